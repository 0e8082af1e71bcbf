"""What a plan is made of. Kinds are decisions; the words for each stand in templates/words/steps.yaml."""

import datetime as dt
from operator import attrgetter

from afterword.frozen import frozen, replace
from afterword.plan.days.clocks import Sending
from afterword.plan.given.ids import StepId
from afterword.plan.given.offers import OfferElsewhere
from afterword.plan.given.routes import Route
from afterword.plan.given.so_far import is_long_over
from afterword.plan.vocabulary import (
    THANKS,
    Caution,
    Chapter,
    Kind,
    NoFollowUps,
    NoProposal,
    State,
    Why,
)

__all__ = [
    "THANKS",
    "Caution",
    "Chapter",
    "Kind",
    "NoFollowUps",
    "NoProposal",
    "Plan",
    "State",
    "Step",
    "Why",
    "order",
]


_RESEARCH = frozenset({Kind.RESEARCH_EMPLOYER, Kind.RESEARCH_FIELD})


@frozen
class Step:
    """One thing to do. With neither `due` nor a trigger in `why` there is no day for it.

    `due` is a day where its reader is; `own_day` the same one on the candidate's calendar, where that is another; `sending` the
    moment to send an email on both clocks, where they differ (E36). `quiet_time`,
    `holiday` and `closure` name what its cautions are of.
    """

    id: StepId
    chapter: Chapter
    kind: Kind
    due: dt.date | None
    why: Why
    at: dt.time | None = None
    optional: bool = False
    urgent: bool = False
    state: State = State.OPEN
    done_on: dt.date | None = None
    route: Route | None = None
    week: int | None = None
    number: int | None = None
    subject: str = ""
    # How the log has it where one tick once stood for several steps.
    logged_as: str = ""
    cautions: tuple[Caution, ...] = ()
    other_day: dt.date | None = None
    last_day: dt.date | None = None
    also_for: tuple[str, ...] = ()  # IDs of others whose notes travel in the same mail
    elsewhere: OfferElsewhere | None = None
    carries: Kind | None = None  # what goes with this email
    instead_of: StepId | None = None  # what it was called before it carried that
    gone_quiet: bool = False
    quiet_time: str = ""
    holiday: str = ""
    closure: str = ""
    own_day: dt.date | None = None
    sending: Sending | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.state is State.OPEN

    @property
    def is_done(self) -> bool:
        """Whether the log says that it was done."""
        return self.state is State.DONE

    @property
    def is_off(self) -> bool:
        """Whether it is not to be done any more, as the plan has changed."""
        return self.state is State.CANCELLED

    @property
    def is_live(self) -> bool:
        """Whether it is part of the plan as it stands: still to be done, or done."""
        return self.state in {State.OPEN, State.DONE}

    @property
    def is_unsent(self) -> bool:
        """Whether it was not done, and nothing has called it off: still to be done, or its week went by."""
        return self.state in {State.OPEN, State.PASSED}

    @property
    def writes(self) -> Kind:
        """What kind of letter it sends: what it carries decides."""
        return self.carries or self.kind

    @property
    def is_better_today(self) -> bool:
        """Whether its day is the last on which it is well done: thanks for an offer are as good at once (E22)."""
        return (self.kind, self.state) == (Kind.ACKNOWLEDGE_OFFER, State.OPEN)

    @property
    def day(self) -> dt.date | None:
        """The day on which it is to be done, on the candidate's own calendar."""
        return self.own_day or self.due

    @property
    def waits(self) -> bool:
        """Whether somebody else has to act first: another mail asks for the address that this one needs."""
        return self.why is Why.ONCE_ADDRESS_KNOWN

    @property
    def receiver(self) -> str | None:
        """The ID of whoever receives its mail; None without a mail, and while nobody is known to."""
        if self.route is None:
            return None

        return self.route.receiver

    @property
    def still_to_send(self) -> bool:
        """Whether it is an email whose day has gone by: the moment to send it is on another."""
        return self.sending is not None and self.sending.there.date() != self.due

    @property
    def is_ahead_of_being_asked(self) -> bool:
        """Whether it gets something ready for which nobody has asked: references, figures of pay, a round that may not come."""
        may_never_come = self.optional and self.chapter is Chapter.NEXT_STEP
        is_unasked = self.chapter is Chapter.REFERENCES or self.kind in _RESEARCH
        is_early = (may_never_come or is_unasked) and self.why is Why.EARLY
        return is_early or self.why is Why.BEFORE_FOLLOW_UP

    def day_has_gone_by(self, today: dt.date) -> bool:
        """Whether it is still to be done, and was to be done before today."""
        if not self.is_open or self.day is None:
            return False
        return self.day < today

    def overdue(self, today: dt.date) -> bool:
        """Whether it should have been done before today.

        What is optional, waits for somebody else, or is ahead of being asked, never nags.
        """
        never_nags = (self.optional, self.waits, self.is_ahead_of_being_asked)
        return self.day_has_gone_by(today) and not any(never_nags)

    def stays(self, today: dt.date) -> bool:
        """Whether it is still to be done though its day has gone by, and nobody is reproached with that."""
        return self.is_ahead_of_being_asked and self.day_has_gone_by(today)

    def dated_on(self, today: dt.date) -> dt.date:
        """The day a letter is dated: when it was sent, else its due date, else today when that has gone by (E16)."""
        if self.done_on:
            return self.done_on

        if self.due is None or self.day is None:
            return today

        return max(self.due, today + (self.due - self.day))

    def by(self, day: dt.date) -> "Step":
        """This step, on a day at the latest."""
        return replace(self, due=min(self.due or day, day))

    def done(self, on: dt.date) -> "Step":
        """This step, done on a day."""
        return replace(self, state=State.DONE, done_on=on)

    def off(self, why: Why) -> "Step":
        """This step, no longer to be done."""
        return replace(self, state=State.CANCELLED, why=why)

    def off_if_open(self, why: Why) -> "Step":
        """This step, no longer to be done where it still was; what is done, or has gone by, stays on record."""
        if self.is_open:
            return self.off(why)
        return self


_ON_OFFER = frozenset(
    {
        Kind.ACKNOWLEDGE_OFFER,
        Kind.DECIDE_OFFER,
        Kind.ANSWER_OFFER,
        Kind.ANSWER_OTHER_OFFER,
        Kind.DECLINE,
    }
)
_NOT_YET = 3
_ONE_DAY = dt.timedelta(days=1)
_A_WEEK = dt.timedelta(weeks=1)
Order = tuple[bool, bool, bool, bool, bool, int, dt.date, bool, int]


@frozen
class Plan:
    """All steps of one interview, in the order of the workbook."""

    interview: str
    today: dt.date
    steps: tuple[Step, ...]
    no_follow_ups: NoFollowUps | None = None
    not_needed: tuple[Chapter, ...] = ()

    def open(self) -> tuple[Step, ...]:
        """What is still to be done, the next thing first: what cannot wait, then by date, undated things last."""
        waiting = filter(attrgetter("is_open"), self.steps)
        return tuple(sorted(waiting, key=lambda step: order(step, self.today)))

    def steps_writing(self, kind: Kind) -> tuple[Step, ...]:
        """The steps that send such a letter, by themselves or with a follow-up."""
        return tuple(step for step in self.steps if step.writes is kind)

    def of(self, *kinds: Kind) -> tuple[Step, ...]:
        """The steps of these kinds."""
        return tuple(step for step in self.steps if step.kind in kinds)

    def open_of(self, *kinds: Kind) -> tuple[Step, ...]:
        """The steps of these kinds that are still to be done."""
        return tuple(filter(attrgetter("is_open"), self.of(*kinds)))

    def has_done(self, *kinds: Kind) -> bool:
        """Whether a step of these kinds was done."""
        return any(step.is_done for step in self.of(*kinds))

    def counts_as_done(self, name: str) -> bool:
        """Whether the step of that name is done, by the log or by what else was typed."""
        return any(step.is_done for step in self.steps if step.id.within == name)


def order(step: Step, today: dt.date) -> Order:
    """The sort key of what is next, everywhere (E52): what decays first, then by date.

    An interview that has gone quiet never leads, nor what is long overdue; what is optional, what nobody has asked for, and
    what waits for somebody else stand behind what is to come.
    """
    day = step.day or dt.date.max
    behind = _is_behind(step, day, today)
    decays = _decays(step, day, today)
    return (
        step.gone_quiet,
        any((step.due is None, is_long_over(step.day, today))),
        not _answers_an_offer(step, day, today),
        not step.urgent,
        behind,
        decays,
        day,
        step.optional,
        step.chapter,
    )


def _answers_an_offer(step: Step, day: dt.date, today: dt.date) -> bool:
    """Whether an offer without a file of its own waits for its answer within a week: no other step speaks of it before."""
    return step.kind is Kind.ANSWER_OTHER_OFFER and day <= today + _A_WEEK


def _decays(step: Step, day: dt.date, today: dt.date) -> int:
    """How soon it loses its worth: an answer to an offer, thanks of today, a letter that somebody waits for, the rest."""
    if any((step.is_better_today, step.kind in _ON_OFFER and day <= today + _ONE_DAY)):
        return 0  # on the eve it is late for everything else, and never too early for thanks

    if day > today:
        return _NOT_YET

    if step.kind in THANKS and day == today:
        return 1

    if step.route is not None and not step.optional:
        return 2

    return _NOT_YET


def _is_behind(step: Step, day: dt.date, today: dt.date) -> bool:
    """Whether a step stands behind what is to come: without a day, waiting, optional, asked for by nobody, or the end."""
    ends_it_later = step.why is Why.AT_THE_END and day > today
    never_leads = (
        step.due is None,
        step.waits,
        step.optional,
        step.is_ahead_of_being_asked,
        ends_it_later,
    )
    return any(never_leads)
