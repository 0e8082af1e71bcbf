"""All that the child process may say of a PDF. Whoever took it over could write anything, and more than this is not taken."""

import datetime as dt
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, StringConstraints, TypeAdapter

from afterword.escape import clean
from afterword.feedback.answers import Returned, UnusableReturnError
from afterword.interview.model.closed import Closed
from afterword.interview.model.vocabulary import Verdict
from afterword.interview.values.texts import LONGEST_LINE, LONGEST_TEXT

# Of the name of an item; the first is the interview.
ID_PART = r"[a-z0-9]+(?:-+[a-z0-9]+)*"
COPY_ID = r"[a-z]{16}"  # as the outbox draws it
LONGEST_TYPED = 40  # characters of a day that cannot be read
_LONGEST_ID = 200
_RETURNED = TypeAdapter(Returned)


class Refusal(StrEnum):
    """Why a PDF cannot be used. The sentence is what the candidate reads."""

    TOO_BIG = "the PDF is larger than 20 MB, and a filled-in workbook is far smaller; ask for it without pictures"
    NO_PDF = "this is no PDF, or it is so damaged that nothing can be read; ask for it to be sent again"
    LOCKED = "the PDF is locked with a password; open it, save it without one, and import that file"
    CROWDED = "the PDF has more fields, notes or words than a filled-in workbook can have, so nothing was taken"
    NOTHING_OURS = "no field of a workbook is in this PDF; if it was printed or scanned, ask for the file as it was saved"
    UNREADABLE = (
        "the PDF could not be read in the time and memory that it may take, so nothing was taken; "
        "ask for it to be saved and sent again"
    )


class UnusablePdfError(UnusableReturnError):
    """A PDF that cannot be used at all, with the reason as a value."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(str(why))
        self.why = why


def _cleaned(text: str) -> str:
    """A text as it is made here; the child says otherwise only if it was taken over."""
    if text != clean(text):
        raise ValueError("not cleaned")
    return text


_Id = Annotated[
    str,
    StringConstraints(pattern=rf"^{ID_PART}(?:/{ID_PART})+$", max_length=_LONGEST_ID),
]
_Text = Annotated[
    str, StringConstraints(max_length=LONGEST_TEXT), AfterValidator(_cleaned)
]
_Line = Annotated[
    str,
    StringConstraints(max_length=LONGEST_LINE, pattern=r"^[^\n]*$"),
    AfterValidator(_cleaned),
]


class _Tick(Closed):
    step: _Id
    on: dt.date | None
    typed: Annotated[_Line, StringConstraints(max_length=LONGEST_TYPED)]


class _Comment(Closed):
    about: _Id
    says: Verdict | None
    text: _Text
    instead: _Text


class Reply(Closed):
    """The answers in a PDF, or in `refused` the name of the reason why there are none."""

    refused: Literal["", "TOO_BIG", "NO_PDF", "LOCKED", "CROWDED", "NOTHING_OURS"] = ""
    ticks: tuple[_Tick, ...] = ()
    comments: tuple[_Comment, ...] = ()
    by: _Line = ""
    on: dt.date | None = None
    unread: tuple[_Line, ...] = ()
    copy_id: Annotated[str, StringConstraints(pattern=rf"^({COPY_ID})?$")] = ""

    def returned(self) -> Returned:
        """The answers as the other readers give them."""
        answers = self.model_dump(exclude={"refused"})
        return _RETURNED.validate_python({"kind": "pdf", **answers})


def as_json(returned: Returned) -> object:
    """The answers as a reply, in what JSON can hold."""
    return _RETURNED.dump_python(returned, mode="json", exclude={"kind"})
