"""The picture of the next two weeks: two lines of seven days, and a mark for each thing to do.

It is drawn from dates, numbers and our own words alone. Each mark leads to its step, by whose title it is called. The lists
beside it say the same.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from operator import attrgetter

from afterword.frozen import frozen
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


@frozen
class Mark:
    """One thing to do: its step, its middle, its shape, and the number of its interview where there are several."""

    step: StepView
    date: str
    x: int
    y: int
    shape: Shape
    text: str


@frozen
class Day:
    """A stop on the line. `count` is how many things are due, `more` those of them that found no room for a mark.

    `decided` are the interviews for which that day was named for a decision.
    """

    x: int
    y: int
    name: str
    number: str
    date: str
    today: bool
    count: int
    more: Sequence[StepView]
    decided: Sequence[str]


@frozen
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

    @property
    def left_out(self) -> tuple[Day, ...]:
        """The days on which something found no room."""
        return tuple(filter(attrgetter("more"), self.days))

    @property
    def decisions(self) -> tuple[Day, ...]:
        """The days on which somebody said that they decide."""
        return tuple(filter(attrgetter("decided"), self.days))

    @property
    def first_axis(self) -> int:
        """The line of the first week, beside which stands what is late."""
        return self.axes[0]


@frozen
class _Stop:
    """A day on the line, before it is drawn: its place, and what is due on it."""

    day: dt.date
    x: int
    y: int
    steps: Sequence[StepView]

    @property
    def in_order(self) -> Sequence[StepView]:
        """What is due, what is optional behind the rest."""
        return sorted(self.steps, key=lambda step: step.optional)


def timeline(
    steps: Sequence[StepView],
    today: dt.date,
    decisions: Mapping[str, dt.date],
) -> Timeline | None:
    """The next fourteen days with what is due on them; None when nothing is due and nothing late.

    `decisions` are the days that employers named for theirs, by the interview.
    """
    days = [today + dt.timedelta(days=number) for number in range(DAYS)]
    drawn = [step for step in steps if step.overdue or step.day in days]
    if not drawn:
        return None

    numbers = _numbers(drawn)
    due = _due(drawn, days)
    axes = _axes(list(map(len, due.values())))
    stops = tuple(_stops(due, axes))
    marks: list[Mark] = []
    for stop in stops:
        marks += _marks(stop, numbers)

    return Timeline(
        height=axes[-1] + _BELOW,
        left=_MARGIN,
        axes=axes,
        days=tuple(_day(stop, today, decisions) for stop in stops),
        marks=tuple(marks),
        late=sum(step.overdue for step in steps),
        interviews=numbers,
    )


def _due(
    steps: Sequence[StepView], days: Sequence[dt.date]
) -> dict[dt.date, list[StepView]]:
    """What is due on each day."""
    due: dict[dt.date, list[StepView]] = {day: [] for day in days}
    for step in steps:
        if step.day in due:
            due[step.day].append(step)
    return due


def _numbers(steps: Sequence[StepView]) -> dict[str, int]:
    """The interviews of these steps, numbered; none where there is but one."""
    names = dict.fromkeys(step.id.interview for step in steps)
    if len(names) == 1:
        return {}
    return {name: number for number, name in enumerate(names, 1)}


def _axes(counts: Sequence[int]) -> tuple[int, ...]:
    """How far down the line of each week is: a week with few things is low."""
    axes: list[int] = []
    top = 0

    for first in range(0, DAYS, _WEEK):
        week = counts[first : first + _WEEK]
        stack = min(max(1, *week), _MOST_MARKS)
        axis = top + _ABOVE + stack * _STACK
        axes.append(axis)
        top = axis + _BELOW

    return tuple(axes)


def _stops(
    due: Mapping[dt.date, Sequence[StepView]], axes: Sequence[int]
) -> Iterator[_Stop]:
    """Where each day is, seven in a line."""
    for number, (day, steps) in enumerate(due.items()):
        row, column = divmod(number, _WEEK)
        x = _MARGIN + column * _COLUMN + _COLUMN // 2
        yield _Stop(day, x, axes[row], steps)


def _day(
    stop: _Stop,
    today: dt.date,
    decisions: Mapping[str, dt.date],
) -> Day:
    day = stop.day
    number = str(day.day)
    if day == today or day.day == 1:
        number = f"{number} {phrases.short_month(day)}"

    return Day(
        x=stop.x,
        y=stop.y,
        name=phrases.short_weekday(day),
        number=number,
        date=phrases.paper_date(day),
        today=day == today,
        count=len(stop.steps),
        more=stop.in_order[_MOST_MARKS:],
        decided=[name for name, decided in decisions.items() if decided == day],
    )


def _marks(stop: _Stop, numbers: Mapping[str, int]) -> Iterator[Mark]:
    """The marks of a day, one above the other, what is optional on top."""
    for height, step in enumerate(stop.in_order[:_MOST_MARKS]):
        number = numbers.get(step.id.interview, "")
        yield Mark(
            step=step,
            date=phrases.paper_date(stop.day),
            x=stop.x,
            y=stop.y - _RADIUS - 4 - height * _STACK,
            shape=Shape.RING if step.optional else Shape.DISC,
            text=str(number),
        )
