"""The steps of a proposal as its mail tells them: in one sentence, or as a list where they make none (S68)."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import filterfalse

from afterword.interview.model.terms import Proposal
from afterword.interview.model.vocabulary import ProposalKind
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.nearness import are_mostly_in
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    first_of,
    in_small_letters,
    uncapitalised,
    with_a_capital,
)
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.told.plan_steps import (
    as_first_of_them,
    as_step,
    is_done_so,
    is_named_as_a_step,
    steps_apart,
    was_order,
)
from afterword.workbook.wording.typed.wanted.wants import understood
from afterword.workbook.wording.typed.words.form import Form
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_TWO = 2
# The last of several steps that were typed as one sentence: `and move the check`.
_FROM_A_SENTENCE = lazy_pattern(r"(?i)\A(?:and then|and|then),? ")
_BY_HOW_MUCH = lazy_pattern(
    r"(?i)\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty"
    r"|below|double|fewer than|half|halve|less than|no|none|per ?cent|quarter|third|twice|under|within)\b"
)
_MOST_IN_A_SENTENCE = 48  # words of all steps
_WHEN = lazy_pattern(
    r"(?P<time>(?:after|by|during|for|from|in|over|within) [^,]{3,40}), (?P<task>.+)"
)
_OF_AN_ORDER = lazy_pattern(
    r"(?:\d|(?:a|all|an|each|every|if|it|one|only|our|the|their|them|these|this|three|two|what|when|your)$)"
)
# ring each new volunteer, chair the meeting: what stands before `each` or `the` is done to them, but for parts of them.
_OF_A_DEED = lazy_pattern(
    r"(?!(?:all|both|double|half|most|none|twice) )"
    r"(?!(?!(?:bring|ring|sing|sling|string|swing|wring) )[a-z]+ing )[a-z]+(?:-[a-z]+)? (?:a|an|each|every|it|the|them|those) "
)
_MAY_BE_DONE = frozenset("NVX")  # kinds of words
_SAID_OF_A_THING = frozenset("BJV")  # kinds of words between a verb and its thing
_SHORT = 14  # words of all steps
_MOST_STEPS = 4  # that a mail tells; the page has them all
_ARTICLES = frozenset({"a", "an", "the", "one", "two", "three"})


def first_step(desk: Desk, proposal: Proposal) -> str:
    """How an outline begins, to follow `would be`; nothing where it is not clear, or services say what is done."""
    if proposal.kind is ProposalKind.SERVICE or not proposal.approach:
        return ""
    first, lexicon = _typed(desk, proposal)[0], desk.packs.lexicon
    (text,) = lowered(desk, [as_step(first, lexicon)])
    small = uncapitalised(text)
    if any((_is_step(small, lexicon), was_order(first, lexicon))):
        return f"to {as_first_of_them(small, lexicon)}"
    return text_if(
        is_named_as_a_step(text), as_first_of_them(uncapitalised(text), lexicon)
    )


def steps_in_a_list(desk: Desk, proposal: Proposal) -> list[str]:
    """The steps of an outline as lines of a list; of one alone, or of too many, the page says more."""
    is_few = _TWO <= len(_typed(desk, proposal)) <= _MOST_STEPS
    if proposal.kind is ProposalKind.SERVICE or not is_few:
        return []
    return _orders(desk, proposal)


def _typed(desk: Desk, proposal: Proposal) -> tuple[str, ...]:
    return steps_apart(proposal.approach, desk.packs.lexicon)


def _orders(desk: Desk, proposal: Proposal) -> list[str]:
    """Each step as it stands in a list."""
    steps = map(partial(_FROM_A_SENTENCE.sub, ""), _typed(desk, proposal))
    return [as_step(step, desk.packs.lexicon) for step in steps]


def plan(desk: Desk, proposal: Proposal) -> dict[str, str]:
    """The steps in one sentence, to follow `I would`, and when the first begins; of many, or long ones, the first alone."""
    nothing = {"plan": "", "plan_also": "", "plan_begins": "", "plan_of_several": ""}
    if proposal.kind is ProposalKind.SERVICE or not proposal.approach:
        return nothing
    is_task = partial(_is_step, lexicon=desk.packs.lexicon)
    in_small = partial(_as_it_goes_on, is_task)
    time, steps = _timed([*map(in_small, lowered(desk, _orders(desk, proposal)))])
    if not is_task(steps[0]):
        return nothing
    things = [*filterfalse(is_task, steps)]
    tasks = [*map(partial(_as_task, desk, things), steps)]
    whole = _listed(tasks)
    is_short = len(whole.split()) <= _MOST_IN_A_SENTENCE
    if is_short and len(steps) > 1 and all(map(_is_one_of_something, things)):
        first, also = _in_two(tasks)
        return {
            "plan": first or whole,
            "plan_also": also,
            "plan_begins": with_a_capital(time),
            "plan_of_several": whole,
        }
    return {
        **nothing,
        "plan": steps[0] if time else "",
        "plan_begins": with_a_capital(time),
    }


def _as_it_goes_on(is_task: Callable[[str], bool], step: str) -> str:
    """What is to be done in small letters, whatever verb it is: `Text the parents`; the name of a thing as it is."""
    small = uncapitalised(step)
    return small if is_task(small) else step


def _listed(steps: list[str]) -> str:
    """Steps one after the other; two that are short with no pause between them."""
    if len(steps) == _TWO and len(" ".join(steps).split()) <= _SHORT:
        return phrases.listed_apart(steps)
    return phrases.listed_with_pauses(steps)


def _in_two(tasks: list[str]) -> tuple[str, str]:
    """The first step and the others, where one has a comma of its own: nobody sees then where the next begins."""
    if ", " not in "".join(tasks):
        return "", ""
    first, *others = tasks
    return first, _listed(others)


def _as_task(desk: Desk, things: Sequence[str], step: str) -> str:
    """A step that is typed as a thing, as something to do: `set up a ten-minute talk`; else as it is."""
    if step not in things:
        return step
    return desk.words.phrase("step", "thing", thing=step)


def _is_one_of_something(step: str) -> bool:
    return step.partition(" ")[0] in _ARTICLES


def _is_step(text: str, lexicon: Lexicon) -> bool:
    """Whether a step is told as what to do: `count the meals each day`, `mark separate lanes`; `staff training` is a thing."""
    first, second = first_of(text.split(), 2)
    is_of_an_order = (
        _OF_AN_ORDER.match(second) or {*kinds_of(second, lexicon)} <= _SAID_OF_A_THING
    )
    is_order = lexicon.is_verb(first) and bool(is_of_an_order)
    is_done_to_it = _OF_A_DEED.match(f"{first} {second} ") and not {
        *kinds_of(first, lexicon)
    }.isdisjoint(_MAY_BE_DONE)
    is_said_to_be_done = is_done_so(text, lexicon) or is_task(text, lexicon)
    return any((is_order, is_done_to_it, is_said_to_be_done))


def _timed(steps: list[str]) -> tuple[str, list[str]]:
    """`in the first week, count the meals` as the time and the task."""
    found = _WHEN.match(steps[0])
    if found is None:
        return "", steps
    return found["time"], [found["task"], *steps[1:]]


def measure_the_goal(proposal: Proposal) -> bool:
    """Whether the steps measure what the goal is, which says nothing new then; not where it says by how much."""
    goal = " ".join(proposal.results)
    return are_mostly_in(" ".join(proposal.approach), goal) and not _BY_HOW_MUCH.search(
        goal
    )


def lowered(
    desk: Desk,
    typed: Sequence[str],
) -> list[str]:
    """What was typed as lines of their own, as it stands inside a sentence."""
    return [in_small_letters(bare(line), desk.packs.lexicon) for line in typed]


def is_task(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`halve the no-shows`: what is something to do and nothing else, or is said to be."""
    to_do = understood(text, lexicon).form is Form.TO_DO
    task = text.removeprefix("to ")
    return to_do and (task != text or lexicon.is_only_to_do(text.partition(" ")[0]))
