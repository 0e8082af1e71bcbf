"""What each form of naming a day means, on the day on which it was said."""

import datetime as dt
from collections.abc import Mapping

from afterword.frozen import frozen, replace
from afterword.interview.values import english
from afterword.plan.days.working_days import WorkingDays

_DAYS_OF_UNIT = {"day": 1, "week": 7, "fortnight": 14}
_ONE_DAY = dt.timedelta(days=1)
_WEEK = dt.timedelta(weeks=1)
NUMBERS = {"a": 1, "an": 1, "couple of": 2} | {
    name: number for number, name in enumerate(english.NUMBERS, 1)
}

NUMBERS |= {
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "twenty-one": 21,
    "twenty-eight": 28,
    "thirty": 30,
    "forty-five": 45,
    "sixty": 60,
    "ninety": 90,
}
WEEKDAY = (
    r"(?P<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)"
)
_UNITS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
)
ORDINALS = (
    *_UNITS,
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"),
    *("sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"),
    *(f"twenty {unit}" for unit in _UNITS),
    "thirtieth",
    "thirty first",
)


@frozen
class Spoken:
    """What words about a day mean: from one day to another.

    `relative`: it depends on the day on which they were said. `loose`: no day was named, though the plan counts from one.
    """

    first: dt.date
    last: dt.date
    relative: bool = True
    loose: bool = False


@frozen
class Reading:
    """Somebody's words, said on a day, about the working days of somebody."""

    parts: Mapping[str, str | None]
    said: dt.date
    days: WorkingDays

    def __getitem__(self, name: str) -> str:
        said = (self.parts.get(f"{name}{number}") for number in ("", 2, 3))
        return next(filter(None, said), "")


# Days


def one(day: dt.date, *, relative: bool = True, loose: bool = False) -> Spoken:
    """One day, and no other."""
    return Spoken(day, day, relative, loose)


def today(reading: Reading) -> Spoken:
    """The day on which it was said."""
    return one(reading.said)


def tomorrow(reading: Reading) -> Spoken:
    """The day after."""
    return one(reading.said + _ONE_DAY)


def day_after_tomorrow(reading: Reading) -> Spoken:
    """Two days on."""
    return one(reading.said + 2 * _ONE_DAY)


def coming(reading: Reading) -> Spoken:
    """`Friday`: the next one."""
    return one(_next_weekday(reading))


def weekday_and_a_week(reading: Reading) -> Spoken:
    """`Friday week`: the one after the next."""
    return one(_next_weekday(reading) + _WEEK)


def weekday_of_next_week(reading: Reading) -> Spoken:
    """`Friday next week` is in the next week, wherever today is."""
    ahead = (weekday(reading) - reading.days.week_begins) % 7
    return one(_week_begins(reading) + _WEEK + ahead * _ONE_DAY)


def counted_from_weekday(reading: Reading) -> Spoken:
    """`Two weeks from Friday`: counted from the next one."""
    weeks = _number(reading["count"])
    return one(_next_weekday(reading) + weeks * _WEEK)


def weekday(reading: Reading) -> int:
    """The number of the weekday that was said, 0 for Monday."""
    return english.weekday_number(reading["weekday"])


def _next_weekday(reading: Reading) -> dt.date:
    """The next day of that name, after the day on which it was said."""
    said_on = reading.said.weekday()
    ahead = (weekday(reading) - said_on - 1) % 7 + 1
    return reading.said + ahead * _ONE_DAY


def counted(reading: Reading) -> Spoken | None:
    """So many days, working days, weeks or months from the day on which it was said."""
    count = _number(reading["count"])
    unit = reading["unit"]
    if not count:
        return None

    if unit.startswith(("working", "business")):
        return one(reading.days.after(reading.said, count))

    if unit.startswith("month"):
        return one(months_on(reading.said, count))

    days = count * _DAYS_OF_UNIT[unit.rstrip("s")]
    return one(reading.said + days * _ONE_DAY)


def _number(count: str) -> int:
    if count.isdigit():
        return int(count)

    return NUMBERS[count.removeprefix("a ") if " " in count else count]


def months_on(day: dt.date, months: int) -> dt.date:
    """The same day of a later month, or the last one that it has."""
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415  (only who says so pays)

    later: dt.date = day + relativedelta(months=months)
    return later


# Weeks


def _week_begins(reading: Reading) -> dt.date:
    ago = (reading.said.weekday() - reading.days.week_begins) % 7
    return reading.said - ago * _ONE_DAY


def this_week(reading: Reading) -> Spoken:
    """This week, or a part of it."""
    return _part_of_week(reading, _week_begins(reading))


def next_week(reading: Reading) -> Spoken:
    """The week that begins next, or a part of it."""
    return _part_of_week(reading, _week_begins(reading) + _WEEK)


def week_after_next(reading: Reading) -> Spoken:
    """The week after that, or a part of it."""
    return _part_of_week(reading, _week_begins(reading) + 2 * _WEEK)


def week_holding(reading: Reading, day: dt.date) -> Spoken:
    """The week in which a day is, on whichever day it was said."""
    begins = _week_begins(replace(reading, said=day))
    return replace(_part_of_week(reading, begins), relative=False)


def _part_of_week(reading: Reading, begins: dt.date) -> Spoken:
    """A week from its first working day to its last, or the one day that its beginning, middle or end means."""
    days = [begins + number * _ONE_DAY for number in range(7)]
    worked = [day for day in days if not reading.days.closed(day)] or days
    count = len(worked)
    places = {
        "early": min(1, count - 1),
        "mid": count // 2,
        "late": -1,
    }
    part = kind_of(reading["part"])
    if part in places:
        return one(worked[places[part]], loose=part != "late")

    last = worked[-1]
    first = worked[0]
    if first < reading.said <= last:
        first = reading.days.on_or_after(reading.said)
    return Spoken(first, last, loose=True)


def kind_of(part: str) -> str:
    """Early, mid or late, however it was said."""
    if part.startswith(("early", "beginning", "start", "first")):
        return "early"

    if part.startswith("mid"):
        return "mid"

    if part.startswith(("late", "end")):
        return "late"

    return ""
