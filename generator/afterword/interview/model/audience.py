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


def _seen_by(*audiences: Audience, coach_with: Switch | None = None) -> Seen:
    return Seen(frozenset(audiences), coach_with)


ForMe = Annotated[Value, _seen_by(_A.ME)]
ForCoach = Annotated[Value, _seen_by(_A.ME, _A.PRINT, _A.COACH)]
ForLetters = Annotated[Value, _seen_by(_A.ME, _A.PRINT, _A.COACH, _A.RECRUITER)]
ForAll = Annotated[Value, _seen_by(*_A)]
ForProposal = Annotated[Value, _seen_by(_A.ME, _A.PRINT, _A.COACH, _A.EMPLOYER)]
OnSheets = Annotated[Value, _seen_by(_A.ME, _A.PRINT, _A.RECRUITER, _A.EMPLOYER)]
RefereeContact = Annotated[
    Value,
    _seen_by(
        _A.ME,
        _A.PRINT,
        _A.RECRUITER,
        _A.EMPLOYER,
        coach_with=Switch.REFEREE_CONTACTS,
    ),
]
WalkAway = Annotated[
    Value,
    _seen_by(_A.ME, coach_with=Switch.WALK_AWAY),
]
Feedback = Annotated[
    Value,
    _seen_by(_A.ME, _A.PRINT, coach_with=Switch.FEEDBACK),
]

_PRIVATE = Seen(frozenset({_A.ME}))


def declared(field: FieldInfo) -> Iterator[Seen]:
    """What a field says of its audiences: one thing, or nothing when it was forgotten."""
    for note in field.metadata:
        if isinstance(note, Seen):
            yield note


def sees(
    audience: Audience,
    field: FieldInfo,
    switches: frozenset[Switch] = frozenset(),
) -> bool:
    """Whether the audience may see a field; the switches open more to a coach."""
    seen = next(declared(field), _PRIVATE)
    if audience in seen.by:
        return True
    if audience is not Audience.COACH:
        return False
    return seen.by_coach_with in switches
