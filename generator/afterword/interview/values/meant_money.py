"""What somebody meant who typed a sum as people write one: `$58,000`, `58k`, `EUR 58.000`, `58,000 a year`.

Asked only of what was typed into a box: in a file a figure stands alone, and the currency under its own key.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Any

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern

Amounts = tuple[Decimal, ...]
Codes = tuple[str, ...]
_DIGITS = lazy_pattern(r"(?<![\w.,'’])\d[\d.,'’ _\u00a0\u202f]*")  # noqa: RUF001  (typed)
_TIMES = lazy_pattern(r"\s*(?P<word>k|thousand|grand|m|mn|million|lakhs?|crores?)\b")
_FACTORS = {
    "k": 1_000,
    "thousand": 1_000,
    "grand": 1_000,
    "m": 1_000_000,
    "mn": 1_000_000,
    "million": 1_000_000,
    "lakh": 100_000,
    "lakhs": 100_000,
    "crore": 10_000_000,
    "crores": 10_000_000,
}
_EACH = r"(?:an?\s+|per\s+|each\s+|every\s+|the\s+|/\s*)?"
_PERIODS = {
    "year": rf"{_EACH}(?:years?|yrs?|annum|annually|annual|yearly)\b|p\.?\s?a\b\.?|/\s*y\b",
    "month": rf"{_EACH}(?:months?|mth|mo|monthly)\b|pcm\b",
    "week": rf"{_EACH}(?:weeks?|wk|weekly)\b|pw\b",
    "day": rf"{_EACH}(?:days?|daily)\b|per diem\b|/\s*d\b",
    "hour": rf"{_EACH}(?:hours?|hrs?|hourly)\b|/\s*h\b|ph\b",
    "piece": rf"{_EACH}pieces?\b",
}
_FILLING = lazy_pattern(
    r"\b(?:about|around|roughly|approx|approximately|circa|ca|some|gross|before tax|base"
    r"|basic|salary|pay|of|is|it|the|they|said|offered|in|paid)\b|[~≈:;,.!+-]"
)
_CENTS_GONE = lazy_pattern(r"(?<=\d)[.,]\s*(?:-+|–|—)")  # noqa: RUF001  (`58.000,-`)
_SPACED = lazy_pattern(r"(?<!\d)\d{1,3}(?:[ '’_\u00a0\u202f]\d{3})+(?!\d)")  # noqa: RUF001  (typed)
_SPACES = lazy_pattern(r"[ '’_\u00a0\u202f]")  # noqa: RUF001  (typed)
_GROUPED = lazy_pattern(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
_INDIAN = lazy_pattern(r"\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d\d?)?")
_WITH_CENTS = lazy_pattern(r"(?P<whole>\d+|\d{1,3}(?:[.,]\d{3})+)[.,](?P<cents>\d\d?)")
_PLAIN = lazy_pattern(r"\d+(?:\.\d{1,4})?")
_MOST_DIGITS = 12
# As people write them; the tables know other signs.
_SIGNS = {
    "£": ("GBP",),
    "us$": ("USD",),
    "us dollar": ("USD",),
    "c$": ("CAD",),
    "zł": ("PLN",),
    "fr": ("CHF",),
    "kr": ("DKK", "NOK", "SEK", "ISK"),
    "rs": ("INR", "PKR", "LKR", "NPR", "MUR"),
}
_SLANG = {
    "bucks": "$",
    "quid": "£",
    "sterling": "£",
    "rmb": "cn¥",
}


@frozen
class Money:
    """A sum as it was meant: one amount, or two where a point has two meanings.

    `currencies` are those that its sign or name can be; none where none is named. `per` is what it is paid for.
    """

    amounts: Amounts
    currencies: Codes = ()
    per: str = ""


def sure_sum(text: str) -> Money | None:
    """The one sum in a text, if its amount has one meaning alone."""
    money = money_meant(text)
    if money is None or len(money.amounts) != 1:
        return None
    return money


def money_meant(text: str) -> Money | None:
    """The one sum in a text; None where there is none, more than one, or anything else beside it."""
    typed = _CENTS_GONE.sub(" ", text.strip().lower())
    digits = _DIGITS.search(typed) or _DIGITS.search(_apart(typed))
    if digits is None:
        return None
    whole = digits.string
    times = _TIMES.match(whole, digits.end())
    end = times.end() if times else digits.end()
    remainder = f"{whole[: digits.start()]} {whole[end:]}"
    amounts = _amounts(digits[0].strip(" .,'_"), times["word"] if times else "")
    per, remainder = _period_in(remainder)
    currencies, remainder = _currencies_in(remainder)
    if not amounts or _FILLING.sub(" ", remainder).strip():
        return None
    return Money(tuple(map(_short, amounts)), currencies, per)


def _short(amount: Decimal) -> Decimal:
    """Without cents where there are none."""
    if amount == amount.to_integral_value():
        return amount.quantize(Decimal(1))
    return amount


def currencies_meant(text: str) -> Codes:
    """The currencies that a text can mean: `dollars`, `US dollars`, `€`, `usd`."""
    currencies, remainder = _currencies_in(text.strip().lower())
    if _FILLING.sub(" ", remainder).strip():
        return ()
    return currencies


def _apart(typed: str) -> str:
    """With a space between a sign or a name and the digits behind it."""
    return re.sub(r"(?<=[^\W\d_])(?=\d)", " ", typed)


def _amounts(digits: str, times: str) -> Amounts:
    factor = _FACTORS.get(times, 1)
    digits = _SPACED.sub(_without_spaces, digits)
    if sum(map(str.isdecimal, digits)) > _MOST_DIGITS:
        return ()
    cents = _WITH_CENTS.fullmatch(digits)
    if cents:
        whole = re.sub("[.,]", "", cents["whole"])
        return (Decimal(f"{whole}.{cents['cents']}") * factor,)
    if _INDIAN.fullmatch(digits):
        return (Decimal(digits.replace(",", "")) * factor,)
    grouped = _GROUPED.fullmatch(digits)
    if grouped:
        return _of_groups(digits, grouped[1], factor)
    if _PLAIN.fullmatch(digits):
        return (Decimal(digits) * factor,)
    return ()


def _without_spaces(groups: re.Match[str]) -> str:
    return _SPACES.sub("", groups[0])


def _of_groups(
    digits: str,
    mark: str,
    factor: int,
) -> Amounts:
    """`58,000` is thousands; so is `58.000`, unless the point begins the cents, or a word for thousands follows."""
    whole = Decimal(digits.replace(mark, ""))
    if digits.count(mark) > 1:
        return (whole * factor,)
    point = Decimal(digits.replace(mark, "."))
    if factor > 1:
        return (point * factor,)
    if mark == ",":
        return (whole,)
    return whole, point


def _period_in(text: str) -> tuple[str, str]:
    """What it is paid for, if that is said, and the rest."""
    for name, pattern in _PERIODS.items():
        match = re.search(rf"(?<![^\W\d_])(?:{pattern})", text)
        if match:
            return name, f"{text[: match.start()]} {text[match.end() :]}"
    return "", text


def _currencies_in(text: str) -> tuple[Codes, str]:
    """The currencies that all signs and names in a text can mean, the longest name first, and the rest."""
    for slang, sign in _SLANG.items():
        text = re.sub(rf"\b{slang}\b", sign, text)
    names = _names()
    codes: Codes = ()
    for name in sorted(filter(text.__contains__, names), key=len, reverse=True):
        match = re.search(rf"(?<![^\W\d_]){re.escape(name)}(?![^\W\d_])", text)
        meant = tuple(code for code in codes or names[name] if code in names[name])
        if match and meant:
            codes = meant
            text = f"{text[: match.start()]} {text[match.end() :]}"
    return codes, text


@cache
def _names() -> Mapping[str, Codes]:
    """Signs, codes and names in small letters, with the currencies in use that they can mean."""
    from babel.numbers import get_currency_name  # noqa: PLC0415  (heavy: only a sum in a box pays)

    from afterword.interview.values.cldr import get_currency_symbol  # noqa: PLC0415  (as above)

    codes: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for code in _in_use():
        sign = get_currency_symbol(code, locale="en")
        names = [get_currency_name(code, count, locale="en") for count in (1, 2)]
        last_words = [name.rpartition(" ")[2] for name in names]
        for name in (code, sign, *names, *last_words):
            codes[name.lower()][code] = None
        if sign[-1] in "$¥":
            codes[sign[-1]][code] = None
    return {**{name: tuple(meant) for name, meant in codes.items()}, **_SIGNS}


@cache
def _in_use() -> Codes:
    """Currencies that are tender somewhere today."""
    from afterword.interview.values.cldr import get_global  # noqa: PLC0415  (heavy: only a sum in a box pays)

    codes: set[str] = set()
    for currencies in get_global("territory_currencies").values():
        codes |= _tender(currencies)
    return tuple(sorted(codes))


@cache
def currency_of(country: str | None) -> str:
    """The currency of a country; empty where none is known, or it has several."""
    from afterword.interview.values.cldr import get_global  # noqa: PLC0415  (heavy: only a sum in a box pays)

    currencies = get_global("territory_currencies").get(country or "", ())
    codes = _tender(currencies)
    if len(codes) != 1:
        return ""
    return codes.pop()


def _tender(currencies: Iterable[Sequence[Any]]) -> set[str]:
    """Those that have not ended."""
    still = filter(_is_still_tender, currencies)
    return {code for code, *_ in still}


def _is_still_tender(currency: Sequence[Any]) -> bool:
    _, _, end, tender = currency
    return tender and end is None
