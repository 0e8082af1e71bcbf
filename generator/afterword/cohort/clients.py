"""Whose workspaces there are: those in a folder, or those that its `cohort.csv` names."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import filterfalse
from os.path import lexists  # a link that leads nowhere is there too
from pathlib import Path

from afterword.cohort.spreadsheet import Lines, UnusableTableError, opened
from afterword.escape import identifier, one_line
from afterword.files import is_own_folder
from afterword.frozen import frozen, replace
from afterword.interview.values.texts import RESERVED_NAMES

TABLE = "cohort.csv"
_PLACES = ("folder", "file")  # what the column may be called that says where
COLUMNS = ("name", "folder", "coach", "email")
_COLUMNS = (*COLUMNS, *_PLACES)
_SHOWN = frozenset(
    {"name", "coach"}
)  # of the columns: each on one line wherever it stands
_WORKSPACE = ("mkdocs.yml", "content")


INSIDE = "its folder lies in that of another client, who would have it: write one beside it in the column `folder`"


@frozen
class Client:
    """One client: what the centre calls them, where their workspace lies, who coaches them.

    `refused` says why their workspace cannot be looked at, where that is known already. `signs` and `email` are what a
    table says beside it, with which a workspace begins.
    """

    name: str
    root: Path
    coach: str = ""
    refused: str = ""
    signs: str = ""
    email: str = ""

    @property
    def has_workspace(self) -> bool:
        """Whether anything of a workspace lies in the folder, or a link in its place."""
        if self.root.is_symlink():
            return True
        return any(map(lexists, map(self.root.joinpath, _WORKSPACE)))


def clients_in(folder: Path) -> tuple[Client, ...]:
    """Every client of a cohort, in the order of the table, else of the folders' names.

    Raises:
        UnusableTableError: there is a table, and it cannot be read.
    """
    table = folder / TABLE
    if lexists(table):
        return tuple(_once_each(folder, tuple(_listed(folder, table))))
    return tuple(workspaces_in(folder))


def workspaces_in(folder: Path) -> Iterator[Client]:
    """Each folder that is a workspace, or cannot be looked into."""
    for root in sorted(folder.iterdir()):
        if root.name.startswith(".") or not is_own_folder(root):
            continue
        try:
            is_workspace = Client(root.name, root).has_workspace
            next(root.iterdir(), None)
        except OSError:
            yield Client(one_line(root.name), root, refused=_UNREADABLE)
            continue
        if is_workspace:
            yield Client(one_line(root.name), root)


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
    lines, header = opened(table, _COLUMNS)
    if not {"name", *_PLACES} & set(header):
        raise UnusableTableError(
            f"{TABLE} has no column `folder`: its first line is to be name,folder,coach"
        )
    return lines, header


def unknown_columns(folder: Path) -> tuple[str, ...]:
    """The columns of a cohort's table that nobody reads."""
    table = folder / TABLE
    if not lexists(table):
        return ()
    _, header = _opened(table)
    return tuple(filterfalse({"", *_COLUMNS}.__contains__, header))


def _line(
    folder: Path,
    header: Sequence[str],
    cells: Sequence[str],
    place: str,
) -> Client:
    """Whom a line is about; of one with a cell too many nobody knows which is which."""
    row = dict(zip(header, map(str.strip, cells), strict=False))
    row |= {key: one_line(row[key]) for key in _SHOWN & row.keys()}
    if not any(cells[len(header) :]):
        return _client(folder, row, place)
    why = (
        f"{place} has {len(cells)} cells, and the first line names {len(header)}: "
        'put a text with a comma in it between quotation marks, "Obi, Amara"'
    )
    return Client(row.get("name") or place, folder, refused=why)


def _client(folder: Path, row: Mapping[str, str], place: str) -> Client:
    """Who a line is about."""
    typed = _typed_folder(row)
    client = Client(
        row.get("name") or Path(typed).name or place,
        folder / typed,
        row.get("coach", ""),
        signs=row.get("name", ""),
        email=row.get("email", ""),
    )
    if not typed:
        return _refuse(client, f"{place} names no folder")
    if client.root.is_symlink():
        return _refuse(client, f"{place} names a link, and links are not followed")
    if client.root.is_file():
        return _around(client, place)
    if not client.root.is_dir():
        return _refuse(client, f"{place} {_not_there(row)}")
    return client


def _not_there(row: Mapping[str, str]) -> str:
    typed = _typed_folder(row)
    if typed == row.get("folder"):
        return f"names a folder that is not there {_TO_MAKE}"
    return f"names no folder, and none is called {typed} {_TO_MAKE}"


_TO_MAKE = "(`afterword cohort init` makes it)"


def _typed_folder(row: Mapping[str, str]) -> str:
    """Where a line says that the workspace lies; without a word on it, in a folder that is called after the client."""
    named = filter(None, map(row.get, _PLACES))
    called = identifier(row.get("name", ""))
    if RESERVED_NAMES.match(called):
        called = f"client-{called}"
    return next(named, called)


def _around(client: Client, place: str) -> Client:
    """The workspace that a file of it lies in."""
    for root in client.root.parents:
        if (root / "content").is_dir():
            return replace(client, root=root)
    return _refuse(client, f"{place} names a file that lies in no workspace")


def _refuse(client: Client, why: str) -> Client:
    return replace(client, refused=why)


def _once_each(folder: Path, clients: Sequence[Client]) -> Iterator[Client]:
    """All of them; one whose workspace another line has as well, or lies in that of another, is refused."""
    cohort = folder.resolve()
    roots = {client.root.resolve() for client in clients} - {cohort, *cohort.parents}
    places: set[object] = set()
    for client in clients:
        root = client.root.resolve()
        place = _place(root)
        if not roots.isdisjoint(root.parents):
            yield _refuse(client, INSIDE)
        elif place in places and not client.refused:
            yield _refuse(client, f"its workspace is in {TABLE} twice")
        else:
            places.add(place)
            yield client


def _place(root: Path) -> object:
    """What is the same for a folder however it is spelled, in capital letters too where the disk takes both for one."""
    try:
        known = root.stat()
    except OSError:
        return root
    return (known.st_dev, known.st_ino)
