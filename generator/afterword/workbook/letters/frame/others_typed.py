"""What was typed with a word such as `they` in it, and where such a word of a sentence was typed (E34)."""

from collections.abc import Iterator
from functools import cached_property
from itertools import filterfalse, pairwise, starmap
from operator import attrgetter, eq, itemgetter

from afterword.frozen import frozen
from afterword.interview.model.frozen import Frozen
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.grammar.addressed import THIRD
from afterword.workbook.wording.typed.words.remembered import remembered

Place = tuple[str | int, ...]
Pairs = frozenset[tuple[str, str]]
_IN_NO_SENTENCE = frozenset({
    "asked_by", "debrief", "drafts", "email", "family_name", "feedback", "id", "log", "name", "of", "role", "salutation", "to",
    "url", "written_by",
})  # fmt: skip
_WORD = lazy_pattern(r"[\w'\u2019-]+")

_FEW = 3  # pairs of words that two sentences may share by chance


@frozen
class Spot:
    """A word such as `they` where it stands in a text, between its neighbours."""

    word: str
    start: int
    end: int
    neighbours: tuple[str, str]


@frozen
class Typed:
    """A text with such words, where it was typed, and its words beside one another."""

    where: Place
    text: str
    spots: tuple[Spot, ...]
    pairs: Pairs

    @cached_property
    def small(self) -> str:
        """The text in small letters."""
        return self.text.lower()

    @property
    def key(self) -> str:
        """Its key as the docs name it: `articles.why`."""
        return ".".join(part for part in self.where if isinstance(part, str))

    def is_in(self, sentence: "Typed") -> bool:
        """Whether a sentence has all of it, or half of its words beside one another as they were typed, or many."""
        shared = len(self.pairs & sentence.pairs)
        enough = min(max(1, len(self.pairs) / 2), _FEW + 1)
        return shared >= enough or self.small in sentence.small


def typed_as(desk: Desk, sentence: Typed, spot: Spot) -> list[tuple[Typed, Spot]]:
    """Where a word of a sentence was typed, with the word there: the best place, or none where it is ours."""
    places = [
        (sum(map(eq, spot.neighbours, there.neighbours)), typed, there)
        for typed in desk.once(typed_with_others)
        for there in typed.spots
        if there.word == spot.word and typed.is_in(sentence)
    ]
    near = sorted(filter(itemgetter(0), places), key=itemgetter(0))
    return [(typed, there) for _, typed, there in near[-1:]]


def all_typed(desk: Desk) -> tuple[Typed, ...]:
    """All that was typed for letters."""
    files = {**dict(desk.me), **dict(desk.interview)}
    return tuple(starmap(typed_words, _texts_in(files, ())))


def typed_with_others(desk: Desk) -> tuple[Typed, ...]:
    """What was typed with such a word in it."""
    return tuple(filter(attrgetter("spots"), desk.once(all_typed)))


def _texts_in(typed: object, where: Place) -> Iterator[tuple[Place, str]]:
    match typed:
        case str():
            yield where, typed
        case Frozen() | dict():
            for key, part in dict(typed).items():
                if key not in _IN_NO_SENTENCE:
                    yield from _texts_in(part, (*where, key))
        case list() | tuple():
            for number, part in enumerate(typed):
                yield from _texts_in(part, (*where, number))


@remembered
def typed_words(where: Place, text: str) -> Typed:
    """A text with its words beside one another."""
    return Typed(where, text, tuple(_spots(text)), pairs(text))


def pairs(text: str) -> Pairs:
    """The words of a text two by two; figures alone, as of a telephone number, are no words."""
    return frozenset(filterfalse(_is_of_figures, pairwise(_WORD.findall(text.lower()))))


def _is_of_figures(pair: tuple[str, str]) -> bool:
    return "".join(pair).isdecimal()


def _spots(text: str) -> Iterator[Spot]:
    for match in THIRD.finditer(text):
        before = _WORD.findall(text[: match.start()])[-1:]
        behind = _WORD.findall(text[match.end() :])[:1]
        around = "".join(before).lower(), "".join(behind).lower()
        yield Spot(match[0].lower(), match.start(), match.end(), around)
