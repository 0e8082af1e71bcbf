"""What reads a model, made at its first use from the few kinds of value that files hold.

Pydantic itself makes three things of each model, and thinks of everything that a type can be: it takes five times as long, at
each start of a command that is asked something new. What is of another kind than those here is left to it.
"""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, PlainSerializer
from pydantic.fields import FieldInfo
from pydantic_core import SchemaValidator

from afterword.interview.model.audience import Seen
from afterword.interview.values.dates import Moment
from afterword.interview.values.reading import Reads, ReadsBeside

Schema = Any  # pydantic's own type of it is a union of fifty
# They say something of a value, and nothing of how it is read.
_BESIDE = (str, Seen, PlainSerializer)
_KINDS = {
    Any: "any",
    str: "str",
    bool: "bool",
    int: "int",
    Decimal: "decimal",
    dt.date: "date",
    dt.time: "time",
}


class AnotherKindError(Exception):
    """A model holds what is told to pydantic alone."""


def validator_of(kind: type[BaseModel]) -> SchemaValidator:
    """What reads a model.

    Raises:
        AnotherKindError: pydantic has to make it.
    """
    return SchemaValidator(_model(kind))


def _model(kind: type[BaseModel]) -> Schema:
    if kind.__pydantic_decorators__.field_validators:
        raise AnotherKindError
    fields = {name: _field(field) for name, field in kind.model_fields.items()}
    return {
        "type": "model",
        "cls": kind,
        "config": {"title": kind.__name__, "extra_fields_behavior": "forbid"},
        "schema": {
            "type": "model-fields",
            "fields": fields,
            "model_name": kind.__name__,
        },
    }


def _field(field: FieldInfo) -> Schema:
    schema = _noted(field.annotation, field.metadata)
    if field.default_factory:
        raise AnotherKindError
    if not field.is_required():
        schema = {"type": "default", "default": field.default, "schema": schema}
    read: Schema = {"type": "model-field", "schema": schema}
    if field.alias:
        read["validation_alias"] = field.alias
    return read


def _noted(annotation: Any, notes: Sequence[object]) -> Schema:
    """What reads a type with these notes, each of which is outside of those before it."""
    schema = _type(annotation)
    for note in notes:
        if isinstance(note, Reads | ReadsBeside):
            schema = note.around(schema)
        elif not isinstance(note, _BESIDE):
            raise AnotherKindError
    return schema


def _type(annotation: Any) -> Schema:
    origin = get_origin(annotation)
    if origin is Annotated:
        return _noted(annotation.__origin__, annotation.__metadata__)
    if origin is tuple:
        entry, _ = get_args(annotation)
        entries = [_type(entry)]
        return {"type": "tuple", "items_schema": entries, "variadic_item_index": 0}
    if origin in {Union, UnionType}:
        return _optional(annotation)
    if annotation in _KINDS:
        return {"type": _KINDS[annotation]}
    return _class(annotation)


def _optional(annotation: Any) -> Schema:
    kinds = [kind for kind in get_args(annotation) if kind is not NoneType]
    if len(kinds) > 1:
        raise AnotherKindError
    return {"type": "nullable", "schema": _type(*kinds)}


def _class(kind: Any) -> Schema:
    if not isinstance(kind, type):
        raise AnotherKindError
    if issubclass(kind, BaseModel):
        return _model(kind)
    if issubclass(kind, Enum | Moment):
        return {"type": "is-instance", "cls": kind}
    raise AnotherKindError
