"""Figures as a sentence tells them, each with its sum, how much it is rounded, and the words that say whether it is pay."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property, lru_cache, partial
from itertools import chain
from operator import mul, ne

from afterword.frozen import frozen
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.figures.beside import Beside, beside
from afterword.sharing.leaks.figures.multipliers import (
    FACTORS,
    PERIODS,
    SIGNS,
    counts_something,
    is_currency,
    speaks_of_pay,
)
from afterword.sharing.leaks.figures.periods import (
    ADVERBS,
    MARKS,
    YEAR,
    Period,
    period_of,
    periods_of,
)
from afterword.sharing.leaks.figures.runs import numbers_of
from afterword.sharing.leaks.figures.tens import speaks_of_thousands

_FIGURE = lazy_pattern(
    r"(?<![\d.,])(?:\d{1,2}(?:,\d\d)+,\d{3}|\d{1,3}(?:[,.' ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,3})?)(?!\d)"
)
_HEDGE_BEFORE = lazy_pattern(
    r"(?i)(?:\b(?:about|around|round|roughly|approx(?:imately)?|circa|c(?:a|irca)?\.?|nearly|almost|near(?:er)?"
    r"|close to|somewhere"
    r"|some|under|over|above|below|north of|south of|shy of|short of|north|say|like|etwa|rund|knapp|fast"
    r"|ungef\u00e4hr|environ|unos|casi"
    r"|past|neighbou?rhood of|region of|order of)(?: (?:at|in|the|of|on))?(?: an?)?|[~\u2248\u223c])\W{0,3}\Z"
)
_HEDGE_AFTER = lazy_pattern(
    r"(?i)\A\W{0,2}(?:k|thousand|grand|thou)?\W{0,2}(?:ish\b|or so|odd\b|give or take|or thereabouts|more or less"
    r"|something|and a bit|plus\b|\+)"
)
_MONEY_WORD = lazy_pattern(rf"\A[\s(~-]{{0,2}}([^\W\d_]+\.?|[{SIGNS}])")
_OWN_PAY = lazy_pattern(
    r"(?i)\b(?:salar|wage|pay(?:s me)?\b|paid\b|earn|compensat|comp\b|remunerat|stipend|floor|lowest|least\b|minimum|bottom"
    r"|settle|accept|walk(?:ing)? away|or i walk|would (?:do|be (?:fine|ok|okay|good|enough|great|my))|be (?:fine|ok|okay"
    r"|enough) (?:with|for)"
    r"|live (?:with|on)|yes to|(?:sign|start|come|join|move|stay|go) (?:for|at)\b|take[- ]home|no less|not less"
    r"|for me\b|my (?:limit|line|number|figure|price|range|target|ask)|threshold|all in\b"
    r"|base\b|gross\b|i (?:make|get)\b|stay (?:above|over)\b"
    r"|(?:has|have|needs?) to come in\b|(?:keeps?|feeds?) us\b"
    r"|net\b|before tax|as (?:low|far) as|i(?:'d| would) (?:say|go)\b|offer(?:s|ed|ing)?\b|on the table|hold out"
    r"|go under|go below|go lower|lower than|gehalt|lohn|mindest|salaire"
    r"|sueldo|salario|stipendio|loon\b|(?:payments|instalments|salaries) of\b|mortgage\b|(?:my"
    r"|our) rent\b|nursery\b|childcare\b|upwards?\b)"
)
_PAY = lazy_pattern(
    r"(?i)\b(?:need|want|expect|ask(?:ing|s)?\b|target|limit|rate\b|package|bonus|money|income|happy|looking for|budge"
    r"|hop(?:e|ing) for"
    r"|worth|range|up\b|anything|something|nothing|take)"
)
_OF_A_FIRM = lazy_pattern(
    r"(?i)\b(?:sav(?:e|ed|es|ing|ings)\b|cut\b|cuts\b|cutting|reduc|budget|revenue|turnover|sales?\b|sold|costs?\b"
    r"|profit|loss|spen[dt]"
    r"|grants?\b|fund|rais(?:ed|ing) |grew|grow|invoice|contracts?\b|portfolio|donat|prize|rents?\b|prices?\b|debt"
    r"|loan|stock|fees?\b"
    r"|(?:error|failure|defect|scrap|churn|success|pass|return|response|conversion|completion|retention|fall)s? rates?\b"
    r"|waste|claims?\b|orders?\b(?! of)|project|customers?|clients?|members|visitors|pupils|patients|tonnes|miles)"
)
_RANGE_AFTER = lazy_pattern(
    r"(?i)\A[^\w(]{0,3}(?:(?:to|and|or|till|bis|und|oder|\u00e0|y)\b[^\w(]{0,3})?\d[\d,.']*"
)
_NO_COUNT = lazy_pattern(
    rf"(?i)\A\s?(?:{MARKS}|p\.?[am]\b|over|across|within|for|each|every|pro|par|im|am|al|la|de|{ADVERBS}"
    rf"|minus|plus|upwards?|pay|salary"
    r"|wages?|gehalt|lohn|brutto|netto|flat|straight|(?:an?|per) (?:year|month|week|day|hour|shift|fortnight)"
    r"|somewhere|elsewhere|may|might|could)\b"
)
_THOUSAND = Decimal(1_000)
_LEFT_OUT = range(10, 1_000)  # thousands that may be meant
_LARGE = 10_000  # from here on, a figure for some time is money
_LEAST_OF_A_FRACTION, _LEAST_TELLING = 3, 4  # digits
_YEARS = range(1900, 2101)
_AT_A_TIME = lazy_pattern(
    r"(?i)\b(?:at|by|until|till|before|after|from|past|page|version|chapter|section|no\.?|room)\W{1,2}\Z"
)
_REACH = 400  # signs on both sides that say something of a figure: a long text is not read anew for each
_FEW_WORDS = 4  # of a text that says no more than a rounded figure
_NAMED_MONEY = frozenset((*PERIODS, *FACTORS))


@frozen
class Told:
    """A figure where it stands: what it may mean, and the words on both sides that are near enough in its sentence."""

    amounts: tuple[Decimal, ...]
    start: int
    end: int
    before: str
    after: str

    def since(self, other: "Told") -> str:
        """What stands between an earlier figure and this one."""
        return self.before[max(0, len(self.before) - self.start + other.end) :]

    @property
    def sentence(self) -> str:
        """The words on both sides."""
        return f"{self.before} {self.after}"

    @cached_property
    def sizes(self) -> tuple[Decimal, ...]:
        """The sums that it may mean, with the thousands that may be left out."""
        if self._beside.is_multiplied:
            return self.amounts
        left_out = filter(_may_lack_thousands, self.amounts)
        return (*self.amounts, *map(partial(mul, _THOUSAND), left_out))

    @cached_property
    def is_rounded(self) -> bool:
        """Whether the words beside it say so."""
        signs = (
            _HEDGE_BEFORE.search(self.before),
            _HEDGE_AFTER.match(self.after),
        )
        return any(signs)

    @cached_property
    def is_pay(self) -> bool:
        """Whether it may be somebody's pay: no count, and no sum of a firm's."""
        if self._is_a_count:
            return False
        is_all_of_it = self.is_rounded and says_little(self.sentence)
        is_money = self.is_money or speaks_of_thousands(self.sentence)
        return is_all_of_it or is_about_pay(self.sentence, is_money=is_money)

    @property
    def may_be_pay(self) -> bool:
        """Whether the words round it speak of pay, of whatever it may be."""
        if self._is_a_count:
            return False
        if self.is_for_a_time or self.is_pay:
            return True
        return speaks_of_pay(self.before, self.after)

    @property
    def is_for_a_time(self) -> bool:
        """Whether it is told for some time."""
        return self._period is not None

    @property
    def may_be_money(self) -> bool:
        """Whether it counts nothing, so that it may be a sum."""
        return not self._is_a_count

    @property
    def stands_alone(self) -> bool:
        """Whether it has many digits or a fraction, and is neither a count nor a time of day."""
        return not self._is_a_count and any(map(self._is_telling, self.amounts))

    def _is_telling(self, amount: Decimal) -> bool:
        """Whether it has so many digits that nobody tells it by chance."""
        parts = amount.normalize().as_tuple()
        least = _LEAST_OF_A_FRACTION if int(parts.exponent) < 0 else _LEAST_TELLING
        if len(parts.digits) < least or amount in _YEARS:
            return False
        return not _AT_A_TIME.search(self.before)

    def may_be_paid(self, amount: Decimal) -> bool:
        """Whether a sum may be what somebody is paid for the time that is told with it, or for a year."""
        return (self._period or YEAR).may_be_paid(amount)

    def is_for_the_time_of(self, private: Decimal) -> bool:
        """Whether it may be told for the time that a private sum is for."""
        if self._period:
            return self._period in periods_of(private)
        return self.is_money or YEAR.may_be_paid(private)

    def conversions_to(self, private: Decimal) -> Iterator[Decimal]:
        """What makes of it pay for the time of a private sum, where it is told for another."""
        period = self._period or self._implied
        if period:
            others = filter(partial(ne, period), periods_of(private))
            in_each = map(period.scales_to, others)
            yield from chain.from_iterable(in_each)

    def scales_to(self, private: Decimal) -> Iterator[Decimal]:
        """What makes of it pay for the time of a private sum, whichever it is told for."""
        if self.is_for_the_time_of(private):
            yield Decimal(1)
        yield from self.conversions_to(private)

    @cached_property
    def _beside(self) -> Beside:
        return beside(self.before, self.after)

    @cached_property
    def _period(self) -> Period | None:
        """The time for which it is told, if that is said."""
        return period_of(self.before, self.after)

    @property
    def _implied(self) -> Period | None:
        """The year, for a large figure."""
        if YEAR.may_be_paid(max(self.sizes)):
            return YEAR
        return None

    @property
    def is_money(self) -> bool:
        """Whether a multiplier or a currency says so, or the time for which so much is told."""
        is_large = max(self.amounts) >= _LARGE
        signs = (
            self._beside.is_money,
            self._beside.is_multiplied,
            is_large and self.is_for_a_time,
        )
        return any(signs)

    @cached_property
    def _is_a_count(self) -> bool:
        return self._beside.is_unit or self._counts_something

    @property
    def _counts_something(self) -> bool:
        """Whether a noun follows it, or the range that it begins."""
        following = _after_money(_RANGE_AFTER.sub("", self.after))
        if _NO_COUNT.match(following):
            return False
        is_money = self._beside.is_money or self._beside.is_multiplied
        # `in 2020` is a year, `in 4.7k` is none.
        before = text_if(not is_money, self.before)
        return counts_something(before, following)


def _may_lack_thousands(amount: Decimal) -> bool:
    return int(amount) in _LEFT_OUT


def says_little(sentence: str) -> bool:
    """Whether a text says not much more than a figure, so that it may be anything."""
    return len(sentence.split()) <= _FEW_WORDS


@lru_cache(maxsize=4_096)  # a private note is read for each thing that it may tell
def is_about_pay(sentence: str, *, is_money: bool = False) -> bool:
    """Whether a sentence with a figure may tell somebody's pay; one with a sum of money, unless it speaks of a firm's."""
    if _OWN_PAY.search(sentence):
        return True
    if is_of_a_firm(sentence):
        return False
    return is_money or _PAY.search(sentence) is not None


def is_of_a_firm(sentence: str) -> bool:
    """Whether a sentence speaks of the money of a firm, or of what it makes."""
    return _OF_A_FIRM.search(sentence) is not None


def figures_told(sentence: str) -> Iterator[Told]:
    """Every figure of a sentence."""
    for match in _FIGURE.finditer(sentence):
        start, end = match.span()
        before = sentence[max(0, start - _REACH) : start]
        after = sentence[end : end + _REACH]
        factor = beside(before, after).factor
        amounts = [number * factor for number in numbers_of(match[0])]
        if amounts:
            yield Told(
                tuple(amounts),
                start,
                end,
                before,
                after,
            )


def _after_money(after: str) -> str:
    """What follows a figure, and the words that make money of it."""
    match = _MONEY_WORD.match(after)
    if match is None or not _names_money(match[1].rstrip(".")):
        return after
    return _after_money(after[match.end() :])


def _names_money(word: str) -> bool:
    return word.casefold() in _NAMED_MONEY or is_currency(word)
