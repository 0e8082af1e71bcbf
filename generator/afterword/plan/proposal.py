"""The proposal: off unless written, sent in the place of a weekly follow-up and never on top of one (S62-S64, E24)."""

import datetime as dt
from collections.abc import Iterator, Sequence

from afterword.interview.model.interview import Interview
from afterword.interview.model.people import agency, scored
from afterword.plan.follow_ups import no_follow_ups
from afterword.plan.given.application import Application
from afterword.plan.given.routes import to_hiring_manager
from afterword.plan.steps import Chapter, Kind, NoProposal, Step, Why

_NO_MORE_EMAILS = (Why.OUTCOME_KNOWN, Why.NEXT_ROUND, Why.OTHER_ACCEPTED)


def no_proposal(interview: Interview) -> NoProposal | None:
    """Why this is no interview for a proposal at all, or None when it could be one (S64, E7, E11, E29)."""
    no_emails = no_follow_ups(interview)
    if no_emails:
        return NoProposal(no_emails.value)

    if agency(interview):
        return NoProposal.AGENCY

    if scored(interview):
        return NoProposal.SCORED

    return None


def proposal(application: Application, follow_ups: Sequence[Step]) -> Iterator[Step]:
    """Something to think about; once it is written, something to send."""
    interview = application.interview
    if no_proposal(interview):
        return

    if interview.proposal is None:
        yield _consider(application)
        return

    carrying = next(
        (step for step in follow_ups if step.carries is Kind.SEND_PROPOSAL), None
    )
    if carrying is None:
        yield _send(application, follow_ups)
    elif carrying.is_open:
        yield _finish(application, carrying)


def _consider(application: Application) -> Step:
    return Step(
        id=application.step_id("offer", "consider"),
        chapter=Chapter.PROPOSAL,
        kind=Kind.CONSIDER_PROPOSAL,
        due=None,
        why=Why.IF_IT_COMES_UP,
        optional=True,
    )


def _finish(application: Application, carrying: Step) -> Step:
    """The page itself, ready before the follow-up goes that carries it, which is the one entry of its day (E38, E40)."""
    return Step(
        id=application.step_id("offer", "page"),
        chapter=Chapter.PROPOSAL,
        kind=Kind.FINISH_PROPOSAL,
        due=_ready_by(application, carrying.due),
        why=Why.WITH_FOLLOW_UP,
        optional=carrying.optional,
    )


def _ready_by(application: Application, sent: dt.date | None) -> dt.date | None:
    """The working day before it goes, and never a day that has gone by when the proposal is written."""
    if sent is None:
        return None
    before = application.days.before(sent, 1)
    return min(sent, max(before, application.today))


def _send(application: Application, follow_ups: Sequence[Step]) -> Step:
    """By itself, where no follow-up carries it; off when there are to be none, as it asks for the status as well (S37, E9)."""
    send = Step(
        id=application.step_id("offer", "proposal"),
        chapter=Chapter.PROPOSAL,
        kind=Kind.SEND_PROPOSAL,
        due=None,
        why=Why.WITH_FOLLOW_UP,
        route=to_hiring_manager(application.interview),
    )
    for step in follow_ups:
        if step.why in _NO_MORE_EMAILS:
            return send.off(step.why)

    return send
