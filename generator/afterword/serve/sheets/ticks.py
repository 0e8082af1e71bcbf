"""What is to be done, ticked without scripts: a button a step."""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from afterword.frozen import frozen
from afterword.interview.model.closed import Closed
from afterword.interview.reading.workspace import read_workspace
from afterword.serve.action.clock import Clock
from afterword.serve.action.writing import planned, wording_of
from afterword.serve.presses.ticks import Tick, write_tick
from afterword.serve.sheets.sheet import Sheet, Visit
from afterword.workbook.pages.agenda import agenda
from afterword.workbook.views.interview import InterviewView, views
from afterword.workbook.views.steps import StepView

_NAME = "ticks"
_LONGEST_STEP = 200


class _Ticked(Closed):
    """What a button sends: the step, and whether it is done or open again."""

    step: str = Field(max_length=_LONGEST_STEP)
    done: Literal["yes", "no"]


@frozen
class _Row:
    """A step, and of which interview it is."""

    step: StepView
    title: str
    address: str


def ticks_sheet(root: Path, today: Clock) -> Sheet[Any]:
    """The page on which steps are ticked without scripts."""

    def take(ticked: _Ticked) -> str:
        tick = Tick(step=ticked.step, done=ticked.done == "yes")
        write_tick(root, today(), tick)
        return _NAME

    view = partial(_view, root, today)
    return Sheet(root, _NAME, "tick", _Ticked, "ticks.html.j2", view, take)


def _view(root: Path, today: Clock, _visit: Visit) -> Mapping[str, object]:
    """All that is open in the next two weeks, the next thing first, and all that the log has."""
    day = today()
    cases = planned(root, read_workspace(root), day)
    interviews = views(cases, wording_of(root))
    waiting = agenda(interviews, day)
    steps = dict.fromkeys((*waiting.now, *waiting.coming, *waiting.first))
    titles = {interview.id: interview.title for interview in interviews}

    def row(step: StepView) -> _Row:
        return _Row(step, titles[step.id.interview], _address(step))

    return {
        "open_steps": list(map(row, steps)),
        "done_steps": list(map(row, _logged(interviews))),
    }


def _logged(interviews: tuple[InterviewView, ...]) -> Iterator[StepView]:
    """What the logs have as done."""
    for interview in interviews:
        for step in interview.steps:
            if step.done and step.done_on:
                yield step


def _address(step: StepView) -> str:
    """Where it stands in the workbook."""
    folder = f"/interviews/{step.id.interview}"
    if step.draft:
        return f"{folder}/drafts.html#{step.draft}"
    return f"{folder}/{step.chapter.slug}.html#at-{step.id}"
