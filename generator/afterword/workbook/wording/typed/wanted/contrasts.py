"""What something is not to be, behind what it is to be: `make a stop feel like a library, not a stall` (E34)."""

from collections.abc import Callable

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import bare
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_CONTRAST = lazy_pattern(
    r"(?i)(?P<wish>[^,;:.?!]+)(?P<contrast>, (?:and )?not (?:[\w'\u2019-]+ ?){1,5})\.?"
)


def with_contrast(
    typed: str,
    lexicon: Lexicon,
    read: Callable[[str, Lexicon], TypedPhrase],
) -> TypedPhrase | None:
    """Something to do with what it is not to be; nothing where it is something else, or unclear by itself."""
    parts = _CONTRAST.fullmatch(bare(typed))
    if parts is None:
        return None
    want = read(parts["wish"], lexicon)
    if want.form is not Form.TO_DO:
        return None
    return TypedPhrase(Form.TO_DO, f"{want.text}{parts['contrast']}")
