"""A day as people type it in a box: read where it can mean one day only."""

import datetime as dt
import re
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from afterword.patterns import lazy_pattern


def _numbered(names: Sequence[str], first: int) -> dict[str, int]:
    """The number of each name, as a whole word and as its first three letters."""
    numbers: dict[str, int] = {}
    for number, name in enumerate(names, first):
        numbers[name] = number
        numbers[name[:3]] = number

    return numbers


_LONGEST = 40  # characters
_YEARS = range(2000, 2100)  # that can be meant
_WEEKDAYS = _numbered(
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"), 0
)
_MONTHS = {
    **_numbered(("january", "february", "march", "april", "may", "june"), 1),
    **_numbered(("july", "august", "september", "october", "november", "december"), 7),
    "sept": 9,
}
_WEEKDAY_MAYBE = r"(?:(?P<weekday>[a-z]{3,9})[.,]? )?"
_FORMS = [
    lazy_pattern(form, re.ASCII)
    for form in (
        r"(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})\.?",
        r"(?P<day>\d{1,2})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4})",
        r"(?P<month>\d{1,2})(?P<mark>[-/.])(?P<day>\d{1,2})(?P=mark)(?P<year>\d{4})",
        _WEEKDAY_MAYBE
        + r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)? (?P<month>[a-z]{3,9})[.,]? (?P<year>\d{4})",
        _WEEKDAY_MAYBE
        + r"(?P<month>[a-z]{3,9})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?[.,]? (?P<year>\d{4})",
    )
]


def parse_day(text: str) -> dt.date | None:
    """The day, from 2000 to 2099, or None where the text could mean two days, or none.

    `05/06/2027` is the fifth of June to some and the sixth of May to others, so it is none; a wrong weekday makes it none too.
    """
    line = _one_line(text)
    if len(line) > _LONGEST:
        return None

    matches = [form.fullmatch(line) for form in _FORMS]
    days = {_day(match.groupdict()) for match in filter(None, matches)}
    days.discard(None)
    if len(days) != 1:
        return None
    return days.pop()


def _one_line(text: str) -> str:
    """In small letters, with one space between words and after each comma."""
    spaced = text.lower().replace(",", ", ")
    words = " ".join(spaced.split())
    return words.replace(" ,", ",")


def _day(typed: dict[str, Any]) -> dt.date | None:
    """The day of these parts, if there is one in a year that can be meant; none if its weekday is another."""
    month = _MONTHS.get(typed["month"], typed["month"])
    weekday = typed.get("weekday")
    with suppress(ValueError):
        day = dt.date(
            int(typed["year"]),
            int(month),
            int(typed["day"]),
        )
        is_right = not weekday or day.weekday() == _WEEKDAYS.get(weekday)
        if is_right and day.year in _YEARS:
            return day
    return None
