"""What somebody meant who typed a sum as people write one: `$58,000`, `58k`, `EUR 58.000`, `58,000 a year`.

Asked only of what was typed into a box: in a file a figure stands alone, and the currency under its own key.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from functools import cache
from itertools import chain
from typing import Any

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern, rewritten

Amounts = tuple[Decimal, ...]
Codes = tuple[str, ...]
_DIGITS = lazy_pattern(r"(?<![\w.,'’])\d[\d.,'’ _\u00a0\u202f]*")  # noqa: RUF001  (typed)
_TIMES = lazy_pattern(
    r"\s*(?P<word>(?:crores?|crs?|duizend|grand|k|lacs?|lakhs?|mila|mil|millions?|mio|mln|mn|m|tausend|thousand|tsd|tusen)\b"
    r"|\u4e07)"
)
_THOUSAND = 1_000
_FACTORS: Mapping[str, tuple[int, ...]] = {
    **dict.fromkeys(
        ("duizend", "grand", "k", "mila", "tausend", "thousand", "tsd", "tusen"),
        (_THOUSAND,),
    ),
    "\u4e07": (10_000,),
    **dict.fromkeys(("lac", "lacs", "lakh", "lakhs"), (100_000,)),
    **dict.fromkeys(("m", "million", "millions", "mio", "mln", "mn"), (1_000_000,)),
    **dict.fromkeys(("cr", "crore", "crores", "crs"), (10_000_000,)),
    "mil": (_THOUSAND, 1_000_000),  # thousands in Spanish, and short for millions
}
# Written behind a sum in India: `10.5 LPA`, `12L`.
_IN_LAKHS = (
    (lazy_pattern(r"(?i)(?<![^\W\d_])lpa\b"), " lakh inr a year "),
    (lazy_pattern(r"(?<=\d)\s?L\b"), " lakh "),
)
EACH = r"(?:an?\s+|per\s+|each\s+|every\s+|the\s+|/\s*)?"
_ONE_BY_ONE = (
    "appointment|article|assignment|class|consultation|delivery|gig|item|job|kilometre|km|lesson|mile|(?:night[- ])?shift|night"
    "|page|parcel|performance|project|session|show|treatment|trip|tutorial|unit|visit|word|workshop"
)
# As other languages have it: `im Monat`, `par mois`, `de l'heure`.
_IN = r"(?:(?:al|al l['\u2019]|de l['\u2019]|die|im|in der|la|par|per|por|pro|à l['\u2019])\s*|/\s*)?"
_PERIODS = {
    "year": rf"{EACH}(?:years?|yrs?|annum|annually|annual|yearly)\b|p\.?\s?a\b\.?|/\s*y\b|(?:par|l['\u2019])\s*an\b"
    rf"|{_IN}(?:ann[eé]e|anno|ano|año|jaar|jahr)\b",
    "month": rf"{EACH}(?:months?|mth|mo|monthly)\b|pcm\b|p[./]?m\b\.?|{_IN}(?:maand|mån|måned|månad|mes|mês|mese|mois|monat)\b",
    "week": rf"{EACH}(?:weeks?|wk|weekly)\b|p/?w\b|{_IN}(?:semaine|semana|settimana|week|woche)\b",
    "day": rf"{EACH}(?:days?|daily)\b|per diem\b|/\s*d\b|p[/]?d\b|{_IN}(?:dag|d[ií]a|giorno|jour|tag)\b",
    "hour": rf"{EACH}(?:hours?|hrs?|hourly)\b|/\s*h\b|p/?h\b|{_IN}(?:heure|hora|ora|stunde|uur)\b",
    "piece": rf"{EACH}pieces?\b|(?:an?\s+|per\s+|each\s+|/\s*)(?:{_ONE_BY_ONE})\b",
}
_FILLING = lazy_pattern(
    r"\b(?:about|around|roughly|approx|approximately|circa|ca|some|gross|brut|brutt?o|lordo|before tax|base"
    r"|basic|salary|pay|of|is|it|the|they|said|offered|in|paid)\b|[~≈:;,.!+()/-]"
)
_CENTS_GONE = lazy_pattern(r"(?<=\d)(?:[.,]\s*(?:-+|–|—)|/-)")  # noqa: RUF001  (`58.000,-`)
_BELOW_NOUGHT = lazy_pattern(r"(?<![\w.,'’-])[-\u2212][^\w\s]?\d")  # noqa: RUF001  (typed)
_ONE_MARK_FOR_BOTH = lazy_pattern(r"\d{1,3}(?:([.,])\d{3})+\1\d\d?")
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
    "r": ("ZAR",),
    "\u5186": ("JPY",),
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
    """A sum as it was meant: one amount, or two where a point or a word has two meanings.

    `currencies` are those that its sign or name can be; none where none is named. `per` is what it is paid for.
    """

    amounts: Amounts
    currencies: Codes = ()
    per: str = ""

    @property
    def is_of_a_point(self) -> bool:
        """Whether it has two meanings for a point that may part thousands or begin the cents: `58.000`."""
        match self.amounts:
            case (thousands, with_point):
                return thousands == with_point * _THOUSAND
        return False


def sure_sum(text: str) -> Money | None:
    """The one sum in a text, if its amount has one meaning alone."""
    money = money_meant(text)
    if money is None or len(money.amounts) != 1:
        return None
    return money


def money_meant(text: str) -> Money | None:
    """The one sum in a text; None where there is none, more than one, or anything else beside it."""
    typed = _CENTS_GONE.sub(" ", rewritten(text.strip(), _IN_LAKHS).lower())
    digits = _DIGITS.search(_apart(typed))
    if digits is None or _BELOW_NOUGHT.search(typed):
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
    return Money(tuple(map(short, amounts)), currencies, per)


def short(amount: Decimal) -> Decimal:
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
    """Each amount that digits can mean, with each meaning of the word for thousands behind them."""
    digits = _SPACED.sub(_without_spaces, digits)
    if sum(map(str.isdecimal, digits)) > _MOST_DIGITS:
        return ()
    factors = _FACTORS.get(times, (1,))
    return tuple(chain.from_iterable(_times(digits, factor) for factor in factors))


def _times(digits: str, factor: int) -> Amounts:
    cents = _WITH_CENTS.fullmatch(digits)
    if cents:
        whole = re.sub("[.,]", "", cents["whole"])
        with_cents = Decimal(f"{whole}.{cents['cents']}") * factor
        if _ONE_MARK_FOR_BOTH.fullmatch(digits):
            return with_cents, Decimal(f"{whole}{cents['cents']}") * factor
        return (with_cents,)
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
