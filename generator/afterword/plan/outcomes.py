"""What to do when the employer has answered: offers (E22, S12) and rejections (E23)."""

from collections.abc import Iterator

from afterword.interview.candidate import Candidate
from afterword.interview.model import Interview
from afterword.interview.people import chosen_referees
from afterword.interview.terms import Offer
from afterword.interview.vocabulary import Result
from afterword.plan.routes import to_hiring_manager
from afterword.plan.steps import Chapter, Kind, Route, Step, Why
from afterword.plan.working_days import WorkingDays

DECIDE_BEFORE = 2  # working days before the employer's deadline


def outcomes(interview: Interview, me: Candidate, days: WorkingDays) -> Iterator[Step]:
    """Steps that an offer or a rejection brings."""
    way, why = to_hiring_manager(interview), Why.NEXT_WORKING_DAY
    if interview.offered and not interview.interested:
        due = days.after(interview.offered.received, 1)
        yield Step("offer/decline", Chapter.FOLLOW_UP, Kind.DECLINE, due, why, route=way)
    elif interview.offered:
        yield from _offer(interview.offered, days, way)
    if interview.outcome and interview.outcome.result is Result.REJECTED:
        due = days.after(interview.outcome.on, 1)
        yield Step("rejection/reply", Chapter.FOLLOW_UP, Kind.REPLY_TO_REJECTION, due, why, route=way)
        if any(each.asked or each.said_yes for _, each in chosen_referees(interview, me)):
            yield Step("rejection/thank-referees", Chapter.FOLLOW_UP, Kind.THANK_REFEREES, due, why)


def _offer(offer: Offer, days: WorkingDays, way: Route | None) -> Iterator[Step]:
    """Thanks, one's own date, and theirs. After long holidays too, thanks never come after one's own date for deciding."""
    part, thanks = Chapter.SALARY, days.after(offer.received, 1)
    if offer.answer_by:
        decide = max(offer.received, days.before(offer.answer_by.on, DECIDE_BEFORE))
        thanks = min(thanks, decide)
        yield Step("offer/decide", part, Kind.DECIDE_OFFER, decide, Why.BEFORE_DEADLINE)
        deadline = offer.answer_by
        yield Step("offer/answer", part, Kind.ANSWER_OFFER, deadline.on, Why.DEADLINE, at=deadline.at)
    yield Step("offer/acknowledge", part, Kind.ACKNOWLEDGE_OFFER, thanks, Why.NEXT_WORKING_DAY, route=way)
