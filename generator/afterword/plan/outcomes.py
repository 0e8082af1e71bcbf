"""What to do when the employer has answered: offers (E22, S12), rejections (E23), and an offer elsewhere (E21)."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import replace

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import chosen_referees
from afterword.interview.model.terms import Offer
from afterword.interview.model.vocabulary import Result
from afterword.plan.days import WorkingDays, working_days
from afterword.plan.routes import to_hiring_manager
from afterword.plan.steps import Chapter, Kind, OfferElsewhere, Route, Step, Why

DECIDE_BEFORE = 2  # working days before the employer's deadline


def outcomes(interview: Interview, me: Candidate, days: WorkingDays) -> Iterator[Step]:
    """Steps that an offer or an end of the application brings."""
    way, why = to_hiring_manager(interview), Why.NEXT_WORKING_DAY
    if interview.offered and not interview.interested:
        due = days.after(interview.offered.received, 1)
        yield Step("offer/decline", Chapter.FOLLOW_UP, Kind.DECLINE, due, why, route=way)
    elif interview.offered:
        yield from _offer(interview.offered, days, way)
    ended = interview.outcome
    if ended is None or ended.result is Result.OFFER:
        return
    due = days.after(ended.on, 1)
    if ended.result is Result.REJECTED:
        yield Step("rejection/reply", Chapter.FOLLOW_UP, Kind.REPLY_TO_REJECTION, due, why, route=way)
    if any(each.asked or each.said_yes for _, each in chosen_referees(interview, me)):
        yield Step("references/thank", Chapter.FOLLOW_UP, Kind.THANK_REFEREES, due, why)


def offers_elsewhere(interviews: Mapping[str, Interview], name: str) -> OfferElsewhere | None:
    """The offer of another employer that presses most: one that was accepted, else the one with the nearest deadline."""
    here = interviews[name].employer.name.casefold()
    others = [each for each in interviews.values() if each.employer.name.casefold() != here]
    found = [offer for each in others if (offer := _elsewhere(each))]
    return min(found, key=lambda offer: (offer.accepted_on is None, offer.answer_by), default=None)


def beside_an_offer(
    interview: Interview, elsewhere: OfferElsewhere, days: WorkingDays, today: dt.date
) -> Iterator[Step]:
    """What this employer is told of an offer elsewhere: once, true, and only what helps them decide (E21)."""
    decided = interview.offered or interview.outcome or not interview.interested
    if decided or interview.employer_said.do_not_contact:
        return
    way, part = to_hiring_manager(interview), Chapter.FOLLOW_UP
    leave = Step("other-offer/withdraw", part, Kind.WITHDRAW, None, Why.IF_OTHER_ACCEPTED, optional=True, route=way)
    if elsewhere.accepted_on:
        due = days.after(elsewhere.accepted_on, 1)
        yield replace(leave, due=due, why=Why.OTHER_ACCEPTED, optional=False)
    elif elsewhere.answer_by >= today or interview.logged("other-offer/tell"):
        known = max(elsewhere.received, interview.held.on)
        due, asked = max(known, min(days.after(known, 1), elsewhere.decide_by)), not interview.first_choice
        tell = Step("other-offer/tell", part, Kind.TELL_OTHER_OFFER, due, Why.OTHER_OFFER, optional=asked, route=way)
        yield replace(tell, elsewhere=elsewhere)
        yield leave


def _elsewhere(interview: Interview) -> OfferElsewhere | None:
    offer, ended = interview.offered, interview.outcome
    accepted = ended.on if ended and ended.result is Result.ACCEPTED else None
    if accepted:
        return OfferElsewhere(offer.received if offer else accepted, accepted, accepted, accepted)
    if offer is None or offer.answer_by is None or (ended and ended.result is not Result.OFFER):
        return None
    decide = _own_date(offer, offer.answer_by.on, working_days(interview))
    return OfferElsewhere(offer.received, offer.answer_by.on, decide)


def _own_date(offer: Offer, deadline: dt.date, days: WorkingDays) -> dt.date:
    """One's own date for deciding, two working days before theirs (E22)."""
    return max(offer.received, days.before(deadline, DECIDE_BEFORE))


def _offer(offer: Offer, days: WorkingDays, way: Route | None) -> Iterator[Step]:
    """Thanks, one's own date, and theirs. After long holidays too, thanks never come after one's own date for deciding."""
    part, thanks = Chapter.SALARY, days.after(offer.received, 1)
    answer = Step("offer/answer", part, Kind.ANSWER_OFFER, None, Why.WHEN_DECIDED, route=way)
    counter = Step("offer/counter", part, Kind.COUNTER_OFFER, None, Why.IF_IT_COMES_UP, optional=True, route=way)
    if offer.answer_by:
        decide = _own_date(offer, offer.answer_by.on, days)
        thanks = min(thanks, decide)
        yield Step("offer/decide", part, Kind.DECIDE_OFFER, decide, Why.BEFORE_DEADLINE)
        counter = replace(counter, due=decide, why=Why.BEFORE_DEADLINE)
        answer = replace(answer, due=offer.answer_by.on, at=offer.answer_by.at, why=Why.DEADLINE)
    yield Step("offer/acknowledge", part, Kind.ACKNOWLEDGE_OFFER, thanks, Why.NEXT_WORKING_DAY, route=way)
    yield counter
    yield answer
