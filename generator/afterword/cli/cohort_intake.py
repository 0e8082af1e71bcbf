"""`afterword cohort intake`: a page with the questions for each client, to be sent to them."""

from pathlib import Path

import click

from afterword.cli.cohort_options import clients_of, cohort_argument, say_wrong
from afterword.cli.options import Place
from afterword.cli.terminal import PROBLEMS, say
from afterword.cohort.clients import Client
from afterword.diagnostics.counting import many
from afterword.files import WouldOverwriteError, why_refused, write_new
from afterword.intake.page_mark import mark_of
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
def command(*, folder: Path, out: Path) -> None:
    """Make a page with the questions of `afterword new` for each client, which goes back to their coach.

    Each is one file that works without a connection and sends nothing; nothing of the client's is in it. What comes back is
    taken in by `afterword cohort import`, each by the mark of its page. A page that is there already is left as it is.
    """
    clients = [client for client in clients_of(folder) if not client.refused]
    refusals = [_refusal(out, client) for client in clients]
    for client, refusal in zip(clients, refusals, strict=True):
        if refusal:
            say_wrong(f"{client.name}: {refusal}")
    written = refusals.count("")
    say(f"{many(written, 'page')} written in {out}")
    if written < len(clients):
        raise SystemExit(PROBLEMS)


def _refusal(out: Path, client: Client) -> str:
    """Write a client's page; why it is not written, if so."""
    path = out / client.root.name / NAME
    mark = mark_of(client.root.name)
    page = intake_page(shipped_wording(), client.coach, mark)
    try:
        write_new(path, page.encode())
    except WouldOverwriteError:
        return f"{path} is there already"
    except OSError as error:
        return why_refused(None, error)
    return ""
