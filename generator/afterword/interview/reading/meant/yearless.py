"""Which year was probably meant by a day without one: only the talk of the same file tells (E32)."""

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import suppress
from functools import partial

from afterword.interview.reading.file.document import Document
from afterword.patterns import lazy_pattern

DAY_IN_NAME = lazy_pattern(r"(?:\A|/)(?P<day>\d{4}-\d\d-\d\d)-[^/]*\Z")
_DAY_IN_FRONT = lazy_pattern(r"(?P<day>\d{4}-\d\d-\d\d)(?!\d)")
_YEARLESS = lazy_pattern(r"(?<= in front of )-\d\d-\d\d")
_BETWEEN_LEAP_YEARS = 8  # at most


def with_year(help_: str, document: Document) -> str:
    """A help with a day that lacks its year, and the first such day since the talk, where that has a day."""
    return _YEARLESS.sub(partial(_with_next, document), help_)


def _with_next(document: Document, yearless: re.Match[str]) -> str:
    talk = _DAY_IN_FRONT.match(str(document.at(("held",))))
    since = talk or DAY_IN_NAME.search(document.file)
    if since is None:
        return yearless[0]
    days = _days(since["day"], yearless[0])
    later = (f", such as {day}" for day in days if day >= since["day"])
    return yearless[0] + next(later, "")


def _days(since: str, yearless: str) -> Iterator[str]:
    """The days so called from the year of another day on, where there are any."""
    year = int(since[:4])
    for each in range(year, year + _BETWEEN_LEAP_YEARS + 1):
        with suppress(ValueError):
            yield str(dt.date.fromisoformat(f"{each:04}{yearless}"))
