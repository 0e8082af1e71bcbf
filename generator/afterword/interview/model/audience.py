"""Who may see which part of the model: each field declares it by its type; one that declares nothing is for the candidate."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, TypeVar

from afterword.frozen import frozen
from afterword.interview.model.fields import Field


class Audience(StrEnum):
    """Who a copy is made for. `print` is paper of the candidate's own, which lies on desks.

    `centre` is whoever looks after many candidates: it sees how each stands, and reads nothing of theirs.
    """

    ME = "me"
    PRINT = "print"
    COACH = "coach"
    RECRUITER = "recruiter"
    EMPLOYER = "employer"
    CENTRE = "centre"


class Switch(StrEnum):
    """What the candidate may show a coach beside what every coach sees (E17)."""

    WALK_AWAY = "walk-away"
    REFEREE_CONTACTS = "referee-contacts"
    OTHER_APPLICATIONS = "other-applications"
    FEEDBACK = "feedback"


class CentreSees(StrEnum):
    """What the candidate may show a career centre beside dates and counts."""

    EMPLOYERS = "employers"
    PAY = "pay"


@frozen
class Seen:
    """The audiences of a field, and the switches that add the coach and the centre."""

    by: frozenset[Audience]
    by_coach_with: Switch | None = None
    by_centre_with: CentreSees | None = None

    def opened_by(self, audience: Audience) -> Switch | CentreSees | None:
        """The switch that adds an audience, if one does."""
        if audience is Audience.COACH:
            return self.by_coach_with
        if audience is Audience.CENTRE:
            return self.by_centre_with
        return None


Value = TypeVar("Value")
Switches = frozenset[Switch] | frozenset[CentreSees]
_A = Audience
_ALL = (_A.ME, _A.PRINT, _A.COACH, _A.RECRUITER, _A.EMPLOYER)  # who is handed copies


def _seen_by(
    *audiences: Audience,
    coach_with: Switch | None = None,
    centre_with: CentreSees | None = None,
) -> Seen:
    return Seen(frozenset(audiences), coach_with, centre_with)


ForMe = Annotated[Value, _seen_by(_A.ME)]
ForCoach = Annotated[Value, _seen_by(_A.ME, _A.PRINT, _A.COACH)]
ForLetters = Annotated[Value, _seen_by(_A.ME, _A.PRINT, _A.COACH, _A.RECRUITER)]
ForAll = Annotated[Value, _seen_by(*_ALL)]
ForAllAndCentre = Annotated[Value, _seen_by(*_ALL, _A.CENTRE)]
ForCoachAndCentre = Annotated[Value, _seen_by(_A.ME, _A.PRINT, _A.COACH, _A.CENTRE)]
EmployerForCentre = Annotated[
    Value,
    _seen_by(*_ALL, centre_with=CentreSees.EMPLOYERS),
]
PayForCentre = Annotated[
    Value,
    _seen_by(_A.ME, _A.PRINT, _A.COACH, centre_with=CentreSees.PAY),
]
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
OtherApplications = Annotated[
    Value,
    _seen_by(_A.ME, coach_with=Switch.OTHER_APPLICATIONS),
]
Feedback = Annotated[
    Value,
    _seen_by(_A.ME, _A.PRINT, coach_with=Switch.FEEDBACK),
]

_PRIVATE = Seen(frozenset({_A.ME}))


def declared(field: Field) -> Iterator[Seen]:
    """What a field says of its audiences: one thing, or nothing when it was forgotten."""
    for note in field.metadata:
        if isinstance(note, Seen):
            yield note


def sees(
    audience: Audience,
    field: Field,
    switches: Switches = frozenset(),
) -> bool:
    """Whether the audience may see a field; the switches open more to a coach, or to a centre."""
    seen = next(declared(field), _PRIVATE)
    return audience in seen.by or seen.opened_by(audience) in switches
