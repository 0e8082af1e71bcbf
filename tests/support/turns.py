"""How much of what takes long is looked at in a run."""

import os
from collections.abc import Sequence
from typing import TypeVar

_Each = TypeVar("_Each")


def some(whole: Sequence[_Each], every: int) -> Sequence[_Each]:
    """One in so many, for each run has its time; all of them when AFTERWORD_TURNS=all asks for that, as `make endure` does."""
    return whole if os.environ.get("AFTERWORD_TURNS") == "all" else whole[::every]
