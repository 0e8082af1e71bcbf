"""What the employer said about timing comes first: S22, S32, S33, E5-E7."""

import pytest

from afterword.plan.steps import Caution, Kind, NoFollowUps, State, Why
from support.making import dates, day, drafts, firm, ids, interview, mistakes, planned, seen, thank_you, weekly


def test_asked_to_write_in_two_weeks_the_candidate_waits_two_weeks() -> None:
    """Nothing is sent before the date they named; the first email goes on that very day (S32, E5)."""
    steps = weekly(interview(employer_said={"contact_on": "2027-01-27"}))
    assert dates(steps)[0] == "Wed 2027-01-27"
    assert steps[0].why is Why.THEY_ASKED


def test_after_the_date_they_named_it_is_weekly_again_and_still_ends_after_seven_weeks() -> None:
    """Weekly from their date on, never later than seven weeks after the interview (S31, E6)."""
    steps = weekly(interview(employer_said={"contact_on": "2027-01-29"}))
    assert dates(steps) == [
        "Fri 2027-01-29", "Fri 2027-02-05", "Fri 2027-02-12", "Fri 2027-02-19", "Fri 2027-02-26",
    ]  # fmt: skip


def test_a_date_of_theirs_beyond_seven_weeks_stands_alone() -> None:
    """They said mid-March: that one email, and none after it (S31, S32, E6)."""
    steps = weekly(interview(employer_said={"contact_on": "2027-03-15"}))
    assert dates(steps) == ["Mon 2027-03-15"]


def test_the_email_they_asked_for_is_never_optional() -> None:
    """Even in week 6, the email on the date that they named is a firm one (S32)."""
    steps = weekly(interview(employer_said={"contact_on": "2027-02-24"}))
    assert dates(firm(steps)) == ["Wed 2027-02-24"]


@pytest.mark.parametrize(
    "named",
    [
        {"employer_said": {"contact_on": "2027-02-15"}},
        {"held": "2027-02-05", "follow_ups": {"move": [{"week": 1, "to": "2027-02-15"}]}},
    ],
    ids=str,
)
def test_a_date_that_was_named_is_kept_even_when_it_is_a_holiday(named: dict[str, object]) -> None:
    """They named Presidents' Day themselves, or it was chosen: it is that day, although the calendar is on, and that is said (E5)."""
    first = weekly(interview(**named, calendar={"holidays": "yes"}))[0]
    assert (dates([first])[0], first.cautions) == ("Mon 2027-02-15", (Caution.HOLIDAY,))
    assert first.holiday


def test_the_date_they_named_is_kept_over_a_holiday_pause() -> None:
    """They said 29 December: pausing over the holidays does not take that email away (S32, E4, E5)."""
    value = interview(
        held="2026-12-15", employer_said={"contact_on": "2026-12-29"}, calendar={"pause_over_holidays": "yes"}
    )
    assert dates(weekly(value))[0] == "Tue 2026-12-29"


@pytest.mark.parametrize("theirs", ["2026-12-21", "2026-12-22", "2026-12-23", "2026-12-24", "2026-12-31"])
def test_what_asks_after_their_day_goes_when_the_pause_is_over(theirs: str) -> None:
    """They decide by 22 December, and nothing goes over the holidays: the first letter of January asks, and is not optional (E4, E5)."""
    value = interview(held="2026-12-01", employer_said={"decide_by": theirs}, calendar={"pause_over_holidays": "yes"})
    first, *_ = going = [step for step in weekly(value) if step.state is State.OPEN]
    assert first.due is not None
    assert first.due >= day("2026-12-23")
    assert not first.optional
    assert firm(step for step in going if (step.week or 0) > value.follow_ups.weeks) in ([], [first])
    told = " ".join(drafts(value)[first.id.within].body.split())
    assert f"December {theirs[-2:]}" in told


def test_a_follow_up_cannot_be_moved_before_the_date_they_named() -> None:
    """They asked for Monday 25 January; a move of that week's email to the 20th is refused or not followed (S32)."""
    changes = {
        "employer_said": {"contact_on": "2027-01-25"},
        "follow_ups": {"move": [{"week": 1, "to": "2027-01-20"}]},
    }
    assert mistakes(**changes) or all(
        each.due >= day("2027-01-25") for each in weekly(interview(**changes)) if each.due
    )


def test_a_decision_date_brings_the_first_email_two_working_days_later() -> None:
    """They decide by Thursday 28 January: Friday and Monday are the two working days, so Monday (E5)."""
    steps = weekly(interview(employer_said={"decide_by": "2027-01-28"}))
    assert dates(steps)[:2] == ["Mon 2027-02-01", "Mon 2027-02-08"]
    assert steps[0].why is Why.THEY_DECIDE


@pytest.mark.parametrize(
    ("decide_by", "early", "due"),
    [
        (
            "2027-02-11",
            {"follow_ups": {"before_they_decide": [4]}},
            ["Wed 2027-02-10", "Wed 2027-02-17", "Wed 2027-02-24", "Wed 2027-03-03"],
        ),
        (
            "2027-02-15",
            {"follow_ups": {"before_they_decide": [4]}},
            ["Wed 2027-02-10", "Wed 2027-02-17", "Wed 2027-02-24", "Wed 2027-03-03"],
        ),
        (
            "2027-02-18",
            {"follow_ups": {"before_they_decide": [4]}},
            ["Wed 2027-02-10", "Mon 2027-02-22", "Mon 2027-03-01"],
        ),
        ("2027-03-04", {"follow_ups": {"before_they_decide": [7]}}, ["Wed 2027-03-03", "Wed 2027-03-10"]),
        (
            "2027-01-22",
            {"follow_ups": {"weeks": 2}, "proposal": {"kind": "tackle the problem"}},
            ["Wed 2027-01-20", "Wed 2027-01-27"],
        ),
    ],
)
def test_who_writes_before_they_decide_does_not_write_twice_in_that_week(
    decide_by: str, early: dict[str, object], due: list[str]
) -> None:
    """The letter of the week that holds their date has gone: the question goes a week later, and never fails to (E2, E5)."""
    steps = weekly(interview(employer_said={"decide_by": decide_by}, **early))
    assert dates(steps) == due
    assert not steps[1].optional


def test_the_two_working_days_skip_a_public_holiday() -> None:
    """They decide by Friday 12 February; Monday the 15th is Presidents' Day, so it is Wednesday the 17th (E3, E5)."""
    value = interview(employer_said={"decide_by": "2027-02-12"}, calendar={"holidays": "yes"})
    assert dates(weekly(value))[0] == "Wed 2027-02-17"


def test_the_two_working_days_are_the_recipients() -> None:
    """In Riyadh Friday and Saturday are the weekend: by Wednesday 3 March means Sunday 7 March (E3, E5)."""
    value = interview(
        employer={"name": "Najd Water", "country": "SA"}, held="2027-02-23", employer_said={"decide_by": "2027-03-03"}
    )
    assert dates(weekly(value))[0] == "Sun 2027-03-07"


def test_a_decision_date_beyond_seven_weeks_brings_one_email_only() -> None:
    """They decide by the end of March: one email two working days later, and no more (S31, E6)."""
    assert dates(weekly(interview(employer_said={"decide_by": "2027-03-31"}))) == ["Fri 2027-04-02"]


@pytest.mark.parametrize(
    ("said", "first"),
    [("2027-02-26", "Tue 2027-03-02"), ("2027-03-01", "Wed 2027-03-03"), ("2027-03-02", "Wed 2027-03-03")],
)
def test_a_decision_in_the_last_week_is_asked_about_by_its_end(said: str, first: str) -> None:
    """Two working days after their date would lie beyond seven weeks: the last day of the seven is taken (S31, E6)."""
    assert dates(weekly(interview(employer_said={"decide_by": said}))) == [first]


@pytest.mark.parametrize("holidays", ["yes", "no"])
@pytest.mark.parametrize(
    "named",
    [
        {"employer_said": {"contact_on": "2027-01-30"}},
        {"held": "2027-01-18", "follow_ups": {"move": [{"week": 1, "to": "2027-01-30"}]}},
    ],
    ids=str,
)
def test_a_day_they_named_is_kept_on_a_weekend_and_that_is_said(named: dict[str, object], holidays: str) -> None:
    """Get in touch on Saturday the 30th, or a move to it: the email goes that day, and a note says what day it is (E5, E3)."""
    value = interview(**named, calendar={"holidays": holidays})
    assert (dates(weekly(value))[0], Caution.WEEKEND in weekly(value)[0].cautions) == ("Sat 2027-01-30", True)


def test_both_kinds_of_date_at_once_are_refused() -> None:
    """A date to write on and a date to decide by cannot both rule: the reader asks which (E5)."""
    said = {"contact_on": "2027-01-27", "decide_by": "2027-01-28"}
    assert any("two dates of the employer's" in each for each in mistakes(employer_said=said))


def test_asked_not_to_write_the_candidate_thanks_and_then_keeps_still() -> None:
    """Do not contact us: the thank-you stays, no follow-up is planned, and the page says why (E7)."""
    value = interview(employer_said={"do_not_contact": "yes"})
    found = planned(value)
    assert found.of(Kind.FOLLOW_UP) == ()
    assert found.no_follow_ups is NoFollowUps.ASKED_NOT_TO
    assert "thank-you/angela-jones" in ids(found)
    assert "asked you not to get in touch" in seen(value).chapters[0].no_follow_ups


def test_asked_not_to_write_the_thank_you_promises_no_contact() -> None:
    """The thank-you of that case does not announce an email that they asked not to have (S22, E7)."""
    assert "in touch" not in thank_you(interview(employer_said={"do_not_contact": "yes"})).body


def test_asked_not_to_write_no_proposal_is_sent_either() -> None:
    """A proposal would be the very contact that they asked not to have (E7)."""
    value = interview(employer_said={"do_not_contact": "yes"}, proposal={"kind": "service", "suits_role": "yes"})
    assert not [each for each in planned(value).of(Kind.SEND_PROPOSAL) if each.state is State.OPEN]


def test_asked_for_no_thank_you_none_is_written() -> None:
    """No thank-you either, they said: neither email nor card (E7)."""
    found = planned(interview(employer_said={"no_thank_you": "yes"}))
    assert found.of(Kind.THANK_YOU, Kind.CARD, Kind.PASS_ON) == ()


@pytest.mark.parametrize("said", [{"contact_on": "2027-01-12"}, {"decide_by": "2026-01-20"}])
def test_a_date_of_theirs_before_the_interview_is_questioned(said: dict[str, str]) -> None:
    """They cannot have asked for a day before the interview: probably the year is wrong (E5)."""
    assert any("is before the interview" in each for each in mistakes(employer_said=said))
