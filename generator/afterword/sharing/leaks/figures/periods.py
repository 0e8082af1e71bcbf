"""For which time a figure is told, and how many of each time make a year."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from itertools import product, starmap
from operator import methodcaller, truediv

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern

WEEKS = 52
# How a time is marked after a figure: `445 p/d`, `460/d`, `33 p.h.`, `1,273 pw`.
_DAY_MARK, _HOUR_MARK, _WEEK_MARK = (
    rf"(?:p[./]?|(?<=/)) ?(?:{letters})" for letters in ("d", "hr?", "wk?")
)
MARKS = f"(?:{_DAY_MARK}|{_HOUR_MARK}|{_WEEK_MARK})"
_HOURS_A_WEEK = (40, 35, Decimal("37.5"), 38, 39)
_YEARS = {"two": 2, "three": 3, "four": 4, "five": 5}


@frozen
class Period:
    """A time for which pay is told: how many are paid in a year, as most people count first, and how much for one."""

    name: str
    in_a_year: tuple[Decimal, ...]
    least: int = 0
    most: int = 0
    nouns: str = ""
    adverbs: str = ""

    def may_be_paid(self, amount: Decimal) -> bool:
        """Whether a sum may be pay for it."""
        return self.least <= amount <= self.most

    def scales_to(self, other: "Period") -> Iterator[Decimal]:
        """What makes pay for another time of pay for this, in the ways in which people count."""
        return starmap(truediv, product(self.in_a_year, other.in_a_year))


def _numbers(*counts: float | Decimal) -> tuple[Decimal, ...]:
    return tuple(map(Decimal, counts))


YEAR = Period(
    "year",
    _numbers(1),
    10_000,
    10_000_000_000,
    r"year|yr|annum|jahr|an|año|anno",
    r"annual(?:ly)?|yearly|p\.?a",
)
PERIODS = (
    YEAR,
    Period(
        "month",
        (*_numbers(12, 13, 14), Decimal("12.96")),  # the last with holiday allowance
        1_000,
        15_000,
        r"(?:calendar )?month|mth|mo|monat|mois|mes|mese|maand",
        r"monthly|pcm|p\.?m|monatlich|(?:1[234]|twelve|thirteen|fourteen) (?:payments|instalments|salaries)",
    ),
    Period(
        "day",
        _numbers(260, 220, 225, 230, 240, 250),
        100,
        1_500,
        r"day|diem|tag|jour|día|giorno|dag",
        rf"daily|day[ -]rate|{_DAY_MARK}",
    ),
    Period(
        "hour",
        (*(Decimal(WEEKS * hours) for hours in _HOURS_A_WEEK), Decimal(2_000)),
        5,
        250,
        r"hour|hr|h|stunde|std|heure|hora|ora|uur",
        rf"hourly|{_HOUR_MARK}",
    ),
    Period(
        "fortnight",
        _numbers(26, 24),
        nouns=r"fortnight|(?:two|2|other|second) weeks?|pay ?che(?:ck|que)",
        adverbs=r"fortnightly|bi-?weekly",
    ),
    Period(
        "half_month",
        _numbers(24),
        nouns=r"half[ -]month",
        adverbs=r"(?:twice a|semi-?) ?month(?:ly)?|twice monthly",
    ),
    Period(
        "half_year",
        _numbers(2),
        nouns=r"half[ -]?year|(?:six|6) months",
        adverbs=r"half[ -]?yearly|twice a year|twice yearly|semi-?annually|biannually",
    ),
    Period(
        "week",
        _numbers(52, 48),
        nouns=r"week|wk|woche|semaine|semana|settimana",
        adverbs=rf"weekly|{_WEEK_MARK}",
    ),
    Period("quarter", _numbers(4), nouns="quarter", adverbs="quarterly"),
)
ADVERBS = "|".join(period.adverbs for period in PERIODS)
_ADVERBS = "|".join(rf"(?P<{period.name}>{period.adverbs})" for period in PERIODS)
_NOUNS = "|".join(rf"(?P<{period.name}>{period.nouns})" for period in PERIODS)
_PER = r"(?:(?<!twice )\b(?:a|an|per|each|every|the|pro|par|im|am|al|la|all'|die|de l')\s?|/\s?)"
_NEAR = r"[^\d.;!?]{0,24}?"
_PATTERNS = tuple(
    map(
        partial(re.compile, flags=re.IGNORECASE),
        (
            rf"\A{_NEAR}{_PER}(?:{_NOUNS})(?![^\W_])",
            rf"\A{_NEAR}(?<![^\W_])(?:{_ADVERBS})(?![^\W_])",
            rf"(?<![^\W_])(?:{_ADVERBS})\W[^\d.;!?]{{0,30}}\Z",
            rf"{_PER}(?:{_NOUNS})[\W]{{1,2}}(?:\w+ ){{0,4}}\Z",
        ),
    )
)
_SO_MANY_YEARS = (
    rf"\b(?:over|in|across|for|within) (?P<years>{'|'.join(_YEARS)}|[2-5]) years\b"
)
_SEVERAL_YEARS = lazy_pattern(rf"(?i)\A{_NEAR}{_SO_MANY_YEARS}")
_SEVERAL_YEARS_BEFORE = lazy_pattern(rf"(?i){_SO_MANY_YEARS}[^\d.;!?]{{0,40}}\Z")


def period_of(before: str, after: str) -> Period | None:
    """The time for which a figure between these is told, if it is said."""
    several = _SEVERAL_YEARS.match(after) or _SEVERAL_YEARS_BEFORE.search(before)
    if several:
        return _of_years(several["years"].lower())

    sides = (after, after, before, before)
    for pattern, side in zip(_PATTERNS, sides, strict=True):
        match = pattern.search(side)
        if match:
            return _named(match.lastgroup)
    return None


def _of_years(typed: str) -> Period:
    years = _YEARS.get(typed) or int(typed)
    return Period("years", (1 / Decimal(years),))


def _named(name: str | None) -> Period:
    return next(period for period in PERIODS if period.name == name)


def periods_of(amount: Decimal) -> Iterator[Period]:
    """The times for which a sum may be pay, by its size."""
    yield from filter(methodcaller("may_be_paid", amount), PERIODS)
