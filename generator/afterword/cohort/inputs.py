"""The files of a workspace that a build reads, looked at before anything is opened: a client's folder is a stranger's.

Whoever builds for others does it under an account that can read more than theirs: a link in a folder could bring a file of
somebody else into a site, a pipe would hold everybody up, and `mkdocs.yml` is a program.
"""

import os
import stat
from collections.abc import Iterator
from itertools import chain
from pathlib import Path, PurePosixPath

from afterword.edit.judged import ME_FILE
from afterword.resources import resource

SETTINGS = "mkdocs.yml"
GUIDES = "content/guides"
_READ = ("content", "templates")
# Whether the site is left out of commits.
_LOOKED_AT = (
    ".gitignore",
    ".git/info/exclude",
)
_OURS = ".afterword"  # where a build keeps what it knows
_WRITTEN = ("site", "outbox", _OURS)
_NAMED = frozenset(
    {*_READ, *_LOOKED_AT, *_WRITTEN, SETTINGS, ME_FILE, GUIDES, "content/interviews"}
)
_MOST_BYTES = 20_000_000  # of one file
_MOST_FILES = 20_000
_LINK = "is a link, and links are not followed: put the file itself there"
_NO_FILE = "is neither a file nor a folder: take it away"


class HostileWorkspaceError(Exception):
    """Something in the folder is not what a workspace holds; the text names it, and says what to do."""


def _shown(name: str) -> str:
    """What somebody may read of a path: a name that a client chose may hold an employer's, so its folder stands for it."""
    if name in _NAMED:
        return name
    folder = next(filter(_NAMED.__contains__, _folders_of(name)), "it")
    return f"something in {folder}"


def _folders_of(name: str) -> Iterator[str]:
    """The folders that a path lies in, the nearest first."""
    yield from map(str, PurePosixPath(name).parents)


def check(root: Path) -> None:
    """See that a workspace can be built where it lies.

    Raises:
        HostileWorkspaceError: something in it is not what a workspace holds.
    """
    inputs(root)
    check_settings(root)
    check_outputs(root)


def inputs(root: Path) -> tuple[str, ...]:
    """The path of every file that is read of a workspace beside its settings, in order.

    Raises:
        HostileWorkspaceError: something in the folder may not be opened.
    """
    folders = [_walk(root, folder) for folder in _READ]
    return tuple(chain.from_iterable(folders))


def check_outputs(root: Path) -> None:
    """See that what is written lies in the workspace itself.

    Raises:
        HostileWorkspaceError: it would lie elsewhere.
    """
    for name in _WRITTEN:
        if (root / name).is_symlink():
            raise HostileWorkspaceError(f"{_shown(name)} {_LINK}")
    tuple(_walk(root, _OURS))


def check_settings(root: Path) -> None:
    """See that mkdocs.yml is ours: MkDocs runs whatever it names.

    Raises:
        HostileWorkspaceError: it is missing, or somebody's own.
    """
    path = root / SETTINGS
    try:
        status = path.lstat()
    except FileNotFoundError:
        raise HostileWorkspaceError(
            f"{SETTINGS} is missing: `afterword init` makes one"
        ) from None
    _check(SETTINGS, status)
    for name in _LOOKED_AT:
        if os.path.lexists(root / name):
            _check(name, (root / name).lstat())
    if _lines(path) != _lines(resource("templates", "workspace", SETTINGS)):
        raise HostileWorkspaceError(
            f"{SETTINGS} is not as Afterword makes it, and would run what it names: "
            f"build this one by itself, or put back the {SETTINGS} of a new workspace"
        )


def _lines(path: Path) -> list[bytes]:
    return path.read_bytes().splitlines()


def _walk(root: Path, folder: str) -> Iterator[str]:
    """Every file below a folder, by its path from the root; there may be no such folder."""
    if not os.path.lexists(root / folder):
        return
    folders = [folder]
    count = 0
    while folders:
        name = folders.pop()
        for entry in _entries(root, name):
            count += 1
            path = f"{name}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                folders.append(path)
                continue
            _check(path, entry.stat(follow_symlinks=False))
            yield path
        if count > _MOST_FILES:
            raise HostileWorkspaceError(
                f"{folder} holds more than {_MOST_FILES:,} files"
            )


def _entries(root: Path, name: str) -> list[os.DirEntry[str]]:
    """What lies in a folder, in order."""
    _check_folder(root, name)
    with os.scandir(root / name) as entries:
        return sorted(entries, key=lambda entry: entry.name)


def _check_folder(root: Path, name: str) -> None:
    status = (root / name).lstat()
    if not stat.S_ISDIR(status.st_mode):
        raise _of_another_kind(name, status)


def _check(name: str, status: os.stat_result) -> None:
    """See that it is a file, and of a size that a person writes."""
    if not stat.S_ISREG(status.st_mode):
        raise _of_another_kind(name, status)
    if status.st_size > _MOST_BYTES:
        raise HostileWorkspaceError(
            f"{_shown(name)} has {status.st_size:,} bytes; at most {_MOST_BYTES:,} are read"
        )


def _of_another_kind(name: str, status: os.stat_result) -> HostileWorkspaceError:
    """What is told of a link, and of what is neither a file nor a folder."""
    if stat.S_ISLNK(status.st_mode):
        return HostileWorkspaceError(f"{_shown(name)} {_LINK}")
    return HostileWorkspaceError(f"{_shown(name)} {_NO_FILE}")
