"""On which days a referee may be called, for the letters that ask, brief and warn them (S55-S57)."""

from collections.abc import Mapping
from functools import cached_property

from afterword.frozen import frozen
from afterword.workbook.letters.frame.going_on import ByFacts


@frozen
class DaysOfACall(ByFacts):
    """When they may call. The fields are facts, by their names in the templates."""

    calls_by: str | None
    calls_from: str | None
    calls_on: str | None
    next_day: bool

    @cached_property
    def days(self) -> Mapping[str, object]:
        """The ways to tell the days, each with whether it holds."""
        span = all((self.calls_on, self.calls_by))
        return {
            "two-days": span and self.next_day,
            "span": span,
            "day": self.calls_on,
            "last-day": self.calls_by,
            "first-day": self.calls_from,
        }
