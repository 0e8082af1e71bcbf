"""The pay that is private, in files and in private notes, and that which the reader sees; both for other times too."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property, partial
from itertools import chain, product, starmap
from operator import mul

from afterword.frozen import frozen
from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.figures.by_period import for_other_times, middles
from afterword.sharing.leaks.figures.rough import RoughPay
from afterword.sharing.leaks.figures.told import Told
from afterword.sharing.leaks.private_keys import is_own_note
from afterword.sharing.leaks.retold import SENTENCE_END
from afterword.sharing.leaks.speaks_of import figures_on_pay

_OWN_PAY = frozenset({"walk_away", "target", "opening", "base"})
_RANGE = frozenset({"low", "high", "figure"})
_SCALE = "scale"  # of our picture: round figures that nobody thought of
_LEFT_OUT = (100_000, 1_000_000)  # what people leave out, beside thousands
_NEAR = Decimal("0.03")
_MOST_TOGETHER = 31  # days, or weeks, for which one sum is told


@frozen
class PrivatePay:
    """Private values, and those that their reader may see; `counts` say of how many hours, days and payments a year is made."""

    secrets: tuple[Withheld, ...]
    visible: tuple[Withheld, ...] = ()
    counts: tuple[Withheld, ...] = ()

    @cached_property
    def by_amount(self) -> dict[Decimal, Withheld]:
        """All private pay, and what it is for other times."""
        return self._for_other_times | self._pay

    @cached_property
    def noted(self) -> dict[Decimal, Withheld]:
        """The pay that is told in private notes, and nowhere that may be seen."""
        noted = map(_pay_in, filter(is_own_note, self.secrets))
        pay = dict(chain.from_iterable(noted))
        for amount in self._visible_sums:
            pay.pop(amount, None)
        return pay

    @cached_property
    def rough(self) -> RoughPay:
        """What may be told roughly."""
        sums = self._visible_sums
        derived = (
            self._for_other_times.keys() - self._pay.keys() - sums - self._explained
        )
        return RoughPay(
            private=tuple(self._pay.keys() - sums),
            visible=tuple(sums),
            derived=tuple(derived),
            explained=tuple(self._explained),
            bases=tuple(self._ranges),
            spoken=tuple(self._spoken - sums - self._explained),
        )

    @cached_property
    def visible_for_other_times(self) -> Mapping[Decimal, Withheld]:
        """What the sums that the reader sees come to for other times."""
        return for_other_times(_by_amount(filter(_is_sum, self.visible)), self.counts)

    def may_be(self, figure: Told) -> bool:
        """Whether a figure is near private pay, or that of some days or weeks, with what people leave out."""
        telling = filter(_has_several_digits, figure.amounts)
        left_out = starmap(mul, product(telling, _LEFT_OUT))
        meant = (*figure.sizes, *left_out)
        if any(starmap(_is_near, product(meant, self.by_amount))):
            return True
        is_of_several = partial(_is_of_several, meant)
        return any(map(is_of_several, self.by_amount))

    @cached_property
    def _pay(self) -> dict[Decimal, Withheld]:
        own = filter(_is_pay, reversed(self.secrets))
        return self.noted | _by_amount(own)

    @cached_property
    def typed(self) -> frozenset[Decimal]:
        """All private pay as it was typed."""
        return frozenset(self._pay)

    @cached_property
    def _for_other_times(self) -> dict[Decimal, Withheld]:
        return for_other_times(self._pay, self.counts)

    @property
    def _spoken(self) -> frozenset[Decimal]:
        """What is looked for in the words of each language: all but what noted pay is for other times."""
        own = _by_amount(filter(_is_pay, self.secrets))
        return frozenset((*self._pay, *for_other_times(own, self.counts)))

    @cached_property
    def _visible_sums(self) -> frozenset[Decimal]:
        return frozenset(map(_amount, filter(_is_sum, self.visible)))

    @cached_property
    def _explained(self) -> frozenset[Decimal]:
        return frozenset((*self.visible_for_other_times, *middles(self.visible)))

    @cached_property
    def _ranges(self) -> frozenset[Decimal]:
        """What the posting and others say of pay, its middles, and all of it for other times."""
        ranges = tuple(filter(_is_of_a_range, self.secrets))
        pay = _by_amount(ranges)
        return frozenset((*pay, *middles(ranges), *for_other_times(pay, self.counts)))


def _by_amount(
    sums: Iterator[Withheld] | tuple[Withheld, ...],
) -> dict[Decimal, Withheld]:
    return {_amount(leaf): leaf for leaf in sums}


def _pay_in(note: Withheld) -> Iterator[tuple[Decimal, Withheld]]:
    """What a private note says that somebody is paid by the year."""
    figures = chain.from_iterable(map(figures_on_pay, SENTENCE_END.split(note.text)))
    for figure in figures:
        for amount in filter(figure.may_be_paid, figure.sizes):
            yield amount, note


def _has_several_digits(amount: Decimal) -> bool:
    return len(amount.normalize().as_tuple().digits) > 1


def _is_near(size: Decimal, private: Decimal) -> bool:
    return abs(size - private) <= private * _NEAR


def _is_of_several(sizes: tuple[Decimal, ...], private: Decimal) -> bool:
    """Whether one of some sums is exactly so many times another."""
    return any(
        size % private == 0 and size <= private * _MOST_TOGETHER for size in sizes
    )


def _is_pay(secret: Withheld) -> bool:
    return secret.amount and secret.place[-1] in _OWN_PAY


def _is_of_a_range(secret: Withheld) -> bool:
    return secret.amount and secret.place[-1] in _RANGE


def _is_sum(leaf: Withheld) -> bool:
    return leaf.amount and leaf.place[-1] != _SCALE


def _amount(leaf: Withheld) -> Decimal:
    return Decimal(leaf.text)
