"""What belongs before the answer to an offer (E22, E40)."""

import datetime as dt

from afterword.frozen import replace
from afterword.interview.model.terms import Offer
from afterword.plan.given.application import Application
from afterword.plan.given.offers import own_deadline
from afterword.plan.steps import State, Step, Why


def in_time(
    application: Application,
    step: Step,
    deadline: dt.date,
) -> Step:
    """The step, over once the deadline of the offer has gone by: then the answer alone is owed."""
    has_gone = application.interview.logged(step.id.within)
    if has_gone or application.today <= deadline:
        return step
    return replace(
        step,
        state=State.PASSED,
        why=Why.DEADLINE_PAST,
    )


def before_deciding(
    application: Application,
    step: Step,
    offer: Offer,
) -> Step:
    """The step, by one's own date for deciding at the latest, and over once theirs has gone by."""
    if offer.answer_by is None:
        return step
    decide = own_deadline(offer, offer.answer_by.on, application.days)
    return in_time(application, step.by(decide), offer.answer_by.on)
