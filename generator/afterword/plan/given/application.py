"""One interview as its plan is made from it: what is known of it, of the others, and of the days of its reader."""

import datetime as dt
from typing import Self

from afterword.frozen import frozen, replace
from afterword.interview.model.interview import Interview
from afterword.interview.values import Moment
from afterword.plan.days.clocks import ONE_CLOCK, Clocks
from afterword.plan.days.working_days import WorkingDays, working_days
from afterword.plan.given.ids import StepId
from afterword.plan.given.offers import OfferElsewhere

_ONE_DAY = dt.timedelta(days=1)


@frozen
class Application:
    """One interview, today, among the others.

    `followed_on`: the day of a later interview with this employer, which follows it (E9); `elsewhere`: another employer's
    offer (E21); `clocks`: theirs and one's own (E36); `answer_ahead`: the day of an offer, or an end, that is still to come;
    `answered_before`: their answer stands in an earlier round's file (E8).
    """

    id: str
    interview: Interview
    today: dt.date
    days: WorkingDays
    followed_on: dt.date | None = None
    elsewhere: OfferElsewhere | None = None
    clocks: Clocks = ONE_CLOCK
    answer_ahead: dt.date | None = None
    answered_before: bool = False

    @classmethod
    def alone(cls, name: str, interview: Interview, today: dt.date) -> Self:
        """The interview as if it were the only one."""
        return cls(name, interview, today, working_days(interview))

    @property
    def as_logged(self) -> Self:
        """The application without what its log says of days that are still to come: that is not done yet."""
        interview = self.interview
        log = tuple(entry for entry in interview.log if entry.on <= self.today)
        if len(log) == len(interview.log):
            return self
        return replace(self, interview=interview.model_copy(update={"log": log}))

    @property
    def superseded(self) -> bool:
        """Whether a later interview follows it, held or still to come: what is not done here goes on there."""
        return self.followed_on is not None

    @property
    def is_left(self) -> bool:
        """Whether another employer's offer is accepted: what remains here is to tell them (E8)."""
        return self.elsewhere is not None and self.elsewhere.accepted_on is not None

    @property
    def hears_of_leaving(self) -> bool:
        """Whether this employer is told when another offer is accepted: one that made an offer, or waits for nothing less."""
        interview = self.interview
        if interview.offered:
            return True

        wants_it = bool(interview.interested)
        return wants_it and not interview.employer_said.do_not_contact

    @property
    def hears_of_withdrawal(self) -> bool:
        """Whether this employer is told that the candidate withdraws: also one that waits for them on a fixed day (S11)."""
        booked = self.interview.next_step.booked
        return self.hears_of_leaving or booked is not None

    @property
    def is_answered(self) -> bool:
        """Whether they have answered, with an offer or otherwise, or it has ended."""
        known = self.interview.outcome, self.interview.offer, self.answered_before
        return any(known)

    def answered_by(self, day: dt.date) -> bool:
        """Whether they will have answered before a day, by what is written now (S37)."""
        return self.is_answered or (self.answer_ahead or day) < day

    @property
    def is_decided(self) -> bool:
        """Whether there is an offer, and no talk is fixed for after it."""
        offer = self.interview.offered
        if offer is None:
            return False

        return self.round_ahead is None or self.round_ahead <= offer.received

    @property
    def lies_ahead(self) -> bool:
        """Whether the interview is still to come (E41)."""
        return self.today < self._own_day(self.interview.held)

    @property
    def round_ahead(self) -> dt.date | None:
        """The day of the talk to prepare for: this one until it is held, then the next one, once it is booked."""
        if self.lies_ahead:
            return self._own_day(self.interview.held)

        return self._booked_for

    @property
    def next_round_is_here(self) -> bool:
        """Whether the next round is held, or today: whatever its day was known from."""
        rounds = filter(None, (self._booked_for, self.followed_on))
        return any(day <= self.today for day in rounds)

    def known_by(self, day: dt.date) -> dt.date:
        """A day for preparing that is not over when the need is noted: from today on, and before the round (E40)."""
        if self.round_ahead is None:
            return day

        day_before = self.round_ahead - _ONE_DAY
        return min(max(day, self.today), day_before)

    @property
    def _booked_for(self) -> dt.date | None:
        """The day of the next round, once it is booked."""
        booked = self.interview.next_step.booked
        return self._own_day(booked) if booked else None

    def _own_day(self, moment: Moment) -> dt.date:
        """The day of a talk on the candidate's own calendar."""
        return self.clocks.own_day(moment.on, moment.at)

    def step_id(self, kind: str, of: str) -> StepId:
        """The ID of a step of this interview."""
        return StepId(self.id, kind, of)
