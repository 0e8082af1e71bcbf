"""What a build is made from, as digests: whether anything changed is seen before anything heavy is imported.

A file whose size and times are those of before is not read again.
"""

import hashlib
import json
import marshal
import os
import stat
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from functools import cache
from pathlib import Path

from afterword import __version__
from afterword.frozen import frozen
from afterword.interview.reading.own_folder import linked_folders
from afterword.patterns import lazy_pattern
from afterword.resources import resource
from afterword.stored import libraries

_OWN_FOLDERS = ("content", "templates")
_ENVIRONMENT = ("SOURCE_DATE_EPOCH", "FONTCONFIG_FILE", "FONTCONFIG_PATH")
_INTERVIEW = lazy_pattern(r"content/interviews/[^/]+\.ya?ml")
_COMPILED = "__pycache__"
_WITHOUT_REFERENCES = 2  # so marshal writes the same of the same
_SETTLED = 2_000_000_000  # nanoseconds; what changed less long ago may change again at the same time of the clock
# These reach the site through pages alone, which are compared one by one.
_IN_PAGES = (
    "content/interviews/",
    "content/me.",
    "content/example-me.",
    "content/packs/",
    "templates/",
)


class UnknowableError(Exception):
    """What a build is made from cannot be listed: a folder is a link, or a file cannot be read."""


@frozen
class FileState:
    """A file: its size, its times, and a digest of what is in it. Times of 0 are not trusted."""

    size: int
    changed: tuple[int, int]
    digest: str


@frozen
class Inputs:
    """What a build is made from: files of the workspace by name, and a digest of all else, the day included."""

    files: Mapping[str, FileState] = field(default_factory=dict)
    around: str = ""

    def same_as(self, other: "Inputs") -> bool:
        """Whether what is made from the two is the same."""
        return self.around == other.around and self.digests() == other.digests()

    def outside_pages(self) -> str:
        """A digest of what a page may show beside its own text: settings, guides, the installation; not the day."""
        parts = [
            digest
            for digest in self.digests().items()
            if not digest[0].startswith(_IN_PAGES)
        ]
        return digest_of([_installation(), *parts])

    def interviews(self) -> int:
        """How many files may be interviews."""
        return len(list(filter(_INTERVIEW.fullmatch, self.files)))

    def digests(self) -> dict[str, str]:
        """A digest of each file, in the order of their names."""
        return {name: self.files[name].digest for name in sorted(self.files)}


def inputs_of(root: Path, day: str, before: Mapping[str, FileState]) -> Inputs:
    """What a build of this workspace would be made from now; `before` are the files as they were.

    Raises:
        UnknowableError: not all of it can be seen.
    """
    if any(linked_folders(root)):
        raise UnknowableError
    environment = list(map(os.environ.get, _ENVIRONMENT))
    around = digest_of([day, _installation(), environment])
    try:
        files = {
            name: _state(path, before.get(name)) for name, path in _own_files(root)
        }
    except OSError as error:
        raise UnknowableError from error

    return Inputs(files, around)


def own_record(path: Path) -> bytes:
    """What stands in a file that we wrote before.

    Raises:
        OSError: it is not there, or something else is in its place, such as a pipe, which is never read to its end.
    """
    if not path.is_file():
        raise FileNotFoundError(path)
    return path.read_bytes()


def listing(folder: Path) -> str:
    """A digest of the files below a folder: names, sizes, times and places on the disk, but not what is in them.

    No other folder has it: what is unpacked or copied has other times.
    """
    lines = []
    for name, entry in _entries(folder):
        status = entry.stat()
        times = (status.st_mtime_ns, status.st_ctime_ns)
        lines.append((name, status.st_size, *times, status.st_ino))
    # As JSON they take ten times as long
    plain = marshal.dumps(sorted(lines), _WITHOUT_REFERENCES)
    return hashlib.sha256(plain).hexdigest()


@cache
def _installation() -> str:
    """A digest of the program, its texts and the libraries beside it, as far as a new version changes them."""
    listings = (
        listing(resource()),
        listing(resource("templates")),
        listing(resource("content", "guides")),
        listing(resource("content", "packs")),
    )
    return digest_of([__version__, sys.version, sys.platform, libraries(), listings])


def _own_files(root: Path) -> Iterator[tuple[str, Path]]:
    """Every file of the workspace that a build reads, with its name; what lies under `content` and `templates` could be one."""
    for folder in _OWN_FOLDERS:
        for name, entry in _entries(root / folder):
            yield f"{folder}/{name}", Path(entry)

    whole = root.resolve()  # however it was named this time
    folders = (whole, *whole.parents)
    settings = [whole / "mkdocs.yml", *_ignore_files(folders)]
    for path in filter(Path.is_file, settings):
        yield str(path), path


def _ignore_files(folders: Iterable[Path]) -> Iterator[Path]:
    """What says which folders Git leaves out: a site that it takes in is refused."""
    for folder in folders:
        yield folder / ".gitignore"
        yield folder / ".git" / "info" / "exclude"


def _entries(folder: Path) -> Iterator[tuple[str, "os.DirEntry[str]"]]:
    """Every file below a folder with its name from there.

    Raises:
        UnknowableError: a folder is a link, behind which something could change unseen.
    """
    waiting = [("", folder)]
    while waiting:
        prefix, place = waiting.pop()
        for entry in _entries_in(place):
            if not entry.is_dir():
                yield f"{prefix}{entry.name}", entry
            elif entry.is_symlink():
                raise UnknowableError
            elif entry.name != _COMPILED:
                waiting.append((f"{prefix}{entry.name}/", Path(entry)))


def _entries_in(folder: Path) -> "list[os.DirEntry[str]]":
    """What lies in a folder; nothing in one that is not there."""
    if not folder.is_dir():
        return []
    with os.scandir(folder) as entries:
        return list(entries)


def _state(path: Path, before: FileState | None) -> FileState:
    """A file as it is now, read only where its size or times are others than before."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise UnknowableError

    changed = (status.st_mtime_ns, status.st_ctime_ns)
    if before and (before.size, before.changed) == (status.st_size, changed):
        return before

    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    if max(changed) > time.time_ns() - _SETTLED:
        changed = (0, 0)
    return FileState(status.st_size, changed, digest)


def digest_of(parts: Iterable[object]) -> str:
    """A digest of anything that JSON can hold."""
    text = json.dumps(list(parts))
    return hashlib.sha256(text.encode()).hexdigest()
