"""That a step is done, or is not after all: what the command and a tick in the browser have in common."""

import datetime as dt
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from afterword.edit.changes import change_interview
from afterword.interview import amend
from afterword.interview.model.interview import Entry
from afterword.interview.reading.workspace import Workspace
from afterword.plan.steps import Plan


def whole_ids(plans: Mapping[str, Plan]) -> dict[str, tuple[str, str]]:
    """Every step of these plans by its whole ID, as its interview and its ID within it."""
    places: dict[str, tuple[str, str]] = {}
    for name, plan in plans.items():
        for step in plan.steps:
            places[f"{name}/{step.id}"] = (name, step.id)
    return places


def entry(step: str, day: dt.date, note: str = "") -> Entry:
    """The line of the log for a step, by its ID within the interview."""
    line = {"on": day.isoformat(), "did": step}
    if note:
        line["note"] = note
    return Entry.model_validate(line)


def write_done(
    root: Path,
    workspace: Workspace,
    where: tuple[str, str],
    on: dt.date | None,
) -> dt.date | None:
    """Write in an interview's log that a step of it is done on a day; with no day, take it out again.

    Gives the day that the log has for it now: what is there already stays as it was first written down.

    Raises:
        ChangeRefusedError: the file cannot be changed so; it is as it was.
    """
    interview, step = where
    name = workspace.documents[interview].file
    logged = workspace.interviews[interview].logged(step)
    if logged and on:
        return logged.on
    if logged:
        take_out = partial(amend.without_entry, step=step, of=interview)
        change_interview(root, name, take_out, said=f"not done {step}")
    elif on:
        put_in = partial(amend.with_entries, entries=[entry(step, on)], of=interview)
        change_interview(root, name, put_in, said=f"done {step}")
    return on
