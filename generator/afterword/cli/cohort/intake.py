"""`afterword cohort intake`: a page with the questions for each client, to be sent to them."""

import datetime as dt
from collections.abc import Callable, Sequence
from operator import attrgetter
from pathlib import Path

import click

from afterword.cli.cohort.options import (
    choice_options,
    cohort_argument,
    everyone_in,
    say_wrong,
    stop_in_a_clients_folder,
    those_meant,
)
from afterword.cli.options import Place, today_option
from afterword.cli.pasted import as_pasted
from afterword.cli.terminal import (
    failing_with_the_disk,
    not_ours,
    say,
    stop_if,
)
from afterword.cohort.choosing import called
from afterword.cohort.clients import Client
from afterword.cohort.gathering import told_apart
from afterword.cohort.page_key import keep_page_key
from afterword.cohort.wording import words
from afterword.cohort.work import Task, stands
from afterword.diagnostics.counting import many
from afterword.files import WouldOverwriteError, why_refused
from afterword.intake.page_mark import mark_of
from afterword.publish.written import writing_over_ours
from afterword.sharing.out.intake_page import NAME, intake_page
from afterword.workbook.wording.wording import shipped_wording


@click.command("intake")
@cohort_argument
@click.option(
    "--out",
    type=Place(file_okay=False, path_type=Path),
    required=True,
    help="The folder that the pages are written to, one in a folder for each client.",
)
@choice_options
@today_option
def command(
    *,
    folder: Path,
    out: Path,
    only: tuple[str, ...],
    coach: str,
    today: dt.date,
) -> None:
    """Make a page with the questions of `afterword new` for each client, which goes back to their coach.

    Each is one file that works without a connection and sends nothing; nothing of the client's is in it. What comes back is
    taken in by `afterword cohort import`, each by the mark of its page. Who has been hired gets none, unless --only names
    them. A page of before is made anew as long as it is as Afterword left it.
    """
    everyone = everyone_in(folder)
    clients = those_meant(everyone, only, coach)
    stop_in_a_clients_folder(everyone, out=out)
    places = [out / name / NAME for name in told_apart(clients, everyone)]
    with failing_with_the_disk("nothing is written: "):
        key = keep_page_key(folder)
    marks = [mark_of(client.root.name, key) for client in clients]
    with writing_over_ours(folder) as write:
        whys = [
            _left_out(client, today, only) or _why_none(write, path, client, mark)
            for path, client, mark in zip(places, clients, marks, strict=True)
        ]
    for name, why in zip(called(clients), whys, strict=True):
        if why:
            say_wrong(f"{name}: {why}")
    written = whys.count("")
    say(f"{many(written, 'page')} written in {out}")
    if written:
        pasted = as_pasted(folder)
        say(
            f"Put what comes back into one folder: afterword cohort import {pasted} returned"
        )
    stop_if(bool(set(whys) - {"", words()["left_out"]["hired"]}))


def _left_out(client: Client, today: dt.date, only: Sequence[str]) -> str:
    """Why no page is made for a client, if so."""
    if client.refused:
        return client.refused
    if not only and _is_hired(client, today):
        return words()["left_out"]["hired"]
    return ""


def _why_none(
    write: Callable[[Path, bytes], None],
    path: Path,
    client: Client,
    mark: str,
) -> str:
    """Write a client's page; why it is not written, if so."""
    page = intake_page(shipped_wording(), client.coach, mark)
    try:
        write(path, page.encode())
    except WouldOverwriteError:
        return not_ours(path, "--out")
    except OSError as error:
        return why_refused(None, error)
    return ""


def _is_hired(client: Client, today: dt.date) -> bool:
    """Whether one of their applications has brought them the job."""
    ended = stands(Task(0, str(client.root), today)).standing.ended
    return any(map(attrgetter("ending.is_hired"), ended))
