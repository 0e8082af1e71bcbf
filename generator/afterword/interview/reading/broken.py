"""What is told of YAML that no reader takes: where it breaks, and what most often is wrong with such a line."""

import re
from collections.abc import Callable, Sequence

import yaml

from afterword.diagnostics import Diagnostic, Span
from afterword.diagnostics import rules as r
from afterword.interview.reading.places import line_of, span_between

_BRACKETS = {"[": "]", "{": "}"}
_NO_SPACE = re.compile(r"\s*(- )?[a-z_]+:[^\s/]")
_RESERVED = "@`%&*!|>"
_OTHERWISE = "check that lines of one list or one person are indented alike, and that each key is followed by `: `"


def broken(error: yaml.MarkedYAMLError, lines: Sequence[str], name: str) -> Diagnostic:
    """The error of the YAML reader as a diagnostic."""
    span = _place(error, lines, name)
    below = Span(name, span.line + 1)
    if "\t" in _indent(line_of(lines, below)):  # a tab is often noticed a line too early
        span = below
    line = line_of(lines, span)
    return r.BROKEN_YAML.at(span, "the line cannot be read as YAML", _mend(line, span.column - 1), line)


def _place(error: yaml.MarkedYAMLError, lines: Sequence[str], name: str) -> Span:
    """Where the mistake was made: at the quote or bracket that a later line still finds open, else where reading ended."""
    begun = error.context_mark
    ended = error.problem_mark
    if begun and ended and begun.line < ended.line:
        span = span_between(name, begun, begun)
        opening = line_of(lines, span)[begun.column : begun.column + 1]
        if opening in _BRACKETS or isinstance(error, yaml.scanner.ScannerError):
            return span

    mark = ended or begun
    return span_between(name, mark, mark)


def _mend(line: str, column: int) -> str:
    """What most often is wrong with a line that no YAML reader takes, judged by the line itself."""
    character = line[column : column + 1]
    if character in _BRACKETS:
        return f"close the bracket with `{_BRACKETS[character]}`, and put commas between what stands in it"
    for is_so, help_ in _MENDS:
        if is_so(line):
            return help_
    return _OTHERWISE


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _after_colon(line: str) -> str:
    return line.split(":", 1)[-1].strip()


def _is_indented_with_tabs(line: str) -> bool:
    return "\t" in _indent(line)


def _lacks_space_after_colon(line: str) -> bool:
    return _NO_SPACE.match(line) is not None


def _begins_with_reserved_mark(line: str) -> bool:
    """Whether the text after the colon does; where there is no text, its first character is as good as reserved."""
    return _after_colon(line)[:1] in _RESERVED


def _leaves_quotes_open(line: str) -> bool:
    return any(line.count(quote) % 2 for quote in "\"'")


def _holds_second_colon(line: str) -> bool:
    text = _after_colon(line)
    return ": " in text or text.endswith(":")


_MENDS: tuple[tuple[Callable[[str], bool], str], ...] = (
    (_is_indented_with_tabs, "indent with spaces instead of tabs"),
    (_lacks_space_after_colon, "put a space after the colon"),
    (_begins_with_reserved_mark, "put double quotes round the text after the colon"),
    (_leaves_quotes_open, "close the quotes, or use double quotes round text that holds an apostrophe"),
    (_holds_second_colon, "put double quotes round text that holds a colon"),
)
