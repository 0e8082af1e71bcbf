"""The pencil for the time to answer an offer: their day will do, or until when the letter asks for more (E22)."""

import datetime as dt
from typing import Literal

from afterword.interview.amend import Bare, Content
from afterword.interview.model.terms import Offer
from afterword.plan.time_to_decide import asks_for_time
from afterword.serve.action.actions import Told
from afterword.serve.action.refusing import beside, needed
from afterword.serve.action.spots import KeySpot
from afterword.serve.action.writing import Opened
from afterword.serve.pencils.agreed import offer_told
from afterword.serve.pencils.pencil import Pencil, Sent, ShortText, Writing
from afterword.serve.typed.days import any_day
from afterword.workbook.wording.phrases import paper_date

_NO_DAY = "by when they want your answer is not here yet: add it to the offer"


class TimeSent(Sent):
    """Whether the candidate can answer by their day, and else until when they ask."""

    answer: Literal["theirs", "another"]
    ask_until: ShortText = ""


def _time_spot(opened: Opened, _about: str) -> KeySpot:
    return KeySpot.of_keys(opened.file, ("offer",), ("received", "ask_until"))


def _time(opened: Opened, sent: TimeSent) -> Writing:
    offer = offer_told(opened)
    if sent.answer == "theirs":
        until, sentence = _by_theirs(offer)
    else:
        until, sentence = _later(opened, sent, offer)
    fields: dict[str, Content] = {
        "received": Bare(f"{offer.received}"),
        "ask_until": Bare(f"{until}"),
    }
    return Writing(fields, "by when you answer the offer", sentence)


def _by_theirs(offer: Offer) -> tuple[dt.date, str]:
    """Their day, and what the letter says then."""
    if offer.answer_by is None:
        raise beside("answer", _NO_DAY)
    theirs = offer.answer_by.on
    answers = f"It is written down: you answer by {paper_date(theirs)}."
    return (
        theirs,
        f"{answers} The letter thanks them and says so, and does not ask for more time.",
    )


def _later(opened: Opened, sent: TimeSent, offer: Offer) -> tuple[dt.date, str]:
    """The day for which the letter asks: one after theirs."""
    needed("ask_until", sent.ask_until, "write until when you would ask")
    until = any_day("ask_until", sent.ask_until, opened.whose, opened.today)
    if offer.answer_by and until <= offer.answer_by.on:
        theirs = f"they gave you until {paper_date(offer.answer_by.on)}"
        mend = "name a later day, or say that you can answer by theirs"
        raise beside("ask_until", f"{theirs}: {mend}")
    return until, f"The letter asks them for time until {paper_date(until)}."


def _begins(opened: Opened, about: str) -> Told:
    """What the form begins with: the answer that was pressed, else their day, unless a later one is told."""
    if about == "another":
        return {"begin": {"answer": about}}
    offer = opened.interview.offered
    asks = offer and offer.ask_until and asks_for_time(opened.interview)
    return {"begin": {"answer": "another" if asks else "theirs"}}


TIME = Pencil("time", "answer", TimeSent, _time_spot, _time, more=_begins)
