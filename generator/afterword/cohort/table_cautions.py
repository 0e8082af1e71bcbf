"""What is passed over in a cohort's folder: a client in no line, a table of another name, a column that nobody knows."""

from collections.abc import Iterator, Sequence
from os.path import lexists
from pathlib import Path

from afterword.cohort.clients import (
    COLUMNS,
    TABLE,
    Client,
    unknown_columns,
    workspaces_in,
)
from afterword.publish.written import may_write

_READ = f"{', '.join(COLUMNS[:-1])} and {COLUMNS[-1]}"
_TABLES = (".csv", ".tsv", ".txt", ".xls", ".xlsx", ".ods", ".numbers")


def cautions_of_table(folder: Path, clients: Sequence[Client]) -> Iterator[str]:
    """Each such thing, with what to do."""
    if not lexists(folder / TABLE):
        yield from _tables(folder)
        return
    for column in unknown_columns(folder):
        yield f"{TABLE}: the column `{column}` is not read; {_READ} are"
    named = {client.root.resolve() for client in clients}
    for client in workspaces_in(folder):
        if client.root.resolve() not in named:
            yield f"{client.name}: no line of {TABLE} names this folder, so it is passed over"


def _tables(folder: Path) -> Iterator[str]:
    """Files that look like the table, where there is none; a list of ours is no such file."""
    for path in sorted(folder.iterdir()):
        if _is_meant(path) and not may_write(folder, path):
            yield f"{path.name} is not read, and every folder counts as a client: save it as CSV UTF-8 and call it {TABLE}"


def _is_meant(path: Path) -> bool:
    name = path.name.lower()
    is_called_so = name.startswith(Path(TABLE).stem)
    return is_called_so and path.suffix.lower() in _TABLES and path.is_file()
