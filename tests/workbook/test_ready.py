"""One lock for every door: what may not leave is printed and handed over by no way out, and the reason is the same everywhere."""

import pytest

from afterword.interview.model.audience import Audience
from afterword.plan.steps import NoProposal
from afterword.workbook.copies import NothingToShareError, copy_of
from afterword.workbook.paper.documents import print_job, print_jobs
from afterword.workbook.ready import DocumentKind, document, may_be_mailed
from afterword.workbook.views.interview import view
from afterword.workbook.views.readiness import why_not
from afterword.workbook.wishes import CopyKind, Wish
from afterword.workbook.wording.wording import shipped_wording
from support.making import JONES, SERVICE, cases, interview, seen

TODAY = "2027-01-25"
OFFERED = {"received": "2027-01-18", "answer_by": "2027-01-29"}
ACCEPTED = {"offer": OFFERED, "outcome": {"result": "accepted", "on": "2027-01-22"}}
PROPOSAL = Wish("here", Audience.EMPLOYER, CopyKind.PROPOSAL)
NOT_CONFIRMED = [{**SERVICE, "suits_role": None}, {**SERVICE, "suits_role": "no"}]
UNFINISHED = {"need": None, "need_is": None, "skill": None, "results": None}


def test_once_another_job_is_accepted_no_way_hands_the_proposal_over() -> None:
    """Whoever said yes elsewhere can neither print nor share a proposal here, and hears the same reason (E21)."""
    elsewhere = interview(employer={"name": "Corvid"}, **ACCEPTED)
    known = cases({"here": interview(proposal=SERVICE), "there": elsewhere}, TODAY)
    readiness = document(known["here"], DocumentKind.PROPOSAL)
    assert readiness.refused is NoProposal.OTHER_ACCEPTED
    assert print_job(view(known["here"], shipped_wording()), DocumentKind.PROPOSAL) is None
    with pytest.raises(NothingToShareError, match="you have accepted another offer"):
        copy_of(known, PROPOSAL, shipped_wording())


@pytest.mark.parametrize("proposal", NOT_CONFIRMED, ids=["not said", "no"])
def test_a_service_is_offered_only_where_the_candidate_says_that_it_suits_the_role(proposal: dict[str, object]) -> None:
    """Before the word that a consultant could do the work there is no page, neither to print nor to share (S63)."""
    known = cases({"here": interview(proposal=proposal)}, TODAY)
    readiness = document(known["here"], DocumentKind.PROPOSAL)
    assert readiness.refused is NoProposal.NOT_CONFIRMED
    assert "suits_role: yes" in why_not(readiness, shipped_wording().words)
    shown = view(known["here"], shipped_wording())
    assert not shown.proposes
    assert "proposal.pdf" not in {job.path.rpartition("/")[2] for job in print_jobs(shown)}
    with pytest.raises(NothingToShareError, match="suits_role: yes"):
        copy_of(known, PROPOSAL, shipped_wording())


@pytest.mark.parametrize("key", UNFINISHED)
def test_an_unfinished_proposal_can_be_worked_on_and_not_handed_over(key: str) -> None:
    """What lacks a need or the results is printed as NOT READY for oneself, and no employer gets it (S65, S66, E20)."""
    known = cases({"here": interview(proposal={**SERVICE, key: None})}, TODAY)
    readiness = document(known["here"], DocumentKind.PROPOSAL)
    assert (readiness.may_be_printed, readiness.may_leave) == (True, False)
    job = print_job(view(known["here"], shipped_wording()), DocumentKind.PROPOSAL)
    assert job
    assert "NOT READY" in job.html
    with pytest.raises(NothingToShareError, match="it still lacks"):
        copy_of(known, PROPOSAL, shipped_wording())


def test_a_whole_proposal_is_handed_over() -> None:
    """With all that it needs it is printed, shared, and linked from its part (S62)."""
    known = cases({"here": interview(proposal=SERVICE)}, TODAY)
    assert document(known["here"], DocumentKind.PROPOSAL).may_leave
    assert [job.title for job in copy_of(known, PROPOSAL, shipped_wording()).documents] == ["Proposal"]


def test_only_a_whole_draft_that_has_not_gone_becomes_a_mail_file() -> None:
    """An address, no gap, and not in the log: the three things that make a mail file, on the page and on disk (E20)."""
    log = [{"on": "2027-01-20", "did": "follow-up/week-1"}]
    shown = seen(interview(log=log), TODAY)
    mailed = {each.draft.id.within for each in shown.drafts if each.eml}
    assert mailed == {each.draft.id.within for each in shown.drafts if may_be_mailed(each.draft)}
    assert "follow-up/week-1" not in mailed
    without = seen(interview(people=[{**JONES, "email": None}]))
    assert [each.draft.id for each in without.drafts if each.eml] == []
