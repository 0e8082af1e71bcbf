"""`afterword pdf`: one document."""

import datetime as dt
from collections.abc import Sequence
from operator import attrgetter
from pathlib import Path

import click

from afterword.cli.drafts import choose
from afterword.cli.opened.opening import open_workspace
from afterword.cli.options import Place, folder_option, today_option
from afterword.cli.terminal import fail, failing, failing_with_the_disk, not_ours, say
from afterword.files import WouldOverwriteError
from afterword.publish.written import may_write, write_over_ours
from afterword.workbook import ready
from afterword.workbook.paper.documents import (
    ONE_PAGE,
    Paper,
    PrintJob,
    paper_for,
    print_job,
)
from afterword.workbook.ready import DocumentKind
from afterword.workbook.views.interview import InterviewView, views
from afterword.workbook.views.readiness import why_not

_PARTS = list(map(str, DocumentKind))
_SIZES = {"letter": "Letter", "a4": "A4"}

_CALLED = {"references": "list of references"}


@click.command("pdf")
@click.argument("interview", required=False)
@click.option(
    "--part",
    type=click.Choice(_PARTS),
    default="checklist",
    show_default=True,
    help="Which document.",
)
@click.option(
    "--paper",
    type=click.Choice(list(_SIZES)),
    help="The paper (default: the employer's country decides).",
)
@click.option("--large-print", is_flag=True, help="Set in 18 point type.")
@click.option(
    "-o",
    "--output",
    type=Place(dir_okay=False, path_type=Path),
    help="Where to write it (default: PART.pdf here).",
)
@folder_option
@today_option
def command(  # noqa: PLR0913  (each is an option of the command)
    *,
    interview: str | None,
    part: str,
    paper: str | None,
    large_print: bool,
    output: Path | None,
    folder: Path,
    today: dt.date,
) -> None:
    """Print one document of INTERVIEW; the name may be left out when there is only one."""
    workspace = open_workspace(folder, today)
    every_view = views(workspace.cases, workspace.wording)
    view = _only(choose(every_view, interview))
    kind = DocumentKind(part)
    usual = paper_for(view, kind)
    size = _SIZES[paper] if paper else usual.size
    sheet = Paper(size, large_print or usual.large_print)
    job = print_job(view, kind, sheet)
    readiness = ready.document(view.case, kind, workspace.wording)
    why = why_not(readiness, workspace.wording.words)
    missing = f"there is no {_CALLED.get(part, part)} to print: {why}"
    if job is None:
        raise fail(missing)
    if all((job.most_pages, not readiness.may_be_made)):
        raise fail(f"{view.case.document.file}: {missing}")
    path = output or Path(f"{part}.pdf")
    if not may_write(folder, path):
        raise fail(not_ours(path, "-o"))
    _print(folder, job, path)
    say(str(path))
    if not readiness.may_leave:
        say(f"NOT READY, for you alone: {why}")
    if sheet.large_print and kind in ONE_PAGE:
        say(
            "In large print it is for you to read; they get the one page in ordinary type."
        )


def _only(views: Sequence[InterviewView]) -> InterviewView:
    """The one interview, if it is clear which is meant."""
    if len(views) == 1:
        return views[0]
    if not views:
        raise fail("there is no interview yet; `afterword new` writes one down")
    names = ", ".join(map(attrgetter("id"), views))
    raise fail(f"say which interview: {names}")


def _print(folder: Path, job: PrintJob, path: Path) -> None:
    from afterword.publish.pdf.engine import (  # noqa: PLC0415  (WeasyPrint is heavy)
        MissingEngineError,
        UnprintableError,
        render,
    )

    try:
        with (
            failing_with_the_disk(f"{path} is not written: "),
            failing(UnprintableError, says=f"{job.source}: "),
            failing(MissingEngineError),
        ):
            write_over_ours(folder, path, render(job))
    except WouldOverwriteError:
        raise fail(not_ours(path, "-o")) from None
