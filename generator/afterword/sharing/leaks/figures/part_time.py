"""Pay for a part of the time for which it is known: on three days a week, at 80 per cent, pro rata for 0.8."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import chain, product
from re import Pattern

from afterword.interview.values.english import NUMBERS
from afterword.patterns import lazy_pattern

_COUNT = rf"(\d\d?(?:\.\d\d?)?|{'|'.join(NUMBERS)})"
_DAYS = lazy_pattern(
    rf"(?i)\b(?:on|at|for|with|over|of|in|only|just|a) {_COUNT}(?: and a half)?[- ]days?\b"
    rf"|\b{_COUNT}[- ]days?(?: a| each| per|[- ]week)|\b{_COUNT}[- ]days? week\b"
)
_HOURS = lazy_pattern(
    rf"(?i)\b(?:on|at|for|with|of|in|only|just) {_COUNT}[- ]hours?\b|\b{_COUNT}[- ]hours? (?:a|each|per) week\b"
)
_SHARE = lazy_pattern(
    r"(?i)\b(?:on|at|for|with|of|a|only|just)? ?([1-9]\d) ?(?:%|per ?cent)(?! (?:off|more|less|bonus|rise))"
    r"|(?<![\d.])(0?\.\d\d?)(?![\d%])"
)
_NAMED = lazy_pattern(
    r"(?i)\b(half|(?:two|three|four|2|3|4)[- ]fifths|(?:two|2)[- ]thirds|(?:three|3)[- ]quarters|(?:nine|9)[- ]day fortnight)\b"
)
_PARTS = {"thirds": Decimal(3), "quarters": Decimal(4), "fifths": Decimal(5)}
# What counts days or hours, and how many of them are a full week, in the ways in which people count it.
_COUNTED = {
    _DAYS: (Decimal(5),),
    _HOURS: (Decimal(40), Decimal("37.5"), Decimal(35)),
}
_HALF = Decimal("0.5")
_HUNDRED = Decimal(100)
_NINE_IN_TEN = Decimal("0.9")
_LEAST = Decimal("0.2")


def shares_told(sentence: str) -> frozenset[Decimal]:
    """Which parts of the full time a sentence tells: less than all, and not next to nothing."""
    counted = (
        count / whole
        for pattern, wholes in _COUNTED.items()
        for count, whole in product(map(_number, _told_by(pattern, sentence)), wholes)
    )
    per_cent = map(_of_a_share, _told_by(_SHARE, sentence))
    named = map(_of_a_name, map(str.casefold, _NAMED.findall(sentence)))
    shares = chain(counted, per_cent, named)
    return frozenset(share for share in shares if _LEAST <= share < 1)


def _told_by(pattern: Pattern[str], sentence: str) -> Iterator[str]:
    """What a pattern of several forms finds, whichever of them it is."""
    return filter(None, chain.from_iterable(pattern.findall(sentence)))


def _of_a_share(typed: str) -> Decimal:
    """`80` of 80 per cent, and `0.8`."""
    number = Decimal(typed)
    return number / _HUNDRED if number > 1 else number


def _of_a_name(name: str) -> Decimal:
    if name == "half":
        return _HALF
    count, _, unit = name.replace("-", " ").partition(" ")
    if unit not in _PARTS:
        return _NINE_IN_TEN
    return _number(count) / _PARTS[unit]


def _number(count: str) -> Decimal:
    typed = count.casefold()
    if typed in NUMBERS:
        return Decimal(NUMBERS.index(typed) + 1)
    return Decimal(typed)
