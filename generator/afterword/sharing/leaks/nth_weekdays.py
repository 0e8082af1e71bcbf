"""A day that is told by its weekday and its month: the last Tuesday of November, the 2nd Wednesday in December."""

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from functools import partial

from afterword.patterns import lazy_pattern

_DAYS = "|".join(name[:3] for name in calendar.day_name)
_MONTHS = "|".join(name[:3] for name in calendar.month_name[1:])
_WEEK = dt.timedelta(days=7)
_LAST = "last"
_NTH = (
    rf"(?P<nth>[1-5](?=st|nd|rd|th)|{_LAST})(?:st|nd|rd|th)?[ -](?P<day>{_DAYS})[a-z]*"
)
_TOLD = (
    lazy_pattern(rf"(?i)\b{_NTH}\.?,? (?:of |in )(?P<month>{_MONTHS})"),
    lazy_pattern(rf"(?i)\b(?P<month>{_MONTHS})[a-z]*(?:'s)? {_NTH}\b"),
)


def is_told_by_its_weekday(plain: str, day: dt.date) -> bool:
    """Whether a text with its ordinals in figures tells the day as one of the weekdays of its month."""
    return any(map(partial(_is_of, day), _told_in(plain)))


def _told_in(plain: str) -> Iterator[re.Match[str]]:
    for pattern in _TOLD:
        yield from pattern.finditer(plain)


def _is_of(day: dt.date, match: re.Match[str]) -> bool:
    month = calendar.month_name[day.month].casefold()
    signs = (
        match["nth"].casefold() in _counts_of(day),
        calendar.day_name[day.weekday()].casefold().startswith(match["day"].casefold()),
        month.startswith(match["month"].casefold()),
    )
    return all(signs)


def _counts_of(day: dt.date) -> tuple[str, ...]:
    """Which of the same weekdays of its month it is; the last one, too, if it is that."""
    count = str((day.day - 1) // 7 + 1)
    return (count, _LAST) if (day + _WEEK).month != day.month else (count,)
