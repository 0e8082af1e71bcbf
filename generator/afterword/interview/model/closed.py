"""What pages and other programs send, and what an earlier command of ours wrote down: read by pydantic, with its limits."""

from pydantic import BaseModel, ConfigDict


class Closed(BaseModel):
    """Unchangeable, and closed to unknown keys."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        validate_default=False,
        defer_build=True,
    )
