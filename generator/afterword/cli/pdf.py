"""`afterword pdf`: one document."""

import datetime as dt
from pathlib import Path

import click

from afterword.cli.drafts import choose
from afterword.cli.shared import fail, folder_option, say, stop_on_errors, today_option
from afterword.interview.reading.workspace import read_workspace
from afterword.resources import OwnFiles
from afterword.workbook import ready
from afterword.workbook.advice.review import review
from afterword.workbook.compose import cases_of
from afterword.workbook.paper.documents import Paper, print_job
from afterword.workbook.ready import DocumentKind
from afterword.workbook.views.interview import views
from afterword.workbook.views.readiness import why_not
from afterword.workbook.wording.wording import Wording


@click.command("pdf")
@click.argument("interview", required=False)
@click.option(
    "--part",
    type=click.Choice([str(each) for each in DocumentKind]),
    default="checklist",
    show_default=True,
    help="Which document.",
)
@click.option(
    "--paper", type=click.Choice(["letter", "a4"]), help="The paper (default: the employer's country decides)."
)
@click.option("--large-print", is_flag=True, help="Set in 18 point type.")
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
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
    workspace = read_workspace(folder)
    wording = Wording.of(OwnFiles.of(folder))
    cases = cases_of(workspace, today, wording)
    stop_on_errors(review(cases, wording))
    shown = choose(views(cases, wording), interview)
    if len(shown) != 1:
        names = ", ".join(view.id for view in shown)
        raise fail(
            f"say which interview: {names}" if names else "there is no interview yet; `afterword new` writes one down"
        )
    size = {"letter": "Letter", "a4": "A4", None: shown[0].paper}[paper]
    job = print_job(shown[0], DocumentKind(part), Paper(size, large_print or shown[0].me.large_print))
    if job is None:
        raise fail(
            f"there is no {part} to print: {why_not(ready.document(shown[0].case, DocumentKind(part)), wording.words)}"
        )
    from afterword.files import why_refused, write_atomically  # noqa: PLC0415
    from afterword.publish.pdf.engine import MissingEngineError, UnprintableError, render  # noqa: PLC0415  (WeasyPrint is heavy)

    target = output or Path(f"{part}.pdf")
    try:
        write_atomically(target, render(job))
    except UnprintableError as error:
        raise fail(f"{job.source}: {error}") from None
    except MissingEngineError as error:
        raise fail(str(error)) from None
    except OSError as error:
        raise fail(f"{target} is not written: {why_refused(None, error)}") from None
    say(str(target))
