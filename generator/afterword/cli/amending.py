"""Writing into a person's file, for the commands that do: all of it stays as typed but for what is new."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from afterword.cli.shared import fail, show_problems
from afterword.interview.model.interview import Interview
from afterword.interview.reading.workspace import Workspace
from afterword.interview.values import suggestion


def amend_file(folder: Path, workspace: Workspace, interview: str, change: Callable[[bytes], bytes], said: str) -> str:
    """Change the file of an interview, if it still reads as it did a moment ago. Gives its name."""
    from afterword.edit.changes import ChangeRefusedError, change_interview  # noqa: PLC0415

    name = workspace.documents[interview].file
    try:
        change_interview(folder, name, change, said=said)
    except ChangeRefusedError as error:
        show_problems(error.problems)
        raise fail(str(error)) from None
    return name


def known_interview(workspace: Workspace, name: str) -> Interview:
    """The interview of that name, or an error that says which was probably meant."""
    known = workspace.interviews
    if name not in known:
        near = suggestion(name, list(known))
        names = f"did you mean {near}?" if near else f"there are: {', '.join(known) or 'none yet'}"
        raise fail(f"there is no interview {name}; {names}")
    return known[name]


def not_to_come(day: dt.date, today: dt.date) -> dt.date:
    """The day, unless it is still ahead: what is written down has happened."""
    if day > today:
        raise fail(f"{day} is still to come; write it down when it has happened")
    return day
