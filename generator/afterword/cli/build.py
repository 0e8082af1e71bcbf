"""`afterword build`: the whole workbook."""

import datetime as dt
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.options import folder_option, today_option
from afterword.cli.terminal import fail, say, stop_on_errors

if TYPE_CHECKING:  # the process that prints is started before anything else is imported
    from afterword.diagnostics import Diagnostic
    from afterword.publish.pdf.printer import Printer
    from afterword.workbook.compose import Workbook

_AS_IT_WAS = "the workbook of before is as it was"
_WORTH_A_BAR = 40  # pages and documents; fewer are done before one could read it


@click.command("build")
@folder_option
@today_option
def command(folder: Path, today: dt.date) -> None:
    """Build the whole workbook into site/: pages, PDFs, mail drafts and calendar.

    With an error in a file nothing is built, and the previous workbook stays as it is.
    """
    from afterword.publish.pdf.printer import Printer  # noqa: PLC0415  (first of all: it loads its engine while we read)

    with Printer() as printer:
        _build(folder, today, printer)


def _build(folder: Path, today: dt.date, printer: "Printer") -> None:
    from afterword.cli.agenda_lines import next_line  # noqa: PLC0415  (after the printer has started)
    from afterword.cli.opening import opened, problems_of  # noqa: PLC0415  (after it)
    from afterword.workbook.compose import compose  # noqa: PLC0415  (after it)
    from afterword.workbook.views.interview import views  # noqa: PLC0415  (after it)

    workspace = opened(folder, today)
    before = (folder / "site" / "index.html").is_file()
    _stop_on_errors(problems_of(workspace), before=before)
    shown = views(workspace.cases, workspace.wording)
    workbook = compose(workspace.cases, workspace.wording, shown)
    site = _publish(folder, workbook, printer, before=before)
    front_page = site / "index.html"
    say(f"Your workbook: {front_page.resolve().as_uri()}")
    if shown:
        checklist = site / "interviews" / shown[0].id / "checklist.pdf"
        say(f"To print:      {checklist.resolve()}")
    say(next_line(shown, today))


def _stop_on_errors(problems: "Iterable[Diagnostic]", *, before: bool) -> None:
    try:
        stop_on_errors(problems)
    except SystemExit:
        if before:
            click.echo(f"Nothing is built; {_AS_IT_WAS}.", err=True)
        raise


def _publish(
    folder: Path,
    workbook: "Workbook",
    printer: "Printer",
    *,
    before: bool,
) -> Path:
    """Write the site, or say why there is none, or that the one of before is still there. Gives its folder."""
    from afterword.files import why_refused  # noqa: PLC0415  (after the printer has started)
    from afterword.publish.build import BuildError, build  # noqa: PLC0415  (after it)
    from afterword.publish.output import write_schemas  # noqa: PLC0415  (after it)

    count = len(workbook.pages) + len(workbook.documents)
    try:
        write_schemas(folder)
        with _progress(count) as done:
            return build(folder, workbook, printer, done=done)
    except BuildError as error:
        if before:
            raise fail(f"{error} ({_AS_IT_WAS})") from None
        raise fail(str(error)) from None
    except OSError as error:
        consequence = _AS_IT_WAS if before else "nothing is built"
        raise fail(f"{consequence}: {why_refused(folder, error)}") from None


@contextmanager
def _progress(count: int) -> Iterator[Callable[[], None]]:
    """What to call after each of so many pages and documents: a bar moves, if somebody is looking."""
    if count < _WORTH_A_BAR or not sys.stderr.isatty():
        yield lambda: None
        return
    with click.progressbar(
        length=count,
        label="Building",
        file=sys.stderr,
    ) as bar:
        yield lambda: bar.update(1)
