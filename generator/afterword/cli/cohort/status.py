"""`afterword cohort status`: how all clients stand."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import click

from afterword.cli.cohort.options import (
    all_results,
    choice_options,
    cohort_argument,
    crew_options,
    everyone_in,
    stop_in_a_clients_folder,
    tasks_of,
    those_meant,
    write,
)
from afterword.cli.for_programs import show_json
from afterword.cli.options import Place, json_option, today_option
from afterword.cli.terminal import say
from afterword.cohort.cells import COLUMNS
from afterword.cohort.crew import Crew
from afterword.cohort.page import page
from afterword.cohort.rows import Row, how_to_mend, rows
from afterword.cohort.summary import figures, summary
from afterword.cohort.tables import as_csv, as_data, as_items
from afterword.cohort.wording import words
from afterword.cohort.work import Stands, Task, stands


@click.command("status")
@cohort_argument
@click.option(
    "--csv",
    "table",
    type=Place(dir_okay=False, path_type=Path),
    help="Write it for a spreadsheet, with a line for each client.",
)
@click.option(
    "--items",
    type=Place(dir_okay=False, path_type=Path),
    help="Write it for a spreadsheet with a line for each thing, to be sorted and filtered.",
)
@click.option(
    "--out",
    type=Place(dir_okay=False, path_type=Path),
    help="Write it as one page, e.g. status.html.",
)
@json_option
@choice_options
@crew_options
@today_option
def command(  # noqa: PLR0913  (each is an option of the command)
    *,
    folder: Path,
    table: Path | None,
    items: Path | None,
    out: Path | None,
    as_json: bool,
    only: tuple[str, ...],
    coach: str,
    jobs: int | None,
    scheduler: str,
    today: dt.date,
) -> None:
    """Say what is late or due, who waits for an answer, has an offer, or has gone quiet, and what is NOT READY.

    It holds dates, counts and kinds. An employer, a role or a figure stands in it only where the client's me.yaml has it
    under centre_sees; nothing else of what they typed ever does.
    """
    everyone = everyone_in(folder)
    clients = those_meant(everyone, only, coach)
    stop_in_a_clients_folder(everyone, csv=table, items=items, out=out)
    refused = [
        Stands(number) for number, client in enumerate(clients) if client.refused
    ]
    tasks = tasks_of(clients, today)
    crew = Crew(jobs or 1, scheduler)
    results = all_results(lambda: crew.run(stands, tasks, _lost), len(tasks))
    listed = rows(clients, [*refused, *results])
    if as_json:
        show_json(as_data(listed))
    else:
        _show(listed)
    if table:
        write(folder, table, as_csv(listed), "--csv")
    if items:
        write(folder, items, as_items(listed), "--items")
    if out:
        write(folder, out, page(listed, today, figures(listed)), "--out")


def _lost(task: Task, why: str) -> Stands:
    return Stands(task.number, failed=why)


def _show(listed: Sequence[Row]) -> None:
    for row in listed:
        say(_head(row))
        _show_cells(row)
        say()
    say(summary(listed))
    mend = how_to_mend(listed)
    if mend:
        say(mend)


def _head(row: Row) -> str:
    """Who it is: by name and folder, as two may have one name, and with their coach."""
    more = [row.where] if row.where else []
    if row.coach:
        more.append(f"coach: {row.coach}")
    if not more:
        return row.name
    return f"{row.name} ({', '.join(more)})"


def _show_cells(row: Row) -> None:
    """What stands in each column, its head once."""
    names = words()["columns"]
    width = max(len(names[column]) for column in COLUMNS)
    for column in COLUMNS:
        head = names[column]
        for text in row.cells[column].texts:
            say(f"  {head:<{width}}  {text}")
            head = ""
    if row.is_empty:
        say(f"  {words()['states']['nothing']}")
