"""Pay that was not meant so: a figure of one's own that was typed for an hour or a month, and any pay that nobody is paid."""

from collections.abc import Iterator
from decimal import Decimal

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.model.interview import Interview
from afterword.interview.model.vocabulary import Per
from afterword.plan.cases import Case
from afterword.workbook.pay.a_year import Paid, yearly
from afterword.workbook.pay.money import plain
from afterword.workbook.pay.offers import offered
from afterword.workbook.pay.unlikely import OWN_FIGURES, Pay, unlikely

_TOO_SMALL = Decimal("0.1")  # of what they pay in a year: nobody asks for so little
_UNSAID = "walk_away"  # the least is said back nowhere, in no other form either


def pay_not_meant_so(case: Case) -> Iterator[Diagnostic]:
    """Each sum of pay that was typed for another time, or that nobody is paid."""
    yield from _for_another_time(case)
    yield from _that_nobody_is_paid(case)


def _for_another_time(case: Case) -> Iterator[Diagnostic]:
    """Each of the figures that is far too small for a year, where it is known what they pay in one."""
    terms = _terms(case.interview)
    least = _least(case.interview)
    for key in OWN_FIGURES:
        figure = getattr(case.interview.salary, key)
        if figure is not None and figure < least:
            yield case.document.report(
                r.PAY_FOR_NO_YEAR,
                ("salary", key),
                f"`{key}` is for a year, and this is far less than they pay in one",
                f"add `per: {terms.per}` to salary, or {_mend(key, yearly(figure, terms))}",
            )


def _that_nobody_is_paid(case: Case) -> Iterator[Diagnostic]:
    """Each pay that nobody is paid, with what may be meant, unless it was pointed out as one for another time."""
    least = _least(case.interview)
    for pay, meant in unlikely(case.interview).items():
        *_, key = pay.place
        if key in OWN_FIGURES and pay.amount < least:
            continue
        yield case.document.report(
            r.PAY_FOR_NO_YEAR,
            pay.place,
            f"`{key}` is for a {pay.per}, and nobody is paid so little for one",
            _whole_sum(pay, meant),
        )


def _whole_sum(
    pay: Pay,
    meant: Decimal,
) -> str:
    """What to write instead of pay that cannot be."""
    if pay.place[-1] == _UNSAID:
        return "write the whole sum"
    number = f"{meant.normalize():f}"
    return f"write the whole sum: {number}, if {plain(meant, pay.currency)} was meant"


def _terms(interview: Interview) -> Paid:
    """On which terms they pay: as they offer it, else as they posted it."""
    offer = offered(interview)
    posted = interview.salary.posted
    if offer.base is None and posted:
        return posted
    return offer


def _least(interview: Interview) -> Decimal:
    """What nobody would ask for in a year; nothing where they pay by the year, one asks for another time, or none is known."""
    terms = _terms(interview)
    if terms.per is Per.YEAR or interview.salary.per is not Per.YEAR:
        return Decimal(0)
    pay = getattr(terms, "base", None) or getattr(terms, "low", None)
    return (yearly(pay, terms) or Decimal(0)) * _TOO_SMALL


def _mend(key: str, year: Decimal | None) -> str:
    """What to write instead."""
    if key == _UNSAID or year is None:
        return "write what it comes to in a year"
    return f"write what it comes to in a year: {year.normalize():f}"
