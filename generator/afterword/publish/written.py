"""Files that are written anew at a place that a person names: never over anything that is not as we left it.

The digests of what we wrote are kept in `.afterword/written.txt`, and nothing else of it.
"""

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from os.path import lexists
from pathlib import Path

from afterword.files import WouldOverwriteError, write_atomically, write_new

_RECORD = Path(".afterword", "written.txt")
_MOST = 10_000  # digests, of which the oldest go first


def write_over_ours(root: Path, path: Path, content: bytes) -> None:
    """Write a file where none is, or in the place of one that is byte for byte as we wrote it; `root` holds the record.

    Raises:
        WouldOverwriteError: something else is there; it is left as it is.
    """
    if not may_write(root, path):
        raise WouldOverwriteError(path)
    if lexists(path):
        write_atomically(path, content)
    else:
        write_new(path, content)
    with suppress(OSError):  # unrecorded, it is not written over the next time
        _note(root, _digest(content))


def may_write(root: Path, path: Path) -> bool:
    """Whether nothing is at a path, or a file that is as we wrote it."""
    if not lexists(path):
        return True
    if path.is_symlink() or not path.is_file():
        return False
    return _digest(path.read_bytes()) in _noted(root)


def _noted(root: Path) -> Iterator[str]:
    """The digests of what was written, the oldest first; none where the record would lie elsewhere."""
    record = root / _RECORD
    if record.parent.is_symlink() or not record.is_file():
        return
    yield from record.read_text(encoding="utf-8", errors="replace").split()


def _note(root: Path, digest: str) -> None:
    record = root / _RECORD
    if record.parent.is_symlink():
        return
    others = [each for each in _noted(root) if each != digest]
    digests = [*others[1 - _MOST :], digest]
    write_atomically(record, "\n".join([*digests, ""]).encode())


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
