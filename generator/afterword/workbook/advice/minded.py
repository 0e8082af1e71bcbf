"""What there is about a phrase that keeps it out of a sentence, as far as that can be said (E34)."""

from collections.abc import Callable, Mapping

from afterword.interview.values.sentences import NO_SHORT_FORM
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.asides import without_asides
from afterword.workbook.wording.typed.cleaned.cleaning import (
    words_of,
)
from afterword.workbook.wording.typed.cleaned.in_one_piece import runs_on_in
from afterword.workbook.wording.typed.cleaned.slips import has_a_slip
from afterword.workbook.wording.typed.grammar import openings
from afterword.workbook.wording.typed.grammar.asked_matters import (
    goes_back,
    names_a_question,
)
from afterword.workbook.wording.typed.grammar.brought_in_doubt import is_reached
from afterword.workbook.wording.typed.grammar.nouns import names_a_problem
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_MOST_WORDS = 12
_FORBIDDING = frozenset({
    "can't",
    "cannot",
    "don't",
    "never",
    "no",
    "nobody",
    "not",
})  # fmt: skip
_OF_OTHERS = lazy_pattern(
    r"(?i)\A(?:every(?:body|one|thing)|it|nobody|nothing|there|they|we|you)\b|\b(?:he|her|him|his|she)\b"
)
_SENTENCES = lazy_pattern(NO_SHORT_FORM + r"[.!?]\s+\S")
_MARKED = lazy_pattern(r";|\s[-\u2013\u2014]\s")
# Where `she` and `they` are of the house, or of whoever got the post: no others in the letter.
_OF_NO_OTHERS = frozenset({
    "call_takes", "caller", "place", "sends", "talk_takes", "they_chose", "waiting_for",
})  # fmt: skip
# her PA: in whichever letter, of somebody who is not named
_WHOSE = lazy_pattern(r"(?i)(?:her|his) ")


def what_is_minded(typed: str, lexicon: Lexicon, key: str = "") -> str:
    """The name, in templates/words, of what is minded of a phrase of that key; the last one holds of any."""
    text = without_asides(typed)
    is_of_house = key in _OF_NO_OTHERS, not _WHOSE.match(text)
    untrue = {"others": all(is_of_house), "hedged": key == "may_ask"}
    names = (name for name, minds in MINDED.items() if minds(text, lexicon))
    return next(name for name in names if not untrue.get(name))


def _asks(
    text: str,
    _: Lexicon,
) -> bool:
    return "?" in text


def _is_several(
    text: str,
    _: Lexicon,
) -> bool:
    return _SENTENCES.search(text) is not None


def _is_marked(
    text: str,
    _: Lexicon,
) -> bool:
    return _MARKED.search(text) is not None


def _goes_on(
    text: str,
    _: Lexicon,
) -> bool:
    return runs_on_in(text)


def _has_a_colon(
    text: str,
    _: Lexicon,
) -> bool:
    return ":" in text


def _is_hedged(
    text: str,
    _: Lexicon,
) -> bool:
    return openings.HEDGED.search(text) is not None


def _is_a_problem(
    text: str,
    lexicon: Lexicon,
) -> bool:
    return bool(text) and names_a_problem(text, lexicon)


def _is_long(
    text: str,
    _: Lexicon,
) -> bool:
    return len(text.split()) > _MOST_WORDS


def _forbids(
    text: str,
    _: Lexicon,
) -> bool:
    return not _FORBIDDING.isdisjoint(words_of(text))


def _speaks_of_others(
    text: str,
    _: Lexicon,
) -> bool:
    return _OF_OTHERS.search(text) is not None


def _is_reached(
    text: str,
    _: Lexicon,
) -> bool:
    return is_reached(text)


def _is_anything(
    _: str,
    __: Lexicon,
) -> bool:
    return True


def _goes_back(
    text: str,
    _: Lexicon,
) -> bool:
    return goes_back(text)


def _names_a_question(
    text: str,
    _: Lexicon,
) -> bool:
    return names_a_question(text)


def _has_a_slip(
    text: str,
    _: Lexicon,
) -> bool:
    return has_a_slip(text)


MINDED: Mapping[str, Callable[[str, Lexicon], bool]] = {
    "slip": _has_a_slip,
    "asks": _asks,
    "goes-back": _goes_back,
    "question": _names_a_question,
    "several": _is_several,
    "marked": _is_marked,
    "goes-on": _goes_on,
    "colon": _has_a_colon,
    "hedged": _is_hedged,
    "problem": _is_a_problem,
    "forbids": _forbids,
    "reached": _is_reached,
    "long": _is_long,
    "others": _speaks_of_others,
    "two-ways": _is_anything,
}
