"""The passphrases with which copies for coaches are sealed, one a coach, in a table of the centre's own.

The table never lies where copies lie. What stands there is checked, and for whoever has none one is made and added.
"""

import csv
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from io import StringIO
from os.path import lexists
from pathlib import Path

from afterword.cohort.spreadsheet import (
    Lines,
    UnusableTableError,
    delimiter,
    opened,
    text_of,
)
from afterword.files import write_atomically
from afterword.frozen import frozen
from afterword.sharing.out.passphrase import (
    new_passphrase,
    plain_form,
    was_drawn,
    weakness,
)
from afterword.sharing.out.seal import ROUNDS
from afterword.sharing.out.share import Seal

COLUMNS = ("coach", "passphrase")


@frozen
class CoachSeal:
    """With what the copies for one coach are sealed, if at all; `mark` tells copies under another passphrase apart.

    A mark costs as much to guess at as a sealed page.
    """

    seal: Seal | None = field(repr=False)
    mark: str = field(repr=False)

    @property
    def without_pdf(self) -> bool:
        """Whether the passphrase is one that a person thought of, for which the seal of a PDF is too weak."""
        return self.seal is not None and not self.seal.generated


OPEN = CoachSeal(None, "")


@frozen
class Passphrases:
    """What stands in the table, and the lines that are to be added."""

    table: Path
    known: Mapping[str, str] = field(repr=False)
    added: Mapping[str, str] = field(repr=False)

    def seal_for(self, coach: str) -> CoachSeal:
        """The seal of the copies for a coach."""
        passphrase = {**self.known, **self.added}[_key(coach)]
        return CoachSeal(
            Seal(passphrase, generated=was_drawn(passphrase)),
            _mark(passphrase, coach),
        )

    def keep(self, names: Iterable[str]) -> None:
        """Add the lines of those coaches who had none; every line that is there stays as it is.

        Raises:
            OSError: the disk refuses it.
        """
        missing = [name for name in _once_each(names) if _key(name) in self.added]
        if missing:
            before = self._before()
            lines = self._lines(missing).encode()
            write_atomically(self.table, before + lines)

    def _before(self) -> bytes:
        """What stands in the table, byte for byte, up to the end of a line; else its first line."""
        if not lexists(self.table):
            return f"{','.join(COLUMNS)}\r\n".encode("utf-8-sig")
        before = self.table.read_bytes()
        if before.endswith((b"\n", b"\r")):
            return before
        return before + b"\r\n"

    def _lines(self, names: Iterable[str]) -> str:
        """The lines that are new, with the columns that the table has and what stands between them."""
        columns, mark = list(COLUMNS), ","
        if lexists(self.table):
            columns = _opened(self.table)[1]
            mark = delimiter(text_of(self.table))
        lines = StringIO(newline="")
        writer = csv.DictWriter(lines, columns, restval="", delimiter=mark)
        for name in names:
            writer.writerow({"coach": name, "passphrase": self.added[_key(name)]})
        return lines.getvalue()


def passphrases_in(table: Path, coaches: Iterable[str]) -> Passphrases:
    """The passphrases of a table, with a new one for each coach who has none there; nothing is written.

    Raises:
        UnusableTableError: it cannot be read, or a passphrase in it is too easy to guess; none is ever repeated.
    """
    known: dict[str, str] = {}
    if lexists(table):
        known = dict(_read(table))
    missing = set(map(_key, coaches)) - set(known)
    added = {coach: new_passphrase() for coach in sorted(missing)}
    return Passphrases(table, known, added)


def _read(table: Path) -> Iterator[tuple[str, str]]:
    lines, columns = _opened(table)
    coaches: set[str] = set()
    for cells in lines:
        line = dict(zip(columns, map(str.strip, cells), strict=False))
        coach, passphrase = (line.get(name, "") for name in COLUMNS)
        if not passphrase:
            continue
        place = f"{table.name}, line {lines.line_num}"
        _check(place, coach, passphrase)
        if _key(coach) in coaches:
            raise UnusableTableError(
                f"{place}: {coach} has a passphrase further up already: keep one of them"
            )
        coaches.add(_key(coach))
        yield _key(coach), passphrase


def _check(place: str, coach: str, passphrase: str) -> None:
    if not coach:
        raise UnusableTableError(f"{place} names no coach")
    weak = weakness(passphrase)
    if weak:
        raise UnusableTableError(f"{place}: {weak}")


def _opened(table: Path) -> tuple[Lines, list[str]]:
    lines, columns = opened(table, COLUMNS)
    if not set(COLUMNS) <= set(columns):
        raise UnusableTableError(
            f"{table.name} is no table of passphrases: its first line is to be {','.join(COLUMNS)}"
        )
    return lines, columns


def _once_each(names: Iterable[str]) -> Iterator[str]:
    """Each coach once, as they are written first."""
    first: dict[str, str] = {}
    for name in names:
        first.setdefault(_key(name), name)
    yield from first.values()


def _key(coach: str) -> str:
    return coach.strip().casefold()


def _mark(passphrase: str, coach: str) -> str:
    return hashlib.pbkdf2_hmac(
        "sha256",
        plain_form(passphrase).encode(),
        _key(coach).encode(),
        ROUNDS,
    ).hex()
