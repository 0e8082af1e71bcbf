"""Numbers by other words than those of tens and hundreds: four score and seventeen, eight dozen, a gross, half of 194k."""

import re
from decimal import Decimal
from itertools import product

from afterword.interview.values.english import NUMBERS
from afterword.patterns import lazy_pattern

_TEENS = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORTH = {"score": 20, "dozen": 12, "gross": 144}
_SMALL = {name: number for number, name in enumerate((*NUMBERS, *_TEENS.split()), 1)}
_ROUND = {name: 10 * number for number, name in enumerate(_TENS.split(), 2)}
_NUMBERS: dict[str, int | Decimal] = {
    **{
        f"{tens}{mark}{unit}": _ROUND[tens] + _SMALL[unit]
        for tens, mark, unit in product(_ROUND, " -", NUMBERS[:9])
    },
    **_ROUND,
    **_SMALL,
    "half a": Decimal("0.5"),
    "a": 1,
    "an": 1,
}
_COUNT = rf"(?:\d{{1,3}}|{'|'.join(_NUMBERS)})"
_COUNTED = lazy_pattern(
    rf"(?i)(?<![\w-])(?P<count>{_COUNT})[ -]?(?P<unit>score|dozen|gross)s?\b"
    rf"(?:[ -](?:and|plus)[ -](?P<more>{_COUNT})\b(?! (?:dozen|gross|score)))?"
)
_PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "eighth": 8,
    "tenth": 10,
    "hundredth": 100,
    "thousandth": 1_000,
}
_SHARE = lazy_pattern(
    rf"(?i)(?<![\w-])(?:(?P<count>{_COUNT})[ -])?(?P<part>{'|'.join(_PARTS)}|halve)s?[ -]of (?:an? )?"
    r"(?P<figure>\d[\d,]*(?:\.\d+)?)"
)
# Points and the like between the letters of a word: nine.ty.
_BROKEN = lazy_pattern(r"(?i)(?<=[a-z])[.\u00b7*_](?=[a-z])")
_HUNDRED = lazy_pattern(
    r"(?i)\b(?:a|the) (?:century|ton)\b(?=,? (?:less|minus|but|short)\b)|(?<=under )(?:a|the) (?:century|ton)\b"
    r"|(?<=below )(?:a|the) (?:century|ton)\b|(?<=shy of )(?:a|the) (?:century|ton)\b|(?<=short of )(?:a|the) (?:century|ton)\b"
)


def with_dozens_counted(text: str) -> str:
    """A text with its scores, dozens and parts of a figure as figures: `four score and seventeen` as `97`."""
    text = _HUNDRED.sub("100", _BROKEN.sub("", text))
    return _SHARE.sub(_shared, _COUNTED.sub(_counted, text))


def _counted(match: re.Match[str]) -> str:
    total = _number(match["count"]) * _WORTH[match["unit"].lower()]
    return _written(total + _number(match["more"] or "0"))


def _shared(match: re.Match[str]) -> str:
    parts = _PARTS.get(match["part"].lower(), 2)
    figure = Decimal(match["figure"].replace(",", ""))
    return _written(figure * _number(match["count"] or "1") / parts)


def _number(typed: str) -> Decimal:
    return Decimal(_NUMBERS.get(typed.lower(), typed))


def _written(number: Decimal) -> str:
    return f"{number.normalize():f}"
