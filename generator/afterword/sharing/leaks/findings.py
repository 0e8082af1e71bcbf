"""What a search says: a private value, where it stands, and how certain it is that it does."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar

from afterword.frozen import frozen


class Certainty(StrEnum):
    """Whether a value stands there, or may: what is certain stops a copy, what is doubtful is asked about."""

    CERTAIN = "certain"
    DOUBTFUL = "doubtful"


THE_VALUE = "it is the value itself"


@frozen
class Sighting:
    """How certain it is that a private value stands in a text, and why one thinks so."""

    certainty: Certainty = Certainty.CERTAIN
    why: str = THE_VALUE

    @property
    def is_certain(self) -> bool:
        """Whether it stops a copy."""
        return self.certainty is Certainty.CERTAIN


CERTAIN = Sighting()


def doubtful(why: str) -> Sighting:
    """A sighting that somebody has to look at, for this reason."""
    return Sighting(Certainty.DOUBTFUL, why)


_Text = TypeVar("_Text")
Signs = Iterable[tuple[Sighting, Callable[[_Text], bool]]]


def first_seen(signs: Signs[_Text], text: _Text) -> Sighting | None:
    """What the first of some signs says that a text has: the plainest stand first."""
    for sighting, is_seen_in in signs:
        if is_seen_in(text):
            return sighting
    return None


@frozen
class Leak:
    """One private value in one file: which value by its place, and where it stands in words; never the value itself.

    `certainty` says whether it stands there or may; `why`, in words, what makes one think so.
    """

    file: str
    what: str
    where: str
    certainty: Certainty = Certainty.CERTAIN
    why: str = THE_VALUE

    @property
    def is_certain(self) -> bool:
        """Whether it stops a copy."""
        return self.certainty is Certainty.CERTAIN


_Seen = TypeVar("_Seen", Sighting, Leak)


def most_certain(*seen: _Seen) -> _Seen:
    """The first that is certain; else the first."""
    return min(seen, key=_is_doubtful)


def _is_doubtful(seen: Sighting | Leak) -> bool:
    return not seen.is_certain
