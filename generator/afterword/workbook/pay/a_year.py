"""What pay comes to in a year; and pay held against an offer, for as much work as that is for (E18, E50)."""

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal, localcontext
from math import prod

from afterword.frozen import frozen
from afterword.interview.model.terms import Finding, Offer, PostedRange
from afterword.interview.model.vocabulary import Per

Paid = Finding | PostedRange | Offer  # each says for how long its amounts pay
_Terms = Finding | PostedRange
_Part = Callable[[Offer, _Terms], Decimal | None]

NO_OFFER = Offer.model_construct(received=dt.date.max)  # nothing of it is known
_ONE = Decimal(1)
_WEEKS = 52  # in a year
# Enough for any power here to be exact to the unit, whatever the caller has set.
DIGITS = 50

# Which key says how often an amount is paid in a year, by the period that it is for.
YEAR_KEYS = {
    Per.MONTH: "payments_a_year",
    Per.WEEK: "weeks_a_year",
    Per.DAY: "days_a_year",
    Per.HOUR: "hours_a_week",
    Per.PIECE: "pieces_a_year",
}
# Which other key counts beside it: in term time fewer weeks are paid than a year has.
_ALSO_COUNTS = {Per.HOUR: "weeks_a_year"}
# Times that are as long for everybody: an hour is an hour, however many of them make a week.
EACH_LIKE_THE_OTHER = frozenset({Per.HOUR, Per.DAY, Per.WEEK, Per.PIECE})
# What is told of salaries: for full weeks, all year, where nothing else is said.
_SALARIES = frozenset({Per.YEAR, Per.MONTH})
_A_FULL_WEEK = 35  # hours


def counts_of(per: Per) -> tuple[str, ...]:
    """The keys that say how often pay for that time is paid in a year."""
    keys = (YEAR_KEYS.get(per), _ALSO_COUNTS.get(per))
    return tuple(filter(None, keys))


def times_a_year(terms: Paid) -> Decimal | None:
    """How often an amount is paid in a year, None when it is not known how many hours or payments make one."""
    return _how_many(terms, terms.per)


def _how_many(terms: Paid, per: Per) -> Decimal | None:
    """How many hours, days, months and so on these terms have in a year, whatever they pay for; None when it is not told."""
    if per is Per.YEAR:
        return _ONE
    count = getattr(terms, YEAR_KEYS[per])
    if count is None:
        return None
    if per is Per.HOUR:
        count *= terms.weeks_a_year or _WEEKS
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

    with localcontext(prec=DIGITS):
        return year / times


@frozen
class Held:
    """Pay as an offer counts it.

    `terms` have the counts of the offer, where these hold for both. `part` is how much the offer has of the work that they
    are for: 20 of 37 hours. `lacks` is the key that would say so, where nobody knows. `worked_out` says that they were told
    for another time or for more.
    """

    terms: _Terms
    part: Decimal = _ONE
    lacks: str = ""
    worked_out: bool = False

    def year(self, amount: Decimal | None) -> Decimal | None:
        """An amount for a year of the offer; None where there is none, or a year of it cannot be known."""
        whole = yearly(amount, self.terms)
        if self.lacks or whole is None:
            return None
        return whole * self.part


def held(offer: Offer, terms: _Terms) -> Held:
    """Pay that was found or posted, held against an offer."""
    counted = _counted(offer, terms)
    parts = {
        key: part_of(offer, counted) for key, part_of in _MEASURES[offer.per].items()
    }
    lacking = [*filter(lambda key: parts[key] is None, parts)]
    part = prod(filter(None, parts.values()), start=_ONE)
    times = {times_a_year(terms) or _ONE for terms in (offer, counted)}
    return Held(
        counted,
        part,
        lacks="".join(lacking[:1]),
        worked_out=len(times) > 1 or part != _ONE,
    )


def _counted(offer: Offer, terms: _Terms) -> _Terms:
    """Pay with the counts of the offer, where that tells them for its time: an hour is an hour, and one is paid as many."""
    is_told = _how_many(offer, terms.per) is not None
    is_alike = terms.per is offer.per and terms.per in EACH_LIKE_THE_OTHER
    is_open = times_a_year(terms) is None
    by_the_hour = terms.per is Per.HOUR
    if is_told and any((is_alike, is_open, by_the_hour)):
        counts = {key: getattr(offer, key) for key in counts_of(terms.per)}
        return terms.model_copy(update=counts)
    return terms


def _by_count(offer: Offer, terms: _Terms) -> Decimal | None:
    """How many hours, days, weeks or pieces the offer has of those that the pay is for: of a salary all, if it is full."""
    offered = times_a_year(offer)
    paid = _how_many(terms, offer.per)
    if offered is None:
        return _ONE
    if paid is not None:
        return offered / paid
    if terms.per in _SALARIES and _is_of_full_weeks(offer):
        return _ONE
    return None


def _is_of_full_weeks(offer: Offer) -> bool:
    """Whether it is told that the offer is for full weeks all year; pay by the day says nothing of that."""
    weeks = offer.weeks_a_year or _WEEKS
    hours = {Per.HOUR: offer.hours_a_week, Per.WEEK: _A_FULL_WEEK}
    signs = (weeks >= _WEEKS, (hours.get(offer.per) or 0) >= _A_FULL_WEEK)
    return all(signs)


def _by_week(offer: Offer, terms: _Terms) -> Decimal | None:
    """How much of a week the offer has of that for which the pay is: all where both are full, or nobody said otherwise."""
    offered = offer.hours_a_week
    paid = terms.hours_a_week
    if offered is None or min(offered, paid or offered) >= _A_FULL_WEEK:
        return _ONE
    return paid and offered / paid


# What tells how much work pay is for, by the time for which the offer pays.
_MEASURES: Mapping[Per, Mapping[str, _Part]] = {
    Per.HOUR: {"hours_a_week": _by_count},
    Per.DAY: {"days_a_year": _by_count},
    Per.PIECE: {"pieces_a_year": _by_count},
    Per.WEEK: {"weeks_a_year": _by_count, "hours_a_week": _by_week},
    Per.MONTH: {"hours_a_week": _by_week},
    Per.YEAR: {"hours_a_week": _by_week},
}
