"""Amounts and whole numbers."""

import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from afterword.interview.values.reading import text_of, typed, wrong

_AMOUNT = re.compile(r"\d{1,12}(\.\d{1,4})?\Z", re.ASCII)
_POINT_FOR_THOUSANDS = re.compile(r"[1-9]\d{0,2}\.\d{3}\Z", re.ASCII)  # 98.000: 98 to some, 98 thousand to others


def _amount(value: object) -> Decimal:
    text = text_of(value, "a number").strip()
    if _POINT_FOR_THOUSANDS.match(text):
        help_ = f"write {text.replace('.', '')}, or {text[:-1]} if the point begins the cents"
        raise wrong("unreadable_number", f"`{text}` can be read in two ways", help_)
    bare = re.sub(r"(?<=\d)[, '_\u00a0\u202f](?=\d{3}(\D|$))", "", text)
    if _AMOUNT.match(text):
        try:
            return Decimal(text)
        except InvalidOperation:  # pragma: no cover  (the pattern admits only what Decimal reads)
            pass
    help_ = (
        f"write {bare}"
        if bare != text and _AMOUNT.match(bare)
        else "write digits alone, such as 98000 or 640.50; the currency has a key of its own"
    )
    raise wrong("unreadable_number", f"`{text[:40]}` is not an amount", help_)


def _whole(low: int, high: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        text = text_of(value, "a whole number").strip()
        if not re.fullmatch(r"\d{1,6}", text, re.ASCII):
            raise wrong(
                "unreadable_number", f"`{text[:40]}` is not a whole number", f"write a number from {low} to {high}"
            )
        if not low <= int(text) <= high:
            raise wrong(
                "number_out_of_range", f"{int(text)} is outside {low} to {high}", f"write a number from {low} to {high}"
            )
        return int(text)

    return read


def _from_to(low: int, high: int) -> Callable[[object], Decimal]:
    def read(value: object) -> Decimal:
        amount = _amount(value)
        if not low <= amount <= high:
            raise wrong(
                "number_out_of_range", f"{amount} is outside {low} to {high}", f"write a number from {low} to {high}"
            )
        return amount

    return read


_READ_AMOUNT, _AMOUNT_SCHEMA = typed(_amount, {"type": ["number", "string"], "minimum": 0})

Amount = Annotated[Decimal, _READ_AMOUNT, _AMOUNT_SCHEMA]
Hours = Annotated[Decimal, *typed(_from_to(1, 168), {"type": ["number", "string"], "minimum": 1, "maximum": 168})]
Rise = Annotated[Decimal, *typed(_from_to(0, 100), {"type": ["number", "string"], "minimum": 0, "maximum": 100})]
Week = Annotated[
    int, BeforeValidator(_whole(1, 7)), WithJsonSchema({"type": ["integer", "string"], "minimum": 1, "maximum": 7})
]
Weeks = Annotated[
    int, BeforeValidator(_whole(0, 7)), WithJsonSchema({"type": ["integer", "string"], "minimum": 0, "maximum": 7})
]
Year = Annotated[int, BeforeValidator(_whole(1950, 2100)), WithJsonSchema({"type": ["integer", "string"]})]
Count = Annotated[int, BeforeValidator(_whole(1, 1000)), WithJsonSchema({"type": ["integer", "string"]})]
Percent = Annotated[
    int, BeforeValidator(_whole(0, 100)), WithJsonSchema({"type": ["integer", "string"], "minimum": 0, "maximum": 100})
]
