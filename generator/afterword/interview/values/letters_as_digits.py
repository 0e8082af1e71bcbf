"""Letters that look like digits and were typed among them: an O for a zero, an l for a one."""

import re

from afterword.patterns import lazy_pattern

_AMONG_DIGITS = lazy_pattern(
    r"(?<![A-Za-z])[OoIl](?=[\doOIl])|(?<=\d)[OoIl](?=[oOIl]*(?![A-Za-z]))"
)
# What is a date or a time but for such letters: a sign of theirs stands in it, or it begins with as many as a year has.
_TOKEN = lazy_pattern(r"\S*(?:[\dOoIl][-:/.][\dOoIl]|\d[\dOo]{2}\d)\S*")
_DIGITS = {"o": "0", "i": "1", "l": "1"}


def digits_meant(typed: str) -> str:
    """A number with the digits that were meant where a letter like them stands: `52,500` of `52,5OO`."""
    if not any(map(str.isdecimal, typed)):
        return typed
    while _AMONG_DIGITS.search(typed):
        typed = _AMONG_DIGITS.sub(_digit, typed)
    return typed


def days_meant(typed: str) -> str:
    """A day or a time with the digits that were meant: `2027-01-13 10:00` of `2O27-0l-13 1O:00`; words stay as they are."""
    return _TOKEN.sub(_digits_of, typed)


def _digits_of(token: re.Match[str]) -> str:
    return digits_meant(token[0])


def _digit(letter: re.Match[str]) -> str:
    return _DIGITS[letter[0].lower()]
