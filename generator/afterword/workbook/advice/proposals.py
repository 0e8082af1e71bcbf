"""What a coach would say of a proposal: that it goes to nobody, answers no need, or asks one's own employer for fees."""

from collections.abc import Iterator

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.model.vocabulary import ProposalKind
from afterword.plan.cases import Case
from afterword.plan.proposal import no_proposal
from afterword.plan.steps import NoProposal
from afterword.workbook.advice.left_out import keep_for_later
from afterword.workbook.wording.wording import Wording

_WHERE = ("proposal",)
_INSTEAD = {
    NoProposal.ASKED_NOT_TO: "take it out, or keep it for a talk that they ask for",
    NoProposal.PHONE_SCREEN: "write it in the file of the next round; `afterword new --follows` makes one",
    NoProposal.AGENCY: "take it out; if they ask for one, ask the agency whom it should go to",
}


def proposals(case: Case, wording: Wording) -> Iterator[Diagnostic]:
    """What is wrong with the proposal of an interview; nothing where none is written, or the job is not wanted."""
    proposal = case.interview.proposal
    if proposal is None:
        return
    yield from _for_nobody(case, wording)
    if not proposal.need:
        yield case.document.report(
            r.PROPOSAL_WITHOUT_NEED,
            _WHERE,
            "the proposal answers no need of theirs",
            "write the need in one sentence, and need_is: noticed or stated; without one, leave the proposal out",
            key=True,
        )
    asks_for_fees = any((proposal.kind is ProposalKind.SERVICE, proposal.fees))
    if all((case.interview.internal, asks_for_fees)):
        yield case.document.report(
            r.FEES_TO_OWN_EMPLOYER,
            _WHERE,
            "the proposal asks your own employer for fees",
            "write kind: tackle the problem, and leave the fees out",
            key=True,
        )


def _for_nobody(case: Case, wording: Wording) -> Iterator[Diagnostic]:
    """One that nobody may be sent, however well it is filled (S64, E7, E11, E29, E32)."""
    interview = case.interview
    reason = no_proposal(interview)
    if reason is None or not interview.interested:
        return
    instead = _INSTEAD.get(reason, keep_for_later(interview))
    yield case.document.report(
        r.WITHOUT_EFFECT,
        _WHERE,
        f"this `proposal` goes to nobody: {wording.words.no_proposal(reason)}",
        instead,
        key=True,
    )
