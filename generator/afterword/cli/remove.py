"""`afterword remove`: take an interview that was begun by mistake out of the workbook."""

import datetime as dt
from pathlib import Path

import click

from afterword.cli.options import folder_option, today_option
from afterword.cli.terminal import failing, say


@click.command("remove")
@click.argument("interview")
@click.option("--yes", is_flag=True, help="Do not ask.")
@folder_option
@today_option
def command(*, interview: str, yes: bool, folder: Path, today: dt.date) -> None:
    """Take INTERVIEW out of the workbook, with the letters beside it: for one that was begun by mistake.

    Nothing is deleted: its files are moved to `removed`, into a folder with the date, and `afterword undo` brings them
    back. One that ended stays better where it is; `afterword outcome` says how it ended.
    """
    from afterword.edit.changes import ChangeRefusedError  # noqa: PLC0415  (only who writes pays)
    from afterword.edit.removing import STAYS, remove_interview  # noqa: PLC0415  (only who writes pays)

    if not yes:
        click.confirm(f"Take {interview} out of your workbook?", abort=True)
    with failing(ChangeRefusedError):
        place = remove_interview(folder, interview, today)
    say(f"{interview} is removed: it lies in {place}. `afterword undo` brings it back.")
    say(STAYS)
