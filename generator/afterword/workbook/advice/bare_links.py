"""Links to share of which nothing is said (S28, S29)."""

from collections.abc import Iterator

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.plan.cases import Case


def bare_articles(case: Case) -> Iterator[Diagnostic]:
    """A link to an article, and nothing said about it (S28)."""
    for number, article in enumerate(case.interview.articles):
        if not article.topic:
            yield case.document.report(
                r.LINK_WITHOUT_COMMENT,
                ("articles", number, "url"),
                f"the article of week {article.week} says nothing of what you discussed",
                "add topic: what you talked about",
                key=True,
            )


def bare_news(case: Case) -> Iterator[Diagnostic]:
    """A link to news of theirs, and nothing said about it (S29)."""
    for number, news in enumerate(case.interview.news):
        if not news.comment:
            yield case.document.report(
                r.LINK_WITHOUT_COMMENT,
                ("news", number, "url"),
                f"the news of week {news.week} has no positive comment",
                "add comment: one friendly sentence",
                key=True,
            )
