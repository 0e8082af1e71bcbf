"""The latest change taken back, and put back again: each is the other turned round, and neither loses what was typed."""

from os.path import lexists
from pathlib import Path

from afterword.edit.backups import (
    Backup,
    Rewrite,
    back_up,
    backup_folder,
    delete,
    delete_moved,
    fingerprint,
    give_times_back,
    undone_folder,
)
from afterword.edit.changes import (
    ChangeRefusedError,
    as_were,
    disk_errors_told,
    have_happened,
    locked,
    put,
    read_in,
    settle,
    text_now,
)
from afterword.edit.put_aside import places_aside, put_aside
from afterword.interview.reading.yaml.yaml_door import read_file

_CHANGED_AFTER = "something else was changed after this; take that back first"


def undo(root: Path, *, only: str = "") -> Backup | None:
    """Take back the latest change, if its files are still as it left them. Gives it, or None when there is none.

    `only` is the name of the one that is meant, if not whichever is the latest.

    Raises:
        ChangeRefusedError: a file was edited since, or cannot be written; the text says which, and where its old text lies.
    """
    return _turn(root, backup_folder(root), undone_folder(root), only)


def put_back(root: Path, *, only: str = "") -> Backup | None:
    """Put back what was taken back last, if nothing was changed since. Gives it, or None when there is none.

    Raises:
        ChangeRefusedError: as `undo` says.
    """
    return _turn(root, undone_folder(root), backup_folder(root), only)


def undoable(root: Path) -> tuple[Backup, ...]:
    """What could be taken back, the latest first."""
    return have_happened(root, backup_folder(root))


def undone(root: Path) -> tuple[Backup, ...]:
    """What could be put back, the one that was taken back last first."""
    return have_happened(root, undone_folder(root))


def _turn(root: Path, folder: Path, other: Path, only: str) -> Backup | None:
    """Make of the latest change in a folder what was before it; what is there now is kept in the `other` folder first."""
    with locked(root, ()):
        settle(root, ())
        backup = next(iter(have_happened(root, folder)), None)
        if backup is None:
            return None
        if only and backup.folder.name != only:
            raise ChangeRefusedError(_CHANGED_AFTER)
        with disk_errors_told(root, as_were(backup.files)):
            settle(root, backup.files)
            rewrites = _old_texts(root, backup)
            places = places_aside(root, backup.made)
            gone = {name: Rewrite(read_in(root, name), b"") for name in places}
            back_up(root, backup.said, {**rewrites, **gone}, places, other)
            put(root, rewrites)
            put_aside(root, places)
            give_times_back(root, backup)
            delete_moved(root, backup)
            delete(backup)
        return backup


def _old_texts(root: Path, backup: Backup) -> dict[str, Rewrite]:
    """What the files of a change are now and what they were, those left out that are as they were already."""
    rewrites: dict[str, Rewrite] = {}
    for file in backup.changed:
        text = text_now(root, file.name)  # or it says why that cannot be read
        now = fingerprint(text) if lexists(root / file.name) else ""
        if now == file.before:
            continue
        path = backup.folder / file.name
        place = path.relative_to(root).as_posix()
        if now != file.after:
            raise ChangeRefusedError(file.edited_since(backup.said, place))
        if not file.before:
            continue
        old, problems = read_file(path, place)
        if problems or fingerprint(old) != file.before:
            raise ChangeRefusedError(
                f"nothing is taken back: {place}, what was kept of {file.name}, is damaged"
            )
        rewrites[file.name] = Rewrite(text, old)
    return rewrites
