"""The questions: where each answer goes, what kind of value it is, when it is asked, and which sentence it becomes."""

from collections.abc import Mapping
from enum import StrEnum
from operator import attrgetter
from typing import Annotated, Any

from afterword.frozen import frozen
from afterword.intake.becoming import Becomes
from afterword.intake.groups import Fold, Group
from afterword.interview.model.vocabulary import Wish
from afterword.interview.reading.file.document import KeyPath
from afterword.interview.values import (
    LONGEST_LINE,
    LONGEST_TEXT,
    Country,
    Day,
    Email,
    Id,
    Line,
    Text,
    When,
    YesNo,
    yes_no_or,
)
from afterword.interview.values.places import TimeZone

ME = "me"  # the file about the candidate, in the place of the interview's
Answers = Mapping[str, str]  # what was typed, by the names of the questions


class Shape(StrEnum):
    """How an answer is given on a page."""

    LINE = "line"
    TEXT = "text"
    DAY = "day"
    SPOKEN = "spoken"  # a day, or words that mean one
    YES_NO = "yes-no"
    EMAIL = "email"
    CHOICE = "choice"
    PART = "part"


@frozen
class Question:
    """One thing that is asked.

    `name` is that of its answer and of its words, `place` where the answer goes in its `file`, `kind` how it is read.
    One that is not `needed` may be left out, and one that `completes` another only where that has no answer;
    `suggestions` are usual answers.
    One that `waits` makes the letter better, and can be told once it stands there.
    It is asked `after` another question has an answer other than no, and
    not asked while the one that it is `instead_of` has one. `number` counts the people beside the one who decides.
    On a page of a step its own words stand above the step where it `heads` it; what few need is folded under a name.
    """

    name: str
    group: Group
    place: KeyPath
    kind: Any = Line
    shape: Shape = Shape.LINE
    needed: bool = False
    completes: bool = False
    becomes: Becomes | None = None
    after: str = ""
    instead_of: str = ""
    file: str = ""
    suggestions: tuple[str, ...] = ()
    number: int = 0
    asks: str = ""
    heads: bool = False
    fold: Fold | None = None
    waits: bool = False

    @property
    def words(self) -> str:
        """By what its words are found: of each of several people it `asks` the same."""
        return self.asks or self.name

    @property
    def is_optional(self) -> bool:
        """Whether it may be left out wherever it is seen."""
        return not (self.needed or self.completes)

    @property
    def longest(self) -> int:
        """How many characters an answer may have."""
        return LONGEST_TEXT if self.kind is Text else LONGEST_LINE


_LEAD = ("people", 0)
_THEIRS = ("employer", "country")
_CONSULTANT = ("people", 1)

MY_NAME = Question(
    "my_name",
    Group.SELF,
    ("name",),
    needed=True,
    becomes=Becomes.SIGNATURE,
    file=ME,
    heads=True,
)
FOLLOWS = Question("follows", Group.ROUND, ("follows",), kind=Id, shape=Shape.CHOICE)
QUESTIONS = (
    FOLLOWS,
    MY_NAME,
    Question(
        "role", Group.ROLE, ("role",), needed=True, becomes=Becomes.OPENING, heads=True
    ),
    Question("employer", Group.EMPLOYER, ("employer", "name"), needed=True, heads=True),
    Question("agency", Group.EMPLOYER, (*_CONSULTANT, "agency"), fold=Fold.AGENCY),
    Question(
        "agency_person",
        Group.EMPLOYER,
        (*_CONSULTANT, "name"),
        completes=True,
        after="agency",
        fold=Fold.AGENCY,
    ),
    Question(
        "agency_email",
        Group.EMPLOYER,
        (*_CONSULTANT, "email"),
        kind=Email,
        shape=Shape.EMAIL,
        after="agency",
        fold=Fold.AGENCY,
    ),
    Question(
        "agency_salutation",
        Group.EMPLOYER,
        (*_CONSULTANT, "salutation"),
        after="agency_person",
        fold=Fold.AGENCY,
    ),
    Question(
        "held",
        Group.DAY,
        ("held",),
        kind=When,
        shape=Shape.DAY,
        needed=True,
        becomes=Becomes.OPENING,
        heads=True,
        fold=Fold.USUAL,
    ),
    Question(
        "asked_for",
        Group.TIMING,
        (*_LEAD, "asked_for"),
        shape=Shape.TEXT,
        becomes=Becomes.PAPER,
        after="interested",
        waits=True,
    ),
    Question(
        "decide_by",
        Group.DAY,
        ("employer_said", "decide_by"),
        kind=Day,
        shape=Shape.SPOKEN,
        becomes=Becomes.PROMISE,
        after="interested",
        instead_of="contact_on",
    ),
    Question(
        "person",
        Group.PERSON,
        (*_LEAD, "name"),
        needed=True,
        becomes=Becomes.GREETING,
        heads=True,
    ),
    Question(
        "title",
        Group.PERSON,
        (*_LEAD, "title"),
        becomes=Becomes.GREETING,
        suggestions=("Ms.", "Mrs.", "Mr.", "Mx.", "Dr.", "Professor"),
        fold=Fold.GREETING,
    ),
    Question(
        "family_name",
        Group.PERSON,
        (*_LEAD, "family_name"),
        becomes=Becomes.GREETING,
        after="title",
        fold=Fold.GREETING,
    ),
    Question(
        "salutation",
        Group.PERSON,
        (*_LEAD, "salutation"),
        becomes=Becomes.GREETING,
        after="person",
        instead_of="title",
        fold=Fold.GREETING,
    ),
    Question(
        "email",
        Group.PERSON,
        (*_LEAD, "email"),
        kind=Email,
        shape=Shape.EMAIL,
        instead_of="agency",
    ),
    Question(
        "interested",
        Group.WISH,
        ("interested",),
        kind=Annotated[Wish, yes_no_or(Wish)],
        shape=Shape.YES_NO,
        needed=True,
        becomes=Becomes.CLOSE,
        heads=True,
        fold=Fold.USUAL,
    ),
    Question(
        "topic",
        Group.LINK,
        ("topics", 0),
        shape=Shape.TEXT,
        becomes=Becomes.TALK,
        after="interested",
        waits=True,
    ),
    Question(
        "they_want",
        Group.LINK,
        ("connection", "they_want"),
        shape=Shape.TEXT,
        completes=True,
        becomes=Becomes.WANT,
        after="interested",
    ),
    Question(
        "also_want",
        Group.LINK,
        (*_LEAD, "looking_for", 1),
        shape=Shape.TEXT,
        after="also_want",
    ),
    Question(
        "i_bring",
        Group.LINK,
        ("connection", "i_bring"),
        shape=Shape.TEXT,
        completes=True,
        becomes=Becomes.STRENGTH,
        after="interested",
    ),
    Question(
        "scored_panel", Group.RULES, ("scored_panel",), kind=YesNo, shape=Shape.YES_NO
    ),
    Question(
        "contact_on",
        Group.TIMING,
        ("employer_said", "contact_on"),
        kind=Day,
        shape=Shape.SPOKEN,
        becomes=Becomes.PROMISE,
        instead_of="decide_by",
    ),
    Question(
        "proof",
        Group.PROOF,
        ("connection", "proof"),
        kind=Text,
        shape=Shape.TEXT,
        becomes=Becomes.PROOF,
        after="i_bring",
    ),
    Question(
        "met_before",
        Group.BEFORE,
        (*_LEAD, "met_before"),
        kind=YesNo,
        shape=Shape.YES_NO,
        becomes=Becomes.MEETING,
    ),
    Question("country", Group.COUNTRY, _THEIRS, kind=Country, fold=Fold.COUNTRY),
    Question(
        "holidays",
        Group.PLACE,
        ("calendar", "holidays"),
        kind=YesNo,
        shape=Shape.YES_NO,
        after="country",
    ),
    Question("timezone", Group.PLACE, ("timezone",), kind=TimeZone, after="country"),
)
NAMES = tuple(map(attrgetter("name"), QUESTIONS))


def missing(answers: Answers) -> tuple[Question, ...]:
    """What is needed and has no answer."""
    needed = filter(attrgetter("needed"), QUESTIONS)
    return tuple(question for question in needed if not answers.get(question.name))
