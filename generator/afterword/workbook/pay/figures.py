"""Salary figures made comparable: each for a year, as of today, in one currency; and the range they make."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, localcontext
from enum import StrEnum

from afterword.interview.model.terms import Finding, Offer, PostedRange
from afterword.interview.model.vocabulary import Per

MOST_MONTHS = 120  # what is older says nothing of today
QUARTILES_FROM = 4
_MONTHS = 12  # in a year
_WEEKS = 52  # in a year
_DIGITS = 50  # enough for any power here to be exact to the unit, whatever the caller has set


Paid = Finding | PostedRange | Offer  # each says for how long its amounts pay


class Apart(StrEnum):
    """Why a figure is shown but not counted."""

    CURRENCY = "currency"
    AFTER_TAX = "after-tax"
    MONTH = "month"
    HOUR = "hour"
    OLD = "old"


class Standing(StrEnum):
    """Where an amount lies in a range."""

    BELOW = "below"
    LOWER = "lower"
    MIDDLE = "middle"
    UPPER = "upper"
    ABOVE = "above"


@dataclass(frozen=True)
class Figure:
    """One finding. `today`, `low` and `high` are whole units for a year, None when it stands `apart`; `months` says how far."""

    number: int
    finding: Finding
    today: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    months: int = 0
    apart: Apart | None = None


@dataclass(frozen=True)
class Range:
    """What the counted figures span. The quarters are None when there are too few figures for them."""

    count: int
    low: Decimal
    lower: Decimal | None
    middle: Decimal
    upper: Decimal | None
    high: Decimal

    def standing(self, amount: Decimal) -> Standing:
        """Where an amount lies."""
        if amount < self.low:
            return Standing.BELOW
        if amount > self.high:
            return Standing.ABOVE
        if amount == self.middle:
            return Standing.MIDDLE
        return Standing.LOWER if amount < self.middle else Standing.UPPER


def figures(findings: Sequence[Finding], currency: str | None, rise: Decimal, today: dt.date) -> tuple[Figure, ...]:
    """Every finding, numbered as typed: brought to a year and to today, or apart with the reason. No currency is converted."""
    return tuple(_figure(number, each, currency, rise, today) for number, each in enumerate(findings, 1))


def span(known: Sequence[Figure]) -> Range | None:
    """The range of the counted figures, None without any. The middle is the median; quarters are by the inclusive method."""
    ordered = sorted(each.today for each in known if each.today is not None)
    if not ordered:
        return None
    quarters = len(ordered) >= QUARTILES_FROM
    return Range(
        count=len(ordered),
        low=ordered[0],
        lower=_quantile(ordered, 1) if quarters else None,
        middle=_quantile(ordered, 2),
        upper=_quantile(ordered, 3) if quarters else None,
        high=ordered[-1],
    )


def yearly(amount: Decimal, terms: Paid) -> Decimal | None:
    """The amount for a year, None when it is not known how many hours or payments make one."""
    if terms.per is Per.MONTH:
        return amount * terms.payments_a_year if terms.payments_a_year else None
    if terms.per is Per.HOUR:
        return amount * terms.hours_a_week * _WEEKS if terms.hours_a_week else None
    return amount


def in_period(year: Decimal, terms: Paid) -> Decimal | None:
    """An amount for a year, as it is paid on these terms: the way back from `yearly`, None where that knows none."""
    times = yearly(Decimal(1), terms)
    if not times:
        return None
    with localcontext(prec=_DIGITS):
        return year / times


def aged(amount: Decimal, rise: Decimal, months: int) -> Decimal:
    """The amount x (1 + rise percent)^(months / 12), rounded once, half up, to whole units (F3.09)."""
    with localcontext(prec=_DIGITS):
        carried = amount * (1 + rise / 100) ** (Decimal(months) / _MONTHS)
        return carried.quantize(Decimal(1), ROUND_HALF_UP)


def months_between(then: dt.date, today: dt.date) -> int:
    """Whole months from one day to a later one; 0 when it is not later."""
    months = (today.year - then.year) * _MONTHS + today.month - then.month - (today.day < then.day)
    return max(0, months)


def _figure(number: int, finding: Finding, currency: str | None, rise: Decimal, today: dt.date) -> Figure:
    months = months_between(finding.as_of, today) if finding.as_of else 0
    apart = _apart(finding, currency, months)
    if apart:
        return Figure(number, finding, apart=apart)
    now, low, high = (
        aged(year, rise, months) if amount is not None and (year := yearly(amount, finding)) is not None else None
        for amount in (finding.figure, finding.low, finding.high)
    )
    return Figure(number, finding, now, low, high, months if rise else 0)


def _apart(finding: Finding, currency: str | None, months: int) -> Apart | None:
    if finding.currency != currency:
        return Apart.CURRENCY
    if not finding.before_tax:
        return Apart.AFTER_TAX
    if yearly(finding.figure, finding) is None:
        return Apart.HOUR if finding.per is Per.HOUR else Apart.MONTH
    return Apart.OLD if months > MOST_MONTHS else None


def _quantile(ordered: Sequence[Decimal], quarter: int) -> Decimal:
    """The value a quarter, half or three quarters of the way from the first to the last, between its two neighbours."""
    place, rest = divmod((len(ordered) - 1) * quarter, 4)
    here, there = ordered[place], ordered[min(place + 1, len(ordered) - 1)]
    return (here + (there - here) * rest / 4).quantize(Decimal(1), ROUND_HALF_UP)
