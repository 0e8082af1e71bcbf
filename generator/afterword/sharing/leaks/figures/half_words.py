"""Figures of which a part is in words and a part in digits: fifty8.4k, fifty-eight400, 5eight thousand."""

import re

from afterword.interview.values.english import NUMBERS
from afterword.patterns import lazy_pattern

_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ONES = NUMBERS[:9]
_THOUSANDS = 3  # digits
_OF_TENS = lazy_pattern(
    rf"(?i)\b(?P<tens>{'|'.join(_TENS)})-?(?:(?P<ones>{'|'.join(_ONES)})(?:-?(?P<digits>\d{{3}}|\d\d?)(?!\d))?"
    r"|(?P<digit>[1-9])(?!\d))"
)
_OF_ONES = lazy_pattern(
    rf"(?i)(?<![\d.,])(?P<digit>[2-9])-?(?P<ones>{'|'.join(_ONES)})\b"
)


def with_halves_in_digits(text: str) -> str:
    """The text with such figures in digits throughout."""
    typed = _OF_ONES.sub(_beside_its_digit, text)
    return _OF_TENS.sub(_in_digits, typed)


def _beside_its_digit(half: re.Match[str]) -> str:
    return f"{half['digit']}{_digit_of(half['ones'])}"


def _in_digits(half: re.Match[str]) -> str:
    """`58` of fifty8, 58400 of fifty-eight400, and 58.4 of fiftyeight4."""
    ones = half["digit"] or str(_digit_of(half["ones"]))
    thousands = half["digits"] or ""
    point = "." * (0 < len(thousands) < _THOUSANDS)
    return f"{_TENS.index(half['tens'].casefold()) + 2}{ones}{point}{thousands}"


def _digit_of(word: str) -> int:
    return _ONES.index(word.casefold()) + 1
