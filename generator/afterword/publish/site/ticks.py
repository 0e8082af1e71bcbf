"""A tick in the browser, written into the file."""

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path

from pydantic import StrictBool

from afterword.edit.changes import ChangeRefusedError
from afterword.edit.done import whole_ids, write_done
from afterword.interview.model.frozen import Frozen
from afterword.interview.reading.workspace import Workspace, read_workspace
from afterword.plan.steps import Plan
from afterword.resources import BrokenOverrideError, overridden_by
from afterword.workbook.compose import plans


class Tick(Frozen):
    """What a page sends. `step` is the whole ID; the day is today, so that `on` says nothing yet."""

    step: str
    done: StrictBool
    on: None = None


TickWriter = Callable[[Tick], dt.date | None]  # gives the day that the log has for the step now, if any


def write_tick(root: Path, today: dt.date, tick: Tick) -> dt.date | None:
    """Write a tick into the log of its interview, or take it out. Gives the day that the log has for the step now.

    A mistake in another file of the workspace does not stand in the way.

    Raises:
        ChangeRefusedError: there is no such step, or its file cannot be changed; it is as it was.
    """
    workspace = read_workspace(root)
    steps = whole_ids(_plans(root, workspace, today))
    if tick.step not in steps:
        raise ChangeRefusedError("this step is not in the plan any more; reload the page")
    day = today if tick.done else None
    return write_done(root, workspace, steps[tick.step], day)


def _plans(root: Path, workspace: Workspace, today: dt.date) -> Mapping[str, Plan]:
    """The plans that the pages show: with ours, while a file of the workspace's own has a mistake."""
    try:
        with overridden_by(root):
            return plans(workspace, today)
    except BrokenOverrideError:
        with overridden_by(None):
            return plans(workspace, today)
