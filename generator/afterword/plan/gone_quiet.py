"""An application of which nothing has come for longer than its seven weeks, or that ended longer ago than that (E52)."""

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import partial

from afterword.frozen import replace
from afterword.interview.model.interview import Interview
from afterword.interview.reading.doubts.chronology import MOST_WEEKS
from afterword.plan.given.application import Application
from afterword.plan.given.so_far import is_long_over
from afterword.plan.steps import Chapter, Kind, State, Step, Why

_ONE_DAY = dt.timedelta(days=1)
_SEVEN_WEEKS = dt.timedelta(weeks=MOST_WEEKS)


def gone_quiet(application: Application, steps: Sequence[Step]) -> list[Step]:
    """The steps; of an application that has gone quiet only those that close it, and none of them leads."""
    if application.interview.is_over:
        return [*map(partial(_too_late, application), steps)]
    quiet_since = _quiet_since(application, steps)
    if quiet_since is None:
        return list(steps)

    close = Step(
        id=application.step_id("close", "quiet"),
        chapter=Chapter.CLOSE,
        kind=Kind.CLOSE_QUIET,
        due=quiet_since,
        why=Why.GONE_QUIET,
        gone_quiet=True,
    )
    before, last = steps[:-1], steps[-1]
    return [*map(_over, before), close, replace(last, gone_quiet=True)]


def _too_late(application: Application, step: Step) -> Step:
    """What nobody sent for seven weeks after an end is owed no more; what was learnt can still be written down (E51)."""
    is_old = is_long_over(step.day, application.today)
    if all((is_old, step.is_open, step.kind is not Kind.REFLECT)):
        return replace(step, state=State.PASSED)
    return step


def _over(step: Step) -> Step:
    """What is open stays undone."""
    if step.is_open:
        return replace(step, state=State.PASSED, why=Why.GONE_QUIET)

    return step


def _quiet_since(application: Application, steps: Sequence[Step]) -> dt.date | None:
    """The day after the last on which something could still go or come; None before it, and where something has come."""
    if _is_answered(application):
        return None

    quiet_since = max(_ends(application.interview, steps)) + _ONE_DAY
    if quiet_since > application.today:
        return None

    return quiet_since


def _is_answered(application: Application) -> bool:
    is_over = application.interview.is_over
    return any((application.superseded, is_over, application.is_answered))


def _ends(interview: Interview, steps: Sequence[Step]) -> Iterator[dt.date]:
    """The days after which nothing of ours goes any more, and seven weeks after each talk and each date of theirs."""
    yield interview.held.on + _SEVEN_WEEKS
    booked = interview.next_step.booked
    if booked:
        yield booked.on + _SEVEN_WEEKS

    decide_by = interview.employer_said.decide_by
    if decide_by:
        yield decide_by + _SEVEN_WEEKS

    for step in steps:
        if step.kind is Kind.FOLLOW_UP and step.due:
            yield max(step.due, step.last_day or step.due)
