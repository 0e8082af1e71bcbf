"""What was kept of changes to a person's files, so that they can be taken back: the old texts, and what the new ones were.

Each change is a folder under `.afterword/undo`, with a number for a name: `change.json`, and the old files under their own
names. It is there, whole, before the first file of the change is written.
"""

import hashlib
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from afterword.files import begun_folder, begun_name, sync_folder
from afterword.interview.model.frozen import Frozen
from afterword.interview.reading.source import read_file

MOST_KEPT = 20
_RECORD = "change.json"


class KeptFile(Frozen):
    """One file of a change: its path from the workspace, and the SHA-256 of what it was and of what it became."""

    name: str
    before: str
    after: str


class _Record(Frozen):
    said: str
    files: tuple[KeptFile, ...]


@dataclass(frozen=True)
class Kept:
    """One change: what it is called, its files, and the folder with the old ones."""

    folder: Path
    said: str
    files: tuple[KeptFile, ...]

    @property
    def at(self) -> float | None:
        """When it was kept, in seconds since 1970, as the disk has noted it; None if it does not say."""
        try:
            return (self.folder / _RECORD).stat().st_mtime
        except OSError:
            return None

    def old(self, name: str) -> Path:
        """Where the old text of a file lies."""
        return self.folder / name


def fingerprint(data: bytes) -> str:
    """The SHA-256 of a file's bytes."""
    return hashlib.sha256(data).hexdigest()


def kept_folder(root: Path) -> Path:
    """Where the changes of a workspace lie."""
    return root / ".afterword" / "undo"


def kept_changes(root: Path) -> tuple[Kept, ...]:
    """The changes that were kept, the latest first. What cannot be read is left out."""
    folder = kept_folder(root)
    numbers = sorted((int(path.name) for path in folder.glob("[0-9]*") if path.name.isdecimal()), reverse=True)
    return tuple(kept for number in numbers if (kept := _read(_numbered(folder, number))))


def keep(root: Path, said: str, files: Mapping[str, tuple[bytes, bytes]]) -> Kept:
    """Keep what each file was, and know what it will be. At any moment the whole is there, or nothing of it.

    Raises:
        OSError: the disk is full, or may not be written to; nothing is kept.
    """
    folder = kept_folder(root)
    folder.mkdir(mode=0o700, exist_ok=True)
    known = [int(path.name) for path in folder.glob("[0-9]*") if path.name.isdecimal()]
    entries = tuple(
        KeptFile(name=name, before=fingerprint(before), after=fingerprint(after))
        for name, (before, after) in files.items()
    )
    fresh = begun_folder(folder)
    try:
        for name, (before, _) in files.items():
            _write(fresh, name, before)
        _write(fresh, _RECORD, _Record(said=said, files=entries).model_dump_json(indent=2).encode())
        kept = Kept(_numbered(folder, max(known, default=0) + 1), said, entries)
        fresh.rename(kept.folder)
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise
    sync_folder(folder)
    return kept


def forget(kept: Kept) -> None:
    """Keep a change no longer: out of sight in one rename, then removed."""
    gone = begun_name(kept.folder)
    shutil.rmtree(gone, ignore_errors=True)  # of a command that was killed here
    kept.folder.rename(gone)
    shutil.rmtree(gone, ignore_errors=True)


def forget_oldest(root: Path) -> None:
    """Keep the latest 20 changes."""
    for each in kept_changes(root)[MOST_KEPT:]:
        forget(each)


def _numbered(folder: Path, number: int) -> Path:
    return folder / f"{number:06}"


def _read(folder: Path) -> Kept | None:
    data, problems = read_file(folder / _RECORD, _RECORD)
    if problems:
        return None
    try:
        record = _Record.model_validate_json(data)
    except ValidationError:
        return None
    return Kept(folder, record.said, record.files) if record.files else None


def _write(folder: Path, name: str, data: bytes) -> None:
    """A new file in a folder that nobody looks at yet, on the disk before anything else happens."""
    path = folder / name
    within = [each for each in path.parents if each.is_relative_to(folder)]
    for each in reversed(within):
        each.mkdir(mode=0o700, exist_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    for each in within:
        sync_folder(each)
