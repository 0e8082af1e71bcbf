"""Backups of a person's files, so that changes can be taken back: the old texts, and what the new ones were.

Each change is a folder under `.afterword/undo`, with a number for a name: `change.json`, and the old files under their own
names. It is there, whole, before the first file of the change is written. What was taken back lies under `.afterword/undone`
in the same way, until something else is changed.
"""

import hashlib
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import chain
from operator import attrgetter
from os.path import lexists
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from pydantic import ValidationError

from afterword.files import begun_folder, begun_name, created, sync_folder
from afterword.frozen import frozen
from afterword.interview.model.closed import Closed
from afterword.interview.reading.yaml.yaml_door import read_file

MOST_BACKUPS = 20
_RECORD = "change.json"
# As versions before this one called the change that puts the name into me.yaml: without it no interview can be shown.
_NEVER_TAKEN_BACK = "your name"
_NO_MOVES: Mapping[str, str] = MappingProxyType({})


@frozen
class Rewrite:
    """What a file is before a change, and what it is after it."""

    before: bytes
    after: bytes


class ChangedFile(Closed):
    """One file of a change: its path from the workspace, and the SHA-256 of what it was and of what it became.

    One that was moved away became nothing, and `moved_to` is where it lies; one that is new was nothing before.
    """

    name: str
    before: str
    after: str
    moved_to: str = ""

    def edited_since(self, said: str, kept: str) -> str:
        """That it is not as that change left it, and where what it was is kept."""
        stays = f"{self.name} was edited after `{said}`, so it stays as it is"
        if not self.before:
            return f"{stays}; move the file away yourself if it is one too many"
        return f"{stays}; what it was before lies in {kept}"


class _Record(Closed):
    said: str
    files: tuple[ChangedFile, ...]


@frozen
class Backup:
    """One change: what it is called, the files that it changed, and the folder with the old ones."""

    folder: Path
    said: str
    changed: tuple[ChangedFile, ...]

    @property
    def at(self) -> float | None:
        """When it was made, in seconds since 1970, as the disk has noted it; None if it does not say."""
        try:
            return (self.folder / _RECORD).stat().st_mtime
        except OSError:
            return None

    @property
    def made(self) -> tuple[str, ...]:
        """The paths of the files that there were none of before."""
        return tuple(file.name for file in self.changed if not file.before)

    @property
    def files(self) -> tuple[str, ...]:
        """The paths of its files, from the workspace."""
        return tuple(map(attrgetter("name"), self.changed))


def fingerprint(content: bytes) -> str:
    """The SHA-256 of a file's bytes."""
    return hashlib.sha256(content).hexdigest()


def backup_folder(root: Path) -> Path:
    """Where the backups of a workspace lie."""
    return root / ".afterword" / "undo"


def undone_folder(root: Path) -> Path:
    """Where that lies which was taken back, and could be put back."""
    return root / ".afterword" / "undone"


def backups(root: Path) -> tuple[Backup, ...]:
    """All that there are, the latest first. What cannot be read is left out."""
    return backups_in(backup_folder(root))


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """All that lie in this folder, the latest first. What cannot be read is left out."""
    numbers = sorted(_numbers(folder), reverse=True)
    folders = (_numbered(folder, number) for number in numbers)
    return tuple(filter(None, map(_read, folders)))


def back_up(
    root: Path,
    said: str,
    rewrites: Mapping[str, Rewrite],
    moves: Mapping[str, str] = _NO_MOVES,
    folder: Path | None = None,
) -> Backup:
    """Keep what each file was, and know what it will be. At any moment the whole is there, or nothing of it.

    `moves` says of files that are moved away where they will lie; `folder` is where it is kept, if not as a change.

    Raises:
        OSError: the disk is full, or may not be written to; there is no backup.
    """
    changed = tuple(
        _moved(name, rewrite, moves[name])
        if name in moves
        else _changed(root, name, rewrite)
        for name, rewrite in rewrites.items()
    )
    record = _Record(said=said, files=changed)
    return _keep(root, folder or backup_folder(root), record, rewrites)


def _keep(
    root: Path, folder: Path, record: _Record, rewrites: Mapping[str, Rewrite]
) -> Backup:
    folder.mkdir(mode=0o700, exist_ok=True)
    number = _next_number(root)
    backup = Backup(_numbered(folder, number), record.said, record.files)

    fresh = begun_folder(folder)
    try:
        for name, rewrite in rewrites.items():
            _write(fresh, name, rewrite.before)
            _as_old_as(root / name, fresh / name)
        text = record.model_dump_json(indent=2)
        _write(fresh, _RECORD, text.encode())
        fresh.rename(backup.folder)
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise
    sync_folder(folder)
    return backup


def note_made(root: Path, said: str, name: str, content: bytes) -> None:
    """Know that a file was made, so that the change can be taken back in its turn.

    Raises:
        OSError: the disk is full, or may not be written to; the file stays, and `undo` knows nothing of it.
    """
    made = ChangedFile(name=name, before="", after=fingerprint(content))
    _keep(root, backup_folder(root), _Record(said=said, files=(made,)), {})
    forget_undone(root)


def give_times_back(root: Path, backup: Backup) -> None:
    """What is taken back is as old as it was before the change: it counts as typed when it was typed."""
    for name in backup.files:
        _as_old_as(backup.folder / name, root / name)


def _as_old_as(before: Path, after: Path) -> None:
    with suppress(OSError):  # it has gone, or the disk has no times to set
        times = before.stat()
        os.utime(after, ns=(times.st_atime_ns, times.st_mtime_ns))


def delete(backup: Backup) -> None:
    """Out of sight in one rename, then removed."""
    gone = begun_name(backup.folder)
    shutil.rmtree(gone, ignore_errors=True)  # of a command that was killed here
    backup.folder.rename(gone)
    shutil.rmtree(gone, ignore_errors=True)


def delete_moved(root: Path, backup: Backup) -> None:
    """What was moved away and is back in its place is there once, not twice; what was changed there stays."""
    for file in filter(attrgetter("moved_to"), backup.changed):
        path = root / file.moved_to
        content, problems = read_file(path, file.moved_to)
        if not problems and fingerprint(content) == file.before:
            path.unlink()
            with suppress(OSError):  # something else lies there
                path.parent.rmdir()


def delete_oldest(root: Path) -> None:
    """Keep the latest 20."""
    for backup in backups(root)[MOST_BACKUPS:]:
        delete(backup)


def forget_undone(root: Path) -> None:
    """Something else was changed: what was taken back before cannot be put back any more."""
    with suppress(OSError):  # then it is refused, or changes what nobody has touched
        for backup in backups_in(undone_folder(root)):
            delete(backup)


def _next_number(root: Path) -> int:
    """One that no change of before had, taken back or not: a page that still names one of them means no other."""
    every = (backup_folder(root), undone_folder(root))
    return max(chain.from_iterable(map(_numbers, every)), default=0) + 1


def _numbers(folder: Path) -> Iterator[int]:
    for path in folder.glob("[0-9]*"):
        if path.name.isdecimal():
            yield int(path.name)


def _numbered(folder: Path, number: int) -> Path:
    return folder / f"{number:06}"


def _changed(root: Path, name: str, rewrite: Rewrite) -> ChangedFile:
    before = ""
    if lexists(root / name):
        before = fingerprint(rewrite.before)
    return ChangedFile(
        name=name,
        before=before,
        after=fingerprint(rewrite.after),
    )


def _moved(name: str, rewrite: Rewrite, place: str) -> ChangedFile:
    return ChangedFile(
        name=name, before=fingerprint(rewrite.before), after="", moved_to=place
    )


def _read(folder: Path) -> Backup | None:
    content, problems = read_file(folder / _RECORD, _RECORD)
    if problems:
        return None
    try:
        record = _Record.model_validate_json(content)
    except ValidationError:
        return None
    names = [*map(attrgetter("name"), record.files)]
    places = filter(None, map(attrgetter("moved_to"), record.files))
    if not names or not all(map(_lies_within, (*names, *places))):
        return None
    if record.said == _NEVER_TAKEN_BACK:
        return None
    return Backup(folder, record.said, record.files)


def _lies_within(name: str) -> bool:
    """Whether a name, as the record has it, is one of a file of the workspace."""
    path = PurePosixPath(name)
    is_plain = name.isprintable() and bool(path.parts)
    return is_plain and not path.is_absolute() and ".." not in path.parts


def _write(folder: Path, name: str, content: bytes) -> None:
    """A new file in a folder that nobody looks at yet, on the disk before anything else happens."""
    path = folder / name
    within = [parent for parent in path.parents if parent.is_relative_to(folder)]
    for parent in reversed(within):
        parent.mkdir(mode=0o700, exist_ok=True)
    with created(path) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    for parent in within:
        sync_folder(parent)
