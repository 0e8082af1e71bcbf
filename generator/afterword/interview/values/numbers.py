"""Amounts and whole numbers."""

import re
from collections.abc import Callable
from decimal import Decimal
from re import Pattern
from typing import Annotated, Any

from afterword.interview.values.english import NUMBERS
from afterword.interview.values.letters_as_digits import digits_meant
from afterword.interview.values.reading import Reads, short_text_of, wrong
from afterword.interview.values.told_sums import (
    sum_and_beside,
    sum_told_roughly,
    two_sums,
)
from afterword.patterns import lazy_pattern

_AMOUNT = lazy_pattern(r"\d{1,12}(\.\d{1,4})?\Z", re.ASCII)
_WHOLE = lazy_pattern(r"\d{1,6}", re.ASCII)
# 98.000: 98 to some, 98 thousand to others.
_POINT_FOR_THOUSANDS = lazy_pattern(r"[1-9]\d{0,2}\.\d{3}\Z", re.ASCII)
_POINTS_FOR_THOUSANDS = lazy_pattern(r"\d{1,3}(?:\.\d{3})+,\d\d?")
_INDIAN = lazy_pattern(r"\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d\d?)?", re.ASCII)
_COMMA_FOR_CENTS = lazy_pattern(r"(?:\d+|\d{1,3}(?:\.\d{3})+),\d\d?", re.ASCII)
_WITH_CURRENCY = lazy_pattern(
    r"(?:[A-Za-z]{0,3}[$€£¥₹]?\s*)(?P<digits>\d[\d.,' ]*)\s*(?P<thousands>k\b)?\s*[$€£¥₹]?\s*(?:[A-Z]{3})?"
    r"(?:\s*(?:a|per|/)\s*\w+)?",
    re.IGNORECASE,
)
_NOUGHTS = lazy_pattern(r"\d\d\.000\Z", re.ASCII)
_UNIT = lazy_pattern(r"(?i)(?<=\d) ?(?:%|per ?cent|h|hrs?|hours?)\Z")
_JUST_THOUSANDS = lazy_pattern(r"[\d.,]+ ?k", re.IGNORECASE)
_IN_THOUSANDS = lazy_pattern(
    r"\d{1,3}(?:[, '_\u00a0\u202f]\d{3})+(?:\.\d{1,4})?", re.ASCII
)
_THOUSANDS_SEPARATOR = lazy_pattern(r"(?<=\d)[, '_\u00a0\u202f](?=\d{3}(\D|$))")


def _amount(
    raw: object,
    unit: Pattern[str] | None = None,
) -> Decimal:
    """An amount; behind one that is no money its unit may stand, which goes: `2.5%`."""
    text = short_text_of(raw, "a number")
    if _POINT_FOR_THOUSANDS.match(text):
        raise wrong(
            "unreadable_number",
            f"`{text}` can be read in two ways",
            f"write {text.replace('.', '')}, or {text[:-1]} if the point begins the cents",
            _whole_thousands(text),
        )
    if not _AMOUNT.match(text):
        raise wrong(
            "unreadable_number",
            f"`{text[:40]}` is not an amount",
            _amount_help(text),
            _mend(text, unit),
        )
    return Decimal(text)


def _whole_thousands(text: str) -> str:
    """`60.000` of a pay is sixty thousand: nobody writes three noughts behind a point for cents; `12.500` may be both."""
    if _NOUGHTS.search(text):
        return text.replace(".", "")
    return ""


def _mend(
    text: str,
    unit: Pattern[str] | None,
) -> str:
    """The amount where it has one meaning; a currency or a period beside it is not the amount's to know."""
    if _JUST_THOUSANDS.fullmatch(text):
        return _digits_in(text)
    if unit:
        text = unit.sub("", text)
    return _without_separators(text)


def _without_separators(text: str) -> str:
    """The amount without commas or spaces between its thousands; empty when that is not all that is wrong."""
    if _INDIAN.fullmatch(text):
        return text.replace(",", "")
    if _COMMA_FOR_CENTS.fullmatch(text):
        return text.replace(".", "").replace(",", ".")
    digits = text
    if _IN_THOUSANDS.fullmatch(text):
        digits = _THOUSANDS_SEPARATOR.sub("", text)
    if _AMOUNT.match(digits):
        return digits
    return ""


def _digits_in(text: str) -> str:
    """The one amount in a text that names a currency or thousands with it; empty when there is none, or not one meaning."""
    match = _WITH_CURRENCY.fullmatch(text.replace("\u00a0", " "))
    if not match:
        return ""
    typed = match["digits"].strip()
    if _POINTS_FOR_THOUSANDS.fullmatch(typed):
        typed = typed.replace(".", "").replace(",", ".")
    digits = _without_separators(typed)
    if digits and match["thousands"]:
        return f"{Decimal(digits) * 1000:f}".removesuffix(".0")
    return digits


def _amount_help(text: str) -> str:
    if digits_meant(text) != text:
        return f"it has a letter among its digits: write {digits_meant(text)}"
    digits = _without_separators(text)
    if digits:
        return f"write {digits}"
    digits = _digits_in(text)
    if _POINT_FOR_THOUSANDS.match(digits):
        whole = digits.replace(".", "")
        return f"write {whole}, or {digits[:-1]} if the point begins the cents; the currency has a key of its own"
    if digits:
        return f"write {digits}; the currency and the period have keys of their own"
    return _help_with_told(text) or (
        "write digits alone, such as 98000 or 640.50; the currency has a key of its own"
    )


def _help_with_told(text: str) -> str:
    """The two sums of a range; the sum alone, with what was told beside it kept."""
    sums = two_sums(text)
    if sums:
        return _help_with_two(*sums)
    told, beside = sum_and_beside(text)
    digits = _digits_in(told)
    if digits:
        return _help_with_note(digits, beside)
    about = sum_told_roughly(text)
    if about:
        return f"write one sum alone: {about}, if that is it"
    return ""


def _help_with_two(
    low: Decimal,
    high: Decimal,
) -> str:
    return f"it names two sums: write one of them, {low} or {high}"


def _help_with_note(
    digits: str,
    beside: str,
) -> str:
    note = f"{digits}  # {beside}"
    return f"write {digits}, and behind it what comes with it, as a note that is not read: {note}"


def _refuse_outside(
    low: int,
    high: int,
    number: Decimal | int,
) -> None:
    if not low <= number <= high:
        raise wrong(
            "number_out_of_range",
            f"{number} is outside {low} to {high}",
            _range_help(low, high),
        )


def _range_help(
    low: int,
    high: int,
) -> str:
    return f"write a number from {low} to {high}"


def _whole_number(
    low: int,
    high: int,
) -> Callable[[object], int]:
    def read(raw: object) -> int:
        text = short_text_of(raw, "a whole number")
        if text.lower() in NUMBERS[max(low - 1, 0) : high]:
            digits = str(NUMBERS.index(text.lower()) + 1)
            message = f"`{text}` is not written in digits"
            raise wrong("unreadable_number", message, f"write {digits}", digits)
        if not _WHOLE.fullmatch(text):
            digits = _UNIT.sub("", text)
            raise wrong(
                "unreadable_number",
                f"`{text[:40]}` is not a whole number",
                _range_help(low, high),
                digits if _WHOLE.fullmatch(digits) else "",
            )

        number = int(text)
        _refuse_outside(low, high, number)
        return number

    return read


def _amount_from(
    low: int,
    high: int,
) -> Callable[[object], Decimal]:
    def read(raw: object) -> Decimal:
        amount = _amount(raw, _UNIT)
        _refuse_outside(low, high, amount)
        return amount

    return read


def _whole_within(
    low: int,
    high: int,
) -> Reads:
    """A whole number whose limits editors see."""
    schema = _range_schema("integer", low, high)
    return Reads(_whole_number(low, high), schema)


def _amount_within(
    low: int,
    high: int,
) -> Reads:
    """An amount whose limits editors see."""
    schema = _range_schema("number", low, high)
    return Reads(_amount_from(low, high), schema)


def _range_schema(
    kind: str,
    low: int,
    high: int,
) -> dict[str, Any]:
    return {
        "type": [kind, "string"],
        "minimum": low,
        "maximum": high,
    }


Amount = Annotated[
    Decimal,
    Reads(_amount, {"type": ["number", "string"], "minimum": 0}),
]
Hours = Annotated[Decimal, _amount_within(1, 168)]
Rise = Annotated[Decimal, _amount_within(0, 100)]
Week = Annotated[int, _whole_within(1, 7)]
Weeks = Annotated[int, _whole_within(0, 7)]
DaysBefore = Annotated[int, _whole_within(0, 14)]
Referees = Annotated[int, _whole_within(1, 9)]
Months = Annotated[int, _whole_within(0, 24)]
Percent = Annotated[int, _whole_within(0, 100)]
Year = Annotated[
    int,
    Reads(_whole_number(1950, 2100), {"type": ["integer", "string"]}),
]
Count = Annotated[
    int,
    Reads(_whole_number(1, 1000), {"type": ["integer", "string"]}),
]
