"""A day as people type it in a box: read where it can mean one day only."""

import datetime as dt
import re
from collections.abc import Sequence
from contextlib import suppress


def _numbered(names: Sequence[str], first: int) -> dict[str, int]:
    """The number of each name, as a whole word and as its first three letters."""
    numbers: dict[str, int] = {}
    for number, name in enumerate(names, first):
        numbers[name] = number
        numbers[name[:3]] = number
    return numbers


_LONGEST = 40  # characters
_YEARS = range(2000, 2100)  # that can be meant
_WEEKDAYS = _numbered(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"), 0)
_MONTHS = {
    **_numbered(("january", "february", "march", "april", "may", "june"), 1),
    **_numbered(("july", "august", "september", "october", "november", "december"), 7),
    "sept": 9,
}
_WEEKDAY_MAYBE = r"(?:(?P<weekday>[a-z]{3,9})[.,]? )?"
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})\.?", re.ASCII)
_YEAR_LAST = re.compile(r"(?P<first>\d{1,2})(?P<mark>[-/.])(?P<second>\d{1,2})(?P=mark)(?P<year>\d{4})", re.ASCII)
_DAY_FIRST = re.compile(
    _WEEKDAY_MAYBE + r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)? (?P<month>[a-z]{3,9})[.,]? (?P<year>\d{4})", re.ASCII
)
_MONTH_FIRST = re.compile(
    _WEEKDAY_MAYBE + r"(?P<month>[a-z]{3,9})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?[.,]? (?P<year>\d{4})", re.ASCII
)
_Match = re.Match[str]


def parse_day(text: str) -> dt.date | None:
    """The day, from 2000 to 2099, or None where the text could mean two days, or none.

    `05/06/2027` is the fifth of June to some and the sixth of May to others, so it is none; a wrong weekday makes it none too.
    """
    line = _one_line(text)
    if len(line) > _LONGEST:
        return None
    for pattern, read in _FORMS:
        match = pattern.fullmatch(line)
        if match:
            return read(match)
    return None


def _one_line(text: str) -> str:
    """In small letters, with one space between words and after each comma."""
    spaced = text.lower().replace(",", ", ")
    return " ".join(spaced.split()).replace(" ,", ",")


def _in_numbers(match: _Match) -> dt.date | None:
    return _date(*match.group("year", "month", "day"))


def _either_way(match: _Match) -> dt.date | None:
    """The one day that is possible, whichever of the two numbers is the month."""
    year, first, second = match.group("year", "first", "second")
    possible = {_date(year, first, second), _date(year, second, first)}
    possible.discard(None)
    if len(possible) != 1:
        return None
    return possible.pop()


def _in_words(match: _Match) -> dt.date | None:
    month = _MONTHS.get(match["month"], 0)
    day = _date(match["year"], month, match["day"])
    if day is None or match["weekday"] is None:
        return day
    if day.weekday() != _WEEKDAYS.get(match["weekday"]):
        return None
    return day


def _date(year: str, month: str | int, day: str) -> dt.date | None:
    with suppress(ValueError):
        date = dt.date(int(year), int(month), int(day))
        if date.year in _YEARS:
            return date
    return None


_FORMS = (
    (_YEAR_FIRST, _in_numbers),
    (_YEAR_LAST, _either_way),
    (_DAY_FIRST, _in_words),
    (_MONTH_FIRST, _in_words),
)
