"""Sums in lakh, where the candidate counts so in the same letter: `Rs 3 lakh` stands beside no `₹28,00,000`."""

import re

from afterword.patterns import lazy_pattern

_IN_LAKH = lazy_pattern(r"(?P<sign>Rs\.? ?|INR ?|\u20b9 ?)?\d[\d.]* ?lakhs?\b")
_SUM = lazy_pattern(r"\u20b9(?P<digits>\d[\d,]*)")
_FROM_TO = lazy_pattern(r" lakh (?P<to>to|-|\u2013) (?:Rs\.? ?|INR ?|\u20b9 ?)")
_LAKH = 100_000
_ROUND = 1_000


def in_lakh_too(own: str, figure: str) -> str:
    """The figure as the candidate's own sentences count: `Rs 30 to 35 lakh`; as it is where they do not, or it is not round."""
    counted = _IN_LAKH.search(own)
    if counted is None:
        return figure
    sign = counted["sign"] or "\u20b9"

    def told(found: re.Match[str]) -> str:
        amount = int(found["digits"].replace(",", ""))
        if amount < _LAKH or amount % _ROUND:
            return found[0]
        return f"{sign}{amount / _LAKH:g} lakh"

    return _FROM_TO.sub(r" \g<to> ", _SUM.sub(told, figure))
