"""`afterword undo`: take back what a command wrote into a file."""

import datetime as dt
from pathlib import Path

import click

from afterword.cli.shared import fail, folder_option, say, show_problems
from afterword.edit.changes import ChangeRefusedError, undo, undoable


@click.command("undo")
@click.option("--list", "listing", is_flag=True, help="Say what could be taken back, the latest first.")
@folder_option
def command(*, listing: bool, folder: Path) -> None:
    """Take back the latest change that a command made in your files; once more, and the one before it goes too.

    A file that you have edited since stays as it is: you are told where its earlier text lies. The latest 20
    changes can be taken back.
    """
    if listing:
        _list(folder)
        return
    try:
        undone = undo(folder)
    except ChangeRefusedError as error:
        show_problems(error.problems)
        raise fail(str(error)) from None
    if undone is None:
        raise fail("there is nothing to take back")
    are = "is as it was before" if len(undone.files) == 1 else "are as they were before"
    say(f"taken back: {undone.said}; {' and '.join(undone.files)} {are}")


def _list(folder: Path) -> None:
    found = undoable(folder)
    for number, each in enumerate(found, 1):
        say(f"{number:2}  {_when(each.at)}{each.said}  ({', '.join(each.files)})")
    if not found:
        say("There is nothing to take back.")


def _when(at: float | None) -> str:
    """The day and the time on this computer's clock, with the space after it; nothing where no clock has such a moment."""
    try:
        return f"{dt.datetime.fromtimestamp(at, dt.UTC).astimezone():%Y-%m-%d %H:%M}  " if at else ""
    except (ValueError, OverflowError, OSError):
        return ""
