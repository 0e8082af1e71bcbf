"""Keys that stand further left or right than those they belong to: found by where a key is known, when YAML cannot go on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from afterword.frozen import frozen
from afterword.interview.reading.file.text import Text
from afterword.interview.reading.keys.known_keys import (
    OF_CANDIDATE,
    OF_INTERVIEW,
    keys_below,
    list_keys,
)
from afterword.interview.reading.slips.lines import key_lines
from afterword.patterns import lazy_pattern

_KEY = lazy_pattern(
    r"(?P<margin> *(?:- +)*)(?P<key>[A-Za-z_]+) *:(?:\s+(?P<text>[^\s#].*)?|\Z)"
)

_COMMENTED = lazy_pattern(r" *# ?(?P<key>[a-z_]+): *(?:#.*)?\Z")
_OF_AN_INTERVIEW = lazy_pattern(
    r"^(?:employer|held|people|interested) *:", re.MULTILINE
)
_DEEPER = 2  # columns, of a key below another one


@frozen
class Column:
    """A column in which keys stand, and the key below which they do."""

    number: int
    parent: str

    def takes(
        self,
        key: str,
    ) -> bool:
        """Whether the key is known there."""
        return key in keys_below(self.parent)


@frozen
class Misplaced:
    """A key in a line, the column in which it stands, and that in which it belongs, both counted from 0."""

    line: int
    key: str
    column: int
    meant: int


@dataclass
class _Columns:
    """The columns that are open below one another, and the key before: it waits for others below it, or has a text already."""

    open: list[Column]
    waiting: str = ""
    filled: Column = field(default_factory=partial(Column, 0, ""))

    def meant(
        self,
        column: int,
        key: str,
    ) -> int:
        """The column in which a key belongs that stands in one; what is right of it is closed."""
        around = self._around(column, key)
        self.open = [place for place in self.open if place.number < around.number]
        self.open.append(around)
        return around.number

    def _around(
        self,
        column: int,
        key: str,
    ) -> Column:
        at = [place for place in self.open if place.number <= column][-1]
        if at.number < column:
            return self._between(column, key)
        if at.takes(key):
            return at
        if self.waiting not in list_keys() and key in keys_below(self.waiting):
            return Column(column + _DEEPER, self.waiting)
        closed = [place for place in self.open if place.number > column]
        return self._fitting(closed, key) or at

    def _between(
        self,
        column: int,
        key: str,
    ) -> Column:
        """Where a key belongs that stands in a column that is not open: below the key before, or with its like."""
        if self.waiting:
            return Column(column, self.waiting)
        if self.filled.number < column and self.filled.takes(key):
            return Column(column, self.filled.parent)
        return self._fitting(self.open, key) or self.open[-1]

    @staticmethod
    def _fitting(
        places: Sequence[Column],
        key: str,
    ) -> Column | None:
        """The innermost of some columns in which a key is known."""
        fitting = [place for place in places if place.takes(key)]
        return next(reversed(fitting), None)


def commented_parent(
    text: Text,
    place: Misplaced,
) -> str:
    """The key in the line above that has a `#` before it, where what is misplaced belongs below it; else nothing."""
    above = _COMMENTED.match(text.line(place.line - 1))
    if above and place.key in keys_below(above["key"]):
        return above["key"]
    return ""


def misplaced(text: Text) -> Iterator[Misplaced]:
    """Every key of a text that stands in another column than it belongs in."""
    root = OF_CANDIDATE
    if _OF_AN_INTERVIEW.search(text.typed):
        root = OF_INTERVIEW
    columns = _Columns([Column(0, root)])
    for line in key_lines(text):
        match = _KEY.match(line.text)
        if match is None or line.continues_brackets:
            continue
        key = match["key"].lower()
        column = len(match["margin"])
        meant = columns.meant(column, key)
        columns.waiting = ""
        columns.filled = Column(meant, key)
        if not match["text"]:
            columns.waiting = key
        if meant != column:
            yield Misplaced(
                line.number,
                key,
                column,
                meant,
            )
