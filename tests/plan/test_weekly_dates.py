"""Once a week, by email, four to seven times: S24-S31, S34-S36, E1, E2."""

import datetime as dt
from itertools import pairwise

import pytest

from afterword.plan.steps import Chapter, Kind, State, Why
from support.making import JONES, REYES, dates, day, drafts, firm, interview, mistakes, optional, planned, step, weekly


def test_four_follow_ups_are_planned_and_three_more_may_be_sent() -> None:
    """Follow-ups fall on the weekday of the interview, in weeks 1 to 4; weeks 5 to 7 are optional (S30, S31, S36, E1)."""
    steps = weekly(interview(held="2027-01-13 10:00"))
    assert dates(firm(steps)) == ["Wed 2027-01-20", "Wed 2027-01-27", "Wed 2027-02-03", "Wed 2027-02-10"]
    assert dates(optional(steps)) == ["Wed 2027-02-17", "Wed 2027-02-24", "Wed 2027-03-03"]


def test_follow_ups_are_a_week_apart() -> None:
    """From one follow-up to the next it is seven days, so there are never two in a week (S24)."""
    due = [each.due for each in weekly(interview()) if each.due]
    assert {later - earlier for earlier, later in pairwise(due)} == {dt.timedelta(days=7)}


def test_nothing_is_planned_after_seven_weeks() -> None:
    """The seventh week's email is the last one (S31)."""
    assert dates(weekly(interview(held="2027-01-13")))[-1] == "Wed 2027-03-03"


def test_the_first_follow_up_comes_the_week_after_the_interview() -> None:
    """Week 1 is seven days after the interview, also over the turn of a month in a leap year (S36, E1)."""
    first = weekly(interview(held="2028-02-24"))[0]
    assert (first.id.within, first.due, first.why) == ("follow-up/week-1", day("2028-03-02"), Why.WEEKS_AFTER)


def test_a_candidate_who_wants_all_seven_weeks_gets_them() -> None:
    """With seven weeks written, none of the seven is optional (S31)."""
    assert len(firm(weekly(interview(follow_ups={"weeks": 7})))) == 7


def test_more_than_seven_weeks_are_refused_with_the_range() -> None:
    """Eight weeks are refused, and the message names the range that is taken (S31)."""
    found = mistakes(follow_ups={"weeks": 8})
    assert found == ["8 is outside 0 to 7; write a number from 0 to 7"]


def test_fewer_than_four_weeks_are_the_candidates_own_choice_with_a_word_of_warning() -> None:
    """Two weeks are kept, in the other five nothing goes, and a warning recalls the four that are advised (S30)."""
    steps = weekly(interview(follow_ups={"weeks": 2}))
    assert (len(firm(steps)), len(optional(steps))) == (2, 5)
    assert [step.is_open for step in steps] == [True] * 2 + [False] * 5
    assert any("fewer than the 4" in each for each in mistakes(follow_ups={"weeks": 2}))


@pytest.mark.parametrize("weeks", [0, 1])
def test_no_letter_goes_after_the_one_week_or_none_that_was_chosen(weeks: int) -> None:
    """Whoever wants no weekly letter gets none, and whoever wants one gets that alone."""
    steps = weekly(interview(follow_ups={"weeks": weeks}))
    assert [step.is_open for step in steps] == [True] * weeks + [False] * (7 - weeks)


def test_who_does_not_want_the_job_follows_up_with_nobody() -> None:
    """Without interest there is no weekly follow-up, not even a cancelled one (S34)."""
    found = planned(interview(interested="no"))
    assert found.of(Kind.FOLLOW_UP) == ()
    assert found.no_follow_ups is not None


@pytest.mark.long
def test_every_follow_up_is_an_email_and_none_is_a_call() -> None:
    """Each of the seven has an email draft to the hiring manager (S25)."""
    found = drafts(interview())
    mails = [found[f"follow-up/week-{week}"] for week in range(1, 8)]
    assert {each.to.email for each in mails if each.to} == {JONES["email"]}
    assert all(each.subject and not each.note for each in mails)


def test_of_a_panel_only_the_hiring_manager_is_followed_up() -> None:
    """Five people met the candidate; the weekly email goes to the one who decides (E10)."""
    others = [{"name": f"Interviewer {letter}", "email": f"{letter}@larkfield.example"} for letter in "abcd"]
    steps = weekly(interview(people=[*others, JONES]))
    assert {each.route.person for each in steps if each.route} == {"angela-jones"}
    assert len(steps) == 7


@pytest.mark.long
def test_without_the_hiring_managers_address_the_weekly_email_goes_to_the_recruiter() -> None:
    """Ms. Jones has no address, so the recruiter is asked each week, and no address is made up (S24, E12)."""
    value = interview(people=[{**JONES, "email": None}, {**REYES, "shares_contacts": "no"}])
    found = drafts(value)
    mails = [found[f"follow-up/week-{week}"] for week in range(1, 8)]
    assert {each.to.email for each in mails if each.to} == {REYES["email"]}
    assert all("Ms. Jones" in each.body for each in mails)


def test_a_moved_follow_up_goes_on_the_day_the_candidate_chose() -> None:
    """Week 2 is sent on the Friday of that week; every other week keeps its Wednesday (E2)."""
    steps = weekly(interview(follow_ups={"move": [{"week": 2, "to": "2027-01-29"}]}))
    assert dates(steps)[:3] == ["Wed 2027-01-20", "Fri 2027-01-29", "Wed 2027-02-03"]
    assert steps[1].why is Why.YOU_MOVED


@pytest.mark.parametrize("to", ["2027-01-26", "2027-02-03"])
def test_a_follow_up_cannot_be_moved_out_of_its_week(to: str) -> None:
    """Week 2 runs from Wednesday to Tuesday; a day before or after it is refused with the days that fit (E2)."""
    found = mistakes(follow_ups={"move": [{"week": 2, "to": to}]})
    assert found == [f"{to} is not in week 2; write a date from 2027-01-27 to 2027-02-02"]


@pytest.mark.parametrize("to", ["2027-01-27", "2027-02-02"])
def test_a_follow_up_may_be_moved_to_either_end_of_its_week(to: str) -> None:
    """The first and the last day of week 2 both belong to it (E2)."""
    assert weekly(interview(follow_ups={"move": [{"week": 2, "to": to}]}))[1].due == day(to)


def test_a_follow_up_logged_as_sent_is_done() -> None:
    """The log says that week 1 went out a day late: that step is done on that day, the next keeps its date (S24)."""
    log = [{"on": "2027-01-21", "did": "follow-up/week-1"}]
    steps = weekly(interview(log=log), "2027-01-22")
    assert (steps[0].state, steps[0].done_on) == (State.DONE, day("2027-01-21"))
    assert dates(steps)[0] == "Wed 2027-01-27"


@pytest.mark.long
def test_a_week_that_went_by_unsent_is_passed_and_not_made_up_for() -> None:
    """On the first day of week 2, the unsent email of week 1 is past: it is not sent on top of the next (S24, E2)."""
    value = interview()
    assert weekly(value, "2027-01-26")[0].state is State.OPEN
    steps = weekly(value, "2027-01-27")
    assert steps[0].state is State.PASSED
    assert dates(steps)[0] == "Wed 2027-01-27"
    assert "follow-up/week-1" not in drafts(value, "2027-01-27")


def test_an_optional_follow_up_is_never_overdue() -> None:
    """A day after week 5, its optional email does not nag; week 4's would (S31)."""
    assert not step(planned(interview(), "2027-02-18"), "follow-up/week-5").overdue(day("2027-02-18"))
    assert step(planned(interview(), "2027-02-11"), "follow-up/week-4").overdue(day("2027-02-11"))


def test_follow_ups_belong_to_the_first_part() -> None:
    """The weekly emails stand in part 1, after the thank-you (S1)."""
    assert {each.chapter for each in weekly(interview())} == {Chapter.FOLLOW_UP}
