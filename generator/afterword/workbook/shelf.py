"""Where what is composed of one interview stands while the next is composed: in memory, unless somebody has a place for it."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol, TypeVar

Piece = TypeVar("Piece")


class Shelf(Protocol[Piece]):
    """Where pieces of one kind stand, in their order."""

    def put(self, pieces: Iterable[Piece]) -> None:
        """Put some behind the others."""

    def pieces(self) -> Sequence[Piece]:
        """All of them."""


class OpenShelf(Shelf[Piece], Protocol[Piece]):
    """A shelf with room before the first piece too."""

    def put_first(self, piece: Piece) -> None:
        """Put one before all others."""


NewShelf = Callable[[], OpenShelf[Any]]


class InMemory(OpenShelf[Piece]):
    """A shelf of a few."""

    def __init__(self) -> None:
        self._pieces: list[Piece] = []

    def put(self, pieces: Iterable[Piece]) -> None:
        """Put some behind the others."""
        self._pieces.extend(pieces)

    def put_first(self, piece: Piece) -> None:
        """Put one before all others."""
        self._pieces.insert(0, piece)

    def pieces(self) -> tuple[Piece, ...]:
        """All of them."""
        return tuple(self._pieces)
