"""What was said or planned at one talk and still holds at the next: a day that is ahead, an article that was not sent."""

from collections.abc import Iterator, Sequence
from functools import partial
from operator import attrgetter
from typing import TypeVar

from afterword.interview.model.interview import Interview
from afterword.interview.model.links import Article, News
from afterword.interview.model.timing import EmployerSaid

_Shared = TypeVar("_Shared", Article, News)
_WEEK, _ADDRESS = attrgetter("week"), attrgetter("url")
_DAYS = ("contact_on", "decide_by")
# What they asked not to have, by the keys that are its last word: a day to write on is one as well.
_PEACE = (
    ("do_not_contact", frozenset({"do_not_contact", "contact_on"})),
    ("no_thank_you", frozenset({"no_thank_you"})),
)


def still_holding(
    interview: Interview,
    before: Interview,
) -> Iterator[tuple[str, object]]:
    """The keys of the later interview that the earlier one completes, with what they hold then."""
    yield "employer_said", _said(interview, before)
    unsent = partial(_not_sent, interview, before)
    yield "articles", (*interview.articles, *unsent(before.articles))
    yield "news", (*interview.news, *unsent(before.news))


def said_since(interview: Interview) -> Interview:
    """An interview without a day that they named for before it: the talk, put off, has overtaken that (E37)."""
    said, held = interview.employer_said, interview.held.on
    if (said.day or held) >= held:
        return interview
    kept = said.model_copy(update=dict.fromkeys((*_DAYS, "decide_in_words", "said_on")))
    return interview.model_copy(update={"employer_said": kept})


def _said(
    interview: Interview,
    before: Interview,
) -> EmployerSaid:
    """What they said of timing; where nothing was said anew, the day of their decision that comes after this talk.

    Whoever was asked to write on a day is counted anew from this talk, which came of it (E9); who was asked not to, is
    asked that still (E7).
    """
    said, day = _left_in_peace(interview, before), before.employer_said.decide_by
    is_ahead = day is not None and day > interview.held.on
    if not is_ahead or said.model_fields_set.intersection(_DAYS):
        return said
    return said.model_copy(update={"decide_by": day})


def _left_in_peace(interview: Interview, before: Interview) -> EmployerSaid:
    """What they said of timing, with what they had asked not to have and nothing has been said of since."""
    said, then = interview.employer_said, before.employer_said
    asked = {
        key: getattr(then, key)
        for key, last_word in _PEACE
        if last_word & then.model_fields_set and not last_word & said.model_fields_set
    }
    return said.model_copy(update=asked)


def _not_sent(
    interview: Interview,
    before: Interview,
    shared: Sequence[_Shared],
) -> Iterator[_Shared]:
    """What was to go with a weekly letter that never went; not where its week has something now, or another week has it."""
    typed: tuple[Article | News, ...] = (*interview.articles, *interview.news)
    taken = {*map(_WEEK, typed), *filter(None, map(_ADDRESS, typed))}
    for link in shared:
        has_gone = before.logged(f"follow-up/week-{link.week}")
        is_taken = not taken.isdisjoint({link.week, link.url})
        if not any((has_gone, is_taken)):
            yield link
