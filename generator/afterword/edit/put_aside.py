"""Files that are taken out of a workbook: moved into a folder of their own, and never deleted."""

from collections.abc import Iterable
from os.path import lexists
from pathlib import Path

REMOVED = "removed"  # in the workspace, beside `content`
_TAKEN_BACK = "taken-back"


def put_aside(root: Path, names: Iterable[str]) -> None:
    """Move files that were taken back to places of their own, those that are there.

    Raises:
        OSError: the disk refuses, or the folder is a link.
    """
    for file in filter(lexists, map(root.joinpath, names)):
        target = root / f"{free_place(root, _TAKEN_BACK, file.stem)}{file.suffix}"
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.rename(target)


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
