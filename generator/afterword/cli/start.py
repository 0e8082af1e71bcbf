"""`afterword` with nothing after it: the workbook, opened in the browser."""

from pathlib import Path

import click

from afterword.cli.init import asked_name, make_workspace
from afterword.cli.pasted import as_pasted
from afterword.cli.serve import show_workbook
from afterword.cli.terminal import fail, say, somebody_there
from afterword.cli.whereabouts import (
    is_workspace,
    last_workspace,
    usual_place,
    workspace_around,
)

_NONE_YET = (
    "There is no workbook in this folder, and none was opened on this computer before."
)
_HOW = "there is no workbook here yet; make one with: afterword init {place}"


def start() -> None:
    """Open the workbook: this folder's, the one above it, the last one, or one that is made now."""
    folder = workspace_around(Path.cwd()) or last_workspace() or _made_now()
    show_workbook(folder)


def _made_now() -> Path:
    """A new workspace, if somebody is there to say where."""
    place = _offered(Path.cwd())
    if not somebody_there():
        raise fail(_HOW.format(place=as_pasted(place)))
    say(_NONE_YET)
    say("It is a folder of yours; everything in it stays on this computer.")
    folder = _chosen(place)
    if not is_workspace(folder):
        make_workspace(folder, asked_name(), None)
        say(f"Your workspace: {folder}")
    return folder


def _offered(here: Path) -> Path:
    """This folder if it is an empty one, as whoever made it for this wants; else a new one in the home."""
    home = Path.home()
    if here == home or _has_something(here):
        return usual_place()
    return here


def _chosen(place: Path) -> Path:
    """The folder that is to be made: a new one, an empty one, or a workspace that is there already."""
    while True:
        typed = click.prompt("Where shall it be made?", default=str(place))
        folder = Path(typed.strip()).expanduser().absolute()
        if is_workspace(folder) or not _has_something(folder):
            return folder
        say(f"{folder} is there already, and has something else in it: name another.")


def _has_something(folder: Path) -> bool:
    if not folder.exists():
        return False
    return not folder.is_dir() or any(folder.iterdir())
