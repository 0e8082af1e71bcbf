"""A figure in a sentence on pay or on the terms of the work, which is none that its reader sees elsewhere."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property, partial
from itertools import compress, product, starmap
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
from afterword.sharing.leaks.private_pay import PrivatePay
from afterword.sharing.leaks.unexplained.seen import Seen
from afterword.sharing.leaks.unexplained.wishes import WISH, is_wish_for_pay

FIGURE_OF_PAY = (
    "a figure stands there with words on pay, and your reader sees it nowhere else"
)
FIGURE_OF_TERMS = "a figure stands there among the terms of the work, and your reader sees it nowhere else"
RELATIVE = "it says how far pay may go from a figure that your reader knows"

_ONES = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_TENS = "twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety|hundred"
_TEENS = "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_LARGE = "hundred|thousand|grand|lakh|million|half|quarter|tenner|fiver|buck|quid"
_WORD = rf"(?:{_ONES}|{_TENS}|{_TEENS}|{_LARGE})"
_NUMBER = rf"(?:[^\w\s]?\d[\d.,']*|\b{_WORD}\b)"
_GAP = r"[^.;!?]{0,30}?"
_KNOWN_SUM = (
    r"bottom|top|posting|posted|advert|range|target|opening|lowest|highest|low|high|rate|price|fee|figure|sum|middle"
    r"|midpoint|median|average|offer|ask|band|scale|minimum|maximum|pay|salary|wage"
)
_PRICE = r"rate|price|fee|pay|salary|wage|offer|quote|total|budget|figure|sum"
_DOWN = (
    r"com(?:e|es|ing) (?:down|off)|go(?:es|ing)? (?:down|up|below|under|as low)|drop\w*|fall\w*|slip\w*|sink\w*|shave\w*"
    r"|knock\w*|cut\w*|reduc\w*|lower\w*|bend\w*|give way|move\w*|stretch\w*|rise\w*|climb\w*|discount\w*|rebate\w*"
)
_SIDE = (
    r"above|over|below|under|beneath|less than|more than|off|short of|north of|south of|shy of|beyond|past|from"
    r"|plus|minus"
    r"|up on|down on"
)
_WALK = (
    r"walk|sign|fold|nod|leave|pass|quit|agree|accept|say (?:yes|no)|am (?:in|out)|go home|take it|shake hands"
    r"|say nothing"
)
_I = (
    r"(?:\bI(?:'d|'ll| would| will| shall| might| could)?|\bwe(?:'d|'ll| would| will)?)"
)
_MAY = r"\b(?:could|can|would|might|may|will|shall|'d|'ll)"
# Each says by itself that a figure is pay, or how far it is from pay.
_SAYINGS = lazy_pattern(
    rf"(?i){_NUMBER}{_GAP}\b(?:{_SIDE}) (?:the|their|my|your|its|that|this) (?:\w+ ){{0,3}}(?:{_KNOWN_SUM})\b"
    rf"|\b(?:{_SIDE}) (?:the|their|my|your|its|that|this) (?:\w+ ){{0,3}}(?:{_KNOWN_SUM})\b(?: by)? {_NUMBER}"
    rf"|\b(?:{_PRICE})\b{_GAP}\b(?:{_DOWN}){_GAP}{_NUMBER}"
    rf"|(?:{_MAY}) (?:{_DOWN})\b{_GAP}{_NUMBER}"
    rf"|\b(?:{_NUMBER}) (?:big ones|smackers|clams)\b"
    rf"|\blet {_NUMBER} go\b|\badd {_NUMBER}\W*\Z"
    rf"|\b(?:if|when|once|unless|should) (?:they|he|she)(?: \w+)? (?:says?|offers?|pays?|names?|opens?|starts?"
    rf"|stops?)\b{_GAP}{_NUMBER}"
    rf"|\b(?:sum|figure|number|offer|salary|pay|amount|anything|something) (?:start|begin)(?:s|ning|ing)? (?:with"
    rf"|in|by) {_NUMBER}"
    rf"|{_NUMBER}{_GAP}{_I} (?:{_WALK})\b|{_I} (?:walk|sign|fold|agree|accept)\b{_GAP}{_NUMBER}"
    rf"|\b(?:{_SIDE}) what (?:I|we) (?:now )?(?:earn|get|make|have|am paid|ask|asked|want|wanted|hope|aim|expect|wish)\b"
    rf"|\b(?:their|my|the|your) {_NUMBER}(?:[ -]{_WORD})* (?:plus|minus|less) {_NUMBER}"
    rf"|{_NUMBER} (?:in front|up front|at the front)\b|\b(?:half|twice|double|third|quarter|quarters"
    rf"|thirds) of {_NUMBER}(?=[.,;!?)]|\s*\Z)"
    r"|%? ?(?:percent|per cent|%) (?:of|off|under|below|over|above) (?:what (?:I|we)|my (?:first|opening|target|ask"
    r"|rate|price))\b"
    rf"|\b(?:twice|double) {_NUMBER}(?=[.,;!?)]|\s*\Z| and\b)"
    rf"|{_NUMBER}{_GAP}\b(?:{_SIDE}) (?:the|their|my|your) {_NUMBER}"
    rf"|\b(?:boss|employer|job|place|firm|post|shop|house) (?:\w+ )?pa(?:ys?|id)\b{_GAP}{_NUMBER}"
    rf"|\b(?:grand|\dk) (?:{_ONES}|{_TENS})\b"
    r"|\bwhere (?:I|we) (?:say no|stop|walk|leave|quit|get off|draw the line|end it)\b"
    rf"|{_NUMBER}{_GAP}\b(?:at (?:the )?(?:very )?least|or nothing|or not at all|or bust)\b"
    r"|(?<!my )\b(?:low|mid|high|lower|upper)[ -](?:the )?(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b"
    rf"|(?<!my )\b(?:low|mid|high|lower|upper)[ -](?:the )?\d{{1,3}}'?s\b"
)
_MINIMUM = lazy_pattern(
    rf"(?i)(?<!\d )\b(?:min\.?|minimum|floor|lowest|bottom line|threshold|no less|not less|not under|nothing under"
    rf"|nothing below)(?!\w){_GAP}{_NUMBER}"
)
_TERMS = lazy_pattern(
    r"(?:salary|offer|saying_no)\..*|proposal\.(?:fees|terms|assumptions)\b.*"
)
_PERSON = lazy_pattern(
    r"\b(?:I|I'm|I'll|I'd|I've|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Tt]hey|[Tt]hem)\b"
)
# A time of day.
_TIME = lazy_pattern(
    rf"(?i)\b(?:half|quarter|{_WORD}|\d\d?)(?: past| to| before| after) (?:{_ONES})\b(?! ?(?:hundred|thousand|k\b))"
    r"|(?<![\d$\u00a3\u20ac])(?:[01]?\d|2[0-4]):[0-5]\d(?::\d\d)?(?!\d)(?! ?(?:an|per|/))"
    rf"|\b(?:{_ONES}|\d\d?) ?(?:[ap]\.?m\b|o'clock\b)(?! \d)"
)
# What has a unit that is not money, so that nothing is told of pay with it.
_MEASURED = lazy_pattern(
    rf"(?i){_NUMBER}(?:[ -](?:to|and|or)[ -]{_NUMBER})? (?:or more |and more |or so |full )?"
    r"(?:years?|minutes?|seconds?|metres?|meters?|kilomet\w+|miles?|people|members|answers|pages)\b"
)
_STEP = lazy_pattern(
    r"(?i)\A\W{0,2}(?:k |grand )?(?:less|more|off|under|below|over|above|down|lower|higher|cheaper)\b"
)
_PER_CENT = lazy_pattern(r"(?i) ?per ?cent\b")
_YEARS, _OLD_YEARS = range(1900, 2101), range(1000, 1900)
_MILLION = 1_000_000
_LEAST, _LEAST_BARE = 10, 20  # less may be anything
_BEFORE_SUMS = lazy_pattern(
    r"(?i)(?:\A|[,;=(]|:\s|\s[\u2013-]|\b(?:at|for|on|nor|or|and|say|says|said|is|was|be|hold|take|took|under|over|with"
    r"|to|from|than"
    r"|between|get|got|have|had|need|want|even|just|only|still|bring|brings|paid|pays|pay|gave|give|named|asked"
    r"|about|around|me|us))\s*\Z"
)
_GOES_ON = lazy_pattern(
    r"(?i)\A(?:-\d|:\d| out of| of\b| and (?:an?|one|three) (?:half|quarters?)|/\d|\w)"
)
_COUNTS = lazy_pattern(
    r"(?i)\A(?:-[a-z]| ?kilos?\b| m\b| (?:is|was) the (?:number|page|room|score|year) (?:of|on|in)\b)"
)
_IN_A_YEAR = lazy_pattern(r"(?i)\b(?:in|of|since|from|until|the)\s\Z")
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
        sentence = _MEASURED.sub(" ", _TIME.sub(" ", self.sentence))
        sayings = (_SAYINGS.search(sentence), _MINIMUM.search(sentence))
        signs = (
            any(sayings),
            any(map(self._is_of_pay, self._figures)),
            self._is_on_terms,
            self._is_a_wish,
        )
        whys = (RELATIVE, FIGURE_OF_PAY, FIGURE_OF_TERMS, WISH)
        return compress(whys, signs)

    @property
    def _is_a_wish(self) -> bool:
        if self._is_of_a_firm:
            return False
        return is_wish_for_pay(
            self.sentence,
            is_their_own=self.place.startswith("proposal."),
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
        return self.private.may_be(figure)

    @cached_property
    def _all_figures(self) -> tuple[Told, ...]:
        sentence = _TIME.sub(" ", _PER_CENT.sub("%", self.sentence))
        written = forms(sentence, TextKind.PROSE)
        return tuple(figure for form in written for figure in figures_told(form))

    def _is_unexplained(self, figure: Told) -> bool:
        explained = (
            _COUNTS.match(figure.after),
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
        return figure.is_for_a_time and any(
            map(partial(_comes_to, figure), self.seen.sums)
        )

    def _is_of_pay(self, figure: Told) -> bool:
        if figure.is_pay:
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


def _is_large(amount: Decimal) -> bool:
    """Whether it is none that anybody counts on the way: it has two digits or a fraction."""
    return amount >= _LEAST_BARE or amount % 1 != 0
