"""A proof that tells what was done and leaves out by whom: `saved a tenth on flour` (E34)."""

from itertools import takewhile

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    first_of,
    listed,
    uncapitalised,
    with_a_capital,
    words_of,
)
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_OBJECTS = {*"DNMOoX"}
_OF_US = frozenset({"me", "us"})
# What somebody does and no thing, whatever stands behind it.
_ALONE = lazy_pattern(
    r"(?:coached|cooked|graduated|lived|passed|played|qualified|retired|sang|served|studied|taught|travell?ed|volunteered"
    r"|worked)"
    r" (?:abroad|alone|as|at|for|in|my|on|there|under|with)\b"
    r"|asked (?:about|for) (?:an?|another|help|more|my|one|our|some|the|time|two|three|\d)"
    r"|(?:applied|bid|budgeted|cared|catered|covered|quoted|stood in|tendered) for \d"
)
_CAN = lazy_pattern(r"(?i)can \w+ ")
_TWO_DEEDS = lazy_pattern(r"\w+(?:ed|t|te) and \w+ed (?!by\b|for\b|in\b)")
_WITH_A_VERB = frozenset({"back", "down", "off", "round", "up"})
_BROUGHT_IN = lazy_pattern(r"(?:brought|called|handed|put|took|won) (?:in|on|over) ")
_ALLOWED = lazy_pattern(
    r"(?:accredited|certified|cleared|insured|licensed|qualified) to (?=[a-z])"
)
# late once in five years
_SO_OFTEN = lazy_pattern(
    r"(?:absent|away|ill|late|off(?: sick)?|sick) (?:just |only )?(?:once|twice|(?:two|three|four|five|six|\d+) times)\b"
)
_HOW_OFTEN = frozenset({"also", "always", "never", "once"})
_ABOUT = frozenset({"about", "almost", "around", "nearly", "over", "up"})


def as_own_deed(
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`saved a tenth on flour`, `trained nine juniors`: their own deed; `reduced from 8%` may be another's."""
    first, second = words_of(text)[:2]
    small = uncapitalised(text)
    for i_am, pattern in (("I am", _ALLOWED), ("I was", _SO_OFTEN)):
        if pattern.match(small):
            return _said(f"{i_am} {small}")
    if first in _HOW_OFTEN and _is_deed(second, lexicon):
        return _said(f"I {small}")
    if not _is_deed(first, lexicon):
        return None
    told = listed(small, lexicon)  # priced 40 jobs last quarter, won 17
    patterns = (_ALONE, _TWO_DEEDS, _BROUGHT_IN)
    if any(pattern.match(small) for pattern in patterns):
        return _said(f"I {told}")
    is_made_so = first == "made" and words_of(text)[1] not in fw.DETERMINERS
    if not is_made_so and _has_object(words_of(text)[1:], lexicon):
        return _said(f"I {told}")
    return unclear(text)


def as_ability(
    text: str,
    _: Lexicon,
) -> TypedPhrase | None:
    """`can show the job sheets` as `I can show the job sheets`."""
    if _CAN.match(text):
        return _said(f"I {uncapitalised(text)}")
    return None


def _has_object(
    words: list[str],
    lexicon: Lexicon,
) -> bool:
    """Whether a deed was done to what stands behind it: `the takings`, `in £20k`; not `redundant`, nor `us two clients`."""
    behind = [word for word in words if word not in _ABOUT | _WITH_A_VERB]
    behind = [*takewhile(",".__ne__, behind)]
    first, second = first_of(behind, 2)
    if not first or first in _OF_US:
        return False
    kinds = {*kinds_of(first, lexicon)}
    if kinds <= {*"JBE"}:
        kinds = {*kinds_of(second, lexicon)} if second else set()
    return not kinds.isdisjoint(_OBJECTS)


def _is_deed(
    word: str,
    lexicon: Lexicon,
) -> bool:
    """Whether a word tells of a deed: `trained`, `rebuilt`; `Ofsted` does not."""
    if not word.endswith("ed"):
        return lexicon.is_past(word)
    stems = (word[:-2], word[:-1], word[:-3])
    return word in lexicon.did or any(map(lexicon.is_verb, stems))


def _said(text: str) -> TypedPhrase:
    return TypedPhrase(Form.SENTENCE, with_a_capital(text))
