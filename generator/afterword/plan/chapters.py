"""Steps of parts 2 to 5 and the close: salary, next step, references, proposal, reflection."""

import datetime as dt
from collections.abc import Iterator, Sequence

from afterword.interview.model.candidate import Candidate, Referee
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import MARKED, agency, marked_referees, scored
from afterword.interview.model.vocabulary import Expected
from afterword.plan.days import working_days
from afterword.plan.fields import FieldOfWork
from afterword.plan.follow_ups import no_follow_ups
from afterword.plan.routes import to_hiring_manager
from afterword.plan.steps import Chapter, Kind, NoProposal, State, Step, Why

LONG_GAP_YEARS = 3
REFEREES = MARKED
_NO_MORE_EMAILS = (Why.OUTCOME_KNOWN, Why.NEXT_ROUND, Why.OTHER_ACCEPTED)
_EARLY = dt.timedelta(days=3)
_ASK_REFEREES = dt.timedelta(days=2)
_SHEET = dt.timedelta(days=5)
_BEFORE_FOLLOW_UP = dt.timedelta(days=6)
_ONE_DAY = dt.timedelta(days=1)


def long_gap(interview: Interview, me: Candidate) -> bool:
    """Whether it has been a while since the candidate last interviewed (S44, S51)."""
    return me.last_interviewed is not None and interview.held.on.year - me.last_interviewed >= LONG_GAP_YEARS


def salary(interview: Interview, follow_ups: Sequence[Step]) -> Iterator[Step]:
    """Research before the first follow-up; with an offer on the table, now and first of all (S38, S39)."""
    held = interview.held.on
    first = min((step.due for step in follow_ups if step.due), default=held + 2 * _BEFORE_FOLLOW_UP)
    due, why = max(held, min(held + _BEFORE_FOLLOW_UP, first - _ONE_DAY)), Why.BEFORE_FOLLOW_UP
    kind = Kind.REFRESH_SALARY if interview.salary.researched else Kind.RESEARCH_SALARY
    if interview.offered:
        due, why = interview.offered.received, Why.OFFER_ON_TABLE
    urgent = interview.offered is not None and not interview.salary.researched
    yield Step("salary/research", Chapter.SALARY, kind, due, why, urgent=urgent)
    own = (interview.salary.opening, interview.salary.target, interview.salary.walk_away)
    known = State.DONE if None not in own else State.OPEN  # the three numbers stand in the file
    yield Step("salary/range", Chapter.SALARY, Kind.SET_RANGE, due, why, state=known)
    yield Step("salary/articles", Chapter.SALARY, Kind.READ_ARTICLES, due, why)


def next_step(interview: Interview, me: Candidate, fields: Sequence[FieldOfWork]) -> Iterator[Step]:
    """Preparation for the next round: of the employer, of the field, and what was announced (S43-S53)."""
    held, gap = interview.held.on, long_gap(interview, me)
    part, early = Chapter.NEXT_STEP, held + _EARLY
    over = interview.offered is not None
    yield Step("next-step/research-employer", part, Kind.RESEARCH_EMPLOYER, early, Why.EARLY, optional=over)
    yield Step("next-step/research-field", part, Kind.RESEARCH_FIELD, early, Why.EARLY, optional=over)
    announced = interview.next_step.announced
    if Expected.TEST in announced or any(each.testing_likely or (each.technical and gap) for each in fields):
        yield _prepared(interview, "sample-tests", Kind.SAMPLE_TESTS, 5)
    if Expected.PRESENTATION in announced or any(each.presentation for each in fields):
        yield _prepared(interview, "presentation", Kind.PRESENTATION, 4)
    samples = interview.next_step.samples or bool(interview.next_step.samples_given)
    if Expected.PORTFOLIO in announced or samples or any(each.portfolio for each in fields):
        yield _prepared(interview, "portfolio", Kind.PORTFOLIO, 3)
    told = "announced" if Expected.SCENARIO in announced else ""
    yield _prepared(interview, "scenario", Kind.SCENARIO, 3, told)
    for field in fields:
        for item in field.prepare:
            yield _prepared(interview, f"prepare-{item.id}", Kind.PREPARE, item.lead_days, item.do)
    booked = interview.next_step.booked
    if booked:  # the round becomes an interview of its own, and everything is counted from it (E9)
        yield Step("next-step/write-down", part, Kind.WRITE_DOWN_ROUND, booked.on, Why.DAY_OF_ROUND)
    if interview.results_that_fit:
        names = ", ".join(interview.results_that_fit)
        yield Step(
            "next-step/personality-results",
            part,
            Kind.PERSONALITY_RESULTS,
            None,
            Why.IF_IT_COMES_UP,
            optional=True,
            subject=names,
            route=to_hiring_manager(interview),
        )


def _prepared(interview: Interview, name: str, kind: Kind, lead_days: int, subject: str = "") -> Step:
    """Planned backwards from the next round when its date is fixed, else within the first week."""
    booked = interview.next_step.booked
    if booked:
        due, why = max(interview.held.on, booked.on - dt.timedelta(days=lead_days)), Why.LEAD_TIME
    else:
        due, why = interview.held.on + _BEFORE_FOLLOW_UP, Why.EARLY
    expected = booked is not None or bool(interview.next_step.announced)
    unasked = kind is Kind.PREPARE and not expected  # nobody is behind with what nobody asked for
    optional = interview.offered is not None or unasked
    return Step(f"next-step/{name}", Chapter.NEXT_STEP, kind, due, why, optional=optional, subject=subject)


def references(interview: Interview, me: Candidate) -> Iterator[Step]:
    """Three who said yes, asked in good time (S54-S61)."""
    held, part = interview.held.on, Chapter.REFERENCES
    chosen = [referee for _, referee in marked_referees(interview, me)]
    if len(chosen) < REFEREES:
        missing = str(REFEREES - len(chosen))
        yield Step("references/choose", part, Kind.CHOOSE_REFEREES, held + _ONE_DAY, Why.EARLY, subject=missing)
    for referee in chosen:
        if referee.said_yes:
            yield _to_brief(referee, held + _SHEET)
        elif interview.offered or not referee.not_before_offer:  # a present boss hears nothing before there is an offer
            yield _to_ask(referee, held + _ASK_REFEREES)
    yield from _when_asked(interview, held + _SHEET, any(referee.said_yes for referee in chosen))
    if interview.offered:
        when = working_days(interview).after(interview.offered.received, 2)  # the thanks for the offer go first
        way = to_hiring_manager(interview)
        why, kind = Why.OFFER_ON_TABLE, Kind.ASK_EMPLOYER_REFERENCES
        yield Step("references/employer", part, kind, when, why, optional=True, route=way)


def _when_asked(interview: Interview, early: dt.date, agreed: bool) -> Iterator[Step]:  # noqa: FBT001  (one call)
    """The sheet, ready early, and word to the referees once the employer asks for it (S54, S55)."""
    asked, part = interview.next_step.references_asked, Chapter.REFERENCES
    due, why = (asked, Why.THEY_ASKED_REFERENCES) if asked else (early, Why.EARLY)
    yield Step("references/sheet", part, Kind.REFERENCE_SHEET, due, why)
    if agreed:
        why = Why.THEY_ASKED_REFERENCES if asked else Why.WHEN_REFERENCES_ASKED
        yield Step("references/heads-up", part, Kind.HEADS_UP_REFEREES, asked, why)


def _to_brief(referee: Referee, due: dt.date) -> Step:
    """Somebody who said yes is told what matters to this employer."""
    step = f"references/brief-{referee.id}"
    return Step(step, Chapter.REFERENCES, Kind.BRIEF_REFEREE, due, Why.EARLY, subject=referee.id)


def _to_ask(referee: Referee, due: dt.date) -> Step:
    """Somebody who has not answered is asked; somebody who said no is replaced."""
    what, kind = ("ask", Kind.ASK_REFEREE) if referee.said_yes is None else ("replace", Kind.REPLACE_REFEREE)
    return Step(f"references/{what}-{referee.id}", Chapter.REFERENCES, kind, due, Why.EARLY, subject=referee.id)


def no_proposal(interview: Interview) -> NoProposal | None:
    """Why this is no interview for a proposal at all, or None when it could be one (S64, E7, E11, E29)."""
    quiet = no_follow_ups(interview)
    if quiet:
        return NoProposal(quiet.value)
    if agency(interview):
        return NoProposal.AGENCY
    return NoProposal.SCORED if scored(interview) else None


def proposal(interview: Interview, follow_ups: Sequence[Step]) -> Iterator[Step]:
    """Off unless written; sent with a weekly follow-up, never on top of one (S62-S64, E24)."""
    if no_proposal(interview):
        return
    if interview.proposal is None:
        yield Step("offer/consider", Chapter.OFFER, Kind.CONSIDER_PROPOSAL, None, Why.IF_IT_COMES_UP, optional=True)
        return
    waiting = [step.due for step in follow_ups if step.state is State.OPEN and step.due]
    way, due = to_hiring_manager(interview), min(waiting, default=None)
    send = Step("offer/proposal", Chapter.OFFER, Kind.SEND_PROPOSAL, due, Why.WITH_FOLLOW_UP, route=way)
    over = next((step.why for step in follow_ups if step.why in _NO_MORE_EMAILS), None)
    yield send.off(over) if over and not waiting else send  # it asks for the status as well (S37, E9)


def close(interview: Interview, steps: Sequence[Step]) -> Step:
    """The last step of all: what worked (S73). It is dated, so that page one always has something to show (S74)."""
    known = interview.outcome.on if interview.outcome else interview.held.on
    end = max((step.due for step in steps if step.state is State.OPEN and step.due), default=known)
    return Step("close/reflect", Chapter.CLOSE, Kind.REFLECT, max(end, known) + _ONE_DAY, Why.AT_THE_END)
