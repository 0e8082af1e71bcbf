"""What every part of the model is made of."""

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
