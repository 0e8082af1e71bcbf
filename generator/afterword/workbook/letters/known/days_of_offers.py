"""The days that answers to an employer may name: of their offer, of one elsewhere, of the talk that was fixed (E22, E49)."""

import datetime as dt

from afterword.interview.model.terms import Offer
from afterword.interview.model.vocabulary import Result
from afterword.patterns import lazy_pattern
from afterword.plan.days.working_days import day_to_ask_for
from afterword.plan.time_to_decide import asks_for_time
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.known.reasons import saying_no, time_for, why_time
from afterword.workbook.letters.known.terms_told import terms_told
from afterword.workbook.letters.known.typed_terms import place_typed
from afterword.workbook.letters.own.spots import speaks_of_their_date
from afterword.workbook.pay.offers import offered
from afterword.workbook.wording import phrases, titles
from afterword.workbook.wording.spoken_times import spoken_moment
from afterword.workbook.wording.their_words import when_they_decide
from afterword.workbook.wording.typed.small.places import in_full_days

# What the time is for where it is the offer itself that is read, once it is there.
_READS_IT = lazy_pattern(
    r"(?i).*\b(?:check|go (?:over|through)|look (?:at|over|through)|read|review|see|study)\b.*"
    r"\b(?:contract|details|in writing|offer|paperwork|terms|written)\b"
)
_ONE_DAY = dt.timedelta(days=1)
_SIX_WEEKS = dt.timedelta(weeks=6)


def facts_of_offers(errand: Errand) -> dict[str, object]:
    """The days that these letters may name: of the employer's offer, and of one elsewhere."""
    offer = offered(errand.interview)
    terms = terms_told(errand.desk, offer)
    reads = time_for(errand.desk, offer)
    announced = errand.interview.next_step.announced
    until = titles.time_asked_for(errand.interview, errand.dated_on)
    return {
        "until": errand.spoken(until),
        "asks_time": asks_for_time(errand.interview),
        "answer_is_told": "my answer" in " ".join(errand.lines(errand.step.id)),
        "until_date": date_alone(errand, until),
        "theirs": errand.spoken(_answer_by(offer)),
        "starts_soon": _starts_soon(offer, until),
        "theirs_alone": date_alone(errand, _answer_by(offer)),
        "start": errand.spoken_in_full(offer.start),
        "in_writing": offer.in_writing,
        "only_asked": offer.only_asked,
        "agreed_place": in_full_days(place_typed(offer.place)),
        "agreed_hours": offer.hours_a_week and f"{offer.hours_a_week:g}",
        "terms": terms,
        "reads_it": _READS_IT.match(reads) is not None,
        "time_for": reads,
        "why_time": why_time(errand.desk, offer),
        **saying_no(errand.desk),
        "known_by": errand.spoken(_known_by(errand)),
        "their_date": their_date(errand),
        "their_date_past": _their_date_past(errand),
        "elsewhere": other_deadline(errand),
        "slot": errand.spoken(_slot(errand)),
        "has_talked": errand.interview.held.on <= errand.dated_on,
        "announced": announced[:1],
        "slot_is": next(iter(announced), ""),
        "accepted": errand.step.elsewhere is not None or not has_withdrawn(errand),
    }


def _starts_soon(offer: Offer, until: dt.date | None) -> bool:
    """Whether the first day is so near that more time to decide may seem to move it."""
    if offer.start is None or until is None:
        return False
    return offer.start - until <= _SIX_WEEKS


def date_alone(errand: Errand, day: dt.date | None) -> str:
    """A day as own sentences name it, mostly without its weekday; nothing where there is none."""
    if day is None:
        return ""
    return phrases.date_alone(day, errand.desk.country)


def _slot(errand: Errand) -> dt.date | None:
    """The day of the talk that comes next, while it is ahead: withdrawing sets it free."""
    talks = filter(None, (errand.interview.held, errand.interview.next_step.booked))
    return next((each.on for each in talks if each.on > errand.dated_on), None)


def _answer_by(offer: Offer) -> dt.date | None:
    """The day by which the employer wants an answer."""
    if offer.answer_by is None:
        return None
    return offer.answer_by.on


def _known_by(errand: Errand) -> dt.date | None:
    """By when an answer helps: as typed or one's own date, then the eve of the deadline, then no day (E49)."""
    elsewhere = errand.step.elsewhere
    if elsewhere is None:
        return None
    helps_until = elsewhere.hear_by or elsewhere.decide_by
    for day in (helps_until, elsewhere.answer_by - _ONE_DAY):
        asked = day_to_ask_for(errand.interview, day, errand.dated_on)
        if errand.dated_on < asked < elsewhere.answer_by:
            return asked
    return None


def their_date(errand: Errand) -> str:
    """When the employer meant to decide, while it is ahead."""
    day = errand.interview.employer_said.decide_by
    if day is None or day <= errand.dated_on:
        return ""
    return when_they_decide(errand.desk.words, errand.interview)


def _their_date_past(errand: Errand) -> str:
    """When the employer meant to decide, once that has gone by; nothing where own lines say it."""
    day = errand.interview.employer_said.decide_by
    is_told = any(map(speaks_of_their_date, errand.lines(errand.step.id)))
    if day is None or day >= errand.dated_on or is_told:
        return ""
    return when_they_decide(errand.desk.words, errand.interview)


def other_deadline(errand: Errand) -> str | None:
    """When the other offer must be answered, as it is: `Monday 23 February at noon`, on one clock (E22, E49)."""
    elsewhere = errand.step.elsewhere
    if elsewhere is None:
        return None
    day, time = elsewhere.answer_by, elsewhere.answer_at
    moment = spoken_moment(day, time, errand.desk.country)
    if time and errand.step.sending:  # the reader's clock is another
        return errand.desk.words.phrase("clocks", "mine", moment=moment)
    return moment


def has_withdrawn(errand: Errand) -> bool:
    """Whether the candidate has withdrawn: then the letter that says so is meant to go."""
    return errand.interview.result is Result.WITHDRAWN
