"""What a counter names: the offer, the one figure asked for, and the one source that speaks for it (F3.21, F3.24)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from afterword.interview.model.interview import Interview
from afterword.interview.model.terms import Finding, Offer
from afterword.workbook.pay import figures, money, offers
from afterword.workbook.wording.wording import Wording

_ONE = Decimal(1)
_CENT = Decimal("0.01")  # what is shown where no currency was told


@dataclass(frozen=True, kw_only=True)
class Counter:
    """The figures as printed, in the offer's period and currency; empty where there is none, and never the walk-away.

    `worked_out` says that the source's figure was brought to that period. `lacks` has keys of `gaps` in
    templates/words/reasons.yaml.
    """

    base: str
    asked_for: str
    source: str = ""
    found: str = ""
    worked_out: bool = False
    place: str = ""
    lacks: tuple[str, ...]


@dataclass(frozen=True)
class _Evidence:
    """A finding that can be held against the offer, and what it comes to in a year."""

    year: Decimal
    finding: Finding


def counter(wording: Wording, interview: Interview) -> Counter:
    """The figures of a counter to the offer, as far as they are known. They are compared by the year."""
    offer = offers.offered(interview)
    currency = offers.offer_currency(interview)
    without_source = Counter(
        base=money.paid(wording, offer.base, currency, offer.per),
        asked_for=_printed(wording, _asked(interview), offer, currency),
        lacks=tuple(_lacking(interview)),
    )

    source = _source(interview)
    if source is None:
        return without_source

    finding = source.finding
    return replace(
        without_source,
        source=finding.source,
        found=_printed(wording, source.year, offer, finding.currency),
        worked_out=_times(finding) != _times(offer),
        place=finding.place or "",
    )


def _times(terms: Finding | Offer) -> Decimal:
    """How often an amount is paid in a year; once where that is not known, as it is printed by the year then."""
    return figures.times_a_year(terms) or _ONE


def _printed(wording: Wording, year: Decimal | None, offer: Offer, currency: str) -> str:
    """An amount for a year in the offer's period; by the year where how it pays is not known."""
    if year is None:
        return ""

    amount = figures.in_period(year, offer)
    if amount is None:
        by_the_year = money.plain(year, currency)
        return wording.words.pay("amounts", "by-the-year", amount=by_the_year)

    if not currency:
        amount = amount.quantize(_CENT, ROUND_HALF_UP)
    return money.paid(wording, amount, currency, offer.per)


def _asked(interview: Interview) -> Decimal | None:
    """The figure to ask for, for a year; None where it is in another currency than the offer (E18)."""
    currency = interview.salary.currency
    if currency in {None, offers.offer_currency(interview)}:
        return _wanted(interview)

    return None


def _wanted(interview: Interview) -> Decimal | None:
    """The figure that the candidate typed, in whatever currency."""
    return interview.salary.opening or interview.salary.target


def _source(interview: Interview) -> _Evidence | None:
    """The finding nearest to the figure asked for and not below it; until there is one, nearest above their offer.

    One below would be their reason for saying no.
    """
    asked = _asked(interview)
    offered = offers.base_a_year(interview) or Decimal(0)

    def speaks(evidence: _Evidence) -> bool:
        if asked is None:
            return evidence.year > offered
        return evidence.year >= asked

    speaking = filter(speaks, _evidence(interview))
    return min(speaking, key=lambda evidence: evidence.year, default=None)


def _evidence(interview: Interview) -> Iterator[_Evidence]:
    """The findings that can be held against the offer: before tax, in its currency, and with a year."""
    currency = offers.offer_currency(interview)
    for finding in interview.salary.findings:
        if currency not in {"", finding.currency}:
            continue
        if not finding.before_tax:
            continue

        year = figures.yearly(finding.figure, finding)
        if year is not None:
            yield _Evidence(year, finding)


def _lacking(interview: Interview) -> Iterator[str]:
    offered = offers.base_a_year(interview)
    if offered is None:
        yield _lacking_of_offer(interview)

    asked = _asked(interview)
    if asked is None:
        yield "currency" if _wanted(interview) else "target"
    elif offered is not None and asked <= offered:
        yield "counter"
        return

    if _source(interview) is None:
        below = asked is not None and any(_evidence(interview))
        yield "source-below" if below else "source"


def _lacking_of_offer(interview: Interview) -> str:
    """Their base pay, or what a year of it comes to."""
    if offers.offered(interview).base is None:
        return "base"
    return "year"
