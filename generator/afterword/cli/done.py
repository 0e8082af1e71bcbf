"""`afterword done`: write down that something is done, without opening the file."""

import datetime as dt
from pathlib import Path

import click

from afterword.cli.amending import amend_file, not_to_come
from afterword.cli.shared import Day, fail, folder_option, say, stop_on_errors_alone, today_option
from afterword.edit.done import entry
from afterword.interview.amend import with_entries
from afterword.interview.model.interview import Entry
from afterword.interview.reading.workspace import read_workspace
from afterword.interview.values import LONGEST_LINE, suggestion
from afterword.plan.cases import Cases
from afterword.plan.ids import StepId
from afterword.resources import OwnFiles
from afterword.workbook.advice.review import review
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.wording import Wording


@click.command("done")
@click.argument("step")
@click.option("--on", type=Day(), help="The day it was done (default: today).")
@click.option("--note", help="Anything to remember.")
@folder_option
@today_option
def command(*, step: str, on: dt.date | None, note: str | None, folder: Path, today: dt.date) -> None:
    """Write in the interview's log that STEP is done; nothing else in the file is touched.

    STEP is what the workbook and `afterword today` show, such as 2027-01-13-bell/thank-you/angela-jones. The
    interview's name may be left out when only one has such a step.
    """
    workspace = read_workspace(folder)
    wording = Wording.of(OwnFiles.of(folder))
    cases = cases_of(workspace, today, wording)
    stop_on_errors_alone(review(cases, wording))
    meant = _step(cases, step)
    interview, done = meant.interview, meant.within
    day = not_to_come(on or today, today)
    logged = workspace.interviews[interview].logged(done)
    if logged:
        say(f"{interview}/{done} is in the log already, on {logged.on}; nothing is changed")
        return
    line = _entry(done, day, note)
    name = amend_file(
        folder, workspace, interview, lambda data: with_entries(data, [line], of=interview), f"done {done}"
    )
    say(f"{interview}/{done} is done on {day}: written in {name}")


def _step(cases: Cases, typed: str) -> StepId:
    """The step that was meant."""
    steps = [step.id for case in cases for step in case.plan.steps]
    meant = [step for step in steps if typed in {str(step), step.within}]
    if len(meant) == 1:
        return meant[0]
    if meant:
        raise fail(f"say which one: {', '.join(map(str, meant))}")
    near = suggestion(typed, [*map(str, steps), *(step.within for step in steps)])
    raise fail(f"there is no step {typed}" + (f"; did you mean {near}?" if near else "; `afterword today` lists them"))


def _entry(step: str, day: dt.date, note: str | None) -> Entry:
    words = " ".join((note or "").split())
    if len(words) > LONGEST_LINE:
        raise fail(f"the note has {len(words)} characters; at most {LONGEST_LINE} are kept")
    return entry(step, day, words)
