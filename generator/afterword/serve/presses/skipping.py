"""A step that is not needed, passed over from the page, and taken up again: the file says so, and every page believes it."""

from functools import partial
from pathlib import Path
from typing import Annotated

from pydantic import Field, StrictBool

from afterword.edit.changes import ChangeRefusedError
from afterword.edit.skipped import with_step_skipped, without_step_skipped
from afterword.interview.model.closed import Closed
from afterword.plan.given.ids import StepId
from afterword.serve.action.actions import Action, Told
from afterword.serve.action.clock import Clock
from afterword.serve.action.writing import Opened, opened, wording_of, written
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.titles import title

_LONGEST_NAME = 200
_GONE = "this step is not in the plan any more; reload the page"


class Skipping(Closed):
    """What a page sends. `step` is the whole ID."""

    step: Annotated[str, Field(max_length=_LONGEST_NAME)]
    skipped: StrictBool


def skipping(root: Path, today: Clock) -> Action[Skipping]:
    """The action that passes a step over, or takes it up again."""

    def perform(asked: Skipping) -> Told:
        step = StepId.read(asked.step)
        if step is None:
            raise ChangeRefusedError(_GONE)
        now = opened(root, step.interview, today())
        called = _called(now, step)
        if asked.skipped:
            change = partial(with_step_skipped, step=step.within)
            sentence = (
                f"Skipped: {called}. It is off your lists; “Undo” brings it back."
            )
            return written(root, now.file, change, f"not needed: {called}", sentence)
        change = partial(without_step_skipped, step=step.within)
        sentence = f"It is needed again: {called}."
        return written(root, now.file, change, f"needed again: {called}", sentence)

    return Action("skip", "step", Skipping, perform)


def _called(now: Opened, step: StepId) -> str:
    """The step in words.

    Raises:
        ChangeRefusedError: the plan does not have it.
    """
    case = now.cases[step.interview]
    for planned_step in case.plan.steps:
        if planned_step.id == step:
            desk = Desk.for_letters(case, wording_of(now.root))
            return f"“{title(desk, planned_step)}”"
    raise ChangeRefusedError(_GONE)
