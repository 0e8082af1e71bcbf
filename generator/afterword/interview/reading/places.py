"""Where things stand in a text, as a person counts: lines and columns from 1."""

from collections.abc import Sequence
from typing import Protocol

from afterword.diagnostics import Span


class _Mark(Protocol):
    """A place as PyYAML gives it, counted from 0: its own class of marks and the C parser's are two."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


def span_between(file: str, start: _Mark | None, end: _Mark | None) -> Span:
    """From one mark to the other, but one line at most and one character at least; the file when a mark is missing."""
    if not start or not end:
        return Span(file)
    line = start.line + 1
    column = start.column + 1
    shortest = column + 1
    if end.line != start.line:
        return Span(file, line, column, shortest)
    return Span(file, line, column, max(end.column + 1, shortest))


def span_of_character(file: str, text: str, index: int) -> Span:
    """The one character at that index of the text."""
    lines = f"{text[:index]}.".splitlines()
    column = len(lines[-1])
    return Span(file, len(lines), column, column + 1)


def line_of(lines: Sequence[str], span: Span) -> str:
    """The line on which a place stands; empty behind the last one."""
    if 0 < span.line <= len(lines):
        return lines[span.line - 1]
    return ""
