"""The weekly follow-ups: S24-S37, E1-E9."""

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import partial
from operator import itemgetter

from afterword.frozen import replace
from afterword.interview.model.interview import Interview
from afterword.interview.model.vocabulary import Stage
from afterword.interview.reading.doubts.chronology import MOST_WEEKS, is_in_its_week
from afterword.mappings import holding
from afterword.plan.cargo import weeks_before_they_decide
from afterword.plan.days.quiet import quiet_time
from afterword.plan.days.working_days import quiet, why_closed
from afterword.plan.given.application import Application
from afterword.plan.given.offers import OfferElsewhere
from afterword.plan.given.routes import Route, to_contact
from afterword.plan.on_record import sent_before
from afterword.plan.spacing import owed_after_their_day, with_soon_cautions
from afterword.plan.steps import Caution, Chapter, Kind, NoFollowUps, State, Step, Why

WORKING_DAYS_AFTER_DECISION = 2
_WEEK = dt.timedelta(weeks=1)
_ONE_DAY = dt.timedelta(days=1)
_REST_OF_WEEK = dt.timedelta(days=6)
_THEIR_WORD = frozenset({Why.THEY_ASKED, Why.THEY_DECIDE, Why.AFTER_THEIR_DATE})
_CALLED_OFF_SINCE = frozenset({Why.OUTCOME_KNOWN, Why.NEXT_ROUND})


def no_follow_ups(interview: Interview) -> NoFollowUps | None:
    """Why this interview has no follow-ups, or None when it has."""
    if not interview.interested:
        return NoFollowUps.NOT_INTERESTED

    if interview.employer_said.do_not_contact:
        return NoFollowUps.ASKED_NOT_TO

    if interview.stage is Stage.PHONE_SCREEN:
        return NoFollowUps.PHONE_SCREEN

    return None


def follow_ups(application: Application) -> tuple[Step, ...]:
    """Every follow-up, also those that are off by now, and those that were sent before the employer's word changed the plan."""
    steps: list[Step] = []
    if not no_follow_ups(application.interview):
        steps = _by_the_dates(application)

    sent = tuple(sent_before(application, steps))
    if not sent:
        return tuple(steps)
    ahead = (replace(step, number=len(sent) + (step.number or 0)) for step in steps)
    return (*sent, *ahead)


def _by_the_dates(application: Application) -> list[Step]:
    """The follow-ups on the days that hold by what is known now, each as it stands today."""
    route = to_contact(application.interview)
    days = [*_plain_days(application)]
    planned = [
        _planned(application, route, number, day, why)
        for number, (day, why) in enumerate(days, start=1)
    ]
    paused = map(partial(_paused, application.interview), planned)
    spaced = with_soon_cautions(owed_after_their_day(days, paused))
    steps = [_as_it_stands(application, step) for step in spaced]
    if application.elsewhere:
        return _beside_an_offer(steps, application.elsewhere)

    return steps


def first_after(
    steps: Sequence[Step], after: dt.date, *, looking_back: bool = False
) -> Step | None:
    """The first follow-up after a day, sent by now or not: the one that a thank-you of that day promises.

    `looking_back`: as it stood then, whatever has become of it since.
    """
    is_held = partial(_is_held, looking_back=looking_back)
    standing = filter(is_held, steps)
    promised = [step for step in standing if step.due and step.due > after]
    return min(promised, key=lambda step: step.due or after, default=None)


def _is_held(step: Step, *, looking_back: bool) -> bool:
    """Whether a follow-up is held, or was held before it was called off."""
    if step.is_live:
        return True

    return looking_back and step.why in _CALLED_OFF_SINCE


def last_day_of_week(interview: Interview, day: dt.date) -> dt.date:
    """The last day of a follow-up's week; none is later than seven weeks (S31), but for a day they named."""
    end = interview.held.on + MOST_WEEKS * _WEEK
    return min(day + _REST_OF_WEEK, max(day, end))


def _plain_days(application: Application) -> Iterator[tuple[dt.date, Why]]:
    """The plain dates: weekly from the interview, or from the employer's date, and before that where it is wanted.

    Whoever writes in the week of their date as well does not write twice in it: what asks then is sent a week later (E2, E5).
    """
    end = application.interview.held.on + MOST_WEEKS * _WEEK
    day, why = _first_day(application, end)
    if why is Why.THEY_DECIDE:
        early = [*_before_their_day(application, day)]
        yield from early
        in_turn = ((sent + _WEEK, Why.AFTER_THEIR_DATE) for sent, _ in early)
        day, why = max([(day, why), *in_turn], key=itemgetter(0))
    yield day, why

    later = Why.WEEK_AFTER_THEIR_DATE if why in _THEIR_WORD else Why.WEEKS_AFTER
    day += _WEEK
    while day <= end:
        yield day, later
        day += _WEEK


def _before_their_day(
    application: Application,
    their_day: dt.date,
) -> Iterator[tuple[dt.date, Why]]:
    """The weeks in which the candidate writes although they have not decided yet."""
    for week in sorted(weeks_before_they_decide(application)):
        day = application.interview.held.on + week * _WEEK
        if day < their_day:
            yield day, Why.WEEKS_AFTER


def _first_day(application: Application, end: dt.date) -> tuple[dt.date, Why]:
    """When the first one is written; the end of seven weeks, but for a later date of theirs (S31, E6)."""
    employer_said = application.interview.employer_said
    if employer_said.contact_on:
        return employer_said.contact_on, Why.THEY_ASKED

    if employer_said.decide_by is None:
        return application.interview.held.on + _WEEK, Why.WEEKS_AFTER

    day = application.days.after(employer_said.decide_by, WORKING_DAYS_AFTER_DECISION)
    if employer_said.decide_by < end:
        day = min(day, end)

    return day, Why.THEY_DECIDE


def _planned(
    application: Application,
    route: Route | None,
    number: int,
    day: dt.date,
    why: Why,
) -> Step:
    """The follow-up of one week, on the day on which it can be sent, with what to know of that day."""
    interview = application.interview
    week = (day - interview.held.on).days // 7
    beyond = week > interview.follow_ups.weeks
    step = Step(
        id=application.step_id("follow-up", f"week-{week}"),
        chapter=Chapter.FOLLOW_UP,
        kind=Kind.FOLLOW_UP,
        due=day,
        why=why,
        optional=beyond and why not in _THEIR_WORD,
        week=week,
        number=number,
        route=route,
        last_day=last_day_of_week(interview, day),
    )
    return _with_cautions(application, _on_working_day(application, step))


def _on_working_day(application: Application, step: Step) -> Step:
    """The step on the day the candidate chose, or moved off a closed day within its week (E2, E3)."""
    interview = application.interview
    for move in interview.follow_ups.move:
        if move.week == step.week and is_in_its_week(move, interview):
            return replace(step, due=move.to, why=Why.YOU_MOVED)

    days = application.days
    due, last_day = _day_and_last_day(application, step)
    if _stands_as_counted(application, step) or not days.closed(due):
        return step

    moved = days.on_or_after(due)
    if moved > last_day:
        return step.off(Why.ALL_CLOSED)

    return replace(step, due=moved, why=Why.MOVED_CLOSED_DAY)


def _day_and_last_day(application: Application, step: Step) -> tuple[dt.date, dt.date]:
    """The day of a follow-up, and the last day of its week."""
    held = application.interview.held.on
    return step.due or held, step.last_day or held


def _stands_as_counted(application: Application, step: Step) -> bool:
    """Whether a date stands as counted: closed days are not observed, or the employer named it."""
    return not application.days.observed or step.why is Why.THEY_ASKED


def _with_cautions(application: Application, step: Step) -> Step:
    """The step with what to know of its day, and another day where that is better (E3, E4)."""
    if step.is_off:
        return step

    days = application.days
    due, last_day = _day_and_last_day(application, step)
    bridge = days.observed and days.bridge(due)
    quiet_days = quiet(application.interview, due)
    quiet_week = quiet_time(application.interview.employer.country, due)
    in_a_part = days.in_parts.get(due, "")
    cautions = {
        Caution.QUIET_DAYS: quiet_days,
        Caution.QUIET_WEEK: bool(quiet_week) and not quiet_days and not bridge,
        Caution.CLOSED_IN_A_PART: bool(in_a_part),
        Caution.HOLIDAY: due in days.holidays,
        Caution.WEEKEND: due.weekday() in days.weekend,
        Caution.BRIDGE_DAY: bridge,
    }
    cautioned = replace(
        step,
        cautions=tuple(holding(cautions)),
        quiet_time=quiet_week,
        holiday=days.holidays.get(due, in_a_part),
        closure=why_closed(application.interview, due),
    )
    working_day = days.after(due, 1)
    if bridge and working_day <= last_day:
        return replace(cautioned, other_day=working_day)

    return cautioned


def _paused(interview: Interview, step: Step) -> Step:
    """Off over quiet days, where the candidate pauses then; a day that they named stands (E4)."""
    pauses = interview.calendar.pause_over_holidays and step.why is not Why.THEY_ASKED
    if pauses and Caution.QUIET_DAYS in step.cautions:
        return step.off(Why.PAUSED)

    return step


def _as_it_stands(application: Application, step: Step) -> Step:
    """Off when the status is known (S37, E8) or a next round is fixed (E9); passed when its week is over."""
    interview = application.interview
    entry = interview.logged(step.id.within)
    if entry:
        return step.done(entry.on)

    if step.is_off:
        return step

    due, last_day = _day_and_last_day(application, step)
    if application.answered_by(due):
        return step.off(Why.OUTCOME_KNOWN)

    if application.superseded or interview.next_step.booked:
        return step.off(Why.NEXT_ROUND)

    if last_day < application.today:
        return replace(step, state=State.PASSED)

    return step


def _beside_an_offer(steps: list[Step], elsewhere: OfferElsewhere) -> list[Step]:
    """The last one before the other deadline asks with that in view (E21); none once the other offer is accepted."""
    if elsewhere.accepted_on:
        return [step.off_if_open(Why.OTHER_ACCEPTED) for step in steps]

    for place in reversed(range(len(steps))):
        if _goes_before_the_deadline(steps[place], elsewhere):
            asks = replace(
                steps[place], why=Why.BEFORE_OTHER_DEADLINE, elsewhere=elsewhere
            )
            return [*steps[:place], asks, *steps[place + 1 :]]

    return steps


def _goes_before_the_deadline(step: Step, elsewhere: OfferElsewhere) -> bool:
    """Whether a follow-up is still to be sent, between the offer and its deadline, and not on the day after it came (E49)."""
    if not step.is_open or step.due is None:
        return False

    return elsewhere.received + _ONE_DAY < step.due <= elsewhere.answer_by
