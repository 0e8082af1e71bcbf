"""Pay as it is shown: what was found, what is offered, what is hoped for, and what that means."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal

from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.vocabulary import Setting
from afterword.workbook.pay import offers
from afterword.workbook.pay.figures import Range, below, comparable, span
from afterword.workbook.pay.findings import (
    FindingView,
    RangeView,
    finding_view,
    firm,
    range_view,
    shapes,
)
from afterword.workbook.pay.numbers import (
    NumbersView,
    amounts_in,
    cautions,
    counted_currency,
    numbers_view,
)
from afterword.workbook.pay.picture import Drawn, Strip, strip
from afterword.workbook.wording import phrases
from afterword.workbook.wording.wording import Wording


@frozen
class PayView:
    """All that is shown of pay. What begins with `private` is for the candidate's own pages alone."""

    findings: tuple[FindingView, ...]
    range: RangeView | None
    currency: str
    rate: str
    carried_to: str
    numbers: NumbersView
    standings: tuple[str, ...]
    firm: tuple[str, ...]
    shapes: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    offer: offers.OfferView | None
    picture: Strip | None
    private_picture: Strip | None
    private_cautions: tuple[str, ...]


def pay(wording: Wording, interview: Interview, today: dt.date) -> PayView:
    """Everything that is shown of pay, as of today."""
    salary = interview.salary
    currency = counted_currency(interview)
    figures = comparable(
        salary.findings,
        currency,
        salary.yearly_rise,
        today,
        offers.offered(interview),
    )
    extent = span(figures)
    amounts = amounts_in(currency, interview)

    rate = _rate(salary.yearly_rise)
    carried = any(figure.months for figure in figures)
    drawn = Drawn(figures, extent, amounts, currency)

    return PayView(
        findings=tuple(finding_view(wording, figure, rate) for figure in figures),
        range=range_view(extent, currency),
        currency=currency,
        rate=rate,
        carried_to=phrases.month_after(today, 0) if carried else "",
        numbers=numbers_view(wording, interview),
        standings=tuple(_standings(wording, drawn, settled=interview.is_over)),
        firm=tuple(firm(wording, figures, salary.posted, currency)),
        shapes=tuple(shapes(wording, figures)),
        notes=tuple(_notes(wording, interview)),
        offer=offers.offer_view(wording, interview),
        picture=strip(wording, drawn, private=False),
        private_picture=strip(wording, drawn, private=True),
        private_cautions=tuple(cautions(wording, amounts)),
    )


def _rate(percent: Decimal) -> str:
    """`3%`, `3.5%`."""
    return f"{percent.normalize():f}%"


def _standings(
    wording: Wording,
    drawn: Drawn,
    *,
    settled: bool,
) -> Iterator[str]:
    """Where offer, opening and target lie among the figures found, until it is settled; never what they ought to be."""
    extent = drawn.extent
    if extent is None or settled:
        return

    for name, amount in drawn.amounts.known("offered", "opening", "target"):
        reading = ""
        if name == "offered":
            reading = _reading(wording, extent, amount)

        yield wording.words.pay(
            "sentences",
            "standing",
            number=wording.words.pay("numbers", name),
            standing=wording.words.pay("standing", _standing(extent, amount)),
            reading=reading,
        )


def _standing(extent: Range, amount: Decimal) -> str:
    """Where an amount lies; beside one figure there is only below, at, above, and within its own range."""
    standing = extent.standing(amount)
    if extent.count == 1:
        return f"one-{standing}"
    return standing


def _reading(wording: Wording, extent: Range, offered: Decimal) -> str:
    """What an offer's place speaks for: asking, or talking about the other terms (F3.13)."""
    if extent.count > 1 and offered < extent.middle:
        return wording.words.pay("reading", "low")

    if below(extent.upper, offered):
        return wording.words.pay("reading", "high")
    return ""


def _notes(wording: Wording, interview: Interview) -> Iterator[str]:
    """General, dated, to be checked locally (E19, F3.31, F3.34)."""
    if interview.employer.setting is Setting.PUBLIC:
        yield wording.words.pay("notes", "graded")

    if interview.internal:
        yield wording.words.pay("notes", "internal")
    elif interview.employer.country == "US" and interview.salary.posted:
        yield wording.words.pay("notes", "places")
