"""A figure in a sentence on pay or on the terms of the work, which is none that its reader sees elsewhere."""

import calendar
import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property, partial
from itertools import product, starmap
from operator import attrgetter, mul

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.figures.sums import forms
from afterword.sharing.leaks.figures.told import (
    Told,
    figures_told,
    is_of_a_firm,
    says_little,
)
from afterword.sharing.leaks.fragments import TextKind
from afterword.sharing.leaks.pay_kept_private import PrivatePay
from afterword.sharing.leaks.unexplained.relative import (
    NUMBER_WORD,
    ONES,
    RELATIVE,
    says_how_far,
)
from afterword.sharing.leaks.unexplained.seen import Seen
from afterword.sharing.leaks.unexplained.wishes import WISH, is_wish_for_pay
from afterword.sharing.leaks.unexplained.word_kinds import one_of

FIGURE_OF_PAY = (
    "a figure stands there with words on pay, and your reader sees it nowhere else"
)
FIGURE_OF_TERMS = "a figure stands there among the terms of the work, and your reader sees it nowhere else"

_TERMS = lazy_pattern(
    r"(?:salary|offer|saying_no)\..*|proposal\.(?:fees|terms|assumptions)\b.*"
)
_PERSON = lazy_pattern(
    r"\b(?:I|I'm|I'll|I'd|I've|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Tt]hey|[Tt]hem)\b"
)
_MONTH = rf"(?-i:{'|'.join(calendar.month_name[1:])})"
_TEENS = r"(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|1[3-9])"
# A time of day, a day by its month, or an age.
_TIME = lazy_pattern(
    rf"(?i)\b{_MONTH} \d\d?(?:st|nd|rd|th)?\b(?![.,]?\d)|\b\d\d?(?:st|nd|rd|th)?(?: of)? {_MONTH}\b"
    rf"|\b(?:half|quarter|{NUMBER_WORD}|\d\d?)(?: past| to| before| after) {ONES}\b(?! ?(?:hundred|thousand|k\b))"
    r"|(?<![\d$\u00a3\u20ac])(?:[01]?\d|2[0-4]):[0-5]\d(?::\d\d)?(?!\d)(?! ?(?:an|per|/))"
    rf"|\b(?:{ONES}|\d\d?) ?(?:[ap]\.?m\b|o'clock\b)(?! \d)"
    rf"|\b(?:school|college|home|apprentice\w*)\b(?: \w+){{0,3}} (?:at|aged?) {_TEENS}\b"
    r"(?!\s?(?:k\b|grand|thou|hundred|an? |per|/|pounds?|dollars?|euros?|quid|[.,-]\d))"
    rf"|\b(?:since|when|until|till|before|because) (?:I|she|he|they|we) (?:was|were|turned) (?:{NUMBER_WORD}|\d\d?)\b"
    r"(?!\s?(?:k\b|grand|thou|hundred|an? (?:hour|day|week)|per|/|pounds?|dollars?|euros?|quid|[.,-]\d))"
)
_STEP = lazy_pattern(
    r"(?i)\A\W{0,2}(?:k |grand )?(?:less|more|off|under|below|over|above|down|lower|higher|cheaper)\b"
)
_PER_CENT = lazy_pattern(r"(?i) ?per ?cent\b")
_OFF = lazy_pattern(
    r"(?i)(?:%|per ?cent) (?:\w+ )?(?:off|less|cheaper|rebate|discount)\b"
)
_PROPOSAL = "proposal."
_YEARS, _OLD_YEARS = range(1900, 2101), range(1000, 1900)
_MILLION = 1_000_000
_LEAST, _LEAST_BARE = 10, 20  # less may be anything
_WORDS_BEFORE_SUMS = one_of(
    """at, for, on, nor, or, and, say, says, said, is, was, be, hold, take, took, under, over, with, to, from, than,
    between, get, got, have, had, need, want, even, just, only, still, bring, brings, paid, pays, pay, gave, give, named,
    asked, about, around, me, us"""
)
_BEFORE_SUMS = lazy_pattern(
    rf"(?i)(?:\A|[,;=(]|:\s|\s[\u2013-]|\b{_WORDS_BEFORE_SUMS})\s*\Z"
)
_GOES_ON = lazy_pattern(
    r"(?i)\A(?:-\d|:\d| out of| of\b| and (?:an?|one|three) (?:half|quarters?)|/\d|\w)"
)
_COUNTS = lazy_pattern(
    r"(?i)\A(?:-[a-z]| ?kilos?\b| m\b| (?:is|was) the (?:number|page|room|score|year) (?:of|on|in)\b)"
)
_SEVERAL = lazy_pattern(
    r"(?i)\A(?:[ -](?!and\b|or\b|an?\b|the\b|for\b|in\b|on\b|at\b|to\b|as\b|with\b|but\b)[a-z]+){0,2}"
    r"(?:(?<=[^s]s)|(?<= people)|(?<= men)|(?<= women)|(?<= children)|(?<= sheep)|(?<= hertz))\b"
    r"|\A ?(?:hz|[km]?hz|k?v|k?w|m?bar|[mck]?m|k?g|%|\u00b0|per ?cent|degree|kelvin|volt|watt|rpm|horse)"
)
_THINGS = (
    r"(?:[a-z]+ )?(?!(?:pound|dollar|euro|buck|franc|thousand|hundred|payment|offer|job|role|post|firm|place|interview)s)"
    r"[a-z]{3,}s"
)
_BECAME = (
    r"(?:got|went|came|ended|finished|fell|rose|dropped|grew|cut|brought|took|halved)"
)
# From 72 hours down to 26, 7,500 complaints and got down to 900: what the first one counts, the second counts as well.
_OF_THE_SAME = lazy_pattern(
    r"(?i)\bfrom [\d.,]+ ?(?:hours?|minutes?|seconds?|days?|weeks?|months?|years?|%|degrees|tonn?es|kilos|miles)"
    r" (?:down |up )?to\W+\Z"
    rf"|\d {_THINGS}(?: an? [a-z]+)? (?:down |up |back )*to\W+\Z"
    rf"|\b{_THINGS}(?: [a-z]+){{0,5}} {_BECAME}(?: up| down| back)? from(?: [\d.,]+ (?:up |down |back )?to)?\W+\Z"
    rf"|\d {_THINGS}(?: [a-z]+){{0,6}},? (?:in (?:the )?place of|instead of|rather than|against|after|up from|down from)\W+\Z"
    rf"|\d {_THINGS}(?: an? [a-z]+)?,? (?:and |then )?{_BECAME}(?: (?:it|them|up|down|back|only|just))* (?:to|with|at|on)\W+\Z"
)
_SPELT = lazy_pattern(r"(?<![\d.,-])\d(?:[- ]\d){2,5}(?![\d.,-])")  # 2-1-4
_LEAST_DIGITS = 3  # of a sum that nobody tells by chance
_IN_A_YEAR = lazy_pattern(r"(?i)\b(?:in|of|since|from|until|the)\s\Z")
# Counted in money of another country it is near nothing that is known.
_OTHER_MONEY = one_of(
    """euro, euros, dollar, dollars, pounds, sterling, franc, francs, krone, kroner, krona, kronor, yen, rupees, zloty, forint,
    rand, real, pesos, dirham, shekels, lira, roubles, rubles, crowns, guilders"""
)
_IN_OTHER_MONEY = lazy_pattern(
    rf"(?i)\bin (?:\w+ )?{_OTHER_MONEY}\b"
    r"|\b(?:in|of) (?:(?-i:[A-Z])\w+|their|my own|foreign|local|other) (?:money|coins?|currency|terms)\b"
)
_OWN_PRICE = lazy_pattern(r"(?i)\bmy (?:\w+ )?(?:price|rate|fees?|costs?)\b")


@frozen
class OnPay:
    """What a sentence of one text tells of pay, to somebody who sees what is `seen`."""

    sentence: str
    place: str
    seen: Seen
    private: PrivatePay

    def reasons(self) -> Iterator[str]:
        """Why one may think that it tells some."""
        says_how_far_it_is = says_how_far(_TIME.sub(" ", self.sentence))
        signs = {
            RELATIVE: says_how_far_it_is or self._is_a_rebate,
            FIGURE_OF_PAY: any(map(self._is_of_pay, self._figures)),
            FIGURE_OF_TERMS: self._is_on_terms,
            WISH: self._is_a_wish,
        }
        return (why for why, is_so in signs.items() if is_so)

    @property
    def _is_a_rebate(self) -> bool:
        """Whether so many per cent are taken off, in a proposal."""
        is_taken_off = _OFF.search(self.sentence) is not None
        return is_taken_off and self.place.startswith(_PROPOSAL)

    @property
    def _is_a_wish(self) -> bool:
        if self._is_of_a_firm:
            return False
        return is_wish_for_pay(
            self.sentence,
            is_their_own=self.place.startswith(_PROPOSAL),
            names_pay=any(map(self._is_known_sum, self._all_figures)),
        )

    def _is_known_sum(self, figure: Told) -> bool:
        return figure.may_be_money and not self.seen.sums.isdisjoint(figure.amounts)

    @property
    def _is_on_terms(self) -> bool:
        if not _TERMS.fullmatch(self.place):
            return False
        return any(map(self._is_of_the_terms, self._figures))

    @cached_property
    def _figures(self) -> tuple[Told, ...]:
        """The figures that stand in no other text."""
        unexplained = filter(self._is_unexplained, self._all_figures)
        return tuple(filter(self._may_be_private, unexplained))

    def _may_be_private(self, figure: Told) -> bool:
        """Whether it is near private pay, or a step to it, or somebody tells it; else it is a price or a figure of others."""
        if self._is_told_by_somebody or _STEP.match(figure.after):
            return True
        if _IN_OTHER_MONEY.search(self.sentence):
            return True
        return self.private.may_be(figure)

    @cached_property
    def _all_figures(self) -> tuple[Told, ...]:
        sentence = _TIME.sub(" ", _PER_CENT.sub("%", self.sentence))
        sentence = _SPELT.sub(_joined, sentence)
        written = forms(sentence, TextKind.PROSE)
        return tuple(figure for form in written for figure in figures_told(form))

    def _is_unexplained(self, figure: Told) -> bool:
        explained = (
            _COUNTS.match(figure.after),
            _OF_THE_SAME.search(figure.before),
            _is_an_old_year(figure),
            self._is_a_known_sum_in_short(figure),
            *map(self._is_seen, figure.sizes),
        )
        return not any(explained)

    def _is_seen(self, number: Decimal) -> bool:
        return number in _YEARS or self.seen.has_number(number, self.place)

    def _is_a_known_sum_in_short(self, figure: Told) -> bool:
        """Whether it is a sum that the reader sees, in millions or for another time."""
        if any(amount * _MILLION in self.seen.sums for amount in figure.amounts):
            return True
        comes_to = partial(_comes_to, figure)
        return figure.is_for_a_time and any(map(comes_to, self.seen.sums))

    def _is_of_pay(self, figure: Told) -> bool:
        if figure.is_pay or self._is_private_pay(figure):
            return True
        if self._is_of_a_firm or not self._is_of_the_terms(figure):
            return False
        if figure.is_for_a_time:
            signs = (
                self._is_told_by_somebody,
                figure.is_rounded,
                says_little(self.sentence),
                self.private.may_be(figure),
            )
            return any(signs)
        return self._stands_bare(figure)

    def _is_private_pay(self, figure: Told) -> bool:
        """Whether it is a sum of private pay to the digit, and no number of several things."""
        if _SEVERAL.match(figure.after):
            return False
        telling = frozenset(filter(_is_telling, figure.amounts))
        return not telling.isdisjoint(self.private.typed)

    def _stands_bare(self, figure: Told) -> bool:
        """Whether it is as a sum stands in a sentence, and no number of a thing."""
        if figure.is_rounded:
            return True
        if self._is_of_measures:
            return False
        return any(map(_is_large, figure.amounts)) and _is_bare(figure)

    @property
    def _is_of_measures(self) -> bool:
        """Whether it asks its reader something, or counts and measures, and nobody says it of themselves."""
        if self.sentence.rstrip().endswith("?"):
            return True
        is_counted = all(map(attrgetter("may_be_money"), self._figures))
        return not is_counted and not self._is_told_by_somebody

    @property
    def _is_of_a_firm(self) -> bool:
        if _OWN_PRICE.search(self.sentence):
            return False
        return is_of_a_firm(self.sentence)

    @property
    def _is_told_by_somebody(self) -> bool:
        return _PERSON.search(self.sentence) is not None

    def _is_of_the_terms(self, figure: Told) -> bool:
        sizes = (max(figure.amounts) >= _LEAST, *map(_is_large, figure.amounts))
        return figure.may_be_money and any(sizes)


def _comes_to(figure: Told, known: Decimal) -> bool:
    """Whether a figure for some time is exactly a known sum for another."""
    scales = figure.conversions_to(known)
    return known in starmap(mul, product(scales, figure.amounts))


def _is_bare(figure: Told) -> bool:
    """Whether a word stands before it after which a sum may stand, and nothing after it that makes more of it."""
    begins = _BEFORE_SUMS.search(figure.before)
    return begins is not None and not _GOES_ON.match(figure.after)


def _is_an_old_year(figure: Told) -> bool:
    is_told_as_one = _IN_A_YEAR.search(figure.before) is not None
    return is_told_as_one and figure.amounts[0] in _OLD_YEARS


def _joined(spelt: re.Match[str]) -> str:
    return re.sub("[- ]", "", spelt[0])


def _is_telling(amount: Decimal) -> bool:
    return len(f"{amount:f}") >= _LEAST_DIGITS and amount not in _YEARS


def _is_large(amount: Decimal) -> bool:
    """Whether it is none that anybody counts on the way: it has two digits or a fraction."""
    return amount >= _LEAST_BARE or amount % 1 != 0
