"""Pencils for what moves after an offer has come: their new figure, or their no to more, and the first day of work."""

import datetime as dt
from contextlib import suppress
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from afterword.interview.amend import Bare
from afterword.interview.model.terms import Offer
from afterword.serve.action.refusing import needed
from afterword.serve.action.spots import KeySpot
from afterword.serve.action.writing import Opened
from afterword.serve.pencils.pencil import (
    LineText,
    Pencil,
    Sent,
    ShortText,
    Writing,
    bare,
)
from afterword.serve.pencils.timing import moved_start, pay
from afterword.serve.typed.days import any_day, day_told
from afterword.workbook.wording.phrases import paper_date

if TYPE_CHECKING:
    from afterword.interview.amend import Content


class RaisedSent(Sent):
    """The figure with which they came back, and the day on which they did."""

    base: LineText
    raised_on: ShortText


class StayedSent(Sent):
    """The day on which they said no to more."""

    raised_on: ShortText


class FirstDaySent(Sent):
    """The first day of work."""

    start: ShortText


def _raised_spot(opened: Opened, _about: str) -> KeySpot:
    keys = ("received", "base", "first_base", "raised_on")
    return KeySpot.of_keys(opened.file, ("offer",), keys)


def _raised(opened: Opened, sent: RaisedSent) -> Writing:
    needed("base", sent.base, "write the figure with which they came back")
    offer = offer_told(opened)
    day = day_told(opened, "raised_on", sent.raised_on)
    beside = {
        "currency": offer.currency or "",
        "per": f"{offer.per}",
        "hours_a_week": "",
        "weeks_a_year": "",
    }
    paid = pay(opened, {"base": sent.base, **beside})
    fields: dict[str, Content] = {
        "received": Bare(f"{offer.received}"),
        "base": bare(paid.fields["base"]),
        "raised_on": Bare(f"{day}"),
    }
    if _is_their_figure(paid.fields["base"], offer):
        sentence = f"{_stays(day)}{paid.sentence}"
        return Writing(fields, "their no to more", sentence, sums=paid.said)
    if offer.base is not None and offer.first_base is None:
        fields["first_base"] = Bare(f"{offer.base}")
    sentence = (
        f"Their new figure is written down, {paper_date(day)}. What they offered first "
        f"stands beside it, and your yes thanks them for a rise.{paid.sentence}"
    )
    return Writing(fields, "their new figure", sentence, sums=paid.said)


def _is_their_figure(typed: str, offer: Offer) -> bool:
    """Whether a figure is the one that they have offered already."""
    with suppress(InvalidOperation):  # of what is no figure the reading door speaks
        return Decimal(typed) == offer.base
    return False


def _stayed_spot(opened: Opened, _about: str) -> KeySpot:
    return KeySpot.of_keys(opened.file, ("offer",), ("received", "raised_on"))


def _stayed(opened: Opened, sent: StayedSent) -> Writing:
    offer = offer_told(opened)
    day = day_told(opened, "raised_on", sent.raised_on)
    fields: dict[str, Content] = {
        "received": Bare(f"{offer.received}"),
        "raised_on": Bare(f"{day}"),
    }
    return Writing(fields, "their no to more", _stays(day))


def _stays(day: dt.date) -> str:
    """That they said no to more, and what there is to do about it."""
    return (
        f"It is written down: they stay with what they offered, {paper_date(day)}. Say yes or no to it, or ask once more "
        "in another way: the second letter is among your drafts."
    )


def _first_day_spot(opened: Opened, _about: str) -> KeySpot:
    return KeySpot.of_keys(
        opened.file, ("offer",), ("received", "start", "start_moved_on")
    )


def _first_day(opened: Opened, sent: FirstDaySent) -> Writing:
    needed("start", sent.start, "write the first day of work")
    start = any_day("start", sent.start, opened.whose, opened.today)
    fields: dict[str, Content] = {
        "received": Bare(f"{offer_told(opened).received}"),
        "start": Bare(f"{start}"),
    }
    moved, letter = moved_start(opened, fields["start"])
    sentence = f"Your first day of work is {paper_date(start)}.{letter}"
    return Writing({**fields, **moved}, "the first day of work", sentence)


def offer_told(opened: Opened) -> Offer:
    """The offer as told; one of which nothing else is told yet came today."""
    return opened.interview.offered or Offer.model_construct(received=opened.today)


RAISED = Pencil("raised", "offer", RaisedSent, _raised_spot, _raised)
STAYED = Pencil("stayed", "offer", StayedSent, _stayed_spot, _stayed)
FIRST_DAY = Pencil("first-day", "day", FirstDaySent, _first_day_spot, _first_day)
