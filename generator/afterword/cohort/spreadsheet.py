"""A table as a spreadsheet saves it: the columns that its first line names, and its other lines as cells."""

import csv
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from io import StringIO
from operator import itemgetter
from pathlib import Path
from typing import Protocol

from afterword.files import is_own_file

MOST_BYTES = 50_000_000
_MARKS = (",", ";", "\t")  # between the columns
_MARKED = "sep="  # how a spreadsheet says what stands between them


class Lines(Protocol):
    """What the reader of a table gives."""

    line_num: int

    def __iter__(self) -> Iterator[list[str]]:
        """Its lines, as cells."""
        ...


class UnusableTableError(Exception):
    """The table cannot be read at all; the text says why, and what to do."""


def opened(table: Path, known: Collection[str]) -> tuple[Lines, list[str]]:
    """The lines of a table, and before them its columns; of those that are known each stands there once.

    Raises:
        UnusableTableError: it cannot be read.
    """
    text = text_of(table)
    lines = csv.reader(StringIO(text), delimiter=delimiter(text))
    header = _names(next(lines, []))
    if header[:1] and header[0].startswith(_MARKED):
        header = _names(next(lines, []))
    _refuse_doubles(table.name, filter(known.__contains__, header))
    return lines, header


def _refuse_doubles(table: str, header: Iterator[str]) -> None:
    """See that each column stands there once, as nobody knows which of two is meant."""
    counts = Counter(header)
    name, count = max(counts.items(), key=itemgetter(1), default=("", 0))
    if count > 1:
        raise UnusableTableError(
            f"{table} has the column `{name}` {count} times: keep one of them"
        )


def _names(cells: Sequence[str]) -> list[str]:
    return [name.strip().lower() for name in cells]


def text_of(table: Path) -> str:
    """The text of a table.

    Raises:
        UnusableTableError: it is no ordinary file, or no text.
    """
    if not is_own_file(table):
        raise UnusableTableError(
            f"{table.name} is a link, or no file: put the file itself there"
        )
    if table.stat().st_size > MOST_BYTES:
        raise UnusableTableError(f"{table.name} has more than {MOST_BYTES:,} bytes")
    try:
        return table.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise UnusableTableError(
            f"{table.name} is no UTF-8 text: save it again as CSV UTF-8"
        ) from None


def delimiter(text: str) -> str:
    """What stands between the names in the first line: a spreadsheet may write semicolons or tabs, or say so first."""
    first = text.partition("\n")[0]
    marked = first.lower().partition(_MARKED)[2].strip("\r")
    if marked in _MARKS:
        return marked
    return max(_MARKS, key=first.count)
