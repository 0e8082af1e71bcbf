"""What a file is by what is in it, whatever it is called: a Word document, a PDF, a picture."""

from collections.abc import Mapping
from pathlib import Path

_FIRST_BYTES = 8_192
_BOM = b"\xef\xbb\xbf"
_ARCHIVE = "a ZIP archive"
_BEGINNINGS: Mapping[bytes, str] = {  # in small letters
    b"%pdf-": "a PDF",
    b"pk\x03\x04": _ARCHIVE,
    b"{\\rtf": "a document of a word processor (RTF)",
    b"\xd0\xcf\x11\xe0": "a document of an older Word or Excel",
    b"\x89png": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"gif8": "a picture",
}
_IN_ZIP: Mapping[bytes, str] = {
    b"word/": "a Word document",
    b"xl/": "an Excel sheet",
    b"opendocument.text": "an OpenDocument text (ODT)",
    b"opendocument.spreadsheet": "an OpenDocument sheet (ODS)",
    b".iwa": "a Pages or Numbers document",
}


def kind_of(content: bytes) -> str:
    """What the bytes of a file are, if they are of a kind that is known and is no plain text; else nothing."""
    start = _start(content)
    kinds = (
        kind for beginning, kind in _BEGINNINGS.items() if start.startswith(beginning)
    )
    kind = next(kinds, "")
    if kind == _ARCHIVE:
        names = filter(content.__contains__, _IN_ZIP)
        return next(map(_IN_ZIP.__getitem__, names), kind)
    return kind


def is_web_page(content: bytes) -> bool:
    """Whether it begins as web pages do, which templates for paper may."""
    return _start(content).startswith((b"<!doctype html", b"<html"))


def _start(content: bytes) -> bytes:
    return content[:_FIRST_BYTES].removeprefix(_BOM).lstrip().lower()


def kind_of_file(path: Path) -> str:
    """What a file is by its first bytes; nothing where it cannot be read."""
    try:
        with path.open("rb") as file:
            return kind_of(file.read(_FIRST_BYTES))
    except OSError:
        return ""
