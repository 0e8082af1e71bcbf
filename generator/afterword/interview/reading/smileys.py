"""Smileys in names, and in phrases that go into letters: told of, and left out where it is plain how."""

import yaml

from afterword.diagnostics import Diagnostic, Mend, Span, rules
from afterword.frozen import replace
from afterword.interview.reading.document import KeyPath
from afterword.interview.reading.known_keys import (
    keys_of_more_lines,
    keys_of_one_line,
)
from afterword.interview.reading.text import Text
from afterword.interview.values.smileys import smiley_in, without_smileys
from afterword.patterns import lazy_pattern

# What is one's own, or was said by somebody else, and a letter, which has advice of its own.
_NOT_OURS_TO_JUDGE = frozenset({"debrief", "drafts", "feedback", "log", "note"})
_SAYS_SOMETHING = lazy_pattern(r"\w")


def smileys(
    node: yaml.ScalarNode,
    path: KeyPath,
    text: Text,
) -> list[Diagnostic]:
    """What is told of a text with one in it."""
    if not _goes_into_letters(path):
        return []
    smiley = smiley_in(node.value)
    if not smiley:
        return []
    plain = without_smileys(node.value)
    span = text.between(node.start_mark, node.end_mark)
    help_ = "say it in words, or leave it out"
    if _SAYS_SOMETHING.search(plain):
        help_ = f"write {' '.join(plain.split())}"
    problem = text.report(
        rules.SMILEY,
        span,
        f"`{smiley}` would stand in your letters, and be a small box for some who read them",
        help_,
        _mends(node, plain, span, text),
    )
    return [problem]


def _goes_into_letters(path: KeyPath) -> bool:
    """Whether it is free text for others; a fixed word with a smiley is told of as no such word."""
    texts = keys_of_one_line() | keys_of_more_lines()
    is_text = not texts.isdisjoint(path[-2:])
    return is_text and _NOT_OURS_TO_JUDGE.isdisjoint(path)


def _mends(
    node: yaml.ScalarNode,
    plain: str,
    span: Span,
    text: Text,
) -> tuple[Mend, ...]:
    """The text without them, where it stands on one line as it is meant."""
    inside = span
    if node.style:
        inside = replace(span, column=span.column + 1, end=span.end - 1)
    typed = text.line(inside.line)[inside.column - 1 : inside.end - 1]
    if typed != node.value or not _SAYS_SOMETHING.search(plain):
        return ()
    return (Mend(inside, plain),)
