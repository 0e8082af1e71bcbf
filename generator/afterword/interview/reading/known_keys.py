"""The keys that a person can type in either file, wherever they stand: by them a line is told from running text."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.values.texts import FREE_TEXT


@dataclass(frozen=True)
class KeyKind:
    """What belongs behind a key: keys of their own, free text, a list."""

    model: type[BaseModel] | None
    is_text: bool
    is_list: bool


@cache
def kinds_of(kind: type[BaseModel]) -> dict[str, KeyKind]:
    """What belongs behind each key of a model."""
    return {
        key: KeyKind(
            model_in(field.annotation), _holds_text(field), _takes_list(field.annotation)
        )
        for key, field in fields_of(kind).items()
    }


def fields_of(kind: type[BaseModel]) -> dict[str, FieldInfo]:
    """The fields of a model by the key that a person types for each."""
    return {field.alias or name: field for name, field in kind.model_fields.items()}


def model_in(annotation: object) -> type[BaseModel] | None:
    """The first model that a type is made of, if there is one."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = map(model_in, getattr(annotation, "__args__", ()))
    return next(filter(None, inner), None)


@cache
def known_keys() -> frozenset[str]:
    """Every key there is."""
    return frozenset(key for key, _ in _all_fields())


@cache
def list_keys() -> frozenset[str]:
    """The keys that take a list."""
    return frozenset(key for key, field in _all_fields() if _takes_list(field.annotation))


def _holds_text(field: FieldInfo) -> bool:
    """Whether a field holds free text, or a list of it."""
    return FREE_TEXT in field.metadata or _is_text(field.annotation)


def _is_text(annotation: object) -> bool:
    if FREE_TEXT in getattr(annotation, "__metadata__", ()):
        return True
    return any(map(_is_text, get_args(annotation)))


def _all_fields() -> Iterator[tuple[str, FieldInfo]]:
    models: list[type[BaseModel]] = [Interview, Candidate]
    for model in models:
        for key, field in fields_of(model).items():
            yield key, field
            inner = model_in(field.annotation)
            if inner and inner not in models:
                models.append(inner)


def _takes_list(annotation: object) -> bool:
    """Whether a type is a list, perhaps among others."""
    if get_origin(annotation) is tuple:
        return True
    return any(map(_takes_list, getattr(annotation, "__args__", ())))
