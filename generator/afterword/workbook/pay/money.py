"""Amounts as they are printed: the ISO code, then the figure with the currency's own decimals (E18)."""

from decimal import ROUND_HALF_UP, Decimal


def exact(amount: Decimal, currency: str) -> str:
    """`EUR 7,680.00`, `JPY 500,000`: for what is to be paid."""
    from babel.numbers import format_currency  # noqa: PLC0415  (heavy: only where money is printed)

    return format_currency(share(amount, 100, currency), currency, "¤¤ #,##0.00", locale="en").replace("\u00a0", " ")


def plain(amount: Decimal, currency: str | None) -> str:
    """`USD 98,000`: without decimals where there are none to show; `98,000` where no currency was told."""
    if amount == amount.to_integral_value():
        return f"{currency or ''} {int(amount):,}".lstrip()
    return exact(amount, currency) if currency else f"{amount:,}"


def rate(amount: Decimal, currency: str) -> str:
    """`EUR 640.00`, `EUR 0.125`: the price of one unit with every decimal typed, so that the line can be worked out again."""
    if amount == rounded(amount, currency):
        return exact(amount, currency)
    return f"{currency} {amount.normalize():,f}"


def rounded(amount: Decimal, currency: str) -> Decimal:
    """The amount, rounded half up to the currency's smallest unit."""
    return share(amount, 100, currency)


def share(amount: Decimal, percent: int, currency: str) -> Decimal:
    """A percentage of an amount, rounded half up to the currency's smallest unit."""
    from babel.numbers import get_currency_precision  # noqa: PLC0415  (heavy: only where money is printed)

    unit = Decimal(1).scaleb(-get_currency_precision(currency))
    return (amount * percent / 100).quantize(unit, ROUND_HALF_UP)
