"""How much of what takes long is looked at in a run."""

import os
from collections.abc import Sequence
from typing import TypeVar

_Each = TypeVar("_Each")


def is_all_asked_for() -> bool:
    """Whether everything is looked at, as `make endure` does: tests marked `rare` are run then alone."""
    return os.environ.get("AFTERWORD_TURNS") == "all"


def is_thorough() -> bool:
    """Whether the longer ways are gone, and nothing else, as `make thorough` does."""
    return os.environ.get("AFTERWORD_TURNS") == "thorough"


def some(whole: Sequence[_Each], every: int) -> Sequence[_Each]:
    """One in so many, for each run has its time; all of them when AFTERWORD_TURNS=all asks for that, as `make endure` does."""
    return whole if is_all_asked_for() else whole[::every]


def drawn(most: int, every: int = 3) -> int:
    """How many random cases are tried: one in so many of these in each run, all of them when all is asked for."""
    return most if is_all_asked_for() else most // every
