"""A diagnostic is a value: a rule, a place, what is wrong there and what to write instead."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from operator import attrgetter

from afterword.frozen import frozen


class Severity(StrEnum):
    """How much a problem matters: an error stops the build, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@frozen
class Span:
    """A place in a file: path as the person knows it; line and columns count from 1, in characters, `end` exclusive."""

    file: str
    line: int = 1
    column: int = 1
    end: int = 2

    def __lt__(self, other: "Span") -> bool:
        """Whether it stands before another, as a reader meets them."""
        return _where(self) < _where(other)


_where = attrgetter("file", "line", "column", "end")


@frozen
class Mend:
    """What can be written in the place of some characters, where that has one meaning only."""

    span: Span
    text: str


@frozen
class Diagnostic:
    """One problem. `excerpt` is the line it stands on, as typed; empty when the file could not be read.

    `mends` are what `afterword check --fix` would write; empty where a person has to choose. `probably` are values that
    can be meant: a page offers each as a button, and nothing writes one unasked.
    """

    code: str
    severity: Severity
    span: Span
    message: str
    help: str = ""
    excerpt: str = ""
    mends: tuple[Mend, ...] = ()
    probably: tuple[str, ...] = ()


Diagnostics = tuple[Diagnostic, ...]


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any of them stops a build."""
    return any(errors_of(diagnostics))


def errors_of(diagnostics: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Those of them that stop a build."""
    return (problem for problem in diagnostics if problem.severity is Severity.ERROR)


def in_order(diagnostics: Iterable[Diagnostic]) -> Diagnostics:
    """Sorted as a reader meets them: by file, then from top to bottom."""
    return tuple(sorted(diagnostics, key=attrgetter("span", "code", "message")))
