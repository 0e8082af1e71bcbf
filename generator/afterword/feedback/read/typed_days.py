"""A day as people type it in a box: read where it can mean one day only."""

import datetime as dt
import re

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONG = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LONG_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})", re.ASCII)
_IN_WORDS = re.compile(
    r"(?:([a-z]{3,9})[.,]? )?"  # the day of the week
    r"(?:(\d{1,2})(?:st|nd|rd|th|\.)? ([a-z]{3,9})|([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?)"
    r"[.,]? (\d{4})",
    re.ASCII,
)
_LONGEST = 40


def typed_day(text: str) -> dt.date | None:
    """The day, from 2000 to 2099, or None where the text could mean two days, or none.

    `05/06/2027` is the fifth of June to some and the sixth of May to others, so it is none; a wrong weekday makes it none too.
    """
    text = " ".join(text.lower().replace(",", ", ").split()).replace(" ,", ",")
    if len(text) > _LONGEST:
        return None
    if found := _YEAR_FIRST.fullmatch(text):
        return _day(int(found[1]), int(found[3]), int(found[4]))
    if found := _YEAR_LAST.fullmatch(text):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        return _only({_day(year, second, first), _day(year, first, second)})
    if found := _IN_WORDS.fullmatch(text):
        return _in_words(found)
    return None


def _in_words(found: "re.Match[str]") -> dt.date | None:
    month = _place(found[3] or found[4], (_MONTHS, _LONG, (*_MONTHS[:8], "sept")))
    day = _day(int(found[6]), month + 1, int(found[2] or found[5]))
    if day is None or found[1] is None:
        return day
    return day if _place(found[1], (_WEEKDAYS, _LONG_WEEKDAYS)) == day.weekday() else None


def _place(word: str, lists: tuple[tuple[str, ...], ...]) -> int:
    """Where the word stands in the lists; -1 if it is in none."""
    return next((each.index(word) for each in lists if word in each), -1)


def _only(days: set[dt.date | None]) -> dt.date | None:
    """The one day that is possible."""
    possible = days - {None}
    return possible.pop() if len(possible) == 1 else None


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day) if 2000 <= year < 2100 else None  # noqa: PLR2004  (the years that can be meant)
    except ValueError:
        return None
