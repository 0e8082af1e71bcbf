"""Why a candidate says no, as typed, to follow `because` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed.cleaning import (
    bare,
    in_small_letters,
    is_more_than_a_phrase,
    uncapitalised,
)
from afterword.workbook.wording.typed.form import Form, TypedPhrase, unclear
from afterword.workbook.wording.typed.lexicon import Lexicon
from afterword.workbook.wording.typed.wants import understood

_BECAUSE = lazy_pattern(r"(?i)^(?:because|as|since) ")
_BETWEEN = lazy_pattern(
    r"(?<!\bSt)(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)[.;!] (?:and )?"
)
_TWO = 2  # sentences
_SUBJECTS = fw.PRONOUNS | fw.OF_OTHERS


def read_reason(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """Why the candidate says no, to follow `because`: a sentence of theirs, or two in one."""
    sentences = _BETWEEN.split(bare(typed))
    reasons = [_read_one(sentence, lexicon) for sentence in sentences]
    if len(reasons) > _TWO or not all(reason.fits for reason in reasons):
        return unclear(typed)
    return TypedPhrase(Form.SAID, ", and ".join(reason.text for reason in reasons))


def _read_one(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    text = _inside(_BECAUSE.sub("", bare(typed)), lexicon)
    if not text or is_more_than_a_phrase(text):
        return unclear(typed)
    first = text.lower().replace("\u2019", "'").partition(" ")[0].partition("'")[0]
    if first in _SUBJECTS or _tells_something(text, lexicon):
        return TypedPhrase(Form.SAID, text)
    return unclear(typed)


def _tells_something(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """Whether a sentence says what happens or has happened: `the role turned out to be lending`; `the distance` does not."""
    if understood(text, lexicon).form is Form.SAID:
        return True
    _, *others = text.lower().replace(",", "").split()
    return any(word in fw.FINITE or lexicon.is_past(word) for word in others)


def _inside(
    text: str,
    lexicon: Lexicon,
) -> str:
    """A sentence as it stands behind another: `It is far` is `it is far`."""
    first = text.partition(" ")[0]
    if first.lower() in _SUBJECTS:
        return uncapitalised(text)
    return in_small_letters(text, lexicon)
