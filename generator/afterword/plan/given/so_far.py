"""What is so far: nothing was done on a day that is still to come (E37), and what went by long ago is over (E52)."""

import datetime as dt
from collections.abc import Iterator
from functools import partial
from operator import itemgetter

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.interview import Interview
from afterword.interview.reading.file.document import KeyPath

_SEVEN_WEEKS = dt.timedelta(weeks=7)
ASKED = "asked"
DONE_WITH_A_REFEREE = ("briefed", "called", "thanked")


def is_long_over(day: dt.date | None, today: dt.date) -> bool:
    """Whether a day went by longer ago than the seven weeks in which anything of an interview is to be done."""
    return day is not None and day < today - _SEVEN_WEEKS


def interview_so_far(interview: Interview, today: dt.date) -> Interview:
    """The interview without days to come on which a referee would have been briefed, called or thanked."""
    known = partial(_without, DONE_WITH_A_REFEREE, today)
    references = tuple(map(known, interview.references))
    return interview.model_copy(update={"references": references})


def candidate_so_far(me: Candidate, today: dt.date) -> Candidate:
    """The candidate without days to come on which a referee would have been asked."""
    referees = tuple(map(partial(_without, (ASKED,), today), me.referees))
    return me.model_copy(update={"referees": referees})


def _without(keys: tuple[str, ...], today: dt.date, typed: Frozen) -> Frozen:
    days = ((key, getattr(typed, key) or today) for key in keys)
    ahead = (key for key, day in days if day > today)
    return typed.model_copy(update=dict.fromkeys(ahead))


def ahead(interview: Interview, today: dt.date) -> Iterator[tuple[KeyPath, dt.date]]:
    """The days of an offer and of an end that are still to come, each with its place in the file."""
    offer, outcome = interview.offer, interview.outcome
    if offer and offer.received > today:
        yield ("offer", "received"), offer.received
    if outcome and outcome.on > today:
        yield ("outcome", "on"), outcome.on


def days_ahead(interview: Interview, today: dt.date) -> Iterator[dt.date]:
    """Those days alone."""
    return map(itemgetter(1), ahead(interview, today))


def so_far(interview: Interview, today: dt.date) -> Interview:
    """An interview without an offer and an end that are still to come."""
    paths = map(itemgetter(0), ahead(interview, today))
    keys = dict.fromkeys(map(str, map(itemgetter(0), paths)))
    return interview.model_copy(update=keys) if keys else interview
