"""How what was typed into a box is read, in words that stand beside it before anything is saved."""

import datetime as dt
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
        if typed.get(name) and isinstance(text, str) and _WRITTEN.fullmatch(text):
            yield name, in_words(text)


def in_words(written: str) -> str:
    """A day, with its time, or a month as a file has it, in words; anything else as it is."""
    match = _WRITTEN.fullmatch(written)
    if match is None:
        return written
    if not match["day"]:
        return month_after(dt.date.fromisoformat(f"{written}-01"), 0)
    day, _, clock = written.partition(" ")
    time = dt.time.fromisoformat(clock) if clock else None
    return time_of_day(dt.date.fromisoformat(day), time)
