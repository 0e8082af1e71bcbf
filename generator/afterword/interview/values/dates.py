"""Days, months, and a day with the time that was told."""

import datetime as dt
import re
from typing import TYPE_CHECKING, Annotated

from afterword.frozen import frozen, replace
from afterword.interview.values.english import text_if
from afterword.interview.values.places import zones_named
from afterword.interview.values.reading import (
    Reads,
    UnreadableError,
    short_text_of,
    wrong,
)
from afterword.patterns import lazy_pattern

if TYPE_CHECKING:
    from afterword.interview.values.meant_days import Meant

_DATE = lazy_pattern(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MOMENT = lazy_pattern(r"(?P<date>\d{4}-\d{2}-\d{2})(?:[ T](?P<time>\d{1,2}:\d{2}))?\Z")
_MONTH = lazy_pattern(r"\d{4}-\d{2}\Z")
_YEAR = lazy_pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)", re.ASCII)
_YEARS = range(1000, 9000)  # that may be a slip; weeks are counted from each
_OF_A_CLOCK = lazy_pattern(
    r"\b(?:after|before|early|fore|late|mid)?(?:morning|noon|evening|night|day)s?\b|\b(?:lunch|dinner|break|tea)\s?time\b"
    r"|\b(?:lunch|breakfast|c\.?o\.?b|e\.?o\.?d|cop|close of business|early|late|o['\u2019]?\s?clock|a\.?m|p\.?m)\b|:"
)
_ROUGHLY = lazy_pattern(
    r"\b(?:about|after|approx\w*|around|before|beginning|begins|ca|circa|commencing|end|ending|from|guess|maybe|or|perhaps"
    r"|possibly|probably|roughly|since|so|some ?time|starting|think|w/?[bce]|week|weeks)\b"
)
_DATE_FORM = "write year-month-day, such as 2027-01-13"
_MONTH_FORM = "write year-month, such as 2025-05"


@frozen
class Moment:
    """A day, and the time of day where one was told. The zone is the interview's."""

    on: dt.date
    at: dt.time | None = None


def _meant(text: str) -> "Meant":
    """The day that was meant by what is no date in our form."""
    from afterword.interview.values import meant_dates  # noqa: PLC0415  (a date in our form does without)

    return meant_dates.meant(text)


def _day(raw: object) -> dt.date:
    text = short_text_of(raw, "a date")
    if not _DATE.fullmatch(text):
        raise _unreadable(text, _without_time(_meant(text)))

    return _day_of(text, text)


def _day_of(date: str, text: str) -> dt.date:
    """The day of a date in our form, which stands in a text; one that nobody can mean would break each plan that counts on."""
    try:
        day = dt.date.fromisoformat(date)
    except ValueError:
        raise _unreadable(text, _meant(text)) from None
    if day.year not in _YEARS:
        message = f"the year of {day} cannot be meant; is it mistyped?"
        raise wrong("unreadable_date", message, _DATE_FORM)
    return day


def _unreadable(
    text: str, intended: "Meant", form: str = _DATE_FORM
) -> UnreadableError:
    days = sorted({*_DATE.findall(text)})
    if len(days) > 1:
        message = f"`{text[:40]}` names more than one day"
        return wrong(
            "unreadable_date", message, f"write one of them: {', '.join(days)}"
        )
    message = intended.problem or f"`{text[:40]}` cannot be read as a date"
    return wrong("unreadable_date", message, _help(intended, form), intended.mend)


def _help(
    intended: "Meant",
    form: str,
) -> str:
    """The day that was meant, written our way; both, where there are two; else the form with an example."""
    match intended.offers:
        case [only]:
            return _help_with_one(only, intended)
        case [day_first, month_first]:
            return f"it has two meanings: write {day_first} if the day comes first in it, {month_first} if the month does"
    return intended.hint or form


def _help_with_one(
    only: str,
    intended: "Meant",
) -> str:
    """The one day, with what becomes of all else that was typed."""
    help_ = f"write {only}"
    if intended.otherwise:
        return f"{help_}, or {intended.otherwise}"
    remainder = intended.rest
    if not remainder:
        return "; ".join(filter(None, [help_, intended.hint]))
    zones = zones_named(remainder)
    if len(zones) == 1:
        return f"{help_}; the zone has a key of its own, timezone: {zones[0]}"
    if zones:
        return f"{help_}; the zone has a key of its own, timezone: a city near them, such as {zones[0]}"
    has_no_time = intended.clock is None
    if all((has_no_time, _OF_A_CLOCK.search(remainder))):
        return f"{help_}, and behind it hours and minutes, such as 14:30, in the place of `{remainder}`"
    if all((has_no_time, _ROUGHLY.search(remainder))):
        help_ = f"{help_} if it is that day"
    return f"{help_}; `{remainder}` is no part of it"


# Where the hour goes of a day that has none, such as the first day of work.
_TIME_ELSEWHERE = "the time has no place here, and can stand in a line of your own"


def _without_time(intended: "Meant") -> "Meant":
    """The day alone, for a key that takes no time; what was typed of the time is not thrown away unasked."""
    if intended.clock is None:
        return intended
    hint = text_if(bool(intended.days), _TIME_ELSEWHERE)
    return replace(intended, clock=None, sure=False, rest="", hint=hint)


def _moment(raw: object) -> Moment:
    text = short_text_of(raw, "a date")
    match = _MOMENT.match(text)
    if not match:
        raise _unreadable(
            text, _meant(text), f"{_DATE_FORM}, or with a time: 2027-01-13 10:00"
        )

    day = _day_of(match["date"], text)
    if not match["time"]:
        return Moment(day)
    return Moment(day, _time_of_day(match["time"]))


def _time_of_day(text: str) -> dt.time:
    try:
        return dt.time.fromisoformat(text.zfill(5))
    except ValueError:
        message = f"`{text}` is not a time of day"
        raise wrong(
            "unreadable_date", message, "write hours and minutes, such as 14:30"
        ) from None


def _month(raw: object) -> dt.date:
    text = short_text_of(raw, "a month")
    try:
        if _MONTH.match(text):
            return dt.date.fromisoformat(f"{text}-01")
    except ValueError:
        message = f"there is no month {text[-2:]}"
        raise wrong("unreadable_date", message, _MONTH_FORM) from None
    intended = _meant(text)
    if _DATE.fullmatch(text) or intended.days:
        return _day(text)

    from afterword.interview.values.meant_dates import meant_month  # noqa: PLC0415  (likewise)

    month = meant_month(text)
    message = f"`{text[:40]}` cannot be read as a month"
    if month:
        raise wrong("unreadable_date", message, f"write {month}", month)
    year = _YEAR.search(text)
    help_ = _with_a_month(year[0]) if year else _MONTH_FORM
    raise wrong("unreadable_date", intended.problem or message, help_)


def _with_a_month(year: str) -> str:
    """How a year alone is written: figures of pay are brought to today from a month."""
    return f"write the month too, such as {year}-05; of the year as a whole, its middle: {year}-06"


_DAY_SCHEMA = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_MONTH_SCHEMA = {"type": "string", "pattern": r"^\d{4}-\d{2}(-\d{2})?$"}
_MOMENT_SCHEMA = {
    "type": "string",
    "pattern": r"^\d{4}-\d{2}-\d{2}([ T]\d{1,2}:\d{2})?$",
}

Day = Annotated[dt.date, Reads(_day, _DAY_SCHEMA)]
Month = Annotated[dt.date, Reads(_month, _MONTH_SCHEMA)]
When = Annotated[
    Moment,
    Reads(_moment, _MOMENT_SCHEMA),
]
