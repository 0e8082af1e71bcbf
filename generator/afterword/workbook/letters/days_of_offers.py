"""The days that answers to an employer may name: of their offer, of one elsewhere, of the talk that was fixed (E22, E49)."""

import datetime as dt
from collections.abc import Iterator, Sequence

from afterword.interview.model.terms import Offer
from afterword.interview.model.vocabulary import Result
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.plan.time_to_decide import asks_for_time
from afterword.plan.working_days import day_to_ask_for
from afterword.workbook.letters.errand import Errand
from afterword.workbook.letters.reasons import saying_no, time_for, why_time
from afterword.workbook.pay.offers import offered
from afterword.workbook.wording import phrases, titles
from afterword.workbook.wording.spoken_times import spoken_moment
from afterword.workbook.wording.their_words import when_they_decide
from afterword.workbook.wording.typed.cleaning import bare, in_small_letters

# How much it is, and nothing that the candidate thinks of it.
_AMOUNT = lazy_pattern(
    r"(?:about |up to )?(?:[£$€]?\d[\d.,]*%?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)"
    r"(?: (?:a|after|an|base|days?|dollars|each|euros?|every|for|hours?|in|months?|of|on"
    r"|pay|per ?cent|pounds|salary|the|weeks?|years?))*"
)
# On what terms, without a word of what the candidate asks or thinks.
_TERM = lazy_pattern(
    r"(?i)(?!.*(?:\?|\b(?:ask|hope|i|i'[a-z]+|me|mine|my|think|too)\b))"
    r"(?:after|as of|before|beginning|by|during|each|every|for|from|in|including|monthly|on|once|paid|payable|per|plus"
    r"|starting|to be paid|until|up to|weekly|with|within|without|yearly)\b.*"
)
_OPEN = lazy_pattern(
    r"(?i).*\?|(?:ask|check|clarify|confirm|find out|how|is|still|to be|what|when|whether|which|who|why)\b.*"
)
_FEW = 2  # things that come beside base pay
_MOST_WORDS = 20  # of all of them
_AN_ARRANGEMENT = lazy_pattern(r" (?:days|home)")
_ONE_DAY = dt.timedelta(days=1)


def facts_of_offers(errand: Errand) -> dict[str, object]:
    """The days that these letters may name: of the employer's offer, and of one elsewhere."""
    offer = offered(errand.interview)
    besides = [*_agreed(offer)]
    lexicon = errand.desk.packs.lexicon
    in_a_row = [in_small_letters(name, lexicon) for name in besides]
    place = bare(offer.place)
    announced = errand.interview.next_step.announced
    until = titles.time_asked_for(errand.interview, errand.dated_on)
    return {
        "until": errand.spoken(until),
        "asks_time": asks_for_time(errand.interview),
        "answer_is_told": "my answer" in " ".join(errand.lines(errand.step.id)),
        "until_date": date_alone(errand, until),
        "theirs": errand.spoken(_answer_by(offer)),
        "start": errand.spoken_in_full(offer.start),
        "in_writing": offer.in_writing,
        "only_asked": offer.only_asked,
        "agreed_place": place,
        "agreed_how": _is_an_arrangement(place),
        "agreed_hours": offer.hours_a_week and f"{offer.hours_a_week:g}",
        "agreed_besides": besides,
        "in_prose": _fit_in_a_sentence(besides),
        "agreed_in_a_row": in_a_row,
        "agreed_of_parts": any(", " in term for term in in_a_row),
        "time_for": time_for(errand.desk, offer),
        "why_time": why_time(errand.desk, offer),
        **saying_no(errand.desk),
        "known_by": errand.spoken(_known_by(errand)),
        "their_date": their_date(errand),
        "elsewhere": other_deadline(errand),
        "slot": errand.spoken(_slot(errand)),
        "announced": announced[:1],
        "slot_is": next(iter(announced), ""),
        "accepted": errand.step.elsewhere is not None or not has_withdrawn(errand),
    }


def date_alone(errand: Errand, day: dt.date | None) -> str:
    """A day as own sentences name it, mostly without its weekday; nothing where there is none."""
    if day is None:
        return ""
    return phrases.date_alone(day, errand.desk.country)


def _is_an_arrangement(place: str) -> bool:
    """Whether the place says how one works, and not where: `three days at home`."""
    return not place[:1].isupper() and _AN_ARRANGEMENT.search(place) is not None


def _fit_in_a_sentence(besides: Sequence[str]) -> bool:
    """Whether what comes beside base pay is so little that it needs no list."""
    return len(besides) <= _FEW and len(" ".join(besides).split()) <= _MOST_WORDS


def _agreed(offer: Offer) -> Iterator[str]:
    """What comes beside base pay, with how much it is."""
    for part in offer.package:
        note = bare(part.note)
        terms = text_if(is_of_the_terms(note), f" ({note})")
        yield f"{bare(part.what)}{terms}"


def is_of_the_terms(note: str) -> bool:
    """Whether a note says how much something is, or on what terms: then it stands in the yes."""
    return bool(_AMOUNT.fullmatch(note) or _TERM.fullmatch(note))


def is_still_open(note: str) -> bool:
    """Whether a note is what the candidate still wants to ask, which no letter names."""
    return bool(_OPEN.fullmatch(note))


def _slot(errand: Errand) -> dt.date | None:
    """The day of the next talk, while it is ahead: withdrawing sets it free."""
    booked = errand.interview.next_step.booked
    if booked is None or booked.on <= errand.dated_on:
        return None
    return booked.on


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


def other_deadline(errand: Errand) -> str | None:
    """When the other offer must be answered, as it is: `Monday 23 February at noon` (E49)."""
    elsewhere = errand.step.elsewhere
    if elsewhere is None:
        return None
    day, time = elsewhere.answer_by, elsewhere.answer_at
    return spoken_moment(day, time, errand.desk.country)


def has_withdrawn(errand: Errand) -> bool:
    """Whether the candidate has withdrawn: then the letter that says so is meant to go."""
    return errand.interview.result is Result.WITHDRAWN
