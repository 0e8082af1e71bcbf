"""The text of a file as it was typed, and where things stand in it as a person counts: lines and columns from 1."""

from functools import cached_property
from typing import Protocol

from afterword.diagnostics import Diagnostic, Mend, Rule, Span, rules
from afterword.frozen import frozen, replace


class _Mark(Protocol):
    """A place as PyYAML gives it, counted from 0: its own class of marks and the C parser's are two."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


@frozen
class Text:
    """The text of a file; `file` is what messages call it."""

    file: str
    typed: str

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines without their ends."""
        return tuple(self.typed.splitlines())

    def line(self, number: int) -> str:
        """The line of that number; empty above the first one and behind the last."""
        if not 1 <= number <= len(self.lines):
            return ""
        return self.lines[number - 1]

    def between(self, start: _Mark | None, end: _Mark | None) -> Span:
        """From one mark of the parser to the other: one line at most, one character at least; the file without marks."""
        if not start or not end:
            return Span(self.file)
        line = start.line + 1
        column = start.column + 1
        stop = column + 1
        if end.line == start.line:
            stop = max(stop, end.column + 1)
        return Span(self.file, line, column, stop)

    def character(self, index: int) -> Span:
        """The one character at that index."""
        lines = f"{self.typed[:index]}.".splitlines()
        column = len(lines[-1])
        return Span(self.file, len(lines), column, column + 1)

    def report(
        self,
        rule: Rule,
        span: Span,
        message: str,
        help_: str,
        mends: tuple[Mend, ...] = (),
    ) -> Diagnostic:
        """The rule broken at a place of this text."""
        diagnostic = rule.at(span, message, help_, self.line(span.line))
        return replace(diagnostic, mends=mends)

    def report_hidden(self, character: str, span: Span) -> Diagnostic:
        """A character in that place that nobody sees."""
        return self.report(
            rules.HIDDEN_CHARACTER,
            span,
            f"the text holds a character that cannot be seen (U+{ord(character):04X}); it is left out",
            "type the text again instead of pasting it",
        )
