"""A range that stands in the box for one figure, as adverts name it: its ends, and the middle of it as the figure."""

from collections.abc import Mapping

from afterword.patterns import lazy_pattern
from afterword.serve.typed.periods import a_period

_RANGE = lazy_pattern(
    r"(?i)^(?:between|from)?\s*(?P<sign>[^\d\s]*)\s*(?P<low>\d[\d.,]*)\s*(?P<unit>k\b|thousand\b)?\s*"
    r"(?:-|\u2013|\u2014|to\b|and\b)\s*(?P<sign_too>[^\d\s]*)\s*(?P<high>\d[\d.,]*)(?P<rest>\D*)$"
)
_THOUSANDS = lazy_pattern(r"(?i)^\s*(?:k|thousand)\b")


def with_ends(fields: Mapping[str, str]) -> dict[str, str]:
    """The fields with the ends of a range that stands as the figure; what is none, or has its ends already, stays."""
    from afterword.interview.values.meant_money import money_meant  # noqa: PLC0415  (heavy: only a sum in a box pays)

    match = _RANGE.match(fields["figure"].strip())
    if match is None or fields["low"] or fields["high"]:
        return dict(fields)
    sign = match["sign"] or match["sign_too"]
    unit = match["unit"] or "".join(_THOUSANDS.findall(match["rest"]))
    low = money_meant(f"{sign}{match['low']}{unit}")
    high = money_meant(f"{sign}{match['high']}{match['rest']}")
    if low is None or high is None or low.amounts[0] >= high.amounts[0]:
        return dict(fields)
    middle = (low.amounts[0] + high.amounts[0]) / 2
    period = f" {a_period(high.per)}" if high.per else ""
    return {
        **fields,
        "figure": f"{sign}{middle:,f}{period}",
        "low": f"{low.amounts[0]:,f}",
        "high": f"{high.amounts[0]:,f}",
    }
