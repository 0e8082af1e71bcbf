"""What stands beside a figure: a multiplier, money, a unit, or letters of which nobody knows."""

from decimal import Decimal
from functools import lru_cache, partial
from operator import mul

from afterword.frozen import frozen
from afterword.interview.values.english import NUMBERS
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.figures.multipliers import (
    FACTORS,
    OTHER_FACTORS,
    PERIODS,
    SIGNS,
    UNITS,
    VAGUE,
    is_currency,
)
from afterword.sharing.leaks.figures.periods import MARKS
from afterword.sharing.leaks.figures.runs import numbers_of

_LIMITS = frozenset({"min", "max"})  # of the sum, and no minutes
_MOST_FACTORS = 2  # hundred thousand
_LATIN = 0x2E80  # below it: scripts with spaces between words
_LETTERS = r"(?:[^\W\d_][\u0300-\u036f\u064b-\u0652\u0900-\u0963\u0e31-\u0e4e]*)"
_PERIOD = (
    r"(?i:[\s,-]{0,2}(?:(?:per|an?|each|every|pro|par|al|por|/)\s?|\s?/\s?)"
    r"(?:a(?:nnum|nno|n|ño)?|y(?:ea)?r|mo?(?:nth|nat|is)?|mth|h(?:ou)?r?|week|day|shift|jahr|std|stunde|år|jaar)\b"
    rf"|[\s,-]{{0,2}}/?{MARKS}\b)"
)
_AFTER = lazy_pattern(
    rf"\A(?!{_PERIOD})(?P<gap>[\s()\[\]\"'*/~-]{{0,3}})(?P<word>{_LETTERS}+(?:\.{_LETTERS})?|[{SIGNS}])"
)
_BEFORE = lazy_pattern(
    rf"(?P<word>{_LETTERS}{{1,12}}[{SIGNS}]?|[{SIGNS}])(?P<gap>[\s.:(~>=]{{0,3}})\Z"
)
_POWER = lazy_pattern(r"\A\s?(?:[eE]\+?0?|[x\u00d7*\u00b7]\s?10\s?\^?\s?)([2-9])\b")
_TIMES = lazy_pattern(
    r"\A\s?(?:[x\u00d7*]|times)\s?(?:1(?:0{3}|[,.' ]0{3}){1,2}\b|a (?=thousand))"
)
_IN_A_PERIOD = lazy_pattern(_PERIOD)
_PER_CENT = lazy_pattern(
    r"(?i)\A\s?(?:per\s?cent|per 100(?![\d.,])|%)"
)  # as French reads a cent
_FILLER = lazy_pattern(
    r"(?i)\A\W{0,2}(?:ish|odd|cool|good|solid|full|whole|some|plus|or so|or more|and change|round|hard)\b(?=.*\w)"
)
# What is left of `point five thousand`.
_PLAIN_TIMES = lazy_pattern(r"\A 1(?:000){1,3}\b")
_LINK = r"(?:to|and|or|up to|till|until|through|bis|und|oder|a|à|y|e|et|ou|o|al|til|tot|en|och)"
_NO_MONEY = r"(?:in|on|at|of|for|by|from|with|over|per|than|the|is|was|were|are|a|an)\b"
_MONEY = rf"(?:[{SIGNS}]|(?!{_NO_MONEY})[A-Za-z]{{1,4}})?"
_FIGURE = r"\d[\d.,']*"
_LINKED_AFTER = lazy_pattern(
    rf"(?i)\A ?{_MONEY}\W{{0,3}}(?:{_LINK}\W{{1,3}})?{_MONEY} ?(?P<figure>{_FIGURE})"
)
_LINKED_BEFORE = lazy_pattern(
    rf"(?i)(?P<figure>{_FIGURE})(?P<beside> ?{_LETTERS}+\.?)\W{{0,3}}(?:{_LINK}\W{{1,3}})?{_MONEY} ?\Z"
)
# A number in words right after a thousand in words is a part of it: five thousand two hundred.
_GOES_ON = lazy_pattern(
    rf"(?i)\A (?:(?:{'|'.join(NUMBERS)})(?= hundred\b)|\d{{1,3}}(?= hundred\b))"
)
_IN_WORDS = frozenset({"thousand", "tausend", "million"})
_WIDEST = 3  # how many times one end of a range is the other
_ELSEWHERE = lazy_pattern(rf"\d ?({_LETTERS}+)")
_MOST_LINKS = 3
_THOUSAND = 3  # zeros


@frozen
class Beside:
    """What stands beside a figure. `factor` is what multiplies it, `others` what else may."""

    factor: int = 1
    others: tuple[int, ...] = ()
    is_money: bool = False
    is_unit: bool = False
    is_joined: bool = False  # to letters that say nothing
    figure: str = ""  # with which it shares its multiplier

    def may_share(self, amount: Decimal) -> bool:
        """Whether a sum lies near the figure beside it, as the ends of a range do: 97k to 105, and not 3 thousand and 97."""
        if not self.figure.strip("0"):
            return True
        numbers = numbers_of(self.figure.rstrip(".,'"))
        ends = map(partial(mul, self.factor), numbers)
        return any(map(partial(_may_be_a_range, amount), ends))

    @property
    def is_multiplied(self) -> bool:
        """Whether it is for certain."""
        return self.factor > 1


def _may_be_a_range(amount: Decimal, end: Decimal) -> bool:
    return max(amount, end) <= _WIDEST * min(amount, end)


@lru_cache(maxsize=4_096)  # a figure is read in each form of its text
def beside(before: str, after: str) -> Beside:
    """What is read on both sides of a figure, and in the range that it begins or ends."""
    following = _after(after)
    preceding = _before(before)
    factor = following.factor * preceding.factor
    others = [*following.others, *preceding.others]
    figure = ""
    if factor == 1:
        factor, figure = _shared(before, after)
    if factor == 1:
        others += _elsewhere(before, after)
    return Beside(
        factor=factor,
        others=tuple(others),
        is_money=following.is_money or preceding.is_money,
        is_unit=following.is_unit and not preceding.is_money,
        is_joined=following.is_joined or preceding.is_joined,
        figure=figure,
    )


def _after(text: str) -> Beside:
    """What follows a figure: its multipliers, and then money, a unit or letters that say nothing."""
    if _PER_CENT.match(text):
        return Beside(is_unit=True)
    power = _power(text)
    if power:
        return Beside(factor=10**power)

    factor = 1
    text = _FILLER.sub("", text)
    others: tuple[int, ...] = ()
    for _ in range(_MOST_FACTORS):
        match = _AFTER.match(text)
        if match is None:
            break
        word = _word(match["word"], is_joined=not match["gap"])
        others += word.others
        if word.factor == 1:
            return Beside(factor, others, word.is_money, word.is_unit, word.is_joined)
        text = text[match.end() :]
        if match["word"].casefold() in _IN_WORDS and _GOES_ON.match(text):
            return Beside(factor, (*others, word.factor))
        factor *= word.factor
        if word.is_money:
            return Beside(factor, others, is_money=True)

    plain = _PLAIN_TIMES.match(text)
    if plain:
        zeros = plain[0].count("0")
        others += (10**zeros,)
    return Beside(factor, others, is_money=_is_money(text))


def _power(text: str) -> int:
    """The power of ten by which a figure is multiplied in signs: e3, x 1000, times a thousand."""
    power = _POWER.match(text)
    if power:
        return int(power[1])
    times = _TIMES.match(text)
    if times is None:
        return 0
    return times[0].count("0") or _THOUSAND


def _is_money(text: str) -> bool:
    if _IN_A_PERIOD.match(text):
        return True
    match = _AFTER.match(text)
    return match is not None and _names_money(match["word"])


def _names_money(word: str) -> bool:
    return is_currency(word) or word.casefold() in PERIODS


def _word(word: str, *, is_joined: bool) -> Beside:
    """What one word after a figure says of it."""
    folded = word.casefold()
    if folded in FACTORS:
        return _multiplier(folded, is_joined=is_joined)
    if _names_money(word):
        return Beside(is_money=True)
    if _is_thousands_of_money(word):
        return Beside(factor=1_000, is_money=True)
    if folded in UNITS:
        return Beside(is_unit=True)
    if folded in _LIMITS:
        return Beside()
    return _joined(word) if is_joined else _unknown(word)


def _unknown(word: str) -> Beside:
    """A word of another language may be its `thousand`."""
    if word.isascii():
        return Beside()
    return Beside(others=(1_000,))


def _multiplier(word: str, *, is_joined: bool) -> Beside:
    """What a word multiplies by, for certain or perhaps."""
    factor = FACTORS[word]
    others = OTHER_FACTORS.get(word, ())
    if word in VAGUE and not is_joined:
        return Beside(others=(factor, *others))
    return Beside(factor=factor, others=others)


def _is_thousands_of_money(word: str) -> bool:
    """`kEUR`, `TEUR`, `tkr`, `k$`."""
    return word[0] in "kKtT" and is_currency(word[1:])


def _joined(word: str) -> Beside:
    """What letters joined to a figure say: a multiplier and then money (`kpa`), money and then anything, or nothing."""
    folded = word.casefold()
    for length in range(len(word) - 1, 0, -1):
        head, tail = folded[:length], folded[length:]
        is_dense = ord(head[-1]) >= _LATIN
        if head in FACTORS and (is_dense or _names_money(word[length:])):
            return Beside(factor=FACTORS[head], is_money=True)
        if is_currency(head) and (is_dense or tail in PERIODS):
            return Beside(is_money=True)
    if folded.startswith("k"):
        return Beside(others=(1_000,), is_joined=True)
    return Beside(is_joined=True)


def _before(text: str) -> Beside:
    """What stands before a figure: money, a multiplier with it (`TEUR`, `k$`), or letters that say nothing."""
    match = _BEFORE.search(text)
    if match is None:
        return Beside()

    word = match["word"]
    folded = word.casefold()
    if _is_thousands_of_money(word) and word.casefold() != "kr":
        return Beside(factor=1_000, is_money=True)
    if is_currency(word):
        return Beside(is_money=True)
    if folded in FACTORS:
        return Beside(others=(FACTORS[folded],), is_joined=False)
    return Beside(is_joined=not match["gap"])


def _shared(before: str, after: str) -> tuple[int, str]:
    """The multiplier of the range in which a figure stands, and its other end: 97-105k, 97k to 105."""
    for _ in range(_MOST_LINKS):
        linked = _LINKED_AFTER.match(after)
        if linked is None:
            break
        after = after[linked.end() :]
        factor = _after(after).factor
        if factor > 1:
            return factor, linked["figure"]

    linked = _LINKED_BEFORE.search(before)
    if linked is None:
        return 1, ""
    return _after(linked["beside"]).factor, linked["figure"]


def _elsewhere(before: str, after: str) -> list[int]:
    """The multipliers of other figures near."""
    words = [*_ELSEWHERE.findall(before), *_ELSEWHERE.findall(after)]
    factors = {FACTORS.get(word.casefold(), 1) for word in words}
    linked = _LINKED_AFTER.match(after)
    if linked and linked[0].endswith("000"):
        factors.add(1_000)  # between 97 and 105,000
    return sorted(factors - {1})
