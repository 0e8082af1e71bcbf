"""Who may see which part of the model: each field declares it by its type; one that declares nothing is for the candidate."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, TypeVar

from pydantic.fields import FieldInfo


class Audience(StrEnum):
    """Who a copy is made for. `print` is paper of the candidate's own, which lies on desks."""

    ME = "me"
    PRINT = "print"
    COACH = "coach"
    RECRUITER = "recruiter"
    EMPLOYER = "employer"


class Switch(StrEnum):
    """What the candidate may show a coach beside what every coach sees (E17)."""

    WALK_AWAY = "walk-away"
    REFEREE_CONTACTS = "referee-contacts"
    OTHER_APPLICATIONS = "other-applications"
    FEEDBACK = "feedback"


@dataclass(frozen=True)
class Seen:
    """The audiences of a field, and the switch that adds the coach."""

    by: frozenset[Audience]
    by_coach_with: Switch | None = None


Value = TypeVar("Value")
_A = Audience

ForMe = Annotated[Value, Seen(frozenset({_A.ME}))]
ForCoach = Annotated[Value, Seen(frozenset({_A.ME, _A.PRINT, _A.COACH}))]
ForLetters = Annotated[Value, Seen(frozenset({_A.ME, _A.PRINT, _A.COACH, _A.RECRUITER}))]
ForAll = Annotated[Value, Seen(frozenset(_A))]
ForProposal = Annotated[Value, Seen(frozenset({_A.ME, _A.PRINT, _A.COACH, _A.EMPLOYER}))]
OnSheets = Annotated[Value, Seen(frozenset({_A.ME, _A.PRINT, _A.RECRUITER, _A.EMPLOYER}))]
RefereeContact = Annotated[
    Value, Seen(frozenset({_A.ME, _A.PRINT, _A.RECRUITER, _A.EMPLOYER}), Switch.REFEREE_CONTACTS)
]
WalkAway = Annotated[Value, Seen(frozenset({_A.ME}), Switch.WALK_AWAY)]
Feedback = Annotated[Value, Seen(frozenset({_A.ME, _A.PRINT}), Switch.FEEDBACK)]

_PRIVATE = Seen(frozenset({_A.ME}))


def declared(field: FieldInfo) -> Iterator[Seen]:
    """What a field says of its audiences: one thing, or nothing when it was forgotten."""
    for note in field.metadata:
        if isinstance(note, Seen):
            yield note


def sees(audience: Audience, field: FieldInfo, switches: frozenset[Switch] = frozenset()) -> bool:
    """Whether the audience may see a field; the switches open more to a coach."""
    seen = next(declared(field), _PRIVATE)
    if audience in seen.by:
        return True
    if audience is not Audience.COACH:
        return False
    return seen.by_coach_with in switches
