"""What a step is called: the same on the tick-box of a page, in the field of a PDF, in the log and in the name of an `.eml`."""

from typing import Self

from afterword.frozen import frozen, replace


@frozen
class StepId:
    """The ID of a step, or of a draft that belongs to one: `2027-01-13-larkfield/thank-you/angela-jones`.

    `interview` is the name of the interview's file, `kind` what is done, `of` for whom or when. None of them holds a `/`.
    """

    interview: str
    kind: str
    of: str

    @classmethod
    def read(cls, text: str) -> Self | None:
        """The ID that was written as text, or None if it is none."""
        match text.split("/"):
            case [interview, kind, of]:
                return cls(interview, kind, of)
        return None

    def __str__(self) -> str:
        return f"{self.interview}/{self.within}"

    @property
    def within(self) -> str:
        """What it is called within its interview, as the log has it: `thank-you/angela-jones`."""
        return f"{self.kind}/{self.of}"

    @property
    def file_name(self) -> str:
        """What it is called where no slash can stand, without an ending: `thank-you--angela-jones`."""
        return f"{self.kind}--{self.of}"

    def about(self, of: str) -> Self:
        """The ID of another one of the same kind."""
        return replace(self, of=of)


def kind_and_reader(within: str) -> tuple[str, str]:
    """The two parts of a step as a log names it: `thank-you`, `angela-jones`. The second is empty where none was typed."""
    kind, _, reader = within.partition("/")
    return kind, reader


def interview_and_item(text: str) -> tuple[str, str]:
    """The interview that something in a copy belongs to, and what that is called there: a step, a draft, a part."""
    interview, _, item = text.partition("/")
    return interview, item
