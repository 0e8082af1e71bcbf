"""Pay, looked into before it is spoken of (S38, S39)."""

import datetime as dt
from collections.abc import Iterator, Sequence

from afterword.frozen import replace
from afterword.interview.model.people import scored
from afterword.interview.model.terms import Offer, Salary
from afterword.plan.given.application import Application
from afterword.plan.given.offers import own_deadline
from afterword.plan.steps import Chapter, Kind, State, Step, Why
from afterword.plan.their_answer import ASKED

_ONE_DAY = dt.timedelta(days=1)
_FIRST_WEEK = dt.timedelta(days=6)
_BEHIND_THANKS = 2  # working days


def lacks_figures(application: Application) -> bool:
    """Whether there is an offer and nothing to hold it against, until the eve of the answer."""
    interview = application.interview
    if interview.offered is None or _has_figures(interview.salary):
        return False
    if _is_asked(application):
        return False
    until = interview.offered.answer_by
    return until is None or until.on - application.today > _ONE_DAY


def _is_urgent(application: Application) -> bool:
    """Whether what the job pays is to be known first of all: somebody said that it is not looked up yet (S39)."""
    return _is_to_be_done(application.interview.salary) and lacks_figures(application)


def _is_to_be_done(salary: Salary) -> bool:
    """Whether somebody said so; of who said nothing nobody knows."""
    return salary.researched is False


def _may_be_left(application: Application) -> bool:
    """Whether figures may be left alone: more was asked for, or the pay is named and nobody said that it is to be looked up."""
    salary, offer = application.interview.salary, application.interview.offered
    is_named = offer is not None and offer.base is not None
    return _is_asked(application) or (is_named and salary.researched is None)


def _is_asked(application: Application) -> bool:
    """Whether more has been asked for, or they have come back with another figure: what there is to know comes too late."""
    interview = application.interview
    offer = interview.offered
    if offer is None:
        return False
    return offer.raised_on is not None or interview.logged(ASKED) is not None


def salary(application: Application, follow_ups: Sequence[Step]) -> Iterator[Step]:
    """Research before the first follow-up; with an offer first of all, or behind the thanks for it and before one decides."""
    for step in _preparing(application, follow_ups):
        yield replace(step, optional=_may_be_left(application))


def _preparing(application: Application, follow_ups: Sequence[Step]) -> Iterator[Step]:
    interview = application.interview
    due, why = _before_follow_up(application, follow_ups), Why.BEFORE_FOLLOW_UP
    if application.lies_ahead:
        why = Why.BEFORE_INTERVIEW
    if interview.offered:
        due, why = _with_offer(application, interview.offered), Why.OFFER_ON_TABLE

    yield Step(
        id=application.step_id("salary", "research"),
        chapter=Chapter.SALARY,
        kind=_research(interview.salary),
        due=due,
        why=why,
        urgent=_is_urgent(application),
    )
    if scored(interview):
        return  # pay goes by scale and step: nothing to open with, and nobody to haggle with (E43)

    yield Step(
        id=application.step_id("salary", "range"),
        chapter=Chapter.SALARY,
        kind=Kind.SET_RANGE,
        due=due,
        why=why,
        state=State.DONE if _range_is_set(interview.salary) else State.OPEN,
    )
    yield Step(
        application.step_id("salary", "articles"),
        Chapter.SALARY,
        Kind.READ_ARTICLES,
        due,
        why,
    )


def _with_offer(application: Application, offer: Offer) -> dt.date:
    """The day of the offer where it is still to be done; else behind the thanks, which come first, and before deciding."""
    if _is_to_be_done(application.interview.salary):
        return offer.received
    due = application.days.after(offer.received, _BEHIND_THANKS)
    if offer.answer_by is None:
        return due
    return min(due, own_deadline(offer, offer.answer_by.on, application.days))


def _before_follow_up(application: Application, follow_ups: Sequence[Step]) -> dt.date:
    """The sixth day, or the day before the first follow-up where that is sooner, and never before the interview."""
    held = application.interview.held.on
    if application.lies_ahead:  # pay may be spoken of in the talk itself
        return application.known_by(held - _ONE_DAY)

    first = min(
        (step.due for step in follow_ups if step.due), default=held + 2 * _FIRST_WEEK
    )
    return max(held, min(held + _FIRST_WEEK, first - _ONE_DAY))


def _research(salary: Salary) -> Kind:
    """What was looked up before the application is only brought up to date."""
    if salary.researched:
        return Kind.REFRESH_SALARY

    return Kind.RESEARCH_SALARY


def _has_figures(salary: Salary) -> bool:
    """Whether something is known to answer an offer with: then the answer comes before more of it."""
    return bool(salary.researched or salary.findings)


def _range_is_set(salary: Salary) -> bool:
    """Whether the three numbers stand in the file."""
    return None not in (salary.opening, salary.target, salary.walk_away)
