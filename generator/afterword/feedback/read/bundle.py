"""What lies in a returned zip or folder, as bytes in memory: nothing is unpacked onto the disk, and no name becomes a path.

Names only say in a message which part is meant. Whatever an honest sender's program would not make is refused whole.
"""

import io
import os
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from afterword import escape
from afterword.feedback.answers import MOST_BYTES, UnusableReturnError

MOST_ENTRIES = 1_000  # of a zip: a shared folder has fewer than twenty
MOST_FILES = 200  # of a folder
MOST_PARTS = 20  # that are read whole
HEAD = 1_024  # bytes by which a kind is told
_FILE_HEADER = b"PK\x01\x02"
_CAN_UNPACK = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # the others may give a hundred megabytes in one step
_LOCKED = 0x1
_NOISE = ("__MACOSX/", "._", ".DS_Store", "Thumbs.db", "desktop.ini")
_BROKEN = (  # what zipfile raises for one damaged byte or another
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    LookupError,
    ArithmeticError,
    RuntimeError,
)

Wanted = Callable[[bytes], bool]


@dataclass(frozen=True)
class Part:
    """One file of a bundle: what messages call it, and what is in it."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Bundle:
    """The parts that were wanted, and in `unread` what was left aside and why."""

    parts: tuple[Part, ...]
    unread: tuple[str, ...] = ()


def parts_of_zip(data: bytes, wanted: Wanted) -> Bundle:
    """The parts of a zip of whose first bytes `wanted` says yes, read with a limit on what they grow to.

    Raises:
        UnusableReturnError: it is damaged, locked, far too large, or made to do harm.
    """
    if data.count(_FILE_HEADER) > MOST_ENTRIES:  # counted before a list is made of them
        raise UnusableReturnError(f"this zip holds more than {MOST_ENTRIES:,} files; ask for the feedback file alone")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [each for each in archive.infolist() if not each.is_dir() and not _noise(each.filename)]
            _refuse_tricks(entries)
            return _gathered((_of_entry(archive, each, wanted) for each in entries), MOST_PARTS)
    except _BROKEN:
        raise UnusableReturnError("this zip is damaged; ask the sender to pack it once more") from None


def parts_of_folder(folder: Path, wanted: Wanted) -> Bundle:
    """The parts that lie in a folder or in a folder inside it, whatever they are called. Links are not followed.

    Raises:
        UnusableReturnError: there are too many files in it, or it cannot be read.
    """
    try:
        found = [each for each in _files(folder) if not _noise(each.name)]
        return _gathered((_of_file(each, wanted) for each in found), MOST_PARTS)
    except OSError as error:
        reason = (error.strerror or "the system refused").lower()
        raise UnusableReturnError(f"the folder cannot be read: {reason}") from None


def read_regular(path: str | Path, most: int = MOST_BYTES, *, follow: bool = False) -> bytes | None:
    """The first `most` bytes of a regular file and one more if there are more; None for anything else that has a name.

    Raises:
        OSError: it cannot be opened.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)  # a pipe is not waited for
    handle = os.open(path, flags if follow else flags | getattr(os, "O_NOFOLLOW", 0))
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            return None
        return file.read(most + 1)


def _gathered(found: Iterator[Part | str | None], most: int) -> Bundle:
    """The parts and the reasons, as long as they are not more than any feedback has."""
    parts: list[Part] = []
    unread: list[str] = []
    size = 0
    for each in found:
        if isinstance(each, Part):
            parts.append(each)
            size += len(each.data)
        elif each:
            unread.append(each)
        if len(parts) > most or size > MOST_BYTES:
            raise UnusableReturnError("there is far more in it than feedback; ask for the feedback file alone")
    return Bundle(tuple(parts), tuple(unread))


def _refuse_tricks(entries: list[zipfile.ZipInfo]) -> None:
    """Stop at what no program makes of an honest folder: it would be dangerous for whoever unpacks the zip, too."""
    for each in entries:
        steps = each.filename.replace("\\", "/").split("/")
        if ".." in steps or not steps[0] or ":" in steps[0]:
            raise UnusableReturnError("this zip wants to put files outside its folder; do not unpack it")
        if stat.S_ISLNK(each.external_attr >> 16):
            raise UnusableReturnError("this zip holds links in place of files; ask for the feedback file alone")
        if each.flag_bits & _LOCKED:
            raise UnusableReturnError("this zip is locked with a password; unpack it, and give the folder instead")
    names = Counter(unicodedata.normalize("NFC", each.filename).casefold() for each in entries)
    if max(names.values(), default=0) > 1:
        raise UnusableReturnError("this zip holds two files of the same name; ask for the feedback file alone")


def _of_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, wanted: Wanted) -> Part | str | None:
    if entry.compress_type not in _CAN_UNPACK:
        return f"{_shown(entry.filename)} is packed in a way that is not read here"
    with archive.open(entry) as file:
        head = file.read(HEAD)
        if not wanted(head):
            return _left_aside(entry.filename, head)
        data = head + file.read(MOST_BYTES + 1 - len(head))  # by what it is, not by what the zip says it is
    if len(data) > MOST_BYTES:
        raise UnusableReturnError(f"{_shown(entry.filename)} grows to more than {MOST_BYTES:,} bytes; it is not read")
    return Part(_shown(entry.filename), data)


def _of_file(path: Path, wanted: Wanted) -> Part | str | None:
    if path.is_symlink():
        return f"{_shown(path.name)} is a link, and links are not followed"
    head = read_regular(path, HEAD)
    if head is None:
        return f"{_shown(path.name)} is no regular file"
    if not wanted(head):
        return _left_aside(path.name, head)
    data = read_regular(path)
    if data is None or len(data) > MOST_BYTES:
        return f"{_shown(path.name)} is larger than {MOST_BYTES:,} bytes"
    return Part(_shown(path.name), data)


def _files(folder: Path) -> list[Path]:
    """The files of a folder and of those in it, in order; not deeper, and not through links."""
    found: list[Path] = []
    for place in (folder, *(each for each in _listed(folder) if each.is_dir() and not each.is_symlink())):
        found += [each for each in _listed(place) if each.is_symlink() or each.is_file()]
        if len(found) > MOST_FILES:
            raise UnusableReturnError(f"this folder holds more than {MOST_FILES} files; name the file itself")
    return found


def _listed(folder: Path) -> list[Path]:
    with os.scandir(folder) as entries:
        names = [entry.name for entry, _ in zip(entries, range(10 * MOST_FILES), strict=False)]
    return [folder / name for name in sorted(names)]


def _left_aside(name: str, head: bytes) -> str | None:
    """Nothing for our own page and other company; a word for what may hold something that somebody wrote."""
    if head.startswith(b"PK"):
        return f"{_shown(name)} is not opened: a packed file inside another, or a Word or Pages document"
    return None


def _noise(name: str) -> bool:
    """What Macs and Windows put beside everything."""
    last = name.replace("\\", "/").rpartition("/")[2]
    return name.startswith(_NOISE[0]) or last.startswith(_NOISE[1]) or last in _NOISE[2:]


def _shown(name: str) -> str:
    """The last part of a name, for a message."""
    last = escape.clean(name.replace("\\", "/").rpartition("/")[2])
    return last if len(last) <= 60 else f"{last[:59]}…"  # noqa: PLR2004  (enough to find it by)
