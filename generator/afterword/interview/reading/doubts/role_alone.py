"""A post with what its advertisement has behind it: a number, the pay."""

from collections.abc import Iterator

from afterword.diagnostics import rules
from afterword.interview.model.interview import Interview
from afterword.interview.reading.doubts.contradictions import Contradiction
from afterword.patterns import lazy_pattern

_NUMBERED = r"\b(?:ref(?:erence)?|req(?:uisition)?|vacancy|job)\b[.:# ]*(?:no|id|number)?[.:# ]*[\w/-]*\d"
_OF_THE_ADVERTISEMENT = lazy_pattern(
    rf"(?i)[\s,;:(/\u2013\u2014-]*(?:[(]?{_NUMBERED}|[$\u00a3\u20ac]\s?\d|\b\d{{5,}}\b|#\s?\d{{3,}}).*"
)


def role_alone(interview: Interview) -> Iterator[Contradiction]:
    """A role that letters would name with its number or its pay."""
    alone = _OF_THE_ADVERTISEMENT.sub("", interview.role)
    if alone != interview.role:
        yield Contradiction(
            rules.MORE_THAN_A_NAME,
            ("role",),
            f"`{interview.role}` is more than the name of a post, and letters would say all of it",
            f"write {alone or 'the name of the post'} alone",
        )
