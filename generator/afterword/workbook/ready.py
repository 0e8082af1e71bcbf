"""Whether a draft or a document may leave, and if not, why not: the one place that pages, prints, mails and copies ask."""

import datetime as dt
from collections.abc import Callable, Iterator
from enum import StrEnum
from operator import attrgetter

from afterword.frozen import frozen
from afterword.interview.model.candidate import Referee
from afterword.interview.model.people import agreed_referees
from afterword.interview.model.terms import Proposal
from afterword.interview.model.vocabulary import ProposalKind
from afterword.interview.values.placeholders import to_fill_in
from afterword.plan.cases import Case
from afterword.plan.proposal import no_proposal
from afterword.plan.steps import Kind, NoProposal, Why
from afterword.workbook.letters.letter import Draft
from afterword.workbook.proposal.lacking import ONE_PAGE, unfinished
from afterword.workbook.wording.wording import Wording


class DocumentKind(StrEnum):
    """Which document to print."""

    CHECKLIST = "checklist"
    WORKBOOK = "workbook"
    DEBRIEF = "debrief"
    REFERENCES = "references"
    PROPOSAL = "proposal"
    CARD = "card"


class NoDocument(StrEnum):
    """Why there is a document of no kind but the proposal, which has reasons of its own."""

    DEBRIEF = "debrief"  # the job was accepted
    REFERENCES = "references"  # nobody has said yes
    CARD = "card"  # the plan has none
    NOTES = "notes"  # the interview is over


@frozen
class Readiness:
    """How far a document is. `refused`: why there is none; `lacking`: the names of what one that there is still lacks."""

    refused: NoDocument | NoProposal | None = None
    lacking: tuple[str, ...] = ()

    @property
    def may_be_printed(self) -> bool:
        """Whether the candidate can have it on paper, to work on."""
        return self.refused is None

    @property
    def may_be_made(self) -> bool:
        """Whether the workbook holds it: a proposal of one page that takes two would be none."""
        return self.may_be_printed and ONE_PAGE not in self.lacking

    @property
    def may_leave(self) -> bool:
        """Whether it can be handed over."""
        return self.refused is None and not self.lacking


def may_be_mailed(case: Case, draft: Draft, wording: Wording) -> bool:
    """Whether a draft is whole, has an address, and has not gone yet: the others never become a mail file.

    The letter that carries the proposal goes with it or not at all.
    """
    if draft.kind is Kind.SEND_PROPOSAL and not _proposal(case, wording).may_leave:
        return False
    return draft.complete and draft.to is not None and not draft.sent


def may_be_passed_on(case: Case, note: Draft) -> bool:
    """Whether a note may go to whoever passes it on: it is whole, and the plan still has its thanks and has not sent them.

    `case` is the candidate's own: why thanks are off may be nothing for whoever passes them on.
    """
    if case.interview.is_over or not note.complete:
        return False
    names = {note.id.within, note.step.within}
    thanks = [step for step in case.plan.steps if step.id.within in names]
    return all(map(attrgetter("is_open"), thanks))


def document(case: Case, kind: DocumentKind, wording: Wording) -> Readiness:
    """How far a document of an interview is."""
    if kind is DocumentKind.PROPOSAL:
        return _proposal(case, wording)
    is_missing = _MISSING.get(kind, _never)
    if is_missing(case):
        return Readiness(refused=NoDocument(kind))
    if kind is DocumentKind.REFERENCES:
        return Readiness(lacking=tuple(_lacking_of_referees(case)))
    return Readiness()


def _lacking_of_referees(case: Case) -> Iterator[str]:
    """What the sheet of referees lacks: a text in the place of a placeholder, a way to each of them (S55)."""
    referees = agreed_referees(case.interview, case.me)
    typed = map(str, referees)
    me = case.me
    head = f"{me.name} {me.phone} {me.city} {me.below_name} {case.interview.role}"
    if to_fill_in("\n".join((head, *typed))):
        yield "placeholder"
    if not all(map(_can_be_reached, referees)):
        yield "referee-contact"


def _can_be_reached(referee: Referee) -> bool:
    return any((referee.email, referee.phone))


def why_no_proposal(case: Case) -> NoProposal | None:
    """Why there is no proposal to print, or None when there is one.

    A next round calls off the email and not the page, which can be taken along.
    """
    proposal = case.interview.proposal
    never = no_proposal(case.interview)
    if never:
        return never
    if proposal is None:
        return NoProposal.NOT_WRITTEN
    if _needs_word(proposal):
        return NoProposal.NOT_CONFIRMED
    return _called_off(case)


def proposal_sent_on(case: Case) -> dt.date:
    """The day that a proposal is dated."""
    sending = case.plan.steps_writing(Kind.SEND_PROPOSAL)
    if not sending:
        return case.today
    return sending[0].dated_on(case.today)


def _proposal(case: Case, wording: Wording) -> Readiness:
    reason = why_no_proposal(case)
    if reason:
        return Readiness(refused=reason)

    sent = proposal_sent_on(case)
    lacks = unfinished(wording, case.spoken, case.spoken_me, sent)
    if all((case.application.lies_ahead, not case.interview.follows)):
        lacks = (*lacks, "talk")  # nobody has met them yet (S64)
    return Readiness(lacking=lacks)


def _needs_word(proposal: Proposal) -> bool:
    """A service is offered only where the candidate has said that the role could be done by a consultant (S63)."""
    return proposal.kind is ProposalKind.SERVICE and not proposal.suits_role


def _called_off(case: Case) -> NoProposal | None:
    """Why the plan has called the proposal off since it was written, if it has."""
    planned = case.plan.steps_writing(Kind.SEND_PROPOSAL)
    reasons = {step.why for step in planned if step.is_off}
    if not reasons or Why.NEXT_ROUND in reasons:
        return None
    if Why.OTHER_ACCEPTED in reasons:
        return NoProposal.OTHER_ACCEPTED
    if case.interview.is_over:
        return NoProposal.OVER
    return NoProposal.OFFER


def _never(_case: Case) -> bool:
    return False


def _was_accepted(case: Case) -> bool:
    return case.interview.accepted


def _has_no_referee(case: Case) -> bool:
    return not agreed_referees(case.interview, case.me)


def _has_no_card(case: Case) -> bool:
    cards = case.plan.of(Kind.CARD)
    return all(not step.is_live for step in cards)


_MISSING: dict[DocumentKind, Callable[[Case], bool]] = {  # when there is none of a kind
    DocumentKind.DEBRIEF: _was_accepted,
    DocumentKind.REFERENCES: _has_no_referee,
    DocumentKind.CARD: _has_no_card,
}
