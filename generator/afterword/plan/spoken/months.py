"""Months and quarters, as people name a day by them."""

import datetime as dt

from afterword.frozen import replace
from afterword.plan.spoken.readings import (
    Reading,
    Spoken,
    kind_of,
    months_on,
    one,
    weekday,
)

_ONE_DAY = dt.timedelta(days=1)
_MONTHS_A_QUARTER = 3
_A_WEEK = 7
_NEW_YEAR = (1, 1)
MONTH_NAMES = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def date(reading: Reading) -> Spoken | None:
    """A day of a month; in the next year when it is over. A weekday that does not fit it is no answer."""
    month = _month(reading)
    day = _valid(_year(reading, month), month, int(reading["number"]))
    if day and not reading["year"] and day < reading.said:
        day = _valid(day.year + 1, month, day.day)

    if day is None or not _fits(reading, day):
        return None

    return one(day, relative=False)


def _fits(reading: Reading, day: dt.date) -> bool:
    """Whether the weekday that was said, if one was, is that of the day."""
    if not reading["weekday"]:
        return True

    return day.weekday() == weekday(reading)


def day_of_month(reading: Reading) -> Spoken | None:
    """`The 30th`: of this month, or of the next when it is over. A weekday that does not fit it is no answer."""
    said = reading.said
    this_month = said.replace(day=1)
    for month in (this_month, months_on(this_month, 1)):
        day = _valid(month.year, month.month, int(reading["number"]))
        if day and day > said:
            return one(day) if _fits(reading, day) else None
    return None


def date_of_month(reading: Reading) -> Spoken | None:
    """`The 5th of next month`; `the 1st of the month` is the next one that comes."""
    first = _first_of(reading)
    day = _valid(first.year, first.month, int(reading["number"]))
    if day is None:
        return None
    if reading["of"] == "the" and day < reading.said:
        return one(months_on(day, 1))
    return one(day)


def weekday_of_month(reading: Reading) -> Spoken | None:
    """`The first Monday in February`."""
    first = _first_of(reading)
    ahead = (weekday(reading) - first.weekday()) % _A_WEEK
    days = [first + (ahead + number * _A_WEEK) * _ONE_DAY for number in range(5)]
    days = [day for day in days if day.month == first.month]
    which = _ORDINALS.get(reading["which"], 0)
    return one(days[which - 1], relative=False)


def end_day(reading: Reading) -> Spoken:
    """The first or the last working day of a month."""
    first = _first_of(reading)
    if reading["which"] == "first":
        return one(first_worked(reading, first), relative=False)
    after = months_on(first, 1)
    return one(reading.days.before(after, 1), relative=False)


def _first_of(reading: Reading) -> dt.date:
    """The first day of the month that is named: by its name, as this one, or as the next."""
    if reading["month"]:
        return first_of_month(reading)
    this_month = reading.said.replace(day=1)
    if reading["of"] == "next":
        return months_on(this_month, 1)
    return this_month


def month_named(reading: Reading) -> Spoken:
    """A month by its name, or a part of it."""
    first = first_of_month(reading)
    after = months_on(first, 1)
    return _part_of(reading, first, after, relative=False)


def first_of_month(reading: Reading) -> dt.date:
    """The first day of the month that is named."""
    month = _month(reading)
    return dt.date(_year(reading, month), month, 1)


def this_month(reading: Reading) -> Spoken:
    """This month, or a part of it."""
    first = reading.said.replace(day=1)
    after = months_on(first, 1)
    return _part_of(reading, first, after)


def next_month(reading: Reading) -> Spoken:
    """The month that begins next, or a part of it."""
    this_month = reading.said.replace(day=1)
    first = months_on(this_month, 1)
    after = months_on(first, 1)
    return _part_of(reading, first, after)


def quarter(reading: Reading) -> Spoken:
    """A quarter of this year, or of the next when it is over."""
    number = _quarter_number(reading["quarter"])
    month = (number - 1) * _MONTHS_A_QUARTER + 1
    last_month = month + _MONTHS_A_QUARTER - 1
    year = _year(reading, last_month)
    first = dt.date(year, month, 1)
    after = months_on(first, _MONTHS_A_QUARTER)
    return _part_of(reading, first, after, relative=False)


def quarter_from_here(reading: Reading) -> Spoken:
    """The quarter in which it was said, or the next one."""
    into = (reading.said.month - 1) % _MONTHS_A_QUARTER
    first = months_on(reading.said.replace(day=1), -into)
    if reading["of"] == "next":
        first = months_on(first, _MONTHS_A_QUARTER)
    after = months_on(first, _MONTHS_A_QUARTER)
    return replace(_part_of(reading, first, after), loose=False)


def _quarter_number(quarter: str) -> int:
    return _ORDINALS.get(quarter) or int(quarter)


def end_of_year(reading: Reading) -> Spoken:
    """The last working day of the year."""
    first = dt.date(reading.said.year, 1, 1)
    after = dt.date(first.year + 1, 1, 1)
    return _part_of(reading, first, after)


def _part_of(
    reading: Reading, first: dt.date, after: dt.date, *, relative: bool = True
) -> Spoken:
    """What lies ahead of a time from its first working day to its last, or the day that a part of it means."""
    last = reading.days.before(after, 1)
    match kind_of(reading["part"]):
        case "early":
            end = reading.days.before(first + _A_WEEK * _ONE_DAY, 1)
            return Spoken(first_worked(reading, first), end, relative, loose=True)
        case "mid":
            half = (after - first) // 2
            middle = first + half - _ONE_DAY
            day = reading.days.on_or_after(middle)
            return one(day, relative=relative, loose=True)
        case "late":
            return one(last, relative=relative, loose=True)

    begins = max(first_worked(reading, first), reading.said)
    return Spoken(begins, last, relative, loose=True)


def first_worked(reading: Reading, first: dt.date) -> dt.date:
    """The first day of a stretch on which anybody works; on New Year's Day nobody does."""
    if (first.month, first.day) == _NEW_YEAR:
        first += _ONE_DAY
    return reading.days.on_or_after(first)


def _month(reading: Reading) -> int:
    names = [name[:3] for name in MONTH_NAMES]
    return names.index(reading["month"][:3]) + 1


def _year(reading: Reading, month: int) -> int:
    """The year that was said, else the one in which that month comes next."""
    if reading["year"]:
        return int(reading["year"])

    if month < reading.said.month:
        return reading.said.year + 1
    return reading.said.year


def _valid(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
