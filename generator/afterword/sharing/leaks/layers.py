"""A file as the texts that can be read out of it: opened, unpacked, and each text in every spelling that hides another.

A text is taken as it stands, then with everything in codes read (HTML, JSON, addresses, mail), then without its tags. What in
it is base64 or hexadecimal is decoded and taken the same way, and so is each file inside a file. Depth and size have a bound,
and what goes beyond it is refused.
"""

import base64
import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email.header import decode_header
from urllib.parse import unquote

from afterword.sharing.leaks.containers import is_packed, parts, readable, reader_of, whole_text
from afterword.sharing.leaks.fragments import MOST_BYTES, TextKind, UnsearchableError

MOST_DEPTH = 10  # files in files, and codes in codes
_LEAST_FILE = 64  # bytes, within codes: three first bytes that look like a picture's may be chance
_ROUNDS = 4  # of reading codes: what is written in codes of codes of codes
_FIELD = "\x1f"  # in a tag's place: a gap that is no space

_BACKSLASH = re.compile(r"\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^ux]))", re.DOTALL)
_BLANKS = {"n": "\n", "N": "\n", "r": "\n", "t": "\t", "\n": ""}
_ENCODED_WORD = re.compile(r"=\?[^?\s]{1,40}\?[bBqQ]\?[^?]*\?=(?:\s+=\?[^?\s]{1,40}\?[bBqQ]\?[^?]*\?=)*")
_QUOTED = re.compile(r"=\r?\n|(?:=[0-9A-Fa-f]{2})+")
_PLUS = re.compile(r"[\w%.*-]+(?:\+[\w%.*-]+)+")

_TAG = re.compile(r"<!--|-->|</?[A-Za-z!?][^<>]*>")
_PROGRAM = re.compile(r"<(script|style)\b([^<>]*)>(.*?)</\1\s*>", re.DOTALL | re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"\b(?:title|alt|value|content|placeholder|label|summary|aria-\w+|(?:href=.mailto))\s*[=:]\s*(\"[^\"]*\"|'[^']*'|[^\s<>]+)",
    re.IGNORECASE,
)

_LINE = r"[A-Za-z0-9+/_-]"
_BASE64 = re.compile(rf"{_LINE}{{16,}}(?:\s{{1,4}}{_LINE}{{16,}})*(?:\s{{1,4}}{_LINE}+)?|{_LINE}{{8,}}")
_LONG_RUN = re.compile(r"[A-Za-z0-9+/]{200,}")  # no text: it is decoded, and short words turn up in it by chance
_HEX = re.compile(r"[0-9a-fA-F]{12,}|(?:[0-9a-fA-F]{2}[\s:,]{1,2}){5,}[0-9a-fA-F]{2}")


@dataclass(frozen=True)
class Layer:
    """One text that can be read out of a file. `where` says in words how; `kind` what may be searched for in it."""

    where: str
    text: str
    kind: TextKind = TextKind.PROSE


def layers(name: str, data: bytes) -> Iterator[Layer]:
    """Every text that can be read out of a file, the plainest first.

    Raises:
        UnsearchableError: it cannot be opened to its end, for the reason given.
    """
    opened = _Opened()
    yield from opened.text("its name", name, TextKind.MARKUP)
    yield from opened.file("", name, data)


def decoded(text: str) -> str:
    """A text with all that is in codes read: HTML, backslashes, addresses, mail. What holds none is left as it is."""
    for _ in range(_ROUNDS):
        before = text
        for read in (html.unescape if "&" in text else str, _backslashes, _percent, _words, _quoted):
            text = read(text)
        if text == before:
            break
    return text


class _Opened:
    """One file being opened: how much was read out of it, and which stretches of codes were decoded already."""

    def __init__(self) -> None:
        self._left = MOST_BYTES
        self._seen: set[tuple[str, str]] = set()

    def file(self, outer: str, name: str, data: bytes, depth: int = 0) -> Iterator[Layer]:
        """The layers of a file, or of one inside it."""
        self._spend(len(data), depth)
        for part in parts(name, data):
            where = f"{part.where} of {outer}" if outer else part.where
            if isinstance(part.content, bytes):
                yield from self.file(where, part.name, part.content, depth + 1)
            elif part.content:
                yield from self.text(where, part.content, part.kind, depth + 1)

    def text(self, where: str, text: str, kind: TextKind, depth: int = 0) -> Iterator[Layer]:
        """A text in all its spellings."""
        self._spend(len(text), depth)
        plain = decoded(text)
        coded = {text, plain}
        text, plain = (_LONG_RUN.sub(_FIELD, each) for each in (text, plain))
        if kind is TextKind.PROSE and _TAG.search(plain):
            yield from _page(where, text, plain)
            kind = TextKind.WHOLE
        yield Layer(where, text, kind)
        if plain != text:
            yield Layer(f"{where}, in codes", plain, kind)
        if "+" in text:
            yield Layer(f"{where}, in codes", _FIELD.join(_PLUS.findall(text)).replace("+", " "), TextKind.MARKUP)
        for coding, found in (("base64", _BASE64), ("hexadecimal", _HEX)):
            runs = {(coding, run) for each in coded for run in found.findall(each)} - self._seen
            self._seen |= runs
            yield from self._codes(f"{coding} in {where}", sorted(runs), depth)

    def _codes(self, where: str, runs: Iterable[tuple[str, str]], depth: int) -> Iterator[Layer]:
        """What stretches of base64 or hexadecimal hold: files, texts, and what can be read in anything else."""
        texts: list[str] = []
        scraps: list[str] = []
        for data in (data for coding, run in runs for data in _DECODED[coding](run)):
            self._spend(len(data), depth)
            if reader_of(data) and (len(data) >= _LEAST_FILE or is_packed(data)):
                yield from self.file(where, "", data, depth + 1)
            elif (text := whole_text(data)) is not None:
                texts.append(text)
            else:
                scraps.append(readable(data))
        if any(texts):
            yield from self.text(where, _FIELD.join(texts), TextKind.PROSE, depth + 1)
        if any(scraps):
            yield Layer(where, _FIELD.join(filter(None, scraps)), TextKind.NOISE)

    def _spend(self, size: int, depth: int) -> None:
        self._left -= size
        if self._left < 0 or depth > MOST_DEPTH:
            raise UnsearchableError("more is packed in it than can be searched")


def _page(where: str, text: str, plain: str) -> Iterator[Layer]:
    """What is read on a page, the labels and the data in it, and its tags."""
    read = decoded(_without_tags(text))
    yield Layer(where, read)
    again = _without_tags(plain)
    if again != read:
        yield Layer(where, again)
    yield Layer(f"a label in {where}", _FIELD.join(found[1:-1] for found in _ATTRIBUTE.findall(plain)))
    data = _FIELD.join(found[3] for found in _PROGRAM.finditer(plain) if "json" in found[2].lower())
    yield Layer(f"data in {where}", data)
    yield Layer(f"code in {where}", _FIELD.join(found[3] for found in _PROGRAM.finditer(plain)), TextKind.CODE)
    yield Layer(f"a tag in {where}", _FIELD.join(_TAG.findall(_PROGRAM.sub("", plain))), TextKind.MARKUP)


def _without_tags(text: str) -> str:
    return _TAG.sub(_FIELD, _PROGRAM.sub(_FIELD, text))


def _backslashes(text: str) -> str:
    r"""JSON's `\u0041`, JavaScript's `\x41` and `\u{41}`, a calendar's `\,`: as what they mean."""
    if "\\" not in text:
        return text
    found = _BACKSLASH.sub(_meant, text)
    return found.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if found != text else text


def _meant(found: re.Match[str]) -> str:
    code = found[1] or found[2] or found[3]
    if code:
        return chr(int(code, 16)) if int(code, 16) <= 0x10FFFF else found[0]  # noqa: PLR2004  (the last character there is)
    return _BLANKS.get(found[4], found[4])


def _percent(text: str) -> str:
    return unquote(text, errors="replace") if "%" in text else text


def _words(text: str) -> str:
    """The encoded words of a mail's headers, as they are shown."""
    return _ENCODED_WORD.sub(_as_shown, text) if "=?" in text else text


def _as_shown(found: re.Match[str]) -> str:
    try:
        pieces = decode_header(found[0])
        return "".join(part if isinstance(part, str) else part.decode(name or "latin-1") for part, name in pieces)
    except (LookupError, ValueError):
        return found[0]


def _quoted(text: str) -> str:
    """A body in quoted-printable, where a text says that it is one."""
    return _QUOTED.sub(_octets, text) if "quoted-printable" in text.lower() else text


def _octets(found: re.Match[str]) -> str:
    return bytes.fromhex(found[0].replace("=", "")).decode("utf-8", "replace") if found[0][1:].strip() else ""


def _from_base64(run: str) -> Iterator[bytes]:
    """The bytes of a stretch of base64, from each of its first four letters: where it begins is not known."""
    letters = "".join(run.split()).replace("-", "+").replace("_", "/")
    for start in range(4):
        cut = letters[start:]
        if len(cut) % 4 == 1:
            cut = cut[:-1]
        yield base64.b64decode(cut + "=" * (-len(cut) % 4))


def _from_hex(run: str) -> Iterator[bytes]:
    digits = re.sub(r"[^0-9a-fA-F]", "", run)
    for start in range(2):
        cut = digits[start:]
        yield bytes.fromhex(cut[: len(cut) // 2 * 2])


_DECODED = {"base64": _from_base64, "hexadecimal": _from_hex}
