"""Whoever of the employer's made the offer is answered as the employer, whatever else they do there (E48)."""

import pytest

from support.making import JONES, REYES, Yaml, drafts, interview, planned, step

OFFER: Yaml = {
    "received": "2027-01-22",
    "answer_by": "2027-01-29",
    "ask_until": "2027-02-03",
    "base": 92_000,
    "currency": "USD",
    "start": "2027-03-01",
    "written_by": "Tom Reyes",
}
SALARY: Yaml = {"target": 101_000, "currency": "USD"}
LETTERS = ("offer/acknowledge", "offer/counter", "offer/settle", "offer/accept", "offer/decline")
TO_A_MESSENGER = ("passing on", "could you ask", "find out", "your help", "please let them", "do you think that they")
NOT_TOLD_BY_HER = (
    "our conversation",
    "your department",
    "you and the team. i",
    "working with you",
    "you told me about",
    "choosing me",
    "your time",
    "confidence in me",
)


@pytest.mark.parametrize("part", ["recruiter", "coordinator", "met earlier", "interviewer and coordinator"])
@pytest.mark.long
def test_whoever_made_the_offer_is_no_messenger(part: str) -> None:
    """The HR manager made the offer: every letter about it asks her for the answer, and none says that she was at the talk."""
    people = [JONES, {**REYES, "is": part}]
    value = interview(people=people, offer=OFFER, salary=SALARY, topics=["the second plant"])
    letters = {name: drafts(value, "2027-01-22")[name] for name in LETTERS}
    for name, letter in letters.items():
        said = letter.body.lower()
        assert letter.to is not None, name
        assert letter.to.name == "Tom Reyes", name
        assert [words for words in (*TO_A_MESSENGER, *NOT_TOLD_BY_HER) if words in said] == [], letter.body
    assert "Could I give you my answer by" in letters["offer/acknowledge"].body
    assert "Please thank Ms. Jones for me." in letters["offer/acknowledge"].body
    assert "Please tell Ms. Jones how pleased I am" in letters["offer/accept"].body
    assert "As I understood Ms. Jones, you need" in letters["offer/counter"].body


@pytest.mark.long
def test_who_passes_an_offer_on_stays_a_messenger() -> None:
    """A recruiter who did not make the offer, and an agency that says it did, are asked to find out (E11, E48)."""
    plain = interview(people=[{**JONES, "email": None}, REYES], offer={**OFFER, "written_by": None})
    agent = {**REYES, "is": "agency consultant"}
    for value in (plain, interview(people=[JONES, agent], offer=OFFER)):
        assert "Thank you for passing on such good news." in drafts(value, "2027-01-22")["offer/acknowledge"].body


def test_whoever_made_the_offer_is_answered_after_a_scored_panel_too() -> None:
    """The panel has decided, and one of them wrote the offer: the yes goes to her by name, and to no HR contact (E29, E48)."""
    people = [JONES, {**REYES, "is": "interviewer"}]
    employer = {"name": "Larkfield County", "country": "US", "setting": "public"}
    yes = drafts(interview(people=people, employer=employer, offer=OFFER), "2027-01-22")["offer/accept"]
    assert yes.to is not None
    assert (yes.to.name, "your help" in yes.body) == ("Tom Reyes", False)


def test_no_thanks_are_overdue_to_whoever_made_the_offer() -> None:
    """Once the offer is there, the answer thanks the HR director who made it, and no thank-you for the interview is late (E39)."""
    people = [JONES, {**REYES, "is": "interviewer"}]
    states = {
        writer: step(
            planned(interview(people=people, offer={**OFFER, "written_by": writer}), "2027-01-22"),
            "thank-you/tom-reyes",
        ).state
        for writer in ("Angela Jones", "Tom Reyes")
    }
    assert states == {"Angela Jones": "open", "Tom Reyes": "passed"}


@pytest.mark.parametrize("part", ["interviewer and coordinator", "coordinator", "recruiter"])
@pytest.mark.parametrize("written_by", ["Tom Reyes", None])
@pytest.mark.long
def test_a_yes_to_the_employers_own_people_is_said_to_you(part: str, written_by: str | None) -> None:
    """HR of the employer reads `what you need` and `the team`, also once the yes is on record; an agency's consultant does not."""
    people = [{**JONES, "email": None}, {**REYES, "is": part}]
    offer = {**OFFER, "written_by": written_by}
    for outcome in (None, {"result": "accepted", "on": "2027-01-25"}):
        letter = drafts(interview(people=people, offer=offer, outcome=outcome), "2027-01-25")["offer/accept"].body
        assert ("accept your offer" in letter) is (written_by is not None)
        assert "what you need from me" in letter
        assert "joining the team" in letter
    agent = {**REYES, "is": "agency consultant", "agency": "Hale"}
    carried = drafts(interview(people=[people[0], agent], offer=offer), "2027-01-25")["offer/accept"].body
    assert "what they need from me" in carried


@pytest.mark.long
@pytest.mark.parametrize("part", ["interviewer and coordinator", "coordinator", "interviewer"])
def test_a_yes_on_record_goes_to_whoever_made_the_offer(part: str) -> None:
    """That the candidate noted their yes changes neither the reader nor a word of the letter."""
    people = [{**JONES, "email": None}, {**REYES, "is": part}]
    before = drafts(interview(people=people, offer=OFFER), "2027-01-25")["offer/accept"]
    said = {"result": "accepted", "on": "2027-01-25"}
    after = drafts(interview(people=people, offer=OFFER, outcome=said), "2027-01-25")["offer/accept"]
    assert (after.to, after.body) == (before.to, before.body)
