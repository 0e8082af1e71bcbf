"""`afterword build`: the whole workbook."""

import datetime as dt
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from afterword.cli.agenda_lines import next_line
from afterword.cli.shared import fail, folder_option, say, stop_on_errors, today_option
from afterword.interview.workspace import read_workspace
from afterword.workbook.compose import compose, interview_views, review

_WORTH_A_BAR = 40  # pages and documents; fewer are done before one could read it


@click.command("build")
@folder_option
@today_option
def command(folder: Path, today: dt.date) -> None:
    """Build the whole workbook into site/: pages, PDFs, mail drafts and calendar.

    With an error in a file nothing is built, and the previous workbook stays as it is.
    """
    from afterword.publish.build import BuildError, build  # noqa: PLC0415  (heavy: only when there is something to build)
    from afterword.publish.output import write_schemas  # noqa: PLC0415

    workspace = read_workspace(folder)
    stop_on_errors(review(workspace))
    workbook = compose(workspace, today)
    try:
        write_schemas(folder)
        with _progress(len(workbook.pages) + len(workbook.documents)) as done:
            site = build(folder, workbook, done=done)
    except BuildError as error:
        raise fail(str(error)) from None
    say(f"Your workbook: {(site / 'index.html').resolve().as_uri()}")
    for each in interview_views(workspace, today)[:1]:
        say(f"To print:      {(site / 'interviews' / each.id / 'checklist.pdf').resolve()}")
    say(next_line(interview_views(workspace, today), today))


@contextmanager
def _progress(count: int) -> Iterator[Callable[[], None]]:
    if count < _WORTH_A_BAR or not sys.stderr.isatty():
        yield lambda: None
        return
    with click.progressbar(length=count, label="Building", file=sys.stderr) as bar:
        yield lambda: bar.update(1)
