"""The fees of a proposal, worked out to the cent and line by line."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from afterword.interview.model.terms import Fees
from afterword.workbook.pay import money
from afterword.workbook.wording import phrases
from afterword.workbook.wording.wording import Wording

_WHOLE = 100  # percent
_SHARES = {_WHOLE: "whole", 50: "half"}


@dataclass(frozen=True)
class FeeLines:
    """The fees as printed. `payable` is the line of the `instalments`; `rest` says what is left out and when one pays."""

    model: str
    net: str
    tax: str
    instalments: tuple[str, ...]
    payable: str
    rest: tuple[str, ...]


def fee_lines(wording: Wording, fees: Fees | None) -> FeeLines | None:
    """The fees in words, None while there are none."""
    if fees is None:
        return None

    net = money.rounded(fees.rate * fees.quantity, fees.currency)
    instalments = tuple(_instalments(fees, net))
    return FeeLines(
        model=fees.model or wording.words.proposal("fees", "model", unit=fees.unit),
        net=_net(wording, fees, net),
        tax=_tax(wording, fees, net),
        instalments=instalments,
        payable=_payable(wording, fees, instalments),
        rest=tuple(_rest(wording, fees)),
    )


def _net(wording: Wording, fees: Fees, net: Decimal) -> str:
    """`12 x EUR 640.00 = EUR 7,680.00 net`."""
    return wording.words.proposal(
        "fees",
        "net",
        quantity=fees.quantity,
        rate=money.rate(fees.rate, fees.currency),
        net=money.exact(net, fees.currency),
    )


def _tax(wording: Wording, fees: Fees, net: Decimal) -> str:
    """The tax as an example, empty where no rate was typed."""
    if fees.tax_percent is None:
        return ""

    tax = money.share(net, fees.tax_percent, fees.currency)
    return wording.words.proposal(
        "fees",
        "tax",
        percent=fees.tax_percent,
        tax=money.exact(tax, fees.currency),
        total=money.exact(net + tax, fees.currency),
    )


def _instalments(fees: Fees, net: Decimal) -> Iterator[str]:
    """The amount of each share; the last takes what rounding left over of the whole."""
    amounts = [money.share(net, percent, fees.currency) for percent in fees.instalments]
    if sum(fees.instalments) == _WHOLE:
        rounded_off = net - sum(amounts)
        amounts[-1] += rounded_off

    for amount in amounts:
        yield money.exact(amount, fees.currency)


def _payable(wording: Wording, fees: Fees, instalments: tuple[str, ...]) -> str:
    """`instalments of EUR 3,840.00 and EUR 3,840.00 net: half on start, half on delivery`."""
    if not instalments:
        return ""

    name = "at-once"
    if len(instalments) > 1:
        name = "instalments"

    return wording.words.proposal(
        "payable",
        name,
        amounts=phrases.listed([*instalments]),
        due=", ".join(_due(wording, fees)),
    )


def _due(wording: Wording, fees: Fees) -> Iterator[str]:
    """`half on start`, `30% on delivery`: when each share is due, as far as that was typed."""
    shares = zip(fees.instalments, fees.instalments_due, strict=False)
    for percent, when in shares:
        name = _SHARES.get(percent, "part")
        yield wording.words.proposal("due", name, percent=percent, when=when)


def _rest(wording: Wording, fees: Fees) -> Iterator[str]:
    """What the fees leave out, and when they are paid."""
    if fees.excludes:
        excludes = ", ".join(fees.excludes)
        yield wording.words.proposal("fees", "excludes", what=excludes)

    if fees.terms:
        yield wording.words.proposal("fees", "terms", terms=fees.terms)
