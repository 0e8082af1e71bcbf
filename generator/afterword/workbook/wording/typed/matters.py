"""What was talked about and what a role is meant to do, as typed, to follow `about` and `how this role is meant to` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed.cleaning import (
    bare,
    in_small_letters,
    is_more_than_a_phrase,
)
from afterword.workbook.wording.typed.form import Form, TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.lexicon import Lexicon, in_ing
from afterword.workbook.wording.typed.wants import read_want

_ABOUT = lazy_pattern(r"(?i)^(?:(?:we|you|they|she|he) (?:talked|spoke|said) )?about ")
_BECAUSE = lazy_pattern(r"(?i)^(?:because|as|since) ")
_SUBJECTS = fw.PRONOUNS | fw.OF_OTHERS
_MEANT_TO = lazy_pattern(r"(?i)^(?:(?:this|the) role is meant to |to )")


def read_matter(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What was talked about, to follow `about`: something to do is named in -ing."""
    text = in_small_letters(_ABOUT.sub("", bare(typed)), lexicon)
    if not text:
        return unclear(typed)

    first, _, rest = text.lower().partition(" ")
    begins_otherwise = first in fw.PRONOUNS | fw.OF_OTHERS - {"my", "our"}
    if begins_otherwise or ":" in text or is_more_than_a_phrase(text):
        return unclear(typed)
    if first in fw.RELATIVE - {"that"} or first == "whether":
        return thing(text)
    if first == "to":
        return _named(text.partition(" ")[2])
    if text[:1].islower() and _is_deed(first, rest, lexicon):
        return _named(text)
    return _thing_or_unclear(text, typed, lexicon)


def _is_deed(first: str, rest: str, lexicon: Lexicon) -> bool:
    """Whether what was talked about is surely something to do: `cut the costs`; `fire drills` and `lead paint` are things."""
    second = rest.partition(" ")[0]
    return lexicon.is_only_to_do(first) and second in lexicon.after_a_verb


def _named(task: str) -> TypedPhrase:
    """`run the ward` as what is talked about: `running the ward`."""
    verb, space, rest = task.partition(" ")
    return thing(f"{in_ing(verb)}{space}{rest}")


def _thing_or_unclear(typed_text: str, typed: str, lexicon: Lexicon) -> TypedPhrase:
    """A thing as typed; a whole sentence or a quality follows no `about`."""
    want = read_want(typed_text, lexicon)
    if want.form in {Form.SAID, Form.QUALITY}:
        return unclear(typed)
    return thing(typed_text)


def read_reason(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """Why the candidate says no, to follow `because`: a sentence of theirs."""
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
    if read_want(text, lexicon).form is Form.SAID:
        return True
    _, *others = text.lower().replace(",", "").split()
    return any(word in fw.FINITE or lexicon.is_past(word) for word in others)


def _inside(text: str, lexicon: Lexicon) -> str:
    """A sentence as it stands behind another: `It is far` is `it is far`."""
    first = text.partition(" ")[0]
    if first != "I" and first.lower() in _SUBJECTS:
        return f"{text[:1].lower()}{text[1:]}"
    return in_small_letters(text, lexicon)


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
