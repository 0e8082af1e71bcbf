"""Whose name was not caught: what to write instead, and which letters go without it."""

import pytest

from afterword.plan.vocabulary import Why
from support.making import JONES, REYES, Yaml, candidate, drafts, interview, mistakes, planned, step

NOT_KNOWN: Yaml = {"name": "not known"}
REFEREES: Yaml = {"people": [NOT_KNOWN], "references": [{"who": "dana-wu", "points": ["how I plan rosters"]}]}
OFFER: Yaml = {"received": "2027-01-22", "base": 92_000, "currency": "USD", "start": "2027-03-01"}


@pytest.mark.parametrize("name", ["not known", "unknown", "TBC", "didn't catch his name"])
def test_a_referee_is_asked_without_the_name_of_an_interviewer(name: str) -> None:
    """The letter to a referee is ready: somebody at the employer's may call, whatever they are called (E33, S55)."""
    letter = drafts(interview(**{**REFEREES, "people": [{"name": name}]}), "2027-01-18")["references/ask-dana-wu"]
    assert letter.complete
    assert "hear from somebody at Larkfield Foods." in letter.body


@pytest.mark.long
def test_who_is_told_of_a_call_needs_no_name_of_the_caller() -> None:
    """The brief to a referee and the word before a call are ready, too."""
    me = candidate(referees=[{"id": "dana-wu", "name": "Dana Wu", "email": "d@wu.example", "said_yes": "yes"}])
    briefed = [{"on": "2027-01-15", "did": "references/brief-dana-wu"}]
    for name, log in {"references/brief-dana-wu": [], "references/heads-up-dana-wu": briefed}.items():
        value = interview(**REFEREES, next_step={"references_asked": "2027-01-18"}, log=log)
        letter = drafts(value, "2027-01-19", me)[name]
        assert letter.complete, letter.body


@pytest.mark.long
def test_a_letter_to_somebody_else_does_not_thank_a_name_that_is_not_known() -> None:
    """Who says yes to HR leaves out thanks to a manager whose name was not caught, and the letter is ready."""
    people = [{**NOT_KNOWN, "is": "hiring manager"}, REYES]
    offers = (OFFER, {**OFFER, "written_by": "Tom Reyes"})
    for letter in (drafts(interview(people=people, offer=offer), "2027-01-22")["offer/accept"] for offer in offers):
        assert letter.complete, letter.body
        assert "fill in" not in letter.body


def test_the_employer_is_nobody_s_name() -> None:
    """The employer's name typed for a person is asked about: nobody writes `Dear Larkfield Foods`."""
    told = "`Larkfield Foods` is the employer's name, and letters would greet them with it"
    help_ = "write the name of the person, or `not known` if you did not catch it"
    assert mistakes(people=[{"name": "Larkfield Foods"}]) == [f"{told}; {help_}"]
    assert len(mistakes(people=[{"name": "larkfield foods Ltd"}])) == 1
    assert mistakes(people=[{"name": "Larkfield Foods", "salutation": "Dear all"}, JONES]) == []


def test_each_help_names_the_way_for_a_name_that_was_not_caught() -> None:
    """Nobody under people, and no such key: both say what to write; nobody is told to delete that line."""
    assert "`- name: …` (`not known` if you did not catch it)" in mistakes(people=[])[0]
    assert "not known as the name" in mistakes(people=None)[0]
    placeholder = mistakes(people=[{**JONES, "name": "unknown"}])
    assert [each for each in placeholder if "or delete the line" in each] == []
    assert [each for each in mistakes(people=[{**JONES, "point": "TBC"}]) if "or delete the line" in each] != []


@pytest.mark.parametrize(("today", "asked_on"), [("2027-01-13", "2027-01-14"), ("2027-01-14", "2027-01-14")])
def test_referees_are_asked_on_the_day_on_which_the_employer_asks_for_them(today: str, asked_on: str) -> None:
    """Nobody waits two days with the names wanted; without being asked for them there is time."""
    asked = interview(**REFEREES, next_step={"references_asked": "2027-01-14"})
    assert str(drafts(asked, today)["references/ask-dana-wu"].on) == asked_on
    assert str(drafts(interview(**REFEREES), today)["references/ask-dana-wu"].on) == "2027-01-15"


@pytest.mark.parametrize(
    ("names_by", "answer_by"),
    [
        ("2027-01-25", "Friday, January 22"),
        ("2027-01-21", "Wednesday, January 20"),
        ("2027-01-20", "Tuesday, January 19"),
    ],
)
def test_nobody_is_asked_to_answer_on_a_sunday(names_by: str, answer_by: str) -> None:
    """With the names due on Monday the answer is wanted on Friday, which leaves a day to ask somebody else."""
    value = interview(**REFEREES, next_step={"references_asked": "2027-01-18", "references_by": names_by})
    letter = drafts(value, "2027-01-18")["references/ask-dana-wu"]
    assert f"Could you let me know by {answer_by} whether " in letter.body


def test_the_names_are_due_when_they_are_wanted_and_whoever_is_to_be_one_is_asked_now() -> None:
    """Asked on Monday for two names by Friday: the sheet is for Friday, and asking the referee waits for no free hour (S54, E52)."""
    value = interview(**REFEREES, next_step={"references_asked": "2027-01-18", "references_by": "2027-01-22"})
    plan = planned(value, "2027-01-19")
    sheet, ask = step(plan, "references/sheet"), step(plan, "references/ask-dana-wu")
    assert (str(sheet.due), sheet.why) == ("2027-01-22", Why.NAMES_WANTED)
    assert ask.why is Why.THEY_ASKED_REFERENCES
