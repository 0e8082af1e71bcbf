"""What the objects of a PDF hold, as plain values.

A stranger made the PDF. So an object may be of any kind, whatever ought to be there: what is not as it must be counts as
missing. This module loads pikepdf; only who reads a PDF imports it.
"""

import datetime as dt
import html
import re
import zlib
from contextlib import suppress
from typing import Any

from pikepdf import Array, Dictionary, Name, Stream, String

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern

MOST_ELEMENTS = 20_000  # of an array; one more is given, so that who counts them sees that they are too many
MOST_LETTERS = 1_000_000  # of a text
_DEEPEST = 20  # fields over a field, notes over a note
_MOMENT = lazy_pattern(r"D:(20\d\d)(\d\d)(\d\d)", re.ASCII)
_LONGEST_MOMENT = 20
_BLOCK_END = lazy_pattern(r"</(?:p|div|li)\s*>|<br\s*/?>", re.IGNORECASE)
_TAG = lazy_pattern(r"<[^<>]*>")
# A language named inside a text in UTF-16.
_LANGUAGE = lazy_pattern("\x1b[^\x1b]{2,6}\x1b")
# By the mark that a text begins with.
_UTF_16 = {
    b"\xfe\xff": "utf-16-be",
    b"\xff\xfe": "utf-16-le",
}
_UTF_8 = b"\xef\xbb\xbf"


@frozen
class PdfObject:
    """One object; `raw` is what pikepdf gives for it, which may also be a number or None."""

    raw: Any

    @property
    def exists(self) -> bool:
        """Whether there is anything."""
        return self.raw is not None

    @property
    def is_dictionary(self) -> bool:
        """Whether it can have entries."""
        return isinstance(self.raw, Dictionary)

    @property
    def id(self) -> str:
        """What names a dictionary within its file; nothing for one that lies within another object."""
        if self.is_dictionary and self.raw.is_indirect:
            return str(self.raw.objgen)
        return ""

    def get(self, key: str) -> "PdfObject":
        """What a dictionary has under a key."""
        if self.is_dictionary:
            return PdfObject(self.raw.get(key))
        return MISSING

    def elements(self) -> "list[PdfObject]":
        """What an array holds."""
        if isinstance(self.raw, Array):
            elements = list(self.raw)[: MOST_ELEMENTS + 1]
            return list(map(PdfObject, elements))
        return []

    def each(self) -> "list[PdfObject]":
        """What an array holds, or the one object that stands in its place."""
        return self.elements() or [self]

    def lineage(self, key: str) -> "list[PdfObject]":
        """A dictionary, the one that it names under the key, and so on: no more than 20, so that a ring has an end."""
        chain: list[PdfObject] = []
        link = self
        while link.is_dictionary and len(chain) < _DEEPEST:
            chain.append(link)
            link = link.get(key)
        return chain

    def inherited(self, key: str) -> "PdfObject":
        """What a field or the nearest field above it has under a key."""
        for ancestor in self.lineage("/Parent"):
            entry = ancestor.get(key)
            if entry.exists:
                return entry
        return MISSING

    def text(self, most: int = MOST_LETTERS) -> str:
        """A text, in whichever of its three encodings; the name of a name; the words of a stream.

        Of a longer one it is the beginning, with `most` letters at the least.
        """
        if isinstance(self.raw, Name):
            return str(self.raw)[1:]

        content = self._bytes()[: most * 4]  # no letter takes more bytes
        encoding = _UTF_16.get(content[:2])
        if encoding:
            text = content[2:].decode(encoding, "ignore")
            return _LANGUAGE.sub("", text)
        if content.startswith(_UTF_8):
            return content.removeprefix(_UTF_8).decode("utf-8", "ignore")
        return content.decode("pdfdoc", "replace")

    def rich_text(self) -> str:
        """The words of a text that has tags in it, a line for each paragraph."""
        lines = _BLOCK_END.sub("\n", self.text())
        words = _TAG.sub("", lines)
        return html.unescape(words).strip()

    def day(self) -> dt.date | None:
        """The day of a moment in this century."""
        moment = _MOMENT.match(self.text(_LONGEST_MOMENT))
        if moment is None:
            return None

        year, month, day = map(int, moment.groups())
        with suppress(ValueError):
            return dt.date(year, month, day)
        return None

    def _bytes(self) -> bytes:
        if isinstance(self.raw, String):
            return bytes(self.raw)
        if isinstance(self.raw, Stream):
            return _unpacked(self.raw)
        return b""


MISSING = PdfObject(None)


def _unpacked(stream: Stream) -> bytes:
    """The bytes of a stream, up to a megabyte of them however small it is packed."""
    packed = bytes(stream.read_raw_bytes())
    packing = stream.get("/Filter")
    if packing is None:
        return packed

    if packing == "/FlateDecode":
        with suppress(zlib.error):
            return zlib.decompressobj().decompress(packed, MOST_LETTERS)
    return b""
