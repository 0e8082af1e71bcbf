"""Days, months, and a day with the time that was told."""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Annotated

from pydantic import PlainSerializer

from afterword.interview.values.reading import text_of, typed, wrong

_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}:\d{2}))?\Z")
_MONTH = re.compile(r"\d{4}-\d{2}\Z")


@dataclass(frozen=True)
class Moment:
    """A day, and the time of day where one was told. The zone is the interview's."""

    on: dt.date
    at: dt.time | None = None


def _day(value: object) -> dt.date:
    text = text_of(value, "a date").strip()
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
            return dt.date.fromisoformat(text)
    except ValueError:
        pass
    raise wrong("unreadable_date", f"`{text[:40]}` cannot be read as a date", _date_help(text))


def _date_help(text: str) -> str:
    """The date that was probably meant, written our way, when there is only one; else the form with an example."""
    found = re.match(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", text, re.ASCII)
    if found:
        try:
            return f"write {dt.date(int(found[1]), int(found[2]), int(found[3])).isoformat()}"
        except ValueError:
            pass
    return "write year-month-day, such as 2027-01-13"


def _moment(value: object) -> Moment:
    text = text_of(value, "a date").strip()
    found = _MOMENT.match(text)
    if not found:
        raise wrong(
            "unreadable_date",
            f"`{text[:40]}` cannot be read as a date",
            f"{_date_help(text)}, or with a time: 2027-01-13 10:00",
        )
    day = _day(found[1])
    if not found[2]:
        return Moment(day)
    try:
        return Moment(day, dt.time.fromisoformat(found[2].zfill(5)))
    except ValueError:
        raise wrong(
            "unreadable_date", f"`{found[2]}` is not a time of day", "write hours and minutes, such as 14:30"
        ) from None


def _month(value: object) -> dt.date:
    text = text_of(value, "a month").strip()
    if _MONTH.match(text):
        return _day(f"{text}-01")
    return _day(text)


_READ_DAY, _DAY_SCHEMA = typed(_day, {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"})
_READ_MONTH, _MONTH_SCHEMA = typed(_month, {"type": "string", "pattern": r"^\d{4}-\d{2}(-\d{2})?$"})
_READ_MOMENT, _MOMENT_SCHEMA = typed(_moment, {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}([ T]\d{1,2}:\d{2})?$"})

Day = Annotated[dt.date, _READ_DAY, _DAY_SCHEMA]
Month = Annotated[dt.date, _READ_MONTH, _MONTH_SCHEMA]
When = Annotated[Moment, _READ_MOMENT, _MOMENT_SCHEMA, PlainSerializer(str)]
