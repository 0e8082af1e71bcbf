"""The words that people have for what they keep to themselves, matter by matter: a divorce, an illness, a debt, a dismissal.

`matters.txt` has a matter a line: words that tell it by themselves, and after the stroke words that are used round it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import chain
from pathlib import Path

from anyascii import anyascii

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.unexplained.word_kinds import phrases_of

TELLING, ROUND = 8.0, 2.5  # of the same kind as the weights of `weighed`
_MATTERS = Path(__file__).with_name("matters.txt")
_WORD = lazy_pattern(r" (?=\S)")
_KEY = 3  # letters by which a phrase is found
Matter = int  # its line


@frozen
class _Phrase:
    """A phrase of a matter, as it stands in a line of words, and what it weighs."""

    words: str
    matter: Matter
    weight: float


def matters_in(
    line: str, is_seen: Callable[[str], bool] | None = None
) -> Mapping[Matter, float]:
    """For each matter, what its phrases weigh in a line of words; those say nothing of which all words are seen elsewhere."""
    weights: defaultdict[Matter, float] = defaultdict(float)
    plain = line if line.isascii() else anyascii(line)
    for phrase, words in _phrases_in(plain):
        if is_seen is None or not all(map(is_seen, words)):
            weights[phrase.matter] += phrase.weight
    return weights


def _phrases_in(line: str) -> Iterator[tuple[_Phrase, list[str]]]:
    """Each phrase of a matter that stands in a line, and its words there."""
    table = _by_key()
    for match in _WORD.finditer(line):
        start = match.start()
        key = line[start + 1 : start + 1 + _KEY]
        for phrase in table.get(key, ()):
            if line.startswith(phrase.words, start):
                count = len(phrase.words.split())
                yield phrase, line[start:].split()[:count]


@cache
def _by_key() -> Mapping[str, list[_Phrase]]:
    """All phrases, by their first letters."""
    table: defaultdict[str, list[_Phrase]] = defaultdict(list)
    lines = _MATTERS.read_text(encoding="utf-8").splitlines()
    for phrase in chain.from_iterable(map(_phrases, range(len(lines)), lines)):
        table[phrase.words[1 : 1 + _KEY]].append(phrase)
    return table


def _phrases(matter: Matter, line: str) -> Iterator[_Phrase]:
    """Those of one line of the file."""
    for words, weight in zip(line.split(" | "), (TELLING, ROUND), strict=True):
        for phrase in phrases_of(words):
            yield _Phrase(phrase, matter, weight)
