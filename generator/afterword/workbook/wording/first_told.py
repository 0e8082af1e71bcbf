"""What was typed for more than one weekly letter: its reader has it once, in the first of them that goes (E56)."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial
from operator import attrgetter
from typing import TypeVar

from afterword.interview.model.interview import Interview
from afterword.interview.model.links import Article, News, Thought
from afterword.interview.model.timing import Addition
from afterword.interview.reading.file.document import KeyPath
from afterword.patterns import lazy_pattern
from afterword.plan.steps import Kind, Plan

Shared = Article | News | Addition | Thought
_Entry = TypeVar("_Entry", bound=Shared)
# What an address can be typed with and without.
_OF_ADDRESS = lazy_pattern(r"(?i)\Ahttps?://(?:www\.)?|[/#]+\Z")
_NAMED_BY = ("url", "say", "says", "title", "source", "topic", "comment")


def without_repeats(interview: Interview, plan: Plan) -> Interview:
    """The interview, in which nothing is to be shared or said in a weekly letter that an earlier one has."""
    first = partial(_first_told, plan)
    added = interview.follow_ups.add
    thoughts = filter(attrgetter("week"), interview.thoughts)
    sentences: tuple[Thought | Addition, ...] = (*thoughts, *added)
    own = tuple(filter(_first_told(plan, sentences).__contains__, added))
    told = (first(interview.articles), first(interview.news), own)
    if told == (interview.articles, interview.news, added):
        return interview
    articles, news, add = told
    follow_ups = interview.follow_ups.model_copy(update={"add": add})
    shared = {"articles": articles, "news": news, "follow_ups": follow_ups}
    return interview.model_copy(update=shared)


def shared_in_weeks(interview: Interview) -> Iterator[tuple[KeyPath, Shared]]:
    """All that is to be shared or said in one weekly letter, each with its place in the file."""
    lists: Mapping[KeyPath, Sequence[Shared]] = {
        ("articles",): interview.articles,
        ("news",): interview.news,
        ("follow_ups", "add"): interview.follow_ups.add,
    }
    for place, entries in lists.items():
        for number, entry in enumerate(entries):
            yield (*place, number), entry


def _first_told(plan: Plan, entries: Sequence[_Entry]) -> tuple[_Entry, ...]:
    """Those of some entries that no letter of an earlier week has; a letter that does not go has nothing."""
    live = filter(attrgetter("is_live"), plan.of(Kind.FOLLOW_UP))
    weeks = frozenset(map(attrgetter("week"), live))
    last_first: list[_Entry] = sorted(entries, key=attrgetter("week"), reverse=True)
    going = [*filter(partial(_is_of_week, weeks), last_first)]
    first = dict(zip(map(_matter_of, going), going, strict=True))
    return tuple(filter(partial(_is_first, first), entries))


def _is_of_week(weeks: Collection[int | None], entry: Shared) -> bool:
    return entry.week in weeks


def _is_first(first: Mapping[str, _Entry], entry: _Entry) -> bool:
    """Whether no letter has its matter, or its own is the first that has."""
    return first.get(_matter_of(entry), entry) == entry


def _matter_of(entry: object) -> str:
    """What an entry is known by, however it is set: its address, else what it says, or what it is called."""
    named = (getattr(entry, key, None) for key in _NAMED_BY)
    text = str(next(filter(None, named), ""))
    return in_words(_OF_ADDRESS.sub("", text))


def in_words(text: str) -> str:
    """A text as its words alone."""
    return " ".join(re.findall(r"\w+", text.casefold()))
