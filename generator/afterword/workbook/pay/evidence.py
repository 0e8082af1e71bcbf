"""What was found of pay that can be held against the offer, and which of it speaks best for the ask (E50, F3.21)."""

from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from operator import attrgetter

from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.terms import Finding, Offer
from afterword.interview.model.vocabulary import Per
from afterword.workbook.pay import figures, offers
from afterword.workbook.pay.own_pay import asked_a_year

# Of the way from the offer to the ask that a source may stay below.
_STEP_BELOW = Decimal("0.25")
# Times that are as long for everybody: an hour is an hour, however many of them make a week.
_EACH_LIKE_THE_OTHER = frozenset({Per.HOUR, Per.DAY, Per.PIECE})


@frozen
class Evidence:
    """A finding that can be held against the offer, and what it comes to in a year."""

    year: Decimal
    finding: Finding
    high: Decimal | None

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
    """The findings that can be held against the offer: before tax, in its currency, and with a year.

    One for the same time as the offer needs no count of its own: an hour is held against an hour.
    """
    currency = offers.offer_currency(interview)
    counted = partial(_counted, offers.offered(interview))
    for finding in map(counted, interview.salary.findings):
        if currency not in {"", finding.currency}:
            continue
        if not finding.before_tax:
            continue

        year = figures.yearly(finding.middle, finding)
        if year is not None:
            high = figures.yearly(finding.high, finding)
            yield Evidence(year, finding, high)


def _counted(offer: Offer, finding: Finding) -> Finding:
    """A finding that says how much is worked for it: as the offer does, where it pays by the hour as well, or does not say."""
    is_known = figures.times_a_year(finding) is not None
    is_of_its_own = is_known and offer.per not in _EACH_LIKE_THE_OTHER
    if is_of_its_own or finding.per is not offer.per:
        return finding
    counts = {key: getattr(offer, key) for key in figures.COUNTS}
    return finding.model_copy(update=counts)


def held_as_paid(interview: Interview) -> Interview:
    """The interview with what pays by the time of the offer alone, where no year of that is known and the ask is for it too."""
    offer, salary = offers.offered(interview), interview.salary
    is_of_a_year = figures.times_a_year(offer) is not None
    if (
        is_of_a_year
        or salary.per is not offer.per
        or offer.per not in _EACH_LIKE_THE_OTHER
    ):
        return interview
    findings = (finding for finding in salary.findings if finding.per is offer.per)
    once = offer.model_copy(update={figures.YEAR_KEYS[offer.per]: 1})
    alike = salary.model_copy(update={"findings": tuple(findings)})
    return interview.model_copy(update={"offer": once, "salary": alike})
