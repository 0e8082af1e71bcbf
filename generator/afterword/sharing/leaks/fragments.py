"""What a file is taken apart into before it is searched."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum

from afterword.frozen import frozen

MOST_BYTES = 100_000_000  # read out of one file, whatever is packed in it
TOO_MUCH = "more is packed in it than can be searched"


class TextKind(Enum):
    """How a text is to be read: as sentences, names and attributes, code, a page as it lies there, or what binary data has."""

    PROSE = "prose"
    MARKUP = "markup"
    CODE = "code"
    WHOLE = "whole"
    NOISE = "noise"


class UnsearchableError(Exception):
    """A file cannot be searched to its end, so it may not leave. The text says why."""


@contextmanager
def refused(reason: str, *errors: type[Exception]) -> Iterator[None]:
    """A block in which such an error means that the file cannot be searched, for this reason."""
    try:
        yield
    except UnsearchableError:
        raise
    except errors:
        raise UnsearchableError(reason) from None


@frozen
class Fragment:
    """One thing in a file: a text, or the bytes of a file of that name. `where` says which, in words, never a value."""

    where: str
    content: str | bytes
    kind: TextKind = TextKind.PROSE
    name: str = ""


Fragments = Iterator[Fragment]
