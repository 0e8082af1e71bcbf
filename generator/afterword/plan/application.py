"""One interview as its plan is made from it: what is known of it, of the others, and of the days of its reader."""

import datetime as dt
from dataclasses import dataclass
from typing import Self

from afterword.interview.model.interview import Interview
from afterword.plan.ids import StepId
from afterword.plan.offers import OfferElsewhere
from afterword.plan.working_days import WorkingDays, working_days


@dataclass(frozen=True)
class Application:
    """One interview, today, among the others.

    `superseded`: a later interview with this employer follows it (E9); `elsewhere`: another employer's offer (E21).
    """

    id: str
    interview: Interview
    today: dt.date
    days: WorkingDays
    superseded: bool = False
    elsewhere: OfferElsewhere | None = None

    @classmethod
    def alone(cls, name: str, interview: Interview, today: dt.date) -> Self:
        """The interview as if it were the only one."""
        return cls(name, interview, today, working_days(interview))

    def step_id(self, kind: str, of: str) -> StepId:
        """The ID of a step of this interview."""
        return StepId(self.id, kind, of)
