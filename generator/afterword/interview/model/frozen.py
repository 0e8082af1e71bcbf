"""What every part of the model is made of."""

from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Frozen(BaseModel):
    """What every part of the model is: unchangeable, closed to unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=False)


def optional(description: str) -> Any:
    """A key that may be left out; it is None then."""
    return Field(None, description=description)


def several(description: str) -> tuple[()]:
    """A key with a list, which is empty when it is left out."""
    return Field((), description=description)


@cache
def names_of(kind: type[BaseModel]) -> dict[str, str]:
    """The names in code of the keys that a person types."""
    return {field.alias or name: name for name, field in kind.model_fields.items()}
