"""Words for a day with a letter that is wrong, missing or too much: `wendsday`, `13 Janury`, `yestreday`."""

import re
from difflib import SequenceMatcher

from afterword.interview.values.english import WEEKDAYS
from afterword.patterns import lazy_pattern
from afterword.plan.spoken.months import MONTH_NAMES

_ROUND_A_DAY = ("today", "yesterday", "tomorrow", "week", "weeks", "month", "morning")
_BETWEEN = ("next", "last", "before", "after", "within", "beginning", "middle")
_KNOWN = (*WEEKDAYS, *MONTH_NAMES, *_ROUND_A_DAY, *_BETWEEN)
_WORD = lazy_pattern(r"[a-z]{4,}")
_ALIKE = 0.75
_CLEARLY = 0.05  # by how much the nearest word must be nearer than the next one


def spelt(words: str) -> str:
    """The words, each that is nearly one of those for a day as that one; whoever reads it says the day back."""
    return _WORD.sub(_nearest, words.lower())


def _nearest(match: re.Match[str]) -> str:
    word = match[0]
    if word in _KNOWN:
        return word
    likeness = sorted((_likeness(word, known), known) for known in _KNOWN)
    (second, _), (best, known) = likeness[-2:]
    if best < _ALIKE or best - second < _CLEARLY:
        return word
    return known


def _likeness(word: str, known: str) -> float:
    return SequenceMatcher(None, word, known, autojunk=False).ratio()
