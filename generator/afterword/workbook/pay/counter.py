"""What a counter names: the offer, the one figure asked for, and the one source that speaks for it (F3.21, F3.24)."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from afterword.interview.model.interview import Interview
from afterword.interview.model.terms import Finding, Offer
from afterword.interview.model.vocabulary import Per
from afterword.workbook.pay import figures, money
from afterword.workbook.pay.offers import offer_currency
from afterword.workbook.wording import words

_ONE = Decimal(1)
_CENT = Decimal("0.01")  # what is shown where no currency was told


@dataclass(frozen=True)
class Counter:
    """The figures as they are printed, empty where there is none; never the least that would be accepted.

    All are in the offer's own period and currency, so that they can be held against each other at a glance.
    `worked_out` says that the source's figure was brought to that period. `lacks` are the names of what is still
    missing, each a key of `gaps` in templates/words/reasons.yaml.
    """

    base: str
    asked_for: str
    source: str
    found: str
    worked_out: bool
    place: str
    lacks: tuple[str, ...]


def counter(interview: Interview) -> Counter:
    """The figures of a counter to the offer, as far as they are known. They are compared by the year."""
    offer, asked, source = interview.offered, _asked(interview), _source(interview)
    currency, year = offer_currency(interview), figures.yearly(source.figure, source) if source else None
    return Counter(
        base=_base(offer, currency) if offer else "",
        asked_for=_printed(asked, offer, currency) if asked is not None else "",
        source=source.source if source else "",
        found=_printed(year, offer, source.currency) if source and year is not None else "",
        worked_out=source is not None and _times(source) != _times(offer),
        place=source.place or "" if source else "",
        lacks=tuple(_lacking(interview)),
    )


def _base(offer: Offer, currency: str | None) -> str:
    return money.plain(offer.base, currency) + words.pay("per", offer.per) if offer.base is not None else ""


def _times(terms: Finding | Offer | None) -> Decimal:
    """How often an amount is paid in a year; once where that is not known, as it is printed by the year then."""
    return (figures.yearly(_ONE, terms) if terms else None) or _ONE


def _printed(year: Decimal, offer: Offer | None, currency: str | None) -> str:
    """An amount for a year in the offer's period; by the year where how it pays is not known."""
    amount = figures.in_period(year, offer) if offer else year
    if amount is None:
        return f"{money.plain(year, currency)} a year"
    shown = amount if currency else amount.quantize(_CENT, ROUND_HALF_UP)
    return money.plain(shown, currency) + words.pay("per", offer.per if offer else Per.YEAR)


def _asked(interview: Interview) -> Decimal | None:
    """The figure to ask for, for a year; None where it is in another currency than the offer (E18)."""
    mine = interview.salary.currency
    other = mine is not None and mine != offer_currency(interview)
    return None if other else interview.salary.opening or interview.salary.target


def _offered(interview: Interview) -> Decimal | None:
    """Their base pay for a year, None where it is not known or cannot be worked out."""
    offer = interview.offered
    return figures.yearly(offer.base, offer) if offer and offer.base is not None else None


def _source(interview: Interview) -> Finding | None:
    """The finding nearest to the figure asked for and not below it; until there is one, nearest above their offer.

    One below would be their reason for saying no.
    """
    offered, asked = _offered(interview) or Decimal(0), _asked(interview)
    found = _findings(interview)
    known = [(year, each) for year, each in found if (year > offered if asked is None else year >= asked)]
    return min(known, key=lambda pair: pair[0], default=(None, None))[1]


def _findings(interview: Interview) -> Iterator[tuple[Decimal, Finding]]:
    """The findings that can be held against the offer, before tax and in its currency, each with its year."""
    currency = offer_currency(interview)
    for each in interview.salary.findings:
        year = figures.yearly(each.figure, each)
        if each.before_tax and currency in {None, each.currency} and year is not None:
            yield year, each


def _lacking(interview: Interview) -> Iterator[str]:
    offer, asked, offered = interview.offered, _asked(interview), _offered(interview)
    if offer is None or offer.base is None:
        yield "base"
    elif offered is None:
        yield "year"
    if asked is None:
        yield "currency" if interview.salary.opening or interview.salary.target else "target"
    elif offered is not None and asked <= offered:
        yield "counter"
        return
    if _source(interview) is None:
        yield "source-below" if asked is not None and any(_findings(interview)) else "source"
