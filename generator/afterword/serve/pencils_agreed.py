"""Pencils for what moves after an offer has come: their new figure, and the first day of work."""

from typing import TYPE_CHECKING

from afterword.interview.amend import Bare
from afterword.interview.model.terms import Offer
from afterword.serve.days_typed import any_day, day_told
from afterword.serve.pencils import Pencil, Sent, ShortText, Writing, bare
from afterword.serve.pencils_timing import moved_start, pay
from afterword.serve.refusing import needed
from afterword.serve.spots import KeySpot
from afterword.serve.writing import Opened
from afterword.workbook.wording.phrases import paper_date

if TYPE_CHECKING:
    from afterword.interview.amend import Content


class RaisedSent(Sent):
    """The figure with which they came back, and the day on which they did."""

    base: ShortText
    raised_on: ShortText


class FirstDaySent(Sent):
    """The first day of work."""

    start: ShortText


def _raised_spot(opened: Opened, _about: str) -> KeySpot:
    keys = ("received", "base", "first_base", "raised_on")
    return KeySpot.of_keys(opened.file, ("offer",), keys)


def _raised(opened: Opened, sent: RaisedSent) -> Writing:
    needed("base", sent.base, "write the figure with which they came back")
    offer = _offer(opened)
    day = day_told(opened, "raised_on", sent.raised_on)
    beside = {
        "currency": offer.currency or "",
        "per": f"{offer.per}",
        "hours_a_week": "",
    }
    paid = pay(opened, {"base": sent.base, **beside})
    fields: dict[str, Content] = {
        "received": Bare(f"{offer.received}"),
        "base": bare(paid.fields["base"]),
        "raised_on": Bare(f"{day}"),
    }
    if offer.base is not None and offer.first_base is None:
        fields["first_base"] = Bare(f"{offer.base}")
    sentence = (
        f"Their new figure is written down, {paper_date(day)}. What they offered first "
        f"stands beside it, and your yes thanks them for the rise.{paid.sentence}"
    )
    return Writing(fields, "their new figure", sentence, sums=paid.said)


def _first_day_spot(opened: Opened, _about: str) -> KeySpot:
    return KeySpot.of_keys(
        opened.file, ("offer",), ("received", "start", "start_moved_on")
    )


def _first_day(opened: Opened, sent: FirstDaySent) -> Writing:
    needed("start", sent.start, "write the first day of work")
    start = any_day("start", sent.start, opened.whose, opened.today)
    fields: dict[str, Content] = {
        "received": Bare(f"{_offer(opened).received}"),
        "start": Bare(f"{start}"),
    }
    moved, letter = moved_start(opened, fields["start"])
    sentence = f"Your first day of work is {paper_date(start)}.{letter}"
    return Writing({**fields, **moved}, "the first day of work", sentence)


def _offer(opened: Opened) -> Offer:
    """The offer as told; one of which nothing else is told yet came today."""
    return opened.interview.offered or Offer.model_construct(received=opened.today)


RAISED = Pencil("raised", "offer", RaisedSent, _raised_spot, _raised)
FIRST_DAY = Pencil("first-day", "day", FirstDaySent, _first_day_spot, _first_day)
