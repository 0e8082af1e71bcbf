"""The clock, and whether the environment lets it be read: with a time zone that is none, today may be the wrong day."""

import datetime as dt
import os
import stat
from pathlib import Path

from afterword.patterns import lazy_pattern

_MARK = b"TZif"  # with which every file of a time zone begins
_NAME = r"(?:[A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)"
_OFFSET = r"[+-]?\d{1,3}(?::\d{2}){0,2}"
_RULE = lazy_pattern(rf"{_NAME}{_OFFSET}(?:{_NAME}(?:{_OFFSET})?(?:,[Jj\d.,M/:+-]+)?)?")


def today() -> dt.date:
    """The day that it is now, where this computer is."""
    return dt.datetime.now().astimezone().date()


def odd_time_zone() -> str:
    """What the environment names as time zone and is none, or nothing. The system would take the time of Greenwich then."""
    typed = os.environ.get("TZ", "")
    zone = typed.removeprefix(":")
    if not zone or _RULE.fullmatch(zone) or _is_zone(zone):
        return ""
    return typed


def _is_zone(name: str) -> bool:
    """Whether this is the name of a zone, or a file that holds one."""
    path = Path(name)
    if path.is_absolute():
        return _is_zone_file(path)

    from zoneinfo import ZoneInfo  # noqa: PLC0415  (only where somebody named a zone)

    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def _is_zone_file(path: Path) -> bool:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as file:
            return file.read(len(_MARK)) == _MARK
    except (OSError, ValueError):
        return False
