"""Files that are taken out of a workbook: moved into a folder of their own, and never deleted."""

from collections.abc import Collection, Iterable, Mapping
from itertools import count
from os.path import lexists
from pathlib import Path, PurePosixPath

REMOVED = "removed"  # in the workspace, beside `content`
_TAKEN_BACK = "taken-back"


def places_aside(root: Path, names: Iterable[str]) -> Mapping[str, str]:
    """Where files that are taken back will lie, those that are there: each at a place of its own.

    Raises:
        OSError: the folder is a link.
    """
    places: dict[str, str] = {}
    for name in names:
        if lexists(root / name):
            file = PurePosixPath(name)
            places[name] = _free_file(root, file, places.values())
    return places


def put_aside(root: Path, places: Mapping[str, str]) -> None:
    """Move files to their places.

    Raises:
        OSError: the disk refuses.
    """
    for name, place in places.items():
        target = root / place
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        (root / name).rename(target)


def _free_file(root: Path, file: PurePosixPath, taken: Collection[str]) -> str:
    """A name among what was taken back, which no file has yet."""
    stem = file.stem
    for number in count(2):
        place = f"{free_place(root, _TAKEN_BACK, stem)}{file.suffix}"
        if place not in taken and not lexists(root / place):
            break
        stem = f"{file.stem}-{number}"
    return place


def free_place(root: Path, folder: str, name: str) -> str:
    """A name among what was removed, which neither a file nor a folder has yet.

    Raises:
        OSError: the folder is a link, and links are not followed.
    """
    if (root / REMOVED).is_symlink():
        raise OSError(f"{REMOVED} is a link, and links are not followed")
    place = f"{REMOVED}/{folder}/{name}"
    number = 2
    while lexists(root / f"{place}.yaml") or lexists(root / place):
        place = f"{REMOVED}/{folder}/{name}-{number}"
        number += 1
    return place
