"""The text in bytes, whatever they are: UTF-8, UTF-16, one byte a letter, or scraps of text among other bytes."""

import re
from functools import partial

from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.fragments import Fragment, Fragments, TextKind
from afterword.sharing.leaks.spelling import APART

_ITS_TEXT = "its text"
_UTF8_RUN = lazy_pattern(
    rb"(?:[\t\n\r\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}){6,}"
)
# Up to U+07FF, wherever it begins.
_LITTLE_ENDIAN_RUN = lazy_pattern(rb"(?:[\x00-\xff][\x00-\x07]){5,}", re.DOTALL)
_BIG_ENDIAN_RUN = lazy_pattern(rb"(?:[\x00-\x07][\x00-\xff]){5,}", re.DOTALL)
_LITTLE_ENDIAN = "utf-16-le"
_BIG_ENDIAN = "utf-16-be"
_BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff")
# Characters that are in no text; 31 is our own gap.
_ODD = bytes((*range(1, 9), *range(14, 31)))
_MOST_ODD = 0.02
_HIGH = bytes(range(128, 256))
_LOOKED_AT = 10_000  # letters of a text, to tell it from other bytes


def texts_in(content: bytes, kind: TextKind = TextKind.PROSE) -> Fragments:
    """Bytes of no known kind as text: UTF-8, UTF-16 or one byte a letter; else whatever can be read in them."""
    narrow_text = _narrow_text(content)
    is_narrow = narrow_text is not None and "\0" not in narrow_text
    for text in _wide_texts(content, is_narrow=is_narrow):
        yield Fragment(_ITS_TEXT, text, kind)

    if narrow_text is not None:
        yield Fragment(_ITS_TEXT, narrow_text, kind)
    if not is_narrow:
        yield Fragment("its bytes", readable(content), TextKind.NOISE)


def readable(content: bytes) -> str:
    """The stretches of text in binary data, with a letter between them that is in none."""
    runs = _runs(content, _UTF8_RUN, "utf-8")
    if b"\0" in content:
        runs += _runs(content, _LITTLE_ENDIAN_RUN, _LITTLE_ENDIAN)
        runs += _runs(content, _BIG_ENDIAN_RUN, _BIG_ENDIAN)
    return f" {APART} ".join(runs)


def whole_text(content: bytes) -> str | None:
    """The bytes as text if every one of them is part of it: UTF-8, or UTF-16 in letters of two bytes with a zero."""
    encoding = _encoding_of(content)
    if encoding != "utf-8":
        even = len(content) // 2 * 2
        content = content[:even]
    text = decode(content, encoding)
    if text is None:
        return None

    letters = "".join(text[:_LOOKED_AT].split())
    if letters.isprintable():
        return text
    return None


def decode(content: bytes, encoding: str) -> str | None:
    """The bytes as text in that encoding, or None when they are none."""
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _runs(content: bytes, run: re.Pattern[bytes], encoding: str) -> list[str]:
    return [match.decode(encoding, "replace") for match in run.findall(content)]


def _encoding_of(content: bytes) -> str:
    """UTF-16 if more than two letters in three have a zero on the same side."""
    third = len(content) / 3
    even_zeros = content[::2].count(0)
    odd_zeros = content[1::2].count(0)
    if even_zeros > third:
        return _BIG_ENDIAN
    if odd_zeros > third:
        return _LITTLE_ENDIAN
    return "utf-8"


def _narrow_text(content: bytes) -> str | None:
    """The bytes as text in UTF-8 or in one byte a letter, or None when they are none."""
    if _count(content, _ODD) > len(content) * _MOST_ODD:
        return None

    text = decode(content, "utf-8-sig")
    if text is None and _count(content, _HIGH) < len(content) / 2:
        return content.decode("latin-1")
    return text


def _wide_texts(content: bytes, *, is_narrow: bool) -> list[str]:
    """The bytes as UTF-16, where all of them are."""
    if content.startswith(_BYTE_ORDER_MARKS):
        text = content.decode("utf-16", "replace")
        return [text]
    if is_narrow or len(content) % 2:
        return []

    decoded = partial(decode, content)
    return list(filter(None, map(decoded, (_LITTLE_ENDIAN, _BIG_ENDIAN))))


def _count(content: bytes, some: bytes) -> int:
    remaining = content.translate(None, some)
    return len(content) - len(remaining)
