"""Offers of employers of whom there is no interview file, in words: for the candidate alone."""

from collections.abc import Iterator, Sequence

from afterword.frozen import frozen
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.other_offers import OtherOffer
from afterword.interview.model.vocabulary import Result
from afterword.interview.values import Moment
from afterword.workbook.pay import money
from afterword.workbook.pay.offers import OfferRow, row_of
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.other_applications import title_of_other
from afterword.workbook.wording import phrases
from afterword.workbook.wording.wording import Wording
from afterword.workbook.wording.words import Words


@frozen
class OtherOfferView:
    """One of them. It is changed beside an `interview`; `number` is its place in me.yaml, from 0."""

    interview: str
    number: int
    title: str
    text: str
    pay: str
    accepted: bool


def other_offers(beside: InterviewView) -> tuple[OtherOfferView, ...]:
    """Those in me.yaml of which something may still come, or came, in its order, as they are shown beside an interview."""
    offers = enumerate(beside.me.other_offers)
    return tuple(
        _view(beside, number, offer)
        for number, offer in offers
        if offer.is_open or offer.accepted
    )


def other_rows(me: Candidate, wording: Wording) -> Iterator[OfferRow]:
    """Those that wait for an answer, to stand beside the others."""
    for offer in me.other_offers:
        if offer.is_open:
            yield row_of(
                wording,
                offer.terms,
                title=title_of_other(offer),
                answer_by=_moment(offer.answer_by),
            )


def in_order(rows: Sequence[OfferRow]) -> tuple[OfferRow, ...]:
    """The offers as their answers are due; those without a date come last."""
    return tuple(sorted(rows, key=lambda row: row.due))


def _view(beside: InterviewView, number: int, offer: OtherOffer) -> OtherOfferView:
    wording = beside.wording
    pay = money.paid(wording, offer.base, offer.currency or "", offer.per)
    return OtherOfferView(
        interview=beside.id,
        number=number,
        title=title_of_other(offer),
        text=_stand(offer, wording.words),
        pay=pay,
        accepted=offer.accepted,
    )


def _stand(offer: OtherOffer, words: Words) -> str:
    """How it stands, as an application says it."""
    on = phrases.paper_date(offer.ended)
    by = _moment(offer.answer_by)
    return words.page("standings", offer.result or Result.OFFER, on=on, by=by)


def _moment(until: Moment | None) -> str:
    """A day, with its time where one is told; empty without any."""
    if until is None:
        return ""
    return phrases.time_of_day(until.on, until.at)
