"""Where another employer is, told by what only its file decides: the town of its time zone, and the part of the country."""

from collections.abc import Iterable, Iterator
from functools import cache

from afterword.interview.redaction import KeyPath, Withheld
from afterword.interview.values.regions import regions_of
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.named_text import words_of
from afterword.sharing.leaks.unexplained.countries import names_of_country
from afterword.sharing.leaks.unexplained.sentences import Sentence

_OF_ANOTHER = lazy_pattern(r"(?!me\.)[^.]+\.(?:timezone|employer\.(?:region|country))")
_FEW_WORDS = 4  # in which a place says nothing of anything else
_CHOICE = lazy_pattern(
    r"(?i)\b(?:options?|offers?|jobs?|roles?|posts?|choices?|one|thing|people|lot|interview|talks?|firm|company|application)\b"
)


def wide_places(private: Iterable[Withheld]) -> Iterator[tuple[str, Withheld]]:
    """The names of the towns and parts of countries of other applications, as words are compared, each with what tells it."""
    others = [leaf for leaf in private if _OF_ANOTHER.fullmatch(leaf.name)]
    countries = {
        leaf.place[:-1]: leaf.text for leaf in others if leaf.place[-1] == "country"
    }
    for leaf in others:
        for name in _names_of(leaf, countries):
            yield " ".join(words_of(name)), leaf


def may_be_another(sentence: Sentence) -> bool:
    """Whether a place in it may be that of another application: it tells of now, and of somebody, a choice or nothing else."""
    if sentence.is_of_the_past:
        return False
    signs = (
        sentence.has_first_person,
        _CHOICE.search(sentence.text),
        len(sentence.line.split()) <= _FEW_WORDS,
    )
    return any(signs)


def _names_of(leaf: Withheld, countries: dict[KeyPath, str]) -> tuple[str, ...]:
    key = leaf.place[-1]
    if key == "timezone":
        _, _, town = leaf.text.rpartition("/")
        return (town.replace("_", " "),)
    if key == "country":
        return names_of_country(leaf.text)
    if key == "region":
        return _region(countries.get(leaf.place[:-1], ""), leaf.text)
    return ()


@cache
def _region(country: str, code: str) -> tuple[str, ...]:
    return tuple(filter(None, [regions_of(country).get(code, "")]))
