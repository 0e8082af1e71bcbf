"""Amounts as people and programs write them: 97000, 97,000, 97.000, 97 000, 97'000, 97k, USD 97,000.00."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from afterword.sharing.leaks.fragments import TextKind

_SIGNS = "$£€¥₹₩₽₺₪₫฿₴₦₱₡₲₵₸₼₾¢"
_FIGURE = re.compile(
    rf"(?<![\w#])(?P<before>[A-Z]{{3}} ?|[A-Z]{{0,3}}[{_SIGNS}] ?)?(?<!\d)(?<!\d\.)"
    r"(?:(?P<whole>\d{1,3}(?P<mark>[,.' ])\d{3}(?:(?P=mark)\d{3})*)(?:[.,](?P<part>\d{1,4}))?(?!\d)"
    r"|(?P<plain>\d{1,15})(?:[.,](?P<rest>\d{1,4}))?(?!\d))"
    rf"(?P<thousand> ?[kK](?!\w)| thousand\b)?(?P<after> ?(?:[A-Z]{{3}}(?!\w)|[{_SIGNS}]))?(?!\w)"
)
_LEAST_BARE = 1_000  # below it, a figure is an amount only beside a currency
_LEAST_IN_TAGS = 10_000  # below it, a bare figure in a tag may be a length
_MOST_GROUPS = 4  # of three digits, with a space between
_YEARS = range(1900, 2101)
_PERHAPS_MONEY = re.compile(rf"[A-Z]{{3}} ?\d|[{_SIGNS}] ?\d|\d ?[{_SIGNS}]|\d ?[A-Z]{{3}}(?!\w)")
_DIGITS = re.compile(r"\d")


@dataclass(frozen=True)
class Figure:
    """A figure in a text: every amount that it can mean, where it stands, and whether a currency stands beside it."""

    amounts: tuple[Decimal, ...]
    start: int
    end: int
    money: bool
    grouped: bool

    def may_be(self, amount: Decimal, kind: TextKind) -> bool:
        """Whether the amount may be meant by it, and no count, year or length of the same digits."""
        if self.money:
            return True
        if amount < _LEAST_BARE or (amount in _YEARS and not self.grouped):
            return False
        return kind is TextKind.PROSE or amount >= _LEAST_IN_TAGS


def figures(text: str, kind: TextKind = TextKind.PROSE) -> Iterator[Figure]:
    """Every figure in a text, bounded on both sides by something else than a digit or a letter; in code, money alone."""
    if not _DIGITS.search(text) or (kind is TextKind.CODE and not _PERHAPS_MONEY.search(text)):
        return
    for found in _FIGURE.finditer(text):
        money = _is_currency(found["before"]) or _is_currency(found["after"])
        if kind is TextKind.CODE and not money:
            continue
        thousand = 1000 if found["thousand"] else 1
        amounts = tuple(dict.fromkeys(each * thousand for each in _meanings(found)))
        grouped = bool(found["whole"] or found["rest"] or found["thousand"])
        yield Figure(amounts, found.start(), found.end(), money, grouped)


def _meanings(found: re.Match[str]) -> Iterator[Decimal]:
    if found["plain"]:
        yield Decimal(f"{found['plain']}.{found['rest'] or 0}")
        return
    groups = found["whole"].split(found["mark"])
    if found["mark"] == " ":  # two figures side by side look like one
        count = len(groups)
        runs = (groups[at : at + size] for at in range(count) for size in range(1, min(_MOST_GROUPS, count - at) + 1))
        yield from (Decimal("".join(run)) for run in runs if not run[0].startswith("0"))
    yield Decimal(f"{''.join(groups)}.{found['part'] or 0}")
    if len(groups) == 2 and found["mark"] in ",." and not found["part"]:  # noqa: PLR2004  (27.500: a point before decimals)
        yield Decimal(".".join(groups))


def _is_currency(text: str | None) -> bool:
    if not text:
        return False
    name = text.strip()
    return name[-1] in _SIGNS or name in currencies()


@cache
def currencies() -> frozenset[str]:
    """The three letters of every currency."""
    from babel.numbers import list_currencies  # noqa: PLC0415  (heavy: only where there is a figure beside three letters)

    return frozenset(list_currencies())
