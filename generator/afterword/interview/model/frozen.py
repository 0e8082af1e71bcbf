"""What every part of the model is made of."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """What every part of the model is: unchangeable, closed to unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=False)
