"""Days on which referees were asked, told, called or thanked that cannot be meant: still to come, or of another year (E47)."""

import datetime as dt
from collections.abc import Iterator

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.reading.file.document import Document, KeyPath
from afterword.plan.cases import Case, Cases
from afterword.plan.given.so_far import DONE_WITH_A_REFEREE

_A_YEAR = dt.timedelta(days=366)
_ALSO = ("chosen", "answer_by", "calls_on", "calls_from", "calls_by")


def days_of_calls(case: Case) -> Iterator[Diagnostic]:
    """Of this interview: a day of its own beside each referee."""
    held = case.interview.held.on
    for number, reference in enumerate(case.interview.references):
        for key in (*DONE_WITH_A_REFEREE, *_ALSO):
            day = getattr(reference, key)
            path: KeyPath = ("references", number, key)
            if day and abs(day - held) > _A_YEAR:
                yield _of_another_year(case.document, path, day, held)
            elif day and day > case.today and key in DONE_WITH_A_REFEREE:
                yield _still_to_come(case.document, path, day)


def days_of_asking(cases: Cases) -> Iterator[Diagnostic]:
    """Of me.yaml: the day on which each referee was asked."""
    me, document = cases.workspace.candidate, cases.workspace.about_me
    for number, referee in enumerate(me.referees if me else ()):
        asked = referee.asked
        path: KeyPath = ("referees", number, "asked")
        if asked and cases.today - asked > _A_YEAR and referee.said_yes is None:
            yield _of_another_year(document, path, asked, cases.today)
        elif asked and asked > cases.today:
            yield _still_to_come(document, path, asked)


def _of_another_year(
    document: Document, path: KeyPath, day: dt.date, near: dt.date
) -> Diagnostic:
    return document.report(
        r.YEAR_NOT_MEANT,
        path,
        f"{day} is hardly meant: check the year",
        f"write the day on which it was or will be; the others are of {near.year}",
    )


def _still_to_come(document: Document, path: KeyPath, day: dt.date) -> Diagnostic:
    return document.report(
        r.LOGGED_AHEAD,
        path,
        f"`{path[-1]}` is {day}, which is still to come",
        "write the day on which it was done; until that day it does not count as done",
    )
