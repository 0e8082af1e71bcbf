"""Which workspace is meant when none is named: the one around this folder, or the one that was opened last."""

import os
from contextlib import suppress
from pathlib import Path

from afterword.files import write_atomically

USUAL_NAME = "Afterword"
_NAMES_US = b"afterword"
_MOST_SETTINGS, _LONGEST_PATH = 100_000, 5000  # bytes


def is_workspace(folder: Path) -> bool:
    """Whether a folder holds a workbook's files: settings of MkDocs that name us, and content."""
    try:
        with (folder / "mkdocs.yml").open("rb") as file:
            settings = file.read(_MOST_SETTINGS)
        return _NAMES_US in settings and (folder / "content").is_dir()
    except (OSError, ValueError):
        return False


def workspace_around(folder: Path) -> Path | None:
    """This folder if it is a workspace, or the nearest one above it that is ours.

    Settings can run programs: those that another user of this computer left further up are none of ours.
    """
    if is_workspace(folder):
        return folder
    for above in folder.parents:
        if is_workspace(above) and _is_ours(above):
            return above
    return None


def last_workspace() -> Path | None:
    """The workspace that was opened last on this computer, or the one in the usual place, if it is still there."""
    for folder in (_remembered(), usual_place()):
        if folder and is_workspace(folder):
            return folder
    return None


def usual_place() -> Path:
    """Where a first workspace is made unless somebody says otherwise."""
    return Path("~", USUAL_NAME).expanduser()


def remember(folder: Path) -> None:
    """Keep which workspace was opened last: its path alone, for this user alone, as far as the system lets us."""
    with suppress(OSError):
        note = _note()
        note.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomically(note, os.fsencode(folder.absolute()))
        note.chmod(0o600)


def _remembered() -> Path | None:
    try:
        with _note().open("rb") as file:
            path = Path(os.fsdecode(file.read(_LONGEST_PATH)))
    except (OSError, ValueError):
        return None
    if path.is_absolute():
        return path
    return None


def _note() -> Path:
    from platformdirs import user_state_path  # noqa: PLC0415  (only when nothing is named)

    return user_state_path("afterword", appauthor=False) / "last-workspace"


def _is_ours(folder: Path) -> bool:
    """Whether the folder is the user's own, where the system knows whose it is."""
    if not hasattr(os, "getuid"):
        return True
    owner = (folder / "mkdocs.yml").stat().st_uid
    return owner == os.getuid()
