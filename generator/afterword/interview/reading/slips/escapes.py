"""Backslashes in double quotes: YAML reads each, with what stands behind it, as another sign; mostly a backslash was meant."""

import re
from collections.abc import Iterator
from itertools import filterfalse
from operator import itemgetter

import yaml

from afterword.diagnostics import Diagnostic, Mend, Span, rules
from afterword.frozen import frozen
from afterword.interview.reading.file.text import Text
from afterword.interview.reading.keys.known_keys import keys_of_more_lines
from afterword.patterns import lazy_pattern

_IN_QUOTES = lazy_pattern(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
# What may be meant: a quote, a backslash, a line that goes on below and the space that it begins with, a letter by its number.
_MEANT = (
    r"[\"\\/]|\r?\n[ \t]*(?:\\[ \t])?|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}"
)
_ESCAPE = lazy_pattern(
    rf"\\(?:(?P<meant>{_MEANT})|(?P<space>(?:r\\)?n|t)|.)", re.DOTALL
)
_IN_A_WORD = lazy_pattern(
    r"(?<=\w)(?<!\\[a-z])(?<!\\x\w\w)(?<!\\u\w{4})\\[nt](?=[a-z])"
)
_KEY = lazy_pattern(r"(\w+)\s*:\s*\Z")
_FOLDER = lazy_pattern(r"[A-Za-z]:\\")


@frozen
class _Quoted:
    """A text in double quotes: what stands between them, where that begins in the file, and the key before it."""

    typed: str
    begins: int
    key: str

    @property
    def lost(self) -> re.Match[str] | None:
        """The first escape that takes a letter away."""
        others = [*filterfalse(itemgetter("meant"), self._escapes())]
        letters = filterfalse(itemgetter("space"), others)
        if any(letters) or _FOLDER.match(self.typed):
            return next(iter(others), None)
        if self.key in keys_of_more_lines():
            return None
        return _IN_A_WORD.search(self.typed)

    @property
    def mended(self) -> str:
        """The text with the backslashes that were typed, in single quotes where nothing in it needs the others."""
        is_marked = any(match["meant"] for match in self._escapes())
        if is_marked or "'" in self.typed:
            return f'"{_ESCAPE.sub(_doubled, self.typed)}"'
        return f"'{self.typed}'"

    def _escapes(self) -> Iterator[re.Match[str]]:
        return _ESCAPE.finditer(self.typed)


def eaten(
    event: yaml.Event,
    text: Text,
) -> Iterator[Diagnostic]:
    """What is told of a text in double quotes that loses letters."""
    begun = event.start_mark
    if begun and isinstance(event, yaml.ScalarEvent) and event.style == '"':
        yield from _lost_at(begun.index, text)


def unknown(
    error: yaml.MarkedYAMLError,
    text: Text,
) -> Diagnostic | None:
    """What is told of a backslash before a letter that means nothing even to YAML."""
    begun = error.context_mark
    if begun is None or not isinstance(error, yaml.scanner.ScannerError):
        return None
    return next(_lost_at(begun.index, text), None)


def _lost_at(
    start: int,
    text: Text,
) -> Iterator[Diagnostic]:
    quoted = _quoted(start, text)
    if quoted and quoted.lost:
        yield _lost(quoted, quoted.lost, text)


def _quoted(
    start: int,
    text: Text,
) -> _Quoted | None:
    match = _IN_QUOTES.match(text.typed, start)
    if match is None or "\\" not in match[1]:
        return None
    before = text.character(start)
    key = _KEY.search(text.line(before.line)[: before.column - 1])
    return _Quoted(match[1], start + 1, key[1] if key else "")


def _lost(
    quoted: _Quoted,
    match: re.Match[str],
    text: Text,
) -> Diagnostic:
    mends: tuple[Mend, ...] = ()
    help_ = "write two of them, `\\\\`, where one is meant"
    if "\n" not in quoted.typed:
        help_ = f"write {quoted.mended}"
        first = text.character(quoted.begins - 1)
        last = first.column + len(quoted.typed) + 2
        place = Span(text.file, first.line, first.column, last)
        mends = (Mend(place, quoted.mended),)
    return text.report(
        rules.MISTYPED_SIGN,
        _place(quoted, match, text),
        f"a backslash in double quotes takes the letter behind it away: `{match[0]}`",
        help_,
        mends,
    )


def _place(
    quoted: _Quoted,
    match: re.Match[str],
    text: Text,
) -> Span:
    start = text.character(quoted.begins + match.start())
    return Span(
        text.file,
        start.line,
        start.column,
        start.column + len(match[0]),
    )


def _doubled(match: re.Match[str]) -> str:
    """An escape as it stands; a backslash that was meant twice."""
    if match["meant"]:
        return match[0]
    return match[0].replace("\\", "\\\\")
