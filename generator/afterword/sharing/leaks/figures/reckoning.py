"""Private pay that can be worked out: so much or so many per cent below or above another sum, or halfway between two."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from itertools import chain, filterfalse, pairwise, product, starmap
from operator import attrgetter, mul, truediv

from afterword.frozen import frozen
from afterword.interview.values.english import NUMBERS
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.figures.told import Told, is_about_pay

_PER_CENT_OFF = Decimal("0.005")

_LESS = lazy_pattern(
    r"(?i)\A[^\d.;!?]{0,16}?\b(?:below|under|less|lower|short|off|shy|down|south|cheaper|unter|weniger)\b"
)
_MORE = lazy_pattern(
    r"(?i)\A[^\d.;!?]{0,16}?\b(?:above|over|more|higher|beyond|on top|plus|north|dearer|\u00fcber|mehr)\b"
)
_ADDED = lazy_pattern(r"(?i)\b(?:plus|add(?:ing)?|topped up by|and another)\W{1,3}\Z")
_TAKEN_OFF = lazy_pattern(
    r"(?i)\b(?:minus|(?:less|cheaper|lower|down) by|(?:a )?(?:cut|drop|discount|rebate) of|less|without|weniger|moins|menos"
    r"|(?:come|came|coming|go|going|went|move|drop|fall|knock|shave|cut|take|taking|lower|reduce)(?: (?:down|off"
    r"|away))?(?: by)?|subtract|down by)\W{1,3}\Z"
)
_PER_CENT = lazy_pattern(r"(?i)\A\s?(?:%|per\s?(?:cent|100))")
# What pay is told from without a figure.
_BASE = lazy_pattern(
    r"(?i)\b(?:this|that|these|those|the|your|their|its|his|her)(?:'s)? (?:\w+ )?(?:figures?|bottom|middle|top|range"
    r"|target|lowest"
    r"|highest|median|midpoint|mid-point|floor|ceiling|low end|high end|upper end|lower end|foot|number|rate|sum"
    r"|survey|posting|ad)\b"
    r"|\A\W*(?:my |our )?(?:target|opening|survey|median|midpoint|posting|ask)\b"
    r"|\b(?:under|over|below|above|off|short of|shy of) (?:this|that|it|yours|theirs)\b"
)
_TIMES = lazy_pattern(r"(?i)\A[ -](?:hours?|days?|weeks?|shifts?|months?)\b")
_ONE_S_OWN = lazy_pattern(r"(?i)\b(?:i|me|my|mine)\b")
_MOST_TIMES = 31
_THOUSAND = 1_000
_MOST_THOUSANDS = 100  # that are told by their number alone
# What stands between two figures and nothing else.
_BETWEEN_LESS = lazy_pattern(
    r"\W*(?:minus|less|without|take away|taking off|(?:short|shy|south) of|below|under|off)\W*(?:an? |the )?"
    r"|k?\s[-\u2212\u2013]\s\W?"
)
_BETWEEN_MORE = lazy_pattern(
    r"\W*(?:plus|and another|on top of|above|over|more than|north of)\W*"
    r"|\s(?:thousand|grand|k) (?:and|plus) (?:an? )?|\W*k?\s?\+\s?\W?"
)
_BETWEEN_TIMES = lazy_pattern(r"\s?(?:x|\u00d7|\*|times)\s?\W?")
_TWICE_AFTER = lazy_pattern(
    r"(?i)\A(?:\s?(?:k|thousand|grand)\b)?\W{0,2}(?:twice(?! an? )|times two|doubled|two times)\b"
)
_TWICE_BEFORE = lazy_pattern(r"(?i)\b(?:twice|double|two times)\W{1,3}\Z")
_BETWEEN = lazy_pattern(
    r"(?i)\b(?:half-? ?way|midway|mid-?point|middle|in between|split the difference|average|mean)\b"
)

# And one of the two may go without a figure.
_FROM_ONE = lazy_pattern(r"(?i)\b(?:half-? ?way|midway|between|split the difference)\b")

_ONES = {name: str(number) for number, name in enumerate(NUMBERS[:9], 1)}
_ONE = "|".join(_ONES)
_STEP_IN_WORDS = lazy_pattern(
    rf"(?i)(?<=\bminus )(?:{_ONE})\b|(?<=\bless )(?:{_ONE})\b|(?<=\bplus )(?:{_ONE})\b"
    rf"|\b(?:{_ONE})\b(?= (?:below|under|short of|shy of|above|over|less than|more than)\b)"
)


def with_steps_in_digits(sentence: str) -> str:
    """A sentence in which a small number that is taken off or added stands in digits: minus 7."""
    return _STEP_IN_WORDS.sub(_in_digits, sentence)


def _in_digits(word: re.Match[str]) -> str:
    return _ONES[word[0].lower()]


@frozen
class Reckoning:
    """Private sums, and those that another may be told from."""

    private: frozenset[Decimal]
    bases: frozenset[Decimal]
    sums: frozenset[Decimal] = frozenset()  # those of which so many per cent are told

    def worked_out_from(
        self, sentence: str, figures: tuple[Told, ...]
    ) -> Iterator[Decimal]:
        """The private sums to which the figures of a sentence come, with one another or with one that is known."""
        amounts_of_each = map(attrgetter("amounts"), figures)
        amounts = chain.from_iterable(amounts_of_each)
        in_it = frozenset(amounts)
        steps = tuple(filter(_says_how_far, figures))
        for figure in steps:
            bases = self.sums if _is_per_cent(figure) else self.bases
            for base in bases | in_it:
                yield from self._from_base(figure, base)
        yield from self._for_one(figures)
        yield from self._of_two(figures)
        together = sum(map(_step, steps), Decimal(0))
        yield from self.private & {base + together for base in self.bases} - self.bases
        if _BETWEEN.search(sentence):
            yield from self._halfway(sentence, figures)

    def _from_base(self, figure: Told, base: Decimal) -> Iterator[Decimal]:
        amounts = figure.amounts
        if not _is_per_cent(figure):
            amounts = _in_thousands_too(amounts)
        for amount in amounts:
            comes_to, tolerance = _worked_out(figure, amount, base)
            if comes_to != base:
                yield from self._at(comes_to, tolerance)

    def _at(self, amount: Decimal, tolerance: Decimal) -> Iterator[Decimal]:
        """The private sums that are this one, or as near as that."""
        if not tolerance:
            yield from self.private & {amount}
            return
        for private in self.private:
            if abs(amount - private) <= private * tolerance:
                yield private

    def _for_one(self, figures: tuple[Told, ...]) -> Iterator[Decimal]:
        """The private sums that a figure is for one hour or day, where it is told for several."""
        counts = filter(_is_of_times, figures)
        pay = filterfalse(_is_of_times, filter(attrgetter("may_be_money"), figures))
        for count, figure in product(counts, tuple(pay)):
            for_one = starmap(truediv, product(figure.amounts, count.amounts))
            yield from self.private & set(for_one)

    def _of_two(self, figures: tuple[Told, ...]) -> Iterator[Decimal]:
        """The private sums to which two figures come that one adds, takes away or doubles, whatever they are said to be."""
        for one, other in pairwise(figures):
            comes_to = _comes_to(one, other, other.since(one).casefold())
            yield from self.private & set(
                chain.from_iterable(map(_with_thousands, comes_to))
            )
        for figure in figures:
            if _TWICE_AFTER.match(figure.after) or _TWICE_BEFORE.search(figure.before):
                doubled = (2 * amount for amount in figure.amounts)
                yield from self.private & set(
                    chain.from_iterable(map(_with_thousands, doubled))
                )

    def _halfway(self, sentence: str, figures: tuple[Told, ...]) -> Iterator[Decimal]:
        for low, high in pairwise(figures):
            ends = product(low.sizes, high.sizes)
            yield from self.private & set(starmap(_middle, ends))
        if not _FROM_ONE.search(sentence):
            return
        for figure in figures:
            ends = product(figure.sizes, self.bases)
            yield from self.private & set(starmap(_middle, ends)) - self.bases


def _comes_to(one: Told, other: Told, between: str) -> Iterator[Decimal]:
    """What two figures come to by the words between them."""
    pairs = tuple(product(*map(_in_thousands_too, (one.amounts, other.amounts))))
    if _BETWEEN_LESS.fullmatch(between):
        yield from (abs(first - second) for first, second in pairs)
    if _BETWEEN_MORE.fullmatch(between):
        yield from (first + second for first, second in pairs)
    if _BETWEEN_TIMES.fullmatch(between):
        yield from starmap(mul, pairs)


def _in_thousands_too(amounts: tuple[Decimal, ...]) -> tuple[Decimal, ...]:
    """Some sums, and small ones as so many thousands: twenty less than 98,000 are 20,000 less."""
    small = (amount for amount in amounts if amount < _MOST_THOUSANDS)
    return (*amounts, *map(partial(mul, _THOUSAND), small))


def _with_thousands(amount: Decimal) -> tuple[Decimal, ...]:
    """The sum, and the one that it is where its thousands are left out."""
    return (amount, amount * _THOUSAND)


def _is_per_cent(figure: Told) -> bool:
    return _PER_CENT.match(figure.after) is not None


def _is_of_times(figure: Told) -> bool:
    """Whether it says how many hours or days: a few."""
    return max(figure.amounts) <= _MOST_TIMES and _TIMES.match(figure.after) is not None


def _middle(least: Decimal, most: Decimal) -> Decimal:
    return (least + most) / 2


def _step(figure: Told) -> Decimal:
    """How far it leads from another sum, up or down."""
    comes_to, _ = _worked_out(figure, figure.amounts[0], Decimal(0))
    return comes_to


def _says_how_far(figure: Told) -> bool:
    """Whether it is told to be so much below or above another, where pay is spoken of."""
    after = _PER_CENT.sub("", figure.after)
    if figure.before.endswith("per "):
        return False  # per cent, as its number is read in words
    signs = (
        _LESS.match(after),
        _MORE.match(after),
        _TAKEN_OFF.search(figure.before),
        _ADDED.search(figure.before),
    )
    return any(signs) and _is_of_pay(figure)


def _is_of_pay(figure: Told) -> bool:
    if _BASE.search(figure.sentence):
        return True
    if _is_per_cent(figure) and not _ONE_S_OWN.search(figure.sentence):
        return False
    return is_about_pay(figure.sentence, is_money=figure.is_money)


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
