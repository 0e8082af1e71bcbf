"""Diagnostics as text for people and as plain data for programs: the one renderer of each."""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from afterword import escape
from afterword.diagnostics.diagnostic import Diagnostic, Severity

Paint = Callable[[str, str], str]
_WIDEST_EXCERPT = 160


@dataclass(frozen=True)
class _Window:
    """The part of a long line that is worth showing, and where the problem stands in it."""

    text: str
    before: int
    width: int


def plain(text: str, _style: str) -> str:
    """Paint that leaves the text as it is."""
    return text


def as_text(diagnostic: Diagnostic, paint: Paint = plain) -> str:
    """One diagnostic as a compiler shows it: code, place, the line with carets, help."""
    span = diagnostic.span
    margin = " " * len(str(span.line))
    style = "red" if diagnostic.severity is Severity.ERROR else "yellow"
    head = paint(f"{diagnostic.severity}[{diagnostic.code}]", style) + f": {_in_line(diagnostic.message)}"
    lines = [head, f"{margin}--> {_in_line(span.file)}:{span.line}:{span.column}"]
    if diagnostic.excerpt:
        window = _window(diagnostic)
        lines += [
            f"{margin} |",
            f"{span.line} | {window.text}",
            f"{margin} | {' ' * window.before}{paint('^' * window.width, style)}",
        ]
    if diagnostic.help:
        lines.append(f"{paint('help', 'cyan')}: {_in_line(diagnostic.help)}")
    return "\n".join(lines)


def as_data(diagnostic: Diagnostic) -> dict[str, str | int]:
    """One diagnostic for `--json`: code, severity, file, line, column, message, help."""
    return {
        "code": diagnostic.code,
        "severity": str(diagnostic.severity),
        "file": diagnostic.span.file,
        "line": diagnostic.span.line,
        "column": diagnostic.span.column,
        "message": diagnostic.message,
        "help": diagnostic.help,
    }


def summary(diagnostics: Iterable[Diagnostic]) -> str:
    """The closing line: how many errors and warnings there are."""
    found = list(diagnostics)
    errors = sum(each.severity is Severity.ERROR for each in found)
    counts = [_count(errors, "error"), _count(len(found) - errors, "warning")]
    return ", ".join(each for each in counts if each)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}" if number else ""


def _window(diagnostic: Diagnostic) -> _Window:
    """Cut a long line round its problem, then escape what is shown, so that the carets stand under what they mean."""
    line, column, end = diagnostic.excerpt, diagnostic.span.column - 1, diagnostic.span.end - 1
    start = max(0, column - _WIDEST_EXCERPT // 2) if len(line) > _WIDEST_EXCERPT else 0
    shown = line[start : start + _WIDEST_EXCERPT].expandtabs(1)
    before = escape.terminal(shown[: column - start])
    marked = escape.terminal(shown[column - start : max(end, column + 1) - start])
    return _Window(escape.terminal(shown), _cells(before), max(1, _cells(marked)))


def _in_line(text: str) -> str:
    """Text for the terminal in one line: a value or a file name with a line end cannot pass for a message of its own."""
    return escape.terminal(" ".join(text.split("\n")))


def _cells(text: str) -> int:
    """How many columns of a terminal the text takes: East Asian characters take two, combining marks and joiners none."""
    return sum(_cell(char) for char in text)


def _cell(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1
