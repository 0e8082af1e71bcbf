"""What was brought, and what came of it, inside a sentence of something else (E34)."""

from functools import partial

from afterword.interview.values.english import text_if
from afterword.interview.values.sentences import NO_SHORT_FORM
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import uncapitalised
from afterword.workbook.wording.typed.proof.proofs import read_proof
from afterword.workbook.wording.typed.proof.proved import (
    IT_DID,
    MOST_WORDS,
    RESULT,
    begun_small,
    has_a_verb,
)
from afterword.workbook.wording.typed.words.form import Form
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_PIECES = lazy_pattern(NO_SHORT_FORM + r"\. |, and ")
_GOES_BACK = lazy_pattern(r"(?i)(?:after that|he|i|it|she|that|they|this|we)\b")
_SEVERAL = lazy_pattern(NO_SHORT_FORM + r"[.!?:;]\s")
# What ends with a house, in which what came of it was: `six years of reviews at Ballymore Pharma`.
_AT_A_HOUSE = lazy_pattern(r".+ at [A-Z][\w&'\u2019-]*(?: [A-Z][\w&'\u2019-]*)*\Z")


def as_clause(shown: str) -> str:
    """What was brought with its proof, inside a sentence: `at Fort Marrow I halved the waste`; nothing where it is too long."""
    is_long = len(shown.split()) > MOST_WORDS
    if is_long or _SEVERAL.search(shown):
        return ""
    if shown.startswith("At "):
        return uncapitalised(shown)
    return text_if(shown.startswith("I "), shown)


def result_as_clause(
    proof: str,
    lexicon: Lexicon,
) -> str:
    """A proof that is a result by itself, inside a sentence: `late loads went from 8 to 3 percent`; else nothing."""
    if not proof:
        return ""
    told = read_proof(proof, lexicon)
    text = told.text
    otherwise = (
        told.form is not Form.SAID,
        IT_DID.fullmatch(text),
        not RESULT.search(text),
        not has_a_verb(text, lexicon),
    )
    small = begun_small(text, lexicon)
    if small[:1].isupper() or any(otherwise):
        return ""
    return small


def deed_with_result(
    deed: str,
    proof: str,
    lexicon: Lexicon,
) -> str:
    """What was done with the first result in its proof, inside a sentence; nothing where there is none, or it grows long."""
    if read_proof(proof, lexicon).form not in {Form.SAID, Form.SENTENCE}:
        return ""
    result_in = partial(_result_in, lexicon)
    pieces = map(result_in, _PIECES.split(proof.strip(" .")))
    result = next(filter(None, pieces), "")
    if not result:
        return ""
    goes_on = "where" if _AT_A_HOUSE.match(deed) else "and"
    return as_clause(f"{deed}, {goes_on} {result}")


def _result_in(lexicon: Lexicon, piece: str) -> str:
    """A part of a proof that goes on inside a sentence, where it is a result: `and late loads fell by half`."""
    small = piece if piece[:1].islower() else begun_small(piece, lexicon)
    otherwise = (
        small[:1].isupper(),
        _GOES_BACK.match(small),
        not RESULT.search(small),
        not has_a_verb(small, lexicon),
    )
    return text_if(not any(otherwise), small)
