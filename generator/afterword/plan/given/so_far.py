"""What has happened so far: an offer, or an end, that a file dates on a day still to come is none until then (E32, E37)."""

import datetime as dt
from collections.abc import Iterator

from afterword.interview.model.interview import Interview
from afterword.interview.reading.file.document import KeyPath


def ahead(interview: Interview, today: dt.date) -> Iterator[tuple[KeyPath, dt.date]]:
    """The days of an offer and of an end that are still to come, each with its place in the file."""
    offer, outcome = interview.offer, interview.outcome
    if offer and offer.received > today:
        yield ("offer", "received"), offer.received
    if outcome and outcome.on > today:
        yield ("outcome", "on"), outcome.on


def days_ahead(interview: Interview, today: dt.date) -> Iterator[dt.date]:
    """Those days alone."""
    for _, day in ahead(interview, today):
        yield day


def so_far(interview: Interview, today: dt.date) -> Interview:
    """An interview without an offer and an end that are still to come."""
    keys = [path[0] for path, _ in ahead(interview, today)]
    if not keys:
        return interview
    return interview.model_copy(update=dict.fromkeys(map(str, keys)))
