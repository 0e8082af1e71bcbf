"""That a step is done, or is not after all: what the command and a tick in the browser have in common."""

import datetime as dt
from pathlib import Path

from afterword.edit.changes import change_interview
from afterword.interview import amend
from afterword.interview.model.interview import Entry
from afterword.interview.reading.workspace import Workspace
from afterword.plan.ids import StepId


def entry(step: str, day: dt.date, note: str = "") -> Entry:
    """The line of the log for a step, by its ID within the interview."""
    return Entry.model_validate({"on": day.isoformat(), "did": step, **({"note": note} if note else {})})


def write_done(root: Path, workspace: Workspace, done: StepId, on: dt.date | None) -> dt.date | None:
    """Write in an interview's log that a step of it is done on a day; with no day, take it out again.

    Gives the day that the log has for it now: what is there already stays as it was first written down.

    Raises:
        ChangeRefusedError: the file cannot be changed so; it is as it was.
    """
    interview, step = done.interview, done.within
    logged = workspace.interviews[interview].logged(step)
    name = workspace.documents[interview].file
    if on and not logged:
        line = entry(step, on)
        change_interview(root, name, lambda data: amend.with_entries(data, [line], of=interview), said=f"done {step}")
        return on
    if logged and not on:
        change_interview(
            root, name, lambda data: amend.without_entry(data, step, of=interview), said=f"not done {step}"
        )
        return None
    return logged.on if logged else None
