"""A day in numbers alone, `12/4/2026` or `4.12.`: read in the order of the employer's country."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress

from afterword.interview.values.english import WEEKDAYS
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.phrases import english

_NUMBERS = lazy_pattern(
    r"(?:(?:by|on|until) )?(?:(?P<weekday>[a-z]{3,9})\.?,? )?"
    r"(?P<first>\d{1,2})(?P<sign>[/.-])(?P<second>\d{1,2})(?:(?P=sign)(?P<year>\d{4}|\d\d)?)?"
)
_CENTURY = 2000
_NOT_LONG_AHEAD = dt.timedelta(days=270)
# Where the month comes before the day by custom, and a year behind both may be of another's order; or where both are in use.
_EITHER_ORDER = frozenset({"CA", "CN", "HU", "JP", "KP", "KR", "LT", "MN", "TW"})


def days_in_numbers(
    text: str, country: str | None, today: dt.date
) -> tuple[dt.date, ...]:
    """The days that it can be: two where nothing tells which number is the month. Without a year it is the next one."""
    match = _NUMBERS.fullmatch(text.strip().lower())
    if match is None:
        return ()
    usual, other = _orders(match, country)
    days = {*_valid(usual, match, today)} or {*_valid(other, match, today)}
    if country in _EITHER_ORDER or (country is None and match["sign"] != "."):
        days |= {*_valid(other, match, today)}
    return not_past(days, today)


def not_past(
    days: Iterable[dt.date],
    today: dt.date,
) -> tuple[dt.date, ...]:
    """Those that are not past, in order; all of them where every one is, or where the next one is far ahead."""
    in_order = tuple(sorted(days))
    ahead = tuple(day for day in in_order if day >= today)
    if ahead and ahead[0] - today <= _NOT_LONG_AHEAD:
        return ahead
    return in_order


def _orders(
    match: re.Match[str], country: str | None
) -> tuple[tuple[int, int], tuple[int, int]]:
    """Month and day, as that country writes them, and the other way round."""
    first, second = int(match["first"]), int(match["second"])
    if match["sign"] != "." and english(country).month_first:
        return (first, second), (second, first)
    return (second, first), (first, second)


def _valid(
    order: tuple[int, int], match: re.Match[str], today: dt.date
) -> Iterator[dt.date]:
    """The day, if there is one, and it has the weekday that was named."""
    days: list[dt.date] = []
    for year in _years(match["year"], today):
        with suppress(ValueError):
            days.append(dt.date(year, *order))
    weekday = (match["weekday"] or "")[:3]
    for day in _next(days, today):
        if WEEKDAYS[day.weekday()].startswith(weekday):
            yield day


def _next(days: list[dt.date], today: dt.date) -> tuple[dt.date, ...]:
    """The day of this year, else the one of the next; both, where the first has just gone by."""
    if days and days[0] >= today:
        return (days[0],)
    return not_past(days, today)


def _years(typed: str | None, today: dt.date) -> tuple[int, ...]:
    if typed is None:
        return today.year, today.year + 1
    return (int(typed) % _CENTURY + _CENTURY,)
