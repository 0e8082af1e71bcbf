"""Months and quarters, as people name a day by them."""

import datetime as dt

from afterword.plan.spoken_readings import (
    Reading,
    Spoken,
    kind_of,
    months_on,
    one,
    weekday,
)

_ONE_DAY = dt.timedelta(days=1)
_MONTHS_A_QUARTER = 3
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
            return one(reading.days.on_or_after(first), relative=relative)
        case "mid":
            half = (after - first) // 2
            middle = first + half - _ONE_DAY
            return one(reading.days.on_or_after(middle), relative=relative)
        case "late":
            return one(last, relative=relative)

    begins = reading.days.on_or_after(first)
    return Spoken(max(begins, reading.said), last, relative)


def _month(reading: Reading) -> int:
    names = [name[:3] for name in MONTH_NAMES]
    return names.index(reading["month"][:3]) + 1


def _year(reading: Reading, month: int) -> int:
    """The year that was said, else the one in which that month comes next."""
    if reading["year"]:
        return int(reading["year"])

    return reading.said.year + (month < reading.said.month)


def _valid(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
