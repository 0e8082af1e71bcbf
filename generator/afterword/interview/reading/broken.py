"""What is told of YAML that no reader takes: where it breaks, and what most often is wrong with such a line."""

from collections.abc import Iterator

import yaml

from afterword.diagnostics import Diagnostic, Mend, Span, rules
from afterword.frozen import frozen
from afterword.interview.reading import curly
from afterword.interview.reading.lines import QUOTED
from afterword.interview.reading.slip import pattern
from afterword.interview.reading.text import Text
from afterword.patterns import lazy_pattern

_BRACKETS = {"[": "]", "{": "}"}
_SECOND_COLON = lazy_pattern(r":( |\Z)")
_ENTRY = lazy_pattern(r" *- +(?P<text>[^\s\"'\[{#|>][^:#]*?)\s*\Z")
_TRAILING_COMMA = lazy_pattern(rf"(?:{QUOTED})\s*(,)\s*")
_RESERVED = lazy_pattern(r"[@`%&*!|>]")
_ONLY_SIGNS = lazy_pattern(r"[-?!*%]+")
_NUMBER = lazy_pattern(r"(?<=\s)#[^\s#]")
_VALUE = lazy_pattern(
    r"\s*(?:- +)*(?:(?:[\w ]+|\"[^\"]*\"):\s+)?(?P<value>\S.*?)\s*(?:\s#\s.*)?\Z"
)
_QUOTED_AND_MORE = lazy_pattern(rf"(?:{QUOTED})\s*[^\s,}}\]#:]")
_ENDS_IN_BACKSLASH = lazy_pattern(r'"[^"]*\\"')
_OPENS_VALUE = lazy_pattern(r"(?:[{,]\s*[\w ]+:|[\[,])\s+(?=[^\s\"'\[{])|\[")
_ALIKE = "check that lines of one list or one person are indented alike, and that each key is followed by `: `"
_MESSAGE = "the line cannot be read as YAML"


@frozen
class _Mistake:
    """What is wrong with a line. `value` is where in it the text stands that belongs in quotes, if it does."""

    help: str
    column: int = -1
    value: tuple[int, int] | None = None
    message: str = _MESSAGE
    round_it: int = 0  # how many signs round the text go as well


def broken(error: yaml.MarkedYAMLError, text: Text) -> Diagnostic:
    """The error of the YAML reader as a diagnostic."""
    span = _place(error, text)
    below = Span(text.file, span.line + 1)
    if "\t" in _indent(
        text.line(below.line)
    ):  # a tab is often noticed a line too early
        span = below

    line = text.line(span.line)
    mistake = next(_mistakes(line, span.column - 1))
    above = None
    if mistake.help == _ALIKE:
        above = _above(text.line(span.line - 1))
    if above:
        span = Span(text.file, span.line - 1)
        mistake, line = above, text.line(span.line)
    if mistake.column >= 0:
        span = Span(text.file, span.line, mistake.column + 1, mistake.column + 2)
    mends: tuple[Mend, ...] = ()
    if mistake.value:
        start, end = mistake.value
        first = start + 1 - mistake.round_it
        place = Span(text.file, span.line, first, end + 1 + mistake.round_it)
        mends = (Mend(place, _in_quotes(line[start:end])),)
    return text.report(rules.BROKEN_YAML, span, mistake.message, mistake.help, mends)


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


def _mistakes(line: str, column: int) -> Iterator[_Mistake]:
    """What most often is wrong with a line that no YAML reader takes, judged by the line itself; at least one."""
    if "\t" in _indent(line):
        yield _Mistake("indent with spaces instead of tabs")
    yield from _in_brackets(line, column)
    yield from _in_value(line)
    if any(line.count(quote) % 2 for quote in "\"'"):
        yield _Mistake(
            "close the quotes, or use double quotes round text that holds an apostrophe"
        )
    yield _Mistake(_ALIKE)


def _above(line: str) -> _Mistake | None:
    """What is wrong with the line above one that is in order itself."""
    number = _NUMBER.search(line)
    if number:
        return _Mistake(
            "put double quotes round the text that holds #",
            number.start(),
            message="what stands behind ` #` is not read, and the text cannot go on in the next line",
        )
    entry = _ENTRY.match(line)
    if entry:
        return _Mistake(
            f"write a key before it, such as `- name: {entry['text']}`",
            entry.start("text"),
        )
    return None


def _in_brackets(line: str, column: int) -> Iterator[_Mistake]:
    """What is wrong where brackets or braces stand open, or are read to a second colon."""
    opening = line[column : column + 1]
    number = _NUMBER.search(line, max(column, 0))
    if opening in _BRACKETS and number:
        value = _value_round(line, column, number.start())
        yield _Mistake(
            f"put double quotes round the text that holds #: {_in_quotes(line[slice(*value)])}",
            number.start(),
            value,
            "what stands behind ` #` is not read, so that the bracket before it is never closed",
        )
    if opening in _BRACKETS:
        yield _Mistake(
            f"close the bracket with `{_BRACKETS[opening]}`, and put commas between what stands in it"
        )


def _in_value(line: str) -> Iterator[_Mistake]:
    """What is wrong with the text behind the colon."""
    match = _VALUE.match(line)
    if not match:
        return
    value = match["value"]
    place = match.span("value")
    if value[0] in _BRACKETS:
        yield from _colon_in_brackets(line, place[0])
        return
    if _ONLY_SIGNS.fullmatch(value):
        yield _Mistake("delete the line until you know what to write", place[0])
    key = pattern(r"(?:\A|[\s,])(?P<key>KEY):\s").search(value)
    if key and value[0] not in "\"'":
        column = place[0] + key.start("key")
        yield _Mistake(f"put `{key['key']}:` on a line of its own, indented", column)
    comma = _TRAILING_COMMA.fullmatch(value)
    if comma:
        yield _Mistake("take the comma at the end away", place[0] + comma.start(1))
    if _RESERVED.match(value):
        yield _Mistake("put double quotes round the text after the colon", value=place)
    yield from _in_quoted_value(value, place)
    if value[0] not in "\"'" and _SECOND_COLON.search(value):
        yield _Mistake(
            f"put double quotes round text that holds a colon: {_in_quotes(value)}",
            value=place,
        )


def _in_quoted_value(
    value: str,
    place: tuple[int, int],
) -> Iterator[_Mistake]:
    """What is wrong with quotes that close too late, or too early."""
    if _ENDS_IN_BACKSLASH.fullmatch(value):
        inner = value[1:-1]
        message = "a backslash keeps the quote behind it from closing the text"
        yield _Mistake(
            f"{message}: write {_in_quotes(inner)}",
            value=(place[0] + 1, place[1] - 1),
            round_it=1,
        )
    if _QUOTED_AND_MORE.match(value):
        yield _quotes_in_quotes(value, place)


def _quotes_in_quotes(value: str, place: tuple[int, int]) -> _Mistake:
    """A text that goes on behind its closing quote: with an apostrophe in single quotes, or with words in quotes in it."""
    inner = value[1:-1]
    if value.startswith("'") and value.endswith("'"):
        return _Mistake(
            f"use double quotes round text that holds an apostrophe: {_in_quotes(inner)}",
            value=(place[0] + 1, place[1] - 1),
            round_it=1,
        )
    help_ = (
        "text goes on behind the closing quote: put single quotes round the whole of it"
    )
    if value.endswith('"'):
        return _Mistake(help_)
    return _Mistake(f"{help_}, or write {_in_quotes(value)}", value=place)


def _colon_in_brackets(line: str, start: int) -> Iterator[_Mistake]:
    """A text in braces with a colon of its own."""
    for match in _OPENS_VALUE.finditer(line, start):
        begin = match.end()
        end = _end_of_value(line, begin)
        text = line[begin:end]
        key = pattern(r"\s(?P<key>KEY):\s").search(text)
        if key:
            yield _Mistake(
                f"put a comma before `{key['key']}`", begin + key.start("key")
            )
        if _SECOND_COLON.search(text):
            yield _Mistake(
                f"put double quotes round text that holds a colon: {_in_quotes(text)}",
                value=(begin, end),
            )


def _value_round(line: str, start: int, place: int) -> tuple[int, int]:
    """Where the text in brackets begins and ends that holds a character."""
    begins = [match.end() for match in _OPENS_VALUE.finditer(line, start, place)]
    begin = max(begins, default=start + 1)
    return begin, _end_of_value(line, begin)


def _end_of_value(line: str, begin: int) -> int:
    """Where a text in braces ends: before the next key that is known, else before what closes them."""
    match = pattern(r"\s*(?:,\s*KEY\s*:|,?\s*\Z|[}\]])").search(line, begin)
    if match is None:
        return len(line)
    return match.start()


def _in_quotes(text: str) -> str:
    return curly.straight(text.strip())
