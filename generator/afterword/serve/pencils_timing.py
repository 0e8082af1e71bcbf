"""Pencils for what came from the employer: what they said about timing, how it ended, an offer and its figures."""

import datetime as dt
from typing import Literal

from pydantic import StrictBool

from afterword.edit.heard import Heard, UnclearDayError, day_meant, moment_meant
from afterword.interview.amend import Bare, Content
from afterword.interview.model.vocabulary import Result
from afterword.serve.actions import AnsweredError
from afterword.serve.pencils import (
    LineText,
    Pencil,
    Sent,
    ShortText,
    Writing,
    bare,
    beside,
    day_of,
    not_to_come,
)
from afterword.serve.spots import KeySpot
from afterword.serve.writing import Opened
from afterword.workbook.wording.phrases import paper_date, time_of_day

_TOLD = ("contact_on", "decide_by", "do_not_contact")
_OFFERED = (
    "received",
    "answer_by",
    "base",
    "currency",
    "per",
    "in_writing",
    "start",
    "place",
)
_PAID = ("base", "currency", "per")


class HeardSent(Sent):
    """What they said of timing, in their words, and the day on which they said it."""

    when: LineText
    said: ShortText
    decide: StrictBool
    do_not_contact: Literal["", "yes", "no"]


class OutcomeSent(Sent):
    """How it ended, or that there is an offer, with its pay and the day by which they want an answer."""

    result: Result
    on: ShortText
    answer_by: ShortText
    base: ShortText = ""
    currency: ShortText = ""
    per: ShortText = ""


class OfferSent(Sent):
    """An offer's figures."""

    received: ShortText
    answer_by: ShortText
    base: ShortText
    currency: ShortText
    per: ShortText
    in_writing: Literal["", "yes", "no"]
    start: ShortText
    place: LineText


def _heard_spot(opened: Opened, _about: str) -> KeySpot:
    return KeySpot.of_keys(opened.file, ("employer_said",), _TOLD)


def _heard(opened: Opened, sent: HeardSent) -> Writing:
    key, meaning = "contact_on", "They want to hear from you on"
    if sent.decide:
        key, meaning = "decide_by", "They decide by"
    fields: dict[str, Content] = {"do_not_contact": bare(sent.do_not_contact), key: ""}
    if not sent.when.strip():
        return Writing(fields, "heard about contact", "It is in your file.")
    day = _day(opened, sent)
    fields[key] = Bare(day.isoformat())
    return Writing(fields, f"heard {sent.when}", f"{meaning} {paper_date(day)}.")


def _day(opened: Opened, sent: HeardSent) -> dt.date:
    not_to_come("said", sent.said, opened.today)
    said = day_of("said", sent.said) if sent.said else None
    try:
        heard = Heard(sent.when, said, sent.decide)
        return day_meant(heard, opened.interview, opened.today)
    except UnclearDayError as unclear:
        raise _asked_back(sent.when, unclear) from None


def _asked_back(
    when: str, unclear: UnclearDayError, field: str = "when"
) -> AnsweredError:
    if unclear.since:
        return beside(
            "said", f"say on which day they said “{when}”: it counts from then"
        )
    if unclear.days:
        first, second = map(paper_date, unclear.days)
        return beside(field, f"“{when}” can be {first} or {second}; choose one of them")
    return beside(
        field,
        f"“{when}” names no day that is certain; ask them, or write it like two weeks, Friday week or end of April",
    )


def _outcome_spot(opened: Opened, _about: str) -> KeySpot:
    return KeySpot(
        opened.file,
        {
            "result": ("outcome", "result"),
            "on": ("outcome", "on"),
            "received": ("offer", "received"),
            "answer_by": ("offer", "answer_by"),
            **{key: ("offer", key) for key in _PAID},
        },
    )


def _outcome(opened: Opened, sent: OutcomeSent) -> Writing:
    day = sent.on or opened.today.isoformat()
    not_to_come("on", day, opened.today)
    fields: dict[str, Content] = {"result": Bare(sent.result), "on": bare(day)}
    sentence = f"It is in your file: {sent.result}, {paper_date(day_of('on', day))}."
    if sent.result is Result.OFFER:
        received = day
        if opened.typed.offer:
            received = opened.typed.offer.received.isoformat()
        offer, by = _offered(opened, sent, received)
        fields |= offer
        sentence += by
    return Writing(fields, f"outcome {sent.result}", sentence)


def _offered(
    opened: Opened, sent: OutcomeSent, received: str
) -> tuple[dict[str, Content], str]:
    """What is told of an offer at once; nothing when it is only that there is one."""
    fields: dict[str, Content] = {"answer_by": ""}
    fields |= {key: bare(getattr(sent, key)) for key in _PAID}
    by = ""
    if sent.answer_by:
        fields["answer_by"], by = _answer_by(opened, sent.answer_by, received)
    if any(fields.values()):
        return {"received": bare(received), **fields}, by
    return {}, by


def _answer_by(opened: Opened, typed: str, received: str) -> tuple[Bare, str]:
    """When they want an answer, in whatever words: as the file has it, and as the page says it back."""
    said = day_of("received", received)
    try:
        until = moment_meant(typed, said, opened.interview, opened.today)
    except UnclearDayError as unclear:
        raise _asked_back(typed, unclear, "answer_by") from None
    if until.at is None:
        return Bare(f"{until.on}"), f" They want your answer by {paper_date(until.on)}."
    by = time_of_day(until.on, until.at)
    return Bare(f"{until.on} {until.at:%H:%M}"), f" They want your answer by {by}."


def _offer_spot(opened: Opened, _about: str) -> KeySpot:
    return KeySpot.of_keys(opened.file, ("offer",), _OFFERED)


def _offer(opened: Opened, sent: OfferSent) -> Writing:
    received = sent.received or opened.today.isoformat()
    not_to_come("received", received, opened.today)
    typed = sent.model_dump(include=set(_OFFERED))
    fields: dict[str, Content] = {key: bare(str(typed[key])) for key in _OFFERED}
    fields |= {"received": bare(received), "place": sent.place}
    sentence = "The offer is in your file."
    if sent.answer_by:
        fields["answer_by"], by = _answer_by(opened, sent.answer_by, received)
        sentence += by
    return Writing(fields, "offer", sentence)


HEARD = Pencil("heard", "day", HeardSent, _heard_spot, _heard)
OUTCOME = Pencil("outcome", "outcome", OutcomeSent, _outcome_spot, _outcome)
OFFER = Pencil("offer", "offer", OfferSent, _offer_spot, _offer)
