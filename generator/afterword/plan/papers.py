"""A paper that somebody asked for: it goes by the day that they named, and is promised in their thank-you until then."""

from collections.abc import Iterator

from afterword.interview.model.people import Participant, ids
from afterword.plan.given.application import Application
from afterword.plan.given.routes import route
from afterword.plan.steps import Chapter, Kind, Step, Why

SENDING = "send-paper"
_DAYS_TO_SEND = 2  # working days, where they named no day


def papers(application: Application) -> Iterator[Step]:
    """A step for whatever each of them asked for."""
    for name, person in ids(application.interview).items():
        if person.asked_for:
            yield _sending(application, Participant(name, person))


def _sending(application: Application, asker: Participant) -> Step:
    interview = application.interview
    soon = application.days.after(interview.held.on, _DAYS_TO_SEND)
    return Step(
        id=application.step_id(SENDING, asker.id),
        chapter=Chapter.FOLLOW_UP,
        kind=Kind.SEND_PAPER,
        due=asker.person.asked_for_by or soon,
        why=Why.THEY_ASKED_FOR_IT,
        route=route(interview, asker),
        subject=asker.person.asked_for or "",
    )
