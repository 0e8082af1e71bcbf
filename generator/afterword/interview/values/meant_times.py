"""What somebody meant who typed a time of day in another form."""

import datetime as dt
import re

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern

HALF_DAY = 12  # hours
_CLOCK = lazy_pattern(
    r"(?<!\d)(?P<hour>\d{1,2})(?:\s*[:.h]\s*(?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?)?"
    r"\s*(?P<half>[ap]\.?\s?m\b\.?)?\s*(?P<unit>uhr|h\b|hrs?\b|hours?\b|o['’]?clock)?(?!\d)"  # noqa: RUF001
)
_MILITARY = lazy_pattern(r"(?<!\d)([01]\d|2[0-3])([0-5]\d)(?!\d)")


@frozen
class Clock:
    """A time of day as it was typed. Not `sure` when it could be another."""

    at: dt.time
    sure: bool = True


def clock_in(text: str) -> tuple[Clock | None, str]:
    """The time that a text holds, and the rest of it."""
    text = text.strip(" .,-")
    if text in {"noon", "midday", "12 noon"}:
        return Clock(dt.time(12)), ""
    military = _MILITARY.fullmatch(text)
    if military:
        return Clock(dt.time(int(military[1]), int(military[2]))), ""
    match = _CLOCK.search(text)
    if not match:
        return None, text
    rest = without(match).strip(" .,-")
    clock = _time(match)
    if clock is None:
        return None, text
    return clock, rest


def _time(match: re.Match[str]) -> Clock | None:
    hour = int(match["hour"])
    half = (match["half"] or "")[:1]
    unit = match["unit"] or ""
    if half and not 1 <= hour <= HALF_DAY:
        half = ""
    if half:
        hour = hour % HALF_DAY + HALF_DAY * (half == "p")
    try:
        time = dt.time(hour, int(match["minute"] or 0))
    except ValueError:
        return None
    sure = bool(half or match["minute"] or (unit and "clock" not in unit))
    return Clock(time, sure)


def without(match: re.Match[str]) -> str:
    """What stands round the part of a text that was found."""
    return f"{match.string[: match.start()]} {match.string[match.end() :]}"
