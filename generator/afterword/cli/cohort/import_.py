"""`afterword cohort import`: what coaches sent back, sorted to their clients."""

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import filterfalse
from operator import attrgetter
from pathlib import Path

import click

from afterword.cli.cohort.options import clients_of, cohort_argument, say_wrong
from afterword.cli.options import Named, today_option
from afterword.cli.terminal import say, stop_if
from afterword.cohort.choosing import called
from afterword.cohort.page_key import page_key
from afterword.cohort.returned import Arrived, Mailroom
from afterword.interview.values.reading import single_spaced


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

    Whose a file is is known by the copy or the page that it answers, and by nothing else; where that is unknown or ambiguous,
    it is told, and nothing is guessed. Without --yes nothing is written.
    """
    clients = clients_of(folder)
    mailroom = Mailroom.of(clients, today, page_key(folder))
    arrived = list(mailroom.sorted(returned, write=write))
    names = called(clients)
    for file in filterfalse(attrgetter("is_known"), arrived):
        _show(names, file)
    known = list(map(attrgetter("file"), filter(attrgetter("is_known"), arrived)))
    if known:
        say(single_spaced(f"Nothing new is in {', '.join(known)}."))
    if not arrived:
        say("Nothing is in that folder.")
    elif not write and len(known) < len(arrived):
        say("Nothing is written. Add --yes to take in what is new.")
    stop_if(any(map(attrgetter("why_not"), arrived)))


def _show(names: Sequence[str], file: Arrived) -> None:
    """A file in a line, whatever a stranger called it: whose it is, who wrote it, and what it brings."""
    line = single_spaced(": ".join((file.file, *_whose(names, file), file.says)))
    if file.why_not:
        say_wrong(line)
    elif file.written:
        say(f"{line} (written)")
    else:
        say(line)


def _whose(names: Sequence[str], file: Arrived) -> Iterator[str]:
    if file.client is None:
        return
    whose = names[file.client]
    if file.by:
        whose += f", from {file.by}"
    yield whose
