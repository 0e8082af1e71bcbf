"""What the mail with a proposal says of the page attached: the need, the result, the cost, one assumption (S66, S69, E38)."""

from collections.abc import Sequence
from functools import partial
from itertools import filterfalse

from afterword.interview.model.terms import Proposal
from afterword.interview.model.vocabulary import Noticed, ProposalKind
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.errand import Errand
from afterword.workbook.letters.nearness import share_a_number
from afterword.workbook.letters.open_of_proposal import what_is_open
from afterword.workbook.letters.problems import problem_told
from afterword.workbook.proposal.view import ProposalView, proposal_view
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed.certain import so_long
from afterword.workbook.wording.typed.cleaning import (
    bare,
    first_of,
    in_small_letters,
    uncapitalised,
    whole_sentence,
    with_a_capital,
)
from afterword.workbook.wording.typed.form import Form
from afterword.workbook.wording.typed.kinds import kinds_of
from afterword.workbook.wording.typed.lexicon import Lexicon
from afterword.workbook.wording.typed.plan_steps import (
    as_first_of_them,
    as_step,
    is_named_as_a_step,
    was_order,
)
from afterword.workbook.wording.typed.proved import has_a_verb
from afterword.workbook.wording.typed.strengths import strength_understood
from afterword.workbook.wording.typed.wants import understood

_TALK = lazy_pattern(
    r"(?P<talk_takes>[^,]*?\b(?:minutes?|mins?|hours?|half[- ]hour)\b)"
    r"(?: (?P<talk_when>(?:after|early|late|later|next|on|some ?time|this|tomorrow)\b[^,]*))?"
    r"(?:,? (?P<talk_how>\S.*))?$"
)
# How much of a thing: `half as many returns`.
_AS_MUCH = lazy_pattern(r"(?:half|twice|\w+ times) as (?:few|little|many|much) ")
_TWO = 2
_MOST_IN_A_SENTENCE = 45  # words of all steps
_MOST_ASSUMED = 30  # words of all assumptions
_WHEN = lazy_pattern(
    r"(?P<time>(?:after|by|during|for|from|in|over|within) [^,]{3,40}), (?P<task>.+)"
)
_OF_AN_ORDER = lazy_pattern(
    r"(?:\d|(?:a|all|an|each|every|if|one|only|our|the|their|three|two|what|when|your)$)"
)
_SAID_OF_A_THING = frozenset("BJV")  # kinds of words between a verb and its thing
_SHORT = 14  # words of all steps
_MOST_STEPS = 4  # that a mail tells; the page has them all
_AT = lazy_pattern(r"(?:At|In) (?:the )?[A-Z]")
_I = lazy_pattern(r"\bI\b")
_ARTICLES = frozenset({"a", "an", "the", "one", "two", "three"})
_NAMES = (
    "service",
    "stated",
    "need",
    "problem",
    "result",
    "gains",
    "aims",
    "fees",
    "assumption",
    "assumes_more",
    "done_before",
    "first_step",
    "steps",
    "plan",
    "plan_begins",
    "questions",
    "asks_once",
    "talk_takes",
    "work_takes",
    "work_lasts",
    "promised",
)


def facts_of_proposal(errand: Errand) -> dict[str, object]:
    """What the page that is attached says, in words that fit into sentences; nothing without a proposal."""
    page = proposal_view(errand.desk.wording, errand.interview, errand.dated_on)
    if page is None:
        return dict.fromkeys(_NAMES, "")

    desk, proposal = errand.desk, page.proposal
    return {
        "service": page.service,
        "stated": proposal.need_is is Noticed.STATED,
        "need": bare(proposal.need),  # as typed, for templates of one's own
        "work_takes": so_long(proposal.time),
        "work_lasts": _lasts(proposal),
        "promised": proposal.promised,
        "problem": problem_told(desk, proposal.need or ""),
        "result": phrases.listed_apart(_lowered(desk, proposal.results)),
        **_goal(desk, proposal.results),
        "fees": _fees(page, proposal),
        **_assumed(desk, proposal),
        "done_before": _done_before(desk, proposal.skill),
        "first_step": _first_step(desk, proposal),
        "steps": _steps(desk, proposal),
        **_plan(desk, proposal),
        **what_is_open(errand, proposal),
        **_talk(bare(proposal.talk_takes)),
    }


def _lasts(proposal: Proposal) -> str:
    """How long it takes as typed; nothing where the steps tell it."""
    is_told = share_a_number(proposal.time or "", " ".join(proposal.approach))
    return "" if is_told else bare(proposal.time)


def _talk(typed: str) -> dict[str, str]:
    """How long the talk takes that is asked for, when it may be, and how one talks: each where it was typed."""
    parts = _TALK.match(typed)
    if parts is None:
        return {"talk_takes": typed, "talk_when": "", "talk_how": ""}
    return parts.groupdict("")


def _done_before(desk: Desk, skill: str | None) -> str:
    """What shows that the candidate can do it: their sentence, or what they have as one; nothing where it is unclear."""
    told = whole_sentence(skill)
    words = told.lower().rstrip(".").split()
    is_sentence = _AT.match(told) and has_a_verb(told, desk.packs.lexicon)
    if _I.search(told) or is_sentence or not fw.FINITE.isdisjoint(words):
        return told
    strength = strength_understood(skill or "", desk.packs.lexicon)
    if not strength.fits:
        return ""
    return whole_sentence(phrases.added(desk.words, strength))


def _first_step(desk: Desk, proposal: Proposal) -> str:
    """How an outline begins, to follow `would be`; nothing where it is not clear, or services say what is done."""
    if proposal.kind is ProposalKind.SERVICE or not proposal.approach:
        return ""
    first, lexicon = proposal.approach[0], desk.packs.lexicon
    (text,) = _lowered(desk, [as_step(first, lexicon)])
    if any((_is_step(text, lexicon), was_order(first, lexicon))):
        return f"to {as_first_of_them(text)}"
    return text_if(is_named_as_a_step(text), uncapitalised(text))


def _steps(desk: Desk, proposal: Proposal) -> list[str]:
    """The steps of an outline as lines of a list; of one alone, or of too many, the page says more."""
    is_few = _TWO <= len(proposal.approach) <= _MOST_STEPS
    if proposal.kind is ProposalKind.SERVICE or not is_few:
        return []
    return _orders(desk, proposal)


def _orders(desk: Desk, proposal: Proposal) -> list[str]:
    """Each step as it stands in a list."""
    return [as_step(step, desk.packs.lexicon) for step in proposal.approach]


def _plan(desk: Desk, proposal: Proposal) -> dict[str, str]:
    """The steps in one sentence, to follow `I would`, and when the first begins; of many, or long ones, the first alone."""
    nothing = {"plan": "", "plan_begins": ""}
    if proposal.kind is ProposalKind.SERVICE or not proposal.approach:
        return nothing
    time, steps = _timed(_lowered(desk, _orders(desk, proposal)))
    is_task = partial(_is_step, lexicon=desk.packs.lexicon)
    if not is_task(steps[0]):
        return nothing
    things = [*filterfalse(is_task, steps)]
    whole = _listed([*map(partial(_as_task, desk, things), steps)])
    is_short = len(whole.split()) <= _MOST_IN_A_SENTENCE
    if is_short and len(steps) > 1 and all(map(_is_one_of_something, things)):
        return {"plan": whole, "plan_begins": with_a_capital(time)}
    return {"plan": steps[0] if time else "", "plan_begins": with_a_capital(time)}


def _listed(steps: list[str]) -> str:
    """Steps one after the other; two that are short with no pause between them."""
    if len(steps) == _TWO and len(" ".join(steps).split()) <= _SHORT:
        return phrases.listed_apart(steps)
    return phrases.listed_with_pauses(steps)


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
    return is_order or _is_task(text, lexicon)


def _timed(steps: list[str]) -> tuple[str, list[str]]:
    """`in the first week, count the meals` as the time and the task."""
    found = _WHEN.match(steps[0])
    if found is None:
        return "", steps
    return found["time"], [found["task"], *steps[1:]]


def _fees(page: ProposalView, proposal: Proposal) -> str:
    """What it costs; nothing where what is assumed tells it."""
    if page.fees is None:
        return ""
    told = page.fees.in_a_letter
    if share_a_number(told, " ".join(proposal.assumptions)):
        return ""
    return told


def _assumed(desk: Desk, proposal: Proposal) -> dict[str, object]:
    """What is taken for granted, all of it while that is short; else the first, and that the page has more."""
    told = _lowered(desk, proposal.assumptions)
    whole = phrases.listed_apart(told)
    is_short = len(whole.split()) <= _MOST_ASSUMED
    return {
        "assumption": whole if is_short else told[0],
        "assumes_more": not is_short and len(told) > 1,
    }


def _goal(
    desk: Desk,
    results: Sequence[str],
) -> dict[str, object]:
    """The results as what is to be done, and what somebody has by the end; nothing where one of them is neither."""
    texts = _lowered(desk, results)
    lexicon = desk.packs.lexicon
    gains = [text for text in texts if _is_thing(text, lexicon)]
    aims = [text for text in texts if text not in gains and _is_task(text, lexicon)]
    if len(aims) + len(gains) < len(texts):
        aims, gains = [], []
    listed_gains = phrases.listed_apart(gains)
    return {
        "aims": phrases.listed_apart(aims),
        "gains": listed_gains,
        "gains_of_a_change": listed_gains.startswith("from "),
    }


def _lowered(
    desk: Desk,
    typed: Sequence[str],
) -> list[str]:
    """What was typed as lines of their own, as it stands inside a sentence."""
    return [in_small_letters(bare(line), desk.packs.lexicon) for line in typed]


def _is_thing(text: str, lexicon: Lexicon) -> bool:
    """`a month end in five days`, `30% fewer returns`; `reply time under a day` too, but not `waste falls by a tenth`."""
    if text[:1].isupper():
        return False
    if _AS_MUCH.match(text):
        return True
    form = understood(text, lexicon).form
    first, second = first_of(text.split(), 2)
    if form is not Form.TO_DO:
        names_it = form in {Form.NEED, Form.THING, Form.HAD, Form.PERSON}
        return names_it and not _is_subject(first, second, lexicon)
    may_be_verb = second.endswith("s") or second in lexicon.after_a_verb
    return first in lexicon.either and not may_be_verb


def _is_subject(
    first: str,
    second: str,
    lexicon: Lexicon,
) -> bool:
    """Whether a first word does what the second says: `people stay longer`."""
    is_plural = first.endswith("s") or first in {"people", "staff"}
    return is_plural and lexicon.is_verb(second)


def _is_task(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`halve the no-shows`: what is something to do and nothing else."""
    to_do = understood(text, lexicon).form is Form.TO_DO
    return to_do and lexicon.is_only_to_do(text.partition(" ")[0])
