"""`afterword build`: the whole workbook."""

import datetime as dt
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.shared import fail, folder_option, say, stop_on_errors, today_option

if TYPE_CHECKING:  # the process that prints is started before anything else is imported
    from afterword.diagnostics import Diagnostic
    from afterword.publish.pdf.printer import Printer

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
    from afterword.cli.agenda_lines import next_line  # noqa: PLC0415  (all of these after the printer has started)
    from afterword.files import why_refused  # noqa: PLC0415
    from afterword.interview.reading.workspace import read_workspace  # noqa: PLC0415
    from afterword.publish.build import BuildError, build  # noqa: PLC0415
    from afterword.publish.output import write_schemas  # noqa: PLC0415
    from afterword.resources import OwnFiles  # noqa: PLC0415
    from afterword.workbook.advice.review import review  # noqa: PLC0415
    from afterword.workbook.compose import cases_of, compose  # noqa: PLC0415
    from afterword.workbook.views.interview import views  # noqa: PLC0415
    from afterword.workbook.wording.wording import Wording  # noqa: PLC0415

    workspace = read_workspace(folder)
    before = (folder / "site" / "index.html").is_file()
    wording = Wording.of(OwnFiles.of(folder))
    cases = cases_of(workspace, today, wording)
    _stop_on_errors(review(cases, wording), before=before)
    shown = views(cases, wording)
    workbook = compose(cases, wording, shown)
    try:
        write_schemas(folder)
        with _progress(len(workbook.pages) + len(workbook.documents)) as done:
            site = build(folder, workbook, printer, done=done)
    except BuildError as error:
        raise fail(f"{error}{f' ({_AS_IT_WAS})' if before else ''}") from None
    except OSError as error:
        raise fail(f"{_AS_IT_WAS if before else 'nothing is built'}: {why_refused(folder, error)}") from None
    say(f"Your workbook: {(site / 'index.html').resolve().as_uri()}")
    for each in shown[:1]:
        say(f"To print:      {(site / 'interviews' / each.id / 'checklist.pdf').resolve()}")
    say(next_line(shown, today))


def _stop_on_errors(problems: "Iterable[Diagnostic]", *, before: bool) -> None:
    try:
        stop_on_errors(problems)
    except SystemExit:
        if before:
            click.echo(f"Nothing is built; {_AS_IT_WAS}.", err=True)
        raise


@contextmanager
def _progress(count: int) -> Iterator[Callable[[], None]]:
    if count < _WORTH_A_BAR or not sys.stderr.isatty():
        yield lambda: None
        return
    with click.progressbar(length=count, label="Building", file=sys.stderr) as bar:
        yield lambda: bar.update(1)
