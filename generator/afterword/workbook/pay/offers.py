"""Offers in figures: base, what comes beside it, what a year and the first year make; and several side by side."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import partial
from itertools import filterfalse
from operator import attrgetter

from afterword.frozen import frozen, replace
from afterword.interview.model.at_home import country_there
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.terms import Offer, PackageItem, PostedRange, Salary
from afterword.interview.model.vocabulary import Per, Result
from afterword.workbook.pay import money
from afterword.workbook.pay.a_year import NO_OFFER, Paid, times_a_year, yearly
from afterword.workbook.pay.figures import below
from afterword.workbook.pay.term_time import terms_that_are_sure, weeks_are_open
from afterword.workbook.pay.to_ask import of_every_employer, to_ask
from afterword.workbook.wording import packs, phrases, titles
from afterword.workbook.wording.wording import Wording

_Printed = Callable[[Decimal | None], str]  # an amount of an offer
_LIVE = frozenset({None, Result.OFFER, Result.ACCEPTED})


@frozen
class ItemView:
    """One thing beside base pay, as printed. `worth` is empty when no figure is known."""

    what: str
    worth: str
    once: bool
    note: str


@frozen
class Total:
    """What an offer makes: `year` is every year's, `first` has what is paid once on top of it."""

    year: Decimal
    first: Decimal


@frozen
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
    first_day: str
    first_base: str
    raised_on: str

    @property
    def for_all(self) -> tuple[packs.PackageQuestion, ...]:
        """What nearly everybody has to ask."""
        return tuple(filterfalse(attrgetter("for_few"), self.to_ask))

    @property
    def for_few(self) -> tuple[packs.PackageQuestion, ...]:
        """What matters to some, such as a visa."""
        return tuple(filter(attrgetter("for_few"), self.to_ask))

    @property
    def worths(self) -> tuple[ItemView, ...]:
        """The items that have a figure."""
        return tuple(filter(attrgetter("worth"), self.items))


@frozen
class OfferRow:
    """One of several offers. `currency` says what may be compared with what; one that has no file has no `interview`."""

    interview: str
    title: str
    currency: str
    place: str
    answer_by: str
    first_choice: bool
    offer: OfferView
    due: dt.date = dt.date.max


def offer_view(wording: Wording, interview: Interview) -> OfferView | None:
    """The offer of an interview, None when there is none."""
    if interview.offered is None:
        return None
    sure = terms_that_are_sure(interview, interview.offered)
    country = country_there(interview)
    view = _view(wording, sure, offer_currency(interview), country)
    if weeks_are_open(interview):
        return view
    return replace(view, to_ask=of_every_employer(view.to_ask))


def total(offer: Offer) -> Total | None:
    """Base and every item with a figure, to the last unit; None while the base for a year is not known (E18)."""
    base = yearly(offer.base, offer)
    if base is None:
        return None

    each_year = base
    once = Decimal(0)
    for benefit in offer.package:
        if benefit.worth is None:
            continue
        if benefit.once:
            once += benefit.worth
        else:
            each_year += benefit.worth

    return Total(year=each_year, first=each_year + once)


def offered(interview: Interview) -> Offer:
    """The offer; where there is none, one of which nothing is known."""
    return interview.offered or NO_OFFER


def base_a_year(interview: Interview) -> Decimal | None:
    """Their base pay for a year, None where it is not known or cannot be worked out."""
    offer = offered(interview)
    return yearly(offer.base, offer)


def came_up_from(offer: Offer) -> Decimal | None:
    """What they offered first, where they have come up from it."""
    if below(offer.first_base, offer.base):
        return offer.first_base
    return None


def offer_currency(interview: Interview) -> str:
    """The offer's currency; where it names none, that of the candidate, of the posting or of the country; empty without any."""
    salary = interview.salary
    named = named_currency(interview.offered, salary, salary.posted)
    if named or interview.offered is None:
        return named
    return currency_there(interview)


def currency_there(interview: Interview) -> str:
    """The currency of the employer's country, for pay that names none; empty where that is not known, or has several."""
    from afterword.interview.values.meant_money import currency_of  # noqa: PLC0415  (heavy: only pay without a currency pays)

    return currency_of(country_there(interview))


def named_currency(*sources: Offer | Salary | PostedRange | None) -> str:
    """The currency of the first of these that names one; empty where none does."""
    for source in sources:
        if source and source.currency:
            return source.currency
    return ""


def how(wording: Wording, terms: Paid) -> str:
    """How a year was worked out, empty when nothing had to be or could be."""
    if terms.per is Per.YEAR or times_a_year(terms) is None:
        return ""
    return wording.words.pay("how", terms.per, terms=terms)


def side_by_side(
    wording: Wording, interviews: Mapping[str, tuple[Interview, Candidate]]
) -> tuple[OfferRow, ...]:
    """The offers of several interviews, in the order in which answers are due; those without a date come last."""

    def due(name: str) -> tuple[dt.date, str]:
        interview, _ = interviews[name]
        return _due(offered(interview)), name

    live = [
        name for name, (interview, _) in interviews.items() if has_live_offer(interview)
    ]
    live.sort(key=due)
    return tuple(_row(wording, name, *interviews[name]) for name in live)


def has_live_offer(interview: Interview) -> bool:
    """Whether there is an offer that can still be weighed against others."""
    if interview.offered is None:
        return False

    return interview.result in _LIVE


def currencies(rows: Sequence[OfferRow]) -> tuple[str, ...]:
    """The currencies of several offers, each once."""
    named = filter(None, (row.currency for row in rows))
    return tuple(dict.fromkeys(named))


def _due(offer: Offer) -> dt.date:
    if offer.answer_by is None:
        return dt.date.max

    return offer.answer_by.on


def _row(
    wording: Wording, name: str, interview: Interview, candidate: Candidate
) -> OfferRow:
    offer = terms_that_are_sure(interview, offered(interview))
    currency = offer_currency(interview)

    return OfferRow(
        interview=name,
        title=f"{interview.role}, {interview.employer.name}",
        currency=currency,
        place=offer.place or "",
        answer_by=titles.deadline_if_any(interview, candidate, offer.answer_by),
        first_choice=interview.first_choice,
        offer=_view(wording, offer, currency, country_there(interview)),
        due=_due(offer),
    )


def row_of(wording: Wording, offer: Offer, *, title: str, answer_by: str) -> OfferRow:
    """An offer of which there is no file."""
    currency = named_currency(offer)
    return OfferRow(
        interview="",
        title=title,
        currency=currency,
        place="",
        answer_by=answer_by,
        first_choice=False,
        offer=_view(wording, offer, currency),
        due=_due(offer),
    )


def _view(
    wording: Wording, offer: Offer, currency: str, country: str | None = None
) -> OfferView:
    worked_out = how(wording, offer)
    printed = partial(money.if_known, currency=currency, country=country)
    pay = partial(
        money.paid_there, wording, currency=currency, per=offer.per, country=country
    )
    a_year = ""
    if worked_out:
        a_year = printed(yearly(offer.base, offer))

    year, first_year = _printed_total(offer, printed)
    return OfferView(
        base=pay(offer.base),
        base_a_year=a_year,
        how=worked_out,
        items=tuple(_item(benefit, printed) for benefit in offer.package),
        year=year,
        first_year=first_year,
        no_figure=tuple(
            benefit.what for benefit in offer.package if benefit.worth is None
        ),
        to_ask=to_ask(wording, offer),
        first_day=phrases.date_if_any(offer.start),
        first_base=pay(offer.first_base),
        raised_on=phrases.date_if_any(offer.raised_on),
    )


def _printed_total(offer: Offer, printed: _Printed) -> tuple[str, str]:
    """A year, and the first year where it differs; empty where nothing is known."""
    sums = total(offer)
    if sums is None:
        return "", ""

    year = printed(sums.year)
    if sums.first == sums.year:
        return year, ""
    return year, printed(sums.first)


def _item(benefit: PackageItem, printed: _Printed) -> ItemView:
    return ItemView(
        what=benefit.what,
        worth=printed(benefit.worth),
        once=benefit.once,
        note=benefit.note or "",
    )
