"""The model as JSON Schema (draft 2020-12), with the fields' descriptions as hover text."""

from functools import cache
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, create_model

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.fields import Field as OurField
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.interview import Interview

_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def interview_schema() -> dict[str, Any]:
    """The schema of an interview file."""
    return _schema(Interview, "An interview")


def candidate_schema() -> dict[str, Any]:
    """The schema of me.yaml."""
    return _schema(Candidate, "The candidate")


@cache
def as_pydantic(kind: type[Frozen]) -> type[BaseModel]:
    """The model as pydantic has it, which knows how a schema is written."""
    fields: Any = {
        name: _as_pydantic(field) for name, field in kind.model_fields.items()
    }
    closed = ConfigDict(extra="forbid")
    return create_model(
        kind.__name__, __config__=closed, __doc__=kind.__doc__, **fields
    )


def _as_pydantic(field: OurField) -> tuple[Any, Any]:
    kind = (
        Annotated[field.annotation, *field.metadata]
        if field.metadata
        else field.annotation
    )
    return kind, Field(field.default, alias=field.alias, description=field.description)


def _schema(kind: type[Frozen], title: str) -> dict[str, Any]:
    schema = as_pydantic(kind).model_json_schema(by_alias=True, mode="validation")
    _tidy(schema)
    return {"$schema": _DRAFT, **schema, "title": title}


def _tidy(node: object) -> None:
    """As people write: a list of one may stand without brackets, and a key may stand without a value."""
    if isinstance(node, list):
        for entry in node:
            _tidy(entry)
    if isinstance(node, dict):
        _tidy_keys(node)


def _tidy_keys(schema: dict[str, Any]) -> None:
    schema.pop("default", None)
    for inner in list(schema.values()):
        _tidy(inner)

    is_list = schema.get("type") == "array" and "items" in schema
    if is_list:
        _admit_one_without_brackets(schema)


def _admit_one_without_brackets(schema: dict[str, Any]) -> None:
    description = schema.pop("description", None)
    several = dict(schema)
    schema.clear()
    schema["anyOf"] = [several, several["items"]]
    if description:
        schema["description"] = description
