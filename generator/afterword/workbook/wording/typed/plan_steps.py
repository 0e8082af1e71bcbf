"""A step of a plan as one begins it in a list, in whatever form it was typed: `we could log faults` as `log faults` (E34)."""

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed.cleaning import (
    bare,
    uncapitalised,
    with_a_capital,
    words_of,
)
from afterword.workbook.wording.typed.lexicon import Lexicon

_TO = lazy_pattern(
    r"(?i)\A(?:to (?=[a-z])|that (?=(?:all|an?|each|every|everybody|everyone|no|nobody|our|the|they|we|your)\b))"
)
_TO_DO = lazy_pattern(r"(?i)to [a-z]")
# Who would do it, or that it might help, before what is to be done.
_SOMEBODY_COULD = lazy_pattern(
    r"(?i)\A(?:(?:perhaps |maybe )?(?:I|we|you)(?:['\u2019](?:d|ll)| (?:can|could|might|should|will|would))"
    r"(?: (?:also|as well|first|like to|simply|start by|then|want to))?"
    r"|let['\u2019]?s|let us|(?:it|this|that) (?:could|may|might|would) (?:also )?(?:be (?:good|useful|worth(?:while)?)"
    r"|help|pay)(?: to(?= [a-z]))?|how about|what about|why not|(?:I|we) suggest) (?=[a-z]{2,})"
)
_PERHAPS = lazy_pattern(r"(?i)\A(?:maybe|perhaps|possibly),? (?!(?:I|we|you)\b)")
# stop printing the rota: done, though what is stopped is done as well
_STOP_DOING = lazy_pattern(r"(?i)(?:begin|keep|start|stop|try) [a-z]+ing\b")
_AT_FIRST = lazy_pattern(r"(?i) first\Z")
# What follows `the first step would be`: a second kettle, fewer meetings, no phones in the workshop, texting people.
_NAMED = lazy_pattern(
    r"(?i)(?:an?|another|better|fewer|less|more|no|one|shorter|the|two|three) \S[^;:?!]*"
    r"|(?!(?:bring|during|evening|everything|morning|nothing|something|spring|training)\b)[a-z]+ing"
    r" (?:all|an?|each|every|everybody|everyone|our|people|the|them|your|[a-z]+s)\b[^;:?!]*"
)
_NO_ORDER = (
    {"be", "get", "have", "lose", "need", "not", "say", "see"}
    | fw.BEFORE_THINGS
    | fw.PRONOUNS
)
# Named, and not done: `training for new starters`, `staffing by the hour`.
_NAMED_BEHIND = frozenset({"at", "by", "for", "of", "on", "and", "", "in", "is"})


def as_step(step: str, lexicon: Lexicon) -> str:
    """A step as a line: `To label every shelf.` as `Label every shelf`, `pairing new drivers` as `Pair new drivers`."""
    text = _TO.sub("", _PERHAPS.sub("", bare(step).rstrip("?")))
    return with_a_capital(as_order(text, lexicon) or text)


def was_order(step: str, lexicon: Lexicon) -> bool:
    """Whether it was typed as what is to be done, in whatever form: `to swap the forms`, `walking new cleaners round`."""
    text = bare(step)
    is_order = _TO_DO.match(text), _STOP_DOING.match(text), as_order(text, lexicon)
    return any(is_order)


def as_first_of_them(step: str) -> str:
    """What is to be done, as it follows `the first step would be to`: with no `first` of its own."""
    return _AT_FIRST.sub("", step)


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
    verb = readings[0](first)
    is_done = verb, any((is_surely_done, second not in _NAMED_BEHIND))
    if all(is_done):
        return f"{verb} {rest}"
    return text_if(all((is_asked, first not in _NO_ORDER)), begun)
