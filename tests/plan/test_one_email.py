"""One email a slot, news once, and one order everywhere: E38, E49, E52."""

import datetime as dt
from pathlib import Path

import pytest

from afterword.interview.model.interview import Interview
from afterword.plan.steps import Kind, Plan, State
from afterword.workbook.dates.events import events
from afterword.workbook.pages.agenda import agenda
from afterword.workbook.views.steps import steps_of_all
from afterword.workbook.wording.wording import shipped_wording
from support.commands import run
from support.making import SERVICE, candidate, case, cases, day, drafts, interview, planned, step, typed

INTERIM = interview(
    role="Interim Plant Controller",
    held="2027-05-17",
    employer={"name": "Lakebed Packaging Inc.", "country": "CA", "region": "ON"},
    calendar={"holidays": "yes"},
    proposal=SERVICE,
)
ELSEWHERE = interview(
    employer={"name": "Corvid Advisory", "country": "US"},
    offer={"received": "2027-01-19", "answer_by": "2027-01-29 17:00"},
)


def emails(plan: Plan, on: str) -> list[str]:
    """What goes to the employer on a day."""
    return [each.id.within for each in plan.steps if each.due == day(on) and each.route and each.state is State.OPEN]


def told(today: str, **changes: object) -> Plan:
    """The plan of an interview beside another employer's offer of 19 January."""
    return cases({"larkfield": interview(**changes), "corvid": ELSEWHERE}, today)["larkfield"].plan


# A proposal


@pytest.mark.long
def test_a_proposal_is_the_follow_up_of_its_day() -> None:
    """The first follow-up moves off Victoria Day and carries the proposal: one step, one letter, one event (E38)."""
    plan = planned(INTERIM)
    assert emails(plan, "2027-05-25") == ["offer/proposal"]
    assert [f"{each.due:%m-%d}" for each in plan.of(Kind.FOLLOW_UP) if each.due] == [
        "05-25", "05-31", "06-07", "06-14", "06-21", "06-28", "07-05",
    ]  # fmt: skip
    assert step(plan, "offer/page").due == day("2027-05-21")
    assert [name for name, each in drafts(INTERIM).items() if each.on == day("2027-05-25")] == ["offer/proposal"]
    found = [each for each in events(case(INTERIM), shipped_wording().words) if each.on == day("2027-05-25")]
    assert [each.summary for each in found] == ["Follow-up email"]


def test_the_page_is_ready_before_it_goes_and_is_born_on_no_day_that_has_gone_by() -> None:
    """It is to be ready on the working day before; who writes it on the morning on which it goes has it for that morning (E38, E40)."""
    due = {
        today: step(planned(INTERIM, today), "offer/page").due for today in ("2027-05-17", "2027-05-23", "2027-05-25")
    }
    assert due == {"2027-05-17": day("2027-05-21"), "2027-05-23": day("2027-05-23"), "2027-05-25": day("2027-05-25")}


@pytest.mark.parametrize("name", ["offer/proposal", "follow-up/week-1"])
@pytest.mark.long
def test_either_name_ends_both(tmp_path: Path, name: str) -> None:
    """Whichever of the two is said to be done, nothing of that day is left, and the next email is next week's (E38)."""
    file = tmp_path / "content" / "interviews" / "larkfield.yaml"
    file.parent.mkdir(parents=True)
    (tmp_path / "content" / "me.yaml").write_text("name: Jane Doe\n")
    file.write_bytes(typed(proposal=SERVICE))
    result = run("done", name, "-C", tmp_path, "--today", "2027-01-20")
    assert result.exit_code == 0, result.stderr
    value = interview(proposal=SERVICE, log=[{"on": "2027-01-20", "did": "offer/proposal"}])
    assert "did: offer/proposal" in file.read_text()
    plan = planned(value, "2027-01-20")
    assert [each.week for each in plan.of(Kind.FOLLOW_UP) if each.state is State.OPEN] == [2, 3, 4, 5, 6, 7]
    assert step(plan, "offer/proposal").state is State.DONE
    assert not {"follow-up/week-1", "offer/page"} & {each.id.within for each in plan.steps}
    assert "follow-up/week-1" not in drafts(value, "2027-01-20")


def test_a_proposal_waits_for_a_week_that_has_no_letter_of_ones_own() -> None:
    """Who wrote the first week's email by hand sends the proposal with the second: nothing that was typed is lost (E38)."""
    own = [{"of": "follow-up/week-1", "text": "Dear Ms. Jones,\n\nHere I am.\n\nJane Doe"}]
    value = interview(proposal=SERVICE, drafts=own)
    assert emails(planned(value), "2027-01-20") == ["follow-up/week-1"]
    assert emails(planned(value), "2027-01-27") == ["offer/proposal"]
    assert "Here I am." in drafts(value)["follow-up/week-1"].body


def test_the_thank_you_still_promises_the_week_of_the_proposal() -> None:
    """The follow-up that carries it is the next contact (S22)."""
    assert "next week" in drafts(interview(proposal=SERVICE))["thank-you/angela-jones"].body


@pytest.mark.long
def test_a_follow_up_that_carries_something_thanks_as_well() -> None:
    """When the thank-you was never sent, the proposal or the news that goes in its place says so (E16, E38)."""
    late = drafts(interview(proposal=SERVICE), "2027-01-20")
    assert "thank-you/angela-jones" not in late
    assert "Thank you once more for the interview" in late["offer/proposal"].body
    sent = interview(proposal=SERVICE, log=[{"on": "2027-01-13", "did": "thank-you/angela-jones"}])
    assert "for the interview" not in drafts(sent, "2027-01-20")["offer/proposal"].body
    beside = cases({"larkfield": interview(), "corvid": ELSEWHERE}, "2027-01-20")["larkfield"]
    news = drafts(beside.interview, "2027-01-20", elsewhere=beside.application.elsewhere)["other-offer/tell"].body
    assert "for the interview" in news


# News of another offer


@pytest.mark.long
def test_news_of_another_offer_is_the_follow_up_of_its_day() -> None:
    """Known on the 19th, told on the 20th, which is a follow-up's day: one email, with the true date, and a day before it (E49)."""
    plan = told("2027-01-19")
    assert emails(plan, "2027-01-20") == ["other-offer/tell"]
    beside = cases({"larkfield": interview(), "corvid": ELSEWHERE}, "2027-01-19")["larkfield"]
    text = drafts(beside.interview, "2027-01-19", elsewhere=beside.application.elsewhere)["other-offer/tell"].body
    assert "I have been asked to answer it by Friday, January 29 at 5 pm." in text
    assert "let me know by Wednesday, January 27 where I stand" in text
    dated = interview(employer_said={"decide_by": "2027-02-05"})
    beside = cases({"larkfield": dated, "corvid": ELSEWHERE}, "2027-01-19")["larkfield"]
    text = drafts(dated, "2027-01-19", elsewhere=beside.application.elsewhere)["other-offer/tell"].body
    assert (
        "I know that you expected to decide by Friday, February 5, so I completely understand if it is too soon to say"
        in text
    )


def test_news_on_a_day_of_its_own_is_a_letter_of_its_own() -> None:
    """When no follow-up is due that day, the news does not wait for one."""
    plan = told("2027-01-19", held="2027-01-11")
    assert emails(plan, "2027-01-19") == ["other-offer/tell"]
    assert emails(plan, "2027-01-25") == ["follow-up/week-2"]


def test_news_that_was_told_ends_the_follow_up_of_that_week() -> None:
    """Once it is in the log, no second email of that slot is left (E38)."""
    plan = told("2027-01-21", log=[{"on": "2027-01-20", "did": "other-offer/tell"}])
    assert step(plan, "other-offer/tell").state is State.DONE
    assert next(each.week for each in plan.of(Kind.FOLLOW_UP) if each.state is State.OPEN) == 2


# One order


ME = candidate()


def shown_next(interviews: dict[str, Interview], today: str) -> list[str]:
    """The first things of page one, which are those of the terminal too."""
    found = cases(interviews, today, ME)
    waiting = agenda(steps_of_all(found, shipped_wording()), day(today))
    assert [str(each.id) for each in waiting.first] == [str(pair[1].id) for pair in found.next_first()][:6]
    return [str(each.id) for each in waiting.first]


@pytest.mark.long
def test_what_decays_first_comes_first() -> None:
    """The answer to an offer, then the thank-you of today, then letters that are late, then everything by date (E52)."""
    offered = interview(
        employer={"name": "Bell"},
        salary={"researched": "yes"},
        offer={"received": "2027-01-18", "answer_by": "2027-01-20"},
    )
    names = shown_next(
        {
            "a-late": interview(held="2027-01-12", log=[{"on": "2027-01-12", "did": "thank-you/angela-jones"}]),
            "b-today": interview(held="2027-01-20", employer={"name": "Rye"}),
            "c-offered": offered,
        },
        "2027-01-20",
    )
    assert all(name.startswith("c-offered/offer/") for name in names[:3])
    assert names[3:5] == ["b-today/thank-you/angela-jones", "a-late/other-offer/tell"]  # which is week 1


def test_on_the_eve_the_answer_comes_before_all_else() -> None:
    """Who has to answer an offer tomorrow is not sent to look up what such a job pays, late as that may be (E52)."""
    offered = interview(offer={"received": "2027-01-18", "answer_by": "2027-01-22"}, salary={"researched": "no"})
    assert shown_next({"a-offered": offered}, "2027-01-20")[0] == "a-offered/salary/research"
    assert shown_next({"a-offered": offered}, "2027-01-21")[0].startswith("a-offered/offer/")


def test_a_quiet_interview_never_leads() -> None:
    """One of eight months ago beside two of today: it waits at the end to be closed (E52)."""
    names = shown_next(
        {
            "a-old": interview(held="2026-05-13"),
            "b-new": interview(employer={"name": "Rye"}),
            "c-new": interview(employer={"name": "Bell"}),
        },
        "2027-01-13",
    )
    assert not [name for name in names if name.startswith("a-old")]
    old = planned(interview(held="2026-05-13"), "2027-01-13")
    assert [each.id.within for each in old.open()] == ["close/quiet", "close/reflect"]


def test_one_word_of_the_log_closes_what_has_gone_quiet() -> None:
    """Ticked, it is over, and what is left is to look back (E52)."""
    value = interview(held="2026-05-13", log=[{"on": "2027-01-13", "did": "close/quiet"}])
    assert value.is_over
    assert [each.id.within for each in planned(value, "2027-01-13").open()] == ["close/reflect"]


def test_it_is_not_quiet_while_a_follow_up_may_still_go() -> None:
    """Until the forty-ninth day it is an application like any other."""
    assert "close/quiet" not in {each.id.within for each in planned(interview(), "2027-03-03").steps}
    assert "close/quiet" in {each.id.within for each in planned(interview(), "2027-03-04").steps}
    booked = interview(next_step={"booked": "2027-03-01"})
    assert "close/quiet" not in {each.id.within for each in planned(booked, dt.date(2027, 3, 20)).steps}


@pytest.mark.parametrize("today", ["2027-01-20", "2027-01-21", "2027-01-22"])
def test_a_weekly_letter_that_nobody_sent_carries_the_news_of_its_week(today: str) -> None:
    """Another offer is noted on the day of the weekly letter or the day after: until both are sent there is one letter, never two (E38, E49)."""
    for received in ("2027-01-20", "2027-01-21"):
        other = interview(employer={"name": "Corvid"}, offer={"received": received, "answer_by": "2027-01-29 17:00"})
        plan = cases({"larkfield": interview(), "corvid": other}, today)["larkfield"].plan
        if day(today) < day(received):
            continue
        going = [
            each
            for each in plan.steps
            if each.route and each.state is State.OPEN and each.due and each.due < day("2027-01-26")
        ]
        letters = [
            each.id.within
            for each in going
            if each.id.kind in {"follow-up", "other-offer"} and not each.id.within.endswith("withdraw")
        ]
        assert letters == ["other-offer/tell"]
        assert day(received) <= (step(plan, "other-offer/tell").due or day(today)) <= day(today)
