"""The weekly follow-ups: S24-S37, E1-E9."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from afterword.interview.model.interview import Interview
from afterword.interview.model.vocabulary import Stage
from afterword.interview.reading.chronology import MOST_WEEKS
from afterword.plan.days import WorkingDays, quiet
from afterword.plan.routes import to_ask_status
from afterword.plan.steps import Caution, Chapter, Kind, NoFollowUps, OfferElsewhere, State, Step, Why

WORKING_DAYS_AFTER_DECISION = 2
_WEEK = dt.timedelta(weeks=1)
_SOON = dt.timedelta(days=3)
_REST_OF_WEEK = dt.timedelta(days=6)


def no_follow_ups(interview: Interview) -> NoFollowUps | None:
    """Why this interview has no follow-ups, or None when it has."""
    if not interview.interested:
        return NoFollowUps.NOT_INTERESTED
    if interview.employer_said.do_not_contact:
        return NoFollowUps.ASKED_NOT_TO
    return NoFollowUps.PHONE_SCREEN if interview.stage is Stage.PHONE_SCREEN else None


def follow_ups(
    interview: Interview,
    days: WorkingDays,
    today: dt.date,
    *,
    superseded: bool,
    elsewhere: OfferElsewhere | None = None,
) -> tuple[Step, ...]:
    """Every follow-up, also those that are off by now. `superseded`: a later interview with this employer is known."""
    if no_follow_ups(interview):
        return ()
    steps = [_step(interview, days, day, why) for day, why in _days(interview, days)]
    steps = [replace(step, number=number) for number, step in enumerate(steps, 1)]
    steps = _not_too_soon([_paused(interview, step) for step in steps])
    steps = [_as_it_stands(interview, step, today, superseded=superseded) for step in steps]
    return _beside_an_offer(steps, elsewhere) if elsewhere else tuple(steps)


def _not_too_soon(steps: list[Step]) -> list[Step]:
    """The steps with a caution on one that a closed day, or a move, has brought close to the one before it (S24, E2)."""
    sent: list[Step] = []
    for step in steps:
        before = next((each for each in reversed(sent) if each.state is not State.CANCELLED), None)
        soon = (
            before and before.due and step.due and step.state is not State.CANCELLED and step.due - before.due <= _SOON
        )
        sent.append(replace(step, cautions=(*step.cautions, Caution.SOON_AFTER)) if soon else step)
    return sent


def first_after(steps: tuple[Step, ...], after: dt.date, *, looking_back: bool = False) -> Step | None:
    """The first follow-up after a day, sent by now or not: the one that a thank-you of that day promises.

    `looking_back`: as it stood then, whatever has become of it since.
    """
    called_off_since = {Why.OUTCOME_KNOWN, Why.NEXT_ROUND} if looking_back else set()
    stands = [step for step in steps if step.state in {State.OPEN, State.DONE} or step.why in called_off_since]
    coming = [step for step in stands if step.due and step.due > after]
    return min(coming, key=lambda step: step.due or after, default=None)


def _beside_an_offer(steps: list[Step], elsewhere: OfferElsewhere) -> tuple[Step, ...]:
    """The last one before the other deadline asks with that in view (E21); none once the other offer is accepted."""
    if elsewhere.accepted_on:
        return tuple(step.off(Why.OTHER_ACCEPTED) if step.state is State.OPEN else step for step in steps)
    in_time = [step for step in steps if step.state is State.OPEN and _within(step, elsewhere)]
    if not in_time:
        return tuple(steps)
    asks = replace(in_time[-1], why=Why.BEFORE_OTHER_DEADLINE, elsewhere=elsewhere)
    return tuple(asks if step.id == asks.id else step for step in steps)


def _within(step: Step, elsewhere: OfferElsewhere) -> bool:
    return step.due is not None and elsewhere.received < step.due <= elsewhere.answer_by


def _days(interview: Interview, days: WorkingDays) -> Iterator[tuple[dt.date, Why]]:
    """The plain dates: weekly from the interview, or from the date that the employer gave."""
    held, said = interview.held.on, interview.employer_said
    last = held + MOST_WEEKS * _WEEK
    if said.contact_on:
        day, why = said.contact_on, Why.THEY_ASKED
    elif said.decide_by:
        day, why = days.after(said.decide_by, WORKING_DAYS_AFTER_DECISION), Why.THEY_DECIDE
        day = min(day, last) if said.decide_by < last else day  # the end, but for a later date of theirs (S31, E6)
    else:
        day, why = held + _WEEK, Why.WEEKS_AFTER
    yield day, why
    later = Why.WEEKS_AFTER if why is Why.WEEKS_AFTER else Why.WEEK_AFTER_THEIR_DATE
    while (day := day + _WEEK) <= last:
        yield day, later


def _step(interview: Interview, days: WorkingDays, day: dt.date, why: Why) -> Step:
    week = (day - interview.held.on).days // 7
    told = why in {Why.THEY_ASKED, Why.THEY_DECIDE}
    optional = week > interview.follow_ups.weeks and not told
    step = Step(
        id=f"follow-up/week-{week}",
        chapter=Chapter.FOLLOW_UP,
        kind=Kind.FOLLOW_UP,
        due=day,
        why=why,
        optional=optional,
        week=week,
        route=to_ask_status(interview),
        last_day=last_day_of_week(interview, day),
    )
    return _with_cautions(interview, days, _on_working_day(interview, days, step))


def _on_working_day(interview: Interview, days: WorkingDays, step: Step) -> Step:
    """The step on the day the candidate chose, or moved off a closed day within its week (E2, E3)."""
    due, last = step.due or interview.held.on, step.last_day or interview.held.on
    chosen = next((move.to for move in interview.follow_ups.move if move.week == step.week), None)
    if chosen:
        return replace(step, due=chosen, why=Why.YOU_MOVED)
    if not days.observed or step.why is Why.THEY_ASKED or not days.closed(due):
        return step
    moved = days.on_or_after(due)
    return replace(step, due=moved, why=Why.MOVED_CLOSED_DAY) if moved <= last else step.off(Why.ALL_CLOSED)


def last_day_of_week(interview: Interview, day: dt.date) -> dt.date:
    """The last day of a follow-up's week; none is later than seven weeks (S31), but for a day they named."""
    return min(day + _REST_OF_WEEK, max(day, interview.held.on + MOST_WEEKS * _WEEK))


def _with_cautions(interview: Interview, days: WorkingDays, step: Step) -> Step:
    due, last = step.due or interview.held.on, step.last_day or interview.held.on
    cautions: list[Caution] = []
    if quiet(interview, due):
        cautions.append(Caution.QUIET_DAYS)
    kept = not days.observed or step.why is Why.THEY_ASKED
    if kept and due.weekday() in days.weekend:
        cautions.append(Caution.WEEKEND)
    other = None
    if days.observed and days.bridge(due):
        cautions.append(Caution.BRIDGE_DAY)
        other = days.after(due, 1)
    return replace(step, cautions=tuple(cautions), other_day=other if other and other <= last else None)


def _paused(interview: Interview, step: Step) -> Step:
    told = step.why is Why.THEY_ASKED
    if interview.calendar.pause_over_holidays and Caution.QUIET_DAYS in step.cautions and not told:
        return step.off(Why.PAUSED)
    return step


def _as_it_stands(interview: Interview, step: Step, today: dt.date, *, superseded: bool) -> Step:
    """Off when the status is known (S37, E8) or a next round is fixed (E9); passed when its week is over."""
    sent = interview.logged(step.id)
    if sent:
        return replace(step, state=State.DONE, done_on=sent.on)
    if step.state is State.CANCELLED:
        return step
    if interview.outcome or interview.offer:
        return step.off(Why.OUTCOME_KNOWN)
    if superseded or interview.next_step.booked:
        return step.off(Why.NEXT_ROUND)
    return replace(step, state=State.PASSED) if step.last_day and step.last_day < today else step
