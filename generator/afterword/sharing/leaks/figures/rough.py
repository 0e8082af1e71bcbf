"""Private pay told roughly: rounded, within a range, in the high eighties, for another time, or so much below another sum.

Each is asked about: it gives the pay away, or it may be of something else.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cached_property, partial
from itertools import chain, islice, pairwise, product, starmap
from operator import attrgetter, mul

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.figures.sums import Sums, forms
from afterword.sharing.leaks.figures.tens import bands_in, speaks_of_thousands
from afterword.sharing.leaks.figures.told import (
    Told,
    figures_told,
    is_about_pay,
    says_little,
)
from afterword.sharing.leaks.fragments import TextKind
from afterword.sharing.leaks.misspelt import with_numbers_corrected

# How far a figure may be from a sum, in parts of it: by its last digit or for another time, and where a word says "about".
_CLOSE, _ROUNDED = Decimal("0.012"), Decimal("0.04")
_PER_CENT_OFF = Decimal("0.005")
_WIDEST = Decimal("1.4")  # of a range, its upper end in lower ones
_MAY_TELL = lazy_pattern(
    r"(?i)\d|t(?:een|y|ies)\b|hundred|thousand|million|\bten\b|eleven|twelve|zig|hundert|tausend|mill?\b|cien|cent|y[- ]"
)
_LINK = lazy_pattern(
    r"(?i)[\W_]{0,3}(?:(?:k|thousand|grand|thou)\b)?[\W_]{0,3}(?:(?:to|and|or|up to|till|bis|und|oder|a|\u00e0|y|et|ou)\b)?"
    r"[\W_]{0,3}(?:(?:maybe|perhaps|even|about|say)\b)?[\W_]{0,3}(?:USD|EUR|GBP|CHF)?[\W_]{0,2}"
)
_LESS = lazy_pattern(
    r"(?i)\A[^\d.;!?]{0,16}?\b(?:below|under|less|lower|short|off|shy|down|unter|weniger)\b"
)
_MORE = lazy_pattern(
    r"(?i)\A[^\d.;!?]{0,16}?\b(?:above|over|more|higher|beyond|on top|\u00fcber|mehr)\b"
)
_TAKEN_OFF = lazy_pattern(
    r"(?i)\b(?:minus|less|without|weniger|moins|menos"
    r"|(?:come|came|coming|go|going|went|move|drop|knock|shave)(?: (?:down|off))?(?: by)?|take off|down by)\W{1,3}\Z"
)
_PER_CENT = lazy_pattern(r"(?i)\A\s?(?:%|per\s?cent)")

ROUNDED = "a figure near it stands where pay may be meant"
RANGE = "it lies in a range that stands where pay may be meant"
TENS = "the tens in which it lies stand where pay may be meant"
CONVERTED = "a figure for another time (such as a month, an hour or a year) comes to it"
WORKED_OUT = "it can be worked out from other figures"
MISSPELT = "it stands there in words that are not spelled rightly"

_Seen = Iterator[tuple[Decimal, str]]


@frozen
class RoughPay:
    """Private pay, and the sums that its reader may see: what may be one of these is not asked about."""

    private: tuple[Decimal, ...]
    visible: tuple[Decimal, ...] = ()

    def told_in(self, sentence: str) -> _Seen:
        """Each private sum that a sentence may tell, and why one thinks so."""
        if not self.private or not _MAY_TELL.search(sentence):
            return
        yield from self._misspelt_in(sentence)
        yield from self._told_by_tens(sentence)
        for form in forms(sentence, TextKind.PROSE):
            figures = tuple(figures_told(form))
            neighbours = pairwise(figures)
            yield from chain.from_iterable(map(self._told_by, figures))
            yield from chain.from_iterable(starmap(self._told_by_range, neighbours))
            yield from self._worked_out_from(figures)

    @cached_property
    def _sums(self) -> Sums:
        return Sums(dict.fromkeys(self.private, ""))

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
        if not figure.is_pay:
            return
        for private in self.private:
            near = filter(partial(self._is_near, figure, private), figure.sizes)
            if any(near):
                yield private, ROUNDED
            elif self._is_converted(figure, private):
                yield private, CONVERTED

    def _is_near(self, figure: Told, private: Decimal, size: Decimal) -> bool:
        """Whether a figure for the same time is the sum, rounded: not the sum itself, nor one that is visible."""
        if not figure.is_for_the_time_of(private) or private in figure.amounts:
            return False
        tolerance = min(private * _CLOSE, _step(size))
        if figure.is_rounded:
            tolerance = private * _ROUNDED
        apart = abs(size - private)
        return apart <= tolerance and apart < _nearest(size, self.visible)

    def _is_converted(self, figure: Told, private: Decimal) -> bool:
        """Whether a figure for another time comes to the sum, and to none that is visible as most people count."""
        scales = figure.conversions_to(private)
        if not _comes_to(figure.sizes, scales, private):
            return False
        return not any(map(partial(_usually_comes_to, figure), self.visible))

    def _told_by_range(self, low: Told, high: Told) -> _Seen:
        between = high.before[low.end :]
        if not _LINK.fullmatch(between) or not high.is_pay:
            return
        ranges = list(filter(self._is_range, product(low.sizes, high.sizes)))
        for private, (least, most) in product(self.private, ranges):
            scales = high.scales_to(private)
            if any(least * scale <= private <= most * scale for scale in scales):
                yield private, RANGE

    def _is_range(self, ends: tuple[Decimal, Decimal]) -> bool:
        """Whether one figure is some way below another, and not both of them are visible."""
        least, most = ends
        return least < most <= least * _WIDEST and not {*ends} <= {*self.visible}

    def _worked_out_from(self, figures: tuple[Told, ...]) -> _Seen:
        """The private sums that one figure of a sentence is above or below another, or one that is known."""
        amounts = chain.from_iterable(map(attrgetter("amounts"), figures))
        bases = frozenset((*self.private, *self.visible, *amounts))
        for figure, base in product(filter(_says_how_far, figures), bases):
            yield from self._from_base(figure, base)

    def _from_base(self, figure: Told, base: Decimal) -> _Seen:
        for amount, private in product(figure.amounts, self.private):
            comes_to, tolerance = _worked_out(figure, amount, base)
            is_it = abs(comes_to - private) <= private * tolerance
            if is_it and base != private:
                yield private, WORKED_OUT


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


def _usually_comes_to(figure: Told, amount: Decimal) -> bool:
    usual = islice(figure.conversions_to(amount), 1)
    return _comes_to(figure.sizes, usual, amount)


def _step(amount: Decimal) -> Decimal:
    """What the last digit counts that is no zero: a thousand in 78,000."""
    exponent = amount.normalize().as_tuple().exponent
    return Decimal(10) ** int(exponent)


def _says_how_far(figure: Told) -> bool:
    """Whether it is told to be so much below or above another, where pay is spoken of."""
    after = _PER_CENT.sub("", figure.after)
    signs = (
        _LESS.match(after),
        _MORE.match(after),
        _TAKEN_OFF.search(figure.before),
    )
    return any(signs) and is_about_pay(figure.sentence)


def _worked_out(
    figure: Told, amount: Decimal, base: Decimal
) -> tuple[Decimal, Decimal]:
    """The sum that is so much, or so many per cent, below or above another, and how exactly that is told."""
    after = _PER_CENT.sub("", figure.after)
    tolerance = Decimal(0)
    if after != figure.after:
        amount, tolerance = base * amount / 100, _PER_CENT_OFF
    if _LESS.match(after) or _TAKEN_OFF.search(figure.before):
        amount = -amount
    return base + amount, tolerance
