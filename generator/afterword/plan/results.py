"""The result of a test, a trial shift or a check: asked for once the day has gone by on which it was to come."""

import datetime as dt
from collections.abc import Iterator, Sequence
from operator import attrgetter

from afterword.frozen import replace
from afterword.plan.cargo import carried
from afterword.plan.follow_ups import no_follow_ups
from afterword.plan.given.application import Application
from afterword.plan.given.routes import to_contact
from afterword.plan.steps import Chapter, Kind, NoFollowUps, Step, Why

_WEEK = dt.timedelta(weeks=1)
_NO_LETTERS = frozenset({NoFollowUps.NOT_INTERESTED, NoFollowUps.ASKED_NOT_TO})


def with_result(application: Application, weekly: Sequence[Step]) -> tuple[Step, ...]:
    """The follow-ups, of which the one of the week in which a result was to come asks for it: one email, and not two."""
    due = _due(application)
    if due is None:
        return tuple(weekly)

    def is_of_that_week(step: Step) -> bool:
        is_free = step.carries is None and step.is_open
        return is_free and _last_day(step) >= due

    name = application.step_id("next-step", "ask-result")
    loaded = carried(application, weekly, name, Kind.ASK_RESULT, is_of_that_week)
    return tuple(_on_the_day(step, due) for step in loaded)


def _last_day(step: Step) -> dt.date:
    return step.last_day or dt.date.max


def _on_the_day(step: Step, due: dt.date) -> Step:
    """The follow-up that asks for the result, on the day after it was to come; another one as it is."""
    if step.carries is not Kind.ASK_RESULT:
        return step
    return replace(step, due=max(step.due or due, due), why=Why.RESULT_DUE)


def ask_result(application: Application, weekly: Sequence[Step]) -> Iterator[Step]:
    """An email by itself, where no follow-up asks for the result: after a phone screen, or when those are over.

    None goes once the next round is fixed: then the result is known.
    """
    interview = application.interview
    due = _due(application)
    if due is None or interview.next_step.booked:
        return
    if no_follow_ups(interview) in _NO_LETTERS:
        return
    if Kind.ASK_RESULT in map(attrgetter("carries"), weekly):
        return
    yield Step(
        id=application.step_id("next-step", "ask-result"),
        chapter=Chapter.NEXT_STEP,
        kind=Kind.ASK_RESULT,
        due=due,
        why=Why.RESULT_DUE,
        route=to_contact(interview),
    )


def _due(application: Application) -> dt.date | None:
    """The working day after they were to be in touch; a week after it, where no day was named."""
    waiting_for = application.interview.next_step.waiting_for
    if waiting_for is None:
        return None
    if waiting_for.hear_by:
        return application.days.after(waiting_for.hear_by, 1)
    taken_on = waiting_for.on or application.interview.held.on
    return application.days.on_or_after(taken_on + _WEEK)
