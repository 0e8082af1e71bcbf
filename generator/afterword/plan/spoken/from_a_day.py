"""Days counted from one that is named: `the Monday after Easter`, `three weeks after the 15th`, `the week after it` (E5)."""

import datetime as dt
from collections.abc import Callable, Mapping
from re import Pattern

from afterword.frozen import frozen, replace
from afterword.interview.values import english
from afterword.patterns import lazy_pattern
from afterword.plan.days.working_days import WorkingDays
from afterword.plan.spoken.feasts import IN_JANUARY
from afterword.plan.spoken.readings import (
    NUMBERS,
    WEEKDAY,
    Reading,
    Spoken,
    counted,
    one,
    week_holding,
)

_ONE_DAY = dt.timedelta(days=1)
_WEEK = dt.timedelta(weeks=1)
_FROM = r"(?P<side>after|following|from) (?P<named>.+)"
_BESIDE = r"(?P<side>after|before|following) (?P<named>.+)"
_COUNT = rf"(?P<count>\d{{1,3}}|a couple of|{'|'.join(NUMBERS)})"
_LENGTH = r"(?P<unit>(?:day|fortnight|week)s?)"
_UNIT = r"(?P<unit>(?:working |business )?(?:day|fortnight|month|week)s?)"
# The day of a feast; alone it is a season, and names none.
_ALONE = {
    "easter": "easter sunday",
    **dict.fromkeys(("christmas", "christmas day"), "25 december"),
    **dict.fromkeys(("new year", "new year's", "new year's day"), "1 january"),
}
_IN_JANUARY = dict.fromkeys(("christmas", "christmas day"), "7 january")

_Understood = Callable[[str], Spoken | None]


@frozen
class _Asked:
    """Words that count from a named day: which side of it, and the parts of how far."""

    reading: Reading
    named: Spoken

    @property
    def is_before(self) -> bool:
        """Whether they count back from it."""
        return self.reading["side"] == "before"


def from_a_day(
    text: str, understood: _Understood, said: dt.date, days: WorkingDays
) -> Spoken | None:
    """The days that words in small letters count from a day which others name."""
    for pattern, count in _COUNTED.items():
        match = pattern.fullmatch(text)
        if match:
            day = understood(_as_a_day(match["named"], days))
            reading = Reading(match.groupdict(), said, days)
            return day and count(_Asked(reading, day))
    return None


def _as_a_day(named: str, days: WorkingDays) -> str:
    feasts = _ALONE
    if days.country in IN_JANUARY:
        feasts = _ALONE | _IN_JANUARY
    return feasts.get(named, named)


def _weekday(asked: _Asked) -> Spoken:
    """`The Monday after Easter`: the next on which anybody works, as Easter Monday is called that."""
    number = english.weekday_number(asked.reading["weekday"])
    if asked.is_before:
        back = (asked.named.first.weekday() - number - 1) % 7 + 1
        return _one(asked, asked.named.first - back * _ONE_DAY)
    ahead = (number - asked.named.last.weekday() - 1) % 7 + 1
    day = asked.named.last + ahead * _ONE_DAY
    days = asked.reading.days
    while days.is_kept(day):
        day += _WEEK
    return _one(asked, day)


def _so_long_after(asked: _Asked) -> Spoken | None:
    """`Three weeks after the 15th`."""
    since = _so_far_on(asked)
    return since and _one(asked, asked.reading.days.on_or_after(since.last))


def _so_long_before(asked: _Asked) -> Spoken | None:
    """`A week before Easter`: on a day on which they work."""
    since = _so_far_on(asked)
    if since is None:
        return None
    day = asked.named.first - (since.last - asked.named.first)
    return _one(asked, asked.reading.days.before(day + _ONE_DAY, 1))


def _so_far_on(asked: _Asked) -> Spoken | None:
    """So long after a day; nobody counts from a stretch of time."""
    if asked.named.first != asked.named.last:
        return None
    return counted(replace(asked.reading, said=asked.named.first))


def _next_day(asked: _Asked) -> Spoken:
    """`The day after Easter Monday`."""
    days = asked.reading.days
    if asked.is_before:
        return _one(asked, days.before(asked.named.first, 1))
    return _one(asked, days.after(asked.named.last, 1))


def _week(asked: _Asked) -> Spoken | None:
    """`The week after Christmas`; before a feast amid the week nobody knows which one is meant."""
    if not asked.is_before:
        return week_holding(asked.reading, asked.named.last + _WEEK)
    if asked.named.first.weekday() in asked.reading.days.weekend:
        return week_holding(asked.reading, asked.named.first - _ONE_DAY)
    return None


def _one(asked: _Asked, day: dt.date) -> Spoken:
    return one(day, relative=asked.named.relative)


_COUNTED: Mapping[Pattern[str], Callable[[_Asked], Spoken | None]] = {
    lazy_pattern(rf"(?:the )?(?:first |next )?{WEEKDAY} {_BESIDE}"): _weekday,
    lazy_pattern(rf"{_COUNT} {_UNIT} {_FROM}"): _so_long_after,
    lazy_pattern(
        rf"{_COUNT} {_LENGTH} (?P<side>before) (?P<named>.+)"
    ): _so_long_before,
    lazy_pattern(
        rf"(?:the )?(?:(?:first|next) )?(?:working |business )?day {_BESIDE}"
    ): _next_day,
    lazy_pattern(rf"(?:the )?week {_BESIDE}"): _week,
}
