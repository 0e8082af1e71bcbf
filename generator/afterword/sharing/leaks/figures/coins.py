"""Money by the names that coins and notes have: a toonie, two quarters, a fiver, half a buck; and figures times figures."""

import re
from decimal import Decimal
from math import prod

from afterword.patterns import lazy_pattern

_WORTH = {
    "loonie": "1",
    "toonie": "2",
    "twoonie": "2",
    "buck": "1",
    "smacker": "1",
    "quid": "1",
    "nicker": "1",
    "fiver": "5",
    "tenner": "10",
    "pony": "25",
    "ponie": "25",
    "monkey": "500",
    "monkie": "500",
    "grand": "1000",
    "c-note": "100",
    "ben franklin": "100",
    "benjamin": "100",
    "dime": "0.10",
    "nickel": "0.05",
    "quarter": "0.25",
    "penny": "0.01",
    "pennie": "0.01",
    "shilling": "0.05",
    "sixpence": "0.025",
    "florin": "0.10",
    "bob": "0.05",
}
_MANY = {
    "half a": "0.5",
    "a": "1",
    "an": "1",
    "one": "1",
    "two": "2",
    "a couple of": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
    "ten": "10",
}
_COUNT = rf"(?:{'|'.join(_MANY)}|\d{{1,4}}(?:\.\d\d?)?)"
_COIN = rf"(?:{'|'.join(_WORTH)})"
# Sixty-nine and three quarters are no coins.
_ENDS_OF_NUMBERS = (
    "one two ree our ive six ven ght ine ten een lve nty rty fty xty hty ety"
)
_IN_NUMBERS = "".join(f"(?<!{end} and )" for end in _ENDS_OF_NUMBERS.split())
_ONE = rf"(?<![\w-])(?<!\d and ){_IN_NUMBERS}{_COUNT}[ -]{_COIN}s?\b"
_PURSE = lazy_pattern(rf"(?i){_ONE}(?:(?:,| and| plus|, and) {_ONE})*(?! (?:of|to)\b)")
_FEW = lazy_pattern(
    r"(?i)\b(?:two|three|four|five|six|seven|eight|nine|ten)\b(?=[ -](?:hours?|days?|weeks?|shifts?|months?)\b)"
)
_EACH = lazy_pattern(rf"(?i)\b(?P<count>{_COUNT})[ -](?P<coin>{_COIN})s?\b")
# What is told in figures as well.
_AS_IT_STANDS = frozenset({"buck", "grand", "quid"})
_ONE_OF_THEM = frozenset({"a", "an", "one", "half a"})
_BESIDE = lazy_pattern(
    r"(?i)\b(\d+) (?:dollars?|bucks?|euros?|pounds?|quid) and (0\.\d+) dollars\b"
)
_FIGURE = r"(\d[\d,]*(?:\.\d+)?)"
_NUMBER = lazy_pattern(r"\d+(?:\.\d+)?")
_TIMES = lazy_pattern(
    rf"(?i){_FIGURE} ?(?:times|multiplied by|x|\u00d7|mal|fois) ?{_FIGURE}"
)
_SHARE = lazy_pattern(rf"(?i){_FIGURE} ?(?:%|per ?cent) of (?:an? )?{_FIGURE}")
# A word that anybody uses, and a thousand where it ends what is said or a time follows: five large a month.
_THOUSANDS = lazy_pattern(
    r"(?i)\b(?:large|big ones|gs?|stacks?|racks?)(?=\s*[.,;!?]|\s*\Z| (?:an?|per|each|every) (?:week|fortnight|month|year)\b)"
)
_HUNDRED = Decimal(100)


def with_coins_counted(text: str) -> str:
    """A text with its coins and notes as dollars, whatever they are: `a toonie` as `2 dollars`; `four days` as `4 days`."""
    few = _FEW.sub(_as_figure, _THOUSANDS.sub("thousand", text))
    return _PURSE.sub(_counted, few)


def _as_figure(match: re.Match[str]) -> str:
    return _MANY[match[0].lower()]


def _counted(match: re.Match[str]) -> str:
    coins = list(_EACH.finditer(match[0]))
    if len(coins) == 1 and _is_told_so(coins[0]):
        return match[0]
    worth = sum(map(_worth, coins), Decimal(0))
    return f"{worth.normalize():f} dollars"


def _is_told_so(coin: re.Match[str]) -> bool:
    """Whether it says no more than a figure beside money: two dollars, and half a dollar does."""
    count, name = coin["count"].lower(), coin["coin"].lower()
    if name == "quarter":
        return count in _ONE_OF_THEM  # of a year, or of anything
    return name in _AS_IT_STANDS and count != "half a"


def _worth(coin: re.Match[str]) -> Decimal:
    count, name = coin["count"].lower(), coin["coin"].lower()
    return Decimal(_MANY.get(count, count)) * Decimal(_WORTH[name])


def added_up(form: str) -> str:
    """A text in digits, with a coin beside money added to it, and with what its figures make of one another."""
    together = _TIMES.sub(_product, _BESIDE.sub(_sum, form))
    return _SHARE.sub(_part, together)


def _sum(match: re.Match[str]) -> str:
    return f"{Decimal(match[1]) + Decimal(match[2])} dollars"


def _product(match: re.Match[str]) -> str:
    return f"{_multiplied(match):f}"


def _part(match: re.Match[str]) -> str:
    return f"{_multiplied(match) / _HUNDRED:f}"


def _multiplied(match: re.Match[str]) -> Decimal:
    figures = match[0].replace(",", "")
    return prod(map(Decimal, _NUMBER.findall(figures)), start=Decimal(1))
