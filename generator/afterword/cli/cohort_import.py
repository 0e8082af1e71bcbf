"""`afterword cohort import`: what coaches sent back, sorted to their clients."""

import datetime as dt
from operator import attrgetter
from pathlib import Path

import click

from afterword.cli.cohort_options import clients_of, cohort_argument, say_wrong
from afterword.cli.options import Named, today_option
from afterword.cli.terminal import PROBLEMS, say
from afterword.cohort.clients import Client
from afterword.cohort.returned import Arrived, Mailroom


@click.command("import")
@cohort_argument
@click.argument(
    "returned",
    type=Named(exists=True, file_okay=False, path_type=Path),
)
@click.option(
    "--yes",
    "write",
    is_flag=True,
    help="Take in all that is new; `afterword undo` in a client's folder takes it back.",
)
@today_option
def command(*, folder: Path, returned: Path, write: bool, today: dt.date) -> None:
    """Sort the files in the folder RETURNED to their clients, and say what each would bring.

    Whose a file is is known by the copy that it answers, and by nothing else; where that is unknown or ambiguous, it is told,
    and nothing is guessed. Without --yes nothing is written.
    """
    clients = clients_of(folder)
    mailroom = Mailroom.of(clients, today)
    arrived = list(mailroom.sorted(returned, write=write))
    for file in arrived:
        _show(clients, file)
    if not arrived:
        say("Nothing is in that folder.")
    elif not write:
        say("Nothing is written. Add --yes to take in what is new.")
    if any(map(attrgetter("why_not"), arrived)):
        raise SystemExit(PROBLEMS)


def _show(clients: tuple[Client, ...], file: Arrived) -> None:
    if file.client is None:
        say_wrong(f"{file.file}: {file.says}")
        return
    name = clients[file.client].name
    line = f"{file.file}: {name}: {file.says}"
    if file.why_not:
        say_wrong(line)
    elif file.written:
        say(f"{line} (written)")
    else:
        say(line)
