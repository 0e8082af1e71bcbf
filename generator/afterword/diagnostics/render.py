"""Diagnostics as text for people and as plain data for programs: the one renderer of each."""

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable

from afterword import escape
from afterword.diagnostics.counting import many
from afterword.diagnostics.diagnostic import Diagnostic, Severity
from afterword.frozen import frozen

Paint = Callable[[str, str], str]

_STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow"}
_WIDEST_EXCERPT = 160
_WITHOUT_WIDTH = frozenset({"Mn", "Me", "Cf"})  # categories of Unicode
_DOUBLE_WIDTH = frozenset({"W", "F"})  # of East Asian characters


@frozen
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
    style = _STYLES[diagnostic.severity]
    title = paint(f"{diagnostic.severity}[{diagnostic.code}]", style)
    lines = [f"{title}: {_in_line(diagnostic.message)}"]

    span = diagnostic.span
    margin = " " * len(str(span.line))
    lines.append(f"{margin}--> {_in_line(span.file)}:{span.line}:{span.column}")
    if diagnostic.excerpt:
        window = _window(diagnostic)
        carets = paint("^" * window.width, style)
        lines += [
            f"{margin} |",
            f"{span.line} | {window.text}",
            f"{margin} | {' ' * window.before}{carets}",
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
    severities = Counter(diagnostic.severity for diagnostic in diagnostics)
    counts = [
        many(severities[severity], severity)
        for severity in Severity
        if severities[severity]
    ]
    return ", ".join(counts)


def _window(diagnostic: Diagnostic) -> _Window:
    """Cut a long line round its problem, then escape what is shown, so that the carets stand under what they mean."""
    line = diagnostic.excerpt
    column = diagnostic.span.column - 1
    end = max(diagnostic.span.end - 1, column + 1)

    start = 0
    if len(line) > _WIDEST_EXCERPT:
        start = max(0, column - _WIDEST_EXCERPT // 2)
    cut = line[start : start + _WIDEST_EXCERPT].expandtabs(1)

    before = escape.terminal(cut[: column - start])
    marked = escape.terminal(cut[column - start : end - start])
    return _Window(
        text=escape.terminal(cut),
        before=_cells(before),
        width=max(1, _cells(marked)),
    )


def _in_line(text: str) -> str:
    """Text for the terminal in one line: a value or a file name with a line end cannot pass for a message of its own."""
    return escape.terminal(" ".join(text.split("\n")))


def _cells(text: str) -> int:
    """How many columns of a terminal the text takes: East Asian characters take two, combining marks and joiners none."""
    return sum(map(_cell, text))


def _cell(character: str) -> int:
    if unicodedata.category(character) in _WITHOUT_WIDTH:
        return 0
    if unicodedata.east_asian_width(character) in _DOUBLE_WIDTH:
        return 2
    return 1
