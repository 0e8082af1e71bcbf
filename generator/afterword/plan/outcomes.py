"""What to do when the employer has answered: offers (E22, S12) and rejections (E23)."""

from collections.abc import Iterator

from afterword.interview.candidate import Candidate, Referee
from afterword.interview.model import Interview
from afterword.interview.vocabulary import Result
from afterword.plan.routes import to_hiring_manager
from afterword.plan.steps import Chapter, Kind, Step, Why
from afterword.plan.working_days import WorkingDays

DECIDE_BEFORE = 2  # working days before the employer's deadline


def outcomes(interview: Interview, me: Candidate, days: WorkingDays) -> Iterator[Step]:
    """Steps that an offer or a rejection brings."""
    if interview.offered and not interview.interested:
        due = days.after(interview.offered.received, 1)
        yield Step(
            "offer/decline",
            Chapter.FOLLOW_UP,
            Kind.DECLINE,
            due,
            Why.NEXT_WORKING_DAY,
            route=to_hiring_manager(interview),
        )
    elif interview.offered:
        yield from _offer(interview, days)
    if interview.outcome and interview.outcome.result is Result.REJECTED:
        due = days.after(interview.outcome.on, 1)
        way = to_hiring_manager(interview)
        yield Step("rejection/reply", Chapter.FOLLOW_UP, Kind.REPLY_TO_REJECTION, due, Why.NEXT_WORKING_DAY, route=way)
        if any(each.asked or each.said_yes for each in _chosen(interview, me)):
            yield Step("rejection/thank-referees", Chapter.FOLLOW_UP, Kind.THANK_REFEREES, due, Why.NEXT_WORKING_DAY)


def _chosen(interview: Interview, me: Candidate) -> list[Referee]:
    return [each for each in me.referees if each.id in {reference.who for reference in interview.references}]


def _offer(interview: Interview, days: WorkingDays) -> Iterator[Step]:
    offer = interview.offered
    if offer is None:
        return
    due = days.after(offer.received, 1)
    if offer.answer_by:  # long holidays: thanks never come after one's own date for deciding
        due = min(due, max(offer.received, days.before(offer.answer_by.on, DECIDE_BEFORE)))
    yield Step(
        "offer/acknowledge",
        Chapter.SALARY,
        Kind.ACKNOWLEDGE_OFFER,
        due,
        Why.NEXT_WORKING_DAY,
        route=to_hiring_manager(interview),
    )
    if offer.answer_by:
        decide = max(offer.received, days.before(offer.answer_by.on, DECIDE_BEFORE))
        yield Step("offer/decide", Chapter.SALARY, Kind.DECIDE_OFFER, decide, Why.BEFORE_DEADLINE)
        yield Step(
            "offer/answer", Chapter.SALARY, Kind.ANSWER_OFFER, offer.answer_by.on, Why.DEADLINE, at=offer.answer_by.at
        )
