"""What was talked about and what a role is meant to do, as typed, to follow `about` and `how this role is meant to` (E34)."""

import re

from afterword.workbook.wording.typed.cleaning import bare, in_small_letters
from afterword.workbook.wording.typed.form import Form, TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.lexicon import Lexicon, in_ing
from afterword.workbook.wording.typed.wants import read_want

_ABOUT = re.compile(r"(?i)^(?:(?:we|you|they|she|he) (?:talked|spoke|said) )?about ")
_MEANT_TO = re.compile(r"(?i)^(?:(?:this|the) role is meant to |to )")


def read_matter(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What was talked about, to follow `about`: something to do is named in -ing."""
    text = in_small_letters(_ABOUT.sub("", bare(typed)), lexicon)
    if not text:
        return unclear(typed)

    first, space, rest = text.partition(" ")
    if first.lower() in {"how", "what", "why", "whether", "when", "where", "who"}:
        return thing(text)
    if lexicon.base_of_ing(first.lower()):
        return thing(text)

    want = read_want(text, lexicon)
    if want.form is Form.TO_DO:
        verb, space, rest = want.text.partition(" ")
        return thing(f"{in_ing(verb)}{space}{rest}")
    if want.form in {Form.SAID, Form.QUALITY}:
        return unclear(typed)
    return thing(text)


def read_aim(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What the role is meant to do, to follow `meant to`."""
    text = in_small_letters(_MEANT_TO.sub("", bare(typed)), lexicon)
    want = read_want(text or typed, lexicon)
    if want.form is Form.TO_DO:
        return want
    return unclear(typed)
