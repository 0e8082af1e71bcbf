"""What was said or planned at one talk and still holds at the next: a day that is ahead, an article that was not sent."""

from collections.abc import Iterator, Sequence
from functools import partial
from operator import attrgetter
from typing import TypeVar

from afterword.interview.model.interview import Interview
from afterword.interview.model.links import Article, News
from afterword.interview.model.timing import EmployerSaid

_Shared = TypeVar("_Shared", Article, News)
_WEEK = attrgetter("week")
_DAYS = ("contact_on", "decide_by")


def still_holding(
    interview: Interview,
    before: Interview,
) -> Iterator[tuple[str, object]]:
    """The keys of the later interview that the earlier one completes, with what they hold then."""
    yield "employer_said", _said(interview, before)
    unsent = partial(_not_sent, interview, before)
    yield "articles", (*interview.articles, *unsent(before.articles))
    yield "news", (*interview.news, *unsent(before.news))


def _said(
    interview: Interview,
    before: Interview,
) -> EmployerSaid:
    """What they said of timing; where nothing was said anew, the day that they named then and that comes after this talk."""
    said = interview.employer_said
    ahead = {key: getattr(before.employer_said, key) for key in _DAYS}
    if said.model_fields_set.intersection(_DAYS):
        return said
    days = {key: day for key, day in ahead.items() if day and day > interview.held.on}
    return said.model_copy(update=days)


def _not_sent(
    interview: Interview,
    before: Interview,
    shared: Sequence[_Shared],
) -> Iterator[_Shared]:
    """What was to go with a weekly letter that never went, and whose week has nothing of its own now."""
    taken = {*map(_WEEK, interview.articles), *map(_WEEK, interview.news)}
    for link in shared:
        has_gone = before.logged(f"follow-up/week-{link.week}")
        if not has_gone and link.week not in taken:
            yield link
