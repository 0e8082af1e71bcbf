"""Which week of the follow-ups what was typed is for, and where that stands in the file."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from afterword.interview.model.interview import Interview
from afterword.interview.reading.file.document import KeyPath


class _OfWeek(Protocol):
    @property
    def week(self) -> int | None:
        """The week of the letter that it is for."""


def weeks_typed(interview: Interview) -> Iterator[tuple[KeyPath, int]]:
    """The week of each entry that has one, with its place in the file."""
    by_week: tuple[tuple[KeyPath, Sequence[_OfWeek]], ...] = (
        (("articles",), interview.articles),
        (("news",), interview.news),
        (("evidence",), interview.evidence),
        (("thoughts",), interview.thoughts),
        (("references",), interview.references),
        (("follow_ups", "add"), interview.follow_ups.add),
    )
    for place, entries in by_week:
        for number, entry in enumerate(entries):
            if entry.week is not None:
                yield (*place, number, "week"), entry.week


def weeks_of_links(interview: Interview) -> Iterator[tuple[KeyPath, int]]:
    """The week of each article and of each news to share, with its place in the file."""
    for number, article in enumerate(interview.articles):
        yield ("articles", number, "week"), article.week
    for number, news in enumerate(interview.news):
        yield ("news", number, "week"), news.week
