"""Pencils for what came from the employer: what they said about timing, how it ended, an offer and its figures."""

import datetime as dt
from typing import Literal

from pydantic import StrictBool

from afterword.edit.heard import (
    Heard,
    UnclearDayError,
    as_typed,
    day_meant,
    named_too_early,
)
from afterword.edit.heard_in_letters import (
    on_a_holiday,
    said_in_letters,
    told_since,
    words_meant,
)
from afterword.interview.amend import Bare, Content
from afterword.interview.model.vocabulary import Result
from afterword.interview.reading.doubts.chronology import before_its_talk
from afterword.mappings import mapped
from afterword.plan.their_answer import ANSWER
from afterword.serve.action.refusing import beside
from afterword.serve.action.spots import KeySpot
from afterword.serve.action.writing import Opened, wording_of
from afterword.serve.pencils.pencil import (
    LineText,
    Pencil,
    Sent,
    ShortText,
    Writing,
    bare,
)
from afterword.serve.typed.answer_days import answer_by, asked_back, time_kept
from afterword.serve.typed.by_the_year import said_with_hours, with_hours
from afterword.serve.typed.days import any_day, day_told
from afterword.serve.typed.offers_told_once import like_another_offer
from afterword.serve.typed.pay import (
    Sums,
    currency_at_home,
    sums,
    usual_currencies,
)
from afterword.serve.typed.pay_doubted import ask_if_unlikely
from afterword.workbook.wording.phrases import paper_date

_MEANING = {
    "contact_on": "They want to hear from you on",
    "decide_by": "They decide by",
}
_TOLD = ("contact_on", "decide_by", "decide_in_words", "said_on", "do_not_contact")
_OFFERED = (
    "received",
    "answer_by",
    "base",
    "currency",
    "per",
    "hours_a_week",
    "weeks_a_year",
    "in_writing",
    "start",
    "place",
)
_CONFIRM_IT = " The letter that confirms it is among your drafts."
_TOLD_OF = {
    Result.OFFER: "they made you an offer",
    Result.ACCEPTED: "you accepted",
    Result.DECLINED: "you declined",
    Result.REJECTED: "they said no",
    Result.WITHDRAWN: "you withdrew",
    Result.FILLED: "somebody else has the post",
    Result.CANCELLED: "the post is not filled",
    Result.GHOSTED: "they never answered",
}
_GLAD = dict.fromkeys((Result.OFFER, Result.ACCEPTED), "Congratulations! ")
# What is told of the reason, by how it ended.
_REASONS = {
    Result.REJECTED: ("they_chose", "they_praised"),
    Result.DECLINED: ("because",),
    Result.WITHDRAWN: ("because",),
}
_TOLD_AT_ONCE = ("received", "answer_by", "in_writing", "start", "ask_until")
_PAID = ("base", "currency", "per", "hours_a_week", "weeks_a_year")


class HeardSent(Sent):
    """What they said of timing, in their words, and the day on which they said it."""

    when: LineText
    said: ShortText
    decide: StrictBool
    do_not_contact: Literal["", "yes", "no"]


class OutcomeSent(Sent):
    """How it ended, or that there is an offer, with its pay, its first day and the day by which they want an answer."""

    result: Result
    on: ShortText
    answer_by: ShortText
    base: LineText = ""
    currency: ShortText = ""
    per: ShortText = ""
    hours_a_week: ShortText = ""
    weeks_a_year: ShortText = ""
    in_writing: Literal["", "yes", "no"] = ""
    start: ShortText = ""
    they_chose: LineText = ""
    they_praised: LineText = ""
    because: LineText = ""


class OfferSent(Sent):
    """An offer's figures."""

    received: ShortText
    answer_by: ShortText
    base: LineText
    currency: ShortText
    per: ShortText
    hours_a_week: ShortText = ""
    weeks_a_year: ShortText = ""
    in_writing: Literal["", "yes", "no"]
    start: ShortText
    place: LineText


def _heard_spot(opened: Opened, _about: str) -> KeySpot:
    return KeySpot.of_keys(opened.file, ("employer_said",), _TOLD)


def _heard(opened: Opened, sent: HeardSent) -> Writing:
    fields: dict[str, Content] = {  # one day is followed, in the place of another
        "do_not_contact": bare(sent.do_not_contact),
        "contact_on": "",
        "decide_by": "",
        "decide_in_words": "",
        "said_on": "",
    }
    if not sent.when.strip():
        return Writing(fields, "what they said about timing", "It is written down.")
    heard, day = _day(opened, sent)
    fields[heard.key] = Bare(day.isoformat())
    words = wording_of(opened.root).words
    loosely = words_meant(heard, opened.interview, opened.today, words)
    fields["decide_in_words"] = loosely
    since = told_since(heard, day, opened.interview, opened.today)
    fields["said_on"] = Bare(since.isoformat()) if since else ""
    title, on = f"what they said, “{sent.when}”", paper_date(day)
    holiday = on_a_holiday(day, opened.interview)
    told = said_in_letters(loosely, opened.interview)
    sentence = f"{_MEANING[heard.key]} {on}{holiday}{told}."
    return Writing(fields, title, sentence, sums={heard.key: on})


def _day(opened: Opened, sent: HeardSent) -> tuple[Heard, dt.date]:
    said = None
    if sent.said:
        said = day_told(opened, "said", sent.said)
    try:
        heard = Heard(sent.when, said, sent.decide)
        day = day_meant(heard, opened.interview, opened.today)
    except UnclearDayError as unclear:
        raise asked_back(sent.when, unclear) from None
    too_early = named_too_early(day, opened.interview)
    if too_early:
        raise beside("when", too_early)
    return heard, day


def _outcome_spot(opened: Opened, _about: str) -> KeySpot:
    return KeySpot(
        opened.file,
        {
            "result": ("outcome", "result"),
            "on": ("outcome", "on"),
            "they_chose": ("outcome", "they_chose"),
            "they_praised": ("outcome", "they_praised"),
            "because": ("saying_no", "because"),
            **{key: ("offer", key) for key in (*_PAID, *_TOLD_AT_ONCE)},
        },
    )


def _outcome(opened: Opened, sent: OutcomeSent) -> Writing:
    day = day_told(opened, "on", sent.on)
    too_early = before_its_talk(opened.interview, day, opened.today)
    if too_early:
        raise beside("on", too_early)
    fields: dict[str, Content] = {"result": Bare(sent.result), "on": Bare(f"{day}")}
    for key in _REASONS.get(sent.result, ()):
        fields[key] = " ".join(getattr(sent, key).split())
    glad = _GLAD.get(sent.result, "")
    sentence = f"{glad}It is written down: {_TOLD_OF[sent.result]}, {paper_date(day)}."
    read: dict[str, str] = {}
    if sent.result is Result.OFFER:
        received = day
        if opened.typed.offer:
            received = opened.typed.offer.received
        paid = pay(opened, sent.model_dump(include=set(_PAID)))
        offer, by = _offered(opened, sent, received, paid)
        fields |= offer
        read |= paid.said
        employer = opened.interview.employer.name
        sentence += f"{by}{like_another_offer(opened.workspace, employer)}"
    title = f"that {_TOLD_OF[sent.result]}"
    return Writing(fields, title, sentence, sums=read)


def _offered(
    opened: Opened, sent: OutcomeSent, received: dt.date, paid: Sums
) -> tuple[dict[str, Content], str]:
    """What is told of an offer at once; nothing when it is only that there is one."""
    fields: dict[str, Content] = {"answer_by": "", "in_writing": bare(sent.in_writing)}
    fields |= mapped(bare, paid.fields)
    by = paid.sentence
    fields["start"], begins = _start(opened, sent.start)
    by += begins
    if sent.answer_by:
        until, said = answer_by(opened, sent.answer_by, received)
        fields |= {"answer_by": Bare(as_typed(until)), **time_kept(opened, until.on)}
        by += said
    if any(fields.values()):
        return {"received": Bare(f"{received}"), **fields}, by
    return {}, by


def pay(opened: Opened, typed: dict[str, str]) -> Sums:
    """The pay as somebody named it."""
    usual = usual_currencies(opened.interview, opened.workspace.candidate)
    at_home = currency_at_home(opened.interview)
    paid = sums(with_hours(typed, "base"), ("base",), usual, at_home)
    ask_if_unlikely(typed, paid.fields, ("base",), opened.interview)
    return said_with_hours(paid, "base")


def _start(opened: Opened, typed: str) -> tuple[Bare, str]:
    """The first day of work, in whatever words: as the file has it, and as the page says it back; nothing for nothing."""
    if not typed.strip():
        return Bare(""), ""
    start = any_day("start", typed, opened.whose, opened.today)
    return Bare(f"{start}"), f" The first day is {paper_date(start)}."


def moved_start(opened: Opened, start: Content) -> tuple[dict[str, Content], str]:
    """Since when another first day stands than the one in the yes that has gone; and where the letter is that says so."""
    offer = opened.interview.offered
    has_gone = opened.interview.logged(ANSWER) is not None
    if offer is None or offer.start is None or not has_gone:
        return {}, ""
    if start in {"", f"{offer.start}"}:
        return {}, ""
    return {"start_moved_on": Bare(f"{opened.today}")}, _CONFIRM_IT


def _offer_spot(opened: Opened, _about: str) -> KeySpot:
    return KeySpot.of_keys(
        opened.file, ("offer",), (*_OFFERED, "start_moved_on", "ask_until")
    )


def _offer(opened: Opened, sent: OfferSent) -> Writing:
    received = day_told(opened, "received", sent.received)
    paid = pay(opened, sent.model_dump(include=set(_OFFERED)))
    fields: dict[str, Content] = {key: bare(paid.fields[key]) for key in _OFFERED}
    fields |= {"received": Bare(f"{received}"), "place": sent.place}
    sentence = f"The offer is written down.{paid.sentence}"
    fields["start"], begins = _start(opened, sent.start)
    moved, letter = moved_start(opened, fields["start"])
    fields |= moved
    sentence += f"{begins}{letter}"
    if sent.answer_by:
        until, by = answer_by(opened, sent.answer_by, received)
        fields |= {"answer_by": Bare(as_typed(until)), **time_kept(opened, until.on)}
        if not _is_answered(opened):
            sentence += by
    return Writing(fields, "offer", sentence, sums=paid.said)


def _is_answered(opened: Opened) -> bool:
    """Whether they have an answer: their day for it is of no interest then."""
    answered = opened.interview.logged(ANSWER)
    return opened.interview.is_over or answered is not None


HEARD = Pencil("heard", "day", HeardSent, _heard_spot, _heard)
OUTCOME = Pencil("outcome", "outcome", OutcomeSent, _outcome_spot, _outcome)
OFFER = Pencil("offer", "offer", OfferSent, _offer_spot, _offer)
