"""What is on record: the day of a step, and follow-ups that were sent before the employer's word changed the plan."""

import datetime as dt
from collections.abc import Iterable, Iterator
from operator import attrgetter

from afterword.interview.model.interview import Interview
from afterword.patterns import lazy_pattern
from afterword.plan.given.application import Application
from afterword.plan.given.routes import to_contact
from afterword.plan.steps import Chapter, Kind, Step, Why

_WEEKLY = lazy_pattern(r"follow-up/week-(?P<week>\d{1,3})")
_WEEK = dt.timedelta(weeks=1)
_NO_WEEK = -1  # of a letter that is no weekly one: there is a week 0 where they asked for a letter in the first days


def logged_on(interview: Interview, step: str) -> dt.date | None:
    """The day on which the log says that a step was done, by its ID within the interview; None while it is not done."""
    entry = interview.logged(step)
    if entry is None:
        return None
    return entry.on


def week_of(letter: str) -> int:
    """The week of a weekly letter by its name, `follow-up/week-3`; below 0 for another letter."""
    match = _WEEKLY.fullmatch(letter)
    if match is None:
        return _NO_WEEK
    return int(match["week"])


def sent_before(application: Application, steps: Iterable[Step]) -> Iterator[Step]:
    """What was sent in a week that is none of the plan's any more: it stays on record."""
    interview = application.interview
    planned = {_NO_WEEK, *map(attrgetter("week"), steps)}
    sent = {}
    for entry in interview.log:
        week = week_of(entry.did)
        if week not in planned:
            sent[week] = entry.on

    for number, week in enumerate(sorted(sent), start=1):
        step = Step(
            id=application.step_id("follow-up", f"week-{week}"),
            chapter=Chapter.FOLLOW_UP,
            kind=Kind.FOLLOW_UP,
            due=interview.held.on + week * _WEEK,
            why=Why.WEEKS_AFTER,
            week=week,
            number=number,
            route=to_contact(interview),
        )
        yield step.done(sent[week])
