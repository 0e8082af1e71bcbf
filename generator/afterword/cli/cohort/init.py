"""`afterword cohort init`: a workspace for each client who has none yet."""

import sys
from os.path import lexists
from pathlib import Path

import click

from afterword.cli.cohort.options import (
    choice_options,
    clients_of,
    cohort_argument,
    say_wrong,
)
from afterword.cli.pasted import as_pasted
from afterword.cli.terminal import fail, say, stop_if
from afterword.cohort.beginning import begun, without_workspace
from afterword.cohort.choosing import called
from afterword.cohort.clients import TABLE
from afterword.diagnostics.counting import many


@click.command("init")
@cohort_argument
@choice_options
def command(
    *,
    folder: Path,
    only: tuple[str, ...],
    coach: str,
) -> None:
    """Make a workspace for each line of cohort.csv that has none yet.

    It lies where the column `folder` says, else in a folder called after the client, and begins with the name, and the
    `email` if the table has one. Nothing that is there already is touched.
    """
    if not lexists(folder / TABLE):
        raise fail(
            f"there is no {TABLE} in {folder}: save your table there as CSV UTF-8, with the columns name, coach and email"
        )
    clients = clients_of(folder, only, coach)
    names = called(clients)
    missing = list(without_workspace(clients))
    whys = [begun(clients[number], sys.executable) for number in missing]
    for number, why in zip(missing, whys, strict=True):
        if why:
            say_wrong(f"{names[number]}: {why}")
        else:
            say(f"{names[number]}: {clients[number].root}")
    _tell(folder, whys.count(""), len(clients) - len(missing))
    stop_if(any(whys))


def _tell(folder: Path, made: int, others: int) -> None:
    text = f"{many(made, 'workspace')} made"
    if others:
        text += f", {many(others, 'other line')} left as before"
    say(f"{text}.")
    if made:
        pasted = as_pasted(folder)
        say(f"Next: afterword cohort intake {pasted} --out pages")
