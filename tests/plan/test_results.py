"""A test, a trial shift or a check is behind the candidate: the result is asked for once, the day after it was to come. S24-S26."""

import pytest

from afterword.plan.steps import Kind, State
from support.making import Yaml, body, dates, day, drafts, ids, interview, planned, step

SHIFT: Yaml = {"what": "the trial shift", "on": "2027-01-18", "hear_by": "2027-01-21"}
ASK = "next-step/ask-result"
THANKED = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]


def _waiting(**changes: object) -> Yaml:
    return {"next_step": {"waiting_for": {**SHIFT, **changes}}}


def test_the_result_is_asked_for_in_the_place_of_that_weeks_letter() -> None:
    """They were to call by Thursday: on Friday one email asks, and the weekly one of that week does not go as well."""
    plan = planned(interview(**_waiting()), "2027-01-18")
    weekly = plan.of(Kind.FOLLOW_UP)
    assert dates(weekly)[:3] == ["Fri 2027-01-22", "Wed 2027-01-27", "Wed 2027-02-03"]
    assert weekly[0].id.within == ASK
    assert "follow-up/week-1" not in ids(plan)


def test_where_no_day_was_named_a_week_is_waited() -> None:
    """Whoever was told nothing asks a week after the trial shift."""
    assert step(planned(interview(**_waiting(hear_by=None))), ASK).due == day("2027-01-25")


def test_after_a_phone_screen_the_result_is_asked_for_all_the_same() -> None:
    """No weekly letters go then, and the test that was taken has its own."""
    asked = step(planned(interview(stage="phone-screen", **_waiting())), ASK)
    assert (asked.kind, asked.due, asked.state) == (Kind.ASK_RESULT, day("2027-01-22"), State.OPEN)


@pytest.mark.parametrize("said", [{"interested": "no"}, {"employer_said": {"do_not_contact": "yes"}}], ids=str)
def test_nobody_is_asked_who_wants_no_letters(said: Yaml) -> None:
    """Without interest, or where they asked not to be written to, no result is asked for."""
    assert ASK not in ids(planned(interview(**said, **_waiting())))


def test_once_the_next_round_is_fixed_the_result_is_known() -> None:
    """Who is asked to come again has passed."""
    fixed = {"next_step": {"waiting_for": SHIFT, "booked": "2027-01-29"}}
    assert ASK not in ids(planned(interview(**fixed)))


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Trial shift", "the chance to do the trial shift on Monday, January 18 for"),
        ("I took an Excel test", "the chance to take the Excel test on Monday, January 18 for"),
        ("sample lesson in Class X", "the chance to give the sample lesson in Class X on Monday, January 18 for"),
        ("the online assessment", "the chance to take the online assessment on Monday, January 18 for"),
        ("still waiting on my DBS", "I wanted to ask about my DBS check of Monday, January 18 for"),
        ("the trade test I did on the Monday", "the chance to take the trade test on Monday, January 18 for"),
        ("my DBS check", "I wanted to ask about my DBS check of Monday, January 18 for"),
    ],
)
def test_what_was_taken_is_told_as_people_say_it(typed: str, said: str) -> None:
    """One does a shift, takes a test, gives a lesson, and is checked by others (E34)."""
    letter = drafts(interview(log=THANKED, **_waiting(what=typed)), "2027-01-22")[ASK]
    assert said in body(letter)
    assert "by Thursday, January 21" in body(letter)


def test_what_is_no_thing_is_asked_about() -> None:
    """A sentence where a thing belongs is in no letter (E34)."""
    letter = drafts(interview(**_waiting(what="We talked a lot. They liked it, and I hope so too")), "2027-01-22")[ASK]
    assert not letter.complete


def test_whoever_was_not_thanked_yet_is_thanked_in_the_same_email() -> None:
    """One email thanks for the interview and asks, and names what it asks about (E38)."""
    letter = body(drafts(interview(**_waiting()), "2027-01-22")[ASK])
    assert letter.count("Thank") == 1
    about = "the trial shift on Monday, January 18 for the HR Business Partner role"
    assert f"I understood that I would hear by Thursday, January 21 about {about}," in letter


@pytest.mark.long
def test_what_was_liked_about_it_stands_with_the_thanks() -> None:
    """`I enjoyed working with Ana` goes with the trial shift, and is no paragraph before the close (S26)."""
    lines = [{"of": ASK, "say": "I enjoyed working with Ana."}]
    letter = drafts(interview(log=THANKED, lines=lines, **_waiting()), "2027-01-22")[ASK].body
    assert "any news yet. I enjoyed working with Ana.\n\n" in letter
