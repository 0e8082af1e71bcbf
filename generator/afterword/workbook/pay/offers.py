"""Offers in figures: base, what comes beside it, what a year and the first year make; and several side by side."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from afterword import escape
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.terms import Offer, PackageItem
from afterword.interview.model.vocabulary import Per, Result
from afterword.workbook.pay import money
from afterword.workbook.pay.figures import Paid, yearly
from afterword.workbook.wording import packs, titles, words

_LIVE = frozenset({Result.OFFER, Result.ACCEPTED})


@dataclass(frozen=True)
class ItemView:
    """One thing beside base pay, as printed. `worth` is empty when no figure is known."""

    what: str
    worth: str
    once: bool
    note: str


@dataclass(frozen=True)
class Total:
    """What an offer makes: `year` is every year's, `first` has what is paid once on top of it."""

    year: Decimal
    first: Decimal


@dataclass(frozen=True)
class OfferView:
    """An offer in figures, as printed. Texts are empty where nothing is known."""

    base: str
    base_a_year: str
    how: str
    items: tuple[ItemView, ...]
    year: str
    first_year: str
    no_figure: tuple[str, ...]
    to_ask: tuple[packs.PackageQuestion, ...]

    @property
    def worths(self) -> tuple[ItemView, ...]:
        """The items that have a figure."""
        return tuple(each for each in self.items if each.worth)


@dataclass(frozen=True)
class OfferRow:
    """One of several offers. `currency` says what may be compared with what."""

    interview: str
    title: str
    currency: str
    place: str
    answer_by: str
    first_choice: bool
    offer: OfferView


def offer_view(interview: Interview) -> OfferView | None:
    """The offer of an interview, None when there is none."""
    offer = interview.offered
    if offer is None:
        return None
    currency, sum_ = offer_currency(interview), total(offer)
    a_year = yearly(offer.base, offer) if offer.base is not None else None
    return OfferView(
        base=f"{money.plain(offer.base, currency)}{words.pay('per', offer.per)}" if offer.base is not None else "",
        base_a_year=money.plain(a_year, currency) if a_year is not None and how(offer) else "",
        how=how(offer),
        items=tuple(_item(each, currency) for each in offer.package),
        year=money.plain(sum_.year, currency) if sum_ else "",
        first_year=money.plain(sum_.first, currency) if sum_ and sum_.first != sum_.year else "",
        no_figure=tuple(each.what for each in offer.package if each.worth is None),
        to_ask=_to_ask(offer),
    )


def total(offer: Offer) -> Total | None:
    """Base and every item with a figure, to the last unit; None while the base for a year is not known (E18)."""
    base = yearly(offer.base, offer) if offer.base is not None else None
    if base is None:
        return None
    known = [(each.worth, each.once) for each in offer.package if each.worth is not None]
    year = base + sum((worth for worth, once in known if not once), Decimal(0))
    return Total(year, year + sum((worth for worth, once in known if once), Decimal(0)))


def offer_currency(interview: Interview) -> str | None:
    """The offer's currency; where it names none, the one that the candidate or the posting names."""
    offer, salary = interview.offered, interview.salary
    return (offer.currency if offer else None) or salary.currency or (salary.posted.currency if salary.posted else None)


def how(terms: Paid) -> str:
    """How a year was worked out, empty when nothing had to be or could be."""
    if terms.per is Per.MONTH and terms.payments_a_year:
        return words.pay("how", "month", payments=terms.payments_a_year)
    if terms.per is Per.HOUR and terms.hours_a_week:
        return words.pay("how", "hour", hours=terms.hours_a_week)
    return ""


def side_by_side(interviews: Mapping[str, tuple[Interview, Candidate]]) -> tuple[OfferRow, ...]:
    """The offers of several interviews, in the order in which answers are due; those without a date come last."""
    live = [(name, *both) for name, both in interviews.items() if has_live_offer(both[0])]
    return tuple(_row(*each) for each in sorted(live, key=lambda each: (_due(each[1]), each[0])))


def has_live_offer(interview: Interview) -> bool:
    """Whether there is an offer that can still be weighed against others."""
    return interview.offered is not None and (interview.outcome is None or interview.outcome.result in _LIVE)


def currencies(rows: Sequence[OfferRow]) -> tuple[str, ...]:
    """The currencies of several offers, each once."""
    return tuple(dict.fromkeys(row.currency for row in rows if row.currency))


def _due(interview: Interview) -> dt.date:
    by = interview.offered.answer_by if interview.offered else None
    return by.on if by else dt.date.max


def _row(name: str, interview: Interview, me: Candidate) -> OfferRow:
    offer, shown = interview.offered, offer_view(interview)
    assert offer  # noqa: S101  (only offers come here)
    assert shown  # noqa: S101
    by = offer.answer_by
    return OfferRow(
        interview=name,
        title=f"{interview.role}, {interview.employer.name}",
        currency=offer_currency(interview) or "",
        place=offer.place or "",
        answer_by=titles.deadline(interview, me, by.on, by.at) if by else "",
        first_choice=interview.first_choice,
        offer=shown,
    )


def _item(item: PackageItem, currency: str | None) -> ItemView:
    worth = money.plain(item.worth, currency) if item.worth is not None else ""
    return ItemView(item.what, worth, item.once, item.note or "")


def _to_ask(offer: Offer) -> tuple[packs.PackageQuestion, ...]:
    """What a package can hold besides what the offer already tells."""
    told = {escape.identifier(each.what) for each in offer.package}
    if offer.base is not None:
        told.add("base-pay")
    if offer.start:
        told.add("start-date")
    return tuple(each for each in packs.package_items() if not {each.id, escape.identifier(each.name)} & told)
