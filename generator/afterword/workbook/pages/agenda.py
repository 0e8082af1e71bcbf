"""What is to be done across all interviews."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import filterfalse
from operator import attrgetter

from afterword.frozen import frozen
from afterword.mappings import by_key
from afterword.plan.given.ids import StepId
from afterword.plan.steps import Kind, Step, Why, order
from afterword.workbook.views.steps import StepView, WithSteps

_AHEAD = dt.timedelta(days=14)
_FIRST = 6  # so many next things wait on the page: when one is ticked in the browser, the one after it takes its place
# What a person does once, however many interviews ask for it.
_CHORES = frozenset({Kind.READ_ARTICLES, Kind.ANSWER_OTHER_OFFER})


@frozen
class Agenda:
    """What is to be done across all interviews, in the one order (E52).

    `first` begins with the next thing, and what follows it; `now` has what is overdue or due today, the next thing before all;
    `coming` has what is in no other list.
    """

    next: StepView | None
    first: tuple[StepView, ...]
    overdue: tuple[StepView, ...]
    today: tuple[StepView, ...]
    now: tuple[StepView, ...]
    coming: tuple[StepView, ...]

    @property
    def dated(self) -> tuple[StepView, ...]:
        """All that is overdue, due today or coming."""
        return (*self.overdue, *self.today, *self.coming)


def agenda(views: Sequence[WithSteps], today: dt.date) -> Agenda:
    """The one next thing, what is overdue, what is due today, and the two weeks after (S74)."""
    waiting = _waiting(views, today)
    leading = next(iter(waiting), None)
    now = _optional_last(leading, _now(waiting))
    is_told = partial(_is_among, frozenset(map(attrgetter("id"), now)))
    coming = filterfalse(is_told, _coming(waiting, today))
    return Agenda(
        next=leading,
        first=tuple(waiting[:_FIRST]),
        overdue=tuple(filter(attrgetter("overdue"), waiting)),
        today=_optional_last(leading, filter(_is_for_today, waiting)),
        now=now,
        coming=_optional_last(leading, coming),
    )


def may_be_left(leading: StepView | None, step: StepView) -> bool:
    """Whether nobody waits for a step: it stands behind the others, where the page folds it away, and is never the next."""
    return step is not leading and step.is_waited_for_by_nobody


def _optional_last(
    leading: StepView | None, steps: Iterable[StepView]
) -> tuple[StepView, ...]:
    """The steps in their order, as page and terminal have them: first what somebody waits for (E52)."""
    return tuple(sorted(steps, key=partial(may_be_left, leading)))


def _waiting(views: Sequence[WithSteps], today: dt.date) -> list[StepView]:
    """Everything open in all of them, the one next thing first."""
    planned: list[Step] = []
    steps: list[StepView] = []
    for view in views:
        planned += view.plan.steps
        steps += view.steps

    by_id = by_key(steps, attrgetter("id"))
    planned.sort(key=lambda step: order(step, today))
    return [by_id[step.id] for step in _once(planned)]


def _once(steps: Sequence[Step]) -> Iterator[Step]:
    """What is open, without a chore that was done for another interview, or that another asks for longer (E39)."""
    waiting = [*filter(attrgetter("is_open"), steps)]
    leading: dict[Kind | StepId, Step] = {}
    done = filter(attrgetter("is_done"), steps)
    for step in (*done, *sorted(waiting, key=_is_asked_longest)):
        leading.setdefault(_asks(step), step)

    return (step for step in waiting if leading[_asks(step)] is step)


def _is_asked_longest(step: Step) -> tuple[bool, int]:
    """A sort key: an offer keeps asking, and else the interview whose day comes last."""
    day = step.due or dt.date.min
    return step.why is not Why.OFFER_ON_TABLE, -day.toordinal()


def _asks(step: Step) -> Kind | StepId:
    """What a step asks for: a chore asks for the same, whichever the interview."""
    if step.kind in _CHORES:
        return step.kind
    return step.id


def _now(waiting: Sequence[StepView]) -> tuple[StepView, ...]:
    """What is overdue or due today; while anything is that somebody waits for, the next thing leads, whatever its day."""
    due = tuple(filter(_is_due, waiting))
    pressing = tuple(filterfalse(attrgetter("is_waited_for_by_nobody"), due))
    if pressing and due[0] is not waiting[0]:
        return (waiting[0], *due)
    return due


def _is_among(ids: frozenset[StepId], step: StepView) -> bool:
    return step.id in ids


def _is_due(step: StepView) -> bool:
    return step.overdue or _is_for_today(step)


def _is_for_today(step: StepView) -> bool:
    """Whether today is its day, or a better one, or its day has gone by and it is not late: each stands in one list (E52)."""
    return any((step.today, step.stays, step.step.is_better_today))


def _coming(waiting: Sequence[StepView], today: dt.date) -> Iterator[StepView]:
    """What is due in the two weeks after today."""
    last = today + _AHEAD
    for step in waiting:
        if step.day and today < step.day <= last:
            yield step
