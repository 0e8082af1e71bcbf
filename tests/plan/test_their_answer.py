"""After a letter that asked for something it is asked what they answered: nobody else can tell it. E22."""

import html

import pytest

from afterword.plan.steps import State, Step
from afterword.workbook.pages.agenda import agenda
from support.making import Yaml, day, interview, planned, seen
from support.pages import page_of

OFFER: Yaml = {"received": "2027-01-20", "answer_by": "2027-01-29", "base": 95000, "currency": "USD"}
TIME: Yaml = {"on": "2027-01-21", "did": "offer/acknowledge"}
MORE: Yaml = {"on": "2027-01-25", "did": "offer/counter"}


def asked(today: str, *log: Yaml, **offer: object) -> Step | None:
    """The step that asks, on a day."""
    steps = planned(interview(offer={**OFFER, **offer}, log=[*log]), today).steps
    return next((step for step in steps if step.id.within == "offer/their-answer"), None)


@pytest.mark.parametrize(
    ("log", "about", "due"),
    [
        ([TIME], "offer/acknowledge", "2027-01-25"),
        ([TIME, MORE], "offer/counter", "2027-01-27"),
        ([{**MORE, "on": "2027-01-28"}], "offer/counter", "2027-01-29"),
    ],
)
def test_what_they_answered_is_asked_two_working_days_after_the_letter(log: list[Yaml], about: str, due: str) -> None:
    """About the letter that went last, and on the last day for one's own answer at the latest."""
    step = asked("2027-01-28", *log)
    assert step
    assert (step.subject, step.due, step.state) == (about, day(due), State.OPEN)


@pytest.mark.long
@pytest.mark.parametrize("today", ["2027-01-20", "2027-01-21", "2027-01-22"])
def test_after_asking_for_more_their_answer_is_next(today: str) -> None:
    """From the same day on: what prepares for asking is over, and is not said to be the one next thing."""
    offer: Yaml = {"received": "2027-01-20", "base": 95000, "currency": "USD"}
    view = seen(interview(offer=offer, log=[{"on": "2027-01-20", "did": "offer/counter"}]), today)
    first = agenda([view], day(today)).first[0]
    assert (first.id.within, first.due) == ("offer/their-answer", day("2027-01-22"))


def test_nobody_is_asked_who_has_asked_for_nothing() -> None:
    """The offer alone brings no such step."""
    assert asked("2027-01-21") is None


def test_nobody_is_asked_what_they_answered_to_thanks() -> None:
    """Thanks that asked for no time, as the employer's own day was enough, are answered by nobody (E22)."""
    assert asked("2027-01-28", TIME) is not None
    assert asked("2027-01-28", TIME, ask_until=OFFER["answer_by"]) is None


def test_it_is_off_once_the_answer_is_known() -> None:
    """A new figure of theirs, or one's own answer, says it; a tick does as well."""
    came_back = asked("2027-01-28", MORE, raised_on="2027-01-27", first_base=95000, base=97000)
    assert came_back
    assert came_back.state is State.CANCELLED
    answered = asked("2027-01-28", TIME, {"on": "2027-01-27", "did": "offer/answer"})
    assert answered
    assert answered.state is State.CANCELLED
    ticked = asked("2027-01-28", TIME, {"on": "2027-01-26", "did": "offer/their-answer"})
    assert ticked
    assert ticked.state is State.DONE


@pytest.mark.parametrize(
    ("log", "pencil"), [(TIME, "They named a day: change the offer"), (MORE, "They came back with a figure: tell it")]
)
@pytest.mark.long
def test_the_boxes_for_it_stand_beside_the_question(log: Yaml, pencil: str) -> None:
    """A day where one asked for time, a figure where one asked for more."""
    page = html.unescape(page_of(seen(interview(offer=OFFER, log=[log]), "2027-01-28"), "salary"))
    both = {"They named a day: change the offer", "They came back with a figure: tell it"}
    assert {name for name in both if f'data-label="{name}"' in page} == {pencil}


def references_asked(today: str, *log: Yaml, **offer: object) -> Step:
    """The step that asks them for people of their own, on a day."""
    steps = planned(interview(offer={**OFFER, **offer}, log=[*log]), today).steps
    return next(step for step in steps if step.id.within == "references/employer")


@pytest.mark.parametrize(
    ("log", "offer"),
    [
        ([MORE], {"raised_on": "2027-01-27", "first_base": 95000, "base": 97000}),
        ([MORE], {"raised_on": "2027-01-27"}),
        ([], {"raised_on": "2027-01-27", "first_base": 95000, "base": 97000}),
        ([MORE, {"on": "2027-01-26", "did": "offer/their-answer"}], {}),
    ],
)
def test_whoever_has_their_answer_is_not_told_to_ask_for_references_of_their_own(log: list[Yaml], offer: Yaml) -> None:
    """They came up, or said no: the candidate owes them a yes or a no, and no new question."""
    assert references_asked("2027-01-28", *log, **offer).state is State.CANCELLED


def test_before_they_answer_one_may_ask_for_references_of_their_own() -> None:
    """While nothing is agreed, and while it was the time alone that they answered; what was asked stays on record."""
    time_given: Yaml = {"on": "2027-01-22", "did": "offer/their-answer"}
    assert references_asked("2027-01-22").state is State.OPEN
    assert references_asked("2027-01-25", TIME, time_given, MORE).state is State.OPEN
    has_asked: Yaml = {"on": "2027-01-22", "did": "references/employer"}
    assert references_asked("2027-01-28", has_asked, MORE, raised_on="2027-01-27").state is State.DONE


@pytest.mark.long
@pytest.mark.parametrize("today", ["2027-01-20", "2027-01-22", "2027-01-25", "2027-01-27"])
def test_what_is_optional_is_never_next_while_an_answer_is_owed(today: str) -> None:
    """Whatever its day: what must be done leads, though its day is later."""
    view = seen(interview(offer=OFFER, log=[{"on": "2027-01-20", "did": "offer/acknowledge"}]), today)
    first = agenda([view], day(today)).first
    assert not first[0].optional
    assert sorted(first, key=lambda step: step.optional) == [*first]


def test_a_letter_that_is_optional_leads_before_the_end_that_is_far_away() -> None:
    """Weeks five to seven may be left out, and are still nearer than to write down what worked (S73)."""
    weeks: list[Yaml] = [{"on": "2027-01-13", "did": f"follow-up/week-{week}"} for week in range(1, 5)]
    plan = planned(interview(log=weeks), "2027-02-17")
    ways = [step.id.within for step in plan.open()]
    assert ways.index("follow-up/week-6") < ways.index("close/reflect")
