"""What is told of YAML that no reader takes: where it breaks, and what most often is wrong with such a line."""

import re

import yaml

from afterword.diagnostics import Diagnostic, Span, rules
from afterword.interview.reading.text import Text

_BRACKETS = {"[": "]", "{": "}"}
_NO_SPACE = re.compile(r"\s*(- )?[a-z_]+:[^\s/]")
_SECOND_COLON = re.compile(r":( |\Z)")
_RESERVED = "@`%&*!|>"


def broken(error: yaml.MarkedYAMLError, text: Text) -> Diagnostic:
    """The error of the YAML reader as a diagnostic."""
    span = _place(error, text)
    below = Span(text.file, span.line + 1)
    if "\t" in _indent(text.line(below.line)):  # a tab is often noticed a line too early
        span = below
    help_ = _mend(text.line(span.line), span.column - 1)
    return text.report(rules.BROKEN_YAML, span, "the line cannot be read as YAML", help_)


def _place(error: yaml.MarkedYAMLError, text: Text) -> Span:
    """Where the mistake was made: at the quote or bracket that a later line still finds open, else where reading ended."""
    begun = error.context_mark
    ended = error.problem_mark
    if begun and ended and begun.line < ended.line:
        opening = text.line(begun.line + 1)[begun.column : begun.column + 1]
        if opening in _BRACKETS or isinstance(error, yaml.scanner.ScannerError):
            return text.between(begun, begun)

    mark = ended or begun
    return text.between(mark, mark)


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _mend(line: str, column: int) -> str:
    """What most often is wrong with a line that no YAML reader takes, judged by the line itself."""
    after_colon = line.split(":", 1)[-1].strip()
    opening = line[column : column + 1]
    if opening in _BRACKETS:
        return f"close the bracket with `{_BRACKETS[opening]}`, and put commas between what stands in it"
    signs = (
        ("\t" in _indent(line), "indent with spaces instead of tabs"),
        (_NO_SPACE.match(line), "put a space after the colon"),
        (after_colon[:1] in _RESERVED, "put double quotes round the text after the colon"),
        (
            any(line.count(quote) % 2 for quote in "\"'"),
            "close the quotes, or use double quotes round text that holds an apostrophe",
        ),
        (
            _SECOND_COLON.search(after_colon),
            "put double quotes round text that holds a colon",
        ),
    )
    for is_there, help_ in signs:
        if is_there:
            return help_
    return "check that lines of one list or one person are indented alike, and that each key is followed by `: `"
