"""How far somebody is: what is done of what counts. The pages carry the step IDs, so that a tick in a browser counts too."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from afterword.plan.ids import StepId
from afterword.plan.steps import State


class Counted(Protocol):
    """What is looked at of a step."""

    @property
    def id(self) -> StepId:
        """The step's ID."""

    @property
    def state(self) -> State:
        """Open, done, or no longer part of the plan."""

    @property
    def optional(self) -> bool:
        """Whether it may be left out."""


@dataclass(frozen=True)
class Progress:
    """Steps done by the log, and the IDs of those that are still open. What is optional counts once it is done."""

    done: int
    open: tuple[StepId, ...]

    @property
    def of(self) -> int:
        """How many steps count."""
        return self.done + len(self.open)


def progress(steps: Iterable[Counted]) -> Progress:
    """How far these steps are."""
    done = 0
    waiting = []

    for step in steps:
        if step.state is State.DONE:
            done += 1
        elif step.state is State.OPEN and not step.optional:
            waiting.append(step.id)

    return Progress(done, tuple(waiting))
