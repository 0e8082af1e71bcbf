"""Links to share of which nothing is said (S28, S29)."""

from collections.abc import Iterator

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.reading.file.document import KeyPath
from afterword.plan.cases import Case


def bare_links(case: Case) -> Iterator[Diagnostic]:
    """A link to an article without what was talked about (S28), or to news of theirs without a word on it (S29)."""
    for number, article in enumerate(case.interview.articles):
        if not article.topic:
            message = (
                f"the article of week {article.week} says nothing of what you discussed"
            )
            help_ = "add topic: what you talked about"
            yield _report(case, ("articles", number), message, help_)

    for number, news in enumerate(case.interview.news):
        if not news.comment:
            message = f"the news of week {news.week} has no positive comment"
            help_ = "add comment: one friendly sentence"
            yield _report(case, ("news", number), message, help_)


def _report(case: Case, link: KeyPath, message: str, help_: str) -> Diagnostic:
    rule = r.LINK_WITHOUT_COMMENT
    return case.document.report(rule, (*link, "url"), message, help_, key=True)
