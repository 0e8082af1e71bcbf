"""Which days there are: `29 February` in some years, `31 November` in none."""

import datetime as dt
from contextlib import suppress

_LEAP_YEAR = 2028  # it has every day that there can be


def days_there_are(*parts: tuple[int, int, int]) -> tuple[dt.date, ...]:
    """Those of the days, as year, month and day, that there are."""
    days: list[dt.date] = []
    for year, month, day in parts:
        with suppress(ValueError):
            days.append(dt.date(year, month, day))
    return tuple(days)


def is_in_some_year(month: int, day: int) -> bool:
    """Whether a day of a month is there, be it in leap years alone."""
    return bool(days_there_are((_LEAP_YEAR, month, day)))
