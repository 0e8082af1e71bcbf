"""An interview has a name of its own, another in copies, and perhaps one from before its file was renamed: which is which."""

from collections.abc import Iterable

from afterword.feedback.copies import Copies
from afterword.interview.reading.workspace import Workspace
from afterword.interview.redaction import shared_name
from afterword.plan.cases import Cases


def names_of_interviews(cases: Cases) -> dict[str, str]:
    """Each interview by every name that an answer may call it by: those of now before those of before."""
    names = {shared_name(name): name for name in cases.by_id}
    names |= {name: name for name in cases.by_id}
    for name, was in former_names(cases.workspace).items():
        names.setdefault(was, name)
        names.setdefault(shared_name(was), name)
    return names


def former_names(workspace: Workspace) -> dict[str, str]:
    """The name that an interview had before its file was renamed, by the one that it has now."""
    return {
        name: interview.was
        for name, interview in workspace.interviews.items()
        if interview.was
    }


def copies_among(copies: Iterable[tuple[str, str]], workspace: Workspace) -> Copies:
    """The copies of this workspace, each given as its interview and its ID, under the names that interviews have now."""
    renamed = {was: name for name, was in former_names(workspace).items()}
    return Copies.of(copies, renamed)


def with_own_names(text: str, workspace: Workspace) -> str:
    """A text with each interview called as its file is, in the place of the name that it has in copies."""
    for name in workspace.interviews:
        text = text.replace(shared_name(name), name)
    return text
