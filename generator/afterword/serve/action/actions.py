"""What a page of the live server may ask for beside pages: an action has its own path, and a shape for what is sent."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import ClassVar, Generic, TypeVar

from afterword.diagnostics import Diagnostic
from afterword.edit.changes import ChangeRefusedError
from afterword.files import reason_of
from afterword.frozen import frozen
from afterword.interview.model.closed import Closed
from afterword.resources import BrokenOverrideError

PREFIX = "/afterword/"
_Sent = TypeVar("_Sent", bound=Closed)
Told = Mapping[str, object]  # what the page is told, as JSON


class AnsweredError(ChangeRefusedError):
    """Nothing was written, and the page is told `more` than a sentence: which field is meant, or what changed meanwhile."""

    def __init__(self, text: str, more: Told) -> None:
        super().__init__(text)
        self.more = more


@contextmanager
def own_files_told() -> Iterator[None]:
    """What shows here alone that it stands in the way is told as what it is: a template or word of one's own, or the disk.

    Raises:
        ChangeRefusedError: there was something.
    """
    try:
        yield
    except BrokenOverrideError as error:
        span = error.problem.span
        text = f"this cannot be done before a file of yours is mended: {span.file}, line {span.line}"
        raise ChangeRefusedError(text, (error.problem,)) from None
    except OSError as error:
        place = error.filename or "your files"
        text = f"this cannot be done just now: {place}: {reason_of(error)}"
        raise ChangeRefusedError(text) from None


def first_reason(error: ChangeRefusedError) -> str:
    """Why nothing was written, in a sentence: that of the first field that was refused, if it was a field."""
    problems = error.more.get("problems") if isinstance(error, AnsweredError) else None
    if isinstance(problems, list) and problems:
        return str(problems[0]["message"])
    return str(error)


@frozen
class Action(Generic[_Sent]):
    """What is done when a page sends this.

    `name` ends its path, `noun` is what a person would call it, `shape` what is read from JSON, `most_bytes` its limit.
    `perform` does it and says what the page is told.

    Raises (perform):
        ChangeRefusedError: nothing was written; the page shows its text.
    """

    name: str
    noun: str
    shape: type[_Sent]
    perform: Callable[[_Sent], Told]
    most_bytes: int = 2000

    sent_as: ClassVar[str] = "application/json"
    methods: ClassVar[tuple[str, ...]] = ("POST",)

    @property
    def path(self) -> str:
        """Where a page sends it."""
        return f"{PREFIX}{self.name}"

    def perform_json(self, body: bytes) -> Told:
        """Read what was sent, and do it.

        Raises:
            pydantic.ValidationError: it has another shape.
            ChangeRefusedError: nothing was written.
        """
        sent = self.shape.model_validate_json(body)
        with own_files_told():
            return self.perform(sent)


def problem_told(problem: Diagnostic) -> Told:
    """A problem as the page is told it: what is wrong, where in the file, and what to write instead."""
    return {
        "code": problem.code,
        "message": problem.message,
        "line": problem.span.line,
        "column": problem.span.column,
        "mend": problem.help,
    }


def refusal_told(error: ChangeRefusedError) -> Told:
    """Why nothing was written, as the page is told it: a sentence, and each problem that the file would have had."""
    if isinstance(error, AnsweredError):
        return {"error": str(error), "problems": [], **error.more}
    messages = [str(error)]
    messages += [problem.message for problem in error.problems]
    problems = [*map(problem_told, error.problems)]
    return {"error": "; ".join(messages), "problems": problems}
