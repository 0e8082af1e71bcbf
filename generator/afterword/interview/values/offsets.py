"""Clocks that somebody typed as a difference in hours, and the zones that have them."""

import datetime as dt
import re
from functools import lru_cache
from itertools import chain
from zoneinfo import ZoneInfo, available_timezones

from afterword.interview.values.codes import zone_countries
from afterword.interview.values.everyday_places import ZONES
from afterword.patterns import lazy_pattern

OFFSET = lazy_pattern(
    r"(?:Etc/)?(?:UTC|GMT|UT)?\s*(?P<sign>[+-])\s*(?P<hours>\d{1,2}?)(?:[:.]?(?P<minutes>\d\d))?",
    re.IGNORECASE,
)
_TWO_DAYS = (dt.datetime(2027, 1, 15), dt.datetime(2027, 7, 15))  # noqa: DTZ001  (of each zone's own)


def zones_with(text: str) -> tuple[str, ...]:
    """The zones that have this clock in winter or in summer, those first that people name their clock after."""
    return _by_offset().get(_offset_of(text), ())


def _offset_of(text: str) -> dt.timedelta | None:
    """How far ahead of UTC it is; None for `Etc/GMT+5`, which is behind it."""
    offset = OFFSET.fullmatch(text)
    if offset is None or text.casefold().startswith("etc"):
        return None
    ahead = dt.timedelta(
        hours=int(offset["hours"]), minutes=int(offset["minutes"] or 0)
    )
    return -ahead if offset["sign"] == "-" else ahead


@lru_cache
def _by_offset() -> dict[dt.timedelta | None, tuple[str, ...]]:
    """The zones of countries by each time that they are ahead of UTC within a year."""
    known = dict.fromkeys(
        (*chain.from_iterable(ZONES.values()), *sorted(zone_countries()))
    )
    by_offset: dict[dt.timedelta | None, tuple[str, ...]] = {}
    for zone in filter(available_timezones().__contains__, known):
        for offset in {ZoneInfo(zone).utcoffset(day) for day in _TWO_DAYS}:
            by_offset[offset] = (*by_offset.get(offset, ()), zone)
    return by_offset
