"""What every part of the model is made of."""

from contextlib import suppress
from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import SchemaValidator

from afterword.interview.model.validators import AnotherKindError, validator_of


class Frozen(BaseModel):
    """What every part of the model is: unchangeable, closed to unknown keys."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        validate_default=False,
        defer_build=True,
    )

    @classmethod
    def model_rebuild(cls, *, force: bool = False, **how: Any) -> bool | None:
        """Make what reads it, which most commands want alone; asked again, or forced to, pydantic makes all of its own."""
        can_read = isinstance(cls.__pydantic_validator__, SchemaValidator)
        if not force and not can_read:
            with suppress(AnotherKindError):
                cls.__pydantic_validator__ = validator_of(cls)
                return True
        return super().model_rebuild(force=force, **how)


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
