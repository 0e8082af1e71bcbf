"""Days, months, and a day with the time that was told."""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Annotated

from pydantic import PlainSerializer
from pydantic_core import PydanticCustomError

from afterword.interview.values.reading import read_with, text_of, wrong

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_ALMOST_A_DATE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", re.ASCII)
_MOMENT = re.compile(r"(?P<date>\d{4}-\d{2}-\d{2})(?:[ T](?P<time>\d{1,2}:\d{2}))?\Z")
_MONTH = re.compile(r"\d{4}-\d{2}\Z")
_DATE_FORM = "write year-month-day, such as 2027-01-13"


@dataclass(frozen=True)
class Moment:
    """A day, and the time of day where one was told. The zone is the interview's."""

    on: dt.date
    at: dt.time | None = None


def _day(raw: object) -> dt.date:
    text = text_of(raw, "a date").strip()
    if not _DATE.fullmatch(text):
        raise _unreadable(text, _date_help(text))

    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise _unreadable(text, _date_help(text)) from None


def _unreadable(text: str, help_: str) -> PydanticCustomError:
    return wrong("unreadable_date", f"`{text[:40]}` cannot be read as a date", help_)


def _date_help(text: str) -> str:
    """The date that was probably meant, written our way, when there is only one; else the form with an example."""
    match = _ALMOST_A_DATE.match(text)
    if not match:
        return _DATE_FORM

    year, month, day = map(int, match.groups())
    try:
        return f"write {dt.date(year, month, day).isoformat()}"
    except ValueError:
        return _DATE_FORM


def _moment(raw: object) -> Moment:
    text = text_of(raw, "a date").strip()
    match = _MOMENT.match(text)
    if not match:
        raise _unreadable(text, f"{_date_help(text)}, or with a time: 2027-01-13 10:00")

    day = _day(match["date"])
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
    text = text_of(raw, "a month").strip()
    if _MONTH.match(text):
        return _day(f"{text}-01")
    return _day(text)


_DAY_SCHEMA = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_MONTH_SCHEMA = {"type": "string", "pattern": r"^\d{4}-\d{2}(-\d{2})?$"}
_MOMENT_SCHEMA = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}([ T]\d{1,2}:\d{2})?$"}

Day = Annotated[dt.date, *read_with(_day, _DAY_SCHEMA)]
Month = Annotated[dt.date, *read_with(_month, _MONTH_SCHEMA)]
When = Annotated[
    Moment,
    *read_with(_moment, _MOMENT_SCHEMA),
    PlainSerializer(str),
]
