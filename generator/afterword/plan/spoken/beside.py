"""The working day beside the one that is named: `before Friday`, `after Monday`, which may be any from then on (E5)."""

from collections.abc import Callable

from afterword.patterns import lazy_pattern
from afterword.plan.days.working_days import WorkingDays
from afterword.plan.spoken.readings import NUMBERS, Spoken

_BESIDE = lazy_pattern(r"(?P<side>after|before) (?P<named>.+)")
# `after two weeks` is two weeks on, and not the day after.
_SO_LONG = lazy_pattern(
    rf"after (?:\d+|a couple of|{'|'.join(NUMBERS)}) (?:working |business )?(?:day|fortnight|month|week)s?\b.*"
)


def beside(
    text: str, understood: Callable[[str], Spoken | None], days: WorkingDays
) -> Spoken | None:
    """The last working day before what is named, or the first after it."""
    match = _BESIDE.fullmatch(text)
    if match is None or _SO_LONG.fullmatch(text):
        return None
    named = understood(match["named"])
    if named is None:
        return None
    day = days.after(named.last, 1)
    if match["side"] == "before":
        day = days.before(named.first, 1)
    return Spoken(day, day, named.relative, loose=True)
