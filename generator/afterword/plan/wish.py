"""Whether one wants the job, asked once more while that is not known: all stays open until then."""

import datetime as dt
from collections.abc import Iterator

from afterword.interview.model.vocabulary import Wish
from afterword.plan.days.working_days import working_days
from afterword.plan.given.application import Application
from afterword.plan.steps import Chapter, Kind, Step, Why

_TO_SLEEP_ON_IT = dt.timedelta(days=5)  # and before the first weekly letter


def wish(application: Application) -> Iterator[Step]:
    """The question, as long as it has no answer."""
    interview = application.interview
    if interview.interested is not Wish.NOT_SURE or interview.offered:
        return
    day = interview.held.on + _TO_SLEEP_ON_IT
    yield Step(
        id=application.step_id("wish", "decide"),
        chapter=Chapter.FOLLOW_UP,
        kind=Kind.DECIDE_WISH,
        due=working_days(interview).on_or_after(day),
        why=Why.EARLY,
    )
