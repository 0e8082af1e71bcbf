"""The least that the candidate would accept, found in a text however it is written (S42)."""

import re
import unicodedata
from decimal import Decimal

from afterword.interview.model.interview import Interview

_THOUSAND, _MILLION = 1000, 1_000_000
_APART = r"[.,'\u2019_ \u00a0\u2009\u202f]?"  # what people put between thousands
_MONEY = r"[$\u20ac\u00a3\u00a5]"
_AN_HOUR = r"(?:\s+(?:an|per)\s+hour\b|\s?/\s?h(?:ou)?r?\b)"
# The number ends here: 97,000 is no part of 97,000,000.
_NO_MORE = r"(?!\d|[.,'\u2019]\d)"
_BEFORE = r"(?<![\d.,])"  # the number begins here


def least_pay_in(text: str, interview: Interview) -> re.Match[str] | None:
    """Where the least that would be accepted stands in a text, unless the employer named that figure."""
    figure = interview.salary.walk_away
    if figure is None or figure in _named_by_employer(interview):
        return None

    spellings = _spellings(figure, interview.salary.currency)
    return re.search(spellings, _ascii_digits(text), re.IGNORECASE)


def _named_by_employer(interview: Interview) -> set[Decimal | None]:
    """Figures that the employer named: the same number in a letter gives nothing away."""
    figures: set[Decimal | None] = set()
    posted, offer = interview.salary.posted, interview.offer
    if posted:
        figures |= {posted.low, posted.high}

    if offer:
        figures |= {offer.base, offer.first_base}

    return figures


def _spellings(figure: Decimal, currency: str | None) -> str:
    """A pattern for 97000, 97,000, 97.000, 97 000, 97k; a small figure counts only beside a sign or word for money."""
    whole = int(figure)
    fraction = _fraction(figure)
    if whole < _THOUSAND:
        return _beside_money(rf"{whole}{fraction}{_NO_MORE}", currency)

    spellings = [
        rf"{_APART.join(_thousands(whole))}{fraction}{_NO_MORE}",
        rf"{_in(whole, _THOUSAND)}\s?(?:k\b|thousand\b)",
    ]
    if whole >= _MILLION:
        spellings.append(rf"{_in(whole, _MILLION)}\s?(?:m\b|mn\b|million\b)")

    return rf"{_BEFORE}(?:{'|'.join(spellings)})"


def _fraction(figure: Decimal) -> str:
    """A pattern for the cents; for whole figures they may be left out."""
    cents = str(figure % 1)[2:].rstrip("0")
    if cents:
        return rf"[.,]{cents}0?"

    return r"(?:[.,]0{1,2})?"


def _beside_money(number: str, currency: str | None) -> str:
    """A pattern for a small figure, with a sign or word for money before or behind it."""
    code = currency or "(?-i:[A-Z]{3})"
    bare = rf"{number}(?!\s?(?:k|m|mn|thousand|million)\b)"
    after = rf"(?:\s?(?:{_MONEY}|{code}\b|dollars|euros?|pounds)|{_AN_HOUR})"
    return rf"(?:{_MONEY}|\b{code})\s?{bare}|{_BEFORE}{bare}{after}"


def _in(whole: int, unit: int) -> str:
    """A pattern for a figure in thousands or millions: `97`, `97.0`, `5,500`, `5.5`."""
    units, remainder = divmod(whole, unit)
    digits = _APART.join(_thousands(units))
    decimals = str(remainder).zfill(len(str(unit)) - 1).rstrip("0")
    if decimals:
        return rf"{digits}[.,]{decimals}0*"

    return rf"{digits}(?:[.,]0+)?"


def _thousands(number: int) -> list[str]:
    return f"{number:,}".split(",")


def _ascii_digits(text: str) -> str:
    """The text with the digits of every script as 0 to 9, each in its place."""
    if text.isascii():
        return text
    return "".join(map(_ascii_digit, text))


def _ascii_digit(char: str) -> str:
    if char.isdecimal():
        return str(unicodedata.decimal(char))

    return char
