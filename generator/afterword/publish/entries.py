"""The entries of calendar files of ours, as they were written: who reads or joins them needs no library."""

import re
from collections.abc import Sequence
from pathlib import Path

from afterword.patterns import lazy_pattern

_NAME = lazy_pattern(rb"^UID:([0-9a-f-]{36})\r?$", re.MULTILINE)
_FIRST = b"BEGIN:VEVENT\r\n"
_END = b"END:VCALENDAR\r\n"


def published_names(calendar: Path) -> frozenset[str]:
    """The names of the entries in a calendar file that was written before; none if there is no such file."""
    try:
        content = calendar.read_bytes()
    except OSError:
        return frozenset()
    return frozenset(name.decode() for name in _NAME.findall(content))


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
