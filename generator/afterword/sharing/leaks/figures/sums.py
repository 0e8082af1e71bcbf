"""Private sums, looked for by value: each figure of a text is read in every way that people write one."""

import calendar
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from itertools import product, starmap
from operator import mul

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.figures.beside import Beside, beside
from afterword.sharing.leaks.figures.multipliers import (
    FACTORS,
    SIGNS,
    is_currency,
    speaks_of_pay,
)
from afterword.sharing.leaks.figures.runs import Run, Wanted, runs_in, significant
from afterword.sharing.leaks.figures.scripts import (
    without_chinese_numerals,
    without_roman_numerals,
)
from afterword.sharing.leaks.figures.things import THINGS, are_done
from afterword.sharing.leaks.figures.words import in_digits
from afterword.sharing.leaks.findings import CERTAIN, Sighting, doubtful
from afterword.sharing.leaks.fragments import TextKind

NEAR = 80  # characters on each side in which a figure's meaning is looked for
_NEAR_MONEY = 30
_PERHAPS_MONEY = lazy_pattern(
    rf"[A-Z]{{3}} ?\d|[{SIGNS}] ?\d|\d ?[{SIGNS}]|\d ?[A-Z]{{3}}(?!\w)"
)
_LEAST_BARE = {TextKind.PROSE: 1_000}  # below it, a bare figure is a count
_LEAST_IN_TAGS = 10_000  # or a length
_LEAST_WITHOUT_THOUSANDS = 10_000  # of the sum that is meant
_LEAST_UNMISTAKABLE = 10_000  # below it, a figure alone may be the number of a thing
_YEARS = range(1900, 2101)
_YEARS_TOLD = frozenset(map(Decimal, _YEARS))
_LEFT_OUT = (1_000, 100_000, 1_000_000)
_LARGER = "|".join(word for word in FACTORS if word.isalpha())
_COMPOUND = lazy_pattern(
    rf"(?i)\b(\d[\d.]*) ?({_LARGER})\b\W{{0,3}}(?:and )?(\d[\d,.]*)(?: ?({_LARGER})\b)?"
)
_LAKH, _THOUSAND = 100_000, 1_000
_TENS = lazy_pattern(r"[1-9]\d")
_POWER_OF_TEN = lazy_pattern(r"\s?[x\u00d7*\u00b7]\s?10\^?([2-9])\b")
_ZEROS = lazy_pattern(  # letters in the place of zeros: 97,OOO or 9700O
    r"(?<=\d)(?:[,.' ]?[oO]{2,}\b|[oO]+(?![^\W\d_kK]))"
)
_EMPHASIS = lazy_pattern(r"(\*{1,3}|_{1,3}|`|~~)(?=\d)([\d.,' ]*\d)\1")
_MONEY_NEAR = lazy_pattern(rf"[{SIGNS}]|[^\W\d_]+")
_MONTH = "|".join(filter(None, (*calendar.month_name, *calendar.month_abbr)))
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
# No word needs to begin with it: where tags are dropped, letters stand before it.
_DAY_AND_MONTH = lazy_pattern(
    rf"(?i)(?<!\d)(?:{_DAY} (?:of )?(?:{_MONTH})\.?|(?:{_MONTH})\.? {_DAY}),?\s\Z"
)
_A_DAY = lazy_pattern(rf"(?i)(?:{_MONTH})\.?\s(?:[1-9]|[12]\d|3[01])\Z")
_FOR_A_TIME = lazy_pattern(r"\s?(?:/|(?:an?|each|every|per)\b)")
# What has a figure of its own is the money of that one.
_ITS_MONEY = lazy_pattern(rf"\A\s?([{SIGNS}]|[^\W\d_]++)(?!\W{{0,3}}\d)")

ODD = "its digits stand there, parted in an unusual way"
JOINED = "its digits stand there, joined to letters that we do not know"
LEFT_OUT = (
    "its first digits stand where pay is spoken of: the thousands may be left out"
)
MULTIPLIED = "its digits stand there, with what may be a multiplier"
COUNT = "its digits stand there, and nothing beside them says that it is money"
SMALL = "its digits stand where pay is spoken of"


@frozen
class SumSeen:
    """A private sum in a text, by the name of its place, and where its figure stands in the form of the text that was read."""

    name: str
    amount: Decimal
    sighting: Sighting
    form: str
    start: int
    end: int


@frozen
class Sums:
    """Private sums by value, each with the name of its place."""

    names: Mapping[Decimal, str]

    @cached_property
    def by_digits(self) -> Mapping[str, list[Decimal]]:
        """The sums by their significant digits."""
        sums: dict[str, list[Decimal]] = defaultdict(list)
        for amount in self.names:
            sums[significant_digits(amount)].append(amount)
        sums.pop("", None)
        return sums

    @cached_property
    def _wanted(self) -> Wanted:
        return Wanted.of(self.by_digits)

    def seen_in(self, text: str, kind: TextKind = TextKind.PROSE) -> Iterator[SumSeen]:
        """Every private sum in a text; in code, money alone."""
        if kind is TextKind.CODE and not _PERHAPS_MONEY.search(text):
            return
        for form in forms(text, kind):
            for run in runs_in(form, self._wanted):
                yield from self._seen_in_run(form, run, kind)

    def _seen_in_run(self, form: str, run: Run, kind: TextKind) -> Iterator[SumSeen]:
        figure = _Figure.of(form, run, kind)
        for amount in self.by_digits[significant(run.digits)]:
            sighting = figure.sighting(amount)
            if sighting:
                yield SumSeen(
                    name=self.names[amount],
                    amount=amount,
                    sighting=sighting,
                    form=form,
                    start=run.start,
                    end=run.end,
                )


def significant_digits(amount: Decimal) -> str:
    """The digits of a sum without zeros at both ends, whatever its size."""
    return significant(f"{abs(amount):f}".replace(".", ""))


def forms(text: str, kind: TextKind) -> Iterable[str]:
    """A text as it stands, and with what says a number otherwise in digits."""
    texts = dict.fromkeys((text, without_chinese_numerals(text)))
    texts[_POWER_OF_TEN.sub(r"e\1", text)] = None
    texts[_ZEROS.sub(_as_zeros, text)] = None
    texts[_EMPHASIS.sub(r"\2", text)] = None
    if kind is TextKind.PROSE:
        texts[without_roman_numerals(text)] = None
        for form in tuple(dict.fromkeys((text, without_roman_numerals(text)))):
            texts.update(dict.fromkeys(in_digits(form)))
        compounds = [_COMPOUND.sub(_added_up, form) for form in texts]
        texts.update(dict.fromkeys(compounds))
    return texts


def _as_zeros(match: re.Match[str]) -> str:
    return match[0].lower().replace("o", "0")


def _added_up(match: re.Match[str]) -> str:
    """`9 lakh 70 thousand` as one figure."""
    first, factor, second, other = match.groups("")
    larger = FACTORS[factor.casefold()]
    smaller = FACTORS.get(other.casefold(), 1)
    addend = Decimal(_plain(second)) * smaller
    if larger == _LAKH and _TENS.fullmatch(second) and not other:
        addend *= _THOUSAND  # eighteen lakh fifty
    if addend >= larger:
        return match[0]
    total = Decimal(_plain(first)) * larger + addend
    return f"{total:f}"


def _plain(digits: str) -> str:
    whole, _, part = digits.replace(",", "").strip(".").partition(".")
    decimals = part.replace(".", "")
    return f"{whole.zfill(1)}.{decimals.ljust(1, '0')}"


@frozen
class _Figure:
    """A run of digits with what stands round it."""

    run: Run
    kind: TextKind
    beside: Beside
    before: str
    after: str

    @classmethod
    def of(cls, text: str, run: Run, kind: TextKind) -> "_Figure":
        """The figure where it stands."""
        before = text[max(0, run.start - NEAR) : run.start]
        after = text[run.end : run.end + NEAR]
        return cls(
            run=run,
            kind=kind,
            beside=beside(before, after),
            before=before,
            after=after,
        )

    def sighting(self, amount: Decimal) -> Sighting | None:
        """How certain it is that the figure is this sum; None if it is something else."""
        if self.beside.is_unit or self._is_of_a_date or self._is_of_things_done:
            return None
        if self.kind is not TextKind.PROSE:
            return self._in_other_texts(amount)
        if self._means(amount, self.beside.factor):
            return self._of_value(amount)
        if amount == self.run.odd:
            return doubtful(ODD)
        return self._otherwise(amount)

    def _in_other_texts(self, amount: Decimal) -> Sighting | None:
        """In tags and code nothing is asked: they are full of figures."""
        is_colour = self.before.endswith("#")
        is_sum = (
            not is_colour,
            not self.beside.is_joined,
            self.beside.is_money or self.kind is not TextKind.CODE,
            self._means(amount, self.beside.factor),
            self._is_plausible(amount),
        )
        return CERTAIN if all(is_sum) else None

    def _of_value(self, amount: Decimal) -> Sighting | None:
        if self._is_plausible(amount):
            return self._of_plausible(amount)
        is_other = amount in _YEARS or self._is_a_day
        return doubtful(SMALL) if self._speaks_of_pay and not is_other else None

    def _of_plausible(self, amount: Decimal) -> Sighting:
        if self.beside.is_joined:
            return doubtful(JOINED)
        if not self.beside.may_share(amount):
            return doubtful(MULTIPLIED)
        is_told = self.beside.is_multiplied or self._speaks_of_money
        may_be_count = (
            amount < _LEAST_UNMISTAKABLE,
            THINGS.match(self.after),
        )
        if any(may_be_count) and not is_told:
            return doubtful(COUNT)
        return CERTAIN

    def _is_plausible(self, amount: Decimal) -> bool:
        """Whether a figure of that value is a sum, and no count, year or length."""
        if self.beside.is_money or self.beside.is_multiplied:
            return True

        least = _LEAST_BARE.get(self.kind, _LEAST_IN_TAGS)
        if amount < least:
            return False
        return self.run.is_grouped or amount not in _YEARS

    def _otherwise(self, amount: Decimal) -> Sighting | None:
        """Whether it may be the sum if it is multiplied by something that is not plain to see."""
        if self._means(amount, *self.beside.others):
            return doubtful(MULTIPLIED)
        if self.beside.is_multiplied or amount < _LEAST_WITHOUT_THOUSANDS:
            return None

        if self._means(amount, *_LEFT_OUT) and self._speaks_of_money:
            return doubtful(LEFT_OUT)
        return None

    def _means(self, amount: Decimal, *factors: int) -> bool:
        """Whether one of its numbers is the sum, with one of these factors."""
        return amount in starmap(mul, product(self.run.numbers, factors))

    @property
    def _is_of_a_date(self) -> bool:
        """Whether it is the year of a day, whatever the next cell says; one with money or a multiplier of its own is none."""
        if self.run.is_grouped or _YEARS_TOLD.isdisjoint(self.run.numbers):
            return False
        if not _DAY_AND_MONTH.search(self.before):
            return False
        money = _ITS_MONEY.match(self.after)
        if money is None:
            return True
        is_multiplied = beside("", money[0]).is_multiplied
        return not (is_multiplied or is_currency(money[1]))

    @property
    def _is_a_day(self) -> bool:
        is_in_a_month = _A_DAY.search(f"{self.before}{self.run.digits}")
        return is_in_a_month is not None and not _FOR_A_TIME.match(self.after)

    @property
    def _is_of_things_done(self) -> bool:
        """Whether it counts what somebody packed, laid or printed, and nothing near is of pay."""
        return are_done(self.before, self.after) and not self._speaks_of_money

    @property
    def _speaks_of_pay(self) -> bool:
        return speaks_of_pay(self.before, self.after)

    @property
    def _speaks_of_money(self) -> bool:
        if self.beside.is_money or self.beside.is_joined:
            return True
        near = f"{self.before[-_NEAR_MONEY:]} {self.after[:_NEAR_MONEY]}"
        if any(map(is_currency, _MONEY_NEAR.findall(near))):
            return True
        return self._speaks_of_pay
