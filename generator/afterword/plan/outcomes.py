"""What to do when the employer has answered: offers (E22, S12), rejections (E23), and an offer elsewhere (E21)."""

import datetime as dt
from collections.abc import Iterator
from functools import partial

from afterword.frozen import replace
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.people import scored
from afterword.interview.model.terms import Offer
from afterword.interview.model.vocabulary import Result
from afterword.plan.before_answer import in_time
from afterword.plan.declining import decline, decline_in_time, letter_after
from afterword.plan.given.application import Application
from afterword.plan.given.offers import OfferElsewhere, next_answer, own_deadline
from afterword.plan.given.routes import (
    to_contact,
    to_reader_of_no,
    to_writer_of_offer,
)
from afterword.plan.references import thanks_to_referees
from afterword.plan.steps import Chapter, Kind, Step, Why
from afterword.plan.their_answer import ANSWER, ASKED, DECIDED, their_answer

_BEFORE_ASKING = frozenset({Kind.ACKNOWLEDGE_OFFER, Kind.DECIDE_OFFER})


def outcomes(
    application: Application,
    me: Candidate,
) -> Iterator[Step]:
    """Steps that an offer or an end of the application brings."""
    yield from _said(application)
    offer = application.interview.offered
    if offer and application.interview.interested:
        yield from _answers(application, offer)
    elif offer and not application.interview.accepted:
        yield decline_in_time(application, offer)

    yield from _end(application, me)


def _said(application: Application) -> Iterator[Step]:
    """The letter with the yes or the no that was given, until the log says that it went: a word on the telephone is none."""
    interview = application.interview
    ended = interview.outcome
    if ended is None:
        return

    if ended.result is Result.DECLINED and not interview.logged(ANSWER):
        yield decline(application, ended.on)
    if ended.result is Result.ACCEPTED:
        yield _yes(application, ended.on)
        yield from _moved_start(application)


def _yes(application: Application, decided: dt.date) -> Step:
    """The yes in writing to whoever made the offer: on the very day, where it is a working day."""
    step_id = application.step_id("offer", "answer")
    yes = letter_after(application, decided, step_id, Kind.ANSWER_OFFER)
    return replace(
        yes,
        chapter=Chapter.SALARY,
        due=application.days.on_or_after(decided),
        why=Why.AT_ONCE,
        route=to_writer_of_offer(application.interview),
    )


def _moved_start(application: Application) -> Iterator[Step]:
    """Word that another first day will do; a yes that has not gone names the new one itself."""
    offer = application.interview.offered
    if offer is None or offer.start_moved_on is None:
        return
    if not application.interview.logged(ANSWER):
        return

    step_id = application.step_id("offer", "first-day")
    kind = Kind.CONFIRM_START
    word = letter_after(application, offer.start_moved_on, step_id, kind)
    route = to_writer_of_offer(application.interview)
    yield replace(word, chapter=Chapter.SALARY, route=route)


def _answers(
    application: Application,
    offer: Offer,
) -> Iterator[Step]:
    """What an offer calls for; nobody haggles where pay goes by scale and step (E43)."""
    for step in map(partial(_once_decided, application), _offer(application, offer)):
        haggles = step.kind is Kind.COUNTER_OFFER
        if not haggles or not scored(application.interview):
            yield _unless_overtaken(application, step)

    yield from their_answer(application, offer)
    elsewhere = application.elsewhere
    answered = application.interview.logged(ANSWER)
    if elsewhere and elsewhere.accepted_on and not answered:
        yield decline(application, max(elsewhere.accepted_on, offer.received))


def _unless_overtaken(
    application: Application,
    step: Step,
) -> Step:
    """Off, once the letter that asked for more has gone: that one gave thanks, and what is owed now is the answer."""
    if step.kind not in _BEFORE_ASKING or not step.is_open:
        return step
    if application.interview.logged(ASKED):
        return step.off(Why.ASKED_FOR_MORE)
    return step


def beside_an_offer(
    application: Application, elsewhere: OfferElsewhere
) -> Iterator[Step]:
    """What this employer is told of an offer elsewhere: once, true, and only what helps them decide (E21)."""
    if not _may_hear_of_offers(application):
        return

    interview = application.interview
    leave = Step(
        id=application.step_id("other-offer", "withdraw"),
        chapter=Chapter.FOLLOW_UP,
        kind=Kind.WITHDRAW,
        due=None,
        why=Why.IF_OTHER_ACCEPTED,
        optional=True,
        route=to_reader_of_no(interview),
    )
    if elsewhere.accepted_on:
        due = application.days.after(elsewhere.accepted_on, 1)
        yield replace(leave, due=due, why=Why.OTHER_ACCEPTED, optional=False)
        return

    tell = _tell(application, elsewhere)
    if elsewhere.answer_by >= application.today or interview.logged(tell.id.within):
        yield tell
        yield leave


def answer_elsewhere(
    application: Application,
    me: Candidate,
) -> Iterator[Step]:
    """The answer to an offer that no interview's plan reminds of: one step, until it is told what became of it."""
    due = next_answer(me.other_offers, application.today)
    if due is None or application.interview.is_over:
        return
    yield Step(
        id=application.step_id("other-offer", "answer"),
        chapter=Chapter.SALARY,
        kind=Kind.ANSWER_OTHER_OFFER,
        due=due,
        why=Why.DEADLINE,
    )


def _may_hear_of_offers(application: Application) -> bool:
    """Whether this employer has still to decide, is wanted, and takes letters."""
    return application.hears_of_leaving and not application.is_answered


def news_by(application: Application, elsewhere: OfferElsewhere) -> dt.date:
    """The working day after another offer is known, by which it is told; never after one's own date for deciding."""
    known_on = _known_on(application, elsewhere)
    return min(application.days.after(known_on, 1), elsewhere.decide_by)


def _known_on(application: Application, elsewhere: OfferElsewhere) -> dt.date:
    """The day from which there is something to tell here: the other offer has come, and the interview was held."""
    return max(elsewhere.received, application.interview.held.on)


def _tell(
    application: Application,
    elsewhere: OfferElsewhere,
) -> Step:
    """Word of the other offer: on the day it comes, where that is a working day; else on the next one (E49)."""
    interview = application.interview
    known_on = _known_on(application, elsewhere)
    due = max(known_on, news_by(application, elsewhere))
    if (
        known_on == application.today
        and application.days.on_or_after(known_on) == known_on
    ):
        due = known_on
    return Step(
        id=application.step_id("other-offer", "tell"),
        chapter=Chapter.FOLLOW_UP,
        kind=Kind.TELL_OTHER_OFFER,
        due=due,
        why=Why.OTHER_OFFER,
        optional=not interview.first_choice,
        route=to_contact(interview),
        elsewhere=elsewhere,
    )


def _end(
    application: Application,
    me: Candidate,
) -> Iterator[Step]:
    """An answer to a rejection, word of a withdrawal, and thanks to the referees, once it is over."""
    interview = application.interview
    ended = interview.outcome
    if ended is None or ended.result is Result.OFFER:
        return

    if ended.result is Result.REJECTED:
        step_id = application.step_id("rejection", "reply")
        yield letter_after(application, ended.on, step_id, Kind.REPLY_TO_REJECTION)
    if ended.result is Result.WITHDRAWN:
        yield from _leave(application, ended.on)

    due = application.days.after(ended.on, 1)
    yield from thanks_to_referees(application, me, due)


def _leave(
    application: Application,
    known_on: dt.date,
) -> Iterator[Step]:
    """Word that one withdraws, to whoever still counts on it and has not had it beside an offer elsewhere."""
    has_heard = application.interview.logged("other-offer/withdraw")
    if has_heard or not application.hears_of_withdrawal:
        return

    step_id = application.step_id("close", "withdraw")
    later = letter_after(application, known_on, step_id, Kind.WITHDRAW)
    due = application.days.on_or_after(known_on)
    leave = replace(later, due=due, why=Why.AT_ONCE)
    if application.is_left:
        leave = replace(leave, elsewhere=application.elsewhere)
    yield leave


def _offer(
    application: Application,
    offer: Offer,
) -> Iterator[Step]:
    """Thanks, one's own date, and theirs. After long holidays too, thanks never come after one's own date for deciding."""
    thanks = Step(
        id=application.step_id("offer", "acknowledge"),
        chapter=Chapter.SALARY,
        kind=Kind.ACKNOWLEDGE_OFFER,
        due=application.days.after(offer.received, 1),
        why=Why.NEXT_WORKING_DAY,
        route=to_writer_of_offer(application.interview),
    )
    counter = replace(
        thanks,
        id=application.step_id("offer", "counter"),
        kind=Kind.COUNTER_OFFER,
        due=None,
        why=Why.IF_IT_COMES_UP,
        optional=True,
    )
    answer = replace(
        thanks,
        id=application.step_id("offer", "answer"),
        kind=Kind.ANSWER_OFFER,
        due=None,
        why=Why.WHEN_DECIDED,
    )
    if offer.answer_by is None:
        yield from (thanks, counter, answer)
        return

    decide = own_deadline(offer, offer.answer_by.on, application.days)
    before = (
        Step(
            id=application.step_id("offer", "decide"),
            chapter=Chapter.SALARY,
            kind=Kind.DECIDE_OFFER,
            due=decide,
            why=Why.BEFORE_DEADLINE,
        ),
        thanks.by(decide),
        replace(counter, due=decide, why=Why.BEFORE_DEADLINE),
    )
    for step in before:
        yield in_time(application, step, offer.answer_by.on)
    yield replace(
        answer, due=offer.answer_by.on, at=offer.answer_by.at, why=Why.DEADLINE
    )


def _once_decided(application: Application, step: Step) -> Step:
    """The answer, on the working day on which the log says that the candidate has made up their mind."""
    entry = application.interview.logged(DECIDED)
    if entry is None or step.kind is not Kind.ANSWER_OFFER:
        return step
    due = application.days.on_or_after(entry.on)
    return replace(step.by(due), at=None, why=Why.AT_ONCE)
