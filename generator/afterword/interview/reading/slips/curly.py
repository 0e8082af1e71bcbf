"""Curly quotes, which word processors and telephones write: no quotes to YAML, but to whoever typed them."""

from afterword.interview.reading.slips.slip import Slip
from afterword.patterns import lazy_pattern

_OPENING = "“„«‹‘‚"  # noqa: RUF001  (they are what is looked for)
_CLOSING = "\u201d\u201c\u00bb\u203a\u2019\u2018"
_STRAIGHT_TOO = f'{_CLOSING}"'
_APOSTROPHE = "\u2019"
_NO_QUOTE = f"[^{_OPENING}{_CLOSING}]+"
_WHOLE = lazy_pattern(
    rf"[{_OPENING}”{_APOSTROPHE}]({_NO_QUOTE}(?:{_APOSTROPHE}{_NO_QUOTE})*)[{_STRAIGHT_TOO}]\Z"
)
_WHOLE_IN_SINGLE = lazy_pattern(rf"[‘‚]({_NO_QUOTE})'\Z")  # noqa: RUF001
_PIECE = (
    rf"[{_OPENING}”]({_NO_QUOTE}(?:{_APOSTROPHE}(?=\w){_NO_QUOTE})*)[{_STRAIGHT_TOO}]"
)
_EACH = lazy_pattern(_PIECE)
_EACH_IN_QUOTES = lazy_pattern(
    rf"{_PIECE}(?:\s*(?:[,;/&+]|\band\b|\bor\b)+\s*(?:(?:and|or)\s+)?{_PIECE})+[,.;]?"
)
_IN_QUOTES = lazy_pattern(
    rf"[{_OPENING}”](?P<inside>[^{_OPENING}{_CLOSING}]+)[{_STRAIGHT_TOO}]"
)
# Of other scripts and keyboards, by what begins them: no text has them round the whole of it but in the place of quotes.
_OF_OTHERS = {
    "「": "」", "『": "』", "《": "》", "〈": "〉", "【": "】", "〝": "〞〟", "＂": "＂", "＇": "＇", "″": "″", "′": "′",  # noqa: RUF001
    "‟": "”‟", "‛": "’", "´": "´", "`": "´",  # noqa: RUF001
}  # fmt: skip
_IN_OTHERS = lazy_pattern(
    "|".join(
        f"{opening}([^{opening}{closing}]*)[{closing}]"
        for opening, closing in _OF_OTHERS.items()
    )
)
_DANGEROUS = lazy_pattern(r"[:,{}\[\]](\s|\Z)|\s#|,\S")
_BEGINS = lazy_pattern("[“„”«]")


def unquoted(text: str) -> str | None:
    """What stands between the quotes of a text that is in them as a whole; None for any other text."""
    if text.isascii():
        return None
    stripped = text.strip()
    match = _WHOLE.match(stripped) or _WHOLE_IN_SINGLE.match(stripped)
    if match is None:
        return _in_others(stripped)
    return match[1].strip()


def _in_others(text: str) -> str | None:
    """What stands between the quotes of another script."""
    match = _IN_OTHERS.fullmatch(text)
    if match is None:
        return None
    return match[match.lastindex or 0].strip()


def name_of(text: str) -> str:
    """What the quotes round a text are called."""
    stripped = text.strip()
    if stripped[0] in _OF_OTHERS:
        return f"`{stripped[0]}` and `{stripped[-1]}`, which are no quotes here,"
    return "curly quotes"


def pieces_unquoted(text: str) -> str:
    """A list without the quotes round each of its pieces, as “calm”, “quick”; empty for any other text."""
    if text.isascii() or not _EACH_IN_QUOTES.fullmatch(text.strip()):
        return ""
    return _EACH.sub(r"\1", text.strip())


def straight(text: str) -> str:
    """The text in YAML's own quotes."""
    return f'"{escaped(text)}"'


def escaped(text: str) -> str:
    """Words as they stand between YAML's double quotes."""
    return text.replace("\\", "\\\\").replace('"', '\\"')


def lone(text: str) -> bool:
    """Whether a quote begins the text, or ends it, and has no partner."""
    if text.isascii():
        return False
    stripped = text.strip()
    opens = sum(map(stripped.count, "“„«"))
    closes = sum(map(stripped.count, "”»"))
    if opens == closes:
        return False
    if "„" in stripped and "“" in stripped:
        return False
    return bool(_BEGINS.match(stripped)) or stripped.endswith(("”", "»"))


def slip(line: str, start: int, end: int) -> Slip | None:
    """A text in curly quotes that begins at that place of a line, if it holds signs that only straight quotes protect."""
    match = _IN_QUOTES.match(line, start, end)
    if not match or not _DANGEROUS.search(match["inside"]):
        return None
    mended = straight(match["inside"])
    return Slip(
        match.start(),
        match.end(),
        "curly quotes do not hold a text together here",
        f"type straight quotes: {mended}",
        mended,
    )
