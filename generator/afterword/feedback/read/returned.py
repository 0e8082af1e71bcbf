"""A file or folder that came back, as what it says. Nobody has to name its kind: the first bytes tell it."""

import re
from enum import StrEnum
from pathlib import Path

from afterword.feedback.answers import MOST_BYTES, Returned, UnusableReturnError
from afterword.feedback.read.bundle import HEAD, Bundle, Part, parts_of_folder, parts_of_zip, read_regular
from afterword.feedback.read.json_answers import OtherJsonError, pasted, read_json


class FileKind(StrEnum):
    """What a file is, by its first bytes."""

    JSON = "json"
    SITE = "site"
    PDF = "pdf"
    ZIP = "zip"
    SEALED = "sealed"
    PAGE = "page"
    OFFICE = "office"
    PICTURE = "picture"
    EMAIL = "email"
    CALENDAR = "calendar"
    INTERVIEW = "interview"
    EMPTY = "empty"
    OTHER = "other"


_SAVE = "press `Save my feedback` there, and send you the file that this gives"
_CANNOT = {
    FileKind.SITE: "this is the workbook itself, and nothing in it can be taken in; an answer is what the buttons "
    "`Save my feedback` and `Save my ticks` give, or a filled-in PDF",
    FileKind.SEALED: f"this is the sealed page; ask the sender to open it with the passphrase, {_SAVE}",
    FileKind.PAGE: f"this is the page itself, and what was written on it is not in it; ask the sender to open it, {_SAVE}",
    FileKind.OFFICE: "this is a Word, Pages or Excel document; ask the sender to write into the shared page or its PDF, "
    "or copy the words over by hand",
    FileKind.PICTURE: "this is a picture, and only a person can read it; ask for the file that `Save my feedback` gives, "
    "or for the PDF itself in place of a photo of it",
    FileKind.EMAIL: "this is an email; save what is attached to it, and give that file",
    FileKind.CALENDAR: "this is a calendar file; nothing in it says what was done",
    FileKind.INTERVIEW: "this is an interview file, not an answer to one; yours is changed by what a coach saved, "
    "not by another copy of it",
    FileKind.EMPTY: "the file is empty; ask the sender to save it once more",
    FileKind.OTHER: "this is no feedback file, no PDF and no zip; ask for the file that the button `Save my feedback` gave",
}
_STARTS = (  # of the bytes, without a mark and white space before them
    (FileKind.EMPTY, rb"\Z"),
    (FileKind.PDF, rb"(?s:.{0,1000}?)%PDF-"),
    (FileKind.OFFICE, rb"\xd0\xcf\x11\xe0|\{\\rtf"),
    (
        FileKind.OFFICE,
        rb"PK\x03\x04(?s:.{26})(?:\[Content_Types\]|_rels/|docProps/|word/|xl/|mimetypeapplication/|Index/)",
    ),
    (FileKind.ZIP, rb"PK(?:\x03\x04|\x05\x06)"),
    (FileKind.PICTURE, rb"\x89PNG|\xff\xd8\xff|GIF8|II\*\x00|MM\x00\*|BM|RIFF|(?s:.{4})ftyp(?:hei|mif|avif|msf)"),
    (FileKind.SITE, rb'\{\s*"config"\s*:'),
    (FileKind.JSON, rb"[{\[]"),
    (FileKind.SEALED, rb"(?is:<!doctype html.*<title>A workbook, sealed</title>)"),
    (FileKind.PAGE, rb"(?i:<!doctype html|<html|<!--)"),
    (FileKind.CALENDAR, rb"BEGIN:VCALENDAR"),
    (FileKind.INTERVIEW, rb"(?ms)(?:.*?^(?:role|employer|held|interested):){2}"),
    (FileKind.EMAIL, rb"(?:[A-Za-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){3}"),
)
_OF_SITE = ("search/search_index.json", "search_index.json")  # what the folder of a site, or the one in it, holds
_MAY_HOLD = frozenset({FileKind.EMAIL, FileKind.OTHER})  # an answer among other words
_KINDS = tuple((kind, re.compile(start)) for kind, start in _STARTS)


def read_returned(path: Path) -> tuple[Returned, ...]:
    """All that a returned file or folder says, one value for each answer in it; a zip may hold those of several people.

    Raises:
        UnusableReturnError: nothing in it can be used; the text says why, and what to ask for.
    """
    if path.is_dir() and any((path / name).is_file() for name in _OF_SITE):
        raise UnusableReturnError(_CANNOT[FileKind.SITE])
    if path.is_dir():
        return _of_bundle(parts_of_folder(path, _wanted), "folder")
    try:
        data = read_regular(path, follow=True)
    except OSError as error:
        reason = (error.strerror or "the system refused").lower()
        raise UnusableReturnError(f"the file cannot be read: {reason}") from None
    if data is None:
        raise UnusableReturnError("this is neither a file nor a folder")
    return read_data(data)


def read_data(data: bytes) -> tuple[Returned, ...]:
    """All that these bytes say.

    Raises:
        UnusableReturnError: as for `read_returned`.
    """
    if len(data) > MOST_BYTES:
        raise UnusableReturnError(f"the file has more than {MOST_BYTES:,} bytes; no feedback is so large")
    if kind_of(data) is FileKind.ZIP:
        return _of_bundle(parts_of_zip(data, _wanted), "zip")
    return (_of_one(data),)


def kind_of(data: bytes) -> FileKind:
    """What a file is, by its first bytes."""
    head = data[:HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    return next((kind for kind, start in _KINDS if start.match(head)), FileKind.OTHER)


def _wanted(head: bytes) -> bool:
    kind = kind_of(head)
    return kind in {FileKind.JSON, FileKind.PDF} or (kind in _MAY_HOLD and b'"afterword"' in head)


def _of_one(data: bytes) -> Returned:
    kind = kind_of(data)
    if kind is FileKind.JSON:
        whole = data.rstrip().endswith((b"}", b"]"))
        return read_json(data if whole else pasted(data) or data)
    if kind in _MAY_HOLD and (answer := pasted(data)):
        return read_json(answer)
    if kind is FileKind.PDF:
        from afterword.feedback.read.pdf_answers import read_pdf_confined  # noqa: PLC0415  (PDF libraries are heavy)

        return read_pdf_confined(data)
    raise UnusableReturnError(_CANNOT[kind])


def _of_bundle(bundle: Bundle, what: str) -> tuple[Returned, ...]:
    """What each part says. A part that cannot be used is told, as long as another can."""
    read: list[Returned] = []
    unread = list(bundle.unread)
    for part in bundle.parts:
        found = _of_part(part)
        if isinstance(found, Returned):
            read.append(found)
        elif found:
            unread.append(found)
    if not read:
        reason = f": {unread[0]}" if unread else f"; ask the sender to open the page, {_SAVE}"
        raise UnusableReturnError(f"there is no feedback in this {what}{reason}")
    return (*read, *([Returned(what, unread=tuple(unread))] if unread else []))


def _of_part(part: Part) -> Returned | str | None:
    try:
        return _of_one(part.data)
    except OtherJsonError:
        return None
    except UnusableReturnError as error:
        return f"{part.name}: {error}"
