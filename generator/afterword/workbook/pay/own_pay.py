"""The candidate's own figures, for an hour, a month or a year as typed; and what they come to in a year, if that is known."""

from collections.abc import Iterator
from decimal import Decimal

from afterword.interview.model.interview import Interview
from afterword.interview.model.terms import Salary
from afterword.interview.model.vocabulary import Per
from afterword.workbook.pay import offers
from afterword.workbook.pay.a_year import Paid, times_a_year


def own_figure_a_year(interview: Interview, amount: Decimal | None) -> Decimal | None:
    """One of their figures for a year; None where nobody has said how much is worked for it in one."""
    per = interview.salary.per
    if amount is None or per is Per.YEAR:
        return amount
    for terms in _terms(interview):
        times = times_a_year(terms.model_copy(update={"per": per}))
        if times:
            return amount * times
    return None


def _terms(interview: Interview) -> Iterator[Paid]:
    """What says how much is worked: the offer first, then the posting; what was found elsewhere while there is no offer."""
    salary = interview.salary
    yield from filter(None, (interview.offered, salary.posted))
    if interview.offered is None:
        yield from salary.findings


def asked_a_year(interview: Interview) -> Decimal | None:
    """The figure to ask for, for a year; None where none can be told, or it is in another currency than the offer (E18)."""
    if _is_in_another_currency(interview):
        return None
    return own_figure_a_year(interview, _wanted(interview))


def what_the_ask_lacks(interview: Interview) -> str:
    """What is missing of the figure to ask for: itself, its currency, or how much of it a year has."""
    if not _wanted(interview):
        return "target"
    if _is_in_another_currency(interview):
        return "currency"
    if interview.salary.per is offers.offered(interview).per:
        return "year"
    return "own-year"


def _wanted(interview: Interview) -> Decimal | None:
    """The figure that the candidate typed, in whatever currency."""
    return interview.salary.opening or interview.salary.target


def asked_as(salary: Salary) -> str:
    """The key of the figure that is asked for."""
    return "opening" if salary.opening else "target"


def _is_in_another_currency(interview: Interview) -> bool:
    """Whether the figure is in another currency than the offer."""
    offered_in = offers.offer_currency(interview)
    return interview.salary.currency not in {None, offered_in}
