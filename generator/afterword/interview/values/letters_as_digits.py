"""Letters that look like digits and were typed among them: an O for a zero, an l for a one."""

import re

from afterword.patterns import lazy_pattern

_AMONG_DIGITS = lazy_pattern(
    r"(?<![A-Za-z])[OoIl](?=[\doOIl])|(?<=\d)[OoIl](?=[oOIl]*(?![A-Za-z]))"
)
_DIGITS = {"o": "0", "i": "1", "l": "1"}


def digits_meant(typed: str) -> str:
    """A number with the digits that were meant where a letter like them stands: `52,500` of `52,5OO`."""
    if not any(map(str.isdecimal, typed)):
        return typed
    while _AMONG_DIGITS.search(typed):
        typed = _AMONG_DIGITS.sub(_digit, typed)
    return typed


def _digit(letter: re.Match[str]) -> str:
    return _DIGITS[letter[0].lower()]
