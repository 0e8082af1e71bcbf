"""What a proposal lacks: why there is none to print, which keys are still to be typed, and what to think of first."""

from collections.abc import Iterator, Mapping

from afterword.interview.model.interview import Interview
from afterword.interview.model.people import scored
from afterword.interview.model.terms import Proposal
from afterword.interview.model.vocabulary import ProposalKind, Result, Setting
from afterword.plan.chapters import no_proposal
from afterword.plan.steps import Kind, NoProposal, Plan, State, Why
from afterword.workbook.wording import words

_FIXED_HIRING = frozenset({Setting.PUBLIC, Setting.SCHOOL})


def why_no_proposal(interview: Interview, plan: Plan) -> NoProposal | None:
    """Why there is no proposal to print, or None when there is one.

    A next round calls off the email and not the page, which can be taken along.
    """
    never = no_proposal(interview)
    if never:
        return never

    if interview.proposal is None:
        return NoProposal.NOT_WRITTEN

    called_off = [step.why for step in plan.of(Kind.SEND_PROPOSAL) if step.state is State.CANCELLED]
    if not called_off or Why.NEXT_ROUND in called_off:
        return None
    if Why.OTHER_ACCEPTED in called_off:
        return NoProposal.OTHER_ACCEPTED

    if interview.outcome and interview.outcome.result is not Result.OFFER:
        return NoProposal.OVER
    return NoProposal.OFFER


def lacking(interview: Interview, proposal: Proposal) -> tuple[str, ...]:
    """What it cannot do without: for an outline the aim; for a service all five elements, and that it suits (S63, S65, S70)."""
    wanted: dict[str, object] = {"need": proposal.need, "need-is": proposal.need_is}
    if proposal.kind is ProposalKind.SERVICE:
        wanted |= {
            "suits-role": proposal.suits_role,
            "skill": proposal.skill,
            "no-service-inside": not interview.internal,
            "services": proposal.services,
            "time": any((proposal.time, proposal.first, proposal.last)),
            "results": proposal.results,
            "fees": proposal.fees,
        }

    return tuple(_untyped(wanted))


def cautions(interview: Interview) -> tuple[str, ...]:
    """What to think of before a proposal is sent, for the candidate alone; nothing while none is written (E24)."""
    if interview.proposal is None:
        return ()

    names = _cautions(interview, interview.proposal)
    return tuple(words.proposal_caution(name) for name in names)


def _cautions(interview: Interview, proposal: Proposal) -> Iterator[str]:
    if not interview.internal:
        yield "contracts"

    yield "free-work"
    yield "fit"
    yield from _would_help(proposal)

    if interview.employer.setting in _FIXED_HIRING or scored(interview):
        yield "fixed-hiring"


def _would_help(proposal: Proposal) -> list[str]:
    """What the candidate could add, though the proposal can do without."""
    if proposal.kind is ProposalKind.SERVICE:
        return _untyped({"term": proposal.terms is not None})
    return _untyped({"approach": proposal.approach, "skill": proposal.skill})


def _untyped(wanted: Mapping[str, object]) -> list[str]:
    """The names of what is not there."""
    return [name for name, content in wanted.items() if not content]
