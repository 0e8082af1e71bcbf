"""A range that stands in the box for one figure, as adverts name it: its ends, and the middle of it as the figure."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.serve.typed.periods import a_period

if TYPE_CHECKING:
    from afterword.interview.values.meant_money import Money

_RANGE = lazy_pattern(
    r"(?i)^(?:between|from)?\s*(?P<sign>[^\d\s]*)\s*(?P<low>\d[\d.,]*)\s*(?P<unit>k\b|thousand\b)?\s*"
    r"(?:-|\u2013|\u2014|to\b|and\b)\s*(?P<sign_too>[^\d\s]*)\s*(?P<high>\d[\d.,]*)(?P<rest>\D*)$"
)


def with_ends(fields: Mapping[str, str]) -> dict[str, str]:
    """The fields with the ends of a range that stands as the figure; what is none, or has its ends already, stays."""
    from afterword.interview.values.meant_money import money_meant  # noqa: PLC0415  (heavy: only a sum in a box pays)
    from afterword.interview.values.told_sums import as_large  # noqa: PLC0415  (likewise)

    match = _RANGE.match(fields["figure"].strip())
    if match is None or fields["low"] or fields["high"]:
        return dict(fields)
    sign = match["sign"] or match["sign_too"]
    low = money_meant(f"{sign}{match['low']}{match['unit'] or match['rest']}")
    high = money_meant(f"{sign}{match['high']}{match['rest']}")
    if low is None or high is None:
        return dict(fields)
    ends = as_large(low.amounts[0], high.amounts[0]), high.amounts[0]
    is_open = ends[0] >= ends[1], *map(_has_two_words, (low, high))
    if any(is_open):
        return dict(fields)
    middle = sum(ends) / 2
    named = len(high.currencies) == 1 and not sign
    currency = text_if(named, f" {''.join(high.currencies)}")
    period = text_if(high.per, f" {a_period(high.per)}")
    return {
        **fields,
        "figure": f"{sign}{middle:,f}{currency}{period}",
        "low": f"{ends[0]:,f}",
        "high": f"{ends[1]:,f}",
    }


def _has_two_words(money: "Money") -> bool:
    """Whether it can be two sums by a word: `45 mil`."""
    return len(money.amounts) > 1 and not money.is_of_a_point
