"""The one-page proposal: what is on it, what it still lacks, and its fees to the cent."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from afterword.interview.model import Interview
from afterword.interview.people import scored
from afterword.interview.terms import Fees, Proposal
from afterword.interview.vocabulary import ProposalKind, Setting
from afterword.workbook.pay import money
from afterword.workbook.wording import phrases, words

VALID_DAYS = 30
_WHOLE = 100  # percent


@dataclass(frozen=True)
class FeeLines:
    """The fees as they are printed. `rest` holds what they leave out and when they are paid."""

    model: str
    net: str
    tax: str
    instalments: tuple[str, ...]
    rest: tuple[str, ...]


@dataclass(frozen=True)
class ProposalView:
    """A proposal as it is printed. `gaps` say what it still lacks; `lacking` names those keys."""

    proposal: Proposal
    service: bool
    lacking: tuple[str, ...]
    gaps: tuple[str, ...]
    time: str
    fees: FeeLines | None
    outlined_on: str
    valid_until: str


def proposal_view(interview: Interview, sent: dt.date) -> ProposalView | None:
    """The proposal of an interview, valid for 30 days from the day it is sent; None when there is none."""
    proposal = interview.proposal
    if proposal is None:
        return None
    lacking = _lacking(interview, proposal)
    return ProposalView(
        proposal=proposal,
        service=proposal.kind is ProposalKind.SERVICE,
        lacking=lacking,
        gaps=tuple(words.gap(each) for each in lacking),
        time=_time(proposal),
        fees=_fee_lines(proposal.fees) if proposal.fees else None,
        outlined_on=phrases.paper_date(sent),
        valid_until=phrases.paper_date(sent + dt.timedelta(days=VALID_DAYS)),
    )


def cautions(interview: Interview) -> tuple[str, ...]:
    """What to think of before a proposal is sent, for the candidate alone; nothing while none is written (E24)."""
    if interview.proposal is None:
        return ()
    fixed = interview.employer.setting in {Setting.PUBLIC, Setting.SCHOOL} or scored(interview)
    known = {"contracts": not interview.internal, "free-work": True, "fit": True, "fixed-hiring": fixed}
    return tuple(words.proposal_caution(name) for name, holds in known.items() if holds)


def _lacking(interview: Interview, proposal: Proposal) -> tuple[str, ...]:
    service = proposal.kind is ProposalKind.SERVICE
    wanted: dict[str, object] = {
        "suits-role": proposal.suits_role,
        "need": proposal.need,
        "need-is": proposal.need_is,
        "skill": proposal.skill,
    }
    if service:
        wanted |= {
            "no-service-inside": not interview.internal,
            "services": proposal.services,
            "time": _time(proposal),
            "results": proposal.results,
            "fees": proposal.fees,
        }
    else:
        wanted |= {"approach": proposal.approach}
    return tuple(name for name, value in wanted.items() if not value)


def _time(proposal: Proposal) -> str:
    """`12 days, from Mon 5 Apr 2027 to Fri 14 May 2027`: as much of it as was typed."""
    first = f"from {phrases.paper_date(proposal.first)}" if proposal.first else ""
    last = f"{'to' if first else 'until'} {phrases.paper_date(proposal.last)}" if proposal.last else ""
    return ", ".join(each for each in (proposal.time, f"{first} {last}".strip()) if each)


def _fee_lines(fees: Fees) -> FeeLines:
    net = money.rounded(fees.rate * fees.quantity, fees.currency)
    rate = money.rate(fees.rate, fees.currency)
    return FeeLines(
        model=fees.model or f"charged by the {fees.unit}",
        net=f"{fees.quantity} x {rate} = {money.exact(net, fees.currency)} net",
        tax=_tax(fees, net),
        instalments=tuple(_instalments(fees, net)),
        rest=_rest(fees),
    )


def _tax(fees: Fees, net: Decimal) -> str:
    if fees.tax_percent is None:
        return ""
    tax = money.share(net, fees.tax_percent, fees.currency)
    shown = f"{fees.tax_percent}% = {money.exact(tax, fees.currency)}, total {money.exact(net + tax, fees.currency)}"
    return f"VAT if applicable, e.g. {shown}; to be confirmed"


def _instalments(fees: Fees, net: Decimal) -> list[str]:
    """Each share, with when it is due if that was typed; the last takes what rounding left over of the whole."""
    parts = [money.share(net, each, fees.currency) for each in fees.instalments]
    if parts and sum(fees.instalments) == _WHOLE:
        parts[-1] = net - sum(parts[:-1], Decimal(0))
    due = [*fees.instalments_due, *[""] * len(parts)]
    return [f"{money.exact(part, fees.currency)} net {when}".rstrip() for part, when in zip(parts, due, strict=False)]


def _rest(fees: Fees) -> tuple[str, ...]:
    """What the fees leave out, and when they are paid."""
    left_out = f"Not included: {', '.join(fees.excludes)}" if fees.excludes else ""
    paid = f"Payable {fees.terms}" if fees.terms else ""
    return tuple(each for each in (left_out, paid) if each)
