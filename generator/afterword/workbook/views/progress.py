"""How far somebody is: what is done of what counts. The pages carry the step IDs, so that a tick in a browser counts too."""

from collections.abc import Iterable

from afterword.frozen import frozen
from afterword.mappings import filled
from afterword.plan.given.ids import StepId
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

    @property
    def in_words(self) -> str:
        """What is done, and that the rest may never be asked for; afterword.js says the same once something is ticked."""
        counts = {"{} done": self.done, "at most {} left": len(self.open)}
        return ", ".join(words.format(count) for words, count in filled(counts).items())


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
