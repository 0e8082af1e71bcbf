"""One email a slot: a proposal, or the news of another offer, that goes with a follow-up is that follow-up (E38)."""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from operator import attrgetter

from afterword.frozen import replace
from afterword.interview.model.people import goes_through_one
from afterword.plan.given.application import Application
from afterword.plan.given.ids import StepId
from afterword.plan.given.offers import OfferElsewhere
from afterword.plan.outcomes import news_by
from afterword.plan.steps import Kind, State, Step

# What was sent so shortly before a follow-up was that one.
_JUST_BEFORE = dt.timedelta(days=3)
_TIME_TO_READ = dt.timedelta(days=3)
_FIRST = 1  # week
_DAYS = 7  # of a week


def weeks_before_they_decide(application: Application) -> set[int]:
    """The weeks in which the candidate writes although they have not decided: as wanted, and for a proposal."""
    interview = application.interview
    weeks = set(interview.follow_ups.before_they_decide)
    if interview.proposal is None:
        return weeks
    wanted_by = interview.proposal.wanted_by or interview.employer_said.decide_by
    if wanted_by is None or goes_through_one(interview):
        return weeks
    last_day = wanted_by - _TIME_TO_READ
    week = (last_day - interview.held.on).days // _DAYS
    return {*weeks, max(_FIRST, week)}


def with_proposal(application: Application, weekly: Sequence[Step]) -> tuple[Step, ...]:
    """The follow-ups, of which the next one that is to go carries the proposal, or the one of the week in which it went."""
    proposal = application.step_id("offer", "proposal")
    own_letters = {*map(attrgetter("of"), application.interview.drafts)}

    def is_next(step: Step) -> bool:
        free = step.carries is None and step.id.within not in own_letters
        return step.is_open and free

    return carried(application, weekly, proposal, Kind.SEND_PROPOSAL, is_next)


def with_news(
    application: Application,
    weekly: Sequence[Step],
    tell: Step,
    elsewhere: OfferElsewhere,
) -> tuple[Step, ...]:
    """The follow-ups, of which the one of that day, or of the slot of the day by which it is told, carries the news (E49)."""
    told_by = news_by(application, elsewhere)

    def is_that_day(step: Step) -> bool:
        if not step.is_open:
            return False
        return step.due == tell.due or _is_in_slot(step, told_by)

    loaded = carried(application, weekly, tell.id, tell.kind, is_that_day)
    return tuple(_news(application, step, tell, elsewhere) for step in loaded)


def _is_in_slot(step: Step, day: dt.date) -> bool:
    """Whether a follow-up may still go on that day, and not only after it (E38)."""
    if step.due is None or step.last_day is None:
        return step.due == day
    return step.due <= day <= step.last_day


def overdue_news(
    application: Application,
    weekly: Sequence[Step],
    beside: Sequence[Step],
) -> tuple[Step, ...]:
    """News of another offer that nobody sent, on the day of the last follow-up since: they are one email (E2, E38)."""
    unsent = filter(attrgetter("is_unsent"), weekly)
    days = filter(None, map(attrgetter("due"), unsent))
    gone_by = [day for day in days if day <= application.today]
    if not gone_by:
        return tuple(beside)
    no_earlier = partial(_no_earlier, day=max(gone_by))
    return tuple(map(no_earlier, beside))


def _no_earlier(step: Step, day: dt.date) -> Step:
    """The step, with news of another offer not before that day."""
    if step.kind is not Kind.TELL_OTHER_OFFER or step.due is None:
        return step
    return replace(step, due=max(step.due, day))


def carried(
    application: Application,
    weekly: Sequence[Step],
    name: StepId,
    kind: Kind,
    is_host: Callable[[Step], bool],
) -> tuple[Step, ...]:
    """The follow-ups, of which the first that may be the host is that letter, or the one that went on the day it was sent."""
    entry = application.interview.logged(name.within)
    steps = list(weekly)
    for place, step in enumerate(steps):
        loaded = replace(step, id=name, carries=kind, instead_of=step.id)
        if entry and _was_that_one(step, entry.on):
            steps[place] = loaded.done(entry.on)
            break

        if entry is None and is_host(step):
            steps[place] = loaded
            break

    return tuple(steps)


def _was_that_one(step: Step, sent_on: dt.date) -> bool:
    """Whether what was sent on a day was the follow-up of that week."""
    if not step.is_unsent or step.due is None or step.last_day is None:
        return False

    first = step.due - _JUST_BEFORE
    return first <= sent_on <= step.last_day


def _news(
    application: Application,
    step: Step,
    tell: Step,
    elsewhere: OfferElsewhere,
) -> Step:
    """The follow-up with what it tells of, no sooner than that is known; over once the other offer's deadline has gone by."""
    if step.id != tell.id:
        return step

    telling = replace(step, elsewhere=elsewhere)
    if (step.due or elsewhere.received) < elsewhere.received:
        telling = replace(telling, due=tell.due)
    has_gone_by = elsewhere.answer_by < application.today
    if has_gone_by and telling.is_open:
        return replace(telling, state=State.PASSED)

    return telling
