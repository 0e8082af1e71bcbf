"""The candidate's own figures, which are for a year: one that was typed for an hour or a month is pointed out."""

from collections.abc import Iterator
from decimal import Decimal

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.model.interview import Interview
from afterword.interview.model.vocabulary import Per
from afterword.plan.cases import Case
from afterword.workbook.pay.figures import Paid, yearly
from afterword.workbook.pay.offers import offered

_FIGURES = ("opening", "target", "walk_away")
_TOO_SMALL = Decimal(
    "0.1"
)  # of what they pay in a year, and of the other figures: nobody asks for so little
_PAID = "they pay in one"
_HOPED_FOR = "your other figures"
_IN_FULL = "write all of it, with its thousands"
_UNSAID = "walk_away"  # the least is said back nowhere, in no other form either


def figures_for_no_year(case: Case) -> Iterator[Diagnostic]:
    """Each of the figures that is far too small for a year, beside what they pay in one or beside the other figures."""
    terms = _terms(case.interview)
    figures = _typed(case.interview)
    least_paid = _least(terms)
    most = max(
        figures.values(),
        default=Decimal(0),
    )
    for key, figure in figures.items():
        if figure < least_paid:
            yield _pointed_out(case, key, _PAID, _mend(key, yearly(figure, terms)))
        elif figure < most * _TOO_SMALL:
            yield _pointed_out(case, key, _HOPED_FOR, _IN_FULL)


def _pointed_out(case: Case, key: str, beside: str, mend: str) -> Diagnostic:
    """That a figure is far less than what stands beside it."""
    message = f"`{key}` is for a year, and this is far less than {beside}"
    return case.document.report(
        r.PAY_FOR_NO_YEAR,
        ("salary", key),
        message,
        mend,
    )


def _typed(interview: Interview) -> dict[str, Decimal]:
    """Those of the figures that there are."""
    figures = {key: getattr(interview.salary, key) for key in _FIGURES}
    return {key: figure for key, figure in figures.items() if figure is not None}


def _terms(interview: Interview) -> Paid:
    """On which terms they pay: as they offer it, else as they posted it."""
    offer = offered(interview)
    posted = interview.salary.posted
    if offer.base is None and posted:
        return posted
    return offer


def _least(terms: Paid) -> Decimal:
    """What nobody would ask for in a year; nothing where they pay by the year, or what makes one is not known."""
    if terms.per is Per.YEAR:
        return Decimal(0)
    pay = getattr(terms, "base", None) or getattr(terms, "low", None)
    return (yearly(pay, terms) or Decimal(0)) * _TOO_SMALL


def _mend(key: str, year: Decimal | None) -> str:
    """What to write instead."""
    if key == _UNSAID or year is None:
        return "write what it comes to in a year"
    return f"write what it comes to in a year: {year.normalize():f}"
