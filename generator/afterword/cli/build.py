"""`afterword build`: the whole workbook."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.options import folder_option, jobs_option, today_option
from afterword.cli.progress import progress
from afterword.cli.terminal import (
    PROBLEMS,
    coloured_text,
    fail,
    say,
    show_coloured,
    stop_on_errors,
)
from afterword.frozen import frozen, replace
from afterword.publish.built import NOTHING_BUILT, Built, Told, inputs_now, latest

if TYPE_CHECKING:  # the process that prints is started before anything else is imported
    from afterword.diagnostics import Diagnostic
    from afterword.plan.cases import Cases
    from afterword.publish.inputs import Inputs
    from afterword.publish.pdf.printer import Printer
    from afterword.publish.pdf.printing import Printing
    from afterword.workbook.compose import Shelves, Views, Workbook

_AS_IT_WAS = "the workbook of before is as it was"
_WORTH_A_BAR = 40  # pages and documents


@frozen
class _Composed:
    """A workbook without its interviews in words, how it is put on record, what is told at its end, and what is due."""

    workbook: "Workbook"
    begun: Built
    lines: tuple[str, ...]
    due: tuple[str, ...]


@click.command("build")
@folder_option
@today_option
@jobs_option
def command(folder: Path, today: dt.date, jobs: int | None) -> None:
    """Build the whole workbook into site/: pages, PDFs, mail drafts and calendar.

    With an error in a file nothing is built, and the previous workbook stays as it is. What cannot be printed is named, and
    all the rest is there.
    """
    built = latest(folder)
    inputs = inputs_now(folder, today.isoformat(), built.inputs)
    if inputs and built.told.lines and built.is_current(folder, inputs):
        _tell(built.told)
        return

    from afterword.publish.pdf.cache import cache_folder, is_empty  # noqa: PLC0415  (only where something is built)
    from afterword.publish.pdf.printer import Printer  # noqa: PLC0415  (first of all: it loads its engine while we read)

    at_once = is_empty(cache_folder(folder))
    interviews = inputs.interviews() if inputs else 0
    with Printer(jobs, interviews, at_once=at_once) as printer:
        _build(folder, today, inputs, printer)


def _build(
    folder: Path, today: dt.date, inputs: "Inputs | None", printer: "Printer"
) -> None:
    from afterword.publish.aside import Aside  # noqa: PLC0415  (after the printer has started)
    from afterword.publish.pdf.cache import cache_folder  # noqa: PLC0415  (after it)
    from afterword.publish.pdf.printing import Printing, ShelfOfPrinted  # noqa: PLC0415  (after it)
    from afterword.workbook.compose import Shelves  # noqa: PLC0415  (after it)

    before = (folder / "site" / "index.html").is_file()
    with Aside(folder / ".afterword") as aside:
        documents = aside.shelf()
        printing = Printing(printer, cache_folder(folder.resolve()), documents)
        shelves = Shelves.of(aside.shelf, ShelfOfPrinted(documents, printing))
        composed = _composed(folder, today, inputs, shelves, before=before)
        with _refusals_told(folder, before=before):
            missing = _publish(folder, composed, printing, before=before)
    _keep_due(folder, inputs, composed.due)
    _tell(Told(composed.lines))
    for reason in missing:
        say(f"Not made:      {reason}")
    if missing:
        raise SystemExit(PROBLEMS)


def _composed(
    folder: Path,
    today: dt.date,
    inputs: "Inputs | None",
    shelves: "Shelves",
    *,
    before: bool,
) -> _Composed:
    """The workbook with all that is told of it; what was read and the interviews in words are let go with this function."""
    from afterword.cli.opened.opening import opened, problems_of  # noqa: PLC0415  (after the printer has started)
    from afterword.publish.kept import kept_of  # noqa: PLC0415  (after it)
    from afterword.workbook.compose import compose  # noqa: PLC0415  (after it)

    workspace = opened(folder, today)
    problems = problems_of(workspace)
    _stop_on_errors(problems, before=before)
    cases, wording = workspace.cases, workspace.wording
    unchanged = kept_of(folder, cases, inputs)
    with _refusals_told(folder, before=before):
        workbook = compose(cases, wording, unchanged=unchanged, shelves=shelves)
        lines = _lines(folder.resolve() / "site", workbook.views, today)
        answer = Told(lines, coloured_text(problems))
        begun = _begun(folder, cases, workbook, inputs, answer)
        due = _due(workbook.views, today)
        return _Composed(replace(workbook, views=()), begun, lines, due)


def _begun(
    folder: Path,
    cases: "Cases",
    workbook: "Workbook",
    inputs: "Inputs | None",
    answer: Told,
) -> Built:
    """The build as it is put on record; nothing where not all that it is made from can be seen."""
    from afterword.publish.kept import parts_to_record  # noqa: PLC0415  (after the printer has started)

    if inputs is None:
        return NOTHING_BUILT
    parts = parts_to_record(folder, cases, workbook, inputs)
    return Built(inputs, told=answer, parts=parts)


def _due(views: "Views", today: dt.date) -> tuple[str, ...]:
    """What `today` will be asked for."""
    from afterword.cli.opened.agenda_lines import agenda_lines  # noqa: PLC0415  (after the printer has started)
    from afterword.workbook.pages.afterwards import afterwards  # noqa: PLC0415  (after it)
    from afterword.workbook.pages.agenda import agenda  # noqa: PLC0415  (after it)

    return tuple(agenda_lines(agenda(views, today), afterwards(views)))


def _keep_due(
    folder: Path,
    inputs: "Inputs | None",
    due: tuple[str, ...],
) -> None:
    """Keep it for then."""
    from afterword.publish.said_before import TODAY, Answer, keep_answer  # noqa: PLC0415  (after the printer has started)

    if inputs:
        keep_answer(folder, inputs, TODAY, Answer(due))


def _lines(site: Path, shown: "Views", today: dt.date) -> tuple[str, ...]:
    """Where the workbook is, what of it to print, and what is due next."""
    from afterword.cli.opened.agenda_lines import next_line  # noqa: PLC0415  (after the printer has started)
    from afterword.workbook.views.readiness import unmade  # noqa: PLC0415  (after it)

    # A link in the place of the folder does not outlast the build.
    front_page = site / "index.html"
    lines = [f"Your workbook: {front_page.as_uri()}"]
    if shown:
        checklist = site / "interviews" / shown[0].id / "checklist.pdf"
        lines.append(f"To print:      {checklist}")
    reasons = filter(None, (unmade(view.case, view.wording) for view in shown))
    lines += (f"Not made:      {reason}" for reason in reasons)
    return (*lines, next_line(shown, today))


def _tell(told: Told) -> None:
    show_coloured(told.warnings)
    for line in told.lines:
        say(line)


def _stop_on_errors(problems: "Iterable[Diagnostic]", *, before: bool) -> None:
    try:
        stop_on_errors(problems)
    except SystemExit:
        if before:
            click.echo(f"Nothing is built; {_AS_IT_WAS}.", err=True)
        raise


def _publish(
    folder: Path,
    composed: _Composed,
    printing: "Printing",
    *,
    before: bool,
) -> tuple[str, ...]:
    """Write the site, or say why there is none, or that the one of before is still there. Gives what could not be printed."""
    from afterword.publish.build import BuildError, build  # noqa: PLC0415  (after the printer has started)
    from afterword.publish.output import write_schemas  # noqa: PLC0415  (after it)

    workbook = composed.workbook
    count = len(workbook.pages) + len(workbook.documents)
    try:
        write_schemas(folder)
        with _progress(count) as done:
            return build(
                folder,
                workbook,
                printing,
                done=done,
                begun=composed.begun,
            )
    except BuildError as error:
        if before:
            raise fail(f"{error} ({_AS_IT_WAS})") from None
        raise fail(str(error)) from None


@contextmanager
def _refusals_told(folder: Path, *, before: bool) -> Iterator[None]:
    """A block in which the disk may refuse something: it is told with what becomes of the workbook."""
    from afterword.files import why_refused  # noqa: PLC0415  (after the printer has started)

    try:
        yield
    except OSError as error:
        consequence = _AS_IT_WAS if before else "nothing is built"
        raise fail(f"{consequence}: {why_refused(folder, error)}") from None


@contextmanager
def _progress(count: int) -> Iterator[Callable[[], None]]:
    """What to call after each of so many pages and documents; few of them are done before one could read of it."""
    if count < _WORTH_A_BAR:
        yield lambda: None
        return
    with progress(count, "Building") as done:
        yield done
