"""What the candidate wants to hand over: to whom, and what of the workbook."""

from enum import StrEnum

from afterword.frozen import frozen
from afterword.interview.left_out import LeftOut
from afterword.interview.model.audience import Audience, Switch

LONGEST_READER = 100  # characters of a reader's name


class CopyKind(StrEnum):
    """What a copy holds. Each audience has its own."""

    WORKBOOK = "workbook"
    NOTES = "notes"
    REFERENCES = "references"
    PROPOSAL = "proposal"


KINDS_FOR = {
    Audience.COACH: (CopyKind.WORKBOOK,),
    Audience.RECRUITER: (CopyKind.NOTES, CopyKind.REFERENCES),
    Audience.EMPLOYER: (CopyKind.REFERENCES, CopyKind.PROPOSAL),
}


@frozen
class Wish:
    """What the candidate wants to hand over: to whom, what of it, and what beside what every coach sees.

    `leave_out` are sentences that this copy alone goes without; `copy_id` is what the answer will name the copy by.
    """

    interview: str
    audience: Audience
    kind: CopyKind
    to: str = ""
    switches: frozenset[Switch] = frozenset()
    leave_out: frozenset[LeftOut] = frozenset()
    copy_id: str = ""

    @property
    def for_coach(self) -> bool:
        """Whether it is for the one reader who sees the whole workbook."""
        return self.audience is Audience.COACH

    @property
    def shows_others(self) -> bool:
        """Whether the candidate's other applications are shown."""
        return self.for_coach and Switch.OTHER_APPLICATIONS in self.switches


def reader_name(typed: str) -> str:
    """The name of a reader as it stands on a copy."""
    return " ".join(typed.split())[:LONGEST_READER]
