"""Files that are written anew at a place that a person names: never over anything that is not as we left it.

The digests of what we wrote are kept in `.afterword/written.txt`, and nothing else of it.
"""

import hashlib
from collections.abc import Callable, Container, Iterator, Mapping
from contextlib import contextmanager, suppress
from itertools import filterfalse
from os.path import lexists
from pathlib import Path

from afterword.files import (
    WouldOverwriteError,
    is_own_file,
    write_atomically,
    write_new,
)

_RECORD = Path(".afterword", "written.txt")
_MOST = 10_000  # digests, of which the oldest go first


def write_over_ours(root: Path, path: Path, content: bytes) -> None:
    """Write a file where none is, or in the place of one that is byte for byte as we wrote it; `root` holds the record.

    Raises:
        WouldOverwriteError: something else is there; it is left as it is.
    """
    with writing_over_ours(root) as write:
        write(path, content)


@contextmanager
def writing_over_ours(root: Path) -> Iterator[Callable[[Path, bytes], None]]:
    """Write many files by what is given, each as `write_over_ours` does; the record is read once and written once.

    It is written too where it ends early: what was written until then is on it.
    """
    recorded = set(_noted(root))
    fresh: dict[str, None] = {}

    def write(path: Path, content: bytes) -> None:
        if not _is_free(path, recorded):
            raise WouldOverwriteError(path)
        if lexists(path):
            write_atomically(path, content)
        else:
            write_new(path, content)
        digest = _digest(content)
        recorded.add(digest)
        fresh[digest] = None

    try:
        yield write
    finally:
        with suppress(OSError):  # unrecorded, it is not written over the next time
            _note(root, fresh)


def may_write(root: Path, path: Path) -> bool:
    """Whether nothing is at a path, or a file that is as we wrote it."""
    return _is_free(path, frozenset(_noted(root)))


def _is_free(path: Path, recorded: Container[str]) -> bool:
    if not lexists(path):
        return True
    if not is_own_file(path):
        return False
    return _digest(path.read_bytes()) in recorded


def _noted(root: Path) -> Iterator[str]:
    """The digests of what was written, the oldest first; none where the record would lie elsewhere."""
    record = root / _RECORD
    if record.parent.is_symlink() or not record.is_file():
        return
    yield from record.read_text(encoding="utf-8", errors="replace").split()


def _note(root: Path, fresh: Mapping[str, None]) -> None:
    """Put digests at the end of the record, as it is by now."""
    record = root / _RECORD
    if record.parent.is_symlink() or not fresh:
        return
    others = filterfalse(fresh.__contains__, _noted(root))
    digests = [*others, *fresh][-_MOST:]
    write_atomically(record, "\n".join([*digests, ""]).encode())


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
