"""What a plan is made of. Kinds are decisions; the words for each stand in templates/words/steps.yaml."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum

from afterword.interview.model.interview import Person


class Chapter(IntEnum):
    """The five parts of the workbook (S1), and its close."""

    FOLLOW_UP = 1
    SALARY = 2
    NEXT_STEP = 3
    REFERENCES = 4
    OFFER = 5
    CLOSE = 6


PARTS = {
    Chapter.FOLLOW_UP: "follow-up",
    Chapter.SALARY: "salary",
    Chapter.NEXT_STEP: "next-step",
    Chapter.REFERENCES: "references",
    Chapter.OFFER: "make-an-offer",
    Chapter.CLOSE: "looking-back",
}  # the parts in addresses: of their pages and guides, and of what a coach writes beside them


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
    OFFER = "offer"
    OVER = "over"
    OTHER_ACCEPTED = "other-accepted"


class How(StrEnum):
    """By which way a note reaches a person."""

    DIRECT = "direct"
    ASK = "ask"  # a go-between is asked for the address, or else to pass the note on
    FORWARD = "forward"  # a go-between passes it on
    NOBODY = "nobody"  # there is no address and nobody to ask
    HR_CONTACT = "hr-contact"  # it may only go to the employer's HR contact, who is not known yet


@dataclass(frozen=True)
class Route:
    """How a note reaches a person: who it is for, who receives the mail."""

    person: Person
    how: How
    receiver: Person | None


@dataclass(frozen=True)
class OfferElsewhere:
    """An offer of another employer, as far as a letter to this one may use it: no name and no figure."""

    received: dt.date
    answer_by: dt.date
    decide_by: dt.date
    accepted_on: dt.date | None = None


@dataclass(frozen=True)
class Step:
    """One thing to do. `id` is its name within the interview; with neither `due` nor a trigger in `why` there is none."""

    id: str
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
    cautions: tuple[Caution, ...] = ()
    other_day: dt.date | None = None
    last_day: dt.date | None = None
    also_for: tuple[str, ...] = ()  # IDs of others whose notes travel in the same mail
    elsewhere: OfferElsewhere | None = None

    @property
    def waits(self) -> bool:
        """Whether somebody else has to act first: another mail asks for the address that this one needs."""
        return self.why is Why.ONCE_ADDRESS_KNOWN

    def overdue(self, today: dt.date) -> bool:
        """Whether it should have been done before today; what is optional, or waits for somebody else, never nags."""
        nags = self.state is State.OPEN and not self.optional and not self.waits
        return nags and self.due is not None and self.due < today

    def off(self, why: Why) -> "Step":
        """The same step, no longer to be done."""
        return replace(self, state=State.CANCELLED, why=why)


_ON_OFFER = frozenset({Kind.ACKNOWLEDGE_OFFER, Kind.DECIDE_OFFER, Kind.ANSWER_OFFER, Kind.DECLINE})


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
        return tuple(sorted(waiting, key=lambda step: order(step, self.today)))

    def of(self, *kinds: Kind) -> tuple[Step, ...]:
        """The steps of these kinds."""
        return tuple(step for step in self.steps if step.kind in kinds)


def order(step: Step, today: dt.date) -> tuple[bool, bool, bool, bool, dt.date, bool, int]:
    """The sort key of what is next: urgent, dated, an answer to an offer, a letter that somebody waits for, by date.

    An optional step that has gone by, and one that waits for somebody else, stand behind what is to come.
    """
    due = step.due or dt.date.max
    late = (step.optional and due < today) or step.waits or step.due is None
    on_offer = step.kind in _ON_OFFER and due <= today
    awaited = on_offer or (step.route is not None and not step.optional and due <= today)
    return (not step.urgent, late, not on_offer, not awaited, due, step.optional, step.chapter)
