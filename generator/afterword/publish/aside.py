"""What is composed of many interviews, put aside on the disk until it is written: in memory stands that of a few.

The file has no name: nobody else reads it, and nothing is left of it, whatever ends the build.
"""

import gc
import pickle
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from os import SEEK_END
from pathlib import Path
from tempfile import SpooledTemporaryFile
from threading import Lock
from typing import Any, Self, TypeVar, overload

Piece = TypeVar("Piece")
_MOST_BYTES = 8 << 20  # in memory
_CLEARED_AFTER = 64  # pieces: what they were made of holds itself, and Python would wait until it is a lot


class Aside:
    """The file, from `with` to its end; `folder` is where it lies once it is large, on the disk of the workspace."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: SpooledTemporaryFile[bytes]
        self._file = SpooledTemporaryFile(_MOST_BYTES, dir=str(folder))  # noqa: SIM115  (closed at the end of `with`)
        self._in_turn = Lock()
        self._written = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Nothing is left of it."""
        self._file.close()

    def shelf(self) -> "ShelfAside[Any]":
        """A new shelf in it."""
        return ShelfAside(self)

    def write(self, content: bytes) -> tuple[int, int]:
        """Put something at the end. Gives where it begins, and how long it is."""
        with self._in_turn:
            place = self._file.seek(0, SEEK_END)
            if place + len(content) > _MOST_BYTES:
                self._folder.mkdir(exist_ok=True)
            self._file.write(content)
            self._written += 1
        if self._written % _CLEARED_AFTER == 0:
            gc.collect(0)
        return place, len(content)

    def read(self, place: int, length: int) -> bytes:
        """What was put there."""
        with self._in_turn:
            self._file.seek(place)
            content: bytes = self._file.read(length)
        return content


class ShelfAside(Sequence[Piece]):
    """Pieces of one kind. Those that were put there together are read together."""

    def __init__(self, aside: Aside) -> None:
        self._aside = aside
        self._places: list[tuple[int, int]] = []
        # Of those in each place: how many there are up to its last.
        self._ends: list[int] = []
        self._read = lru_cache(maxsize=1)(self._read_anew)

    def put(self, pieces: Iterable[Piece]) -> None:
        """Put some behind the others."""
        together = tuple(pieces)
        if together:
            self._places.append(self._written(together))
            self._ends.append(len(self) + len(together))

    def put_first(self, piece: Piece) -> None:
        """Put one before all others."""
        self._places.insert(0, self._written((piece,)))
        self._ends = [1, *(end + 1 for end in self._ends)]

    def pieces(self) -> Sequence[Piece]:
        """All of them, each read when it is asked for."""
        return self

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __iter__(self) -> Iterator[Piece]:
        for place in self._places:
            yield from self._read_anew(*place)

    @overload
    def __getitem__(self, number: int) -> Piece: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Piece]: ...
    def __getitem__(self, number: int | slice) -> Piece | Sequence[Piece]:
        """One of them, counted from the first; or several."""
        if isinstance(number, slice):
            return tuple(self)[number]
        number = range(len(self))[number]
        place = bisect_right(self._ends, number)
        from_behind = number - self._ends[place]
        return self._read(*self._places[place])[from_behind]

    def _written(self, pieces: tuple[Piece, ...]) -> tuple[int, int]:
        return self._aside.write(pickle.dumps(pieces, pickle.HIGHEST_PROTOCOL))

    def _read_anew(self, place: int, length: int) -> tuple[Piece, ...]:
        pieces: tuple[Piece, ...] = pickle.loads(self._aside.read(place, length))  # noqa: S301  (written by this process)
        return pieces
