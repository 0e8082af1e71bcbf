"""What comes first in a file, and what may not come before it."""

import datetime as dt
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

from afterword.diagnostics import rules
from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.timing import Move
from afterword.interview.model.vocabulary import Result
from afterword.interview.reading.doubts.contradictions import Contradiction, repeats
from afterword.interview.reading.file.document import KeyPath
from afterword.interview.values.english import text_if

MOST_WEEKS = 7
_REST_OF_WEEK = dt.timedelta(days=6)
# Where one lives it can be the day before the employer's.
_OTHER_SIDE_OF_THE_WORLD = dt.timedelta(days=1)
_LONGEST_BEFORE = dt.timedelta(days=200)  # what is longer before is of another year
# What ends it also where the talk never comes.
_ENDS_UNTALKED = frozenset(
    {
        Result.CANCELLED,
        Result.FILLED,
        Result.GHOSTED,
        Result.REJECTED,
        Result.WITHDRAWN,
    }
)
_PREPARES = (
    "salary/",
    "next-step/",
    "references/",
    "offer/consider",
)  # can be done before the talk


@frozen
class _Pair:
    """Two days or two amounts, the second of which, at that path, never comes before the first. Either may be missing."""

    path: KeyPath
    first: Any  # of days and amounts, only two of a kind can be compared
    last: Any

    @property
    def turned(self) -> bool:
        if self.first is None or self.last is None:
            return False
        return bool(self.last < self.first)


def _before_interview(interview: Interview) -> Iterator[Contradiction]:
    """Days before the talk that mostly follow it: all but an end, which can come before it (E41)."""
    for path, day in days_after(interview):
        if day and day < interview.held.on:
            yield from _told_before(interview, path, day)


def _told_before(
    interview: Interview, path: KeyPath, day: dt.date
) -> Iterator[Contradiction]:
    """A day of another year is an error; what a talk that was put off left behind it stops nothing (E37)."""
    held = interview.held.on
    is_before = named_before(day, held)
    if path[0] == "next_step" or held - day > _LONGEST_BEFORE:
        help_ = "check the year and the month of both"
        yield Contradiction(rules.DATE_BEFORE_INTERVIEW, path, is_before, help_)
    elif path[0] == "employer_said":
        yield Contradiction(
            rules.WITHOUT_EFFECT,
            path,
            f"{is_before}: the plan counts from the interview",
            "write the day that they have named since, or take it out",
        )
    elif not _can_have_come(interview, day):
        help_ = "check which of the two days is right; it counts all the same"
        yield Contradiction(rules.LOGGED_BEFORE_INTERVIEW, path, is_before, help_)


def _can_have_come(interview: Interview, day: dt.date) -> bool:
    """Whether an offer or an end is no surprise on a day before the talk."""
    is_day_before = day >= interview.held.on - _OTHER_SIDE_OF_THE_WORLD
    return is_day_before or interview.result in _ENDS_UNTALKED


def _logged_early(interview: Interview) -> Iterator[Contradiction]:
    """What can only follow a talk, in the log before it: a warning, as what was done stays done when `held` is mended (E37)."""
    for number, entry in enumerate(interview.log):
        if not is_early(interview, entry.did, entry.on):
            continue

        yield Contradiction(
            rules.LOGGED_BEFORE_INTERVIEW,
            ("log", number, "on"),
            f"`{entry.did[:80]}` is logged on {entry.on}, before the interview of {interview.held.on}",
            "check which of the two days is right; it counts as done",
        )


def is_early(interview: Interview, step: str, day: dt.date) -> bool:
    """Whether a step that can only follow the talk would be done before it, by more than the world is wide."""
    if step.startswith(_PREPARES):
        return False

    return day < interview.held.on - _OTHER_SIDE_OF_THE_WORLD


def before_its_talk(interview: Interview, day: dt.date, today: dt.date) -> str:
    """What is told of an end on a day before a talk that has been by now, by more than the world is wide; else nothing."""
    held = interview.held.on
    is_slip = held <= today and day < held - _OTHER_SIDE_OF_THE_WORLD
    return text_if(is_slip, named_before(day, held))


def named_before(day: dt.date, held: dt.date) -> str:
    """What is told of a day before the one of the interview."""
    return f"{day} is before the interview of {held}"


def days_after(interview: Interview) -> Iterator[tuple[KeyPath, dt.date | None]]:
    """The days that can only follow the interview, each with its place in the file."""
    yield ("employer_said", "contact_on"), interview.employer_said.contact_on
    yield ("employer_said", "decide_by"), interview.employer_said.decide_by
    yield ("employer_said", "said_on"), interview.employer_said.said_on
    if interview.next_step.booked:
        yield ("next_step", "booked"), interview.next_step.booked.on
    if interview.offer:
        yield ("offer", "received"), interview.offer.received
    if interview.outcome:
        yield ("outcome", "on"), interview.outcome.on


def days_told(interview: Interview) -> Iterator[tuple[KeyPath, dt.date | None]]:
    """Those, and the other days that somebody names for what is to come."""
    yield from days_after(interview)
    next_step, offer = interview.next_step, interview.offer
    yield ("next_step", "references_asked"), next_step.references_asked
    yield ("next_step", "references_by"), next_step.references_by
    if offer and offer.answer_by:
        yield ("offer", "answer_by"), offer.answer_by.on
    for number, closure in enumerate(interview.calendar.closed):
        yield ("calendar", "closed", number, "to"), closure.last


def _moves(interview: Interview) -> Iterator[Contradiction]:
    """Follow-ups on another day: one day a week, and a day of that week."""
    weeks = [*map(attrgetter("week"), interview.follow_ups.move)]
    for number in repeats(weeks):
        yield Contradiction(
            rules.TWO_DAYS_FOR_ONE_WEEK,
            ("follow_ups", "move", number, "week"),
            f"week {weeks[number]} is moved twice",
            "keep one of the two",
        )

    for number, move in enumerate(interview.follow_ups.move):
        if is_in_its_week(move, interview):
            continue
        first, last = _days_of_week(move, interview)
        help_ = f"write a date from {first} to {last}"
        if interview.proposal and move.to < first:
            help_ += ". A proposal can go sooner all the same: send it when it is ready, and say so with `afterword done`"
        yield Contradiction(
            rules.FOLLOW_UP_OUTSIDE_ITS_WEEK,
            ("follow_ups", "move", number, "to"),
            f"{move.to} is not in week {move.week}",
            help_,
        )


def is_in_its_week(move: Move, interview: Interview) -> bool:
    """Whether a follow-up is moved to a day of its own week; another day changes nothing (E2)."""
    first, last = _days_of_week(move, interview)
    return first <= move.to <= last


def _days_of_week(move: Move, interview: Interview) -> tuple[dt.date, dt.date]:
    """The first and the last day on which the follow-up of that week can go: not before they asked to be contacted."""
    held = interview.held.on
    first = held + dt.timedelta(weeks=move.week)
    last = min(first + _REST_OF_WEEK, held + dt.timedelta(weeks=MOST_WEEKS))
    contact_on = interview.employer_said.contact_on
    if contact_on and first <= contact_on <= last:
        first = contact_on
    return first, last


def _turned_pairs(interview: Interview) -> Iterator[Contradiction]:
    for pair in _pairs(interview):
        if pair.turned:
            yield Contradiction(
                rules.END_BEFORE_START,
                pair.path,
                f"`{pair.path[-1]}` is {pair.last}, which comes before {pair.first}",
                "check which of the two was meant",
            )


def _pairs(interview: Interview) -> Iterator[_Pair]:
    """Beginnings and ends, low and high, offer and answer."""
    for number, closure in enumerate(interview.calendar.closed):
        path = ("calendar", "closed", number, "to")
        yield _Pair(path, closure.first, closure.last)

    posted = interview.salary.posted
    if posted:
        yield _Pair(("salary", "posted", "high"), posted.low, posted.high)
    for number, finding in enumerate(interview.salary.findings):
        place = ("salary", "findings", number)
        yield _Pair((*place, "figure"), finding.low, finding.figure)
        yield _Pair((*place, "high"), finding.figure or finding.low, finding.high)

    for number, reference in enumerate(interview.references):
        calls_by = ("references", number, "calls_by")
        yield _Pair(calls_by, reference.calls_from, reference.calls_by)

    offer = interview.offer
    if offer:
        for key in ("raised_on", "start_moved_on"):
            yield _Pair(("offer", key), offer.received, getattr(offer, key))
    if offer and offer.answer_by:
        answer_by = offer.answer_by.on
        yield _Pair(("offer", "answer_by"), offer.received, answer_by)
        yield _Pair(("offer", "ask_until"), answer_by, offer.ask_until)

    proposal = interview.proposal
    if proposal:
        yield _Pair(("proposal", "to"), proposal.first, proposal.last)
        yield _Pair(("proposal", "wanted_by"), interview.held.on, proposal.wanted_by)


CHRONOLOGY = (
    _before_interview,
    _logged_early,
    _moves,
    _turned_pairs,
)
