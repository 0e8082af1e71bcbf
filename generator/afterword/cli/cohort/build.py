"""`afterword cohort build`: the workbooks of all clients."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from operator import attrgetter
from pathlib import Path

import click

from afterword.cli.cohort.options import (
    all_results,
    choice_options,
    clients_of,
    cohort_argument,
    crew_options,
    say_wrong,
    tasks_of,
)
from afterword.cli.for_programs import show_json
from afterword.cli.options import json_option, today_option
from afterword.cli.terminal import say, stop_if
from afterword.cohort.building import (
    Outcome,
    Report,
    built,
    is_current,
    largest_first,
    lost,
    unchanged,
)
from afterword.cohort.choosing import called
from afterword.cohort.clients import Client
from afterword.cohort.crew import Crew
from afterword.cohort.shipping import built_by_shipping
from afterword.cohort.wording import said_of
from afterword.cohort.work import Mistake, Task
from afterword.diagnostics.counting import many
from afterword.processes import cores


@click.command("build")
@cohort_argument
@json_option
@choice_options
@crew_options
@click.option(
    "--send-files",
    is_flag=True,
    help="Send each workspace to its worker, and take the workbook back: for workers that do not see FOLDER.",
)
@today_option
def command(  # noqa: PLR0913  (each is an option of the command)
    *,
    folder: Path,
    as_json: bool,
    only: tuple[str, ...],
    coach: str,
    jobs: int | None,
    scheduler: str,
    send_files: bool,
    today: dt.date,
) -> None:
    """Build the workbook of each client, each whole or not at all.

    What has not changed is left as it is. What is wrong with one client's files stops no other: it is told by client, line
    and code, as the name of a file may say too much, and the exit code is 1. A second run does what was left.
    """
    clients = clients_of(folder, only, coach)
    refused = [
        Report(number, Outcome.FAILED, why=client.refused)
        for number, client in enumerate(clients)
        if client.refused
    ]
    tasks = tasks_of(clients, today)
    changed, current = _apart(tasks)
    most = max(1, len(changed))
    crew = Crew(min(jobs or cores(), most), scheduler)
    results = partial(crew.run, built, changed, lost)
    if send_files:
        results = partial(built_by_shipping, changed, crew)
    reports = [*refused, *map(unchanged, current)]
    if changed:
        reports += all_results(results, len(changed))
    reports.sort(key=lambda report: report.number)
    if as_json:
        show_json(_as_data(clients, reports))
    else:
        _show(clients, reports)
    stop_if(any(report.outcome is Outcome.FAILED for report in reports))


def _apart(tasks: Sequence[Task]) -> tuple[list[Task], list[Task]]:
    """Those that are to be built, the largest first, and those of which nothing has changed."""
    changed: list[Task] = []
    current: list[Task] = []
    for task in tasks:
        if is_current(task):
            current.append(task)
        else:
            changed.append(task)
    return largest_first(changed), current


def _show(clients: Sequence[Client], reports: Sequence[Report]) -> None:
    """What failed, client by client, and the figures of all."""
    names = called(clients)
    for report in reports:
        name = names[report.number]
        for reason in _reasons(report):
            say_wrong(f"{name}: {reason}")
    counts = Counter(map(attrgetter("outcome"), reports))
    figures = [f"{counts[outcome]} {outcome}" for outcome in Outcome if counts[outcome]]
    mistakes = sum(len(report.mistakes) for report in reports)
    say(f"{many(len(reports), 'client')}: {', '.join(figures)}.")
    if mistakes:
        say(
            f"{many(mistakes, 'error')} in their files; `afterword check -C FOLDER` shows each, with what to write instead."
        )


def _reasons(report: Report) -> Iterator[str]:
    if report.why:
        yield report.why
    yield from map(said_of, report.mistakes)


def _as_data(
    clients: Sequence[Client], reports: Sequence[Report]
) -> list[dict[str, object]]:
    """What came of each, for a program."""
    return [
        {
            "name": clients[report.number].name,
            "folder": str(clients[report.number].root),
            "outcome": str(report.outcome),
            "why": report.why,
            "errors": [*map(_mistake_data, report.mistakes)],
        }
        for report in reports
    ]


def _mistake_data(mistake: Mistake) -> dict[str, object]:
    return {
        "line": mistake.line,
        "column": mistake.column,
        "code": mistake.code,
        "rule": mistake.rule,
        "says": said_of(mistake),
    }
