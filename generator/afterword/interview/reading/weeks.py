"""Which week of the follow-ups what was typed is for, and where that stands in the file."""

from collections.abc import Iterator

from afterword.interview.model.interview import Interview
from afterword.interview.reading.document import KeyPath


def weeks_of_links(interview: Interview) -> Iterator[tuple[KeyPath, int]]:
    """The week of each article and of each news to share, with its place in the file."""
    for number, article in enumerate(interview.articles):
        yield ("articles", number, "week"), article.week
    for number, news in enumerate(interview.news):
        yield ("news", number, "week"), news.week
