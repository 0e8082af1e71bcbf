"""Stretches of time and what lies round them: `the first week of May`, `later this week`, `after the weekend`."""

import datetime as dt
from contextlib import suppress

from afterword.frozen import replace
from afterword.plan.spoken.months import (
    date,
    day_of_month,
    first_of_month,
    first_worked,
)
from afterword.plan.spoken.readings import (
    Reading,
    Spoken,
    counted,
    months_on,
    next_week,
    one,
    this_week,
    week_holding,
)

_ONE_DAY = dt.timedelta(days=1)
_A_WEEK = 7
_HALF = 15  # days
_MIDDLE = 3 * _ONE_DAY  # of seven
_WEEKS = {"first": 0, "second": 1, "third": 2, "fourth": 3}


def fortnight(reading: Reading) -> Spoken | None:
    """`Within the fortnight`: a fortnight on."""
    return counted(_with(reading, count="a", unit="fortnight"))


def a_week_from(reading: Reading) -> Spoken | None:
    """`A week tomorrow`: so many weeks from then."""
    spoken = counted(_with(reading, unit="week"))
    if spoken and reading["since"] == "tomorrow":
        return one(spoken.first + _ONE_DAY)
    return spoken


def later_this_week(reading: Reading) -> Spoken | None:
    """From tomorrow to the last working day of the week; none when that is over."""
    last = this_week(reading).last
    first = reading.days.after(reading.said, 1)
    if first > last:
        return None
    return Spoken(first, last, loose=True)


def after_the_weekend(reading: Reading) -> Spoken:
    """The first working day of the next week."""
    return one(next_week(reading).first)


def before_the_weekend(reading: Reading) -> Spoken:
    """The last working day of the week."""
    return one(this_week(reading).last)


def week_of_date(reading: Reading) -> Spoken | None:
    """`The week of 7 December`, `the week beginning Monday the 7th of December`."""
    return _week_of(reading, date(reading))


def week_of_day(reading: Reading) -> Spoken | None:
    """`The week of the 14th`."""
    return _week_of(reading, day_of_month(reading))


def _week_of(reading: Reading, named: Spoken | None) -> Spoken | None:
    return named and week_holding(reading, named.first)


def week_after_date(reading: Reading) -> Spoken | None:
    """`The week after the week of 7 December`."""
    named = date(reading)
    if named is None:
        return None
    return week_holding(reading, named.first + _A_WEEK * _ONE_DAY)


def week_of_month(reading: Reading) -> Spoken:
    """The working days of the first, second, third, fourth or last week, as a calendar shows it: most of it is in the month."""
    first = first_of_month(reading)
    begins = first + _WEEKS.get(reading["which"], 0) * _A_WEEK * _ONE_DAY
    after = months_on(first, 1)
    if reading["which"] == "last":
        begins = after - _A_WEEK * _ONE_DAY
    week = week_holding(reading, begins + _MIDDLE)
    if week.first == week.last:
        return week
    return replace(
        week,
        first=max(week.first, first_worked(reading, first)),
        last=min(week.last, reading.days.before(after, 1)),
    )


def week_of_year(reading: Reading) -> Spoken | None:
    """`KW 5`: a week by its number, as it comes next."""
    number = int(reading["number"])
    for year in (reading.said.year, reading.said.year + 1):
        with suppress(ValueError):  # most years have no week 53
            week = week_holding(reading, dt.date.fromisocalendar(year, number, 1))
            if week.last >= reading.said:
                return week
    return None


def half_of_month(reading: Reading) -> Spoken:
    """The working days among the first fifteen days of a month, or among those after them."""
    first = first_of_month(reading)
    middle = first + _HALF * _ONE_DAY
    if reading["which"] == "first":
        return _worked(reading, first, middle)
    return _worked(reading, middle, months_on(first, 1))


def _worked(reading: Reading, begins: dt.date, after: dt.date) -> Spoken:
    return Spoken(
        first_worked(reading, begins),
        reading.days.before(after, 1),
        relative=False,
        loose=True,
    )


def _with(reading: Reading, **parts: str | None) -> Reading:
    return replace(reading, parts={**reading.parts, **parts})
