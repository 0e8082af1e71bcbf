"""`afterword done`: write down that something is done, without opening the file."""

import datetime as dt
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path

import click

from afterword.cli.shared import Day, fail, folder_option, say, stop_on_errors, today_option
from afterword.interview.amend import CannotAmendError, with_entry
from afterword.interview.loader import load_interview
from afterword.interview.model import Entry
from afterword.interview.values import LONGEST_LINE
from afterword.interview.workspace import Workspace, read_workspace
from afterword.plan.steps import Plan
from afterword.workbook.compose import plans
from afterword.workbook.review import review


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
    stop_on_errors(review(workspace))
    interview, done = _step(plans(workspace, today), step)
    day = on or today
    if day > today:
        raise fail(f"{day} is still to come; write it down when it is done")
    logged = workspace.interviews[interview].logged(done)
    if logged:
        say(f"{interview}/{done} is in the log already, on {logged.on}; nothing is changed")
        return
    _write(folder, workspace, interview, _entry(done, day, note))


def _step(found: Mapping[str, Plan], typed: str) -> tuple[str, str]:
    """The interview and the step that were meant."""
    known = {f"{name}/{step.id}": (name, step.id) for name, plan in found.items() for step in plan.steps}
    meant = [full for full, (_, step) in known.items() if typed in {full, step}]
    if len(meant) == 1:
        return known[meant[0]]
    if meant:
        raise fail(f"say which one: {', '.join(meant)}")
    near = get_close_matches(typed, [*known, *(step for _, step in known.values())], n=1)
    raise fail(
        f"there is no step {typed}" + (f"; did you mean {near[0]}?" if near else "; `afterword today` lists them")
    )


def _entry(step: str, day: dt.date, note: str | None) -> Entry:
    words = " ".join((note or "").split())
    if len(words) > LONGEST_LINE:
        raise fail(f"the note has {len(words)} characters; at most {LONGEST_LINE} are kept")
    return Entry.model_validate({"on": day.isoformat(), "did": step, **({"note": words} if words else {})})


def _write(folder: Path, workspace: Workspace, interview: str, entry: Entry) -> None:
    """Put the entry into the file, if all of it still reads as it did a moment ago."""
    from afterword.publish.files import write_atomically  # noqa: PLC0415

    name = workspace.documents[interview].file
    path = folder / name
    before = path.read_bytes()
    try:
        after = with_entry(before, entry)
    except CannotAmendError as error:
        raise fail(f"{name} is not changed: {error}") from None
    stop_on_errors(each for each in load_interview(after, name)[1] if each not in load_interview(before, name)[1])
    if path.read_bytes() != before:
        raise fail(f"{name} was changed by another program just now; nothing is written, try again")
    write_atomically(path, after)
    say(f"{interview}/{entry.did} is done on {entry.on}: written in {name}")
