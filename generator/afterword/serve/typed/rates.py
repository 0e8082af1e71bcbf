"""The price of one unit, typed into a form of fees: its unit has a box of its own, and `net` is before the tax on it (E46)."""

from collections.abc import Mapping

from afterword.interview.model.vocabulary import Per
from afterword.serve.action.refusing import beside
from afterword.serve.typed.periods import a_period

_UNIT = "unit"
_BEFORE_TAX = "before_tax"


def is_rate(fields: Mapping[str, str]) -> bool:
    """Whether a form holds what one unit costs."""
    return _UNIT in fields


def without_its_tax(text: str, fields: dict[str, str]) -> str:
    """`640 net` of a fee as the sum that it is, and of a finding too, which is then after tax; of other pay as it was typed."""
    if {_UNIT, _BEFORE_TAX}.isdisjoint(fields):
        return text
    from afterword.interview.values.told_sums import AFTER_TAX  # noqa: PLC0415  (heavy: only a sum in a box pays)

    alone = AFTER_TAX.sub(" ", text)
    if alone != text and _BEFORE_TAX in fields:
        fields[_BEFORE_TAX] = "no"
    return alone


def agree_on_unit(field: str, per: str, fields: dict[str, str]) -> None:
    """Put the time that was named with a rate into the box of its unit, if nothing else stands there.

    Raises:
        AnsweredError: another unit stands there.
    """
    if not is_rate(fields) or per in {"", Per.PIECE}:
        return
    unit = fields[_UNIT] or per
    if per not in unit.lower():
        message = (
            f"this says {a_period(per)}, and the unit is {unit}; let both say the same"
        )
        raise beside(field, message)
    fields[_UNIT] = unit
