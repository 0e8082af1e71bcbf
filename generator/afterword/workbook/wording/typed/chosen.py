"""Whom they chose instead, as typed, to follow `They chose` (E34)."""

from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed.cleaning import words_of
from afterword.workbook.wording.typed.form import Form, TypedPhrase, unclear
from afterword.workbook.wording.typed.lexicon import Lexicon
from afterword.workbook.wording.typed.wants import understood


def read_chosen(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """Whom they chose instead, to follow `They chose`: a person by what they are, can or have."""
    somebody = understood(typed, lexicon)
    first = words_of(somebody.text)[0]
    if somebody.is_said and (somebody.form is Form.SAID or first in fw.ARTICLES):
        return unclear(typed)
    return somebody
