"""Names of employers, and where they stand in a text."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.patterns import lazy_pattern

_WORD = lazy_pattern(r"\w+")


@frozen
class Employers:
    """The names of all employers, each once, found by their first word: a letter is not searched for every one of them.

    Names that do not begin with a whole word, as in scripts without spaces, stand under the empty word.
    """

    names: tuple[str, ...]
    by_first_word: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, interviews: Iterable[Interview]) -> "Employers":
        """The employers of these interviews, in their order."""
        names = tuple(
            dict.fromkeys(interview.employer.name for interview in interviews)
        )
        by_first_word: dict[str, frozenset[str]] = {}
        for name in names:
            word = _first_word(name)
            by_first_word[word] = by_first_word.get(word, frozenset()) | {name}

        return cls(names, by_first_word)

    def perhaps_in(self, text: str) -> tuple[str, ...]:
        """The names that a text may hold, in their order: `as_words` tells whether it does."""
        candidates: set[str] = set()
        for word in {"", *_WORD.findall(text.casefold())}:
            candidates |= self.by_first_word.get(word, frozenset())

        return tuple(name for name in self.names if name in candidates)


def named(name: str, text: str) -> bool:
    """Whether a text has a name as whole words, in capitals or not."""
    return bool(re.search(as_words(name), text, re.IGNORECASE))


def as_words(name: str) -> str:
    """A pattern for a name as whole words, over line ends; scripts without spaces have no such borders."""
    pattern = r"\s+".join(map(re.escape, name.split()))
    if _has_borders(name[0]):
        pattern = rf"(?<!\w){pattern}"
    if _has_borders(name[-1]):
        pattern = rf"{pattern}(?!\w)"
    return pattern


def _first_word(name: str) -> str:
    """The word that a name begins with in every text that holds it; empty when there is no such word."""
    match = _WORD.match(name.casefold())
    if match is None:
        return ""

    word = match[0]
    if all(map(_has_borders, word)):
        return word

    return ""


def _has_borders(char: str) -> bool:
    return char.isalnum() and unicodedata.east_asian_width(char) not in {"W", "F"}
