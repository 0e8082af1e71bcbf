"""The one-page proposal, both kinds: S62-S72, E18, E24."""

import re

import pytest

from afterword.workbook.documents import DocumentPart, print_job
from afterword.workbook.proposals import ProposalView, proposal_view
from plan.making import JONES, REYES, SERVICE, day, interview, mistakes, seen

TACKLE = {
    "kind": "tackle the problem",
    "suits_role": "yes",
    "need": "You want forecasts the plants can rely on.",
    "need_is": "stated",
    "skill": "I rebuilt one.",
    "approach": ["listen to the plants", "one model"],
}
HEADINGS = ["The need", "Services", "Time", "Results you can expect", "Fees"]


def _shown(**proposal: object) -> ProposalView:
    found = proposal_view(interview(proposal=proposal), day("2027-03-17"))
    assert found is not None
    return found


def _page(**proposal: object) -> str:
    job = print_job(seen(interview(proposal=proposal)), DocumentPart.PROPOSAL)
    assert job is not None
    return job.html


def _headings(html: str) -> list[str]:
    return re.findall(r"<h2>(.*?)</h2>", html)


def test_there_is_no_proposal_until_one_is_written() -> None:
    """Off by default, on paper too (S62)."""
    assert proposal_view(interview(), day("2027-03-17")) is None
    assert print_job(seen(interview()), DocumentPart.PROPOSAL) is None


def test_a_note_says_that_it_is_not_right_for_everybody() -> None:
    """The step that turns it on says so (S62)."""
    task = next(each for each in seen(interview()).steps if each.id.endswith("offer/consider"))
    assert "not right for every role" in task.detail


def test_a_service_proposal_has_five_elements_in_order() -> None:
    """Need, services, time, results, fees (S65)."""
    found = _headings(_page(**SERVICE))
    assert [each for each in found if each in HEADINGS] == HEADINGS


@pytest.mark.parametrize("lacking", ["need", "services", "time", "results", "fees"])
def test_each_of_the_five_elements_is_asked_for_when_it_is_missing(lacking: str) -> None:
    """The heading stays, the page says NOT READY and what it lacks (S65, S66)."""
    found = _page(**{**SERVICE, lacking: None})
    assert [each for each in _headings(found) if each in HEADINGS] == HEADINGS
    assert "NOT READY" in found
    assert len(_shown(**{**SERVICE, lacking: None}).gaps) == 1


def test_missing_fees_are_not_printed_as_nothing() -> None:
    """No zero stands where the fees are not known yet (S65)."""
    text = re.sub(r"<style>.*?</style>|<[^>]+>", " ", _page(**{**SERVICE, "fees": None}), flags=re.DOTALL)
    assert not re.search(r"\b0([.,]00)?\b|\bNone\b", text)


def test_how_the_need_is_known_must_be_said() -> None:
    """Noticed by the candidate or stated by them; not said, it is lacking (S66)."""
    assert any("noticed the need or they stated it" in gap for gap in _shown(**{**SERVICE, "need_is": None}).gaps)
    assert _shown(**{**SERVICE, "need_is": "noticed"}).gaps == ()


def test_evidence_of_the_skill_is_asked_for() -> None:
    """One line that shows that the candidate can do it (S67)."""
    assert any("evidence" in gap for gap in _shown(**{**SERVICE, "skill": None}).gaps)


@pytest.mark.parametrize("kind", [SERVICE, TACKLE], ids=["service", "tackle"])
def test_the_candidate_confirms_that_it_suits_the_role(kind: dict[str, object]) -> None:
    """Without that word it is not ready (S63)."""
    assert any("suits_role" in gap for gap in _shown(**{**kind, "suits_role": None}).gaps)


def test_the_other_kind_begins_with_their_aim_and_needs_no_fees() -> None:
    """How I would tackle it: the aim they stated first, no fees, nothing lacking (S68, S72)."""
    found = _page(**TACKLE)
    assert _headings(found)[0] == "What you want to achieve"
    assert "Fees" not in _headings(found)
    assert _shown(**TACKLE).gaps == ()


def test_the_other_kind_shows_fees_that_were_added() -> None:
    """Left out unless the candidate writes them (S72)."""
    assert "Fees" in _headings(_page(**TACKLE, fees=SERVICE["fees"]))


@pytest.mark.parametrize("kind", [SERVICE, TACKLE], ids=["service", "tackle"])
def test_what_is_not_known_yet_does_not_stop_it(kind: dict[str, object]) -> None:
    """Assumptions and questions stand on the page, and it is ready (S70)."""
    unknown = {"assumptions": ["two plants take part"], "questions": ["how many branches post for themselves?"]}
    found = _page(**{**kind, **unknown})
    assert "two plants take part" in found
    assert "how many branches post for themselves?" in found
    assert "NOT READY" not in found


@pytest.mark.parametrize("kind", [SERVICE, TACKLE], ids=["service", "tackle"])
def test_the_last_line_asks_for_a_conversation(kind: dict[str, object]) -> None:
    """May I have half an hour of your time (S69)."""
    last = re.findall(r"<p>(.*?)</p>", _page(**kind))[-1]
    assert "talk this through?" in last


@pytest.mark.parametrize("kind", [SERVICE, TACKLE], ids=["service", "tackle"])
def test_it_must_fit_on_one_page(kind: dict[str, object]) -> None:
    """The print job is held to one page, so that an overflow is reported (S71)."""
    job = print_job(seen(interview(proposal=kind)), DocumentPart.PROPOSAL)
    assert job is not None
    assert job.most_pages == 1


def test_it_is_valid_for_thirty_days_from_the_day_it_is_sent() -> None:
    """Sent with the first weekly email on 17 March, it holds until 16 April (E24)."""
    assert _shown(**SERVICE).valid_until == "Fri 16 Apr 2027"
    assert (
        "Fri 16 Apr 2027"
        in (print_job(seen(interview(held="2027-03-10", proposal=SERVICE)), DocumentPart.PROPOSAL) or print_job).html
    )  # type: ignore[union-attr]


def test_ownership_passes_with_payment() -> None:
    """A service proposal says when the work becomes theirs; an outline has nothing to hand over (E24)."""
    assert "becomes yours once it is paid for" in _page(**SERVICE)
    assert "becomes yours" not in _page(**TACKLE)


def test_nothing_private_stands_on_the_page() -> None:
    """Neither the least acceptable pay nor the debrief (E17)."""
    value = interview(proposal=SERVICE, salary={"walk_away": 97531, "currency": "USD"}, debrief="understaffed")
    job = print_job(seen(value), DocumentPart.PROPOSAL)
    assert job is not None
    assert not re.search("97,?531|understaffed", job.html)


def test_only_two_kinds_are_known() -> None:
    """A kind that is neither is refused with the two that are (S65, S68)."""
    assert any("tackle the problem" in each for each in mistakes(proposal={"kind": "gift"}))


def test_before_the_hiring_manager_was_met_no_page_is_printed() -> None:
    """After a phone screen there is no proposal, even when one is written (S64)."""
    value = interview(people=[REYES], stage="phone-screen", proposal=SERVICE)
    assert print_job(seen(value), DocumentPart.PROPOSAL) is None


def test_through_an_agency_no_page_is_printed() -> None:
    """A candidate of an agency does not go round it with a proposal (E11)."""
    lee = {"name": "Kim Lee", "is": "agency consultant", "email": "lee@agency.example"}
    value = interview(people=[JONES, lee], proposal=SERVICE)
    assert print_job(seen(value), DocumentPart.PROPOSAL) is None
