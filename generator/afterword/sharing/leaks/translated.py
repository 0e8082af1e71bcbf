"""What a private name says, in whichever words: Kupferfeld and the field of copper are Copperfield.

`concepts.txt` has a thing a line that firms are called after, with what it is called in other languages. A name of which two
things stand near one another in a text may be meant there.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain
from pathlib import Path

from afterword.frozen import frozen
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.near_text import NearText

_CONCEPTS = Path(__file__).with_name("concepts.txt")
_LEAST_PIECE = 3  # letters of a word that stands in another
_NEAR = 5  # words
_FEW = 2
_PLURAL = ("s", "n", "e", "er")
# In a text of ours these are English.
_ENGLISH = listed(
    "most more see by have or ours mark sort hell via re cap vent rot rad les est sur come is do med dub"
)
Concept = int  # its line
_Concepts = frozenset[Concept]


@frozen
class Meaning:
    """The things that a name is called after."""

    concepts: _Concepts

    @classmethod
    def of(cls, words: tuple[str, ...]) -> "Meaning":
        """Those of its words."""
        in_each = map(_concepts_of, words)
        return cls(frozenset(chain.from_iterable(in_each)))

    def stands_in(self, text: NearText) -> bool:
        """Whether two of them, or all, stand near one another."""
        if len(self.concepts) < _FEW:
            return False
        told = [self.concepts & _told_by(word.plain) for word in text.words]
        stretches = (told[start : start + _NEAR] for start in range(len(told)))
        return any(map(_has_several, stretches))


def _has_several(stretch: list[_Concepts]) -> bool:
    return len(frozenset(chain.from_iterable(stretch))) >= _FEW


def _told_by(word: str) -> _Concepts:
    if word in _ENGLISH:
        return frozenset()
    return _concepts_of(word)


@cache
def _concepts_of(word: str) -> _Concepts:
    """What a word says: one thing, in the plural too, or the two that it is made of."""
    table = _by_word()
    forms = (word, *map(word.removesuffix, _PLURAL))
    whole = frozenset(concept for form in forms for concept in table.get(form, ()))
    return whole or frozenset(_of_pieces(word))


def _of_pieces(word: str) -> Iterator[Concept]:
    table = _by_word()
    for end in range(_LEAST_PIECE, len(word) - _LEAST_PIECE + 1):
        head, tail = table.get(word[:end]), table.get(word[end:])
        if head and tail:
            yield from (*head, *tail)


@cache
def _by_word() -> Mapping[str, tuple[Concept, ...]]:
    """The things that each word may mean."""
    table: defaultdict[str, tuple[Concept, ...]] = defaultdict(tuple)
    lines = _CONCEPTS.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        for word in line.split():
            table[word] += (number,)
    return table
