"""The pencil for an offer of an employer of whom there is no interview file: who, what, by when, and what became of it."""

from typing import TYPE_CHECKING, Literal

from afterword.edit.heard import as_typed
from afterword.interview.amend import Bare
from afterword.mappings import mapped
from afterword.serve.action.refusing import needed
from afterword.serve.action.spots import KeySpot, number_among
from afterword.serve.action.writing import Opened
from afterword.serve.pencils.pencil import (
    LineText,
    Pencil,
    Sent,
    ShortText,
    Writing,
    bare,
)
from afterword.serve.pencils.timing import pay
from afterword.serve.typed.answer_days import answer_by
from afterword.serve.typed.days import day_told
from afterword.serve.typed.offers_told_once import (
    like_an_interview,
    refuse_if_told_there,
)
from afterword.workbook.wording.phrases import paper_date

if TYPE_CHECKING:
    from afterword.interview.amend import Content

_PAID = ("base", "currency", "per", "hours_a_week", "weeks_a_year")
_KEYS = ("employer", "role", "received", "answer_by", *_PAID, "result", "on")
_BECAME = {
    "accepted": "you accepted your other offer",
    "declined": "you declined your other offer",
    "cancelled": "your other offer fell through",
}


class OtherOfferSent(Sent):
    """An offer of somebody else; `about` is its place in me.yaml. `result` says what became of it, on the day `on`."""

    employer: LineText
    role: LineText
    received: ShortText
    answer_by: ShortText
    base: LineText
    currency: ShortText
    per: ShortText
    hours_a_week: ShortText
    weeks_a_year: ShortText = ""
    result: Literal["", "accepted", "declined", "cancelled"] = ""
    on: ShortText = ""


def _spot(opened: Opened, about: str) -> KeySpot:
    numbers = range(len(opened.candidate.other_offers))
    number = number_among(map(str, numbers), about)
    place = ("other_offers", number)
    return KeySpot.of_keys(opened.workspace.about_me.file, place, _KEYS)


def _writing(opened: Opened, sent: OtherOfferSent) -> Writing:
    needed("employer", sent.employer, "write who made it; no letter names them")
    count = _count(opened)
    is_new = number_among(map(str, range(count)), sent.about) == count
    if is_new:
        refuse_if_told_there(opened.workspace, sent.employer)
    received = day_told(opened, "received", sent.received)
    paid = pay(opened, sent.model_dump(include=set(_PAID)))
    fields: dict[str, Content] = {
        "employer": sent.employer.strip(),
        "role": sent.role.strip(),
        "received": Bare(f"{received}"),
        "answer_by": "",
        **mapped(bare, paid.fields),
        "result": bare(sent.result),
        "on": "",
    }
    sentence = f"The offer is written down.{paid.sentence}"
    if sent.answer_by.strip():
        until, by = answer_by(opened, sent.answer_by, received)
        fields["answer_by"] = Bare(as_typed(until))
        sentence += by
    else:
        sentence += " Letters speak of it once you say by when it must be answered."
    if sent.result:
        day = day_told(opened, "on", sent.on)
        fields["on"] = Bare(f"{day}")
        became = _BECAME[sent.result]
        sentence = f"It is written down: {became}, {paper_date(day)}."
    if is_new:
        sentence += like_an_interview(opened.workspace, sent.employer)
    return Writing(fields, "another offer", sentence, sums=paid.said)


def _count(opened: Opened) -> int:
    """How many other offers were told."""
    candidate = opened.workspace.candidate
    return len(candidate.other_offers) if candidate else 0


OTHER_OFFER = Pencil("other-offer", "offer", OtherOfferSent, _spot, _writing)
