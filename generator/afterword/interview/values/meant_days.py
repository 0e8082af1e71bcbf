"""The days that a text can mean, and what is said of them."""

import datetime as dt

from afterword.frozen import frozen, replace
from afterword.interview.values.english import WEEKDAYS, weekday_number
from afterword.interview.values.meant_times import Clock
from afterword.patterns import lazy_pattern

_HALF_WEEK = 3  # days to either side
_NAMED_WEEKDAY = lazy_pattern(
    r"\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|r|rs|ur)?(?:day)?\b"
)


@frozen
class Meant:
    """The days that a text can mean: none, one, or two; with the time that stands beside it.

    `sure`: it is written so by everybody, and nothing else stands there. `problem`: what is told instead of that it cannot
    be read. `hint`: what to write, where no day can be offered. `rest`: what stands there besides. `otherwise`: the day on
    the weekday that is named beside another.
    """

    days: tuple[dt.date, ...] = ()
    clock: Clock | None = None
    sure: bool = False
    problem: str = ""
    hint: str = ""
    rest: str = ""
    otherwise: str = ""

    def written(self, day: dt.date) -> str:
        """A day as it is to be typed, with the time if there is one; with both times, where it may be after noon."""
        if self.clock is None:
            return day.isoformat()
        return f"{day} {self.clock.written}"

    @property
    def offers(self) -> tuple[str, ...]:
        """What can be written instead."""
        return tuple(map(self.written, self.days))

    @property
    def mend(self) -> str:
        """The one thing that was meant, or an empty string."""
        if not self.sure or len(self.days) != 1:
            return ""
        if self.clock and not self.clock.sure:
            return ""
        return self.offers[0]


def by_weekday(reading: Meant, text: str) -> Meant:
    """Of some days those on the weekday that is named beside them; one on another weekday is certain to nobody."""
    named = _NAMED_WEEKDAY.search(text)
    if named is None or not reading.days:
        return reading
    number = weekday_number(named[1])
    agreeing = tuple(day for day in reading.days if day.weekday() == number)
    if agreeing:
        return replace(reading, days=agreeing)
    day = reading.days[0]
    name = WEEKDAYS[number].capitalize()
    away = (number - day.weekday() + _HALF_WEEK) % len(WEEKDAYS) - _HALF_WEEK
    nearest = day + dt.timedelta(days=away)
    return replace(
        reading,
        sure=False,
        problem=reading.problem or f"{day} is a {day:%A}, and no {name}",
        otherwise=f"{reading.written(nearest)} if it was that {name}",
    )
