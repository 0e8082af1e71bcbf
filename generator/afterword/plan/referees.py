"""How each referee stands for an interview, from what is typed and from the log (E47): said here alone."""

import datetime as dt
from collections.abc import Iterator
from operator import attrgetter

from afterword.frozen import frozen
from afterword.interview.model.candidate import Candidate, Referee
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import agreed_referees, marked_referees
from afterword.interview.model.referees import Reference
from afterword.plan.days.working_days import working_days
from afterword.plan.on_record import logged_on

PATIENCE = dt.timedelta(days=7)  # after which a question is put once more
_EVE = dt.timedelta(days=1)


@frozen
class Standing:
    """A referee marked for an interview, and the days on which each thing was done; None for what was not.

    `named`: said yes and may be called now, so that an employer is given the name.
    `calls_on`: the day fixed for the call, or from which it may come. `answer_by`: the day by which their answer is needed.
    """

    referee: Referee
    named: bool
    chosen_on: dt.date | None
    asked_on: dt.date | None
    briefed_on: dt.date | None
    calls_on: dt.date | None
    answer_by: dt.date | None
    called_on: dt.date | None
    thanked_on: dt.date | None

    @property
    def agreed(self) -> bool:
        """Whether they said yes, or took a call, which says it too."""
        return self.referee.said_yes is True or self.called_on is not None

    @property
    def declined(self) -> bool:
        """Whether they said no."""
        return self.referee.said_yes is False and not self.agreed

    @property
    def waited_for(self) -> bool:
        """Whether they were asked and have not answered."""
        has_answered = self.agreed or self.declined
        return self.asked_on is not None and not has_answered

    @property
    def hears_of_call(self) -> bool:
        """Whether they are told before a call, or were: once they have had it there is nothing to tell."""
        return self.called_on is None or self.briefed_on is not None

    @property
    def to_be_thanked(self) -> bool:
        """Whether there is something to thank for, or a question to take back, once it is over."""
        return self.agreed or self.waited_for


def standings(interview: Interview, me: Candidate) -> Iterator[Standing]:
    """Those marked for this interview, in the order typed."""
    named = {*map(attrgetter("id"), agreed_referees(interview, me))}
    for reference, referee in marked_referees(interview, me):
        yield Standing(
            referee=referee,
            named=referee.id in named,
            chosen_on=reference.chosen,
            asked_on=referee.asked or _ticked(interview, "ask", reference),
            briefed_on=reference.briefed or _ticked(interview, "brief", reference),
            calls_on=reference.calls_on or reference.calls_from,
            answer_by=reference.answer_by,
            called_on=reference.called,
            thanked_on=reference.thanked or _thanked(interview, reference),
        )


def _thanked(interview: Interview, reference: Reference) -> dt.date | None:
    """The day of the thanks: one's own tick, or that for all of them, as it was before each had one."""
    own_tick = _ticked(interview, "thank", reference)
    return own_tick or logged_on(interview, "references/thank")


def _ticked(interview: Interview, what: str, reference: Reference) -> dt.date | None:
    """The day on which the log says that a step about this referee was done."""
    step = f"references/{what}-{reference.who}"
    return logged_on(interview, step)


def answer_wanted_by(
    interview: Interview,
    standing: Standing,
    asked_on: dt.date,
) -> dt.date:
    """The day on which a referee is asked once more: the candidate's own, after a week, or in time for the names (E47)."""
    if standing.answer_by and standing.answer_by > asked_on:
        return standing.answer_by
    in_a_week = asked_on + PATIENCE
    names_due = _names_due(interview)
    if names_due is None:
        return in_a_week
    eve = working_days(interview).before(names_due, 1)
    return min(in_a_week, max(eve, asked_on + _EVE))


def _names_due(interview: Interview) -> dt.date | None:
    """By when they want the names: as they said, or where they only asked for them, before they decide."""
    named = interview.next_step.references_by
    if named or interview.next_step.references_asked is None:
        return named
    return interview.employer_said.decide_by
