"""How applications ended, and what was never sent: in kinds, without a word that was typed."""

from operator import attrgetter

from afterword.frozen import frozen
from afterword.interview.model.vocabulary import Result
from afterword.plan.cases import Case
from afterword.plan.steps import THANKS, Kind, State

CLOSED = "closed"


@frozen
class Ending:
    """How one of their applications ended: a result, or that it was closed without one."""

    result: str

    @property
    def is_hired(self) -> bool:
        """Whether they have the job."""
        return self.result == Result.ACCEPTED


def ending_of(case: Case) -> Ending | None:
    """How it ended; None while it goes on, here or in a later round."""
    if case.application.superseded or not case.interview.is_over:
        return None
    outcome = case.interview.outcome
    if outcome is None:
        return Ending(CLOSED)
    return Ending(str(outcome.result))


def never_thanked(case: Case) -> bool:
    """Whether the time for a thank-you has gone by, and none was sent to anybody."""
    if case.interview.is_over:
        return False
    states = set(map(attrgetter("state"), case.plan.of(*THANKS, Kind.THANKED)))
    return State.PASSED in states and not states & {State.OPEN, State.DONE}
