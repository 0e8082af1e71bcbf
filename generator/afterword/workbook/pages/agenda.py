"""What is to be done across all interviews."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from afterword.plan.steps import Step, order
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.steps import StepView

_AHEAD = dt.timedelta(days=14)
_FIRST = 6  # so many next things wait on the page: when one is ticked in the browser, the one after it takes its place


@dataclass(frozen=True)
class Agenda:
    """What is to be done across all interviews, sorted by how soon. `first` begins with the next thing, and what follows it."""

    next: StepView | None
    first: tuple[StepView, ...]
    overdue: tuple[StepView, ...]
    today: tuple[StepView, ...]
    coming: tuple[StepView, ...]

    @property
    def dated(self) -> tuple[StepView, ...]:
        """All that is in one of its lists; what is in two of them is there twice."""
        return (*self.overdue, *self.today, *self.coming)


def agenda(views: Sequence[InterviewView], today: dt.date) -> Agenda:
    """The one next thing, what is overdue, what is due today, and the two weeks after (S74)."""
    waiting = _waiting(views, today)
    return Agenda(
        next=next(iter(waiting), None),
        first=tuple(waiting[:_FIRST]),
        overdue=tuple(step for step in waiting if step.overdue),
        today=tuple(step for step in waiting if step.today),
        coming=tuple(_coming(waiting, today)),
    )


def _waiting(views: Sequence[InterviewView], today: dt.date) -> list[StepView]:
    """Everything open in all of them, the one next thing first."""
    planned: list[Step] = []
    steps: list[StepView] = []
    for view in views:
        planned += view.plan.open()
        steps += view.steps

    by_id = {step.id: step for step in steps}
    planned.sort(key=lambda step: order(step, today))
    return [by_id[step.id] for step in planned]


def _coming(waiting: Sequence[StepView], today: dt.date) -> Iterator[StepView]:
    """What is due in the two weeks after today."""
    last = today + _AHEAD
    for step in waiting:
        if step.day and today < step.day <= last:
            yield step
