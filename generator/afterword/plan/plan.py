"""One interview and today's date become a plan. `plan` reads as the table of contents."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.vocabulary import Result
from afterword.interview.redaction import without_marked
from afterword.plan import chapters
from afterword.plan.days import working_days
from afterword.plan.fields import GENERAL, FieldOfWork
from afterword.plan.follow_ups import follow_ups, no_follow_ups
from afterword.plan.outcomes import beside_an_offer, offers_elsewhere, outcomes
from afterword.plan.steps import Chapter, Kind, OfferElsewhere, Plan, State, Step, Why, order
from afterword.plan.thank_yous import overtaken, thank_yous

_BEYOND_FOLLOW_UP = (Chapter.SALARY, Chapter.NEXT_STEP, Chapter.REFERENCES, Chapter.OFFER)
_OVER = tuple(each for each in Result if each is not Result.OFFER)
_AFTER_THE_END = (Kind.REPLY_TO_REJECTION, Kind.THANK_REFEREES, Kind.REFLECT, Kind.DECLINE)


def plan(  # noqa: PLR0913  (what a plan is made from, each named)
    name: str,
    interview: Interview,
    me: Candidate,
    today: dt.date,
    fields: Mapping[str, FieldOfWork],
    *,
    superseded: bool = False,
    elsewhere: OfferElsewhere | None = None,
) -> Plan:
    """The plan of an interview. `superseded`: a later one with this employer follows it (E9); `elsewhere`: an offer (E21).

    Steps speak of people, and drafts are written from steps: what stands between [[ and ]] is in neither.
    """
    interview, me = without_marked(interview), without_marked(me)
    days = working_days(interview)
    weekly = follow_ups(interview, days, today, superseded=superseded, elsewhere=elsewhere)
    thanks = (overtaken(interview, step, weekly, today, superseded=superseded) for step in thank_yous(interview))
    steps = [*thanks, *weekly, *outcomes(interview, me, days)]
    if elsewhere and not superseded:
        steps += beside_an_offer(interview, elsewhere, days, today)
    if interview.interested:
        steps += chapters.salary(interview, weekly)
        steps += chapters.next_step(interview, me, _fields(interview, fields))
        steps += chapters.references(interview, me)
        steps += chapters.proposal(interview, weekly)
    standing = [_as_it_stands(interview, step, superseded=superseded) for step in _once_each(steps)]
    standing.append(_as_it_stands(interview, chapters.close(interview, standing), superseded=superseded))
    missing = _BEYOND_FOLLOW_UP if not interview.interested else _without_steps(steps)
    return Plan(name, today, tuple(standing), no_follow_ups(interview), missing)


def plan_all(
    interviews: Mapping[str, Interview], me: Candidate, today: dt.date, fields: Mapping[str, FieldOfWork]
) -> dict[str, Plan]:
    """The plans of all interviews, each knowing whether another follows it."""
    followed = {each.follows for each in interviews.values()}
    return {
        name: plan(
            name,
            each,
            me,
            today,
            fields,
            superseded=name in followed,
            elsewhere=offers_elsewhere(interviews, name),
        )
        for name, each in interviews.items()
    }


def next_first(plans: Sequence[Plan]) -> tuple[tuple[Plan, Step], ...]:
    """Everything open in all plans, the one next thing first (S74)."""
    waiting = [(each, step) for each in plans for step in each.open()]
    return tuple(sorted(waiting, key=lambda pair: order(pair[1], pair[0].today)))


def _fields(interview: Interview, fields: Mapping[str, FieldOfWork]) -> tuple[FieldOfWork, ...]:
    """The fields that were typed and are known, each once; else the general one."""
    known = tuple(fields[each] for each in dict.fromkeys(interview.fields) if each in fields)
    return known or tuple(each for each in fields.values() if each.id == GENERAL)


def _once_each(steps: Sequence[Step]) -> tuple[Step, ...]:
    """The steps sorted by part, each ID once: two fields may ask for the same thing (S53)."""
    first: dict[str, Step] = {}
    for step in steps:
        first.setdefault(step.id, step)
    return tuple(sorted(first.values(), key=_place))


def _without_steps(steps: Sequence[Step]) -> tuple[Chapter, ...]:
    """The part on a proposal, where the way or the stage leaves nothing to do in it (S64, E7, E11)."""
    return () if any(step.chapter is Chapter.OFFER for step in steps) else (Chapter.OFFER,)


def _place(step: Step) -> tuple[Chapter, bool, dt.date, int]:
    return (step.chapter, step.due is None, step.due or dt.date.max, list(Kind).index(step.kind))


def _as_it_stands(interview: Interview, step: Step, *, superseded: bool) -> Step:
    """Done when the log says so; off when the application is over, or when the file of a later round has it (E9)."""
    done = interview.logged(step.id)
    if done:
        return replace(step, state=State.DONE, done_on=done.on)
    over = interview.outcome is not None and interview.outcome.result in _OVER
    if over and step.state is State.OPEN and step.kind not in _AFTER_THE_END:
        return step.off(Why.OUTCOME_KNOWN)
    carried_on = superseded and not interview.offered and step.chapter is not Chapter.FOLLOW_UP
    return step.off(Why.NEXT_ROUND) if carried_on and step.state is State.OPEN else step
