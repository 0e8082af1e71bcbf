"""Figures as one says them: an ask that is round and above what is offered, and thousands without cents (E50)."""

from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

_ONE = Decimal(1)
_CENT = Decimal("0.01")
_THOUSAND = 1000
_STEP = 5  # a round figure ends with a five or a nought in its second place: 5,300 and 33.50
_ROUND_ENOUGH = 3  # digits before the noughts: 104,000 was typed for a month, though counted for a year


def rounded(amount: Decimal, offered: Decimal | None) -> Decimal:
    """`5307.69` gives 5,300; rounded up where it would else be no more than what is offered. A round figure stays."""
    step = Decimal(_STEP).scaleb(amount.adjusted() - 2)
    nearest = amount
    if not _is_round(amount):
        nearest = (amount / step).quantize(_ONE, ROUND_HALF_UP) * step
    if offered is None or nearest > offered:
        return nearest
    return (amount / step).quantize(_ONE, ROUND_CEILING) * step


def _is_round(amount: Decimal) -> bool:
    return len(amount.normalize().as_tuple().digits) <= _ROUND_ENOUGH


def without_cents(amount: Decimal) -> Decimal:
    """`12972.973`, which nobody typed, as 12,973: what was worked out to a thousand or more has no cents."""
    if amount < _THOUSAND or amount == amount.quantize(_CENT):
        return amount
    return amount.quantize(_ONE, ROUND_HALF_UP)
