"""`afterword cohort share`: a copy of each open interview for its client's coach."""

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from afterword.cli.cohort.options import (
    all_results,
    choice_options,
    cohort_argument,
    crew_options,
    everyone_in,
    say_wrong,
    stop_in_a_clients_folder,
    those_meant,
)
from afterword.cli.cohort.seals import Sealing
from afterword.cli.options import Place, today_option
from afterword.cli.terminal import failing_with_the_disk, not_ours, say, stop_if
from afterword.cohort.choosing import called
from afterword.cohort.clients import Client
from afterword.cohort.copies import Handed, Handing, handed, not_handed
from afterword.cohort.crew import Crew
from afterword.cohort.gathering import Gathered, from_before, gathered
from afterword.cohort.passphrases import OPEN
from afterword.cohort.wording import said_of, words
from afterword.diagnostics.counting import many
from afterword.files import WouldOverwriteError
from afterword.publish.written import writing_over_ours
from afterword.sharing.out.outbox import OUTBOX

_MOVE = "take it away before you send the folder"


@click.command("share")
@cohort_argument
@click.option(
    "--yes",
    "write",
    is_flag=True,
    help="Write the copies; for this, each client has to have agreed to it.",
)
@click.option(
    "--out",
    type=Place(file_okay=False, path_type=Path),
    help="With --yes: put the copies into this folder too, by coach, each file called after its client.",
)
@click.option(
    "--passphrases",
    "table",
    type=Place(dir_okay=False, path_type=Path),
    help="Seal each copy with its coach's passphrase, which this table of yours has, or is given.",
)
@choice_options
@crew_options
@today_option
def command(  # noqa: PLR0913  (each is an option of the command)
    *,
    folder: Path,
    write: bool,
    out: Path | None,
    table: Path | None,
    only: tuple[str, ...],
    coach: str,
    jobs: int | None,
    scheduler: str,
    today: dt.date,
) -> None:
    """Make a copy of each client's open interviews for their coach, in the client's own outbox.

    Each is redacted and searched as `afterword share` does it; one in which something private is found, or may be, is
    refused for that client alone. Without --yes nothing is written: you see how many copies there would be, and how many
    sentences of the client's a coach would read.
    """
    everyone = everyone_in(folder)
    clients = those_meant(everyone, only, coach)
    stop_in_a_clients_folder(everyone, out=out)
    sealing = Sealing(table, scheduler, out, write)
    seals = sealing.seals_for(clients)
    tasks = [
        Handing(
            number,
            str(client.root),
            today,
            coach=client.coach,
            write=write,
            sealed=seals.get(client.coach, OPEN),
        )
        for number, client in enumerate(clients)
        if client.coach and not client.refused
    ]
    crew = Crew(jobs or 1, scheduler)
    results = all_results(lambda: crew.run(handed, tasks, not_handed), len(tasks))
    results += _without_work(clients)
    results.sort(key=lambda report: report.number)
    _show(clients, results, write=write)
    if out and write:
        files = tuple(gathered(clients, everyone, results))
        _gather(folder, out, files, sealed=bool(table))
    sealing.tell_of(seals)
    stop_if(any(report.refused or report.mistakes for report in results))


def _gather(
    folder: Path,
    out: Path,
    files: Sequence[Gathered],
    *,
    sealed: bool,
) -> None:
    """Put every copy into the folder of its coach; a file there that is not as we wrote it stays."""
    with writing_over_ours(folder) as write:
        for file in files:
            path = out / file.place
            try:
                with failing_with_the_disk():
                    write(path, file.source.read_bytes())
            except WouldOverwriteError:
                say_wrong(not_ours(path, "--out"))
    if sealed:
        for path in from_before(out, files):
            say_wrong(f"{path} is no copy of now, and may be open: {_MOVE}")
    say(f"By coach: {out}")


def _without_work(clients: Sequence[Client]) -> Iterator[Handed]:
    """What is told of those for whom there is nothing to look at."""
    for number, client in enumerate(clients):
        if client.refused:
            yield Handed(number, refused=(client.refused,))
        elif not client.coach:
            yield Handed(number, left_out="no-coach")


def _show(clients: Sequence[Client], results: Sequence[Handed], *, write: bool) -> None:
    names = called(clients)
    for report in results:
        client, name = clients[report.number], names[report.number]
        if report.copies:
            interviews = many(report.copies, "interview")
            sentences = many(report.sentences, "sentence")
            line = (
                f"{name}: {interviews} for {client.coach}, with {sentences} of theirs"
            )
            if write:
                line += f"; written in {client.root / OUTBOX}"
            say(line)
        if report.left_out:
            say(f"{name}: left out: {words()['left_out'][report.left_out]}")
        for reason in report.refused:
            say_wrong(f"{name}: {reason}")
        for mistake in report.mistakes:
            say_wrong(f"{name}: {said_of(mistake)}")
    if not write:
        say("Nothing is written. Add --yes once each client has agreed.")
