"""How what was typed into a box is read, in words that stand beside it before anything is saved."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from afterword.interview.amend import Content
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.phrases import month_after, time_of_day

_WRITTEN = lazy_pattern(
    r"(?P<month>\d{4}-\d\d)(?:(?P<day>-\d\d)(?P<time> \d\d:\d\d)?)?"
)


def days_read(
    typed: Mapping[str, object], fields: Mapping[str, Content]
) -> Iterator[tuple[str, str]]:
    """Each day that a form would write where something was typed, by its field, as people write it."""
    for name, text in fields.items():
        if typed.get(name) and isinstance(text, str) and in_words(text) != text:
            yield name, in_words(text)


def in_words(written: str) -> str:
    """A day, with its time, or a month as a file has it, in words; anything else, and a day that there is not, as it is."""
    match = _WRITTEN.fullmatch(written)
    if match is None:
        return written
    try:
        return _said(match)
    except ValueError:
        return written


def _said(match: re.Match[str]) -> str:
    if not match["day"]:
        return month_after(dt.date.fromisoformat(f"{match['month']}-01"), 0)
    day = dt.date.fromisoformat(f"{match['month']}{match['day']}")
    time = dt.time.fromisoformat(match["time"].strip()) if match["time"] else None
    return time_of_day(day, time)
