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
