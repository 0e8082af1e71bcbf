"""Amounts as people and programs write them: 97000, 97,000, 97.000, 97 000, 97'000, 97k, USD 97,000.00."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import accumulate

from afterword.sharing.leaks.fragments import TextKind

_SIGNS = "$£€¥₹₩₽₺₪₫฿₴₦₱₡₲₵₸₼₾¢"
_FIGURE = re.compile(
    rf"(?<![\w#])(?P<before>[A-Z]{{3}} ?|[A-Z]{{0,3}}[{_SIGNS}] ?)?"
    r"(?<!\d)(?<!\d\.)"
    r"(?:(?P<whole>\d{1,3}(?P<mark>[,.' ])\d{3}(?:(?P=mark)\d{3})*)(?:[.,](?P<part>\d{1,4}))?(?!\d)"
    r"|(?P<plain>\d{1,15})(?:[.,](?P<rest>\d{1,4}))?(?!\d))"
    r"(?P<thousand> ?[kK](?!\w)| thousand\b)?"
    rf"(?P<after> ?(?:[A-Z]{{3}}(?!\w)|[{_SIGNS}]))?(?!\w)"
)
_DIGIT = re.compile(r"\d")
_PERHAPS_MONEY = re.compile(
    rf"[A-Z]{{3}} ?\d|[{_SIGNS}] ?\d|\d ?[{_SIGNS}]|\d ?[A-Z]{{3}}(?!\w)"
)
_REQUIRED = {TextKind.CODE: _PERHAPS_MONEY}  # else a text is not looked through
_PERHAPS_DECIMALS = re.compile(r"\d+[.,]\d+")  # 27.500: a point before decimals
# Below it, a figure is an amount only beside a currency.
_LEAST_BARE = {TextKind.PROSE: 1_000}
_LEAST_IN_TAGS = 10_000  # below it, a bare figure in a tag may be a length
_MOST_GROUPS = 4  # of three digits, with a space between
_YEARS = range(1900, 2101)


@dataclass(frozen=True)
class WrittenAmount:
    """A figure in a text: every amount that it can mean, where it stands, and whether a currency stands beside it."""

    amounts: tuple[Decimal, ...]
    start: int
    end: int
    has_currency: bool
    is_grouped: bool

    def may_mean(self, amount: Decimal, kind: TextKind) -> bool:
        """Whether the amount may be meant by it, and no count, year or length of the same digits."""
        if self.has_currency:
            return True

        least = _LEAST_BARE.get(kind, _LEAST_IN_TAGS)
        if amount < least:
            return False
        return self.is_grouped or amount not in _YEARS


def amounts_in(text: str, kind: TextKind = TextKind.PROSE) -> Iterator[WrittenAmount]:
    """Every figure in a text, bounded on both sides by something else than a digit or a letter; in code, money alone."""
    required = _REQUIRED.get(kind, _DIGIT)
    if not required.search(text):
        return

    for match in _FIGURE.finditer(text):
        beside = filter(None, match.group("before", "after"))
        has_currency = any(map(_is_currency, beside))
        if kind is TextKind.CODE and not has_currency:
            continue
        yield WrittenAmount(
            amounts=_amounts_of(match),
            start=match.start(),
            end=match.end(),
            has_currency=has_currency,
            is_grouped=any(match.group("whole", "rest", "thousand")),
        )


def _amounts_of(match: re.Match[str]) -> tuple[Decimal, ...]:
    factor = 1_000 if match["thousand"] else 1
    amounts = [number * factor for number in _numbers(match)]
    return tuple(dict.fromkeys(amounts))


def _numbers(match: re.Match[str]) -> Iterator[Decimal]:
    """Every number that its digits can mean."""
    if match["plain"]:
        yield _decimal(match["plain"], match["rest"])
        return

    mark = match["mark"]
    groups = match["whole"].split(mark)
    if mark == " ":
        yield from _side_by_side(groups)
    yield _decimal("".join(groups), match["part"])
    if match["part"] is None and _PERHAPS_DECIMALS.fullmatch(match["whole"]):
        yield Decimal(".".join(groups))


def _side_by_side(groups: list[str]) -> Iterator[Decimal]:
    """Two figures side by side look like one: every number that some of the groups make."""
    for start, first in enumerate(groups):
        if first.startswith("0"):
            continue

        run = groups[start : start + _MOST_GROUPS]
        yield from map(Decimal, accumulate(run))


def _decimal(whole: str, part: str | None) -> Decimal:
    return Decimal(f"{whole}.{part or 0}")


def _is_currency(text: str) -> bool:
    name = text.strip()
    return name[-1] in _SIGNS or name in currencies()


@cache
def currencies() -> frozenset[str]:
    """The three letters of every currency."""
    from afterword.interview.values.cldr import list_currencies  # noqa: PLC0415  (heavy: only where there is a figure beside three letters)

    return frozenset(list_currencies())
