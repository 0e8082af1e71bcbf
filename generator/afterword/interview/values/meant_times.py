"""What somebody meant who typed a time of day in another form."""

import datetime as dt
import re

from afterword.frozen import frozen
from afterword.interview.values.english import NUMBERS
from afterword.patterns import lazy_pattern

HALF_DAY = 12  # hours
_CLOCK = lazy_pattern(
    r"(?<!\d)(?P<hour>\d{1,2})(?:\s*[:.h]\s*(?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?)?"
    r"\s*(?P<half>[ap]\.?\s?m\b\.?|[ap]\.?(?=\s*\Z))?\s*(?P<unit>uhr|h\b|hrs?\b|hours?\b|o['’]?\s?clock)?(?!\d)"  # noqa: RUF001
)
_HALVES = {
    "am": lazy_pattern(r"\bin (?:the )?morning\b"),
    "pm": lazy_pattern(r"\b(?:in (?:the )?(?:afternoon|evening)|at night)\b"),
}
_ZONE_BEHIND = lazy_pattern(r"(?<=\d)\s*(?:z\b|[+-]\d\d:?\d\d\b)")
_FROM_TO = lazy_pattern(r"(\d\d?):\d\d-(\d\d):\d\d")
_FIRST_HOUR = 7  # of a day on which people meet
_MILITARY = lazy_pattern(
    r"(?<!\d)([01]\d|2[0-3])(?:\s|-(?=00|[3-5]\d))?([0-5]\d)(?!\d)"
)


_HOUR = "|".join(NUMBERS)
_MINUTES = {
    "five": 5,
    "ten": 10,
    "fifteen": 15,
    "quarter": 15,
    "a quarter": 15,
    "twenty": 20,
    "twenty five": 25,
    "half": 30,
    "thirty": 30,
    "forty": 40,
    "forty five": 45,
    "fifty": 50,
}
_PART = "|".join(sorted(_MINUTES, key=len, reverse=True))
_SPOKEN = lazy_pattern(
    rf"\b(?:(?P<part>{_PART})\s+(?:minutes\s+)?(?P<way>past|to|after|before)\s+|(?P<british>half)\s+)?(?P<hour>{_HOUR})\b"
    rf"(?:\s+(?P<behind>{_PART})\b)?(?:\s+o['’]?\s?clock)?"  # noqa: RUF001
    r"(?:\s+(?P<half>[ap])\.?\s?m\b\.?)?"
)
_NAMED = {
    "noon": 12,
    "midday": 12,
    "12 noon": 12,
    "12 midday": 12,
}


@frozen
class Clock:
    """A time of day as it was typed. Not `sure` when it could be another: `other`, where that is known."""

    at: dt.time
    sure: bool = True
    other: dt.time | None = None

    @property
    def written(self) -> str:
        """The time as it is to be typed; both, where it can be another."""
        if self.other is None:
            return f"{self.at:%H:%M}"
        half = "before"
        if self.other.hour >= HALF_DAY:
            half = "after"
        return f"{self.at:%H:%M}, or {self.other:%H:%M} if that is {half} noon"


def clock_in(text: str) -> tuple[Clock | None, str]:
    """The time that a text holds, and the rest of it."""
    text = " ".join(text.split()).strip(" .,-")
    for half, words in _HALVES.items():
        text = words.sub(half, text)
    if text in _NAMED:
        return Clock(dt.time(_NAMED[text])), ""
    if text in {"midnight", "12 midnight"}:
        return Clock(dt.time(23, 59), sure=False), ""  # the end of that day
    military = _MILITARY.fullmatch(text)
    if military:
        return Clock(dt.time(int(military[1]), int(military[2]))), ""
    match = _CLOCK.search(text)
    if not match:
        return _spoken(text)
    remainder = without(match).strip(" .,-")
    clock = _time(match)
    if clock is None:
        return None, text
    return clock, remainder


def _time(match: re.Match[str]) -> Clock | None:
    half = (match["half"] or "")[:1]
    hour = int(match["hour"])
    try:
        time = dt.time(
            _on_the_clock(hour, half),
            int(match["minute"] or 0),
        )
    except ValueError:
        return None
    if _quarrel(hour, half):
        return Clock(
            time,
            sure=False,
            other=_half_a_day_on(time),
        )
    unit = match["unit"] or "clock"
    if half or match["minute"] or "clock" not in unit:
        return Clock(time)
    return _unsure(time)


def _on_the_clock(
    hour: int,
    half: str,
) -> int:
    """The hour of the day; an `am` or `pm` changes none that has more than twelve already."""
    if not half or not 1 <= hour <= HALF_DAY:
        return hour
    hour %= HALF_DAY
    if half == "p":
        hour += HALF_DAY
    return hour


def _quarrel(
    hour: int,
    half: str,
) -> bool:
    """Whether an hour and its `am` or `pm` say two things: 14:30 AM, 0:30 PM."""
    if half == "a":
        return hour > HALF_DAY
    return half == "p" and hour == 0


def _spoken(text: str) -> tuple[Clock | None, str]:
    """A time in words: a quarter past ten, half past two, ten thirty."""
    spoken = text.replace("-", " ")
    match = _SPOKEN.search(spoken)
    if match is None:
        return None, text
    minutes = _minutes(match)
    hour = NUMBERS.index(match["hour"]) + 1
    begins = dt.datetime(2000, 1, 1, hour % HALF_DAY)  # noqa: DTZ001  (of any day)
    time = (begins + dt.timedelta(minutes=minutes)).time()
    remainder = without(match).strip(" .,-")
    half = match["half"]
    if half == "p":
        time = _half_a_day_on(time)
    if half:
        return Clock(time), remainder
    return _unsure(time), remainder


def _minutes(match: re.Match[str]) -> int:
    """The minutes after the hour that is named; before it, less than none."""
    if match["british"]:
        return _MINUTES["half"]
    minutes = _MINUTES.get(match["part"] or match["behind"] or "", 0)
    if match["way"] in {"to", "before"}:
        return -minutes
    return minutes


def _unsure(time: dt.time) -> Clock:
    """A time that may be one after noon, where it can be."""
    other = None
    if time.hour < HALF_DAY:
        other = _half_a_day_on(time)
    return Clock(
        time,
        sure=False,
        other=other,
    )


def _half_a_day_on(time: dt.time) -> dt.time:
    return time.replace(hour=(time.hour + HALF_DAY) % (2 * HALF_DAY))


def has_zone(text: str) -> bool:
    """Whether a difference from Greenwich stands behind a time; `10:00-11:00` is from one time to another."""
    if not _ZONE_BEHIND.search(text):
        return False
    times = _FROM_TO.search(text)
    if times is None:
        return True
    begins, ends = int(times[1]), int(times[2])
    return not _FIRST_HOUR <= begins <= ends


def without(match: re.Match[str]) -> str:
    """What stands round the part of a text that was found."""
    return f"{match.string[: match.start()]} {match.string[match.end() :]}"
