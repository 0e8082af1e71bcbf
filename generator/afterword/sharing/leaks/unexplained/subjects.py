"""What another application is about, told by some of its words: a topic, a role, the trade of an employer."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import filterfalse, pairwise

from afterword.frozen import frozen
from afterword.interview.redaction import Withheld
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.names import LEGAL
from afterword.sharing.leaks.our_words import DAYS_AND_MONTHS
from afterword.sharing.leaks.private_keys import is_own_note
from afterword.sharing.leaks.retold import content_of
from afterword.sharing.leaks.unexplained.seen import Seen

SUBJECT = "words of it stand there that your reader sees nowhere else"

_OF_OTHERS = lazy_pattern(
    r"(?!people|employer|proposal|salary|offer|referees|me\.)[^.]+\."
    r"(?:topics\.\d+|role|employer\.name|people\.\d+\.point|next_step\..*|offer\.place)"
)
_SAY_NOTHING = LEGAL | frozenset(
    content_of(
        "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred year month week day hour"
        " first second third last next more least good well like work time"
    )
)
_FEW, _SEVERAL = 2, 3  # words


@frozen
class Subject:
    """What a private text of another application says, in stems."""

    secret: Withheld
    words: tuple[str, ...]

    def is_told_by(self, words: tuple[str, ...], strange: frozenset[str]) -> bool:
        """Whether a sentence of these words has two strange ones of it, or two in a row of which one is strange.

        Of a note there must be more: three, or two of which one is a month.
        """
        if words == self.words:
            return False  # the same was typed for both
        shared = strange.intersection(self.words)
        if is_own_note(self.secret):
            is_in_a_month = not shared.isdisjoint(DAYS_AND_MONTHS)
            return len(shared) + is_in_a_month >= _SEVERAL
        if len(shared) >= _FEW:
            return True
        pairs = frozenset(pairwise(self.words)).intersection(pairwise(words))
        return any(not shared.isdisjoint(pair) for pair in pairs)


@frozen
class Subjects:
    """The texts of other applications, and private notes."""

    subjects: tuple[Subject, ...]

    @classmethod
    def of(cls, private: Iterable[Withheld]) -> "Subjects":
        """Those among some private texts."""
        return cls(tuple(_subjects(private)))

    def told_in(self, sentence: str, place: str, seen: Seen) -> Iterator[Withheld]:
        """Each of which a sentence has two words that stand nowhere else."""
        words = content_of(sentence)
        strange = frozenset(filterfalse(partial(_is_seen, seen, place), words))
        for subject in self.subjects:
            if subject.is_told_by(words, strange):
                yield subject.secret


def _subjects(private: Iterable[Withheld]) -> Iterator[Subject]:
    for secret in private:
        if is_on_another(secret) or is_own_note(secret):
            words = filterfalse(_SAY_NOTHING.__contains__, content_of(secret.text))
            yield Subject(secret, tuple(words))


def is_on_another(secret: Withheld) -> bool:
    """Whether it says what another application is about."""
    return _OF_OTHERS.fullmatch(secret.name) is not None


def _is_seen(seen: Seen, place: str, stem: str) -> bool:
    return seen.has_stem(stem, place)
