"""A key of a file, as its model declares it: what belongs behind it, what it is without a value, what editors say of it.

Its type is worked out when somebody asks for it: a file has few of the keys that it could have.
"""

import sys
from collections.abc import Callable
from functools import cached_property, partial
from typing import Annotated, Any, get_origin

from afterword.frozen import compiled, frozen, replace

REQUIRED = ...  # in the place of a default


def _any() -> Any:
    return Any


@frozen
class Field:
    """One key. `alias` is what a person types where that is no name in code, `declared` gives its type with its notes."""

    sentence: str | None = None
    default: Any = REQUIRED
    alias: str | None = None
    declared: Callable[[], Any] = _any

    @cached_property
    def annotation(self) -> Any:
        """What belongs behind it."""
        kind, _ = self._parts
        return kind

    @cached_property
    def metadata(self) -> tuple[Any, ...]:
        """The notes beside its type."""
        _, notes = self._parts
        return tuple(note for note in notes if not isinstance(note, Field))

    @property
    def description(self) -> str | None:
        """What editors say of it; a type may bring that along."""
        _, notes = self._parts
        sentences = (note.sentence for note in notes if isinstance(note, Field))
        return next(sentences, self.sentence)

    @cached_property
    def _parts(self) -> tuple[Any, tuple[Any, ...]]:
        declared = self.declared()
        if get_origin(declared) is not Annotated:
            return declared, ()
        return declared.__origin__, declared.__metadata__

    def is_required(self) -> bool:
        """Whether a file cannot do without it."""
        return self.default is REQUIRED


def key(
    default: Any = REQUIRED,
    *,
    description: str,
    alias: str | None = None,
) -> Any:
    """A key, which must stand in the file where nothing is said of a default."""
    return Field(description, default, alias)


def optional(description: str) -> Any:
    """A key that may be left out; it is None then."""
    return Field(description, None)


def several(description: str) -> Any:
    """A key with a list, which is empty when it is left out."""
    return Field(description, ())


def declared_field(model: type, annotation: Any, declared: object) -> Field:
    """The key of an attribute, from its type and from what stands behind the equals sign."""
    field = declared
    if not isinstance(field, Field):
        field = Field(default=declared)
    return replace(field, declared=partial(_type_of, model, annotation))


def _type_of(model: type, annotation: Any) -> Any:
    """A type as it is written in the module of a model."""
    if not isinstance(annotation, str):
        return annotation
    return eval(compiled(annotation, "eval"), vars(sys.modules[model.__module__]))  # noqa: S307  (written in our own code)
