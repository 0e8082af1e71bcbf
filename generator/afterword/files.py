"""Writing so that nothing is ever half written: one file, or a whole site."""

import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from os.path import lexists
from pathlib import Path
from typing import BinaryIO

_STAGE = "stage-"
_BEGUN = ".afterword-"
_AT_FDCWD = -100
_EXCHANGE = 2
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS})
_REASONS = {
    errno.ENOSPC: "the disk is full; make room and try again",
    errno.EDQUOT: "your share of the disk is used up; make room and try again",
    errno.EFBIG: "this system does not let a file grow so large",
    errno.EROFS: "the disk may only be read",
    errno.EACCES: "writing is not allowed in {folder}; see whose folder it is",
    errno.EPERM: "writing is not allowed in {folder}; see whose folder it is",
    errno.EEXIST: "{obstacle} stands in the place of a folder; move it elsewhere",
    errno.ENOTDIR: "{obstacle} stands in the place of a folder; move it elsewhere",
}


class WouldOverwriteError(Exception):
    """The file is there already, and it is a person's."""


def is_without_room(error: Exception) -> bool:
    """Whether a disk refuses to be written to, wherever on it that was tried."""
    return isinstance(error, OSError) and error.errno in _NO_ROOM


def why_refused(root: Path | None, error: OSError) -> str:
    """Why the disk refused something in a workspace, or in any place if there is none, in plain words, and what to do."""
    reason = _REASONS.get(error.errno or 0)
    if reason is None:
        reason = (error.strerror or str(error)).lower()
    path = Path(str(error.filename2 or error.filename or root or ""))
    folder = path.parent
    obstacle = path if lexists(path) else folder
    names = {"folder": _name_of(folder, root), "obstacle": _name_of(obstacle, root)}
    return reason.format_map(names)


def _name_of(path: Path, root: Path | None) -> str:
    """What a person calls a folder or a file, inside a workspace or in any place."""
    name = str(path)
    if root and path.is_relative_to(root):
        name = path.relative_to(root).as_posix()
    if name != ".":
        return name
    if root:
        return "the workspace"
    return "this folder"


def write_atomically(path: Path, content: bytes) -> None:
    """Put content at a path: readers find the old file or the new one, never a part. A new file is the owner's alone."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = written_beside(path, content)
    try:
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_in_one_piece(path: Path, content: bytes) -> None:
    """As `write_atomically`, for what can be worked out anew: nobody waits for the disk, and a power cut may take it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=_BEGUN)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def written_beside(path: Path, content: bytes) -> Path:
    """A file in the same folder, whole and on the disk, ready to take the place of the one at that path in one rename.

    It has the mode of that file, and its owner where the system lets us.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=_BEGUN)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _like(path, Path(name))
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk, where the system can: after that, not even a power cut undoes a rename."""
    # Windows opens no folders, some network disks cannot do this.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def reason_of(error: OSError) -> str:
    """Why the system refused something, in its own words."""
    return (error.strerror or "the system refused").lower()


def sweep(folder: Path) -> None:
    """Remove what killed writes left behind in a folder. Only whoever holds its lock may: others may be writing there."""
    for path in folder.glob(f"{_BEGUN}*"):
        with suppress(OSError):
            if is_own_folder(path):
                shutil.rmtree(path)
            else:
                path.unlink()


def is_own_folder(path: Path) -> bool:
    """Whether it is a folder itself, and no link to one."""
    return path.is_dir() and not path.is_symlink()


def is_own_file(path: Path) -> bool:
    """Whether it is an ordinary file itself, and no link to one."""
    return path.is_file() and not path.is_symlink()


def begun_folder(parent: Path) -> Path:
    """A new folder that is the owner's alone, and that `sweep` removes as long as it has not been renamed."""
    return Path(tempfile.mkdtemp(dir=parent, prefix=_BEGUN))


def begun_name(path: Path) -> Path:
    """The name beside a path under which `sweep` removes it."""
    return path.with_name(f"{_BEGUN}{path.name}")


def _like(old: Path, fresh: Path) -> None:
    """Give a file the mode and the owner of another, if there is one."""
    with suppress(FileNotFoundError):
        status = old.stat()
        owner = (status.st_uid, status.st_gid)
        if hasattr(os, "chown") and owner != (os.getuid(), os.getgid()):
            with suppress(PermissionError):
                os.chown(fresh, *owner)
        fresh.chmod(status.st_mode & 0o777)


def created(path: Path) -> BinaryIO:
    """A new file that is the owner's alone, open to be written.

    Raises:
        FileExistsError: it is there already.
    """
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    return os.fdopen(handle, "wb")


def write_new(path: Path, content: bytes) -> None:
    """Write a file that must not be there yet; it is the owner's alone, and there as a whole or not at all.

    Raises:
        WouldOverwriteError: it is there already; it is left as it is.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if lexists(path):
        raise WouldOverwriteError(path)
    fresh = written_beside(path, content)
    try:
        _take_free_place(fresh, path)
    except FileExistsError:
        raise WouldOverwriteError(path) from None
    finally:
        fresh.unlink(missing_ok=True)
    sync_folder(path.parent)


def _take_free_place(fresh: Path, path: Path) -> None:
    """Give a file its name, if that is still free; where the disk knows no second names, it is taken first."""
    try:
        path.hardlink_to(fresh)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):
        created(path).close()
        fresh.replace(path)


@contextmanager
def staged(root: Path, site: Path) -> Iterator[Path]:
    """A fresh folder that takes the site's place in one rename when the block ends well, and vanishes when it does not.

    One build at a time has the workspace: a second waits. What a killed build left behind is swept by the next.
    """
    from filelock import FileLock  # noqa: PLC0415  (only a build needs it)

    work = root / ".afterword"
    work.mkdir(exist_ok=True)
    with FileLock(work / "build.lock"):
        for leftover in work.glob(f"{_STAGE}*"):
            shutil.rmtree(leftover, ignore_errors=True)
        stage = Path(tempfile.mkdtemp(dir=work, prefix=_STAGE))
        try:
            fresh = stage / "site"
            fresh.mkdir()
            yield fresh
            take_place(fresh, site)
        finally:
            shutil.rmtree(stage, ignore_errors=True)


def take_place(fresh: Path, site: Path) -> None:
    """Put a folder where another is: exchanged in one step where the system can, else with a moment between."""
    if not site.exists():
        fresh.rename(site)
    elif not _exchange(fresh, site):
        old = fresh.with_name("old")
        site.rename(old)
        fresh.rename(site)


def _exchange(fresh: Path, site: Path) -> bool:
    """Swap two folders in one step (Linux renameat2, macOS renamex_np); False where the system cannot."""
    import ctypes  # noqa: PLC0415  (heavy: only a build needs it)

    source = os.fsencode(fresh)
    target = os.fsencode(site)
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            status = library.renamex_np(source, target, _EXCHANGE)
        else:
            status = library.renameat2(_AT_FDCWD, source, _AT_FDCWD, target, _EXCHANGE)
    except (OSError, AttributeError, TypeError):
        return False
    return int(status) == 0
