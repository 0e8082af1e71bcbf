"""A day that is past, as people name it: `yesterday`, `last Monday`, `two days ago`, `4 December`."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import partial
from itertools import islice

from afterword.edit.days_in_numbers import days_in_numbers
from afterword.edit.spelt_days import spelt
from afterword.interview.values.english import WEEKDAYS, weekday_number
from afterword.interview.values.meant_dates import meant
from afterword.patterns import lazy_pattern
from afterword.plan.days.working_days import WorkingDays
from afterword.plan.spoken.days import understood
from afterword.plan.spoken.readings import NUMBERS

Days = tuple[dt.date, ...]

_AWAY = {
    "today": 0,
    "now": 0,
    "this morning": 0,
    "this afternoon": 0,
    "just now": 0,
    "earlier today": 0,
    "yesterday": 1,
    "last night": 1,
    "the day before yesterday": 2,
    "day before yesterday": 2,
}
_AGO = lazy_pattern(r"(?P<count>\d{1,3}|[a-z]+) (?P<unit>day|week)s? ago")
_NAMES = "|".join(rf"{name[:3]}\w*" for name in WEEKDAYS)
_WEEKDAY = lazy_pattern(rf"(?P<last>last |this )?(?P<name>{_NAMES})\.?")
_A_DAY = dt.timedelta(days=1)
_A_WEEK = dt.timedelta(weeks=1)
_UNITS = {
    "day": _A_DAY,
    "week": _A_WEEK,
}
_JUST_NOW = lazy_pattern(r"(?:\w+ ){1,3}(?:hour|minute|min)s? ago")
_OF_A_MONTH = lazy_pattern(
    rf"(?:(?P<name>{_NAMES}),? )?(?:the )?(?P<number>\d\d?)(?:st|nd|rd|th)"
)
_MONTHS_BACK = 12
_LONG_AGO = dt.timedelta(days=200)
_SOON = dt.timedelta(days=60)
_A_YEAR = dt.timedelta(days=365)
_LATELY = dt.timedelta(days=21)  # else the next one may be meant
_YEAR = lazy_pattern(r"\d{4}|[/.-]\d\d?[/.-]\d\d$")


def past_days(
    typed: str,
    country: str | None,
    today: dt.date,
) -> Days:
    """The days up to today that words can mean: one when it is certain, none when they name no such day.

    A day that its year puts ahead is one of them; whoever asks says that it is still to come.
    """
    days = _past_days(typed, country, today)
    return days or _past_days(spelt(typed), country, today)


def days_it_happened(
    typed: str,
    country: str | None,
    today: dt.date,
) -> Days:
    """The days that words can mean for something that has been done: of almost a year ago only where nothing nearer fits.

    `2/1` on 28 January can be 2 January, too; `1 February` on that day can be the one that is to come.
    """
    days = past_days(typed, country, today)
    latest = max(days, default=today)
    if _YEAR.search(typed) or today - latest < _LONG_AGO:
        return days
    others = (*past_days(typed, None, today), latest + _A_YEAR)
    is_likelier = partial(_is_likelier, today)
    likelier = filter(is_likelier, others)
    return tuple(sorted({*days, *likelier}))


def _is_likelier(today: dt.date, day: dt.date) -> bool:
    """Whether a day is nearer to this one than the last of its name."""
    return -_LONG_AGO < day - today < _SOON


def _past_days(
    typed: str,
    country: str | None,
    today: dt.date,
) -> Days:
    words = " ".join(typed.lower().split()).removeprefix("on ")
    if words in _AWAY:
        return (today - dt.timedelta(days=_AWAY[words]),)
    if _JUST_NOW.fullmatch(words):
        return (today,)
    of_a_month = _OF_A_MONTH.fullmatch(words)
    if of_a_month:
        return tuple(islice(_of_months(of_a_month, today), 1))
    ago = _AGO.fullmatch(words)
    if ago:
        return tuple(_ago(ago, today))
    weekday = _WEEKDAY.fullmatch(words)
    if weekday and _is_weekday(weekday["name"]):
        return tuple(_weekdays(weekday, today))
    return _dated(words, country, today)


def _ago(match: re.Match[str], today: dt.date) -> Iterator[dt.date]:
    count = match["count"]
    number = NUMBERS.get(count, 0)
    if count.isdecimal():
        number = int(count)
    if number:
        yield today - number * _UNITS[match["unit"]]


def _of_months(match: re.Match[str], today: dt.date) -> Iterator[dt.date]:
    """`the 15th`, `Monday the 15th`: those that are not ahead, the latest first."""
    number, name = int(match["number"]), match["name"] or ""
    first = today.replace(day=1)
    for _ in range(_MONTHS_BACK):
        with suppress(ValueError):  # there is no 31 February
            day = first.replace(day=number)
            is_near = not name or today - day < _LATELY
            is_it = f"{day:%A}".lower().startswith(name)
            if is_it and is_near and day <= today:
                yield day
        first = (first - _A_DAY).replace(day=1)


def _is_weekday(name: str) -> bool:
    return any(weekday.startswith(name) for weekday in WEEKDAYS)


def _weekdays(match: re.Match[str], today: dt.date) -> Iterator[dt.date]:
    """`Monday` is the latest; `last Monday`, when this week had one already, can be that or the one before."""
    back = (today.weekday() - weekday_number(match["name"])) % 7
    latest = today - dt.timedelta(days=back)
    if match["last"] != "last ":
        yield latest
        return
    if latest < today:
        yield latest
    if back <= today.weekday():  # of this week
        yield latest - _A_WEEK


def _dated(
    words: str,
    country: str | None,
    today: dt.date,
) -> Days:
    """A date; without its year it is the latest that is not ahead."""
    if _YEAR.search(words):
        days = _read(words, country, today)
        return _not_ahead(days, today) or days
    sign = re.sub(r"[^/.-]", "", words)[:1]
    for year in (today.year, today.year - 1):
        written = f"{words.rstrip('.')}{sign or ' '}{year}"
        days = _not_ahead(_read(written, country, today), today)
        if days and not _fits_last_years_alone(words, days, today):
            return days
    return ()


def _fits_last_years_alone(words: str, days: Days, today: dt.date) -> bool:
    """Whether the weekday that is named is that of the date a year ago: this year's is on another, which is a slip."""
    return today - days[0] > _LONG_AGO and _WEEKDAY.search(words) is not None


def _not_ahead(days: Iterable[dt.date], today: dt.date) -> Days:
    return tuple(filter(today.__ge__, days))


def _read(
    words: str,
    country: str | None,
    today: dt.date,
) -> Days:
    days = days_in_numbers(words, country, dt.date.min)
    if days:
        return days
    spoken = understood(words, today, WorkingDays())
    if spoken and spoken.first == spoken.last and not spoken.relative:
        return (spoken.first,)
    with suppress(ValueError):
        return (dt.date.fromisoformat(meant(words).mend),)
    return ()
