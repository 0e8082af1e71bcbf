"""Salary figures made comparable: each for a year, as of today, in one currency; and the range they make."""

import datetime as dt
from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal, localcontext
from enum import StrEnum
from itertools import chain

from afterword.frozen import frozen, replace
from afterword.interview.model.terms import Finding, Offer, PostedRange
from afterword.interview.model.vocabulary import FindingKind, Per
from afterword.patterns import lazy_pattern

MOST_MONTHS = 120  # what is older says nothing of today
QUARTILES_FROM = 4
_MONTHS = 12  # in a year
_WEEKS = 52  # in a year
# Enough for any power here to be exact to the unit, whatever the caller has set.
_DIGITS = 50

# How people call the posting of the very job that they are after.
_THEIR_AD = lazy_pattern(
    r"(?i)^(?:(?:the|their|your|its|this)\s+)?(?:job\s+|own\s+)*"
    r"(?:ad|advert|advertisement|posting|vacancy|listing)\b(?! (?:of|from|by|at)\b)"
)
Paid = Finding | PostedRange | Offer  # each says for how long its amounts pay


class Apart(StrEnum):
    """Why a figure is shown but not counted."""

    CURRENCY = "currency"
    AFTER_TAX = "after-tax"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    HOUR = "hour"
    PIECE = "piece"
    OLD = "old"


class Standing(StrEnum):
    """Where an amount lies in a range."""

    BELOW = "below"
    LOWER = "lower"
    MIDDLE = "middle"
    UPPER = "upper"
    ABOVE = "above"


# Which key says how often an amount is paid in a year, by the period that it is for.
YEAR_KEYS = {
    Per.MONTH: "payments_a_year",
    Per.WEEK: "weeks_a_year",
    Per.DAY: "days_a_year",
    Per.HOUR: "hours_a_week",
    Per.PIECE: "pieces_a_year",
}
# Which other key counts beside it: in term time fewer weeks are paid than a year has.
ALSO_COUNTS = {Per.HOUR: "weeks_a_year"}
COUNTS = frozenset(YEAR_KEYS.values())


@frozen
class Figure:
    """One finding. `today`, `low` and `high` are whole units for a year, None when it stands `apart`; `months` says how far."""

    number: int
    finding: Finding
    today: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    months: int = 0
    apart: Apart | None = None

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
) -> tuple[Figure, ...]:
    """Every finding, numbered as typed: brought to a year and to today, or apart with the reason. No currency is converted."""
    figures = []

    for number, finding in enumerate(findings, 1):
        months = months_between(finding.as_of or today, today)
        apart = _apart(finding, currency, months)
        if apart:
            figures.append(Figure(number, finding, apart=apart))
        else:
            figures.append(_figure(number, finding, rise, months))

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


def times_a_year(terms: Paid) -> Decimal | None:
    """How often an amount is paid in a year, None when it is not known how many hours or payments make one."""
    hours = terms.hours_a_week
    counts = {
        Per.YEAR: 1,
        Per.MONTH: terms.payments_a_year,
        Per.WEEK: terms.weeks_a_year,
        Per.DAY: terms.days_a_year,
        Per.HOUR: hours and hours * (terms.weeks_a_year or _WEEKS),
        Per.PIECE: terms.pieces_a_year,
    }
    count = counts[terms.per]
    if count is None:
        return None

    return Decimal(count)


def yearly(amount: Decimal | None, terms: Paid) -> Decimal | None:
    """The amount for a year, None when there is none, or when it is not known how often it is paid."""
    times = times_a_year(terms)
    if amount is None or times is None:
        return None

    return amount * times


def in_period(year: Decimal, terms: Paid) -> Decimal | None:
    """An amount for a year, as it is paid on these terms: the way back from `yearly`, None where that knows none."""
    times = times_a_year(terms)
    if times is None:
        return None

    with localcontext(prec=_DIGITS):
        return year / times


def below(amount: Decimal | None, limit: Decimal | None) -> bool:
    """Whether both are known and the first is the lower one."""
    if amount is None or limit is None:
        return False
    return amount < limit


def aged(amount: Decimal, rise: Decimal, months: int) -> Decimal:
    """The amount x (1 + rise percent)^(months / 12), rounded once, half up, to whole units (F3.09)."""
    with localcontext(prec=_DIGITS):
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


def _figure(number: int, finding: Finding, rise: Decimal, months: int) -> Figure:
    """A figure that counts, with its ends, carried on by some months."""
    if not rise or is_their_ad(finding):
        months = 0

    return Figure(
        number,
        finding,
        today=whole(yearly(finding.middle, finding), rise, months),
        low=whole(yearly(finding.low, finding), rise, months),
        high=whole(yearly(finding.high, finding), rise, months),
        months=months,
    )


def _apart(finding: Finding, currency: str, months: int) -> Apart | None:
    if finding.currency != currency:
        return Apart.CURRENCY
    if not finding.before_tax:
        return Apart.AFTER_TAX
    if times_a_year(finding) is None:
        return Apart(finding.per.value)
    if months > MOST_MONTHS:
        return Apart.OLD
    return None


def _quantile(ordered: Sequence[Decimal], quarter: int) -> Decimal:
    """The amount a quarter, half or three quarters of the way from the first to the last, between its two neighbours."""
    place, quarters = divmod((len(ordered) - 1) * quarter, 4)
    below = ordered[place]
    above = ordered[min(place + 1, len(ordered) - 1)]
    return (below + (above - below) * quarters / 4).quantize(Decimal(1), ROUND_HALF_UP)
