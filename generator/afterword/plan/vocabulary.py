"""The words that a plan is made of: decisions, without a sentence. What each says stands in templates/words."""

from enum import IntEnum, StrEnum


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
    THANKED = "thanked"
    CARD = "card"
    DECIDE_WISH = "decide-wish"
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
    HEAR_THEIR_ANSWER = "hear-their-answer"
    DECIDE_OFFER = "decide-offer"
    ANSWER_OFFER = "answer-offer"
    CONFIRM_START = "confirm-start"
    ANSWER_OTHER_OFFER = "answer-other-offer"
    RESEARCH_EMPLOYER = "research-employer"
    RESEARCH_FIELD = "research-field"
    SAMPLE_TESTS = "sample-tests"
    PRESENTATION = "presentation"
    PORTFOLIO = "portfolio"
    SCENARIO = "scenario"
    PREPARE = "prepare"
    PERSONALITY_RESULTS = "personality-results"
    ASK_RESULT = "ask-result"
    SEND_PAPER = "send-paper"
    CHOOSE_REFEREES = "choose-referees"
    ASK_REFEREE = "ask-referee"
    REMIND_REFEREE = "remind-referee"
    REPLACE_REFEREE = "replace-referee"
    BRIEF_REFEREE = "brief-referee"
    REFERENCE_SHEET = "reference-sheet"
    HEADS_UP_REFEREES = "heads-up-referees"
    ASK_EMPLOYER_REFERENCES = "ask-employer-references"
    CONSIDER_PROPOSAL = "consider-proposal"
    FINISH_PROPOSAL = "finish-proposal"
    SEND_PROPOSAL = "send-proposal"
    WRITE_DOWN_ROUND = "write-down-round"
    CLOSE_QUIET = "close-quiet"
    REFLECT = "reflect"


# Whatever brings the thanks of the interview: a note to one of them, one to all, or a mail that others pass on.
THANKS = frozenset({Kind.THANK_YOU, Kind.THANK_PANEL, Kind.PASS_ON})


class State(StrEnum):
    """How a step stands today."""

    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"  # not to be done any more: the plan has changed
    PASSED = "passed"  # its week went by unsent; the next one takes its place


class Why(StrEnum):
    """Why a date is what it is, or why a step is off."""

    SAME_DAY = "same-day"
    STILL_TO_SEND = "still-to-send"
    WEEKS_AFTER = "weeks-after"
    THEY_ASKED = "they-asked"
    THEY_DECIDE = "they-decide"
    AFTER_THEIR_DATE = "after-their-date"
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
    AT_ONCE = "at-once"
    BEFORE_DEADLINE = "before-deadline"
    DEADLINE = "deadline"
    DEADLINE_PAST = "deadline-past"
    LEAD_TIME = "lead-time"
    EARLY = "early"
    NO_ANSWER = "no-answer"
    AFTER_ASKING = "after-asking"
    BEFORE_INTERVIEW = "before-interview"
    ROUND_IS_HERE = "round-is-here"
    WITH_FOLLOW_UP = "with-follow-up"
    AT_THE_END = "at-the-end"
    IF_IT_COMES_UP = "if-it-comes-up"
    WHEN_DECIDED = "when-decided"
    WHEN_REFERENCES_ASKED = "when-references-asked"
    THEY_ASKED_REFERENCES = "they-asked-references"
    BEFORE_THEIR_CALL = "before-their-call"
    NAMES_WANTED = "names-wanted"
    FOLLOW_UP_THANKS = "follow-up-thanks"
    ANSWER_THANKS = "answer-thanks"
    THANKED_ALREADY = "thanked-already"
    PASS_ON_THANKS = "pass-on-thanks"  # noqa: S105  (no password)
    ASKED_FOR_MORE = "asked-for-more"
    CARD_TOO_LATE = "card-too-late"
    ONCE_ADDRESS_KNOWN = "once-address-known"
    OUTCOME_KNOWN = "outcome-known"
    DECIDED = "decided"
    NEXT_ROUND = "next-round"
    DAY_OF_ROUND = "day-of-round"
    RESULT_DUE = "result-due"
    THEY_ASKED_FOR_IT = "they-asked-for-it"
    PAUSED = "paused"
    ALL_CLOSED = "all-closed"
    LEAVE_TAKEN = "leave-taken"
    GONE_QUIET = "gone-quiet"
    SKIPPED = "skipped"


class Caution(StrEnum):
    """Something to know about a date before it is used."""

    QUIET_DAYS = "quiet-days"
    BRIDGE_DAY = "bridge-day"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    LESS_CUSTOMARY = "less-customary"
    SHORT_AND_PLAIN = "short-and-plain"
    SCORED = "scored"
    SOON_AFTER = "soon-after"
    AT_NIGHT = "at-night"
    QUIET_WEEK = "quiet-week"
    CLOSED_IN_A_PART = "closed-in-a-part"


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
