"""What the candidate's own sentences may hint at: pay told roughly, names that are not spelled in full, where they live.

All of it is asked about. It is looked for in own sentences alone, as in our pages there is enough of all kinds.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from operator import attrgetter
from typing import TypeVar

from afterword.frozen import frozen
from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.figures.sums import Sums
from afterword.sharing.leaks.findings import Certainty, Leak
from afterword.sharing.leaks.named_text import words_of
from afterword.sharing.leaks.near_names import SoughtName, sought_name
from afterword.sharing.leaks.near_text import NearText
from afterword.sharing.leaks.pay_kept_private import PrivatePay
from afterword.sharing.leaks.private_keys import is_named, is_own_note, kind_of
from afterword.sharing.leaks.retold import SENTENCE_END
from afterword.sharing.leaks.speaks_of import Subject, spoken_of, subjects_of
from afterword.sharing.leaks.spelling import NormalizedText
from afterword.sharing.leaks.streets import homes_in

_TEXT = "its text"
_IN_TEMPLATE = "{"
_Text = TypeVar("_Text")
_Seen = Iterator[tuple[Withheld, str]]
# Why one may think that a text tells it; None if it does not.
_Hints = list[tuple[Withheld, Callable[[_Text], str | None]]]


def hints(
    texts: Mapping[str, str],
    secrets: Iterable[Withheld],
    visible: Iterable[Withheld],
    counts: Iterable[Withheld] = (),
) -> tuple[Leak, ...]:
    """Each private thing that a text may hint at, once a text; what may be meant by a name or sum that is visible is none.

    `counts` say of how many hours, days and payments a year of pay is made.
    """
    hinted = _Hinted(tuple(secrets), tuple(visible), tuple(counts))
    leaks: dict[tuple[str, str], Leak] = {}
    for file, text in texts.items():
        for secret, why in hinted.seen_in(NormalizedText(text).plain):
            leak = Leak(
                file,
                secret.name,
                _TEXT,
                Certainty.DOUBTFUL,
                why,
            )
            leaks.setdefault((file, secret.name), leak)
    return tuple(leaks.values())


@frozen
class _Hinted:
    """Private values, and those that their reader may see."""

    secrets: tuple[Withheld, ...]
    visible: tuple[Withheld, ...]
    counts: tuple[Withheld, ...] = ()

    def seen_in(self, text: str) -> _Seen:
        """Each private value that a text may hint at, and why one thinks so."""
        sentences = SENTENCE_END.split(text)
        in_each = map(self._pay.rough.told_in, sentences)
        sums = chain.from_iterable(in_each)
        for amount, why in sums:
            yield self._pay.by_amount[amount], why
        for seen in self._noted_sums.seen_in(text):
            note = self._pay.noted[seen.amount]
            yield note, seen.sighting.why
        yield from _seen(self._names, NearText(text, self._visible_words))
        yield from _seen(self._homes, text)
        if _IN_TEMPLATE not in text:  # where a line may be for many
            for sentence in sentences:
                yield from spoken_of(sentence, self._subjects)

    @cached_property
    def _subjects(self) -> tuple[Subject, ...]:
        return tuple(subjects_of(self.secrets))

    @cached_property
    def _pay(self) -> PrivatePay:
        return PrivatePay(self.secrets, self.visible, self.counts)

    @cached_property
    def _noted_sums(self) -> Sums:
        return Sums(dict.fromkeys(self._pay.noted, ""))

    @cached_property
    def _names(self) -> _Hints[NearText]:
        names: dict[SoughtName, Withheld] = {}
        for secret in self.secrets:
            name = sought_name(kind_of(secret), secret.text)
            if name:
                names.setdefault(name, secret)
        return [(secret, name.seen_in) for name, secret in names.items()]

    @cached_property
    def _visible_words(self) -> frozenset[str]:
        names = map(attrgetter("text"), filter(is_named, self.visible))
        in_each = map(words_of, names)
        return frozenset(chain.from_iterable(in_each))

    @cached_property
    def _homes(self) -> _Hints[str]:
        notes = filter(_may_tell_a_home, self.secrets)
        return [(note, home.seen_in) for note in notes for home in homes_in(note.text)]


def _seen(hinted: _Hints[_Text], text: _Text) -> _Seen:
    for secret, seen_in in hinted:
        why = seen_in(text)
        if why:
            yield secret, why


def _may_tell_a_home(secret: Withheld) -> bool:
    return is_own_note(secret) or kind_of(secret) == "city"
