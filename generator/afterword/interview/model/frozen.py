"""What every part of the model is made of.

A command that is asked something new makes the whole model at its start. So it does without pydantic, whose import alone takes
as long as all other reading; `schema` asks pydantic for what it alone knows.
"""

from collections.abc import Callable, Iterator
from dataclasses import FrozenInstanceError
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Self

from afterword.interview.model.fields import REQUIRED, Field, declared_field
from afterword.interview.model.readers import reader_of

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema


class _Kind(type):
    """What a model is, beside what each of its objects is."""

    @property
    def model_fields(cls) -> dict[str, Field]:
        """Its keys by their names in code, worked out when they are first asked for."""
        return _fields_of(cls)


class Frozen(metaclass=_Kind):
    """What every part of the model is: unchangeable, closed to unknown keys, read from what was typed.

    Its methods are called as pydantic calls them.
    """

    __slots__ = ("__dict__", "__weakref__", "model_fields_set")

    _declared: ClassVar[dict[str, tuple[Any, object]]] = {}
    if TYPE_CHECKING:
        model_fields_set: frozenset[str]

    def __init_subclass__(cls) -> None:
        """Keep what is declared apart: a key that an object lacks must not be found in its class."""
        cls._declared = {}
        for name, annotation in cls.__annotations__.items():
            cls._declared[name] = (annotation, vars(cls).get(name, REQUIRED))
            if name in vars(cls):
                delattr(cls, name)

    def __init__(self, **typed: object) -> None:
        read = type(self).model_validate(typed)
        vars(self).update(vars(read))
        object.__setattr__(self, "model_fields_set", read.model_fields_set)

    @classmethod
    def model_validate(cls, typed: object) -> Self:
        """What was typed, by this model.

        Raises:
            UnreadableError: some of it cannot be read.
        """
        read: Self = reader_of(cls)(typed, {})
        return read

    @classmethod
    def model_construct(cls, **contents: object) -> Self:
        """One of values that have been read before; the rest is as where it was left out."""
        defaults = {
            name: field.default
            for name, field in cls.model_fields.items()
            if not field.is_required()
        }
        return cls.filled({**defaults, **contents}, frozenset(contents))

    @classmethod
    def filled(cls, contents: dict[str, Any], present: frozenset[str]) -> Self:
        """One that has these values, of which those that were told are named."""
        model = cls.__new__(cls)
        vars(model).update(contents)
        object.__setattr__(model, "model_fields_set", present)
        return model

    def model_copy(self, *, update: dict[str, Any]) -> Self:
        """The same with other values."""
        present = self.model_fields_set.union(update)
        return self.filled({**vars(self), **update}, present)

    def model_dump(self) -> dict[str, Any]:
        """Its values by their names, plain all the way down."""
        return {name: _plain(content) for name, content in self}

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        return iter(vars(self).items())

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return vars(self) == vars(other)

    def __hash__(self) -> int:
        return hash(frozenset(vars(self).items()))

    def __repr__(self) -> str:
        contents = [f"{name}={content!r}" for name, content in self]
        return f"{type(self).__name__}({', '.join(contents)})"

    def __reduce__(self) -> tuple[Callable[..., Self], tuple[object, ...]]:
        return type(self).filled, (vars(self), self.model_fields_set)

    def __setattr__(self, name: str, _content: object) -> None:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    @classmethod
    def __get_pydantic_core_schema__(
        cls,
        _source: object,
        handler: "GetCoreSchemaHandler",
    ) -> "CoreSchema":
        """The same as a model of pydantic's, for whoever wants its schema."""
        from afterword.interview.model.schema import as_pydantic  # noqa: PLC0415  (only who wants a schema pays)

        return handler.generate_schema(as_pydantic(cls))


@cache
def _fields_of(kind: type[Any]) -> dict[str, Field]:
    """The keys of a model in their order, those of what it is derived from first."""
    fields = {}
    for base in reversed(kind.__mro__):
        for name, declared in vars(base).get("_declared", {}).items():
            fields[name] = declared_field(base, *declared)
    return fields


def _plain(content: Any) -> Any:
    """A value without models in it."""
    match content:
        case Frozen():
            return content.model_dump()
        case tuple():
            return tuple(map(_plain, content))
        case dict():
            return {key: _plain(entry) for key, entry in content.items()}
    return content
