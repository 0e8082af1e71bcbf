"""Runs of digits in a text, and the numbers that each can mean: 97000, 97,000, 97.000, 9,70,000, 9 7 0 0 0, 97.5."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern

_DIGITS = lazy_pattern(r"[0-9]+")
_NO_DIGIT = lazy_pattern(r"[^0-9]")
_GAP = lazy_pattern(r"(?:[^\w]|_){1,3}")
_TIGHT = frozenset(".,'_\u00b7")  # alone between two digits they never part two figures
_BLANKS = lazy_pattern(r"[^\S\n]+")
# By threes, by fours, or as in India.
_GROUPED = (
    r"[0-9]{1,4}(?=(?P<mark>[.,'_\u00b7 ]))"
    r"(?:(?:(?P=mark)[0-9]{3})+|(?:(?P=mark)[0-9]{4})+|(?:(?P=mark)[0-9]{2})+(?P=mark)[0-9]{3})"
)
_NUMBER = lazy_pattern(rf"(?:[0-9]+|{_GROUPED})")
_WITH_DECIMALS = lazy_pattern(
    rf"(?P<whole>[0-9]+|{_GROUPED})[.,](?P<decimals>[0-9]{{1,4}})"
)
_POINT = lazy_pattern(r"(?<![^\W_])\.")
_MOST_PIECES = 8
_LEAST_ODD = 5  # digits that stand apart in an odd way; fewer are times and dates


@frozen
class Run:
    """Digits that may be one figure: every number that they mean as people write it, and the one if they do not."""

    start: int
    end: int
    digits: str
    numbers: tuple[Decimal, ...]
    odd: Decimal | None
    is_grouped: bool


def significant(digits: str) -> str:
    """Digits without the zeros at both ends."""
    return digits.strip("0")


@frozen
class Wanted:
    """Significant digits that are looked for, and everything that they begin with."""

    digits: frozenset[str]
    beginnings: frozenset[str]

    @classmethod
    def of(cls, wanted: Iterable[str]) -> "Wanted":
        """These digits."""
        digits = frozenset(wanted)
        beginnings = {
            significant(number[:length])
            for number in digits
            for length in range(len(number) + 1)
        }
        return cls(digits, frozenset(beginnings))


def runs_in(text: str, wanted: Wanted) -> Iterator[Run]:
    """Every run of digits whose significant ones are wanted, with whatever may part them."""
    pieces = list(_DIGITS.finditer(text))
    gaps = _DIGITS.split(text)[1:-1]
    gaps_before, gaps_after = ["", *gaps], [*gaps, ""]
    for first, piece in enumerate(pieces):
        begins = significant(piece[0]) in wanted.beginnings
        if not begins or gaps_before[first] in _TIGHT:
            continue
        most = slice(first, first + _MOST_PIECES)
        for end in _ends(zip(pieces[most], gaps_after[most], strict=True), wanted):
            yield _run(text, piece.start(), end)


def _ends(
    following: Iterable[tuple[re.Match[str], str]], wanted: Wanted
) -> Iterator[int]:
    """Where a wanted run ends that begins with the first of these pieces, each with the gap after it."""
    digits = ""
    for piece, gap in following:
        digits += piece[0]
        if significant(digits) not in wanted.beginnings:
            return
        if gap not in _TIGHT and significant(digits) in wanted.digits:
            yield piece.end()
        if not _GAP.fullmatch(gap):
            return


def _run(text: str, start: int, end: int) -> Run:
    figure = text[start:end]
    digits = _NO_DIGIT.sub("", figure)
    numbers = list(numbers_of(_BLANKS.sub(" ", figure)))
    odd = None
    if not numbers and len(digits) >= _LEAST_ODD:
        odd = Decimal(digits)
    is_grouped = bool(numbers) and digits != figure
    if _POINT.match(text, max(0, start - 1)):
        numbers.append(Decimal(f"0.{digits}"))
    return Run(
        start=start,
        end=end,
        digits=digits,
        numbers=tuple(numbers),
        odd=odd,
        is_grouped=is_grouped,
    )


def numbers_of(figure: str) -> Iterator[Decimal]:
    """What a figure means in the ways in which people group digits and write fractions."""
    if _NUMBER.fullmatch(figure):
        yield Decimal(_NO_DIGIT.sub("", figure))
    fraction = _WITH_DECIMALS.fullmatch(figure)
    if fraction:
        whole = _NO_DIGIT.sub("", fraction["whole"])
        yield Decimal(f"{whole}.{fraction['decimals']}")
