"""What a plan is made of. Kinds are decisions; the words for each stand in templates/words/steps.yaml."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum

from afterword.plan.ids import StepId
from afterword.plan.offers import OfferElsewhere
from afterword.plan.routes import Route


class Chapter(IntEnum):
    """The five parts of the workbook (S1), and its close."""

    FOLLOW_UP = 1
    SALARY = 2
    NEXT_STEP = 3
    REFERENCES = 4
    PROPOSAL = 5
    CLOSE = 6

    @property
    def slug(self) -> str:
        """The part in addresses: of its page and guide, and of what a coach writes beside it."""
        return _SLUGS[self]


_SLUGS = {
    Chapter.FOLLOW_UP: "follow-up",
    Chapter.SALARY: "salary",
    Chapter.NEXT_STEP: "next-step",
    Chapter.REFERENCES: "references",
    Chapter.PROPOSAL: "make-an-offer",
    Chapter.CLOSE: "looking-back",
}


class Kind(StrEnum):
    """What a step is; its words are looked up by this name."""

    THANK_YOU = "thank-you"
    THANK_PANEL = "thank-panel"
    PASS_ON = "pass-on"  # noqa: S105  (no password)
    CARD = "card"
    FOLLOW_UP = "follow-up"
    REPLY_TO_REJECTION = "reply-to-rejection"
    THANK_REFEREES = "thank-referees"
    DECLINE = "decline"
    TELL_OTHER_OFFER = "tell-other-offer"
    WITHDRAW = "withdraw"
    RESEARCH_SALARY = "research-salary"
    REFRESH_SALARY = "refresh-salary"
    READ_ARTICLES = "read-articles"
    SET_RANGE = "set-range"
    ACKNOWLEDGE_OFFER = "acknowledge-offer"
    COUNTER_OFFER = "counter-offer"
    DECIDE_OFFER = "decide-offer"
    ANSWER_OFFER = "answer-offer"
    RESEARCH_EMPLOYER = "research-employer"
    RESEARCH_FIELD = "research-field"
    SAMPLE_TESTS = "sample-tests"
    PRESENTATION = "presentation"
    PORTFOLIO = "portfolio"
    SCENARIO = "scenario"
    PREPARE = "prepare"
    PERSONALITY_RESULTS = "personality-results"
    CHOOSE_REFEREES = "choose-referees"
    ASK_REFEREE = "ask-referee"
    REMIND_REFEREE = "remind-referee"
    REPLACE_REFEREE = "replace-referee"
    BRIEF_REFEREE = "brief-referee"
    REFERENCE_SHEET = "reference-sheet"
    HEADS_UP_REFEREES = "heads-up-referees"
    ASK_EMPLOYER_REFERENCES = "ask-employer-references"
    CONSIDER_PROPOSAL = "consider-proposal"
    SEND_PROPOSAL = "send-proposal"
    WRITE_DOWN_ROUND = "write-down-round"
    REFLECT = "reflect"


class State(StrEnum):
    """How a step stands today."""

    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"  # not to be done any more: the plan has changed
    PASSED = "passed"  # its week went by unsent; the next one takes its place


class Why(StrEnum):
    """Why a date is what it is, or why a step is off."""

    SAME_DAY = "same-day"
    WEEKS_AFTER = "weeks-after"
    THEY_ASKED = "they-asked"
    THEY_DECIDE = "they-decide"
    WEEK_AFTER_THEIR_DATE = "week-after-their-date"
    MOVED_CLOSED_DAY = "moved-closed-day"
    YOU_MOVED = "you-moved"
    BEFORE_FOLLOW_UP = "before-follow-up"
    OFFER_ON_TABLE = "offer-on-table"
    OTHER_OFFER = "other-offer"
    BEFORE_OTHER_DEADLINE = "before-other-deadline"
    OTHER_ACCEPTED = "other-accepted"
    IF_OTHER_ACCEPTED = "if-other-accepted"
    NEXT_WORKING_DAY = "next-working-day"
    BEFORE_DEADLINE = "before-deadline"
    DEADLINE = "deadline"
    LEAD_TIME = "lead-time"
    EARLY = "early"
    NO_ANSWER = "no-answer"
    WITH_FOLLOW_UP = "with-follow-up"
    AT_THE_END = "at-the-end"
    IF_IT_COMES_UP = "if-it-comes-up"
    WHEN_DECIDED = "when-decided"
    WHEN_REFERENCES_ASKED = "when-references-asked"
    THEY_ASKED_REFERENCES = "they-asked-references"
    FOLLOW_UP_THANKS = "follow-up-thanks"
    ANSWER_THANKS = "answer-thanks"
    CARD_TOO_LATE = "card-too-late"
    ONCE_ADDRESS_KNOWN = "once-address-known"
    OUTCOME_KNOWN = "outcome-known"
    NEXT_ROUND = "next-round"
    DAY_OF_ROUND = "day-of-round"
    PAUSED = "paused"
    ALL_CLOSED = "all-closed"


class Caution(StrEnum):
    """Something to know about a date before it is used."""

    QUIET_DAYS = "quiet-days"
    BRIDGE_DAY = "bridge-day"
    WEEKEND = "weekend"
    LESS_CUSTOMARY = "less-customary"
    SHORT_AND_PLAIN = "short-and-plain"
    SCORED = "scored"
    SOON_AFTER = "soon-after"


class NoFollowUps(StrEnum):
    """Why there are no follow-ups at all."""

    NOT_INTERESTED = "not-interested"
    ASKED_NOT_TO = "asked-not-to"
    PHONE_SCREEN = "phone-screen"


class NoProposal(StrEnum):
    """Why there is no proposal to send, even where one is written."""

    NOT_INTERESTED = "not-interested"
    ASKED_NOT_TO = "asked-not-to"
    PHONE_SCREEN = "phone-screen"
    AGENCY = "agency"
    SCORED = "scored"
    NOT_WRITTEN = "not-written"
    NOT_CONFIRMED = "not-confirmed"
    OFFER = "offer"
    OVER = "over"
    OTHER_ACCEPTED = "other-accepted"


@dataclass(frozen=True)
class Step:
    """One thing to do. With neither `due` nor a trigger in `why` there is no day for it."""

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
    logged_as: str = ""  # how the log has it where one tick once stood for several steps
    cautions: tuple[Caution, ...] = ()
    other_day: dt.date | None = None
    last_day: dt.date | None = None
    also_for: tuple[str, ...] = ()  # IDs of others whose notes travel in the same mail
    elsewhere: OfferElsewhere | None = None

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

    def overdue(self, today: dt.date) -> bool:
        """Whether it should have been done before today; what is optional, or waits for somebody else, never nags."""
        if self.state is not State.OPEN or self.due is None:
            return False

        if self.optional or self.waits:
            return False

        return self.due < today

    def sent_on(self, today: dt.date) -> dt.date:
        """The day a letter is dated: when it was sent, else its due date, else today when that has gone by (E16)."""
        if self.done_on:
            return self.done_on

        return max(self.due or today, today)

    def done(self, on: dt.date) -> "Step":
        """This step, done on a day."""
        return replace(self, state=State.DONE, done_on=on)

    def off(self, why: Why) -> "Step":
        """This step, no longer to be done."""
        return replace(self, state=State.CANCELLED, why=why)


_ON_OFFER = frozenset(
    {Kind.ACKNOWLEDGE_OFFER, Kind.DECIDE_OFFER, Kind.ANSWER_OFFER, Kind.DECLINE}
)


@dataclass(frozen=True)
class Plan:
    """All steps of one interview, in the order of the workbook."""

    interview: str
    today: dt.date
    steps: tuple[Step, ...]
    no_follow_ups: NoFollowUps | None = None
    not_needed: tuple[Chapter, ...] = ()

    def open(self) -> tuple[Step, ...]:
        """What is still to be done, the next thing first: what cannot wait, then by date, undated things last."""
        waiting = [step for step in self.steps if step.state is State.OPEN]
        waiting.sort(key=lambda step: order(step, self.today))
        return tuple(waiting)

    def of(self, *kinds: Kind) -> tuple[Step, ...]:
        """The steps of these kinds."""
        return tuple(step for step in self.steps if step.kind in kinds)


def order(step: Step, today: dt.date) -> tuple[bool, bool, bool, bool, dt.date, bool, int]:
    """The sort key of what is next: urgent, dated, an answer to an offer, a letter that somebody waits for, by date.

    An optional step that has gone by, and one that waits for somebody else, stand behind what is to come.
    """
    due = step.due or dt.date.max
    come = due <= today
    on_offer = come and step.kind in _ON_OFFER
    letter_due = come and _is_firm_letter(step)
    return (
        not step.urgent,
        _is_behind(step, due, today),
        not on_offer,
        not (on_offer or letter_due),
        due,
        step.optional,
        step.chapter,
    )


def _is_behind(step: Step, due: dt.date, today: dt.date) -> bool:
    """Whether a step stands behind what is to come: it has no day, waits for somebody, or could be left out and was."""
    if step.due is None or step.waits:
        return True

    return step.optional and due < today


def _is_firm_letter(step: Step) -> bool:
    return step.route is not None and not step.optional
