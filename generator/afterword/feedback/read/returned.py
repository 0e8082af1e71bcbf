"""A file or folder that came back, as what it says. Nobody has to name its kind: the first bytes tell it."""

import re
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import NoReturn

from afterword.feedback.answers import (
    MOST_BYTES_RETURNED,
    Returned,
    UnusableReturnError,
)
from afterword.feedback.read.bundle import (
    HEAD_BYTES,
    Bundle,
    members_of_folder,
    members_of_zip,
    read_regular,
)
from afterword.feedback.read.json_answers import read_json
from afterword.feedback.read.strict_json import OtherJsonError, pasted
from afterword.files import reason_of


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
    YAML = "yaml"
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
    FileKind.YAML: "this is a file of keys and values (YAML) such as your own are, and not an answer; change your files in an "
    "editor, and import what the button `Save my feedback` gave",
    FileKind.EMPTY: "the file is empty; ask the sender to save it once more",
    FileKind.OTHER: "this is no feedback file, no PDF and no zip; ask for the file that the button `Save my feedback` gave",
}
_STARTS = (  # of the content, without a mark and white space before them
    (FileKind.EMPTY, rb"\Z"),
    (FileKind.PDF, rb"(?s:.{0,1000}?)%PDF-"),
    (FileKind.OFFICE, rb"\xd0\xcf\x11\xe0|\{\\rtf"),
    (
        FileKind.OFFICE,
        rb"PK\x03\x04(?s:.{26})(?:\[Content_Types\]|_rels/|docProps/|word/|xl/|mimetypeapplication/|Index/)",
    ),
    (FileKind.ZIP, rb"PK(?:\x03\x04|\x05\x06)"),
    (
        FileKind.PICTURE,
        rb"\x89PNG|\xff\xd8\xff|GIF8|II\*\x00|MM\x00\*|BM|RIFF|(?s:.{4})ftyp(?:hei|mif|avif|msf)",
    ),
    (FileKind.SITE, rb'\{\s*"config"\s*:'),
    (FileKind.JSON, rb"[{\[]"),
    (FileKind.SEALED, rb"(?is:<!doctype html.*<title>A workbook, sealed</title>)"),
    (FileKind.PAGE, rb"(?i:<!doctype html|<html|<!--)"),
    (FileKind.CALENDAR, rb"BEGIN:VCALENDAR"),
    (FileKind.INTERVIEW, rb"(?ms)(?:.*?^(?:role|employer|held|interested):){2}"),
    (
        FileKind.EMAIL,
        (
            rb"(?im)(?=(?s:.*?)^(?:from|to|subject|date|received|message-id|return-path|mime-version):)"
            rb"(?:[A-Za-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){3}"
        ),
    ),
    (FileKind.YAML, rb"(?:#[^\n]*\n|---[^\n]*\n|\s*\n)*[A-Za-z_][\w-]*:(?:\s|\Z)"),
)
# What the folder of a site, or the one in it, holds.
_OF_SITE = (
    "search/search_index.json",
    "search_index.json",
)
# An answer among other words.
_MAY_HOLD = frozenset({FileKind.EMAIL, FileKind.YAML, FileKind.OTHER})


def read_returned(path: Path) -> tuple[Returned, ...]:
    """All that a returned file or folder says, one value for each answer in it; a zip may hold those of several people.

    Raises:
        UnusableReturnError: nothing in it can be used; the text says why, and what to ask for.
    """
    if path.is_dir():
        return _read_folder(path)

    try:
        content = read_regular(path, follow=True)
    except OSError as error:
        raise UnusableReturnError(
            f"the file cannot be read: {reason_of(error)}"
        ) from None

    if content is None:
        raise UnusableReturnError("this is neither a file nor a folder")
    return read_content(content)


def read_content(content: bytes) -> tuple[Returned, ...]:
    """All that the content of a returned file says, one value for each answer in it.

    Raises:
        UnusableReturnError: as for `read_returned`.
    """
    if len(content) > MOST_BYTES_RETURNED:
        raise UnusableReturnError(
            f"the file has more than {MOST_BYTES_RETURNED:,} bytes; no feedback is so large"
        )
    if kind_of(content) is FileKind.ZIP:
        return _read_bundle(members_of_zip(content, _is_wanted), "zip")
    return (_read_one(content),)


def kind_of(content: bytes) -> FileKind:
    """What a file is, by its first bytes."""
    head = content[:HEAD_BYTES].removeprefix(b"\xef\xbb\xbf").lstrip()
    for kind, start in _STARTS:
        if re.match(start, head):
            return kind

    return FileKind.OTHER


def _read_folder(folder: Path) -> tuple[Returned, ...]:
    for name in _OF_SITE:
        if (folder / name).is_file():
            raise UnusableReturnError(_CANNOT[FileKind.SITE])
    return _read_bundle(members_of_folder(folder, _is_wanted), "folder")


def _is_wanted(head: bytes) -> bool:
    """Whether a file that begins like this may hold an answer."""
    kind = kind_of(head)
    if kind in _MAY_HOLD:
        return b'"afterword"' in head
    return kind in {FileKind.JSON, FileKind.PDF}


def _read_bundle(bundle: Bundle, what: str) -> tuple[Returned, ...]:
    """What each file in it says. One that cannot be used is told, as long as another can."""
    answers: list[Returned] = []
    unread = list(bundle.unread)
    for member in bundle.members:
        try:
            answers.append(_read_one(member.content))
        except OtherJsonError:
            continue
        except UnusableReturnError as error:
            unread.append(f"{member.name}: {error}")

    if not answers:
        raise _no_feedback(what, unread)

    if unread:
        answers.append(Returned(what, unread=tuple(unread)))

    return tuple(answers)


def _no_feedback(what: str, unread: Sequence[str]) -> UnusableReturnError:
    if unread:
        return UnusableReturnError(f"there is no feedback in this {what}: {unread[0]}")
    return UnusableReturnError(
        f"there is no feedback in this {what}; ask the sender to open the page, {_SAVE}"
    )


def _read_one(content: bytes) -> Returned:
    kind = kind_of(content)
    read = _READERS.get(kind, _refuse)
    return read(content)


def _read_pdf(content: bytes) -> Returned:
    from afterword.feedback.read.pdf.sandboxed import read_pdf_sandboxed  # noqa: PLC0415  (only who reads a PDF pays)

    return read_pdf_sandboxed(content)


def _read_json(content: bytes) -> Returned:
    """What JSON says, also when a mail program wrote something behind it."""
    is_whole = content.rstrip().endswith((b"}", b"]"))
    if is_whole:
        return read_json(content)
    return read_json(pasted(content) or content)


def _read_text(content: bytes) -> Returned:
    """What the answer says that stands in a text, as after a greeting in an email."""
    answer = pasted(content)
    if answer is None:
        _refuse(content)
    return read_json(answer)


def _refuse(content: bytes) -> NoReturn:
    raise UnusableReturnError(_CANNOT[kind_of(content)])


_READERS = {
    FileKind.PDF: _read_pdf,
    FileKind.JSON: _read_json,
    **dict.fromkeys(_MAY_HOLD, _read_text),
}
