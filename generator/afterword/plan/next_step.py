"""Preparation for the next round: of the employer, of the field, and what was announced (S43-S53)."""

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import partial
from operator import attrgetter

from afterword.frozen import frozen, replace
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.vocabulary import Expected
from afterword.interview.values.english import text_if
from afterword.plan.given.application import Application
from afterword.plan.given.fields import FieldOfWork
from afterword.plan.given.routes import to_contact
from afterword.plan.steps import Chapter, Kind, State, Step, Why

LONG_GAP_YEARS = 3
_EARLY = dt.timedelta(days=3)
_FIRST_WEEK = dt.timedelta(days=6)
_MAY_NEVER_COME = frozenset({Kind.PREPARE, Kind.SCENARIO})
# What each takes to prepare.
_TEST_DAYS, _PRESENTATION_DAYS, _PORTFOLIO_DAYS, _SCENARIO_DAYS = (
    5,
    4,
    3,
    3,
)


@frozen
class _Preparation:
    """Something to prepare. `lead_days`: whole days that it takes before the next round."""

    name: str
    kind: Kind
    lead_days: int
    subject: str = ""


def long_gap(interview: Interview, me: Candidate) -> bool:
    """Whether it has been a while since the candidate last interviewed (S44, S51)."""
    if me.last_interviewed is None:
        return False

    return interview.held.on.year - me.last_interviewed >= LONG_GAP_YEARS


def next_step(
    application: Application, me: Candidate, fields: Sequence[FieldOfWork]
) -> Iterator[Step]:
    """Everything that prepares for what comes next."""
    interview = application.interview
    yield from _research(application)
    preparations = _preparations(interview, me, fields)
    prepared = partial(_prepared, application)
    yield from map(prepared, preparations)
    booked = interview.next_step.booked
    if booked:  # the round becomes an interview of its own, and everything is counted from it (E9)
        yield _step(
            application,
            "write-down",
            Kind.WRITE_DOWN_ROUND,
            booked.on,
            Why.DAY_OF_ROUND,
        )

    if interview.results_that_fit:
        yield _personality_results(application)


def _research(application: Application) -> Iterator[Step]:
    """What is looked up in the first days after a talk, or in the last ones before it."""
    held = application.interview.held.on
    due = held - _EARLY if application.lies_ahead else held + _EARLY
    employer = _step(
        application,
        "research-employer",
        Kind.RESEARCH_EMPLOYER,
        application.known_by(due),
        _why_then(application),
    )
    employer = replace(employer, optional=application.interview.offered is not None)
    field = replace(
        employer, id=employer.id.about("research-field"), kind=Kind.RESEARCH_FIELD
    )
    if application.interview.follows and not application.lies_ahead:
        employer = employer.off(Why.ROUND_IS_HERE)
    yield _in_time(application, employer)
    yield _in_time(application, field)


def _why_then(application: Application) -> Why:
    return Why.BEFORE_INTERVIEW if application.lies_ahead else Why.EARLY


def _in_time(application: Application, step: Step) -> Step:
    """What prepares for a round, over on the day of the round (E39)."""
    round_on = application.round_ahead
    if round_on and round_on <= application.today:
        return replace(step, state=State.PASSED, why=Why.ROUND_IS_HERE)

    return step


def _preparations(
    interview: Interview, me: Candidate, fields: Sequence[FieldOfWork]
) -> Iterator[_Preparation]:
    """What was announced, and what the fields of work are known for."""
    announced = interview.next_step.announced
    gap = long_gap(interview, me)
    tests_are_usual = any(field.expects_test(gap=gap) for field in fields)
    if Expected.TEST in announced or tests_are_usual:
        yield _Preparation("sample-tests", Kind.SAMPLE_TESTS, _TEST_DAYS)

    presenting_is_usual = any(map(attrgetter("presentation"), fields))
    if Expected.PRESENTATION in announced or presenting_is_usual:
        yield _Preparation("presentation", Kind.PRESENTATION, _PRESENTATION_DAYS)

    portfolios_are_usual = any(map(attrgetter("portfolio"), fields))
    if _shows_samples(interview) or portfolios_are_usual:
        yield _Preparation("portfolio", Kind.PORTFOLIO, _PORTFOLIO_DAYS)

    yield _scenario(interview)
    yield from _of_fields(fields)


def _scenario(interview: Interview) -> _Preparation:
    """A case that may be set; its subject says whether one was announced (S48)."""
    announced = Expected.SCENARIO in interview.next_step.announced
    subject = text_if(announced, "announced")
    return _Preparation("scenario", Kind.SCENARIO, _SCENARIO_DAYS, subject)


def _of_fields(fields: Sequence[FieldOfWork]) -> Iterator[_Preparation]:
    """What each field is known for."""
    for field in fields:
        for preparation in field.prepare:
            name = f"prepare-{preparation.id}"
            yield _Preparation(
                name, Kind.PREPARE, preparation.lead_days, preparation.do
            )


def _shows_samples(interview: Interview) -> bool:
    """Whether work is to be shown: announced, asked for, or given already."""
    next_step = interview.next_step
    if Expected.PORTFOLIO in next_step.announced:
        return True

    return next_step.samples or bool(next_step.samples_given)


def _prepared(application: Application, preparation: _Preparation) -> Step:
    """Planned backwards from the next round when its date is fixed, else within the first week."""
    interview = application.interview
    due, why = interview.held.on + _FIRST_WEEK, Why.EARLY
    if application.round_ahead:
        due = application.round_ahead - dt.timedelta(days=preparation.lead_days)
        why = Why.BEFORE_INTERVIEW if application.lies_ahead else Why.LEAD_TIME
        due = application.known_by(due)

    step = _step(application, preparation.name, preparation.kind, due, why)
    step = replace(
        step,
        optional=interview.offered is not None or _unasked(application, preparation),
        subject=preparation.subject,
    )
    return _in_time(application, step)


def _unasked(application: Application, preparation: _Preparation) -> bool:
    """Whether no round is in sight that would ask for it: nobody is behind with what nobody asked for."""
    expected = application.round_ahead or application.interview.next_step.announced
    return preparation.kind in _MAY_NEVER_COME and not expected


def _personality_results(application: Application) -> Step:
    """The results of tests that show a fit, to be offered when it comes up (S52)."""
    interview = application.interview
    step = _step(
        application,
        "personality-results",
        Kind.PERSONALITY_RESULTS,
        None,
        Why.IF_IT_COMES_UP,
    )
    names = ", ".join(interview.results_that_fit)
    return replace(step, optional=True, subject=names, route=to_contact(interview))


def _step(
    application: Application,
    name: str,
    kind: Kind,
    due: dt.date | None,
    why: Why = Why.EARLY,
) -> Step:
    return Step(
        application.step_id("next-step", name), Chapter.NEXT_STEP, kind, due, why
    )
