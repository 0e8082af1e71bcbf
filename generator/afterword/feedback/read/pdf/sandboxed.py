"""A PDF that came back, read in a child process: a file made to hang, to burst or to break in stays there."""

from pydantic import ValidationError

from afterword.feedback.answers import Returned
from afterword.feedback.read.pdf.reply import Refusal, Reply, UnusablePdfError, as_json
from afterword.feedback.sandbox import SandboxError, sandboxed

MOST_SECONDS = 20  # for one file; the fullest workbook takes less than one
MOST_MEGABYTES = 600  # with Python and its libraries
_NEEDS = (
    "afterword.feedback.read.pdf.filled_in",
    "afterword.needed",
    "pikepdf.codec",
    "encodings.utf_16_be",
    "encodings.utf_16_le",
)


def read_pdf_sandboxed(content: bytes) -> Returned:
    """What the PDF says, read in a child process with little memory and time.

    Raises:
        UnusableReturnError: nothing in it can be used, or the child gives no answer; the text says what to ask for.
    """
    try:
        answer = sandboxed(
            _read,
            content,
            seconds=MOST_SECONDS,
            megabytes=MOST_MEGABYTES,
            needs=_NEEDS,
        )
        reply = Reply.model_validate_json(answer)
    except (SandboxError, ValidationError):
        raise UnusablePdfError(Refusal.UNREADABLE) from None

    if reply.refused:
        raise UnusablePdfError(Refusal[reply.refused])
    return reply.returned()


def _read(content: bytes) -> object:
    """In the child: what the PDF says, as JSON can hold it."""
    from afterword.feedback.read.pdf.filled_in import read_pdf  # noqa: PLC0415  (pikepdf: in the child alone)

    try:
        returned = read_pdf(content)
    except UnusablePdfError as error:
        return {"refused": error.why.name}
    return as_json(returned)
