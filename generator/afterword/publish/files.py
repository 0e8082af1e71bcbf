"""Writing so that nothing is ever half written: one file, or a whole site."""

import ctypes
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_STAGE = "stage-"
_AT_FDCWD = -100
_EXCHANGE = 2


class WouldOverwriteError(Exception):
    """The file is there already, and it is a person's."""


def write_atomically(path: Path, data: bytes) -> None:
    """Put data at a path: readers find the old file or the new one, never a part. A new file is the owner's alone."""
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o600
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".afterword-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        with suppress(FileNotFoundError):
            Path(name).unlink()
        raise


def write_new(path: Path, data: bytes) -> None:
    """Write a file that must not be there yet; it is the owner's alone.

    Raises:
        WouldOverwriteError: it is there already; it is left as it is.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
    except FileExistsError:
        raise WouldOverwriteError(path) from None


@contextmanager
def staged(root: Path, site: Path) -> Iterator[Path]:
    """A fresh folder that takes the site's place in one rename when the block ends well, and vanishes when it does not.

    One build at a time has the workspace: a second waits. What a killed build left behind is swept by the next.
    """
    from filelock import FileLock  # noqa: PLC0415  (only a build needs it)

    work = root / ".afterword"
    work.mkdir(exist_ok=True)
    with FileLock(work / "build.lock"):
        for left in work.glob(f"{_STAGE}*"):
            shutil.rmtree(left, ignore_errors=True)
        stage = Path(tempfile.mkdtemp(dir=work, prefix=_STAGE))
        try:
            fresh = stage / "site"
            fresh.mkdir()
            yield fresh
            _take_place(fresh, site)
        finally:
            shutil.rmtree(stage, ignore_errors=True)


def _take_place(fresh: Path, site: Path) -> None:
    """Put a folder where another is: exchanged in one step where the system can, else with a moment between."""
    if not site.exists():
        fresh.rename(site)
    elif not _exchange(fresh, site):
        old = fresh.with_name("old")
        site.rename(old)
        fresh.rename(site)


def _exchange(one: Path, other: Path) -> bool:
    """Swap two folders in one step (Linux renameat2, macOS renamex_np); False where the system cannot."""
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            return int(library.renamex_np(os.fsencode(one), os.fsencode(other), _EXCHANGE)) == 0
        return int(library.renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _EXCHANGE)) == 0
    except (OSError, AttributeError, TypeError):
        return False
