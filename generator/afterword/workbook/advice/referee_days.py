"""Days on which referees were asked, told, called or thanked that cannot be meant: still to come, or of another year (E47)."""

import datetime as dt
from collections.abc import Iterator
from itertools import product

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.reading.file.document import Document, KeyPath
from afterword.plan.cases import Case, Cases
from afterword.plan.given.so_far import ASKED, DONE_WITH_A_REFEREE

_A_YEAR = dt.timedelta(days=366)
_DONE = frozenset({ASKED, *DONE_WITH_A_REFEREE})
_OF_AN_INTERVIEW = (
    *DONE_WITH_A_REFEREE,
    *("chosen", "answer_by", "calls_on", "calls_from", "calls_by"),
)


def days_of_calls(case: Case) -> Iterator[Diagnostic]:
    """Of this interview: a day of its own beside each referee."""
    held = case.interview.held.on
    every = product(enumerate(case.interview.references), _OF_AN_INTERVIEW)
    for (number, reference), key in every:
        path: KeyPath = ("references", number, key)
        day = getattr(reference, key)
        yield from _amiss(case.document, path, day, held, case.today)


def days_of_asking(cases: Cases) -> Iterator[Diagnostic]:
    """Of me.yaml: the day on which each referee was asked, of whom nobody knows yet what they said."""
    me, today = cases.workspace.candidate, cases.today
    for number, referee in enumerate(getattr(me, "referees", ())):
        path: KeyPath = ("referees", number, ASKED)
        near = {None: today}.get(referee.said_yes, referee.asked)
        document = cases.workspace.about_me
        yield from _amiss(document, path, referee.asked, near, today)


def _amiss(
    document: Document,
    path: KeyPath,
    day: dt.date | None,
    near: dt.date | None,
    today: dt.date,
) -> Iterator[Diagnostic]:
    """What is wrong with a day; `near` is one that it should not lie far from."""
    if day is None or near is None:
        return
    if abs(day - near) > _A_YEAR:
        message = f"{day} is hardly meant: check the year"
        help_ = (
            f"write the day on which it was or will be; other days are of {near.year}"
        )
        yield document.report(r.YEAR_NOT_MEANT, path, message, help_)
        return
    if day > today and path[-1] in _DONE:
        message = f"`{path[-1]}` is {day}, which is still to come"
        help_ = "write the day on which it was done; until that day it does not count as done"
        yield document.report(r.LOGGED_AHEAD, path, message, help_)
