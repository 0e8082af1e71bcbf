"""`afterword undo`: take back what a command wrote into a file."""

import datetime as dt
from pathlib import Path

import click

from afterword.cli.options import folder_option
from afterword.cli.terminal import fail, failing_with_changes, say
from afterword.edit.taking_back import put_back, undo, undoable


@click.command("undo")
@click.option(
    "--list",
    "listing",
    is_flag=True,
    help="Say what could be taken back, the latest first.",
)
@click.option(
    "--put-back",
    "back",
    is_flag=True,
    help="Put back what you took back last, unless something was changed since.",
)
@folder_option
def command(*, listing: bool, back: bool, folder: Path) -> None:
    """Take back the latest change that a command made in your files; once more, and the one before it goes too.

    A file that you have edited since stays as it is: you are told where its earlier text lies. The latest 20
    changes can be taken back, and put back again with --put-back until you change something else.
    """
    if listing:
        _list(folder)
        return
    if back:
        _put_back(folder)
        return
    with failing_with_changes():
        undone = undo(folder)
    if undone is None:
        raise fail("there is nothing to take back")
    if undone.made:
        say(
            f"taken back: {undone.said}; {undone.made[0]} lies in the folder `removed` now"
        )
        return
    names = " and ".join(undone.files)
    if len(undone.files) == 1:
        say(f"taken back: {undone.said}; {names} is as it was before")
    else:
        say(f"taken back: {undone.said}; {names} are as they were before")


def _put_back(folder: Path) -> None:
    with failing_with_changes():
        change = put_back(folder)
    if change is None:
        raise fail("there is nothing to put back")
    say(f"put back: {change.said}")


def _list(folder: Path) -> None:
    changes = undoable(folder)
    for number, change in enumerate(changes, 1):
        names = ", ".join(change.files)
        say(f"{number:2}  {_when(change.at)}{change.said}  ({names})")
    if not changes:
        say("There is nothing to take back.")


def _when(at: float | None) -> str:
    """The day and the time on this computer's clock, with the space after it; nothing where no clock has such a moment."""
    if not at:
        return ""
    try:
        moment = dt.datetime.fromtimestamp(at, dt.UTC).astimezone()
    except (ValueError, OverflowError, OSError):
        return ""
    return f"{moment:%Y-%m-%d %H:%M}  "
