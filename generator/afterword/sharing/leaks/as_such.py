"""Whether a private value is shown as what it is: somebody's number as theirs, an employer as the employer.

What a text says beside is no reason: a note of pay that names an employer shows a note.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from afterword.frozen import frozen
from afterword.interview.reading.file.document import KeyPath
from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.needles import needle_of
from afterword.sharing.leaks.private_keys import is_name, kind_of
from afterword.sharing.leaks.reading import PrivateValue, Reading
from afterword.sharing.leaks.spelling import NormalizedText
from afterword.sharing.leaks.values import private_of

_LIKE = {"title": "role"}  # of a referee
_MOST_BESIDE = 2  # words round a name: a title, a place


@frozen
class _Shown:
    """A value that the reader is shown, as it is compared."""

    text: NormalizedText
    reading: Reading
    owner: KeyPath

    def is_little_more_than(self, secret: Withheld, text: NormalizedText) -> bool:
        """Whether nothing of weight stands round the private value: in somebody's name their family name may stand anyhow."""
        beside = len(self.text.words_alone) - len(text.words_alone)
        return beside <= _MOST_BESIDE or self.owner == secret.place[:-1]

    def tells(self, private: PrivateValue) -> bool:
        """Whether it is the number, address or name."""
        if private.is_all_of(self.text.plain):
            return True
        sighting = private.seen_in(self.reading)
        return sighting is not None and sighting.is_certain

    def holds(self, secret: Withheld) -> bool:
        """Whether the text stands in it as words."""
        needle = needle_of(secret.name, secret.text)
        return needle is not None and needle.is_visible_in(self.text)


def hidden(
    secrets: Iterable[Withheld],
    shown: Iterable[Withheld],
    regions: tuple[str, ...],
) -> Iterator[Withheld]:
    """The private values that are not shown as what they are; what stands between brackets never is."""
    by_kind: dict[str, list[_Shown]] = defaultdict(list)
    for leaf in shown:
        text = NormalizedText(leaf.text)
        by_kind[_kind(leaf)].append(_Shown(text, Reading(text), leaf.place[:-1]))

    for secret in secrets:
        alike = by_kind[_kind(secret)]
        if secret.marked or not _is_among(alike, secret, regions):
            yield secret


def _kind(typed: Withheld) -> str:
    """What it is, if that is known; else its key."""
    key = str(typed.place[-1])
    if is_name(typed):
        key = "person"
    return kind_of(typed) or _LIKE.get(key, key)


def _is_among(
    alike: Iterable[_Shown], secret: Withheld, regions: tuple[str, ...]
) -> bool:
    text = NormalizedText(secret.text)
    near = [shown for shown in alike if shown.is_little_more_than(secret, text)]
    private = private_of(secret, regions)
    if private is not None and any(shown.tells(private) for shown in near):
        return True
    return any(shown.holds(secret) for shown in near)
