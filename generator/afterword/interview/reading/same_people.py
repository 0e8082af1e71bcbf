"""Who of a round was there in the one before it, also where the name is typed otherwise: `Mrs Clarke`, `A. Okafor` (E42)."""

from collections.abc import Callable, Sequence
from functools import partial

from afterword import escape
from afterword.interview.model.interview import Person
from afterword.interview.model.people import person_id
from afterword.interview.values.titled_names import name_alone

_TITLES = frozenset(
    {"mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sister"}
)
_LIKE = 0.6  # less than this is another word


def same_people(here: Sequence[Person], before: Sequence[Person]) -> dict[int, int]:
    """The places in the round before of those who were there: as typed, else by a name in other words that fits one alone."""
    found = {
        number: places[0]
        for number, person in enumerate(here)
        if (places := _places(partial(_is_typed_alike, person, number), before))
    }
    for number, person in enumerate(here):
        likely = _places(partial(_has_the_same_words, person), before)
        new = [place for place in likely if place not in found.values()]
        if number not in found and len(new) == len(likely) == 1:
            found[number] = new[0]
    return found


def slips_of_names(here: Sequence[Person], before: Sequence[Person]) -> dict[int, int]:
    """The places in the round before of those whose names look like a slip of the same name: `Fiona Clark`."""
    known = same_people(here, before)
    found: dict[int, int] = {}
    for number, person in enumerate(here):
        places = _places(partial(_looks_like, person), before)
        is_told = number in known or "met_before" in person.model_fields_set
        if len(places) == 1 and not is_told and places[0] not in known.values():
            found[number] = places[0]
    return found


def _places(
    is_one: Callable[[int, Person], bool], before: Sequence[Person]
) -> list[int]:
    """Where they stand who may be meant."""
    return [place for place, other in enumerate(before) if is_one(place, other)]


def _is_typed_alike(person: Person, number: int, place: int, other: Person) -> bool:
    """Whether two entries are one person: by ID, by the whole name, or by the address."""
    same_id = person_id(person, number) == person_id(other, place)
    if same_id or person.name.casefold() == other.name.casefold():
        return True
    return bool(person.email) and _address(person) == _address(other)


def _address(person: Person) -> str:
    return str(person.email).casefold()


def _has_the_same_words(person: Person, _place: int, other: Person) -> bool:
    """Whether the shorter of two names has no word that the longer has not, in full or by its first letter."""
    shorter, longer = sorted(map(_words, (person.name, other.name)), key=len)
    if not any(len(word) > 1 and word in longer for word in shorter):
        return False
    return all(any(map(partial(_are_one_word, word), longer)) for word in shorter)


def _are_one_word(word: str, other: str) -> bool:
    shorter, longer = sorted((word, other), key=len)
    return word == other or (len(shorter) == 1 and longer.startswith(shorter))


def _looks_like(person: Person, _place: int, other: Person) -> bool:
    """Whether two names of as many words are the same but for one, which begins alike and is much like it."""
    words, others = _words(person.name), _words(other.name)
    differ = [pair for pair in zip(words, others, strict=False) if pair[0] != pair[1]]
    is_long = len(words) == len(others) > 1
    return is_long and len(differ) == 1 and _are_alike(*differ[0])


def _are_alike(word: str, other: str) -> bool:
    from difflib import SequenceMatcher  # noqa: PLC0415  (only for names that are nearly the same)

    same_start = word[:1] == other[:1]
    return same_start and SequenceMatcher(None, word, other).ratio() >= _LIKE


def _words(name: str) -> list[str]:
    """The words of a name in small letters without accents, titles, and what stands in brackets behind it."""
    words = escape.identifier(name_alone(name)).split("-")
    return [word for word in words if word and word not in _TITLES]
