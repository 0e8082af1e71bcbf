"""What a counter names: the offer, the one figure asked for, and the one source that speaks for it (F3.21, F3.24)."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from afterword.interview.model import Interview
from afterword.interview.terms import Finding
from afterword.interview.vocabulary import Per
from afterword.workbook.pay import figures, money
from afterword.workbook.pay.offers import offer_currency
from afterword.workbook.wording import words


@dataclass(frozen=True)
class Counter:
    """The figures as they are printed, empty where there is none; never the least that would be accepted.

    `lacks` are the names of what is still missing, each a key of `gaps` in templates/words/reasons.yaml.
    """

    base: str
    asked_for: str
    source: str
    found: str
    place: str
    lacks: tuple[str, ...]


def counter(interview: Interview) -> Counter:
    """The figures of a counter to the offer, as far as they are known. They are compared by the year."""
    offer, asked, source = interview.offered, _asked(interview), _source(interview)
    currency, per = offer_currency(interview), offer.per if offer else Per.YEAR
    year = " a year" if per is not Per.YEAR else ""
    return Counter(
        base=money.plain(offer.base, currency) + words.pay("per", per) if offer and offer.base is not None else "",
        asked_for=money.plain(asked, currency) + year if asked is not None else "",
        source=source.source if source else "",
        found=money.plain(source.figure, source.currency) + words.pay("per", source.per) if source else "",
        place=source.place or "" if source else "",
        lacks=tuple(_lacking(interview)),
    )


def _asked(interview: Interview) -> Decimal | None:
    return interview.salary.opening or interview.salary.target


def _offered(interview: Interview) -> Decimal | None:
    """Their base pay for a year, None where it is not known or cannot be worked out."""
    offer = interview.offered
    return figures.yearly(offer.base, offer) if offer and offer.base is not None else None


def _source(interview: Interview) -> Finding | None:
    """The finding nearest to the figure asked for: above their offer, before tax, in its currency."""
    offered, asked, currency = _offered(interview) or Decimal(0), _asked(interview), offer_currency(interview)
    mine = [each for each in interview.salary.findings if each.before_tax and currency in {None, each.currency}]
    known = [
        (year, each) for each in mine if (year := figures.yearly(each.figure, each)) is not None and year > offered
    ]
    return min(known, key=lambda pair: abs(pair[0] - (asked or pair[0])), default=(None, None))[1]


def _lacking(interview: Interview) -> Iterator[str]:
    offer, asked, offered = interview.offered, _asked(interview), _offered(interview)
    mine = interview.salary.currency
    if offer is None or offer.base is None:
        yield "base"
    elif offered is None:
        yield "year"
    if asked is None:
        yield "target"
    elif mine and mine != offer_currency(interview):
        yield "currency"
    elif offered is not None and asked <= offered:
        yield "counter"
        return
    if _source(interview) is None:
        yield "source"
