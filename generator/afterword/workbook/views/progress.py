"""How far somebody is: what is done of what counts. The pages carry the step IDs, so that a tick in a browser counts too."""

from collections.abc import Iterable

from afterword.frozen import frozen
from afterword.plan.ids import StepId
from afterword.workbook.views.steps import StepView


@frozen
class Progress:
    """Steps done by the log, and the IDs of those that are still open. What is optional counts once it is done."""

    done: int
    open: tuple[StepId, ...]

    @property
    def of(self) -> int:
        """How many steps count."""
        return self.done + len(self.open)


def progress(steps: Iterable[StepView]) -> Progress:
    """How far these steps are."""
    done = 0
    waiting = []

    for step in steps:
        if step.done:
            done += 1
        elif step.open and not step.optional:
            waiting.append(step.id)

    return Progress(done, tuple(waiting))
