"""Interviews in which every text, address and amount is one of a kind, so that whatever gets out tells where it came from."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import count
from typing import TypeVar

from afterword.interview.model.frozen import Frozen
from afterword.interview.model.interview import Interview
from afterword.interview.reading.workspace import Workspace
from support import hostile
from support.filling import filled
from support.workspace import Tree

_Model = TypeVar("_Model", bound=Frozen)
_KEPT = frozenset(  # what must be known elsewhere, or be one of a few
    {
        "id",
        "who",
        "country",
        "region",
        "timezone",
        "currency",
        "of",
        "did",
        "about",
        "follows",
        "was",
        "fields",
        "topic",
        "instalments",
    }
)


def canaries(turn: int = 0, **keys: Tree) -> Workspace:
    """A search with one interview, every field of it filled and these keys besides, and no text or amount twice."""
    pay = filled(Interview, hostile.picker(turn))["salary"]
    space, numbers = (
        hostile.case(turn, scored_panel="no", internal="no", salary=pay, **keys).workspace(),
        count(turn * 1000 + 1),
    )
    assert space.candidate
    me = _marked(space.candidate, numbers)
    return Workspace(me, {name: _marked(each, numbers) for name, each in space.interviews.items()})


def _marked(model: _Model, numbers: Iterator[int]) -> _Model:
    new = {
        name: getattr(model, name) if name in _KEPT else _other(name, getattr(model, name), numbers)
        for name in type(model).model_fields
    }
    return model.model_copy(update=new)


def _other(name: str, value: object, numbers: Iterator[int]) -> object:
    if isinstance(value, Frozen):
        return _marked(value, numbers)
    if isinstance(value, tuple):
        return tuple(_other(name, each, numbers) for each in value)
    if isinstance(value, Decimal):
        return Decimal(70_000 + 7 * next(numbers))
    if type(value) is not str:
        return value
    word = f"canary{next(numbers):05d}"
    return (
        f"{word}@secret.example"
        if name == "email"
        else f"https://{word}.example/"
        if name == "url"
        else f"the song of {word}"  # which one can be thanked for
        if name == "thank_for"
        else f"{word} sings"
    )
