"""More than one day in one text, such as `25-26 January 2027`: only who typed it knows which one holds (E32)."""

import re

from afterword.interview.values.month_names import month_called
from afterword.patterns import lazy_pattern

_BETWEEN = r"\s*(?:[-/&+]|\b(?:and|bis|et|oder|or|till?|to|und|until|y)\b)\s*"
_ORDINAL = r"(?:st|nd|rd|th|\.)?"
_WORD = r"(?P<month>[^\W\d_]{3,})\.?"
_YEAR = r"(?:'?\d{2}|\d{4})(?![\d:])"
_OF_ONE_MONTH = (
    lazy_pattern(
        rf"(?<![\d:./-])(?P<before>)(?P<first>\d{{1,2}}){_ORDINAL}{_BETWEEN}(?P<second>\d{{1,2}}){_ORDINAL}"
        rf"(?P<behind>[\s\-/]*(?:of |de )?\s*{_WORD}(?:[\s,\-/]*(?:de )?{_YEAR})?)"
    ),
    lazy_pattern(
        rf"(?<!\d )(?<!\d\. )(?<!th )(?P<before>\b{_WORD}\s*)(?P<first>\d{{1,2}}){_ORDINAL}{_BETWEEN}(?P<second>\d{{1,2}})"
        rf"{_ORDINAL}(?![\d:])(?!\s*(?:[ap]\.?\s?m\b|h\b|hrs?\b|uhr|o['\u2019]?\s?clock))(?P<behind>(?:[\s,]+{_YEAR})?)"
    ),
)
_OF_OUR_FORM = lazy_pattern(
    r"(?P<before>\d{4}-\d\d-)(?P<first>\d\d)\s*(?:[/&]|\b(?:and|or)\b)\s*(?P<second>\d\d)(?![\d:-])(?P<behind>)"
)


def each_apart(text: str) -> str:
    """The text with two days of one month as two days: `25 january 2027; 26 january 2027`."""
    for pattern in _OF_ONE_MONTH:
        text = pattern.sub(_as_two_of_a_month, text)
    return _OF_OUR_FORM.sub(_as_two, text)


def _as_two_of_a_month(days: re.Match[str]) -> str:
    return _as_two(days) if month_called(days["month"]) else days[0]


def _as_two(days: re.Match[str]) -> str:
    before, behind = days["before"], days["behind"]
    return f"{before}{days['first']}{behind}; {before}{days['second']}{behind}"
