"""Pay that is told by its tens alone: the high eighties, the low 90s, 80-something thousand."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern

_TENS = ("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet")
_TEN = rf"(?:(?P<word>{'|'.join(_TENS)})|(?P<figure>[2-9]0))"
_BAND = lazy_pattern(
    r"(?i)\b(?P<part>low|mid|high|upper|top)(?:er|dle)?(?: (?:end |part )?of the)?[\s-]{0,2}"
    rf"{_TEN}(?:ies|k?['\u2019]?s|k|[\s-]thousands)(?![^\W_])"
)
_SOMETHING = lazy_pattern(
    rf"(?i)\b{_TEN}y?(?P<part>)[\s-]{{0,2}}(?:something|odd|and (?:some|a bit) )"
)
_THOUSANDS = lazy_pattern(r"(?i)\b(?:thousands?|grand)\b|\dk'?s?\b")
# From how many to how many of ten.
_PARTS = {
    "low": (Decimal(0), Decimal("4.5")),
    "mid": (Decimal(3), Decimal(7)),
    "": (Decimal(0), Decimal(10)),
}
_UPPER = (Decimal(5), Decimal(10))
_LEAST = 2  # of the tens
_TEN_THOUSAND = 10_000
_THOUSAND = 1_000


@frozen
class Band:
    """From which number to which some tens reach; the thousands may be left out."""

    least: Decimal
    most: Decimal

    def holds(self, amount: Decimal) -> bool:
        """Whether a sum lies in them."""
        if amount >= _TEN_THOUSAND:
            amount /= _THOUSAND
        return self.least <= amount < self.most


def bands_in(sentence: str) -> Iterator[Band]:
    """The tens that a sentence tells."""
    for match in chain(_BAND.finditer(sentence), _SOMETHING.finditer(sentence)):
        tens = _tens(match)
        least, most = _PARTS.get(match["part"].lower(), _UPPER)
        yield Band(tens + least, tens + most)


def speaks_of_thousands(sentence: str) -> bool:
    """Whether a multiplier stands there."""
    return _THOUSANDS.search(sentence) is not None


def _tens(match: re.Match[str]) -> int:
    if match["figure"]:
        return int(match["figure"])
    return (_TENS.index(match["word"].lower()) + _LEAST) * 10
