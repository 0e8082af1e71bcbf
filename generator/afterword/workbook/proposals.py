"""The one-page proposal: what is on it, what it still lacks, and its fees to the cent."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from afterword.interview.model import Interview
from afterword.interview.terms import Fees, Proposal
from afterword.interview.vocabulary import ProposalKind
from afterword.workbook import money, phrases, words

VALID_DAYS = 30


@dataclass(frozen=True)
class FeeLines:
    """The fees as they are printed."""

    net: str
    tax: str
    instalments: tuple[str, ...]


@dataclass(frozen=True)
class ProposalView:
    """A proposal as it is printed. `gaps` say what it still lacks."""

    proposal: Proposal
    service: bool
    gaps: tuple[str, ...]
    fees: FeeLines | None
    valid_until: str


def proposal_view(interview: Interview, sent: dt.date) -> ProposalView | None:
    """The proposal of an interview, valid for 30 days from the day it is sent; None when there is none."""
    proposal = interview.proposal
    if proposal is None:
        return None
    service = proposal.kind is ProposalKind.SERVICE
    fees = _fee_lines(proposal.fees) if proposal.fees else None
    until = phrases.paper_date(sent + dt.timedelta(days=VALID_DAYS))
    return ProposalView(
        proposal, service, tuple(words.gap(each) for each in _lacking(proposal, service=service)), fees, until
    )


def _lacking(proposal: Proposal, *, service: bool) -> list[str]:
    wanted: dict[str, object] = {
        "suits-role": proposal.suits_role,
        "need": proposal.need,
        "need-is": proposal.need_is,
        "skill": proposal.skill,
    }
    if service:
        wanted |= {
            "services": proposal.services,
            "time": proposal.time,
            "results": proposal.results,
            "fees": proposal.fees,
        }
    else:
        wanted |= {"approach": proposal.approach}
    return [name for name, value in wanted.items() if not value]


def _fee_lines(fees: Fees) -> FeeLines:
    net = fees.rate * fees.quantity
    line = f"{fees.quantity} x {money.exact(fees.rate, fees.currency)} {_a(fees.unit)} = {money.exact(net, fees.currency)} net"
    return FeeLines(line, _tax(fees, net), tuple(_instalments(fees, net)))


def _a(unit: str) -> str:
    """`a day`, `an hour`."""
    return f"{'an' if unit.lower().startswith(('a', 'e', 'i', 'o', 'hour')) else 'a'} {unit}"


def _tax(fees: Fees, net: Decimal) -> str:
    if fees.tax_percent is None:
        return ""
    tax = money.share(net, fees.tax_percent, fees.currency)
    shown = f"{fees.tax_percent}% = {money.exact(tax, fees.currency)}, total {money.exact(net + tax, fees.currency)}"
    return f"VAT if applicable, e.g. {shown}; to be confirmed"


def _instalments(fees: Fees, net: Decimal) -> list[str]:
    """Each share; the last takes what rounding left over when they make up the whole."""
    parts = [money.share(net, each, fees.currency) for each in fees.instalments]
    if parts and sum(fees.instalments) == 100:  # noqa: PLR2004  (percent)
        parts[-1] = net - sum(parts[:-1], Decimal(0))
    return [f"{money.exact(part, fees.currency)} net" for part in parts]
