"""Pay that nobody is paid: `33.5` for a year, where somebody meant 33,500."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial
from operator import attrgetter

from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.terms import Salary
from afterword.interview.model.vocabulary import Per
from afterword.interview.reading.file.document import KeyPath
from afterword.mappings import filled
from afterword.workbook.pay.a_year import Paid, yearly

OWN_FIGURES = ("opening", "target", "walk_away")
_FOUND = ("figure", "low", "high")
_POSTED = ("low", "high")
# What is less is no pay of such a time, in any money.
_LEAST = {Per.YEAR: Decimal(1000), Per.MONTH: Decimal(100)}
_THOUSAND = 1000
# In what people count large sums, where that is not the thousand.
_COUNTED_IN = {
    "INR": 100_000,
    "PKR": 100_000,
    "BDT": 100_000,
    "LKR": 100_000,
    "NPR": 100_000,
    "JPY": 10_000,
    "CNY": 10_000,
    "KRW": 10_000,
}
_AS_MUCH = (Decimal("0.5"), Decimal(2))  # of another pay for the same job


@frozen
class Pay:
    """One sum of a file: where it stands, and for which time and in which money it is."""

    place: KeyPath
    amount: Decimal
    per: Per
    currency: str | None
    year: Decimal | None

    @property
    def is_offered(self) -> bool:
        """Whether it is the pay of the offer."""
        return self.place == ("offer", "base")


def unlikely(interview: Interview) -> Mapping[Pay, Decimal]:
    """Each sum of pay that cannot be meant as it stands, with what may be meant."""
    sums = tuple(all_pay(interview))
    years = [*filter(None, map(attrgetter("year"), sums))]
    meant = {pay: _meant(pay, years) for pay in sums}
    return filled(meant)


def _meant(
    pay: Pay,
    years: Sequence[Decimal],
) -> Decimal | None:
    return meant_instead(
        pay.amount,
        pay.per,
        pay.currency,
        years,
    )


def meant_instead(
    amount: Decimal,
    per: Per,
    currency: str | None,
    years: Sequence[Decimal],
) -> Decimal | None:
    """What may be meant by pay that cannot be, beside what else is told of a year's pay; None where it can be."""
    counted_in = _COUNTED_IN.get(str(currency), _THOUSAND)
    meant = amount * counted_in
    least = _LEAST.get(per, Decimal(0))
    if 0 < amount < least:
        return meant
    is_as_much = partial(_is_as_much, meant)
    if per is Per.YEAR and any(map(is_as_much, years)):
        return meant
    return None


def all_pay(interview: Interview) -> Iterator[Pay]:
    """Every sum of pay in a file."""
    salary = interview.salary
    yield from _of_terms(interview.offer, ("offer",), ("base",))
    yield from _of_terms(salary.posted, ("salary", "posted"), _POSTED)
    for number, finding in enumerate(salary.findings):
        place = ("salary", "findings", number)
        yield from _of_terms(finding, place, _FOUND)
    for key in OWN_FIGURES:
        yield from _sum(salary, ("salary", key))


def _of_terms(
    terms: Paid | None,
    place: KeyPath,
    keys: tuple[str, ...],
) -> Iterator[Pay]:
    for key in keys:
        yield from _sum(terms, (*place, key))


def _sum(
    source: Paid | Salary | None,
    place: KeyPath,
) -> Iterator[Pay]:
    """The sum of that key, if it is told; of one's own figures nobody says how much is worked for them."""
    amount = getattr(source, str(place[-1]), None)
    if source is None or amount is None:
        return
    year = None
    if not isinstance(source, Salary):
        year = yearly(amount, source)
    elif source.per is Per.YEAR:
        year = amount
    yield Pay(
        place,
        amount,
        source.per,
        source.currency,
        year,
    )


def _is_as_much(
    amount: Decimal,
    other: Decimal,
) -> bool:
    least, most = _AS_MUCH
    return other * least <= amount <= other * most
