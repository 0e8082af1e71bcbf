"""Nothing that is the candidate's own business leaves the candidate's own pages: E17."""

import pytest

from afterword.interview.model.interview import Interview
from afterword.workbook.dates.events import events
from afterword.workbook.letters.drafts import write_drafts
from afterword.workbook.paper.documents import print_jobs
from afterword.workbook.views.interview import view
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.wording import shipped_wording
from support.making import FULL, REACHABLE, candidate, cases, day, every_case, interview
from support.turns import some

CONTACTS = ("quarry.example", "555 0171", "555 0172", "555 0173")
ME = candidate(referees=REACHABLE, personality_tests=[{"name": "DiSC", "taken": 2022}])
OFFER = {"received": "2027-01-18", "answer_by": "2027-01-29 17:00", "base": 128000, "currency": "USD"}
TIDEWATER = interview(employer={"name": "Tidewater Health"}, role="Ward Clerk", held="2027-01-11", offer=OFFER)
CASES = dict(some([*every_case().items()], 4))
STATES: dict[str, dict[str, object]] = {
    "plain": {},
    "an offer here too": {"offer": {"received": "2027-01-19", "answer_by": "2027-01-27"}},
    "rejected": {"outcome": {"result": "rejected", "on": "2027-01-19"}},
    "withdrawn": {"outcome": {"result": "withdrawn", "on": "2027-01-19"}},
    "a next round": {"next_step": {"booked": "2027-02-02"}},
}


@pytest.mark.long
@pytest.mark.parametrize("state", some([*STATES.values()], 2), ids=some([*STATES], 2))
def test_no_letter_document_or_calendar_of_one_employer_names_another(state: dict[str, object]) -> None:
    """With an offer on the table elsewhere, whatever leaves for this employer holds neither its name nor its pay (E17, E21)."""
    here, today = interview(**{**FULL, **state}), day("2027-01-19")
    both = {"here": here, "there": TIDEWATER}
    known = cases(both, today, ME)
    shown = view(known["here"], shipped_wording())
    texts = [each.subject + each.body for each in write_drafts(Desk.for_letters(known["here"], shipped_wording()))]
    texts += [job.html for job in print_jobs(shown)]
    texts += [each.summary for each in events(shown.case, shipped_wording().words)]
    assert texts
    assert [
        text for text in texts for secret in ("Tidewater", "Ward Clerk", "128,000", "128000") if secret in text
    ] == []


@pytest.mark.long
@pytest.mark.parametrize(("value", "today"), CASES.values(), ids=CASES)
def test_no_letter_gives_a_referees_address_or_number_away(value: Interview, today: str) -> None:
    """Referees' contacts are in no text to anybody: the sheet hands them over, and only when the candidate does (E17)."""
    known = cases({"here": value}, day(today), ME)
    bodies = [each.subject + each.body for each in write_drafts(Desk.for_letters(known["here"], shipped_wording()))]
    assert [text for text in bodies for contact in CONTACTS if contact in text] == []


@pytest.mark.long
def test_only_the_sheet_for_the_employer_has_contacts_and_only_of_a_referee_who_agreed() -> None:
    """One of three said yes: that one's address is on the sheet, and no other document for an employer has any (E17, S58)."""
    value = interview(**FULL)
    known = cases({"here": value}, value.held.on, ME)
    jobs = {job.path.rpartition("/")[2]: job.html for job in print_jobs(view(known["here"], shipped_wording()))}
    assert "priya@quarry.example" in jobs["references.pdf"]
    assert not [name for name in ("luis@", "dana@", "0172", "0173") if name in jobs["references.pdf"]]
    assert not [contact for contact in CONTACTS if contact in jobs["proposal.pdf"]]


@pytest.mark.long
@pytest.mark.parametrize(("value", "today"), CASES.values(), ids=CASES)
def test_a_calendar_names_nobody(value: Interview, today: str) -> None:
    """Calendars are read over somebody's shoulder: no employer, no role, no person, no figure in what they show (E17)."""
    known = cases({"here": value}, day(today), ME)
    lines = " ".join(each.summary for each in events(known["here"], shipped_wording().words))
    secrets = [value.employer.name, value.role, *(each.name for each in (*value.people, *ME.referees))]
    assert [each for each in secrets if each in lines] == []
    assert not [char for char in lines if char.isdigit()]


@pytest.mark.long
def test_the_least_acceptable_pay_is_in_nothing_that_leaves() -> None:
    """Drafts, every document and the calendar are searched for the figure in both its spellings (E17, S42)."""
    value = interview(**{**FULL, "offer": {"received": "2027-01-19", "answer_by": "2027-01-27"}})
    known = cases({"here": value}, day("2027-01-19"), ME)
    shown = view(known["here"], shipped_wording())
    texts = [each.subject + each.body for each in write_drafts(Desk.for_letters(known["here"], shipped_wording()))]
    texts += [
        *(job.html for job in print_jobs(shown)),
        *(each.summary for each in events(shown.case, shipped_wording().words)),
    ]
    assert [text for text in texts if "97531" in text or "97,531" in text] == []


@pytest.mark.long
@pytest.mark.parametrize(("value", "today"), CASES.values(), ids=CASES)
def test_without_an_offer_elsewhere_no_letter_speaks_of_one(value: Interview, today: str) -> None:
    """One application alone, no other offer on record: no letter mentions one, in whatever state (E21)."""
    known = cases({"here": value}, day(today), ME)
    bodies = [each.body.lower() for each in write_drafts(Desk.for_letters(known["here"], shipped_wording()))]
    told = ("another offer", "other offer", "another employer", "offer elsewhere", "elsewhere")
    assert [body for body in bodies for text in told if text in body] == []
