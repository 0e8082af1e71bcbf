"""Private pay told roughly: rounded, within a range, in the high eighties, for another time, or so much below another sum.

Each is asked about: it gives the pay away, or it may be of something else.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cached_property, partial
from itertools import chain, islice, pairwise, product, repeat, starmap
from operator import attrgetter, mul

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.figures.coins import added_up, with_coins_counted
from afterword.sharing.leaks.figures.dozens import with_dozens_counted
from afterword.sharing.leaks.figures.part_time import shares_told
from afterword.sharing.leaks.figures.reckoning import (
    Reckoning,
    with_steps_in_digits,
)
from afterword.sharing.leaks.figures.spoken import SpokenSums
from afterword.sharing.leaks.figures.sums import ODD, Sums, SumSeen, forms
from afterword.sharing.leaks.figures.tens import bands_in, speaks_of_thousands
from afterword.sharing.leaks.figures.told import (
    Told,
    figures_told,
    is_about_pay,
    says_little,
)
from afterword.sharing.leaks.figures.words import digits_said
from afterword.sharing.leaks.fragments import TextKind
from afterword.sharing.leaks.misspelt import with_numbers_corrected

# How far a figure may be from a sum, in parts of it: by its last digit or for another time, and where a word says "about".
_CLOSE, _ROUNDED = Decimal("0.012"), Decimal("0.04")
_WIDEST = Decimal("1.4")  # of a range, its upper end in lower ones
_MAY_TELL = lazy_pattern(
    r"(?i)\d|t(?:een|y|ies)\b|hundred|thousand|million|(?:twen|thir|for|four|fif|six|seven|eigh|nine)ty|\bten\b"
    r"|(?:one|two|three|four|five|six|seven|eight|nine)[ -](?:oh|one|two|three|four|five|six|seven|eight|nine|and)\b"
    r"|(?-i:\b[MDCLXVI]{3,}\b)|quar|cinqu|(?:ant|ent)[aei]\b|vingt|tig\b|eleven"
    r"|twelve|zig|hundert|tausend|mill?\b|cien|cent|y[- ]"
)
_LINK = lazy_pattern(
    r"(?i)[\W_]{0,3}(?:(?:k|thousand|grand|thou)\b)?[\W_]{0,3}(?:(?:to|and|or|up to|till|bis|und|oder|a|\u00e0|y|et|ou)\b)?"
    r"[\W_]{0,3}(?:(?:maybe|perhaps|even|about|say)\b)?[\W_]{0,3}(?:USD|EUR|GBP|CHF)?[\W_]{0,2}"
)
_LEFT_OUT = (1, 1_000, 100_000)  # what may multiply a figure that has a fraction
_CENT = Decimal("0.01")
_LEAST_OF_A_PART = 5_000
_FEW = Decimal(60)  # by which a part of a sum may be rounded

ROUNDED = "a figure near it stands where pay may be meant"
RANGE = "it lies in a range that stands where pay may be meant"
TENS = "the tens in which it lies stand where pay may be meant"
CONVERTED = "a figure for another time (such as a month, an hour or a year) comes to it"
WORKED_OUT = "it can be worked out from other figures"
ALONE = "its digits stand there, and nothing beside them says what they count"
SPOKEN = "it stands there in the words of another language"
MISSPELT = "it stands there in words that are not spelled rightly"

_Seen = Iterator[tuple[Decimal, str]]


@frozen
class RoughPay:
    """Private pay, and the sums that its reader may see: what may be one of these is not asked about."""

    private: tuple[Decimal, ...]
    visible: tuple[Decimal, ...] = ()
    derived: tuple[Decimal, ...] = ()  # what the private sums are for other times
    # What the visible ones are for other times, and their middles.
    explained: tuple[Decimal, ...] = ()
    # What else is said to be below or above, such as the range of a posting.
    bases: tuple[Decimal, ...] = ()

    spoken: tuple[Decimal, ...] = ()  # of all, what is told in other languages

    def told_in(self, sentence: str) -> _Seen:
        """Each private sum that a sentence may tell, and why one thinks so."""
        for amount in self._spoken.told_in(sentence):
            yield amount, SPOKEN
        dozens = with_dozens_counted(sentence)
        counted = with_steps_in_digits(with_coins_counted(dozens))
        if not self.private or not _MAY_TELL.search(counted):
            return
        yield from self._counted_in(counted, sentence)
        yield from self._misspelt_in(counted)
        yield from self._told_by_tens(counted)
        written = dict.fromkeys(_forms(counted))
        for form in written:
            yield from self._told_in_form(form)
        for form in {*map(added_up, written)} - written.keys():
            yield from self._told_in_form(form)
            for seen in self._sums.seen_in(form):
                yield seen.amount, WORKED_OUT

    def _counted_in(self, counted: str, sentence: str) -> _Seen:
        """The sums that stand there as dozens, notes and parts of a figure."""
        if counted == sentence:
            return
        sums = filter(_is_whole, self._sums.seen_in(counted))
        yield from zip(
            map(attrgetter("amount"), sums), repeat(WORKED_OUT), strict=False
        )

    def _told_in_form(self, form: str) -> _Seen:
        figures = tuple(figures_told(form))
        neighbours = pairwise(figures)
        in_each = map(self._told_by, figures)
        yield from chain.from_iterable(in_each)
        yield from chain.from_iterable(starmap(self._told_by_range, neighbours))
        for amount in self._reckoning.worked_out_from(form, figures):
            yield amount, WORKED_OUT
        sums = filter(attrgetter("may_be_money"), figures)
        for figure, share in product(sums, shares_told(form)):
            yield from product(self._of_which_it_is(figure, share), [CONVERTED])

    def _of_which_it_is(self, figure: Told, share: Decimal) -> Iterator[Decimal]:
        """The private sums of which a figure is this part, to its last digit that is no zero."""
        for size, private in product(figure.sizes, self.private):
            apart = abs(size - private * share)
            is_near = apart <= min(_step(size) / 2, _FEW)
            if size >= _LEAST_OF_A_PART and is_near:
                yield private

    @cached_property
    def _sums(self) -> Sums:
        return Sums(dict.fromkeys(self.private, ""))

    @cached_property
    def _spoken(self) -> SpokenSums:
        return SpokenSums(self.spoken)

    @cached_property
    def _all(self) -> tuple[Decimal, ...]:
        return (*self.private, *self.derived)

    @cached_property
    def _reckoning(self) -> Reckoning:
        sums = (*self.private, *self.visible)
        bases = (*sums, *self.explained, *self.bases)
        return Reckoning(
            private=frozenset(self._all),
            bases=frozenset(bases),
            sums=frozenset(sums),
        )

    def _misspelt_in(self, sentence: str) -> _Seen:
        corrected = with_numbers_corrected(sentence)
        if corrected != sentence:
            for seen in self._sums.seen_in(corrected):
                yield seen.amount, MISSPELT

    def _told_by_tens(self, sentence: str) -> _Seen:
        bands = list(bands_in(sentence))
        if not bands or not _is_about_pay_by_tens(sentence):
            return
        for band, private in product(bands, self.private):
            if band.holds(private):
                yield private, TENS

    def _told_by(self, figure: Told) -> _Seen:
        yield from self._told_exactly_by(figure)
        if not figure.is_pay:
            return
        for private in self._all:
            is_near = partial(self._is_near, figure, private)
            near = filter(is_near, figure.sizes)
            if any(near):
                yield private, ROUNDED
        is_converted = partial(self._is_converted, figure)
        for private in filter(is_converted, self.private):
            yield private, CONVERTED

    def _told_exactly_by(self, figure: Told) -> _Seen:
        """The sums for other times that it is, and those that it is whatever multiplies it."""
        if figure.may_be_pay:
            yield from product(
                filter(self.derived.__contains__, figure.amounts), [CONVERTED]
            )
        if figure.may_be_money:
            in_cents = map(partial(mul, _CENT), figure.amounts)
            yield from product(filter(self._has_cents, in_cents), [ALONE])
        if figure.stands_alone:
            meant = starmap(mul, product(figure.amounts, _LEFT_OUT))
            yield from product(filter(self._all.__contains__, meant), [ALONE])

    def _has_cents(self, amount: Decimal) -> bool:
        """Whether it is a private sum with cents."""
        return amount % 1 != 0 and amount in self._all

    def _is_near(self, figure: Told, private: Decimal, size: Decimal) -> bool:
        """Whether a figure for the same time is the sum, rounded: not the sum itself, nor one that is visible."""
        if not figure.is_for_the_time_of(private) or private in figure.amounts:
            return False
        tolerance = min(private * _CLOSE, _step(size))
        if figure.is_rounded:
            tolerance = private * _ROUNDED
        apart = abs(size - private)
        shown_sums = (*self.visible, *self.explained)
        return apart <= tolerance and apart < _nearest(size, shown_sums)

    def _is_converted(self, figure: Told, private: Decimal) -> bool:
        """Whether a figure for another time comes to the sum, and not as near to one that is visible as most people count."""
        scales = figure.conversions_to(private)
        is_money = speaks_of_thousands(figure.sentence)
        is_pay = is_about_pay(figure.sentence, is_money=is_money)
        sizes = figure.sizes if is_pay else figure.amounts
        if not _comes_to(sizes, scales, private):
            return False
        of_the_private = _usually_apart(figure, private)
        usually_apart = (_usually_apart(figure, each) for each in self.visible)
        return not any(apart <= min(_CLOSE, of_the_private) for apart in usually_apart)

    def _told_by_range(self, low: Told, high: Told) -> _Seen:
        between = high.since(low)
        is_shown = all(map(self._is_shown, (low, high)))
        if is_shown or not _LINK.fullmatch(between):
            return
        ends = product(low.sizes, high.sizes) if high.is_pay else ()
        ranges = list(filter(self._is_range, ends))
        for private, (least, most) in product(self._all, ranges):
            scales = high.scales_to(private)
            if any(least * scale <= private <= most * scale for scale in scales):
                yield private, RANGE

    def _is_range(self, ends: tuple[Decimal, Decimal]) -> bool:
        """Whether one figure is some way below another."""
        least, most = ends
        return least < most <= least * _WIDEST

    def _is_shown(self, figure: Told) -> bool:
        return not frozenset(figure.sizes).isdisjoint(self.visible)


def _is_whole(seen: SumSeen) -> bool:
    """Whether its digits do not stand apart."""
    return seen.sighting.why != ODD


def _forms(sentence: str) -> Iterator[str]:
    """A sentence with its numbers in digits, those of misspelt words too."""
    corrected = with_numbers_corrected(sentence)
    for text in dict.fromkeys((sentence, corrected, digits_said(corrected))):
        yield from forms(text, TextKind.PROSE)


def _is_about_pay_by_tens(sentence: str) -> bool:
    is_money = says_little(sentence) or speaks_of_thousands(sentence)
    return is_about_pay(sentence, is_money=is_money)


def _nearest(size: Decimal, visible: Iterable[Decimal]) -> Decimal:
    """How far the nearest sum is that is visible."""
    far = (abs(size - amount) for amount in visible)
    return min(far, default=Decimal("Infinity"))


def _comes_to(
    sizes: Iterable[Decimal], scales: Iterable[Decimal], amount: Decimal
) -> bool:
    """Whether one of some sums comes to another, for another time."""
    converted = starmap(mul, product(sizes, scales))
    return any(abs(pay - amount) <= amount * _CLOSE for pay in converted)


def _usually_apart(figure: Told, amount: Decimal) -> Decimal:
    """How far a figure for another time is from a sum as most people count, in parts of it."""
    usual = islice(figure.conversions_to(amount), 1)
    converted = starmap(mul, product(figure.sizes, usual))
    far = (abs(pay - amount) / amount for pay in converted)
    return min(far, default=Decimal("Infinity"))


def _step(amount: Decimal) -> Decimal:
    """What the last digit counts that is no zero: a thousand in 78,000."""
    exponent = amount.normalize().as_tuple().exponent
    return Decimal(10) ** int(exponent)
