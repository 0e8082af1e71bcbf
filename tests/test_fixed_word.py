"""Our types of a few fixed words: they do what Python's own do."""

import copy
import json
import pickle
from enum import StrEnum
from typing import Any

import pytest
from pydantic import TypeAdapter

from afterword.fixed_word import FixedWord


class Wish(FixedWord):
    """What somebody wants."""

    YES = "yes"
    NOT_SURE = "not sure"

    def __bool__(self) -> bool:
        return self is not Wish.NOT_SURE

    @property
    def in_short(self) -> str:
        """Its first letter."""
        return self[0]


class Like(StrEnum):
    """What somebody wants."""

    YES = "yes"
    NOT_SURE = "not sure"


Like.__name__ = Like.__qualname__ = "Wish"


@pytest.mark.parametrize(
    "asked",
    [
        list,
        len,
        bool,
        lambda kind: kind("yes"),
        lambda kind: kind.NOT_SURE.name,
        lambda kind: type(kind.NOT_SURE.value),
        lambda kind: repr(kind.NOT_SURE),
        lambda kind: type(str(kind.YES)),
        lambda kind: f"{kind.YES:>5}|{kind.YES}|{kind.YES!s}",
        lambda kind: {kind.YES: 1}["yes"],
        lambda kind: kind.YES in kind,
        lambda kind: json.dumps([kind.YES]),
        lambda kind: TypeAdapter(kind).json_schema(),
        lambda kind: TypeAdapter(kind).dump_json(kind.YES),
    ],
)
def test_it_answers_as_pythons_own(asked: Any) -> None:
    """Whatever is asked of such a type, or of one of its words, it says what a type of Python's own says."""
    assert asked(Wish) == asked(Like)


def test_each_word_is_the_only_one_of_its_kind() -> None:
    """A word that was read, copied or sent to another process is the very word that the code names."""
    same = (
        Wish("yes"),
        copy.deepcopy(Wish.YES),
        pickle.loads(pickle.dumps(Wish.YES)),  # noqa: S301  (our own)
        TypeAdapter(Wish).validate_python("yes"),
    )
    assert all(word is Wish.YES for word in same)
    assert (bool(Wish.YES), bool(Wish.NOT_SURE), Wish.YES.in_short) == (True, False, "y")


def test_another_word_is_refused() -> None:
    """What is none of the words is told of as Python tells of it."""
    with pytest.raises(ValueError, match="'maybe' is not a valid Wish"):
        Wish("maybe")
