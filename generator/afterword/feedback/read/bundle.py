"""What lies in a returned zip or folder, as bytes in memory: nothing is unpacked onto the disk, and no name becomes a path.

Names only say in a message which file is meant. Whatever an honest sender's program would not make is refused whole.
"""

import io
import os
import re
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterable
from itertools import filterfalse, islice
from operator import attrgetter
from pathlib import Path

from afterword import escape
from afterword.feedback.answers import MOST_BYTES_RETURNED, UnusableReturnError
from afterword.feedback.read.quoting import shortened
from afterword.files import is_own_folder, reason_of
from afterword.frozen import frozen
from afterword.patterns import lazy_pattern

MOST_ZIP_ENTRIES = 1_000  # a shared folder has fewer than twenty
MOST_FOLDER_FILES = 200
MOST_MEMBERS = 20  # that are read whole
HEAD_BYTES = 1_024  # by which a kind is told
_MOST_LISTED = 2_000  # names in one folder that are looked at
_LONGEST_NAME = 60  # in a message
_FILE_HEADER = b"PK\x01\x02"
# The others may give a hundred megabytes in one step.
_CAN_UNPACK = (
    zipfile.ZIP_STORED,
    zipfile.ZIP_DEFLATED,
)
_LOCKED = 0x1
_NOISE = lazy_pattern(  # what Macs and Windows put beside everything
    r"__MACOSX/"
    r"|(?:.*[/\\])?(?:\._[^/\\]*|\.DS_Store|Thumbs\.db|desktop\.ini)\Z",
    re.DOTALL,
)
_OUTSIDE = lazy_pattern(  # of the folder that a zip is unpacked into
    r"[/\\]|\Z"  # the root
    r"|[^/\\]*:"  # another drive
    r"|(?:.*[/\\])?\.\.(?:[/\\]|\Z)",  # a step up
    re.DOTALL,
)
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


@frozen
class Member:
    """One file of a bundle: what messages call it, and what is in it."""

    name: str
    content: bytes


@frozen
class Bundle:
    """The files that were wanted, and in `unread` what was left aside and why."""

    members: tuple[Member, ...]
    unread: tuple[str, ...] = ()


def members_of_zip(content: bytes, wanted: Wanted) -> Bundle:
    """The files in a zip of whose first bytes `wanted` says yes, read with a limit on what they grow to.

    Raises:
        UnusableReturnError: it is damaged, locked, far too large, or made to do harm.
    """
    # Counted before a list is made of them.
    if content.count(_FILE_HEADER) > MOST_ZIP_ENTRIES:
        raise UnusableReturnError(
            f"this zip holds more than {MOST_ZIP_ENTRIES:,} files; ask for the feedback file alone"
        )

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = list(filterfalse(_is_noise, archive.infolist()))
            _refuse_tricks(entries)
            return _gathered(_of_entry(archive, entry, wanted) for entry in entries)
    except _BROKEN:
        raise UnusableReturnError(
            "this zip is damaged; ask the sender to pack it once more"
        ) from None


def members_of_folder(folder: Path, wanted: Wanted) -> Bundle:
    """The files that lie in a folder or in a folder inside it, whatever they are called. Links are not followed.

    Raises:
        UnusableReturnError: there are too many files in it, or it cannot be read.
    """
    try:
        return _gathered(_of_file(path, wanted) for path in _files(folder))
    except OSError as error:
        raise UnusableReturnError(
            f"the folder cannot be read: {reason_of(error)}"
        ) from None


def read_regular(
    path: Path,
    most: int = MOST_BYTES_RETURNED,
    *,
    follow: bool = False,
) -> bytes | None:
    """The first `most` bytes of a regular file and one more if there are more; None for anything else that has a name.

    Raises:
        OSError: it cannot be opened.
    """
    flags = os.O_RDONLY
    flags |= getattr(os, "O_BINARY", 0)
    flags |= getattr(os, "O_NONBLOCK", 0)  # a pipe is not waited for
    if not follow:
        flags |= getattr(os, "O_NOFOLLOW", 0)

    with os.fdopen(os.open(path, flags), "rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            return None
        return file.read(most + 1)


def _gathered(answers: Iterable[Member | str | None]) -> Bundle:
    """The files and the reasons why others are left aside, as long as they are not more than any feedback has."""
    members: list[Member] = []
    unread: list[str] = []
    size = 0
    for answer in answers:
        if isinstance(answer, Member):
            members.append(answer)
            size += len(answer.content)
        elif answer:
            unread.append(answer)
        if len(members) > MOST_MEMBERS or size > MOST_BYTES_RETURNED:
            raise UnusableReturnError(
                "there is far more in it than feedback; ask for the feedback file alone"
            )
    return Bundle(tuple(members), tuple(unread))


def _is_noise(entry: zipfile.ZipInfo) -> bool:
    return entry.is_dir() or bool(_NOISE.match(entry.filename))


def _refuse_tricks(entries: list[zipfile.ZipInfo]) -> None:
    """Stop at what no program makes of an honest folder: it would be dangerous for whoever unpacks the zip, too."""
    for entry in entries:
        if _OUTSIDE.match(entry.filename):
            raise UnusableReturnError(
                "this zip wants to put files outside its folder; do not unpack it"
            )
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise UnusableReturnError(
                "this zip holds links in place of files; ask for the feedback file alone"
            )
        if entry.flag_bits & _LOCKED:
            raise UnusableReturnError(
                "this zip is locked with a password; unpack it, and give the folder instead"
            )

    _refuse_twins(entries)


def _refuse_twins(entries: list[zipfile.ZipInfo]) -> None:
    """Stop at two files of one name, in small letters or large: which of them is meant, nobody knows."""
    names = {_folded(entry.filename) for entry in entries}
    if len(names) < len(entries):
        raise UnusableReturnError(
            "this zip holds two files of the same name; ask for the feedback file alone"
        )


def _folded(name: str) -> str:
    """A name as systems see it that know neither large letters nor two ways of writing an accent."""
    return unicodedata.normalize("NFC", name).casefold()


def _of_entry(
    archive: zipfile.ZipFile,
    entry: zipfile.ZipInfo,
    wanted: Wanted,
) -> Member | str | None:
    """A file in the zip if it is wanted, or why it is left aside."""
    name = _short_name(entry.filename)
    if entry.compress_type not in _CAN_UNPACK:
        return f"{name} is packed in a way that is not read here"

    with archive.open(entry) as file:
        head = file.read(HEAD_BYTES)
        if not wanted(head):
            return _why_left_aside(name, head)
        # By what it is, not by what the zip says it is.
        body = file.read(MOST_BYTES_RETURNED + 1 - len(head))

    content = head + body
    if len(content) > MOST_BYTES_RETURNED:
        raise UnusableReturnError(
            f"{name} grows to more than {MOST_BYTES_RETURNED:,} bytes; it is not read"
        )
    return Member(name, content)


def _of_file(path: Path, wanted: Wanted) -> Member | str | None:
    """A file of the folder if it is wanted, or why it is left aside."""
    if _NOISE.match(path.name):
        return None

    name = _short_name(path.name)
    if path.is_symlink():
        return f"{name} is a link, and links are not followed"

    head = read_regular(path, HEAD_BYTES)
    if head is None:
        return f"{name} is no regular file"
    if not wanted(head):
        return _why_left_aside(name, head)

    content = read_regular(path)
    if content is None or len(content) > MOST_BYTES_RETURNED:
        return f"{name} is larger than {MOST_BYTES_RETURNED:,} bytes"
    return Member(name, content)


def _files(folder: Path) -> list[Path]:
    """The files of a folder and of those in it, in order; not deeper, and not through links."""
    places = [folder]
    places += filter(is_own_folder, _listed(folder))

    files: list[Path] = []
    for place in places:
        files += filter(_is_file_or_link, _listed(place))
        if len(files) > MOST_FOLDER_FILES:
            raise UnusableReturnError(
                f"this folder holds more than {MOST_FOLDER_FILES} files; name the file itself"
            )
    return files


def _is_file_or_link(path: Path) -> bool:
    return path.is_symlink() or path.is_file()


def _listed(folder: Path) -> list[Path]:
    with os.scandir(folder) as entries:
        names = sorted(map(attrgetter("name"), islice(entries, _MOST_LISTED)))
    return list(map(folder.joinpath, names))


def _why_left_aside(name: str, head: bytes) -> str | None:
    """Nothing for our own page and other company; a word for what may hold something that somebody wrote."""
    if head.startswith(b"PK"):
        return f"{name} is not opened: a packed file inside another, or a Word or Pages document"
    return None


def _short_name(name: str) -> str:
    """The last part of a name, on one line, for a message."""
    last = name.replace("\\", "/").rpartition("/")[2]
    return shortened(escape.one_line(last), _LONGEST_NAME)
