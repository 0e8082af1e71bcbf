"""Who of a round was there in the one before it, also where the name is typed otherwise: `Mrs Clarke`, `A. Okafor` (E42)."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import filterfalse, product, starmap
from operator import itemgetter

from afterword import escape
from afterword.interview.model.interview import Person
from afterword.interview.model.people import person_id
from afterword.interview.values.titled_names import name_alone

# What is no word of a name.
_TITLES = frozenset(
    {"", "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sister"}
)
_LIKE = 0.6  # less than this is another word
_Placed = tuple[int, Person]  # where somebody stands in the list, and who


def same_people(after: Sequence[Person], before: Sequence[Person]) -> dict[int, int]:
    """The places in the round before of those who were there: as typed, else by a name in other words that fits one alone."""
    alike = dict(_pairs(_are_typed_alike, after, before)[::-1])
    in_other_words = _pairs(_have_the_same_words, after, before)
    return alike | _certain(in_other_words, alike)


def slips_of_names(after: Sequence[Person], before: Sequence[Person]) -> dict[int, int]:
    """The places in the round before of those whose names look like a slip of the same name: `Fiona Clark`."""
    likely = _pairs(_look_alike, after, before)
    slips = _certain(likely, same_people(after, before))
    for number, person in enumerate(after):
        if "met_before" in person.model_fields_set:
            slips.pop(number, None)
    return slips


def _pairs(
    are_one: Callable[[_Placed, _Placed], bool],
    after: Sequence[Person],
    before: Sequence[Person],
) -> list[tuple[int, int]]:
    """The places of everybody here and before who may be one person."""
    every = product(enumerate(after), enumerate(before))
    return [
        (later[0], earlier[0]) for later, earlier in every if are_one(later, earlier)
    ]


def _certain(
    pairs: Sequence[tuple[int, int]], known: Mapping[int, int]
) -> dict[int, int]:
    """Those of whom only one can be meant, who is nobody that is known."""
    meant = Counter(map(itemgetter(0), pairs))
    return {
        number: place
        for number, place in pairs
        if not any(
            (meant[number] > 1, number in known, place in set(known.values())),
        )
    }


def _are_typed_alike(later: _Placed, earlier: _Placed) -> bool:
    """Whether two entries are one person: by ID, by the whole name, or by the address."""
    (number, person), (place, who) = later, earlier
    return any(
        (
            person_id(person, number) == person_id(who, place),
            person.name.casefold() == who.name.casefold(),
            _address(person) == _address(who) != "",
        ),
    )


def _address(person: Person) -> str:
    return (person.email or "").casefold()


def _have_the_same_words(later: _Placed, earlier: _Placed) -> bool:
    """Whether the shorter of two names has no word that the longer has not, in full or by its first letter."""
    shorter, longer = sorted(map(_words, (later[1].name, earlier[1].name)), key=len)
    shared = set(shorter).intersection(longer)
    is_named = max(map(len, shared), default=0) > 1
    slips = (any(map(partial(_are_one_word, word), longer)) for word in shorter)
    return all((is_named, *slips))


def _are_one_word(word: str, twin: str) -> bool:
    shorter, longer = sorted((word, twin), key=len)
    is_first_letter = all((len(shorter) == 1, longer.startswith(shorter)))
    return any((is_first_letter, word == twin))


def _look_alike(later: _Placed, earlier: _Placed) -> bool:
    """Whether two names of as many words are the same but for one, which begins alike and is much like it."""
    words, twins = _words(later[1].name), _words(earlier[1].name)
    differ = set(zip(words, twins, strict=False)) - set(zip(words, words, strict=True))
    if not len(words) == len(twins) > len(differ) == 1:
        return False
    return all(starmap(_are_alike, differ))


def _are_alike(word: str, twin: str) -> bool:
    from difflib import SequenceMatcher  # noqa: PLC0415  (only for names that are nearly the same)

    likeness = SequenceMatcher(None, word, twin).ratio()
    return all((word[:1] == twin[:1], likeness >= _LIKE))


def _words(name: str) -> list[str]:
    """The words of a name in small letters without accents, titles, and what stands in brackets behind it."""
    words = escape.identifier(name_alone(name)).split("-")
    return [*filterfalse(_TITLES.__contains__, words)]
