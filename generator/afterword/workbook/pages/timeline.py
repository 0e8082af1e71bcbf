"""The picture of the next two weeks: two lines of seven days, and a mark for each thing to do.

It is drawn from dates, numbers and our own words alone; no typed text gets into it. The lists beside it say the same.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from afterword.workbook.views.steps import StepView
from afterword.workbook.wording import phrases

DAYS = 14
WIDTH = 360
_WEEK = 7
_MARGIN = 32  # the column at the left, for what is late
_COLUMN = (WIDTH - _MARGIN) // _WEEK
_RADIUS = 9
_STACK = 2 * _RADIUS + 3  # from one mark to the one above it
_MOST_MARKS = 3  # above a day; what is beyond becomes a number
_ABOVE = 16  # over the marks of a week: room for the number of those that are left out
_BELOW = 44  # under the line, for the name and the number of the day


class Shape(StrEnum):
    """How a mark is drawn, so that colour is never needed."""

    DISC = "disc"
    RING = "ring"


@dataclass(frozen=True)
class Mark:
    """One thing to do: its middle, its shape, and the number of its interview where there are several."""

    x: int
    y: int
    shape: Shape
    text: str


@dataclass(frozen=True)
class Day:
    """A stop on the line. `count` is how many things are due, `more` how many of them found no room for a mark."""

    x: int
    y: int
    name: str
    number: str
    date: str
    today: bool
    count: int
    more: int


@dataclass(frozen=True)
class Timeline:
    """Two weeks as places on a drawing: the lines, their stops and marks; `interviews` are the numbers by ID."""

    height: int
    left: int
    axes: tuple[int, ...]
    days: tuple[Day, ...]
    marks: tuple[Mark, ...]
    late: int
    interviews: Mapping[str, int]
    width: int = WIDTH


def timeline(steps: Sequence[StepView], today: dt.date) -> Timeline | None:
    """The next fourteen days with what is due on them; None when nothing is due and nothing late."""
    late = sum(step.overdue for step in steps)
    due = {day: [step for step in steps if step.due == day] for day in _days(today)}
    if not late and not any(due.values()):
        return None
    names = dict.fromkeys(step.id.interview for step in steps if step.overdue or step.due in due)
    numbers = {name: number for number, name in enumerate(names, 1)} if len(names) > 1 else {}
    axes = _axes([len(steps) for steps in due.values()])
    return Timeline(
        height=axes[-1] + _BELOW,
        left=_MARGIN,
        axes=axes,
        days=tuple(_day(_place(at, axes), day, len(due[day]), today) for at, day in enumerate(due)),
        marks=tuple(mark for at, day in enumerate(due) for mark in _marks(_place(at, axes), due[day], numbers)),
        late=late,
        interviews=numbers,
    )


def _days(today: dt.date) -> Iterator[dt.date]:
    return (today + dt.timedelta(days=number) for number in range(DAYS))


def _axes(counts: Sequence[int]) -> tuple[int, ...]:
    """How far down the line of each week is: a week with few things is low."""
    axes: list[int] = []
    for first in range(0, DAYS, _WEEK):
        top = axes[-1] + _BELOW if axes else 0
        stack = min(max(1, *counts[first : first + _WEEK]), _MOST_MARKS)
        axes.append(top + _ABOVE + stack * _STACK)
    return tuple(axes)


def _place(at: int, axes: Sequence[int]) -> tuple[int, int]:
    """Where the stop of a day is, counted from today."""
    row, column = divmod(at, _WEEK)
    return _MARGIN + column * _COLUMN + _COLUMN // 2, axes[row]


def _day(place: tuple[int, int], day: dt.date, count: int, today: dt.date) -> Day:
    month = f" {phrases.short_month(day)}" if day == today or day.day == 1 else ""
    return Day(
        x=place[0],
        y=place[1],
        name=phrases.short_weekday(day),
        number=f"{day.day}{month}",
        date=phrases.paper_date(day),
        today=day == today,
        count=count,
        more=max(0, count - _MOST_MARKS),
    )


def _marks(place: tuple[int, int], steps: Sequence[StepView], numbers: Mapping[str, int]) -> Iterator[Mark]:
    """The marks of a day, one above the other, what is optional on top."""
    for height, step in enumerate(sorted(steps, key=lambda step: step.optional)[:_MOST_MARKS]):
        shape = Shape.RING if step.optional else Shape.DISC
        text = str(numbers.get(step.id.interview, ""))
        yield Mark(place[0], place[1] - _RADIUS - 4 - height * _STACK, shape, text)
