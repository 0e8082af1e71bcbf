"""Where another employer is, told by what only its file decides: the town of its time zone, the country and a part of it."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import chain, product

from afterword.frozen import frozen
from afterword.interview.redaction import KeyPath, Withheld
from afterword.interview.values.regions import regions_of
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.named_text import words_of
from afterword.sharing.leaks.signs_of_towns import signs_of
from afterword.sharing.leaks.towns import also_called
from afterword.sharing.leaks.unexplained.countries import (
    adjectives_of_country,
    names_of_country,
    people_of_country,
)
from afterword.sharing.leaks.unexplained.sentences import Sentence

_OF_ANOTHER = lazy_pattern(r"(?!me\.)[^.]+\.(?:timezone|employer\.(?:region|country))")
_FLAG_A = 0x1F1E6
_FEW_WORDS = 4  # in which a place says nothing of anything else
_CHOICE = lazy_pattern(
    r"(?i)\b(?:options?|offers?|jobs?|roles?|posts?|choices?|one|thing|people|lot|interview|talks?|firm|company|application"
    r"|would|flights?|flew|fly|seat|landed|airport)\b"
)
_MOVING = lazy_pattern(
    r"(?i)\b(?:ready|willing|happy|glad|able|free|prepared|open|want|hope|going) to (?:move|relocate|go|live|settle)\b"
)
_LEARNING = lazy_pattern(
    r"(?i)\b(?:learn(?:ing)?|lessons?|class(?:es)?|course|grammar|brush(?:ing|ed)? up|practi[sc]ing"
    r"|coming on|picking up|evening school"
    r"|vocabulary|phrase ?book|beginner\w*|studying)\b"
)
# The people of a country, where its language has no noun of its own for them: the Portuguese wrote.
_PEOPLE_DO = (
    r"(?= (?:are|were|have|had|would|will|can|could|might|may|do|did|don't|didn't|pay|want|wanted|like|liked|ask|asked|offer"
    r"|offered|said|say|wrote|write|called|call|rang|answered|answer|invited|told|took|take|gave|give|seem|seemed)\b)"
)
_ADJECTIVE_DOES = lazy_pattern(rf"\b[Tt]he ([A-Z][a-z]+){_PEOPLE_DO}")


@frozen
class Wide:
    """A name that says little by itself, as words are compared, what tells it, and in which sentences it may be meant."""

    name: str
    secret: Withheld
    may_be_in: Callable[[Sentence], bool]


def wide_places(private: Iterable[Withheld]) -> Iterator[Wide]:
    """The names of the towns, countries and their parts of other applications, their people and languages."""
    others = [leaf for leaf in private if _OF_ANOTHER.fullmatch(leaf.name)]
    countries = {
        leaf.place[:-1]: leaf.text for leaf in others if leaf.place[-1] == "country"
    }
    for leaf in others:
        named = _BY_KEY[str(leaf.place[-1])](leaf, countries)
        for name, may_be_in in named:
            yield Wide(_as_compared(name), leaf, may_be_in)


def may_be_another(sentence: Sentence) -> bool:
    """Whether a place in it may be that of another application: it tells of now, and of somebody, a choice or nothing else."""
    if _MOVING.search(sentence.text):
        return True
    signs = (
        sentence.has_first_person,
        _CHOICE.search(sentence.text),
        len(sentence.line.split()) <= _FEW_WORDS,
    )
    return any(signs) and not sentence.is_of_the_past


def _is_of_now(sentence: Sentence) -> bool:
    return not sentence.is_of_the_past


def _is_learnt(sentence: Sentence) -> bool:
    """Whether somebody learns a language, or its people do something."""
    signs = (
        _LEARNING.search(sentence.text),
        _ADJECTIVE_DOES.search(sentence.text),
    )
    return any(signs)


_Named = Iterator[tuple[str, Callable[[Sentence], bool]]]


def _of_a_zone(leaf: Withheld, _countries: dict[KeyPath, str]) -> _Named:
    """Its town, and what stands for it."""
    _, _, town = leaf.text.rpartition("/")
    name = town.replace("_", " ")
    towns = (name, *also_called(name))
    signs = chain.from_iterable(map(signs_of, towns))
    yield from product((name, *signs), [may_be_another])


def _of_a_country(leaf: Withheld, _countries: dict[KeyPath, str]) -> _Named:
    yield from product(names_of_country(leaf.text), [may_be_another])
    yield from product(
        (*people_of_country(leaf.text), _flag_of(leaf.text)), [_is_of_now]
    )
    yield from product(adjectives_of_country(leaf.text), [_is_learnt])


def _of_a_region(leaf: Withheld, countries: dict[KeyPath, str]) -> _Named:
    country = countries.get(leaf.place[:-1], "")
    yield from product(_region(country, leaf.text), [may_be_another])


_BY_KEY = {"timezone": _of_a_zone, "country": _of_a_country, "region": _of_a_region}


def _as_compared(name: str) -> str:
    """A name as words are compared; a code stays in capitals, and a flag as it is."""
    return " ".join(words_of(name)) if name.islower() or name.istitle() else name


def _flag_of(country: str) -> str:
    """Its flag, which is two letters of an alphabet that is for flags alone."""
    return "".join(chr(_FLAG_A + ord(letter) - ord("A")) for letter in country)


@cache
def _region(country: str, code: str) -> tuple[str, ...]:
    return tuple(filter(None, [regions_of(country).get(code, "")]))
