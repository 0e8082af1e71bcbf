"""Amounts and whole numbers."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Annotated, Any

from afterword.interview.values.english import NUMBERS, text_if
from afterword.interview.values.fractions import (
    help_with_shares,
    without_fractions,
)
from afterword.interview.values.help_with_sums import help_with_sum
from afterword.interview.values.reading import (
    Reads,
    UnreadableError,
    short_text_of,
    wrong,
)
from afterword.patterns import lazy_pattern

_AMOUNT = lazy_pattern(r"\d{1,12}(\.\d{1,4})?\Z", re.ASCII)
_WHOLE = lazy_pattern(r"\d{1,6}", re.ASCII)
# 98.000: 98 to some, 98 thousand to others.
_POINT_FOR_THOUSANDS = lazy_pattern(r"[1-9]\d{0,2}\.\d{3}\Z", re.ASCII)
_INDIAN = lazy_pattern(r"\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d\d?)?", re.ASCII)
_COMMA_FOR_CENTS = lazy_pattern(r"(?:\d+|\d{1,3}(?:\.\d{3})+),\d\d?", re.ASCII)
_PERCENT = lazy_pattern(r"(?i)(?<=\d) ?(?:%|per ?cent)\Z")
_HOURS = lazy_pattern(r"(?i)(?<=\d) ?(?:h|hrs?|hours?)\Z")
_UNIT = lazy_pattern(r"(?i)(?<=\d) ?(?:%|per ?cent|h|hrs?|hours?)\Z")
# A share of full time is no number of hours.
_SO_MANY_HOURS = "write how many hours a week that is, such as 32 or 37.5"
_THOUSANDS_SEPARATOR = lazy_pattern(r"[, '_\u00a0\u202f]")
_GROUPED = lazy_pattern(r"\d{1,3}(?:[, '_\u00a0\u202f]\d{3})+(?:\.\d{1,4})?", re.ASCII)
# 2650027,500: something stood in the box already, and what was typed stands behind it.
_OUT_OF_GROUPS = lazy_pattern(r"\d{4,12}(?:[, '_\u00a0\u202f]\d{3})+", re.ASCII)
_LAST_GROUPS = lazy_pattern(r"[1-9]\d{0,2}(?:[, '_\u00a0\u202f]\d{3})+\Z", re.ASCII)

_LEAST_OF_ONE = Decimal("0.01")
_MOST_UNITS = 1_000_000


def _amount(raw: object) -> Decimal:
    """An amount of money."""
    text = short_text_of(raw, "a number")
    if _POINT_FOR_THOUSANDS.match(text):
        raise wrong(
            "unreadable_number",
            f"`{text}` can be read in two ways",
            f"write {text.replace('.', '')}, or {text[:-1]} if the point begins the cents",
        )
    if not _AMOUNT.match(text):
        raise wrong(
            "unreadable_number",
            f"`{text[:40]}` is not an amount",
            _amount_help(without_fractions(text)),
            _without_separators(without_fractions(text)),
        )
    return Decimal(text)


def _without_separators(text: str) -> str:
    """The amount without commas or spaces between its thousands; empty when that is not all that is wrong."""
    if _INDIAN.fullmatch(text):
        return text.replace(",", "")
    if _COMMA_FOR_CENTS.fullmatch(text):
        return text.replace(".", "").replace(",", ".")
    if _AMOUNT.match(text):
        return text
    if not _GROUPED.fullmatch(text):
        return ""
    digits = _THOUSANDS_SEPARATOR.sub("", text)
    return digits if _AMOUNT.match(digits) else ""


def _out_of_groups(text: str) -> str:
    """What a figure may mean whose thousands are not where its separators are; empty for any other."""
    if not _OUT_OF_GROUPS.fullmatch(text):
        return ""
    digits = _THOUSANDS_SEPARATOR.sub("", text)
    help_text = (
        f"before its thousands stand too many digits: write {digits}, if that is it"
    )
    typed_last = _LAST_GROUPS.search(text)
    if typed_last is None:
        return help_text
    last = _THOUSANDS_SEPARATOR.sub("", typed_last[0])
    return f"{help_text}, or {last}"


def _amount_help(text: str) -> str:
    digits = _without_separators(text)
    helps = (
        text_if(digits, f"write {digits}"),
        _out_of_groups(text),
        help_with_sum(text),
        "write digits alone, such as 98000 or 640.50; the currency has a key of its own",
    )
    return next(filter(None, helps))


def _refuse_outside(
    low: Decimal | int,
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
    low: Decimal | int,
    high: int,
) -> str:
    return f"write a number from {low} to {high}"


def _not_read(text: str, asked: str, digits: str, otherwise: str) -> UnreadableError:
    """The error about a text that is no number: what to write, where that is known."""
    help_ = text_if(digits, f"write {digits}") or otherwise
    message = f"`{text[:40]}` is not {asked}"
    return wrong("unreadable_number", message, help_, digits)


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
            digits = _without_separators(_UNIT.sub("", text))
            digits = text_if(_WHOLE.fullmatch(digits), digits)
            help_ = _range_help(low, high)
            raise _not_read(text, "a whole number", digits, help_)

        number = int(text)
        _refuse_outside(low, high, number)
        return number

    return read


def _measure(
    low: int,
    high: int,
    unit: re.Pattern[str],
    otherwise: str = "",
) -> Callable[[object], Decimal]:
    """Reads what is no money: so many hours, so much of a hundred. A unit behind it has one meaning: `2.5%`."""

    def is_within(digits: str) -> bool:
        return bool(_AMOUNT.match(digits)) and low <= Decimal(digits) <= high

    def read(raw: object) -> Decimal:
        text = short_text_of(raw, "a number")
        if not _AMOUNT.match(text):
            alone = unit.sub("", without_fractions(text))
            ways = _without_separators(alone), alone.replace(",", ".")
            digits = next(filter(is_within, ways), "")
            raise _not_read(
                text, "a number", digits, otherwise or _range_help(low, high)
            )
        number = Decimal(text)
        _refuse_outside(low, high, number)
        return number

    return read


_percent = _measure(0, 100, _PERCENT)


def _share(raw: object) -> Decimal:
    """How much of a hundred one of several shares is; all of them as one text are given back as a list."""
    text = short_text_of(raw, "a number")
    help_ = help_with_shares(text)
    if help_:
        raise _not_read(text, "a number", "", help_)
    return _percent(raw)


def _quantity(raw: object) -> Decimal:
    """How many of something that is paid for: half a day, 5000 words."""
    quantity = _amount(raw)
    _refuse_outside(_LEAST_OF_ONE, _MOST_UNITS, quantity)
    return quantity


def _whole_within(
    low: int,
    high: int,
) -> Reads:
    """A whole number whose limits editors see."""
    schema = _range_schema("integer", low, high)
    return Reads(_whole_number(low, high), schema)


def _range_schema(
    kind: str,
    low: float,
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
Quantity = Annotated[
    Decimal,
    Reads(_quantity, _range_schema("number", float(_LEAST_OF_ONE), _MOST_UNITS)),
]
Hours = Annotated[
    Decimal,
    Reads(_measure(1, 168, _HOURS, _SO_MANY_HOURS), _range_schema("number", 1, 168)),
]
Percent = Annotated[Decimal, Reads(_percent, _range_schema("number", 0, 100))]
Rise = Percent
Share = Annotated[Decimal, Reads(_share, _range_schema("number", 0, 100))]
Week = Annotated[int, _whole_within(1, 7)]
Weeks = Annotated[int, _whole_within(0, 7)]
DaysBefore = Annotated[int, _whole_within(0, 14)]
Referees = Annotated[int, _whole_within(1, 9)]
Months = Annotated[int, _whole_within(0, 24)]
Year = Annotated[
    int,
    Reads(_whole_number(1950, 2100), {"type": ["integer", "string"]}),
]
Count = Annotated[
    int,
    Reads(_whole_number(1, 1000), {"type": ["integer", "string"]}),
]
Pieces = Annotated[
    int,
    Reads(_whole_number(1, 999_999), {"type": ["integer", "string"]}),
]
