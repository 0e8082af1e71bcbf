"""The lines of a file that hold keys, told from running text: blocks of text and quoted text of several lines are left out.

This is no YAML reader. It knows as much as is needed to look at a line before YAML misunderstands it.
"""

import re
from collections.abc import Iterator
from functools import cached_property

from afterword.frozen import frozen
from afterword.interview.reading.file.text import Text
from afterword.patterns import lazy_pattern

QUOTED = r'"(?:[^"\\]|\\.)*"|' + r"'(?:[^']|'')*'"
_VALUE_START = lazy_pattern(r"\s*(?:[-•–—*]\s+)*(?:[^\s:#\"'\[{][^:#]*:(?:\s+|\Z))?")  # noqa: RUF001  (looked for)
_BLOCK_HEAD = lazy_pattern(r"[|>][-+0-9]*\s*(?:#.*)?\Z")
_DASHES = lazy_pattern(r"\s*(?:[-•–—*]\s+)*")  # noqa: RUF001
_IN_BRACKETS = lazy_pattern(
    rf"(?P<note>(?<=\s)#.*)"
    rf"|(?:^\s*|(?<=[\[{{,])\s*|(?<=:)\s+)(?:(?P<quoted>{QUOTED})|(?P<unclosed>[\"']))"
    rf"|(?P<bracket>[\[\]{{}}])"
)
_NOT_A_SPACE = lazy_pattern(r"\S")
_DEPTH = {"[": 1, "{": 1, "]": -1, "}": -1}


@frozen
class KeyLine:
    """A line outside of running text. `brackets` is where in it what stands in brackets or braces begins, -1 without any."""

    number: int
    text: str
    brackets: int = -1

    @cached_property
    def indent(self) -> int:
        """How far from the left its first sign stands."""
        return len(self.text) - len(self.text.lstrip())

    @property
    def continues_brackets(self) -> bool:
        """Whether the brackets were opened in a line above."""
        return self.brackets == 0

    @property
    def within_brackets(self) -> str:
        """What stands in brackets, with signs of no meaning in the place of quoted text and notes."""
        return _IN_BRACKETS.sub(_blank, self.text[self.brackets :])


def key_lines(text: Text) -> Iterator[KeyLine]:
    """The lines of a text that are neither empty, nor a note, nor running text."""
    reader = _Reader()
    for number, line in enumerate(text.lines, 1):
        if reader.skips(line):
            continue
        yield KeyLine(number, line, reader.begin(line))


def _blank(match: re.Match[str]) -> str:
    """As many signs without a meaning; spaces stay."""
    if match["bracket"]:
        return match[0]
    return _NOT_A_SPACE.sub("~", match[0])


class _Reader:
    """What is open at the end of the lines read so far: brackets, a quote, a block of text."""

    def __init__(self) -> None:
        self.depth = 0
        self.quote = ""
        self.block = -1  # the column that text of a block stands right of

    def skips(self, line: str) -> bool:
        """Whether the line is running text, empty or a note."""
        if self.quote:
            self._close(line)
            return True
        stripped = line.strip(" \t")
        if not stripped:
            return True
        if self.block >= 0:
            if len(line) - len(line.lstrip(" \t")) > self.block:
                return True
            self.block = -1
        return stripped.startswith("#")

    def begin(self, line: str) -> int:
        """Where in the line brackets begin, 0 when they are open already, -1 without any; what it opens is remembered."""
        if self.depth:
            self._within(line, 0)
            return 0
        start = _end(_VALUE_START, line)
        first = line[start : start + 1]
        if first in _DEPTH:
            self._within(line, start)
            return start
        if first in {'"', "'"} and not re.match(QUOTED, line[start:]):
            self.quote = first
        if _BLOCK_HEAD.match(line[start:]):
            self.block = _column_of_key(line, start)
        return -1

    def _within(self, line: str, start: int) -> None:
        for match in _IN_BRACKETS.finditer(line[start:]):
            if match["unclosed"]:
                self.quote = match["unclosed"]
            elif match["bracket"]:
                self.depth += _DEPTH[match["bracket"]]
            if self.quote or self.depth <= 0:
                return

    def _close(self, line: str) -> None:
        place = line.find(self.quote)
        if place < 0:
            return
        self.quote = ""
        if self.depth:
            self._within(line, place + 1)


def _column_of_key(line: str, start: int) -> int:
    """The column of the key before a block of text; of the dash, where there is no key."""
    after_dashes = _end(_DASHES, line)
    if after_dashes < start:
        return after_dashes
    return len(line) - len(line.lstrip())


def _end(pattern: re.Pattern[str], line: str) -> int:
    match = pattern.match(line)
    return match.end() if match else 0
