"""Whether a sentence is about what a private note is about, in wholly other words: all that speaks for it is added up.

Of a divorce people write "who gets the kids", of an operation "it is in my diary". `matters.txt` has a matter a line: words
that tell it by themselves, and after the stroke words that are used round it. What the reader sees elsewhere says nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from pathlib import Path

from anyascii import anyascii

from afterword.frozen import frozen
from afterword.interview.redaction import Withheld
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.private_keys import is_own_note
from afterword.sharing.leaks.retold import SENTENCE_END, content_of, said_in
from afterword.sharing.leaks.unexplained.sentences import Sentence
from afterword.sharing.leaks.unexplained.subjects import is_rare
from afterword.sharing.leaks.unexplained.word_kinds import line_of, phrases_of

CLOSE = "it speaks of something that touches you closely, and so does the text"

# Of the same kind as the weights of `weighed`, to which they are added.
_TELLING, _ROUND, _RARE = 8.0, 2.5, 2.5
_MATTERS = Path(__file__).with_name("matters.txt")
_WORD = lazy_pattern(r" (?=\S)")
_KEY = 3  # letters by which a phrase is found
_Matter = int  # its line


@frozen
class _Phrase:
    """A phrase of a matter, as it stands in a line of words, and what it weighs."""

    words: str
    matter: _Matter
    weight: float


@frozen
class _Note:
    """A sentence of a private note: what it is about, and its words that few use."""

    secret: Withheld
    matters: frozenset[_Matter]
    rare: frozenset[str]

    def weight_in(self, sentence: Sentence, told: Mapping[_Matter, float]) -> float:
        """How much speaks for a sentence being about it."""
        weights = map(told.__getitem__, self.matters & told.keys())
        rare = self.rare & sentence.strange
        return max(weights, default=0.0) + _RARE * len(rare)


@frozen
class Matters:
    """The private notes, sentence by sentence."""

    notes: tuple[_Note, ...]

    @classmethod
    def of(cls, private: Iterable[Withheld]) -> "Matters":
        """Those among some private texts."""
        notes = filter(is_own_note, private)
        return cls(tuple(chain.from_iterable(map(_notes, notes))))

    def told_in(self, sentence: Sentence, leaning: float) -> Iterator[Withheld]:
        """Each note that a sentence may retell, which reads so far like what people keep to themselves."""
        told = _weights_in(sentence)
        for note in self.notes:
            weight = note.weight_in(sentence, told)
            if weight and weight + leaning > 0:
                yield note.secret


def _notes(note: Withheld) -> Iterator[_Note]:
    for sentence in SENTENCE_END.split(said_in(note)):
        phrases = (phrase for phrase, _ in _phrases_in(_plain(line_of(sentence))))
        yield _Note(
            secret=note,
            matters=frozenset(phrase.matter for phrase in phrases),
            rare=frozenset(filter(is_rare, content_of(sentence))),
        )


def _weights_in(sentence: Sentence) -> Mapping[_Matter, float]:
    """For each matter, what the phrases weigh that the reader sees nowhere else."""
    weights: defaultdict[_Matter, float] = defaultdict(float)
    for phrase, words in _phrases_in(_plain(sentence.line)):
        if not all(map(sentence.shows, words)):
            weights[phrase.matter] += phrase.weight
    return weights


def _plain(line: str) -> str:
    """A line without accents."""
    return line if line.isascii() else anyascii(line)


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


def _phrases(matter: _Matter, line: str) -> Iterator[_Phrase]:
    """Those of one line of the file."""
    for words, weight in zip(line.split(" | "), (_TELLING, _ROUND), strict=True):
        for phrase in phrases_of(words):
            yield _Phrase(phrase, matter, weight)
