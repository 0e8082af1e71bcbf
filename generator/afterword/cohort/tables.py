"""The list of a cohort for a spreadsheet, and for a program."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO

from afterword.cohort.cells import COLUMNS, Cell, Entry
from afterword.cohort.rows import Row
from afterword.cohort.wording import words

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_WHO = ("name", "folder", "coach")
_UNDATED = frozenset({"not_ready", "notes"})


def as_csv(rows: Sequence[Row]) -> bytes:
    """One line a client: of each column how many there are, the first day, and which. No cell is taken for a formula."""
    heads = [head for column in COLUMNS for head in _heads(column)]
    return _written([*_heads_of_who(), *heads], map(_line, rows))


def _heads_of_who() -> list[str]:
    return [words()["columns"][name] for name in _WHO]


def _heads(column: str) -> Iterator[str]:
    name, table = words()["columns"][column], words()["table"]
    yield name
    if column not in _UNDATED:
        yield f"{name}: {table['first-day']}"
    yield f"{name}: {table['which']}"


def _line(row: Row) -> Iterator[str]:
    yield from _who(row)
    for column in COLUMNS:
        yield from _figures(column, row.cells[column])


def _who(row: Row) -> tuple[str, str, str]:
    return (row.name, row.folder, row.coach)


def _figures(column: str, cell: Cell) -> Iterator[str]:
    yield str(cell.count)
    if column not in _UNDATED:
        yield cell.first_day
    yield "; ".join(cell.texts)


def as_items(rows: Sequence[Row]) -> bytes:
    """One line for each entry in the list, to be sorted and filtered by whose it is, its column, its day and what it is."""
    names = words()["table"]
    heads = [names["column"], names["day"], names["what"], names["times"]]
    lines = (
        (*_who(row), words()["columns"][column], *_item(entry))
        for row, column, entry in _entries(rows)
    )
    return _written([*_heads_of_who(), *heads], lines)


def _item(entry: Entry) -> tuple[str, str, str]:
    return (entry.iso, entry.what, str(entry.count))


def _entries(rows: Iterable[Row]) -> Iterator[tuple[Row, str, Entry]]:
    for row in rows:
        for column in COLUMNS:
            for entry in row.cells[column].entries:
                yield row, column, entry


def _written(heads: Sequence[str], lines: Iterable[Iterable[str]]) -> bytes:
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(heads)
    for line in lines:
        writer.writerow(map(_plain, line))
    return text.getvalue().encode("utf-8-sig")


def _plain(text: str) -> str:
    """The text; one that a spreadsheet would work out has an apostrophe before it."""
    if text.startswith(_FORMULA):
        return f"'{text}"
    return text


def as_data(rows: Sequence[Row]) -> list[dict[str, object]]:
    """One value a client, for `--json`."""
    return [
        {
            "name": row.name,
            "folder": row.folder,
            "coach": row.coach,
            **{column: list(row.cells[column].texts) for column in COLUMNS},
            "entries": [_entry(column, entry) for _, column, entry in _entries([row])],
        }
        for row in rows
    ]


def _entry(column: str, entry: Entry) -> dict[str, object]:
    return {
        "column": column,
        "day": entry.iso,
        "what": entry.what,
        "times": entry.count,
    }
