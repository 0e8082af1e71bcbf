"""Writing into a person's file, for the commands that do: all of it stays as typed but for what is new."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from afterword.cli.terminal import fail, failing_with_changes
from afterword.interview.model.interview import Interview
from afterword.interview.reading.workspace import Workspace
from afterword.interview.values import suggestion


def amend_file(
    folder: Path,
    workspace: Workspace,
    interview: str,
    change: Callable[[bytes], bytes],
    said: str,
) -> str:
    """Change the file of an interview, if it still reads as it did a moment ago. Gives its name."""
    from afterword.edit.changes import change_interview  # noqa: PLC0415  (only who writes pays)

    name = workspace.documents[interview].file
    with failing_with_changes():
        change_interview(folder, name, change, said=said)
    return name


def known_interview(workspace: Workspace, name: str) -> Interview:
    """The interview of that name, or an error that says which was probably meant."""
    interviews = workspace.interviews
    if name in interviews:
        return interviews[name]
    near = suggestion(name, list(interviews))
    if near:
        raise fail(f"there is no interview {name}; did you mean {near}?")
    names = ", ".join(interviews) or "none yet"
    raise fail(f"there is no interview {name}; there are: {names}")


def not_to_come(day: dt.date, today: dt.date) -> dt.date:
    """The day, unless it is still ahead: what is written down has happened."""
    if day > today:
        raise fail(f"{day} is still to come; write it down when it has happened")
    return day
