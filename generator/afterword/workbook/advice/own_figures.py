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
_TOO_SMALL = Decimal("0.1")  # of what they pay in a year: nobody asks for so little
_UNSAID = "walk_away"  # the least is said back nowhere, in no other form either


def figures_for_no_year(case: Case) -> Iterator[Diagnostic]:
    """Each of the figures that is far too small for a year, where it is known what they pay in one."""
    terms = _terms(case.interview)
    least = _least(terms)
    for key in _FIGURES:
        figure = getattr(case.interview.salary, key)
        if figure is not None and figure < least:
            yield case.document.report(
                r.PAY_FOR_NO_YEAR,
                ("salary", key),
                f"`{key}` is for a year, and this is far less than they pay in one",
                _mend(key, yearly(figure, terms)),
            )


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
