"""Beginnings and ends, low and high, offer and answer: what comes first in a file, and what may not come before it."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import TypeVar

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.model.interview import Interview, Move
from afterword.interview.reading.document import Document, Path_
from afterword.interview.reading.repeats import repeats

MOST_WEEKS = 7
_REST_OF_WEEK = dt.timedelta(days=6)

_Ordered = TypeVar("_Ordered", dt.date, Decimal)


def out_of_order(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    """Days before the interview, follow-ups outside of their weeks, ends before beginnings."""
    for contradictions in _ALL:
        yield from contradictions(interview, document)


def _before_interview(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    for path, day in _days_after(interview):
        if day and day < interview.held.on:
            yield document.report(
                r.DATE_BEFORE_INTERVIEW,
                path,
                f"{day} is before the interview of {interview.held.on}",
                "check the year and the month of both",
            )


def _days_after(interview: Interview) -> Iterator[tuple[Path_, dt.date | None]]:
    """The days that can only follow the interview, each with its place in the file."""
    yield ("employer_said", "contact_on"), interview.employer_said.contact_on
    yield ("employer_said", "decide_by"), interview.employer_said.decide_by
    if interview.next_step.booked:
        yield ("next_step", "booked"), interview.next_step.booked.on
    if interview.offer:
        yield ("offer", "received"), interview.offer.received
    if interview.outcome:
        yield ("outcome", "on"), interview.outcome.on
    for number, entry in enumerate(interview.log):
        yield ("log", number, "on"), entry.on


def _weeks_moved_twice(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    weeks = [move.week for move in interview.follow_ups.move]
    for number in repeats(weeks):
        yield document.report(
            r.TWO_DAYS_FOR_ONE_WEEK,
            ("follow_ups", "move", number, "week"),
            f"week {weeks[number]} is moved twice",
            "keep one of the two",
        )


def _moves(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    """Follow-ups that are moved to a day outside of their week."""
    for number, move in enumerate(interview.follow_ups.move):
        first, last = _days_of_week(move, interview)
        if not first <= move.to <= last:
            yield document.report(
                r.FOLLOW_UP_OUTSIDE_ITS_WEEK,
                ("follow_ups", "move", number, "to"),
                f"{move.to} is not in week {move.week}",
                f"write a date from {first} to {last}",
            )


def _days_of_week(move: Move, interview: Interview) -> tuple[dt.date, dt.date]:
    """The first and the last day on which the follow-up of that week can go: not before they asked to be contacted."""
    held = interview.held.on
    first = held + dt.timedelta(weeks=move.week)
    last = min(first + _REST_OF_WEEK, held + dt.timedelta(weeks=MOST_WEEKS))
    contact_on = interview.employer_said.contact_on
    if contact_on and first <= contact_on <= last:
        first = contact_on
    return first, last


def _closures(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    for number, closure in enumerate(interview.calendar.closed):
        yield from _turned(document, ("calendar", "closed", number, "to"), closure.first, closure.last)


def _salaries(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    posted = interview.salary.posted
    if posted:
        yield from _turned(document, ("salary", "posted", "high"), posted.low, posted.high)

    for number, finding in enumerate(interview.salary.findings):
        path = ("salary", "findings", number)
        if finding.low is not None:
            yield from _turned(document, (*path, "figure"), finding.low, finding.figure)
        if finding.high is not None:
            yield from _turned(document, (*path, "high"), finding.figure, finding.high)


def _offer(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    offer = interview.offer
    if offer is None or offer.answer_by is None:
        return
    answer_by = offer.answer_by.on
    yield from _turned(document, ("offer", "answer_by"), offer.received, answer_by)
    if offer.ask_until:
        yield from _turned(document, ("offer", "ask_until"), answer_by, offer.ask_until)


def _proposal(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    proposal = interview.proposal
    if proposal and proposal.first and proposal.last:
        yield from _turned(document, ("proposal", "to"), proposal.first, proposal.last)


def _turned(document: Document, path: Path_, first: _Ordered, last: _Ordered) -> Iterator[Diagnostic]:
    """Nothing, or the one problem of a second thing, at that path, that comes before the first."""
    if last < first:
        yield document.report(
            r.END_BEFORE_START,
            path,
            f"`{path[-1]}` is {last}, which comes before {first}",
            "check which of the two was meant",
        )


_ALL: tuple[Callable[[Interview, Document], Iterable[Diagnostic]], ...] = (
    _before_interview,
    _weeks_moved_twice,
    _moves,
    _closures,
    _salaries,
    _offer,
    _proposal,
)
