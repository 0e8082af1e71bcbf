"""Whose workspaces there are: those in a folder, or those that its `cohort.csv` names."""

import csv
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO
from operator import itemgetter
from os.path import lexists  # a link that leads nowhere is there too
from pathlib import Path
from typing import Protocol

from afterword.frozen import frozen

TABLE = "cohort.csv"
MOST_BYTES = 50_000_000
_MARKS = (",", ";", "\t")  # between the columns
_MARKED = "sep="  # how a spreadsheet says what stands between them
_PLACES = ("folder", "file")  # what the column may be called that says where
_COLUMNS = ("name", "coach", *_PLACES)
_WORKSPACE = ("mkdocs.yml", "content")


class Lines(Protocol):
    """What the reader of a table gives."""

    line_num: int

    def __iter__(self) -> Iterator[list[str]]:
        """Its lines, as cells."""
        ...


class UnusableTableError(Exception):
    """The table cannot be read at all; the text says why, and what to do."""


@frozen
class Client:
    """One client: what the centre calls them, where their workspace lies, who coaches them.

    `refused` says why their workspace cannot be looked at, where that is known already.
    """

    name: str
    root: Path
    coach: str = ""
    refused: str = ""


def clients_in(folder: Path) -> tuple[Client, ...]:
    """Every client of a cohort, in the order of the table, else of the folders' names.

    Raises:
        UnusableTableError: there is a table, and it cannot be read.
    """
    table = folder / TABLE
    if lexists(table):
        return tuple(_once_each(_listed(folder, table)))
    return tuple(workspaces_in(folder))


def workspaces_in(folder: Path) -> Iterator[Client]:
    """Each folder that is a workspace, or cannot be looked into."""
    for root in sorted(folder.iterdir()):
        if root.name.startswith(".") or root.is_symlink() or not root.is_dir():
            continue
        try:
            is_workspace = any(lexists(root / name) for name in _WORKSPACE)
            next(root.iterdir(), None)
        except OSError:
            yield Client(root.name, root, refused=_UNREADABLE)
            continue
        if is_workspace:
            yield Client(root.name, root)


_UNREADABLE = "the folder cannot be read; see who may"


# --- the table ------------------------------------------------------------------------------------------------------------


def _listed(folder: Path, table: Path) -> Iterator[Client]:
    """Each line of the table; one that names no workspace says so, and stops no other."""
    lines, header = _opened(table)
    for cells in lines:
        if any(cells):
            yield _line(folder, header, cells, f"{TABLE}, line {lines.line_num}")


def _opened(table: Path) -> tuple[Lines, list[str]]:
    """The lines of the table, and before them its columns."""
    text = _text(table)
    lines = csv.reader(StringIO(text), delimiter=_delimiter(text))
    header = _names(next(lines, []))
    if header[:1] and header[0].startswith(_MARKED):
        header = _names(next(lines, []))
    if not set(_PLACES) & set(header):
        raise UnusableTableError(
            f"{TABLE} has no column `folder`: its first line is to be name,folder,coach"
        )
    _refuse_doubles(header)
    return lines, header


def _refuse_doubles(header: Sequence[str]) -> None:
    """See that each column stands there once, as nobody knows which of two is meant."""
    counts = Counter(filter(_COLUMNS.__contains__, header))
    name, count = max(counts.items(), key=itemgetter(1))
    if count > 1:
        raise UnusableTableError(
            f"{TABLE} has the column `{name}` {count} times: keep one of them"
        )


def _names(cells: Sequence[str]) -> list[str]:
    return [name.strip().lower() for name in cells]


def unknown_columns(folder: Path) -> tuple[str, ...]:
    """The columns of a cohort's table that nobody reads."""
    table = folder / TABLE
    if not lexists(table):
        return ()
    _, header = _opened(table)
    return tuple(name for name in header if name and name not in _COLUMNS)


def _line(
    folder: Path,
    header: Sequence[str],
    cells: Sequence[str],
    place: str,
) -> Client:
    """Whom a line is about; of one with a cell too many nobody knows which is which."""
    row = dict(zip(header, map(str.strip, cells), strict=False))
    if not any(cells[len(header) :]):
        return _client(folder, row, place)
    why = (
        f"{place} has {len(cells)} cells, and the first line names {len(header)}: "
        'put a text with a comma in it between quotation marks, "Obi, Amara"'
    )
    return Client(row.get("name") or place, folder, refused=why)


def _text(table: Path) -> str:
    if table.is_symlink() or not table.is_file():
        raise UnusableTableError(
            f"{TABLE} is a link, or no file: put the file itself there"
        )
    if table.stat().st_size > MOST_BYTES:
        raise UnusableTableError(f"{TABLE} has more than {MOST_BYTES:,} bytes")
    try:
        return table.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise UnusableTableError(
            f"{TABLE} is no UTF-8 text: save it again as CSV UTF-8"
        ) from None


def _delimiter(text: str) -> str:
    """What stands between the names in the first line: a spreadsheet may write semicolons or tabs, or say so first."""
    first = text.partition("\n")[0]
    marked = first.lower().partition(_MARKED)[2].strip("\r")
    if marked in _MARKS:
        return marked
    return max(_MARKS, key=first.count)


def _client(folder: Path, row: Mapping[str, str], place: str) -> Client:
    """Who a line is about."""
    typed = row.get("folder") or row.get("file") or ""
    name = row.get("name") or Path(typed).name or place
    client = Client(name, folder / typed, row.get("coach", ""))
    if not typed:
        return _refuse(client, f"{place} names no folder")
    if client.root.is_symlink():
        return _refuse(client, f"{place} names a link, and links are not followed")
    if client.root.is_file():
        return _around(client, place)
    if not client.root.is_dir():
        return _refuse(client, f"{place} names a folder that is not there")
    return client


def _around(client: Client, place: str) -> Client:
    """The workspace that a file of it lies in."""
    for root in client.root.parents:
        if (root / "content").is_dir():
            return Client(client.name, root, client.coach)
    return _refuse(client, f"{place} names a file that lies in no workspace")


def _refuse(client: Client, why: str) -> Client:
    return Client(client.name, client.root, client.coach, why)


def _once_each(clients: Iterator[Client]) -> Iterator[Client]:
    """All of them; whose workspace was named before is refused."""
    roots: set[Path] = set()
    for client in clients:
        root = client.root.resolve()
        if root in roots and not client.refused:
            yield _refuse(client, f"its workspace is in {TABLE} twice")
            continue
        roots.add(root)
        yield client
