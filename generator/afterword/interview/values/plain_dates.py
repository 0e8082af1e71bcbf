"""A text that may be a date, in plain signs: small letters, digits of ours, one hyphen where there are two."""

import re
import unicodedata

from afterword.interview.values.letters_as_digits import days_meant
from afterword.patterns import lazy_pattern

_LONGEST = 80  # characters; nobody writes a date with more
_TWICE = lazy_pattern(r"-{2,}|(?<=\d)_(?=\d)")  # for one hyphen
_HYPHENS = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))  # noqa: RUF001  (looked for)
_ERA = lazy_pattern(r"(令和|平成|昭和)(\d{1,2}|元)(?=年)")
_BEFORE_ERA = {"令和": 2018, "平成": 1988, "昭和": 1925}  # the year before the first


def plain_date(text: str) -> str:
    """The text in small letters and plain digits, with plain hyphens."""
    plain = unicodedata.normalize("NFKC", text).translate(_HYPHENS).strip()[:_LONGEST]
    plain = _TWICE.sub("-", plain)
    return _ERA.sub(_of_era, days_meant(plain).casefold())


def _of_era(match: re.Match[str]) -> str:
    """The year of a Japanese era as it is counted elsewhere."""
    count = match[2].replace("元", "1")
    return str(_BEFORE_ERA[match[1]] + int(count))
