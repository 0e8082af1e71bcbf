"""What was found of pay that can be held against the offer, and which of it speaks best for the ask (E50, F3.21)."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import partial
from operator import attrgetter

from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.terms import Finding
from afterword.mappings import holding
from afterword.workbook.pay import offers
from afterword.workbook.pay.a_year import (
    EACH_LIKE_THE_OTHER,
    YEAR_KEYS,
    Held,
    held,
    times_a_year,
)
from afterword.workbook.pay.own_pay import asked_a_year

# Of the way from the offer to the ask that a source may stay below.
_STEP_BELOW = Decimal("0.25")


@frozen
class Evidence:
    """A finding that can be held against the offer, and what it comes to in a year of that.

    `worked_out` says that it was brought to the time of the offer, or to as much work.
    """

    finding: Finding
    year: Decimal
    low: Decimal | None
    high: Decimal | None
    worked_out: bool

    @property
    def most(self) -> Decimal:
        """The most that it speaks for: its figure, or the upper end of its range."""
        return max(self.year, self.high or self.year)

    def gives(self, asked: Decimal | None) -> bool:
        """Whether the figure itself is enough, without the upper end of the range."""
        return asked is None or self.year >= asked


def source_of(interview: Interview) -> Evidence | None:
    """The finding nearest to the figure asked for: one far below would be their reason for saying no.

    With no figure, the one nearest above their offer.
    """
    asked = asked_a_year(interview)
    offered = offers.base_a_year(interview) or Decimal(0)
    if asked is None:
        above = filter(lambda held: held.year > offered, all_evidence(interview))
        return min(above, key=attrgetter("most"), default=None)

    near = asked - (asked - offered) * _STEP_BELOW
    speaks = partial(_speaks, near, asked)
    speaking = filter(speaks, all_evidence(interview))
    return min(speaking, key=partial(_how_weak, asked), default=None)


def _speaks(near: Decimal, asked: Decimal, evidence: Evidence) -> bool:
    """Whether a finding reaches the ask, or its figure all but does."""
    return evidence.most >= asked or evidence.year >= near


def _how_weak(asked: Decimal, evidence: Evidence) -> tuple[bool, bool, Decimal]:
    """What speaks best comes first: the figure itself, then the upper end of a range, then what is a little below."""
    distance = abs(evidence.most - asked)
    return (not evidence.gives(asked), evidence.most < asked, distance)


def all_evidence(interview: Interview) -> Iterator[Evidence]:
    """The findings that can be held against the offer: before tax, in its currency, and for as much work as it is for.

    One for the same time as the offer needs no count of its own: an hour is held against an hour.
    """
    offer = offers.offered(interview)
    for finding in interview.salary.findings:
        paid = held(offer, finding)
        year = paid.year(finding.middle)
        if year is None or _why_not_held(interview, finding, paid):
            continue
        yield Evidence(
            finding,
            year,
            low=paid.year(finding.low),
            high=paid.year(finding.high),
            worked_out=paid.worked_out,
        )


def _why_not_held(interview: Interview, finding: Finding, paid: Held) -> str:
    """Why a finding cannot be held against the offer; nothing where it can."""
    currencies = {"", finding.currency}
    reasons = {
        "source-currency": offers.offer_currency(interview) not in currencies,
        "source-net": not finding.before_tax,
        "source-year": times_a_year(paid.terms) is None,
        "source-work": paid.lacks,
    }
    return next(holding(reasons), "")


def what_keeps_out(interview: Interview) -> Mapping[str, str]:
    """Why findings cannot be held against the offer, each with the key that the first such one lacks, if it lacks any."""
    offer = offers.offered(interview)
    lacking: dict[str, str] = {}
    for finding in interview.salary.findings:
        paid = held(offer, finding)
        why = _why_not_held(interview, finding, paid)
        lacking.setdefault(why, _lacking_key(finding, paid))
    return lacking


def _lacking_key(finding: Finding, paid: Held) -> str:
    """The key that a finding lacks for it to be held against the offer; nothing where it lacks none."""
    if times_a_year(paid.terms) is None:
        return YEAR_KEYS[finding.per]
    return paid.lacks


def held_as_paid(interview: Interview) -> Interview:
    """The interview with what pays by the time of the offer alone, where no year of that is known and the ask is for it too."""
    offer, salary = offers.offered(interview), interview.salary
    is_of_a_year = times_a_year(offer) is not None
    if (
        is_of_a_year
        or salary.per is not offer.per
        or offer.per not in EACH_LIKE_THE_OTHER
    ):
        return interview
    once = offer.model_copy(update={YEAR_KEYS[offer.per]: 1})
    return interview.model_copy(update={"offer": once})
