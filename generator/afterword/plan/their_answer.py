"""What they answered to a letter that asked for time, or for more: nobody else tells it, so it is asked (E22)."""

import datetime as dt
from collections.abc import Iterator

from afterword.interview.model.terms import Offer
from afterword.plan.given.application import Application
from afterword.plan.steps import Chapter, Kind, Step, Why
from afterword.plan.time_to_decide import THANKS_FOR_IT, asks_for_time

ANSWER = "offer/answer"
ASKED = "offer/counter"
DECIDED = "offer/decide"
_THEIR_ANSWER = "offer/their-answer"
# The letters that ask for something, the latest first.
_ASKING = (ASKED, THANKS_FOR_IT)
_DAYS_TO_ANSWER = 2  # working days


def their_answer(
    application: Application,
    offer: Offer,
) -> Iterator[Step]:
    """What they answered to the last letter that asked for something: nobody else tells it (E22)."""
    logged = application.interview.logged
    asking = _ASKING if asks_for_time(application.interview) else (ASKED,)
    for letter in asking:
        entry = logged(letter)
        if entry is None:
            continue
        due = application.days.after(entry.on, _DAYS_TO_ANSWER)
        if offer.answer_by:
            due = min(due, offer.answer_by.on)
        step = Step(
            id=application.step_id("offer", "their-answer"),
            chapter=Chapter.SALARY,
            kind=Kind.HEAR_THEIR_ANSWER,
            due=max(due, entry.on),
            why=Why.AFTER_ASKING,
            subject=letter,
        )
        yield _unless_heard(application, offer, step, entry.on)
        return


def _unless_heard(
    application: Application,
    offer: Offer,
    step: Step,
    asked: dt.date,
) -> Step:
    """Off, once what they answered is known: a new figure of theirs, or one's own answer."""
    answered = application.interview.logged(ANSWER) is not None
    came_back = offer.raised_on is not None and offer.raised_on >= asked
    is_done = application.interview.logged(_THEIR_ANSWER) is not None
    if (answered or came_back) and not is_done:
        return step.off(Why.OUTCOME_KNOWN)
    return step


def unless_they_answered(
    application: Application,
    step: Step,
    offer: Offer,
) -> Step:
    """Off, once they have answered the figure that one asked for: whoever said yes to it does not ask about them first."""
    logged = application.interview.logged
    asked, heard = logged(ASKED), logged(_THEIR_ANSWER)
    has_heard = asked and heard and heard.on >= asked.on
    is_unanswered = not has_heard and offer.raised_on is None
    if is_unanswered or logged(step.id.within):
        return step
    return step.off(Why.OUTCOME_KNOWN)
