"""Days that a text names, as their reader would understand them on the day the text is sent."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from afterword.frozen import frozen
from afterword.interview.values import english
from afterword.patterns import lazy_pattern

# As letters in English name them, whatever words ours are written with.
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_NUMBERS = ("a", *english.NUMBERS[:10])
_MONTH = "|".join(f"{month}|{month[:3]}" for month in _MONTHS)
_DAY = "|".join(english.WEEKDAYS)
_COUNT = "|".join([*_NUMBERS, r"\d{1,2}"])
_NO_DATE = rf"(?!,?\s+(?:the\s+)?(?:{_MONTH}|\d))"  # `Wednesday, January 20` is a date and not the next Wednesday
_DATES = lazy_pattern(
    rf"(?P<iso>\b\d{{4}}-\d{{2}}-\d{{2}}\b)"
    rf"|\b(?P<month>{_MONTH})\.?\s+(?P<after>\d{{1,2}})(?:st|nd|rd|th)?\b"
    rf"|\b(?:the\s+)?(?P<before>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month2>{_MONTH})\b"
    rf"|\b(?P<next>next)\s+(?P<weekday2>{_DAY})\b{_NO_DATE}|\bon\s+(?P<weekday>{_DAY})\b{_NO_DATE}"
    rf"|\bin\s+(?P<count>{_COUNT})\s+(?P<unit>days?|weeks?)\b"
    r"|\b(?P<week>next|this)\s+week\b|\b(?P<tomorrow>tomorrow)\b",
    re.IGNORECASE,
)
_WEEK_OF = lazy_pattern(
    r"\bweek\s+(?:of|beginning|commencing)\s+(?:\w+,?\s+)?$", re.IGNORECASE
)
_SHORT_MONTHS = tuple(month[:3] for month in _MONTHS)
_A_DAY = dt.timedelta(days=1)
_REST_OF_WEEK = dt.timedelta(days=6)
_A_MONTH = 31


@frozen
class NamedDays:
    """Words that name a day or a week, with their place in the text, and the first and last day that they can mean."""

    words: str
    start: int
    first: dt.date
    last: dt.date

    def hold(self, day: dt.date | None) -> bool:
        """Whether a day is one of those that the words can mean."""
        return day is not None and self.first <= day <= self.last


@frozen
class _Days:
    """From one day to another, both included."""

    first: dt.date
    last: dt.date

    @classmethod
    def one(cls, day: dt.date) -> "_Days":
        return cls(day, day)

    @classmethod
    def week_of(cls, day: dt.date) -> "_Days":
        """From Monday to Sunday."""
        monday = day - dt.timedelta(days=day.weekday())
        return cls(monday, monday + _REST_OF_WEEK)


def days_named(
    text: str, begin: int, end: int, sent_on: dt.date
) -> Iterator[NamedDays]:
    """What a part of a text, sent on a day, names; dates that do not exist are passed over."""
    for match in _DATES.finditer(text, begin, end):
        days = _days(match.groupdict(), sent_on)
        if days is None:
            continue

        if _WEEK_OF.search(text, begin, match.start()):
            days = _Days.week_of(days.first)
        words = " ".join(match[0].split())
        yield NamedDays(words, match.start(), days.first, days.last)


def _days(parts: Mapping[str, str | None], sent_on: dt.date) -> _Days | None:
    """What the words can mean on the day they are sent; `parts` are the groups of the pattern that matched."""
    if parts["week"]:
        return _Days.week_of(_in_week(parts["week"].lower(), sent_on))

    if parts["count"]:
        return _counted(parts["count"].lower(), str(parts["unit"]).lower(), sent_on)

    weekday = parts["weekday"] or parts["weekday2"]
    if weekday:
        return _weekday(weekday, sent_on, far=bool(parts["next"]))

    if parts["tomorrow"]:
        return _Days.one(sent_on + _A_DAY)

    return _dated(parts, sent_on)


def _in_week(which: str, sent_on: dt.date) -> dt.date:
    """A day of `this` week or the `next`."""
    if which == "next":
        return sent_on + dt.timedelta(weeks=1)

    return sent_on


def _counted(count: str, unit: str, sent_on: dt.date) -> _Days:
    """So many days ahead, or the whole week that lies so many weeks ahead."""
    number = _number(count)
    if unit.startswith("week"):
        return _Days.week_of(sent_on + dt.timedelta(weeks=number))

    return _Days.one(sent_on + dt.timedelta(days=number))


def _number(count: str) -> int:
    if count.isdigit():
        return int(count)

    return max(1, _NUMBERS.index(count))  # `a` is one as well


def _weekday(name: str, sent_on: dt.date, *, far: bool) -> _Days:
    """The next day of that name; `next Friday` can be that one or the one of the week after."""
    ahead = (english.WEEKDAYS.index(name.lower()) - sent_on.weekday() - 1) % 7 + 1
    first = sent_on + dt.timedelta(days=ahead)
    return _Days(first, first + dt.timedelta(weeks=far))


def _dated(parts: Mapping[str, str | None], sent_on: dt.date) -> _Days | None:
    """A date as written; None when there is no such day."""
    try:
        if parts["iso"]:
            return _Days.one(dt.date.fromisoformat(parts["iso"]))

        month = str(parts["month"] or parts["month2"])
        day = str(parts["after"] or parts["before"])
        return _Days.one(_nearest_year(_month_number(month), int(day), sent_on))
    except ValueError:
        return None


def _month_number(name: str) -> int:
    return _SHORT_MONTHS.index(name[:3].capitalize()) + 1


def _nearest_year(month: int, day: int, sent_on: dt.date) -> dt.date:
    """A date without a year: the nearest one that is not long past."""
    this_year = dt.date(sent_on.year, month, day)
    if (sent_on - this_year).days <= _A_MONTH:
        return this_year

    return dt.date(sent_on.year + 1, month, day)
