"""The fixed words of a file: what may stand where one of a few is expected."""

from enum import StrEnum


class Setting(StrEnum):
    """What kind of employer it is."""

    COMPANY = "company"
    RESEARCH = "research"
    PUBLIC = "public"
    NONPROFIT = "nonprofit"
    SCHOOL = "school"
    HEALTHCARE = "healthcare"


class Wish(StrEnum):
    """Whether somebody wants the job. All is kept open, and taken for a yes, while they do not know."""

    YES = "yes"
    NO = "no"
    NOT_SURE = "not sure"

    def __bool__(self) -> bool:
        return self is not Wish.NO


class Stage(StrEnum):
    """How far the talks have come."""

    PHONE_SCREEN = "phone-screen"
    HIRING_MANAGER = "hiring-manager"
    PANEL = "panel"
    SECOND = "second"
    FINAL = "final"


class Held(StrEnum):
    """How the talk was held."""

    IN_PERSON = "in person"
    VIDEO = "video"
    TELEPHONE = "telephone"


class PersonRole(StrEnum):
    """What a person was in this interview."""

    HIRING_MANAGER = "hiring manager"
    INTERVIEWER = "interviewer"
    RECRUITER = "recruiter"
    COORDINATOR = "coordinator"
    INTERVIEWER_AND_COORDINATOR = "interviewer and coordinator"
    AGENCY = "agency consultant"
    MET_EARLIER = "met earlier"
    HELPER = "helper"


class Result(StrEnum):
    """How an application ended."""

    OFFER = "offer"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    FILLED = "filled"
    CANCELLED = "cancelled"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    GHOSTED = "ghosted"


class Expected(StrEnum):
    """What the employer announced for the next step."""

    PRESENTATION = "presentation"
    TEST = "test"
    TRIAL = "trial"
    SCENARIO = "scenario"
    PORTFOLIO = "portfolio"


class Noticed(StrEnum):
    """How the candidate knows of the need that a proposal answers."""

    NOTICED = "noticed"
    STATED = "stated"


class ProposalKind(StrEnum):
    """The two kinds of proposal."""

    SERVICE = "service"
    TACKLE = "tackle the problem"


class PanelNote(StrEnum):
    """One thank-you a person, or one for the whole panel."""

    EACH = "each"
    ONE = "one"


class Spot(StrEnum):
    """Where sentences of one's own stand in a letter."""

    AFTER_THE_THANKS = "after the thanks"
    AFTER_THE_PROOF = "after the proof"
    BEFORE_THE_CLOSE = "before the close"
    ON_ITS_OWN = "on its own"
    AT_THE_END = "at the end"


class Tone(StrEnum):
    """How much a thank-you says: as is usual in North America, or short and plain."""

    FULL = "full"
    PLAIN = "plain"


class Manner(StrEnum):
    """How letters to one person sound: as to a friend, as at work, or with every word written out."""

    WARM = "warm"
    PLAIN = "plain"
    FORMAL = "formal"


class PaperSize(StrEnum):
    """What documents are printed on."""

    LETTER = "letter"
    A4 = "a4"


class Weekday(StrEnum):
    """The days of the week, Monday first."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class Per(StrEnum):
    """For how long a figure pays."""

    YEAR = "year"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    HOUR = "hour"
    PIECE = "piece"


class Verdict(StrEnum):
    """What a coach says of one item (F8.05): the form of one thing that works, one must, one could, one question."""

    WORKS = "works"
    MUST_FIX = "must fix"
    COULD_IMPROVE = "could improve"
    QUESTION = "question"


class FindingKind(StrEnum):
    """What kind of source a salary figure is from."""

    OFFICIAL = "official"
    SURVEY = "survey"
    POSTING = "posting"
    SELF_REPORTED = "self-reported"
    RECRUITER = "recruiter"
    PERSON = "person"
