"""What the commands of a cohort have in common: whose workspaces, who does the work, what is told."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import click

from afterword import escape
from afterword.cli.options import Named
from afterword.cli.progress import progress
from afterword.cli.terminal import fail, failing, failing_with_the_disk, not_ours, say
from afterword.cohort.choosing import NobodyMeantError, chosen
from afterword.cohort.clients import Client, clients_in
from afterword.cohort.shared_out import NoCrewError
from afterword.cohort.spreadsheet import UnusableTableError
from afterword.cohort.table_cautions import cautions_of_table
from afterword.cohort.work import Task
from afterword.diagnostics.counting import many
from afterword.files import WouldOverwriteError
from afterword.publish.written import write_over_ours

Command = TypeVar("Command", bound=Callable[..., object])
Result = TypeVar("Result")


def cohort_argument(function: Command) -> Command:
    """FOLDER: where the workspaces lie."""
    folder = Named(exists=True, file_okay=False, resolve_path=True, path_type=Path)
    return click.argument("folder", type=folder)(function)


def crew_options(function: Command) -> Command:
    """`--jobs` and `--scheduler`: who does the work."""
    jobs = click.option(
        "--jobs",
        type=click.IntRange(1, 1024),
        help="So many processes of this machine; more than one needs Dask.",
    )
    scheduler = click.option(
        "--scheduler",
        default="",
        metavar="ADDRESS",
        help="Let the workers of this scheduler of Dask do it, e.g. tls://10.0.0.5:8786.",
    )
    return jobs(scheduler(function))


def choice_options(function: Command) -> Command:
    """`--only` and `--coach`: for whom it is done."""
    only = click.option(
        "--only",
        multiple=True,
        metavar="CLIENT",
        help="For this client alone, by name or folder; may be given several times.",
    )
    coach = click.option(
        "--coach",
        default="",
        metavar="NAME",
        help="For the clients of this coach alone.",
    )
    return only(coach(function))


def clients_of(
    folder: Path,
    only: Sequence[str] = (),
    coach: str = "",
) -> tuple[Client, ...]:
    """The clients in a folder, or those of them who are meant; there is at least one."""
    return those_meant(everyone_in(folder), only, coach)


def everyone_in(folder: Path) -> tuple[Client, ...]:
    """All clients in a folder, whoever is meant; there is at least one."""
    with failing_with_the_disk(), failing(UnusableTableError):
        clients = clients_in(folder)
        remarks = tuple(cautions_of_table(folder, clients))
    if not clients:
        raise fail(
            "no workspace is in this folder: each client has a folder there that `afterword init` made, "
            "or a line in cohort.csv"
        )
    for remark in remarks:
        say_wrong(remark)
    return clients


def those_meant(
    everyone: Sequence[Client], only: Sequence[str], coach: str
) -> tuple[Client, ...]:
    """Those of all clients who are meant; all of them where nobody is named."""
    with failing(NobodyMeantError):
        return chosen(everyone, only, coach)


def stop_in_a_clients_folder(
    everyone: Sequence[Client], **options: Path | None
) -> None:
    """Put nothing that is of many into one client's folder: they read what lies there, and their commands take it in."""
    for client in everyone:
        root = client.root.resolve()
        for option, path in options.items():
            if path and not client.refused and path.resolve().is_relative_to(root):
                raise fail(
                    f"{path} lies in the folder of {client.name}, where nothing of another client may lie: "
                    f"give another place after --{option}"
                )


def tasks_of(clients: Sequence[Client], today: dt.date) -> list[Task]:
    """What there is to do: all whose workspace can be looked at."""
    return [
        Task(number, str(client.root), today)
        for number, client in enumerate(clients)
        if not client.refused
    ]


def all_results(results_of: Callable[[], Iterator[Result]], count: int) -> list[Result]:
    """The results of all, in whatever order, or why there is nobody to do it.

    A bar, or a line every few seconds, says what is left, and who stops it hears how far it came.
    """
    done: list[Result] = []
    try:
        with failing(NoCrewError), progress(count, "Clients") as step:
            for result in results_of():
                done.append(result)
                step()
    except KeyboardInterrupt:
        say_wrong(
            f"\nStopped after {len(done)} of {many(count, 'client')}. What was done for them stays; "
            "the same command goes on with the others."
        )
        raise
    return done


def say_wrong(text: str) -> None:
    """Print a line to standard error; whatever a name brings along cannot act on the terminal."""
    click.echo(escape.terminal(text), err=True)


def write(folder: Path, path: Path, content: bytes, option: str) -> None:
    """Put content at the path that an option names, or say why not."""
    try:
        with failing_with_the_disk("nothing is written: "):
            write_over_ours(folder, path, content)
    except WouldOverwriteError:
        raise fail(not_ours(path, option)) from None
    say(f"Written: {path}")
