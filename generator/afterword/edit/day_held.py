"""The day of an interview, as its candidate tells it: past, as most are, or still to come."""

import datetime as dt
import re
from collections.abc import Iterator

from afterword.edit.heard import (
    UnclearDayError,
    Whose,
    as_typed,
    day_ahead,
    day_and_clock,
)
from afterword.edit.past_days import Days, past_days
from afterword.frozen import frozen
from afterword.interview.values.dates import Moment
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.phrases import paper_date
from afterword.workbook.wording.words import Words

_QUESTION = "held"
_AS_A_FILE_HAS_IT = lazy_pattern(r"\d{4}-\d\d-\d\d.*", re.DOTALL)
_WEEKDAY = lazy_pattern(
    r"(?P<name>\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b[.,]* *"
)
_TWO = 2
_A_MONTH = dt.timedelta(days=31)


@frozen
class Held:
    """The words for the day, in which country, and the day on which they are read."""

    typed: str
    country: str | None
    today: dt.date

    @property
    def dated(self) -> str:
        """The day as a file has it, with its time where there is one; what names no certain day stays as it was typed."""
        words, clock = day_and_clock(self.typed)
        days = self._days(words)
        if len(days) == 1:
            return as_typed(Moment(days[0], clock))
        return self._beside_its_weekday(words, clock) or self.typed

    def _beside_its_weekday(self, words: str, clock: dt.time | None) -> str:
        """The weekday that is named, and a date on another, as the file's door names that; empty for all else."""
        named = _WEEKDAY.search(words)
        if named is None:
            return ""
        days = self._days(_WEEKDAY.sub("", words))
        if len(days) != 1:
            return ""
        return f"{named['name']} {as_typed(Moment(days[0], clock))}"

    def said_back(self, words: Words) -> Iterator[tuple[str, str]]:
        """The day that was understood, where it was told in words."""
        dated = self.dated
        if dated == self.typed or not _AS_A_FILE_HAS_IT.fullmatch(dated):
            return
        day = in_words(dated)
        if day == self.typed:
            return
        yield _QUESTION, words.intake("page", "meant-held", typed=self.typed, day=day)

    def asked_back(self, words: Words) -> Iterator[tuple[str, str]]:
        """The question which of two days was meant."""
        days = self._days(day_and_clock(self.typed)[0])
        if len(days) < _TWO:
            return
        both = " or ".join(map(paper_date, days))
        yield _QUESTION, words.intake("page", "two-days", typed=self.typed, days=both)

    @property
    def choices(self) -> tuple[str, ...]:
        """The days that can be meant, each with the time that was told; none where one is certain."""
        words, clock = day_and_clock(self.typed)
        days = self._days(words)
        if len(days) < _TWO:
            return ()
        return tuple(in_words(as_typed(Moment(day, clock))) for day in days)

    def _days(self, words: str) -> Days:
        if not words or _AS_A_FILE_HAS_IT.fullmatch(self.typed):
            return ()
        past = past_days(words, self.country, self.today)
        ahead = _days_ahead(words, self.country, self.today)
        if len(past) != 1 or len(ahead) != 1:
            return past or ahead
        return self._of_two(words, past[0], ahead[0])

    def _of_two(self, words: str, past: dt.date, ahead: dt.date) -> Days:
        """Without a year or a month the nearer one; of two weekdays the one that is past, since it is told of."""
        if past.day == ahead.day:
            nearest = min(past, ahead, key=lambda day: abs(day - self.today))
            return (nearest,)
        if words.startswith("this ") or ahead - past > _A_MONTH:
            return past, ahead
        return (past,)


def in_words(written: str) -> str:
    """A day that a file has, with its time, as people write it."""
    day, _, clock = written.partition(" ")
    return f"{paper_date(dt.date.fromisoformat(day))} {clock}".rstrip()


def _days_ahead(
    words: str,
    country: str | None,
    today: dt.date,
) -> Days:
    try:
        return (day_ahead(words, today, Whose(country), today),)
    except UnclearDayError as unclear:
        return unclear.days
