"""Work that is shared out: what each worker is given, what comes back, and what stands for what is lost."""

from collections.abc import Callable
from typing import Protocol, TypeVar

Result = TypeVar("Result")


class Numbered(Protocol):
    """What is to be done, by its place in the cohort."""

    @property
    def number(self) -> int:
        """Its place."""


Item = TypeVar("Item", bound=Numbered)
Work = Callable[[Item], Result]
# The result of what no worker came back with, and why.
Lost = Callable[[Item, str], Result]
# Clients that a process works for before another takes its place: what stays behind below the engine of PDFs grows by about
# a MiB with each.
TURN = 100


class NoCrewError(Exception):
    """There is nobody to do the work; the text says what to do."""
