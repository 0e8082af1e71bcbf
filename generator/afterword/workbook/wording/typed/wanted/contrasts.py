"""What something is not to be, or why it is wished, behind what it is to be: `a library, not a stall` (E34)."""

from collections.abc import Callable

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import bare
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_CONTRAST = lazy_pattern(
    r"(?i)(?P<wish>[^,;:.?!]+)(?P<contrast>, (?:and )?not (?:[\w'\u2019-]+ ?){1,5})\.?"
)
# someone who'll stay, last three left: why it is wished
_THE_LAST = lazy_pattern(
    r"(?i), (?:(?:and|as|because|bc|cos|since) )?(?:the |their |our |your )?last (?P<who>(?:[a-z]+|\d+)(?: [a-z]+)?)"
    r" (?P<did>(?:(?:all|both|just|only) )?(?:couldn['\u2019]?t|didn['\u2019]?t|got|kept|lasted|left|never|quit|walked"
    r"|was|went|were)\b"
    r"[^,;:]*)\Z"
)


def reasoned(typed: str) -> str:
    """`someone who'll stay, last three left` as `someone who'll stay, as the last three left`."""
    return _THE_LAST.sub(r", as the last \g<who> \g<did>", typed)


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
