"""Smileys in names, and in phrases that go into letters: told of, and left out where it is plain how."""

from collections.abc import Iterator

from afterword.diagnostics import Diagnostic, Mend, Span, rules
from afterword.frozen import replace
from afterword.interview.reading.file.document import Document, KeyPath
from afterword.interview.reading.keys.known_keys import (
    keys_of_more_lines,
    keys_of_one_line,
)
from afterword.interview.values.smileys import smiley_in, without_smileys
from afterword.patterns import lazy_pattern

# What is one's own, or was said by somebody else, and a letter, which has advice of its own.
_NOT_OURS_TO_JUDGE = frozenset({"debrief", "feedback", "log", "note", "text"})
_SAYS_SOMETHING = lazy_pattern(r"\w")
_QUOTES = ("'", '"')


def smileys(document: Document) -> Iterator[Diagnostic]:
    """Each text for others that has one."""
    for path in filter(_goes_into_letters, document.values):
        typed = document.at(path)
        if isinstance(typed, str) and smiley_in(typed):
            yield _told(document, path, typed)


def _goes_into_letters(path: KeyPath) -> bool:
    """Whether it is free text for others; a fixed word with a smiley is told of as no such word."""
    texts = keys_of_one_line() | keys_of_more_lines()
    is_text = not texts.isdisjoint(path[-2:])
    return is_text and _NOT_OURS_TO_JUDGE.isdisjoint(path)


def _told(document: Document, path: KeyPath, typed: str) -> Diagnostic:
    plain = without_smileys(typed)
    help_ = "say it in words, or leave it out"
    if _SAYS_SOMETHING.search(plain):
        help_ = f"write {' '.join(plain.split())}"
    problem = document.report(
        rules.SMILEY,
        path,
        f"`{smiley_in(typed)}` would stand in your letters, and be a small box for some who read them",
        help_,
    )
    return replace(problem, mends=_mends(document, problem.span, typed, plain))


def _mends(
    document: Document,
    span: Span,
    typed: str,
    plain: str,
) -> tuple[Mend, ...]:
    """The text without them, where it stands on one line as it is meant."""
    if document.excerpt(span)[span.column - 1 :].startswith(_QUOTES):
        span = replace(span, column=span.column + 1, end=span.end - 1)
    stands = document.excerpt(span)[span.column - 1 : span.end - 1]
    if stands != typed or not _SAYS_SOMETHING.search(plain):
        return ()
    return (Mend(span, plain),)
