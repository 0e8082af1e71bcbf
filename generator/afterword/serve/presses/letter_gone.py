"""What a page is told when a letter has gone: what it says, and where that leads."""

import datetime as dt
from pathlib import Path

from afterword.interview.reading.workspace import read_workspace
from afterword.plan.given.ids import StepId
from afterword.serve.action.actions import Told
from afterword.serve.action.writing import planned, wording_of
from afterword.workbook.views.letter_gone import letter_gone
from afterword.workbook.views.steps import StepView


def when_gone(root: Path, today: dt.date, step: StepId) -> Told:
    """What is said instead, and the way on; nothing for a step that sends no letter."""
    case = planned(root, read_workspace(root), today)[step.interview]
    gone = letter_gone(case, wording_of(root), step)
    if gone is None:
        return {}
    return {"said": gone.said, "next": _address(step, gone.following)}


def _address(step: StepId, following: StepView | None) -> str:
    """Where what comes next stands."""
    if following is None:
        return "/index.html"
    return (
        f"/interviews/{step.interview}/{following.chapter.slug}.html#at-{following.id}"
    )
