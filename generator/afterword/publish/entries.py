"""The entries of calendar files of ours, as they were written: who reads or joins them needs no library."""

import datetime as dt
import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from afterword.patterns import lazy_pattern
from afterword.publish.inputs import own_record

_NAME = lazy_pattern(rb"^UID:([0-9a-f-]{36})\r?$", re.MULTILINE)
_DAY = lazy_pattern(rb"^DTSTART[^:\r\n]*:(\d{8})", re.MULTILINE)
_FIRST = b"BEGIN:VEVENT\r\n"
_END = b"END:VCALENDAR\r\n"


def published_days(calendar: Path) -> dict[str, dt.date]:
    """The names of the entries in a calendar file that was written before, each with its day; none if there is no such file."""
    days: dict[str, dt.date] = {}
    with suppress(OSError):
        for entry in own_record(calendar).split(_FIRST)[1:]:
            name, day = _NAME.search(entry), _DAY.search(entry)
            if name and day:
                days |= _day_of(name[1].decode(), day[1].decode())
    return days


def _day_of(name: str, day: str) -> dict[str, dt.date]:
    """An entry and its day; nothing where that is none."""
    with suppress(ValueError):
        return {name: dt.date.fromisoformat(day)}
    return {}


def in_one(calendars: Sequence[bytes]) -> bytes:
    """One calendar of several: the entries of each in turn, under the head that all have."""
    head, _, _ = _open(calendars[0]).partition(_FIRST)
    return b"".join((head, *map(_entries, calendars), _END))


def _entries(calendar: bytes) -> bytes:
    _, first, others = _open(calendar).partition(_FIRST)
    return first + others


def _open(calendar: bytes) -> bytes:
    """A calendar to which more can be added."""
    return calendar.removesuffix(_END)
