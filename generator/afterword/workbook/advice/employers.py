"""Names of employers, and where they stand in a text."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from afterword.interview.model.interview import Interview

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Employers:
    """The names of all employers, each once, found by their first word: a letter is not searched for every one of them.

    Names that do not begin with a whole word, as in scripts without spaces, are `elsewhere`.
    """

    names: tuple[str, ...]
    by_first_word: Mapping[str, frozenset[str]]
    elsewhere: frozenset[str]

    @classmethod
    def of(cls, interviews: Iterable[Interview]) -> "Employers":
        """The employers of these interviews, in their order."""
        names = tuple(dict.fromkeys(interview.employer.name for interview in interviews))
        words = {name: _first_word(name) for name in names}
        by_first_word: dict[str, frozenset[str]] = {}
        for name, word in words.items():
            by_first_word[word] = by_first_word.get(word, frozenset()) | {name}
        return cls(names, by_first_word, by_first_word.get("", frozenset()))

    def perhaps_in(self, text: str) -> Iterator[str]:
        """The names that a text may hold, in their order: `as_words` tells whether it does."""
        begun = set(self.elsewhere)
        for word in set(_WORD.findall(text.casefold())):
            begun |= self.by_first_word.get(word, frozenset())
        if begun:
            yield from (name for name in self.names if name in begun)


def named(name: str, text: str) -> bool:
    """Whether a text has a name as whole words, in capitals or not."""
    return bool(re.search(as_words(name), text, re.IGNORECASE))


def as_words(name: str) -> str:
    """A pattern for a name as whole words, over line ends; scripts without spaces have no such borders."""
    pattern = r"\s+".join(re.escape(part) for part in name.split())
    before = r"(?<!\w)" if _has_borders(name[0]) else ""
    after = r"(?!\w)" if _has_borders(name[-1]) else ""
    return f"{before}{pattern}{after}"


def _first_word(name: str) -> str:
    """The word that a name begins with in every text that holds it; empty when there is no such word."""
    word = _WORD.match(name.casefold())
    if word is None or not all(_has_borders(char) for char in word[0]):
        return ""
    return word[0]


def _has_borders(char: str) -> bool:
    return char.isalnum() and unicodedata.east_asian_width(char) not in {"W", "F"}
