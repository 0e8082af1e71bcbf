"""What a change to one file would leave without what it names in another: a referee who is chosen, an earlier talk."""

from collections.abc import Iterable, Iterator
from itertools import chain

from afterword.diagnostics import Diagnostic, Severity
from afterword.frozen import replace
from afterword.interview.reading.cross_references import (
    against_candidate,
    among_interviews,
)
from afterword.interview.reading.to_model import load_candidate, read_interview
from afterword.interview.reading.workspace import Workspace

_NOT_TOLD = "this is not among what you told about yourself, or of other interviews"


def left_without(workspace: Workspace, file: str, after: bytes) -> Iterator[Diagnostic]:
    """The interviews that would name somebody, or something, that me.yaml does not have any more."""
    me, _ = load_candidate(after, file)
    if me is None:
        return
    for name, interview in workspace.typed.items():
        missing = against_candidate(interview, me, workspace.documents[name])
        employer = interview.employer.name
        yield from _in_words(
            missing,
            f"your interview with {employer} still names it; take it out there first",
        )


def not_told(
    workspace: Workspace, name: str, file: str, after: bytes
) -> Iterator[Diagnostic]:
    """What an interview would name that stands nowhere."""
    interview, document, _ = read_interview(after, file)
    if interview is None or workspace.candidate is None:
        return
    rounds = {**workspace.typed, name: interview}
    documents = {**workspace.documents, name: document}
    unknown = chain(
        against_candidate(interview, workspace.candidate, document),
        among_interviews(rounds, documents, workspace.broken),
    )
    yield from _in_words(unknown, _NOT_TOLD)


def _in_words(problems: Iterable[Diagnostic], message: str) -> Iterator[Diagnostic]:
    """The errors among these, without the names of keys and files."""
    for problem in problems:
        if problem.severity is Severity.ERROR:
            yield replace(problem, message=message, help="")
