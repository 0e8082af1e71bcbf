"""A moment as a letter names it: the day, and the hour where one was told."""

import datetime as dt

from afterword.workbook.wording.phrases import english, spoken_date
from afterword.workbook.wording.wording import shipped_wording

_NOON = dt.time(12)


def spoken_moment(
    day: dt.date,
    time: dt.time | None,
    country: str | None,
) -> str:
    """A day with the time, where there is one: `Monday 23 February at noon`, `Monday, February 23 at 5 pm`."""
    date = spoken_date(day, country)
    if time is None:
        return date
    words = shipped_wording().words
    return words.phrase("clocks", "at", time=_spoken(time, country), date=date)


def _spoken(
    time: dt.time,
    country: str | None,
) -> str:
    """A time of day, on twelve hours where the month comes first."""
    words = shipped_wording().words
    if time == _NOON:
        return words.phrase("clocks", "noon")
    if not english(country).month_first:
        return f"{time:%H:%M}"
    half = "morning" if time < _NOON else "evening"
    hour = f"{time:%I}".removeprefix("0")
    minutes = f"{time::%M}".removesuffix(":00")
    return words.phrase("clocks", half, time=f"{hour}{minutes}")
