"""What a proposal lacks: which keys are still to be typed, and what to think of before it is sent."""

import datetime as dt
from collections.abc import Iterator, Mapping

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import scored
from afterword.interview.model.terms import Proposal
from afterword.interview.model.vocabulary import ProposalKind, Setting, Wish
from afterword.interview.values.placeholders import to_fill_in
from afterword.workbook.wording.wording import Wording

ONE_PAGE = "one-page"  # what a proposal lacks that is longer
_FIXED_HIRING = frozenset({Setting.PUBLIC, Setting.SCHOOL})


def lacking(interview: Interview, proposal: Proposal) -> tuple[str, ...]:
    """What it cannot do without: for an outline the aim; for a service all five elements, and that it suits (S63, S65, S70).

    Either is an ask for the work: it waits for the word that the job is wanted (E54).
    """
    wanted: dict[str, object] = {
        "wish": interview.interested is not Wish.NOT_SURE,
        "need": proposal.need,
        "need-is": proposal.need_is,
        "instalments": proposal.fees is None or proposal.fees.is_shared_out,
        "placeholder": not to_fill_in(f"{proposal} {interview.role}"),
    }
    if proposal.kind is ProposalKind.SERVICE:
        wanted |= {
            "suits-role": proposal.suits_role,
            "skill": proposal.skill,
            "no-service-inside": not interview.internal,
            "services": proposal.services,
            "time": bool(proposal.time or proposal.first or proposal.last),
            "results": proposal.results,
            "fees": proposal.fees and proposal.fees.items,
        }

    return tuple(_untyped(wanted))


def unfinished(
    wording: Wording,
    interview: Interview,
    me: Candidate,
    sent: dt.date,
) -> tuple[str, ...]:
    """The names of what a proposal still lacks before it can be handed over, one page included; nothing without a proposal."""
    if interview.proposal is None:
        return ()
    from afterword.workbook.proposal.length import overlong  # noqa: PLC0415  (where none is written, none is measured)

    lacks = lacking(interview, interview.proposal)
    head = f"{interview.employer} {me.name} {me.phone} {me.city} {me.below_name}"
    if to_fill_in(head):
        lacks = (*dict.fromkeys((*lacks, "placeholder")),)
    if overlong(wording, interview, me, sent):
        return (*lacks, ONE_PAGE)
    return lacks


def cautions(wording: Wording, interview: Interview) -> tuple[str, ...]:
    """What to think of before a proposal is sent, for the candidate alone; nothing while none is written (E24)."""
    if interview.proposal is None:
        return ()

    names = _cautions(interview, interview.proposal)
    return tuple(map(wording.words.proposal_caution, names))


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
