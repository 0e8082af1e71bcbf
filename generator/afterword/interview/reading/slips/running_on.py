"""A text of several lines with a colon in it, typed behind its key as it came: only a block of text can hold it."""

from collections.abc import Sequence
from itertools import takewhile

from afterword.diagnostics import Diagnostic, Mend, Span, rules
from afterword.interview.reading.file.text import Text
from afterword.interview.reading.keys.known_keys import keys_of_more_lines
from afterword.interview.reading.slips.mistake import MESSAGE
from afterword.interview.reading.slips.slip import pattern
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern

_COLON = lazy_pattern(r":(?:\s|\Z)")
_KEY = lazy_pattern(
    r" *(?:- +)*(?P<key>[a-z_]+):(?P<space> *)(?P<text>[^\s|>\"'\[{#].*)?"
)


def running_on(text: Text, number: int) -> Diagnostic | None:
    """What is told of such a text, in whose line of that number YAML finds a colon."""
    line = text.line(number)
    is_text = _COLON.search(line), not pattern(r"\s*(?:- +)*KEY\s*:").match(line)
    if not all(is_text):
        return None
    first = number - 1
    while first and _indent(text.line(first)) >= _indent(line):
        first -= 1
    match = _KEY.fullmatch(text.line(first))
    if match is None or match["key"] not in keys_of_more_lines():
        return None
    span = Span(text.file, first, match.start("key") + 1, match.end("key") + 1)
    return text.report(
        rules.BROKEN_YAML,
        span,
        MESSAGE,
        f"write `{match['key']}: |`, and begin the text in the line below, indented: it holds a colon",
        _mends(text, first, match.end("key") + 1, match["text"] or ""),
    )


def _mends(text: Text, first: int, column: int, typed: str) -> tuple[Mend, ...]:
    """The block, where no line of the text stands further left than its second."""
    margin = _indent(text.line(first + 1))
    if min(map(_indent, _below(text, first))) < margin:
        return ()
    end = len(text.line(first)) + 1
    moved = text_if(typed, f"\n{' ' * margin}{typed}")
    return (Mend(Span(text.file, first, column + 1, end), f" |{moved}"),)


def _below(text: Text, first: int) -> Sequence[str]:
    """The lines of the text below that of its key."""
    around = _indent(text.line(first))
    filled = filter(str.strip, text.lines[first:])
    return [*takewhile(lambda line: _indent(line) > around, filled)]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
