"""The one-page proposal: what is on it, what it still lacks, and its fees to the cent."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from afterword.interview.model.interview import Interview
from afterword.interview.model.people import scored
from afterword.interview.model.terms import Fees, Proposal
from afterword.interview.model.vocabulary import ProposalKind, Setting
from afterword.workbook.pay import money
from afterword.workbook.wording import phrases, words

VALID_DAYS = 30
_WHOLE, _HALF = 100, 50  # percent


@dataclass(frozen=True)
class FeeLines:
    """The fees as they are printed.

    `instalments` are amounts, and `payable` the line that has them. `rest` holds what the fees leave out and when they
    are paid.
    """

    model: str
    net: str
    tax: str
    instalments: tuple[str, ...]
    payable: str
    rest: tuple[str, ...]


@dataclass(frozen=True)
class ProposalView:
    """A proposal as it is printed. `gaps` say what it still lacks; `lacking` names those keys.

    `begins` is the first day of the work where it lies beyond `valid_until`, else empty.
    """

    proposal: Proposal
    service: bool
    lacking: tuple[str, ...]
    gaps: tuple[str, ...]
    time: str
    fees: FeeLines | None
    questions: tuple[str, ...]
    terms: tuple[str, ...]
    outlined_on: str
    valid_until: str
    begins: str


def proposal_view(interview: Interview, sent: dt.date) -> ProposalView | None:
    """The proposal of an interview, valid for 30 days from the day it is sent; None when there is none."""
    proposal = interview.proposal
    if proposal is None:
        return None
    lacking, until = _lacking(interview, proposal), sent + dt.timedelta(days=VALID_DAYS)
    return ProposalView(
        proposal=proposal,
        service=proposal.kind is ProposalKind.SERVICE,
        lacking=lacking,
        gaps=tuple(words.gap(each) for each in lacking),
        time=_time(proposal),
        fees=_fee_lines(proposal.fees) if proposal.fees else None,
        questions=_questions(proposal),
        terms=_terms(proposal),
        outlined_on=phrases.paper_date(sent),
        valid_until=phrases.paper_date(until),
        begins=phrases.paper_date(proposal.first) if proposal.first and proposal.first > until else "",
    )


def cautions(interview: Interview) -> tuple[str, ...]:
    """What to think of before a proposal is sent, for the candidate alone; nothing while none is written (E24)."""
    proposal = interview.proposal
    if proposal is None:
        return ()
    service = proposal.kind is ProposalKind.SERVICE
    fixed = interview.employer.setting in {Setting.PUBLIC, Setting.SCHOOL} or scored(interview)
    known = {
        "contracts": not interview.internal,
        "free-work": True,
        "fit": True,
        "term": service and proposal.terms is None,
        "approach": not service and not proposal.approach,
        "skill": not service and not proposal.skill,
        "fixed-hiring": fixed,
    }
    return tuple(words.proposal_caution(name) for name, holds in known.items() if holds)


def _questions(proposal: Proposal) -> tuple[str, ...]:
    """What the candidate typed; an outline without an approach asks to settle it together (S70)."""
    unknown = proposal.kind is ProposalKind.TACKLE and not proposal.approach
    return (*((words.proposal_question("approach"),) if unknown else ()), *proposal.questions)


def _terms(proposal: Proposal) -> tuple[str, ...]:
    """The candidate's terms; where none were typed, a service passes to them with the payment (E24)."""
    if proposal.terms is not None:
        return proposal.terms
    return (words.proposal_term("ownership"),) if proposal.kind is ProposalKind.SERVICE else ()


def _lacking(interview: Interview, proposal: Proposal) -> tuple[str, ...]:
    """What it cannot do without: for an outline the aim; for a service all five elements, and that it suits (S63, S65, S70)."""
    wanted: dict[str, object] = {"need": proposal.need, "need-is": proposal.need_is}
    if proposal.kind is ProposalKind.SERVICE:
        wanted |= {
            "suits-role": proposal.suits_role,
            "skill": proposal.skill,
            "no-service-inside": not interview.internal,
            "services": proposal.services,
            "time": _time(proposal),
            "results": proposal.results,
            "fees": proposal.fees,
        }
    return tuple(name for name, value in wanted.items() if not value)


def _time(proposal: Proposal) -> str:
    """`12 days, from Mon 5 Apr 2027 to Fri 14 May 2027`: as much of it as was typed."""
    first = f"from {phrases.paper_date(proposal.first)}" if proposal.first else ""
    last = f"{'to' if first else 'until'} {phrases.paper_date(proposal.last)}" if proposal.last else ""
    return ", ".join(each for each in (proposal.time, f"{first} {last}".strip()) if each)


def _fee_lines(fees: Fees) -> FeeLines:
    net = money.rounded(fees.rate * fees.quantity, fees.currency)
    rate, parts = money.rate(fees.rate, fees.currency), _instalments(fees, net)
    return FeeLines(
        model=fees.model or f"charged by the {fees.unit}",
        net=f"{fees.quantity} x {rate} = {money.exact(net, fees.currency)} net",
        tax=_tax(fees, net),
        instalments=parts,
        payable=_payable(fees, parts),
        rest=_rest(fees),
    )


def _tax(fees: Fees, net: Decimal) -> str:
    if fees.tax_percent is None:
        return ""
    tax = money.share(net, fees.tax_percent, fees.currency)
    shown = f"{fees.tax_percent}% = {money.exact(tax, fees.currency)}, total {money.exact(net + tax, fees.currency)}"
    return f"VAT if applicable, e.g. {shown}; to be confirmed"


def _instalments(fees: Fees, net: Decimal) -> tuple[str, ...]:
    """The amount of each share; the last takes what rounding left over of the whole."""
    parts = [money.share(net, each, fees.currency) for each in fees.instalments]
    if parts and sum(fees.instalments) == _WHOLE:
        parts[-1] = net - sum(parts[:-1], Decimal(0))
    return tuple(money.exact(part, fees.currency) for part in parts)


def _payable(fees: Fees, parts: tuple[str, ...]) -> str:
    """`instalments of EUR 3,840.00 and EUR 3,840.00 net: half on start, half on delivery`."""
    if not parts:
        return ""
    due = [f"{_part(share)}{when}" for share, when in zip(fees.instalments, fees.instalments_due, strict=False)]
    what = "instalments" if len(parts) > 1 else "one payment"
    return f"Payable in {what} of {phrases.listed([*parts])} net{': ' if due else ''}{', '.join(due)}"


def _part(percent: int) -> str:
    """`half `, `30% `, and nothing for the whole."""
    return {_WHOLE: "", _HALF: "half "}.get(percent, f"{percent}% ")


def _rest(fees: Fees) -> tuple[str, ...]:
    """What the fees leave out, and when they are paid."""
    left_out = f"Not included: {', '.join(fees.excludes)}" if fees.excludes else ""
    paid = f"Payable {fees.terms}" if fees.terms else ""
    return tuple(each for each in (left_out, paid) if each)
