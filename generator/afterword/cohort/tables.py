"""The list of a cohort for a spreadsheet, and for a program."""

import csv
from collections.abc import Sequence
from io import StringIO

from afterword.cohort.rows import COLUMNS, Row
from afterword.cohort.wording import words

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(rows: Sequence[Row]) -> bytes:
    """One line a client, as spreadsheets read it; no cell is taken for a formula."""
    text = StringIO(newline="")
    writer = csv.writer(text)
    names = words()["columns"]
    writer.writerow([names[column] for column in ("name", "coach", *COLUMNS)])
    for row in rows:
        cells = ["; ".join(row.cells[column].texts) for column in COLUMNS]
        writer.writerow(map(_plain, (row.name, row.coach, *cells)))
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
            "coach": row.coach,
            **{column: list(row.cells[column].texts) for column in COLUMNS},
        }
        for row in rows
    ]
