"""A no to an offer, and letters like it, which follow what has become known (E22)."""

import datetime as dt

from afterword.frozen import replace
from afterword.interview.model.terms import Offer
from afterword.plan.given.application import Application
from afterword.plan.given.ids import StepId
from afterword.plan.given.offers import own_deadline
from afterword.plan.given.routes import to_reader_of_no, to_writer_of_offer
from afterword.plan.steps import Chapter, Kind, Step, Why


def decline(
    application: Application,
    known_on: dt.date,
) -> Step:
    """A kind no on the working day after it is known that this offer is not wanted."""
    step_id = application.step_id("offer", "decline")
    no = letter_after(application, known_on, step_id, Kind.DECLINE)
    if application.interview.saying_no.to:
        return no
    return replace(no, route=to_writer_of_offer(application.interview))


def decline_in_time(application: Application, offer: Offer) -> Step:
    """A kind no to an offer that is not wanted: nobody told when that was known, so it is in time for their day."""
    no = decline(application, offer.received)
    if offer.answer_by is None:
        return no
    by = own_deadline(offer, offer.answer_by.on, application.days)
    return replace(no, due=by, why=Why.BEFORE_DEADLINE)


def letter_after(
    application: Application,
    known_on: dt.date,
    step_id: StepId,
    kind: Kind,
) -> Step:
    """A letter to whoever hears from the candidate, on the working day after something is known."""
    return Step(
        id=step_id,
        chapter=Chapter.FOLLOW_UP,
        kind=kind,
        due=application.days.after(known_on, 1),
        why=Why.NEXT_WORKING_DAY,
        route=to_reader_of_no(application.interview),
    )
