"""What a page may send of a copy for somebody, and of a file that came back: no more than is asked of it."""

from enum import StrEnum
from typing import Annotated

from pydantic import Base64Bytes, Field, StringConstraints

from afterword.feedback.answers import MOST_ANSWERS
from afterword.interview.model.audience import Audience, Switch
from afterword.interview.model.closed import Closed
from afterword.interview.values import LONGEST_LINE
from afterword.workbook.wishes import LONGEST_READER, CopyKind

_MOST_MARKS = 1000
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


class Answer(Closed):
    """What a page sends of a file that came back: what is in it, and who sent it if it does not say."""

    content: Base64Bytes
    by: Annotated[str, Field(max_length=LONGEST_LINE)] = ""


class Taking(Answer):
    """What a page sends to have some of it taken in, by their marks; `use` are those whose words it puts into their letters."""

    take: Annotated[tuple[Mark, ...], Field(min_length=1, max_length=MOST_ANSWERS)]
    use: Annotated[tuple[Mark, ...], Field(max_length=MOST_ANSWERS)] = ()
