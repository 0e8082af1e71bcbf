"""The day that an employer named, as somebody repeats it: what the command and the page have in common."""

import datetime as dt
from collections.abc import Callable
from contextlib import suppress
from dataclasses import field

from afterword.edit.days_in_numbers import days_in_numbers, not_past
from afterword.edit.spelt_days import spelt
from afterword.frozen import frozen, replace
from afterword.interview.model.interview import Interview
from afterword.interview.reading.doubts.chronology import named_before
from afterword.interview.reading.doubts.who_acts import they_act
from afterword.interview.values.dates import Moment
from afterword.interview.values.english import text_if
from afterword.interview.values.meant_dates import meant
from afterword.interview.values.meant_times import clock_in
from afterword.patterns import lazy_pattern
from afterword.plan.days.working_days import WorkingDays, days_named, working_days
from afterword.plan.spoken.days import counted_from_talk, time_named, understood
from afterword.plan.spoken.years import of_which_year, why_no_day
from afterword.workbook.wording.their_words import (
    TheirTiming,
)

# This week's or the one of the week after.
_NEXT = lazy_pattern(r"next (?P<name>\w+day)")
_A_DAY = dt.timedelta(days=1)
_A_WEEK = dt.timedelta(weeks=1)
_WEEKDAY = lazy_pattern(r"\b(?:mon|tue|wed|thu|fri|sat|sun)")
_CLOCK = r"(?P<clock>\d{1,2}(?:[:.]\d\d)?\s*[ap]\.?m\b\.?|\d{1,2}:\d\d|noon|midday)"
_CLOCK_BEHIND = lazy_pattern(rf"(?P<day>.*?)[\s,]+(?:(?:at|by|before)\s+)?{_CLOCK}")
_HOUR_BEHIND = lazy_pattern(r"(?P<day>.*?)[\s,]+(?:at|by|before)\s+(?P<hour>\d\d?)")
_NOON = 12
_FIRST_HOUR, _LAST_HOUR = 8, 18  # of a working day
_CLOCK_BEFORE = lazy_pattern(rf"{_CLOCK}[\s,]+(?P<day>.*)")


@frozen
class Heard:
    """What they said, the day on which they said it, and whether it was told to be the day by which they decide."""

    when: str
    said: dt.date | None
    decide: bool

    @property
    def they_decide(self) -> bool:
        """Whether it is the day by which they decide: as the words say, or as it was told where they do not."""
        acting = they_act(self.when)
        if acting is None:
            return self.decide
        return acting

    @property
    def key(self) -> str:
        """The key that the day belongs to."""
        return "decide_by" if self.they_decide else "contact_on"


@frozen
class Whose:
    """By whose calendar a day is named: the country whose order of numbers holds, and the days on which they work."""

    country: str | None = None
    calendar: WorkingDays = field(default_factory=WorkingDays)

    @classmethod
    def of(cls, interview: Interview) -> "Whose":
        """By that of the employer."""
        return cls(interview.employer.country, working_days(interview))


class UnclearDayError(Exception):
    """No day is certain: `days` can be meant, or it is counted from one of `since`, or it is none; `why` is what is wrong."""

    def __init__(
        self,
        days: tuple[dt.date, ...] = (),
        since: tuple[dt.date, ...] = (),
        why: str = "",
    ) -> None:
        super().__init__("no day is certain")
        self.days = days
        self.since = since
        self.why = why

    @property
    def is_of_a_day(self) -> bool:
        """Whether the words name a day at all."""
        return bool(self.days or self.since)


def day_meant(
    heard: Heard,
    interview: Interview,
    today: dt.date,
) -> dt.date:
    """The day that was meant.

    Raises:
        UnclearDayError: it can be meant in two ways, is counted from a day that nobody told, or is no day.
    """
    return _read_or_spelt(
        lambda words: _day_meant(replace(heard, when=words), interview, today),
        heard.when,
    )


def _read_or_spelt(read: Callable[[str], dt.date], words: str) -> dt.date:
    """The day that words mean: as they were typed, or where they name none at all, with their misspelt ones mended."""
    try:
        return read(words)
    except UnclearDayError as unclear:
        if unclear.is_of_a_day:
            raise
    return read(spelt(words))


def named_too_early(day: dt.date, interview: Interview) -> str:
    """What is told of a day that nobody can have named at the talk or after it; empty for all others."""
    held = interview.held.on
    return text_if(day < held, named_before(day, held))


def _day_meant(
    heard: Heard,
    interview: Interview,
    today: dt.date,
) -> dt.date:
    held = interview.held.on
    from_talk = counted_from_talk(heard.when)
    if from_talk:
        heard = replace(heard, when=from_talk, said=held)
    days = days_named(heard.when, interview)
    spoken = understood(heard.when, heard.said or today, days)
    if spoken is None:
        by_year = of_which_year(heard.when, heard.said or today, days)
        if by_year:
            raise UnclearDayError(days=by_year)
        return _in_figures(heard, interview.employer.country, today)

    if spoken.relative and heard.said is None and today != held:
        raise UnclearDayError(since=(held, today))
    if heard.they_decide:
        timing = TheirTiming(heard.when, heard.said or today, interview)
        return timing.plans_from(spoken.last)

    return spoken.first


def moment_meant(
    when: str,
    said: dt.date,
    whose: Whose,
    today: dt.date,
) -> Moment:
    """The day by which something is asked for, with the time if one was named.

    What counts from the day on which it was said may be told later; then it is the day that is not past.

    Raises:
        UnclearDayError: it can be meant in two ways, or is no day.
    """
    words, clock = day_and_clock(when)
    return Moment(day_ahead(words, said, whose, today), clock)


def day_and_clock(when: str) -> tuple[str, dt.time | None]:
    """The words for the day, and the time that stands before or behind them."""
    words = " ".join(when.lower().split())
    match = _CLOCK_BEHIND.fullmatch(words) or _CLOCK_BEFORE.fullmatch(words)
    if match is None:
        return _day_and_hour(words)
    clock, _ = clock_in(match["clock"])
    return match["day"], getattr(clock, "at", None)


def _day_and_hour(words: str) -> tuple[str, dt.time | None]:
    """`today at 10`, `Friday by 5`: an hour without its half of the day is the one at which people work."""
    match = _HOUR_BEHIND.fullmatch(words)
    if match is None:
        return words, None
    named = int(match["hour"])
    for hour in (named, named + _NOON):
        if _FIRST_HOUR <= hour <= _LAST_HOUR:
            return match["day"], dt.time(hour)
    return words, None


def as_typed(moment: Moment) -> str:
    """A day, with its time where there is one, as a file has it."""
    if moment.at is None:
        return f"{moment.on}"
    return f"{moment.on} {moment.at:%H:%M}"


def day_ahead(
    words: str,
    said: dt.date,
    whose: Whose,
    today: dt.date,
) -> dt.date:
    """The day that is asked for, named on a day that may be told later.

    Raises:
        UnclearDayError: it can be meant in two ways, or is no day.
    """
    return _read_or_spelt(
        lambda typed: _day_ahead(typed, said, whose, today),
        words,
    )


def _day_ahead(
    words: str,
    said: dt.date,
    whose: Whose,
    today: dt.date,
) -> dt.date:
    calendar = whose.calendar
    readings = [understood(words, day, calendar) for day in (said, today)]
    spoken = filter(None, readings)
    days = {one.last for one in spoken if one.first == one.last}
    if days:
        return _only(not_past(days, today))
    return _in_figures(Heard(words, said, decide=True), whose.country, today)


def _in_figures(
    heard: Heard,
    country: str | None,
    today: dt.date,
) -> dt.date:
    """A day in numbers, or as another language names it; else what is not certain in the words."""
    days = days_in_numbers(heard.when, country, today)
    if days:
        return _only(days)
    if _WEEKDAY.search(heard.when.lower()):  # which is not the weekday of that day
        days = _two_days(heard, today)
        if days:
            return _only(days)
    for written in (heard.when.strip(), meant(heard.when).mend):
        with suppress(ValueError):
            return dt.date.fromisoformat(written)
    raise UnclearDayError(why=why_no_day(heard.when, heard.said or today))


def _only(days: tuple[dt.date, ...]) -> dt.date:
    if len(days) != 1:
        raise UnclearDayError(days=days)
    return days[0]


def _two_days(heard: Heard, today: dt.date) -> tuple[dt.date, ...]:
    """The two days that `next Friday` can be, of which nobody means tomorrow, nor one in two weeks; nothing for other words."""
    weekday = _NEXT.fullmatch(time_named(heard.when))
    if weekday is None:
        return ()
    said = heard.said or today
    first = understood(weekday["name"], said, WorkingDays())
    if first is None:
        return ()
    days = (first.first, first.first + _A_WEEK)
    return tuple(day for day in days if said + _A_DAY < day < said + 2 * _A_WEEK)
