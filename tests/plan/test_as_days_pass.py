"""What the passing of days may do to a plan, and what it may not: E39, E40."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import Phase, assume, example, given, settings
from hypothesis import strategies as st

from afterword.plan.given.offers import OfferElsewhere
from afterword.plan.steps import Kind, Plan, State, Step
from afterword.workbook.advice.content import content
from afterword.workbook.letters.drafts import write_drafts
from afterword.workbook.pages.agenda import agenda
from afterword.workbook.views.steps import steps_of_all
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.wording import shipped_wording
from support.making import JONES, REYES, candidate, case, cases, day, interview, planned, seen, step
from support.turns import drawn

PHASES = (Phase.explicit, Phase.generate, Phase.shrink)
always = settings(deadline=None, max_examples=drawn(80), derandomize=True, database=None, phases=PHASES)

HELD = day("2027-01-13")
OFFSETS = st.integers(0, 60)
FAR = st.integers(0, 60) | st.integers(0, 300)  # an offer elsewhere may come long after nothing has come here
NO_ADDRESS = {**JONES, "email": None}
PEOPLE = ([JONES], [NO_ADDRESS, REYES], [JONES, {"name": "Sam Whitaker", "email": "s@larkfield.example"}], [NO_ADDRESS])
REFERENCES = [{"who": "priya-shah"}, {"who": "luis-ortega"}, {"who": "dana-wu"}]
LOGGED = ("thank-you/angela-jones", "follow-up/week-1", "follow-up/week-2", "salary/research", "next-step/scenario")
PREPARATION = (
    Kind.RESEARCH_EMPLOYER, Kind.RESEARCH_FIELD, Kind.SAMPLE_TESTS, Kind.PRESENTATION, Kind.PORTFOLIO, Kind.SCENARIO,
    Kind.PREPARE,
)  # fmt: skip
ME = candidate(
    referees=[
        {"id": "priya-shah", "name": "Priya Shah", "said_yes": "yes", "asked": "2027-01-20"},
        {"id": "luis-ortega", "name": "Luis Ortega", "not_before_offer": "yes"},
        {"id": "dana-wu", "name": "Dana Wu", "said_yes": "no", "asked": "2027-01-25"},
    ]
)


def _on(days: int) -> str:
    return (HELD + dt.timedelta(days=days)).isoformat()


def _without_days(typed: dict[str, Any]) -> dict[str, Any]:
    """An interview that can be held on any day: the log goes, and what stands on days of January alone."""
    return {**typed, "log": [], "offer": None, "outcome": None, "next_step": {}, "employer_said": {}}


@st.composite
def _interviews(draw: st.DrawFn) -> dict[str, Any]:
    """An interview as typed, in any state that it can come to; all of it on the same day in January."""
    told = draw(st.sampled_from(["", "contact_on", "decide_by"]))
    offer = draw(st.none() | OFFSETS)
    booked = draw(st.none() | OFFSETS)
    result = draw(st.sampled_from(["", "", "", "", "rejected", "accepted", "ghosted"]))
    weeks = draw(st.lists(st.sampled_from(LOGGED), unique=True))
    answer = {"received": _on(offer), "answer_by": _on(offer + draw(st.integers(0, 14)))} if offer is not None else None
    return {
        "held": HELD.isoformat(),
        "people": draw(st.sampled_from(PEOPLE)),
        "interested": draw(st.sampled_from(["yes", "yes", "yes", "no"])),
        "panel_note": draw(st.sampled_from(["each", "one"])),
        "posted_note": "yes",
        "fields": draw(st.sampled_from([[], ["marketing", "software-engineering"]])),
        "calendar": {"holidays": draw(st.sampled_from(["yes", "no"])), "pause_over_holidays": "yes"},
        "employer_said": {told: _on(draw(OFFSETS))} if told else {},
        "next_step": {"booked": _on(booked), "announced": ["presentation"]} if booked is not None else {},
        "references": REFERENCES,
        "offer": answer,
        "outcome": {"result": result, "on": _on(draw(OFFSETS))} if result else None,
        "proposal": {"kind": "tackle the problem", "need": "A need.", "need_is": "stated"}
        if draw(st.booleans())
        else None,
        "log": [{"on": _on(draw(OFFSETS)), "did": each} for each in weeks],
    }


@st.composite
def _offers(draw: st.DrawFn) -> OfferElsewhere | None:
    received = draw(st.none() | FAR)
    if received is None:
        return None
    answer_by = received + draw(st.integers(0, 20))
    accepted = draw(st.sampled_from([None, day(_on(answer_by))]))
    return OfferElsewhere(day(_on(received)), day(_on(answer_by)), day(_on(max(received, answer_by - 2))), accepted)


@st.composite
def _two_days(draw: st.DrawFn) -> tuple[dict[str, Any], OfferElsewhere | None, int, int]:
    """An interview, an offer elsewhere, a day, and how many days later it is looked at again: often about the days of that offer."""
    typed, elsewhere = draw(_interviews()), draw(_offers())
    days = st.integers(-10, 300)
    if elsewhere:
        turns = [(on - HELD).days for on in (elsewhere.received, elsewhere.answer_by)]
        days |= st.sampled_from([turn + by for turn in turns for by in (0, 1)])
    first, second = sorted((draw(days), draw(days)))
    return typed, elsewhere, first, max(second - first, 1)


def _plan(typed: dict[str, Any], days: int, elsewhere: OfferElsewhere | None) -> Plan:
    return case(interview(**typed), day(_on(days)), ME, elsewhere=elsewhere).plan


def _open(plan: Plan) -> dict[str, Step]:
    return {each.id.within: each for each in plan.steps if each.state is State.OPEN}


def _due(steps: dict[str, Step]) -> dict[str, dt.date]:
    return {name: each.due for name, each in steps.items() if each.due}


@always
@given(_two_days())
def test_what_has_passed_does_not_come_back(life: tuple[dict[str, Any], OfferElsewhere | None, int, int]) -> None:
    """A step that is open on a later day, and was due before the earlier one, was open then: nothing becomes due again as days go by (E39)."""
    typed, elsewhere, days, later = life
    then, now = _plan(typed, days, elsewhere), _plan(typed, days + later, elsewhere)
    due_before = {name for name, due in _due(_open(now)).items() if due < then.today}
    assert sorted(due_before - set(_open(then))) == []


@always
@example(({"held": _on(0), "interested": "yes"}, OfferElsewhere(day(_on(252)), day(_on(260)), day(_on(258))), 253, 12))
@given(_two_days())
def test_no_date_moves_to_an_earlier_day_because_time_passed(
    life: tuple[dict[str, Any], OfferElsewhere | None, int, int],
) -> None:
    """What was planned for a day stays there, or comes later (E39); an outcome that is dated ahead is news on its day."""
    typed, elsewhere, days, later = life
    assume(typed.get("outcome") is None or typed["outcome"]["on"] <= _on(days))
    then, now = _due(_open(_plan(typed, days, elsewhere))), _due(_open(_plan(typed, days + later, elsewhere)))
    assert {name: (then[name], due) for name, due in now.items() if name in then and due < then[name]} == {}


def _listed(typed: list[tuple[dict[str, Any], int]], days: int) -> dict[str, dt.date]:
    """What the lists of a day have of several interviews, each held so many days after the first; with the day of each step."""
    interviews = {
        f"i{number}": interview(**{**each, "held": _on(after), "employer": {"name": f"Firm {number}", "country": "US"}})
        for number, (each, after) in enumerate(typed)
    }
    known = cases(interviews, day(_on(days)), ME)
    shown = agenda(steps_of_all(known, shipped_wording()), known.today)
    return {str(each.id): each.day for each in shown.dated if each.day}


@pytest.mark.thorough
@settings(always, max_examples=25)
@given(
    st.lists(st.tuples(_interviews().map(_without_days), st.integers(0, 60)), min_size=2, max_size=3),
    st.integers(0, 120),
    st.integers(1, 90),
)
def test_what_the_lists_have_dropped_does_not_come_back_late(
    typed: list[tuple[dict[str, Any], int]], days: int, later: int
) -> None:
    """What stands in the lists of a later day with a day that had passed before stood in them before, whichever interview asks (E39)."""
    then, now = _listed(typed, days), _listed(typed, days + later)
    today = day(_on(days))
    assert sorted(name for name, on in now.items() if on < today and name not in then) == []


@always
@given(_interviews(), st.integers(-10, 70))
def test_preparation_is_never_late_on_the_day_it_is_noted(typed: dict[str, Any], days: int) -> None:
    """Whenever a next round is noted, what prepares for it is still ahead, and ends before the round (E40)."""
    plan = _plan({**typed, "log": []}, days, None)
    booked = interview(**typed).next_step.booked
    if booked is None:
        return
    due = _due({name: each for name, each in _open(plan).items() if each.kind in PREPARATION})
    assert {name: on for name, on in due.items() if on < plan.today} == {}
    assert {name: on for name, on in due.items() if on >= max(booked.on, HELD + dt.timedelta(days=1))} == {}


def test_the_thank_you_does_not_come_back_on_the_fiftieth_day() -> None:
    """Once follow-ups have thanked in its place, it stays away, also when the last of them has gone by (E39)."""
    for today in ("2027-01-21", "2027-03-03", "2027-03-04", "2027-03-05", "2027-06-01"):
        assert step(planned(interview(), today), "thank-you/angela-jones").state is State.PASSED


def test_looking_back_comes_after_the_last_email_that_may_still_go() -> None:
    """The closing step stands on the day after the last of the seven follow-ups, and stays there when they have gone by (E39)."""
    for today in ("2027-01-13", "2027-02-20", "2027-03-03", "2027-03-04", "2027-06-01"):
        assert step(planned(interview(), today), "close/reflect").due == day("2027-03-04")


def test_a_round_noted_on_the_ninth_day_is_prepared_for_from_then_on() -> None:
    """On the ninth day they book the twelfth: nothing is late at once, and all is done the day before (E40)."""
    value = interview(fields=["marketing"], next_step={"booked": "2027-01-25 10:00", "announced": ["presentation"]})
    plan = planned(value, "2027-01-22")
    due = {each.id.within: each.due for each in plan.steps if each.kind in PREPARATION and not each.optional}
    assert due
    assert set(due.values()) <= {day("2027-01-22"), day("2027-01-23"), day("2027-01-24")}


def test_what_prepared_for_a_round_is_over_when_the_round_is_here() -> None:
    """On the day of the round nothing nags about preparing for it (E39, E40)."""
    value = interview(next_step={"booked": "2027-01-25 10:00"})
    plan = planned(value, "2027-01-25")
    assert [each.id.within for each in plan.steps if each.kind in PREPARATION and each.state is State.OPEN] == []


def test_a_boss_who_hears_of_it_with_the_offer_is_not_asked_too_late() -> None:
    """A referee who is asked only once there is an offer is asked after that day, and not two days after the interview (E40)."""
    value = interview(references=REFERENCES, offer={"received": "2027-02-01", "answer_by": "2027-02-12"})
    assert step(planned(value, "2027-02-01", ME), "references/ask-luis-ortega").due == day("2027-02-02")


def test_who_said_no_is_replaced_after_that() -> None:
    """Somebody asked on 25 January said no: another is found after that day, and one who said yes is told more after it (E40)."""
    plan = planned(interview(references=REFERENCES), "2027-01-25", ME)
    assert step(plan, "references/replace-dana-wu").due == day("2027-01-27")
    assert step(plan, "references/brief-priya-shah").due == day("2027-01-22")


# An interview that lies ahead


AHEAD = {"held": "2027-10-20 15:00", "employer": {"name": "Rua Clara Lda.", "country": "PT"}}


def test_an_interview_can_be_written_down_when_it_is_booked() -> None:
    """Booked on the 14th for the 20th: preparation has its days before it, thank-you and follow-ups wait (E41)."""
    value = interview(**AHEAD, next_step={"announced": ["scenario"]}, fields=["design"])
    plan = planned(value, "2027-10-14")
    due = {each.id.within: each.due for each in plan.steps if each.kind in PREPARATION}
    assert {"next-step/scenario", "next-step/research-employer"} <= set(due)
    assert all(on and day("2027-10-14") <= on <= day("2027-10-19") for on in due.values())
    assert step(plan, "salary/research").due == day("2027-10-19")
    assert step(plan, "thank-you/angela-jones").due == day("2027-10-20")
    assert step(plan, "follow-up/week-1").due == day("2027-10-27")


def test_the_day_before_the_talk_is_not_too_late_to_prepare() -> None:
    """Written down on the evening before, everything that prepares for it is due then, and nothing is late (E40, E41)."""
    plan = planned(interview(**AHEAD), "2027-10-19")
    assert [each.id.within for each in plan.steps if each.overdue(plan.today)] == []


@pytest.mark.long
def test_the_thanks_of_the_first_round_stay_until_the_second_is_here() -> None:
    """The second round is booked for the 20th: on the 14th the first one's thank-you is open and promises nothing (E41)."""
    rounds = {
        "first": interview(**{**AHEAD, "held": "2027-10-12 14:00"}),
        "second": interview(**AHEAD, follows="first", stage="second"),
    }
    first = cases(rounds, "2027-10-14", ME)["first"]
    assert step(first.plan, "thank-you/angela-jones").state is State.OPEN
    assert step(first.plan, "follow-up/week-1").state is State.CANCELLED
    letters = write_drafts(Desk.for_letters(first, shipped_wording()))
    text = next(each.body for each in letters if each.id.within == "thank-you/angela-jones")
    assert "in touch" not in text
    assert "I look forward to our next conversation." in text
    assert content(cases(rounds, "2027-10-18", ME), shipped_wording())
    assert [
        each.code for each in content(cases(rounds, "2027-10-18", ME), shipped_wording()) if each.code == "AW401"
    ] == []
    assert step(cases(rounds, "2027-10-20", ME)["first"].plan, "thank-you/angela-jones").state is State.CANCELLED


@pytest.mark.long
def test_check_says_that_an_interview_is_still_to_come() -> None:
    """A day ahead is said and is no fault; a year that cannot be meant is named with the one that can (E41)."""
    soon = content(cases({"a": interview(held="2027-01-20")}, "2027-01-13", ME), shipped_wording())
    assert [each.message for each in soon if each.code == "AW415"] == [
        "the interview is still to come: Wed 20 Jan 2027"
    ]
    slip = content(cases({"a": interview(held="2207-01-13")}, "2027-01-13", ME), shipped_wording())
    assert [each.help for each in slip if each.code == "AW416"] == ["did you mean 2027-01-13?"]
    late = content(cases({"a": interview(offer={"received": "2028-01-20"})}, "2027-01-14", ME), shipped_wording())
    assert [(each.code, each.help) for each in late if each.code == "AW416"] == [("AW416", "did you mean 2027-01-20?")]


@pytest.mark.long
@pytest.mark.parametrize(
    ("held", "today", "help_"),
    [
        ("2026-01-12", "2027-01-12", "did you mean 2027-01-12?"),
        ("2026-01-20", "2027-01-12", "did you mean 2027-01-20?"),
        ("2027-12-30", "2027-01-05", "did you mean 2026-12-30?"),
        ("2027-01-02", "2027-12-28", "did you mean 2028-01-02?"),
        ("2026-11-20", "2027-01-12", "write the day on which it was; if it is right, leave it"),
        ("2028-02-20", "2027-01-12", "did you mean 2027-02-20?"),
    ],
)
def test_an_interview_of_long_ago_of_which_nothing_is_done_is_asked_about(held: str, today: str, help_: str) -> None:
    """A year is easily typed wrongly in January; who really was there a year ago leaves it, or tells what became of it (E41)."""
    told = content(cases({"a": interview(held=held)}, today, ME), shipped_wording())
    assert [each.help for each in told if each.code == "AW416"] == [help_]


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "help_"),
    [
        ({"employer_said": {"contact_on": "2027-10-27"}}, "check the month as well"),
        ({"employer_said": {"decide_by": "2028-01-05"}}, "check the month as well"),
        ({"next_step": {"booked": "2028-01-20"}}, "did you mean 2027-01-20?"),
        ({"next_step": {"references_by": "2028-01-20"}}, "did you mean 2027-01-20?"),
        ({"next_step": {"references_asked": "2026-01-14"}}, "did you mean 2027-01-14?"),
        ({"offer": {"received": "2027-01-13", "answer_by": "2028-01-19"}}, "did you mean 2027-01-19?"),
        ({"calendar": {"closed": [{"from": "2027-01-18", "to": "2028-01-22"}]}}, "did you mean 2027-01-22?"),
        ({"employer_said": {"decide_by": "2027-09-15"}}, None),
    ],
)
def test_a_day_that_nobody_names_so_far_ahead_is_asked_about(typed: dict[str, object], help_: str | None) -> None:
    """A wrong year takes all letters away without a word: each day that is typed is looked at, not the interview's alone (E41)."""
    told = content(cases({"a": interview(**typed)}, "2027-01-14", ME), shipped_wording())
    found = [each.help for each in told if each.code == "AW416"]
    assert [each.split(", and")[0] for each in found] == [help_] * (help_ is not None)


@pytest.mark.parametrize(
    "after",
    [
        {},
        {"held": "2026-01-12", "log": [{"on": "2026-01-12", "did": "thank-you/angela-jones"}]},
        {"held": "2026-01-12", "outcome": {"result": "rejected", "on": "2026-02-12"}},
    ],
)
def test_an_interview_that_went_its_way_is_not_asked_about(after: dict[str, object]) -> None:
    """Its letters went out, or it ended: the day was meant (E41)."""
    told = content(cases({"a": interview(**after)}, "2027-03-02", ME), shipped_wording())
    assert [each.code for each in told if each.code == "AW416"] == []


@pytest.mark.long
def test_nothing_is_lacking_before_the_talk() -> None:
    """What they look for is asked after the talk: before it no draft is listed as not ready (E41)."""
    ahead, after = interview(**AHEAD, connection=None), "2027-10-20"
    assert seen(ahead, "2027-10-14").not_ready == ()
    assert seen(ahead, after).not_ready


def test_what_was_not_prepared_for_a_talk_is_prepared_for_the_next_one() -> None:
    """From today on and before the talk; on its day and after it within the first week, and never on an earlier day (E39, E40)."""
    value = interview(held="2027-01-20 10:00")
    dues = [step(planned(value, f"2027-01-{today}"), "next-step/scenario").due for today in range(15, 24)]
    before = [day("2027-01-17"), day("2027-01-17"), day("2027-01-17"), day("2027-01-18"), day("2027-01-19")]
    assert dues == [*before, *[day("2027-01-26")] * 4]


def test_notes_that_others_pass_on_are_overtaken_by_an_offer_as_well() -> None:
    """After an offer nobody is asked to pass on thanks for a talk of weeks ago: the answer thanks all who were met (E8, E48)."""
    contact = {"name": "Lou Teo", "is": "coordinator", "email": "lou@county.example"}
    people = [contact, NO_ADDRESS, {"name": "Una Frey", "is": "interviewer"}]
    offer = {"received": "2027-01-29", "answer_by": "2027-02-05"}
    asked, offered = (interview(people=people, **more) for more in ({}, {"offer": offer}))
    passes = [each.id.within for each in planned(asked, "2027-01-14").steps if each.kind is Kind.PASS_ON]
    assert passes
    assert {step(planned(offered, "2027-01-29"), name).state for name in passes} == {State.PASSED}
