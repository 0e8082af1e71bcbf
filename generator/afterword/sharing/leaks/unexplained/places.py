"""Towns and other names out of what is private of another application, or out of a private address, in whichever language."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain, filterfalse, pairwise
from operator import attrgetter

from afterword.frozen import frozen
from afterword.interview.redaction import Withheld
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.named_text import NamedText, words_of
from afterword.sharing.leaks.near_names import telling_capitals
from afterword.sharing.leaks.near_text import NearText
from afterword.sharing.leaks.private_keys import kind_of
from afterword.sharing.leaks.signs_of_towns import signs_of
from afterword.sharing.leaks.towns import also_called, otherwise_written
from afterword.sharing.leaks.unexplained.proper_names import (
    in_small_letters,
    names_in,
)
from afterword.sharing.leaks.unexplained.regions import Wide, wide_places
from afterword.sharing.leaks.unexplained.seen import Seen
from afterword.sharing.leaks.unexplained.sentences import Sentence
from afterword.sharing.leaks.unexplained.subjects import is_on_another

PLACE = "a name out of it stands there, and your reader sees it nowhere else"

_LEAST, _LEAST_PARTED = 3, 7  # letters
_NAME_AND_SECRET = attrgetter("name", "secret")
_PART_END = lazy_pattern(r"[,;/()]")


@frozen
class Places:
    """The names out of private texts, as words are compared, each with its text."""

    by_name: tuple[tuple[str, Withheld], ...]
    wide: tuple[Wide, ...] = ()  # where an employer is, as far as its time zone says

    @classmethod
    def of(cls, private: Iterable[Withheld]) -> "Places":
        """Those out of some private texts."""
        secrets = tuple(private)
        in_each = map(_named, secrets)
        named = chain.from_iterable(in_each)
        return cls(tuple(dict(named).items()), tuple(wide_places(secrets)))

    def told_in(self, sentence: str, place: str, seen: Seen) -> Iterator[Withheld]:
        """Each text of which a sentence has a name."""
        text = _Text(sentence)
        told = Sentence(sentence, place, seen)
        wide = map(_NAME_AND_SECRET, filter(partial(_may_be_in, told), self.wide))
        for name, secret in chain(self.by_name, wide):
            is_known = secret.text in seen.countries or _is_seen(seen, place, name)
            if text.has(name) and not is_known:
                yield secret


class _Text:
    """A sentence as names are looked for in it, those that are parted too."""

    def __init__(self, sentence: str) -> None:
        self.typed = sentence
        self.named = NamedText(sentence)
        self.pairs = frozenset(map("".join, pairwise(words_of(sentence))))
        self.capitals = telling_capitals(NearText(sentence))

    def has(self, name: str) -> bool:
        """Whether a name stands there with a capital, or with a space in it if it is a long one; or by its first letters."""
        if not name.isascii():
            return name in self.typed  # a flag
        if name.isupper():
            return name in self.capitals
        if self.named.holds_with_a_capital(name):
            return True
        forms = frozenset((name, f"{name}s"))
        return len(name) >= _LEAST_PARTED and not self.pairs.isdisjoint(forms)


def _may_be_in(told: Sentence, wide: Wide) -> bool:
    return wide.may_be_in(told)


def _is_seen(seen: Seen, place: str, name: str) -> bool:
    has_word = partial(seen.has_word, but_in=place)
    return all(map(has_word, name.casefold().split()))


def _named(secret: Withheld) -> Iterator[tuple[str, Withheld]]:
    if is_on_another(secret) or kind_of(secret) == "city":
        for name in _names(secret.text):
            yield name, secret


def _names(text: str) -> Iterator[str]:
    """The names in a text, and what its towns are called elsewhere, but for words that anybody uses."""
    pieces = _PART_END.split(text)
    in_each = map(names_in, pieces)
    names = chain.from_iterable(in_each)
    for name in names:
        words = words_of(name.typed)
        phrases = (" ".join(words), *words)
        called = tuple(chain.from_iterable(map(also_called, phrases)))
        signs = chain.from_iterable(map(signs_of, (*phrases, *called)))
        written = (*words, *called, *otherwise_written(name.typed), *signs)
        yield from filterfalse(_is_everyday, written)
        if len(words) > 1:
            yield "".join(word[0] for word in words).upper()


def _is_everyday(name: str) -> bool:
    return len(name) < _LEAST or name in in_small_letters()
