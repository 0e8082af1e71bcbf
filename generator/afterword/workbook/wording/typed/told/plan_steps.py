"""A step of a plan as one begins it in a list, in whatever form it was typed: `we could log faults` as `log faults` (E34)."""

from collections.abc import Callable, Iterable
from functools import partial
from itertools import chain
from re import Match

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    uncapitalised,
    with_a_capital,
    words_of,
)
from afterword.workbook.wording.typed.told.second_clauses import joined_to_a_step
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_TO = lazy_pattern(
    r"(?i)\A(?:to (?=[a-z])|that (?=(?:all|an?|each|every|everybody|everyone|no|nobody|our|the|they|we|your)\b))"
)
_TO_DO = lazy_pattern(
    r"(?i)to [a-z]|(?:bring|ring|string|swing) (?:all|back|each|every|in|round|up|my|our|the|their|your)\b"
)
# Who would do it, or that it might help, before what is to be done.
_SOMEBODY_COULD = lazy_pattern(
    r"(?i)\A(?:(?:perhaps |maybe )?(?:I|we|you)(?:['\u2019](?:d|ll)| (?:can|could|might|should|will|would))"
    r"(?: (?:also|as well|first|like to|simply|start by|then|want to))?"
    r"|(?:can|could|might|should|will|would)(?! (?:an?|I|it|that|the|they|this|we|you)\b)"
    r"|let['\u2019]?s|let us|(?:it|this|that) (?:could|may|might|would) (?:also )?(?:be (?:good|useful|worth(?:while)?)"
    r"|help|pay)(?: to(?= [a-z]))?|how about|what about|why not|(?:I|we) suggest) (?=[a-z]{2,})"
)
_PERHAPS = lazy_pattern(r"(?i)\A(?:maybe|perhaps|possibly),? (?!(?:I|we|you)\b)")
# stop printing the rota: done, though what is stopped is done as well
_STOP_DOING = lazy_pattern(r"(?i)(?:begin|keep|start|stop|try) [a-z]+ing\b")
# walk the site, talk to the lads, then write it up: several, one after the other
_THEN = lazy_pattern(r"(?<!\bnow)(?<!\band)(?<!\beven),? (?:and )?then (?=[a-z])")
_FIRST = lazy_pattern(r"(?i)\Afirst(?:ly)?,? (?=[a-z])")
# sort the stock room out first, then labels on everything: what comes second is no part of the first
_AT_FIRST = lazy_pattern(
    r"(?i) first(?=\Z|,? (?:and then|before|so|then)\b| and (?:ask|check|find|look|see|talk)\b)"
)
_WHAT_IS_NEXT = lazy_pattern(
    r"(?i)(?<!\bnow)(?<!\bnow and)(?<!\beven)(?<!\bby)(?<!\buntil)(?<!\bsince),? ?(?:;|-)? (?:(?:and )?then(?! (?:again|on)\b)"
    r"|followed by|(?:and )?after that|(?:and )?next(?= (?:the|we|you|it|comes?)\b)) (?P<next>.+)\Z"
)
# What follows `the first step would be`: a second kettle, fewer meetings, no phones in the workshop, texting people.
_NAMED = lazy_pattern(
    r"(?i)(?:an?|another|better|fewer|less|more|no|one|shorter|the|two|three) \S[^;:?!]*"
    r"|(?!(?:bring|during|evening|everything|morning|nothing|ring|sing|something|spring|string|swing"
    r"|training)\b)(?:[a-z]+-)?[a-z]+ing"
    r" (?:all|an?|each|every|everybody|everyone|nobody|our|people|the|them|your|[a-z]+s)\b[^;:?!]*"
    # pruning in winter and grafting in spring
    r"|(?!(?:anything|booking|briefing|building|ceiling|during|evening|everything|hearing|meeting|morning|nothing|opening"
    r"|outing|reading|ring|setting|sing|something|spring|string|swing|wedding)\b)(?:[a-z]+-)?[a-z]+ing"
    r" (?:ahead|at|away|by|down|for|from|in|into|less|more|off|on|out|over|round|through|together|up|with)\b[^;:?!]*"
)
# How it is done, before what is done: colour-code, batch-cooking, deep-clean
_MANNERS = frozenset({
    "air", "batch", "bulk", "co", "cold", "colour", "cross", "deep", "double", "dry", "fast", "hand", "hot", "jet", "job",
    "power", "pre", "pressure", "price", "re", "safety", "shrink", "slow", "spot", "spring", "test", "trial", "vacuum",
})  # fmt: skip
_BEHIND_WHAT_IS_DONE = fw.DETERMINERS | fw.BEHIND_A_THING | {
    "ahead", "down", "it", "off", "out", "people", "round", "them", "up",
}  # fmt: skip
# moving the bins and painting the wall: what is done as well
_AND_DOING = lazy_pattern(
    r"(?<= )(?P<and>and(?: then)? |then )(?P<doing>(?:[a-z]+-)?[a-z]+ing)\b(?= (?P<what>[a-z]+)|\Z)"
)
_NO_ORDER = (
    {"be", "get", "have", "lose", "need", "not", "say", "see"}
    | fw.BEFORE_THINGS
    | fw.PRONOUNS
)
# Named, and not done: `training for new starters`, `staffing by the hour`.
_NAMED_BEHIND = frozenset({"at", "by", "for", "of", "on", "and", "", "in", "is"})


def steps_apart(approach: Iterable[str], lexicon: Lexicon) -> tuple[str, ...]:
    """The steps one by one, also where a line has several: `walk the site, talk to the lads, then write it up`."""
    return tuple(chain.from_iterable(map(partial(_apart, lexicon), approach)))


def _apart(lexicon: Lexicon, line: str) -> list[str]:
    *before, last = _THEN.split(_FIRST.sub("", bare(line)))
    finely = [*chain.from_iterable(step.split(", ") for step in before), last]
    is_done = partial(_begins_with_a_verb, lexicon)
    for steps in (finely, [*before, last]):
        if before and all(map(is_done, steps)):
            return steps
    return [_FIRST.sub("", bare(line))]


def _begins_with_a_verb(lexicon: Lexicon, step: str) -> bool:
    return lexicon.is_verb(words_of(uncapitalised(_SOMEBODY_COULD.sub("", step)))[0])


def as_step(step: str, lexicon: Lexicon) -> str:
    """A step as a line: `To label every shelf.` as `Label every shelf`, `pairing new drivers` as `Pair new drivers`."""
    text = _TO.sub("", _PERHAPS.sub("", joined_to_a_step(bare(step).rstrip("?"))))
    return with_a_capital(as_order(text, lexicon) or text)


def was_order(step: str, lexicon: Lexicon) -> bool:
    """Whether it was typed as what is to be done, in whatever form: `to swap the forms`, `walking new cleaners round`."""
    text = bare(step)
    is_order = (
        _TO_DO.match(text),
        _STOP_DOING.match(text),
        as_order(text, lexicon),
        is_done_so(uncapitalised(text), lexicon),
    )
    return any(is_order)


def is_done_so(step: str, lexicon: Lexicon) -> bool:
    """`colour-code the cloths`, `cross-train porters`: how it is done stands before the verb; `time-share flats` are things."""
    first, second = words_of(step)[:2]
    how, _, verb = first.rpartition("-")
    signs = how in _MANNERS, second in fw.DETERMINERS
    return all((how, lexicon.is_verb(verb), any(signs)))


def as_first_of_them(step: str, lexicon: Lexicon) -> str:
    """What is to be done, as it follows `the first step would be to`: with no `first` of its own, nor a thing behind `then`."""
    begun = _AT_FIRST.sub("", step)
    following = _WHAT_IS_NEXT.search(begun)
    if following is None or lexicon.is_verb(words_of(following["next"])[0]):
        return begun
    return begun[: following.start()]


def is_named_as_a_step(step: str) -> bool:
    """Whether it follows `the first step would be`: `fewer meetings`, `texting people the day before`."""
    return _NAMED.fullmatch(step) is not None


def as_order(text: str, lexicon: Lexicon) -> str:
    """What is to be done, in the form of an order; nothing where it names a thing, or says what somebody does."""
    begun = _SOMEBODY_COULD.sub("", text)
    first, second = words_of(uncapitalised(begun))[:2]
    rest = begun.partition(" ")[2]
    is_asked = begun != text
    is_surely_done = any((is_asked, second in fw.DETERMINERS))
    readings = (lexicon.base_of_ing, lexicon.verb_in_ing)[is_surely_done:]
    verb = _verb_of(first, readings[0], second)
    is_done = verb, any((is_surely_done, second not in _NAMED_BEHIND))
    if all(is_done):
        order = f"{verb} {_AND_DOING.sub(partial(_and_do, lexicon), rest)}"
        return text_if(_AND_DOING.search(order) is None, order)
    return text_if(all((is_asked, first not in _NO_ORDER)), begun)


def _verb_of(word: str, reading: Callable[[str], str | None], behind: str) -> str:
    """The verb of a word in -ing, with how it is done: `colour-coding` gives `colour-code`; of `time-saving tips` none."""
    how, hyphen, doing = word.rpartition("-")
    is_said_so = how in {"", *_MANNERS} or behind in fw.DETERMINERS
    verb = reading(doing)
    return f"{how}{hyphen}{verb}" if verb and is_said_so else reading(word) or ""


def _and_do(lexicon: Lexicon, doing: Match[str]) -> str:
    """`and painting the wall` as `and paint the wall`; `and painting gear`, which may be a thing, as it is."""
    verb = _verb_of(doing["doing"], lexicon.verb_in_ing, doing["what"] or "")
    is_done = (doing["what"] or "in") in _BEHIND_WHAT_IS_DONE
    return f"{doing['and']}{verb}" if verb and is_done else doing[0]
