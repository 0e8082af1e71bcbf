"""What a page may send to have a copy made for somebody: whom for, which words it goes without, and a yes to the list."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field, StringConstraints

from afterword.interview.model.audience import Audience, Switch
from afterword.interview.model.closed import Closed
from afterword.serve.action.actions import Action
from afterword.serve.action.clock import Clock
from afterword.workbook.wishes import LONGEST_READER, CopyKind

if TYPE_CHECKING:  # only who makes a copy waits for what searches it
    from afterword.serve.handing_over.copies import Hatch

_MOST_MARKS = 1000
_MOST_BYTES = 50_000  # a thousand marks, and what is beside them
_LONGEST_NAME = 300  # of an interview: no disk takes a longer one
_LONGEST_TYPED = 1000  # the passphrase says by itself when it is too long
MARK_LETTERS = 16

Mark = Annotated[str, StringConstraints(pattern=f"^[0-9a-f]{{{MARK_LETTERS}}}$")]
Marks = Annotated[tuple[Mark, ...], Field(max_length=_MOST_MARKS)]


class SealKind(StrEnum):
    """Whether a copy is sealed, and with whose passphrase."""

    OPEN = "open"
    MADE = "made"
    OWN = "own"


class Asking(Closed):
    """What a page sends that wants to know for whom copies can be made."""


class Request(Closed):
    """What a page sends of a copy: for whom, of what, and the marks of the words that it goes without."""

    interview: Annotated[str, Field(max_length=_LONGEST_NAME)]
    reader: Audience
    part: CopyKind
    to: Annotated[str, Field(max_length=LONGEST_READER)] = ""
    shows: Annotated[tuple[Switch, ...], Field(max_length=len(Switch))] = ()
    without: Marks = ()


class Agreement(Request):
    """What a page sends when the candidate says yes: to which list, and which doubtful places they have looked at."""

    agreed: Mark
    looked_at: Marks = ()
    seal: SealKind = SealKind.OPEN
    passphrase: Annotated[str, Field(max_length=_LONGEST_TYPED)] = ""


def handing_over(root: Path, today: Clock) -> tuple[Action[Any], ...]:
    """The actions with which a copy is made for somebody."""

    def hatch() -> "Hatch":
        from afterword.serve.handing_over.copies import Hatch  # noqa: PLC0415  (see above)

        return Hatch(root, today)

    return (
        Action("copy-readers", "question", Asking, lambda _: hatch().readers()),
        Action(
            "copy-look",
            "copy",
            Request,
            lambda request: hatch().look(request),
            _MOST_BYTES,
        ),
        Action(
            "copy-make",
            "copy",
            Agreement,
            lambda request: hatch().make(request),
            _MOST_BYTES,
        ),
    )
