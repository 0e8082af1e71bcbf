"""What somebody meant who typed a date or a time in another form: asked only about what cannot be read as it stands."""

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain

from afterword.frozen import frozen, replace
from afterword.interview.values.counted_days import (
    changes_daily,
    day_itself,
    problem_of,
)
from afterword.interview.values.meant_days import Meant, by_weekday
from afterword.interview.values.meant_times import clock_in, has_zone, without
from afterword.interview.values.month_names import month_called, month_like
from afterword.interview.values.plain_dates import plain_date
from afterword.interview.values.several_days import each_apart
from afterword.patterns import lazy_pattern

_CENTURY = 2000
_SHORT_YEAR = 100
_MONTHS = 12
_SPREADSHEET_DAYS = range(40_000, 60_000)  # 2009 to 2064
_SPREADSHEET_BEGINS = dt.date(1899, 12, 30)
_YEAR_FIRST = lazy_pattern(
    r"(?<![\d./-])(\d{4})\s*[-/.年년 ]\s*(\d{1,2})\s*[-/.月월 ]\s*(\d{1,2})(?!\d)[日일]?"
)
_YEAR_LAST = lazy_pattern(
    r"(?<!\d)(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*\2\s*('?\d{2}|\d{4})(?![\d:])"
)
_YEARLESS = lazy_pattern(r"(?<![\d:.])(\d{1,2})([-/.])(\d{1,2})\.?(?![\d:/-])")
_IN_ONE = lazy_pattern(r"(?<!\d)(20\d\d)-?(\d\d)-?(\d\d)(?!\d)")
_WEEK = lazy_pattern(r"\b(\d{4})-?w(\d\d)-?([1-7])\b")
_HALF_WRITTEN = lazy_pattern(r"-0\d-\d\Z")  # a digit of the day may be missing
_MONTH_YEAR = lazy_pattern(r"(\d{1,2})[-/. ](\d{4})|(\d{4})[-/. ](\d{1,2})")
_WORD = r"(?P<month>[^\W\d_]{3,})\.?"
_DAY = r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th|\.|er|º|o)?(?![\d:])"
_YEAR = r"(?P<year>'?\d{2}|\d{4})(?![\d:]|\.\d|\s*[ap]\.?\s?m\b)"
_NAMED = (
    lazy_pattern(rf"(?P<year>\d{{4}})[\s,.\-/]+{_WORD}[\s\-/]*{_DAY}"),
    lazy_pattern(rf"{_DAY}[\s\-/]*(?:of |de )?\s*{_WORD}(?:[\s,\-/]*(?:de )?{_YEAR})?"),
    lazy_pattern(rf"{_WORD}[\s\-/]*(?:the )?{_DAY}(?:[\s,\-/]+{_YEAR})?"),
)
_LEAP_YEAR = 2028  # with every day that any year has
_ONE_DAY = "the day that holds, with its year in front, such as 2027-01-13"
_SEVERAL = 2
_NO_YEAR = "the year is missing: write it in front of"
_NO_PLAIN_DAY = "write the day itself, with the year in front of"
_ZONED = "write the time on the clock where they are, such as 2027-01-13 10:00; the zone has a key of its own, timezone"
_WORDS = lazy_pattern(r"\w.*\w")  # what is shorter says nothing
_FILLING = lazy_pattern(
    r"\b(?:at|on|the|from|um|am(?=\s+\d)|kl|à|a las|day|t)\b|[,@;()]|(?<=\d)t(?=\d)"
)
_WEEKDAY = lazy_pattern(
    r"\b(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|\b(?:mo|di|mi|do|fr|sa|so)\.?,?\s+(?=\d)"
)


@frozen
class _Found:
    """The days that a part of a text can mean, and the rest of it."""

    rest: str
    days: tuple[dt.date, ...] = ()
    sure: bool = True
    problem: str = ""
    hint: str = ""


def meant(text: str) -> Meant:
    """What a text can mean as a day, perhaps with a time."""
    plain = _WEEKDAY.sub(" ", plain_date(text)).strip()
    if plain.isdecimal() and int(plain) in _SPREADSHEET_DAYS:
        return _of_spreadsheet(int(plain))
    several = _several(text, plain)
    if several:
        return several
    for reading in _readings(plain):
        remainder = _FILLING.sub(" ", reading.rest).strip(" .-")
        if has_zone(reading.rest):
            return Meant(hint=_ZONED)
        clock, remainder = clock_in(remainder)
        hint = reading.hint
        if clock and hint.startswith(_NO_YEAR):
            hint = f"{hint}, and {clock.written} behind it"
        if remainder:
            hint = hint.replace(_NO_YEAR, _NO_PLAIN_DAY)
        intended = Meant(
            reading.days,
            clock,
            reading.sure and not remainder,
            reading.problem,
            hint,
            "".join(_WORDS.findall(remainder)),
        )
        return by_weekday(intended, plain_date(text))
    if changes_daily(text):
        typed = _FILLING.sub(" ", plain_date(text))
        return Meant(problem=problem_of(text), hint=day_itself(typed))
    return Meant()


def _several(text: str, plain: str) -> Meant | None:
    """What is told of a text that names more than one day."""
    apart = each_apart(plain)
    days = sorted({*_days_named(apart)})
    if all((apart == plain, len(days) < _SEVERAL)):
        return None
    listed = ", ".join(map(str, days)) or _ONE_DAY
    return Meant(
        problem=f"`{text[:40]}` names more than one day",
        hint=f"write one of them: {listed}",
    )


def _days_named(text: str) -> Iterator[dt.date]:
    """The days of a text of which nobody doubts which they are."""
    for pattern, read in _CERTAIN:
        for match in pattern.finditer(text):
            days = read(match, "").days
            yield from days * (len(days) == 1)
        text = pattern.sub(" ", text)


def meant_month(text: str) -> str:
    """The month that a text means, as it is to be typed, or an empty string."""
    plain = plain_date(text)
    numbers = _MONTH_YEAR.fullmatch(plain)
    if numbers:
        month, year = numbers[1] or numbers[4], numbers[2] or numbers[3]
        return _month(int(year), int(month))
    words = re.fullmatch(r"([^\W\d_]{3,})\.?[\s,\-]*(\d{4})", plain)
    if words and month_called(words[1]):
        return _month(int(words[2]), month_called(words[1]))
    return ""


def _month(year: int, month: int) -> str:
    if not 1 <= month <= _MONTHS:
        return ""
    return f"{year:04}-{month:02}"


def _of_spreadsheet(number: int) -> Meant:
    day = _SPREADSHEET_BEGINS + dt.timedelta(days=number)
    return Meant(problem=f"`{number}` is how a spreadsheet counts days", days=(day,))


def _readings(text: str) -> Iterator[_Found]:
    """What a text can mean, the surest form first."""
    for pattern, read in (
        (_WEEK, _of_week),
        (_YEAR_FIRST, _year_first),
        (_YEAR_LAST, _year_last),
        (_IN_ONE, _year_first),
    ):
        match = pattern.search(text)
        if match:
            yield read(match, without(match))
    for pattern in _NAMED:
        for match in pattern.finditer(text):
            if month_called(match["month"]):
                yield _named(match, without(match))
    for match in _YEARLESS.finditer(text):
        yield from _in_numbers(match)
    for match in chain.from_iterable(pattern.finditer(text) for pattern in _NAMED):
        month = month_like(match["month"])
        if month:
            yield replace(_named(match, without(match), month), sure=False)


def _of_week(match: re.Match[str], remainder: str) -> _Found:
    year, week, weekday = map(int, match.groups())
    try:
        return _Found(remainder, (dt.date.fromisocalendar(year, week, weekday),))
    except ValueError:
        return _Found(remainder, problem=f"the year {year} has no week {week}")


def _year_first(match: re.Match[str], remainder: str) -> _Found:
    year, month, day = map(int, match.groups())
    if _HALF_WRITTEN.search(match[0]):
        return replace(_one_day(year, month, day, remainder), sure=False)
    if month > _MONTHS >= day:
        turned = _days((year, day, month))
        return replace(_one_day(year, month, day, remainder), days=turned, sure=False)
    return _one_day(year, month, day, remainder)


def _year_last(match: re.Match[str], remainder: str) -> _Found:
    """Day and month in front, in one order or the other: points stand between them only where the day comes first."""
    first, second = int(match[1]), int(match[3])
    year = _whole_year(match[4])
    is_short = len(match[4]) < len("2027")
    if is_short and match[2] == "-":
        return _Found(
            remainder,
            hint="write the year with four digits and in front, such as 2027-01-13",
        )
    day_first = (year, second, first)
    month_first = (year, first, second)
    if match[2] == "." or first > _MONTHS:
        reading = _one_day(*day_first, remainder)
    elif second > _MONTHS:
        reading = _one_day(*month_first, remainder)
    else:
        days = tuple(dict.fromkeys(_days(day_first, month_first)))
        reading = _Found(remainder, days)
    return replace(reading, sure=reading.sure and not is_short)


def _named(match: re.Match[str], remainder: str, month: int = 0) -> _Found:
    """A day with the name of its month, or the month that is meant by it."""
    month, day = month or month_called(match["month"]), int(match["day"])
    if not month:
        return _Found(remainder)
    if not match["year"]:
        return _without_a_year(month, day, remainder)
    reading = _one_day(_whole_year(match["year"]), month, day, remainder)
    is_short = len(match["year"]) < len("2027")
    return replace(reading, sure=reading.sure and not is_short)


def _without_a_year(month: int, day: int, remainder: str) -> _Found:
    if _days((_LEAP_YEAR, month, day)):
        return _Found(remainder, hint=f"{_NO_YEAR} -{month:02}-{day:02}")
    return _Found(
        remainder,
        problem=f"there is no {day} {calendar.month_name[month]}",
        hint="check the day and the month",
    )


def _in_numbers(match: re.Match[str]) -> Iterator[_Found]:
    """`25.1.`, `25/1`: a day without its year, in one order or the other."""
    first, second = int(match[1]), int(match[3])
    orders = [(_LEAP_YEAR, second, first), (_LEAP_YEAR, first, second)]
    if match[2] == ".":
        orders.pop()
    days = [f"{day:-%m-%d}" for day in dict.fromkeys(_days(*orders))]
    match days:
        case [only]:
            yield _Found(without(match), hint=f"{_NO_YEAR} {only}")
        case [day_first, month_first]:
            order = (
                f"{day_first} if the day comes first, {month_first} if the month does"
            )
            yield _Found(without(match), hint=f"{_NO_YEAR} {order}")


def _whole_year(typed: str) -> int:
    year = int(typed.lstrip("'"))
    if year < _SHORT_YEAR:
        return _CENTURY + year
    return year


def _one_day(year: int, month: int, day: int, remainder: str) -> _Found:
    days = _days((year, month, day))
    if days:
        return _Found(remainder, days)
    if not 1 <= month <= _MONTHS:
        return _Found(remainder, problem=f"there is no month {month}")
    return _Found(
        remainder,
        problem=f"{day} {calendar.month_name[month]} {year} does not exist",
        hint="check the day and the month",
    )


def _days(*parts: tuple[int, int, int]) -> tuple[dt.date, ...]:
    """Those of the days, as year, month and day, that there are."""
    days: list[dt.date] = []
    for year, month, day in parts:
        with suppress(ValueError):
            days.append(dt.date(year, month, day))
    return tuple(days)


# The forms in which a day can be read in one way, wherever it stands.
_CERTAIN = (
    (_YEAR_FIRST, _year_first),
    (_YEAR_LAST, _year_last),
    *zip(_NAMED[1:], (_named, _named), strict=True),
)
