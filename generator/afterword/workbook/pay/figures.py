"""Salary figures made comparable: each for a year, as of today, in one currency; and the range they make."""

import datetime as dt
from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal, localcontext
from enum import StrEnum
from itertools import chain

from afterword.frozen import frozen, replace
from afterword.interview.model.terms import Finding, Offer
from afterword.interview.model.vocabulary import FindingKind
from afterword.patterns import lazy_pattern
from afterword.workbook.pay.a_year import (
    DIGITS,
    NO_OFFER,
    Held,
    held,
    times_a_year,
)

MOST_MONTHS = 120  # what is older says nothing of today
QUARTILES_FROM = 4
_MONTHS = 12  # in a year

# How people call the posting of the very job that they are after.
_THEIR_AD = lazy_pattern(
    r"(?i)^(?:(?:the|their|your|its|this)\s+)?(?:job\s+|own\s+)*"
    r"(?:ad|advert|advertisement|posting|vacancy|listing)\b(?! (?:of|from|by|at)\b)"
)


class Apart(StrEnum):
    """Why a figure is shown but not counted."""

    CURRENCY = "currency"
    AFTER_TAX = "after-tax"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    HOUR = "hour"
    PIECE = "piece"
    WORK = "work"
    OLD = "old"


class Standing(StrEnum):
    """Where an amount lies in a range."""

    BELOW = "below"
    LOWER = "lower"
    MIDDLE = "middle"
    UPPER = "upper"
    ABOVE = "above"


@frozen
class Figure:
    """One finding. `today`, `low` and `high` are whole units for a year, None when it stands `apart`; `months` says how far.

    `held` is how it was brought to a year: as the offer counts it, where there is one.
    """

    number: int
    finding: Finding
    today: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    months: int = 0
    apart: Apart | None = None
    held: Held | None = None

    @property
    def counted(self) -> bool:
        """Whether it is part of the range."""
        return self.apart is None


@frozen
class Range:
    """What the counted figures span. The quarters are None when there are too few figures for them.

    `lowest` and `highest` are the ends with what sources give as a range themselves.
    """

    count: int
    low: Decimal
    lower: Decimal | None
    middle: Decimal
    upper: Decimal | None
    high: Decimal
    lowest: Decimal
    highest: Decimal

    def standing(self, amount: Decimal) -> Standing:
        """Where an amount lies."""
        if amount < self.lowest:
            return Standing.BELOW
        if amount > self.highest:
            return Standing.ABOVE
        if amount == self.middle:
            return Standing.MIDDLE
        if amount < self.middle:
            return Standing.LOWER
        return Standing.UPPER


def comparable(
    findings: Iterable[Finding],
    currency: str,
    rise: Decimal,
    today: dt.date,
    offer: Offer = NO_OFFER,
) -> tuple[Figure, ...]:
    """Every finding, numbered as typed: brought to a year of the offer and to today, or apart with the reason.

    No currency is converted.
    """
    figures = []

    for number, finding in enumerate(findings, 1):
        months = months_between(finding.as_of or today, today)
        paid = held(offer, finding)
        apart = _apart(finding, paid, currency, months)
        if apart:
            figures.append(Figure(number, finding, apart=apart))
        else:
            figures.append(_figure(number, finding, paid, rise, months))

    return tuple(figures)


def span(figures: Sequence[Figure]) -> Range | None:
    """The range of the counted figures, None without any. The middle is the median; quarters are by the inclusive method."""
    ordered = sorted(figure.today for figure in figures if figure.today is not None)
    if not ordered:
        return None

    extent = Range(
        count=len(ordered),
        low=ordered[0],
        lower=None,
        middle=_quantile(ordered, 2),
        upper=None,
        high=ordered[-1],
        lowest=min(_ends(figures, ordered)),
        highest=max(_ends(figures, ordered)),
    )
    if len(ordered) < QUARTILES_FROM:
        return extent

    return replace(extent, lower=_quantile(ordered, 1), upper=_quantile(ordered, 3))


def _ends(figures: Sequence[Figure], ordered: Sequence[Decimal]) -> tuple[Decimal, ...]:
    """The figures themselves, and the ends of those that are given as a range."""
    ends = chain.from_iterable((figure.low, figure.high) for figure in figures)
    return (*ordered, *filter(None, ends))


def is_their_ad(finding: Finding) -> bool:
    """Whether a figure is that of the employer's own posting: it is what they pay, and grows by no rise of a year."""
    is_posted = finding.kind in {None, FindingKind.POSTING}
    return is_posted and _THEIR_AD.match(finding.source) is not None


def below(amount: Decimal | None, limit: Decimal | None) -> bool:
    """Whether both are known and the first is the lower one."""
    if amount is None or limit is None:
        return False
    return amount < limit


def aged(amount: Decimal, rise: Decimal, months: int) -> Decimal:
    """The amount x (1 + rise percent)^(months / 12), rounded once, half up, to whole units (F3.09)."""
    with localcontext(prec=DIGITS):
        carried = amount * (1 + rise / 100) ** (Decimal(months) / _MONTHS)
        return carried.quantize(Decimal(1), ROUND_HALF_UP)


def whole(
    amount: Decimal | None, rise: Decimal = Decimal(0), months: int = 0
) -> Decimal | None:
    """An amount in whole units, `aged` where that is asked for; None where there is none."""
    if amount is None:
        return None
    return aged(amount, rise, months)


def months_between(then: dt.date, today: dt.date) -> int:
    """Whole months from one day to a later one; 0 when it is not later."""
    months = (today.year - then.year) * _MONTHS + today.month - then.month
    month_unfinished = today.day < then.day
    return max(0, months - month_unfinished)


def _figure(
    number: int,
    finding: Finding,
    paid: Held,
    rise: Decimal,
    months: int,
) -> Figure:
    """A figure that counts, with its ends, carried on by some months."""
    if not rise or is_their_ad(finding):
        months = 0

    return Figure(
        number,
        finding,
        today=whole(paid.year(finding.middle), rise, months),
        low=whole(paid.year(finding.low), rise, months),
        high=whole(paid.year(finding.high), rise, months),
        months=months,
        held=paid,
    )


def _apart(
    finding: Finding,
    paid: Held,
    currency: str,
    months: int,
) -> Apart | None:
    if finding.currency != currency:
        return Apart.CURRENCY
    if not finding.before_tax:
        return Apart.AFTER_TAX
    if times_a_year(paid.terms) is None:
        return Apart(finding.per.value)
    if paid.lacks:
        return Apart.WORK
    if months > MOST_MONTHS:
        return Apart.OLD
    return None


def _quantile(ordered: Sequence[Decimal], quarter: int) -> Decimal:
    """The amount a quarter, half or three quarters of the way from the first to the last, between its two neighbours."""
    place, quarters = divmod((len(ordered) - 1) * quarter, 4)
    below = ordered[place]
    above = ordered[min(place + 1, len(ordered) - 1)]
    return (below + (above - below) * quarters / 4).quantize(Decimal(1), ROUND_HALF_UP)
