"""Whether a sentence is about what a private note is about, in wholly other words: all that speaks for it is added up.

Of a divorce people write "who gets the kids", of an operation "it is in my diary"; what else a sentence reads like decides.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from afterword.frozen import frozen
from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.private_keys import is_own_note
from afterword.sharing.leaks.retold import SENTENCE_END, content_of, said_in
from afterword.sharing.leaks.unexplained.close_words import Matter, matters_in
from afterword.sharing.leaks.unexplained.sentences import Sentence
from afterword.sharing.leaks.unexplained.subjects import is_rare
from afterword.sharing.leaks.unexplained.weighed import LEAST, NOTE
from afterword.sharing.leaks.unexplained.word_kinds import line_of

CLOSE = "it speaks of something that touches you closely, and so does the text"

_RARE = 2.5  # what a rare word of a note weighs


@frozen
class _Note:
    """A sentence of a private note: what it is about, and its words that few use."""

    secret: Withheld
    matters: frozenset[Matter]
    rare: frozenset[str]

    def weight_in(self, sentence: Sentence) -> float:
        """How much speaks for a sentence being about it."""
        shared = self.matters & sentence.close.keys()
        weights = map(sentence.close.__getitem__, shared)
        return max(weights, default=0.0) + _RARE * len(self.rare & sentence.strange)


@frozen
class Matters:
    """The private notes, sentence by sentence."""

    notes: tuple[_Note, ...]

    @classmethod
    def of(cls, private: Iterable[Withheld]) -> "Matters":
        """Those among some private texts."""
        notes = filter(is_own_note, private)
        in_each = map(_notes, notes)
        return cls(tuple(chain.from_iterable(in_each)))

    def told_in(self, sentence: Sentence, leaning: float) -> Iterator[Withheld]:
        """Each note that a sentence may retell, which reads so far like what people keep to themselves."""
        for note in self.notes:
            weight = note.weight_in(sentence)
            if weight and weight + leaning > LEAST[NOTE]:
                yield note.secret


def _notes(note: Withheld) -> Iterator[_Note]:
    for sentence in SENTENCE_END.split(said_in(note)):
        yield _Note(
            secret=note,
            matters=frozenset(matters_in(line_of(sentence))),
            rare=frozenset(filter(is_rare, content_of(sentence))),
        )
