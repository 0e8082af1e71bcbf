"""How a letter goes on: what it says where, and what it says once. Most letters say what their facts say, in one order."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar, Self

# From the facts of a letter to what more its template may ask.
GoingOn = Callable[[Mapping[str, object]], Mapping[str, object]]


class ByFacts:
    """How a letter goes on, by what is known of it: a frozen value whose fields are facts, by their names in its template."""

    __match_args__: ClassVar[tuple[str, ...]]

    @classmethod
    def of(cls, facts: Mapping[str, Any]) -> Self:
        """That of a letter, by its facts."""
        return cls(**{name: facts[name] for name in cls.__match_args__})


def goes_on_by(kind: type[ByFacts], names: Iterable[str]) -> GoingOn:
    """What a letter says of these names, and where, by the kind of value that knows how it goes on."""

    def told(facts: Mapping[str, object]) -> Mapping[str, object]:
        turns = kind.of(facts)
        return {name: getattr(turns, name) for name in names}

    return told


def first_of(ways: Mapping[str, object]) -> str:
    """The first way that holds, by its name; empty where none does, and it is said as mostly."""
    return next(filter(ways.get, ways), "")


def as_it_is(_facts: Mapping[str, object]) -> Mapping[str, object]:
    """Nothing more: its template goes by the facts as they are."""
    return {}
