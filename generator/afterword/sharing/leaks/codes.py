"""What is written in codes, as it is meant: HTML, backslashes, addresses, mail, and stretches of base64 or hexadecimal."""

import base64
import html
import re
from collections.abc import Callable, Iterator
from email.header import decode_header
from urllib.parse import unquote

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern

_ROUNDS = 4  # of reading codes: what is written in codes of codes of codes
_LAST_CHARACTER = 0x10FFFF

_BACKSLASH = lazy_pattern(
    r"(?s)\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(?P<letter>[^ux]))"
)
_BLANKS = {"n": "\n", "N": "\n", "r": "\n", "t": "\t", "\n": ""}
_ENCODED_WORD = lazy_pattern(
    r"=\?[^?\s]{1,40}\?[bBqQ]\?[^?]*\?=(?:\s+=\?[^?\s]{1,40}\?[bBqQ]\?[^?]*\?=)*"
)
_QUOTED = lazy_pattern(r"=\r?\n|(?:=[0-9A-Fa-f]{2})+")

# Each begins with one class of letters, which is what makes a long text quick to look through.
_LETTER = r"[A-Za-z0-9+/_-]"
_BASE64 = lazy_pattern(
    rf"{_LETTER}(?<!{_LETTER}{{2}}){_LETTER}{{2}}(?:"
    rf"{_LETTER}{{13,}}(?:\s{{1,4}}{_LETTER}{{16,}})*(?:\s{{1,4}}{_LETTER}+)?|{_LETTER}{{5,}}"
    rf"|{_LETTER}{{,4}}={{1,2}}(?![\w\"'])|(?<=[MNO][DTjz]{_LETTER})(?<!\w{_LETTER}{{3}}){_LETTER}{{1,4}}(?![\w+/-]))"
)  # short ones, too, that end as codes do or begin with two digits
_DIGIT = r"[0-9a-fA-F]"
_HEX = lazy_pattern(
    rf"{_DIGIT}(?:{_DIGIT}{{11,}}|{_DIGIT}[\s:,]{{1,2}}(?:{_DIGIT}{{2}}[\s:,]{{1,2}}){{4,}}{_DIGIT}{{2}}"
    r"|(?<=3)[0-9](?:(?:3[0-9]){3,}(?:6[bB])?|[\s:,](?:3[0-9][\s:,]){2,}3[0-9]))"
)
_NO_HEX = lazy_pattern("[^0-9a-fA-F]")


def decoded(text: str) -> str:
    """A text with all that is in codes read: HTML, backslashes, addresses, mail. What holds none is left as it is."""
    for _ in range(_ROUNDS):
        before = text
        text = html.unescape(text)
        text = _without_backslashes(text)
        text = unquote(text)
        text = _ENCODED_WORD.sub(_as_shown, text)
        text = _without_quoting(text)
        if text == before:
            break
    return text


def _without_backslashes(text: str) -> str:
    r"""JSON's `\u0041`, JavaScript's `\x41` and `\u{41}`, a calendar's `\,`: as what they mean."""
    unescaped = _BACKSLASH.sub(_unescaped, text)
    if unescaped == text:
        return text

    halves = unescaped.encode("utf-16", "surrogatepass")
    return halves.decode("utf-16", "replace")  # two halves make one character


def _unescaped(match: re.Match[str]) -> str:
    letter = match["letter"]
    if letter is not None:
        return _BLANKS.get(letter, letter)

    digits = "".join(filter(None, match.groups()))
    code = int(digits, 16)
    if code > _LAST_CHARACTER:
        return match[0]
    return chr(code)


def _as_shown(encoded: re.Match[str]) -> str:
    """The encoded words of a mail's headers, as they are shown."""
    try:
        pieces = decode_header(encoded[0])
        return "".join(_header_piece(*piece) for piece in pieces)
    except (LookupError, ValueError):
        return encoded[0]


def _header_piece(piece: str | bytes, charset: str | None) -> str:
    if isinstance(piece, str):
        return piece
    return piece.decode(charset or "latin-1")


def _without_quoting(text: str) -> str:
    """A body in quoted-printable, where a text says that it is one."""
    if "quoted-printable" in text.lower():
        return _QUOTED.sub(_unquoted, text)
    return text


def _unquoted(match: re.Match[str]) -> str:
    digits = match[0].replace("=", "")
    octets = bytes.fromhex(digits)  # of a line end that is none, no octets
    return octets.decode("utf-8", "replace")


@frozen
class Coding:
    """A way to write bytes as letters: how a stretch of it looks, and every way to read one."""

    name: str
    stretch: re.Pattern[str]
    readings: Callable[[str], Iterator[bytes]]


def _from_base64(stretch: str) -> Iterator[bytes]:
    """The bytes of a stretch of base64, from each of its first four letters: where it begins is not known."""
    letters = "".join(stretch.split()).rstrip("=")
    letters = letters.replace("-", "+").replace("_", "/")
    for start in range(4):
        code = letters[start:]
        if len(code) % 4 == 1:
            code = code[:-1]
        padding = "=" * (-len(code) % 4)
        yield base64.b64decode(code + padding)


def _from_hexadecimal(stretch: str) -> Iterator[bytes]:
    """The bytes of a stretch of digits, from the first one and from the second."""
    digits = _NO_HEX.sub("", stretch)
    for start in range(2):
        code = digits[start:]
        even = len(code) // 2 * 2
        yield bytes.fromhex(code[:even])


CODINGS = (
    Coding("base64", _BASE64, _from_base64),
    Coding("hexadecimal", _HEX, _from_hexadecimal),
)
