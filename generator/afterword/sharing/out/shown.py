"""What of the candidate's own words a reader will see: each sentence once, with where it stands in their files.

It is a value, made from a copy before anything is written: a terminal asks about it, and a page can.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import filterfalse
from operator import attrgetter

from afterword.frozen import frozen, replace
from afterword.interview.left_out import LeftOut
from afterword.workbook.in_copy import words_of


@dataclass(frozen=True, order=True)
class Standing:
    """A place in a file of the candidate's, as they know it: `under` which key, and of which `letter`."""

    file: str
    line: int
    under: str = field(default="", compare=False)
    letter: str = field(default="", compare=False)


@frozen
class ShownWords:
    """Words of the candidate's that the reader sees: a sentence, or a short fact such as a name.

    A copy whose wish has `leave_out` goes without them; where it is empty, none can. `key` is what a day, a figure or a
    choice stands under: it says nothing by itself.
    """

    text: str
    places: tuple[Standing, ...]
    is_fact: bool = False
    key: str = ""
    leave_out: frozenset[LeftOut] = frozenset()
    is_new: bool = False

    @property
    def identity(self) -> str:
        """What two have in common that say the same, however they are spaced and in whatever letters."""
        words = words_of(self.text) or (self.text,)
        return " ".join((self.key, *words))

    def joined(self, again: "ShownWords") -> "ShownWords":
        """One for both, in the words of a person rather than those of an ID; a fact only if both are."""
        words = self
        if not self.leave_out:
            words = again
        places = dict.fromkeys((*self.places, *again.places))
        return replace(
            words,
            places=tuple(places),
            is_fact=self.is_fact and again.is_fact,
            leave_out=self.leave_out | again.leave_out,
        )


@frozen
class Shown:
    """All words of the candidate's in a copy, each once, in the order of their files.

    `logged` counts the lines of their log that it tells.
    """

    words: tuple[ShownWords, ...] = ()
    logged: int = 0

    @property
    def sentences(self) -> tuple[ShownWords, ...]:
        """What is to be read before one says yes."""
        return tuple(filterfalse(attrgetter("is_fact"), self.words))

    @property
    def facts(self) -> tuple[ShownWords, ...]:
        """Names first, then days, figures and choices, which a copy cannot go without."""
        facts = list(filter(attrgetter("is_fact"), self.words))
        facts.sort(key=lambda words: not words.leave_out)
        return tuple(facts)

    @property
    def listed(self) -> tuple[ShownWords, ...]:
        """All of them as they are numbered: sentences, then facts."""
        return self.sentences + self.facts

    def marked(self, is_new: Callable[[ShownWords], bool]) -> "Shown":
        """The list with what is new to its reader marked."""
        words = [replace(entry, is_new=is_new(entry)) for entry in self.words]
        return replace(self, words=tuple(words))


def once(words: Iterable[ShownWords]) -> tuple[ShownWords, ...]:
    """Each at its first place, with all its places."""
    by_identity: dict[str, ShownWords] = {}
    for entry in words:
        identity = entry.identity
        earlier = by_identity.get(identity)
        by_identity[identity] = earlier.joined(entry) if earlier else entry
    return tuple(by_identity.values())
