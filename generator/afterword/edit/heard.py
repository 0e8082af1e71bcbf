"""The day that an employer named, as somebody repeats it: what the command and the page have in common."""

import datetime as dt
import re
from dataclasses import dataclass

from afterword.interview.model.interview import Interview
from afterword.plan.spoken_days import understood
from afterword.plan.working_days import WorkingDays, working_days

_NEXT = re.compile(
    r"(?:(?:by|on|until) )?next (?P<name>\w+day)"
)  # this week's or the one of the week after
_A_WEEK = dt.timedelta(weeks=1)


@dataclass(frozen=True)
class Heard:
    """What they said, the day on which they said it, and whether it is the day by which they decide."""

    when: str
    said: dt.date | None
    decide: bool


class UnclearDayError(Exception):
    """No day is certain. `days` are those that it can be; `since` those that it may be counted from; else it names none."""

    def __init__(
        self, days: tuple[dt.date, ...] = (), since: tuple[dt.date, ...] = ()
    ) -> None:
        super().__init__("no day is certain")
        self.days = days
        self.since = since


def day_meant(heard: Heard, interview: Interview, today: dt.date) -> dt.date:
    """The day that was meant.

    Raises:
        UnclearDayError: it can be meant in two ways, is counted from a day that nobody told, or is no day.
    """
    try:
        return dt.date.fromisoformat(heard.when.strip())
    except ValueError:
        pass

    held = interview.held.on
    days = working_days(interview)
    spoken = understood(heard.when, heard.said or today, days)
    if spoken is None:
        raise UnclearDayError(days=_two_days(heard, today))

    if spoken.relative and heard.said is None and today != held:
        raise UnclearDayError(since=(held, today))
    if heard.decide:
        return spoken.last

    return spoken.first


def _two_days(heard: Heard, today: dt.date) -> tuple[dt.date, ...]:
    """The two days that `next Friday` can be; nothing for other words."""
    words = " ".join(heard.when.lower().split())
    weekday = _NEXT.fullmatch(words)
    if weekday is None:
        return ()
    first = understood(weekday["name"], heard.said or today, WorkingDays())
    if first is None:
        return ()
    return first.first, first.first + _A_WEEK
