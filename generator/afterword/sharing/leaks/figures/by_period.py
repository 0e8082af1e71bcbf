"""Pay for another time than it stands there for, by what the file counts: 86,320 a year at 40 hours a week is 41.50 an hour."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import partial
from itertools import chain, product, starmap
from operator import attrgetter, mul

from afterword.frozen import frozen
from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.figures.periods import WEEKS, periods_of

_OWN = frozenset({"salary", "offer"})  # and not another interview's
_HOURS_A_SHIFT = (8, 10, 12)
_HOURS_A_DAY = (8, 10)  # where no week is told
_DAYS_TOGETHER = (5, 20)  # a week of days, and a month of them
_WEEKS_TOGETHER = (2, 4)
_MONTHS = 12
_LEAST = Decimal(5)  # what less is said of tells nobody's pay
_LARGE = 1_000  # from here on cents are often left out
_CENT, _WHOLE = Decimal("0.01"), Decimal(1)


@frozen
class Counts:
    """How many hours, days and payments make a year, as one interview has it."""

    by_key: Mapping[str, tuple[Decimal, ...]]

    def for_others(self, amount: Decimal) -> Iterator[Decimal]:
        """What a sum of pay comes to for other times."""
        for period in periods_of(amount):
            paid = self._in_a_year.get(period.name, ())
            scales = product(paid, self._without(period.name))
            scaled = partial(_scaled, amount)
            yield from starmap(scaled, scales)

    def _without(self, name: str) -> Iterator[Decimal]:
        """How many of each time but this one."""
        counts = dict(self._in_a_year)
        counts.pop(name, None)
        return chain.from_iterable(counts.values())

    @property
    def _in_a_year(self) -> dict[str, tuple[Decimal, ...]]:
        """How many of each time are paid in a year; of some there may be none that is known."""
        weeks = self.by_key.get("weeks_a_year", (Decimal(WEEKS),))
        months = (Decimal(_MONTHS), *self.by_key.get("payments_a_year", ()))
        week = self.by_key.get("hours_a_week", ())
        days = self.by_key.get("days_a_year", ())
        hours = tuple(starmap(mul, product(weeks, week)))
        hours_of_days = starmap(mul, product(days, _HOURS_A_DAY))
        return {
            "year": (Decimal(1),),
            "month": months,
            "week": weeks,
            "fortnight": tuple(_parts(weeks, _WEEKS_TOGETHER)),
            "hour": hours or tuple(hours_of_days),
            "shift": tuple(_parts(hours, _HOURS_A_SHIFT)),
            "day": days,
            "days": tuple(_parts(days, _DAYS_TOGETHER)),
        }


def _scaled(amount: Decimal, count: Decimal, of_the_other: Decimal) -> Decimal:
    return amount * count / of_the_other


def _parts(counts: Iterable[Decimal], sizes: tuple[int, ...]) -> Iterator[Decimal]:
    for count, size in product(counts, sizes):
        yield count / size


def for_other_times(
    pay: Mapping[Decimal, Withheld], counted: Iterable[Withheld]
) -> dict[Decimal, Withheld]:
    """What each sum comes to for other times, as it is counted in its interview, or else in this one."""
    counts = _counts(counted)
    derived: dict[Decimal, Withheld] = {}
    for amount, secret in pay.items():
        its_own = counts.get(str(secret.place[0]), counts[""])
        for derived_amount in filter(_is_worth_it, its_own.for_others(amount)):
            for step in (_CENT, _WHOLE):
                derived.setdefault(_rounded(derived_amount, step), secret)
    return derived


def _counts(counted: Iterable[Withheld]) -> dict[str, Counts]:
    """What is counted in a year, by the name of the other interview; nothing for the name of this one."""
    by_owner: dict[str, dict[str, tuple[Decimal, ...]]] = {"": {}}
    for leaf in counted:
        key = str(leaf.place[-1])
        of_it = by_owner.setdefault(_owner(leaf), {})
        more = (*of_it.get(key, ()), Decimal(leaf.text))
        of_it[key] = tuple(dict.fromkeys(more))
    return {owner: Counts(of_it) for owner, of_it in by_owner.items()}


def _owner(leaf: Withheld) -> str:
    first = str(leaf.place[0])
    return "" if first in _OWN else first


def _rounded(amount: Decimal, step: Decimal) -> Decimal:
    """A sum as it is told: small ones to the cent."""
    if amount < _LARGE:
        step = _CENT
    return amount.quantize(step).normalize()


def _is_worth_it(amount: Decimal) -> bool:
    return amount >= _LEAST


def middles(leaves: Iterable[Withheld]) -> Iterator[Decimal]:
    """The middle of each range among these."""
    sums = filter(attrgetter("amount"), leaves)
    amounts = {leaf.place: Decimal(leaf.text) for leaf in sums}
    for place, low in amounts.items():
        high = amounts.get((*place[:-1], "high"), low)
        if place[-1] == "low":
            yield (low + high) / 2
