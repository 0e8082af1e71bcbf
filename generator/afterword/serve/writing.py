"""What all actions share that change a person's file: the workspace as it is now, the change, what the page is told."""

from dataclasses import dataclass
from pathlib import Path

from afterword.edit.changes import (
    Change,
    ChangeRefusedError,
    change_interviews,
    undoable,
)
from afterword.interview.model.interview import Interview
from afterword.interview.reading.workspace import Workspace, read_workspace
from afterword.serve.actions import Told


@dataclass(frozen=True)
class Opened:
    """An interview of a workspace that was read this moment, and the file that it stands in, as a path from the root."""

    root: Path
    workspace: Workspace
    name: str
    interview: Interview
    file: str


def opened(root: Path, name: str) -> Opened:
    """Read the workspace anew, for a change to an interview of that name.

    Raises:
        ChangeRefusedError: there is no such interview, or it cannot be read.
    """
    workspace = read_workspace(root)
    interview = workspace.interviews.get(name)
    if interview is None:
        raise ChangeRefusedError(
            "this interview cannot be read just now; reload the page"
        )
    return Opened(root, workspace, name, interview, workspace.documents[name].file)


def written(root: Path, file: str, change: Change, title: str, sentence: str) -> Told:
    """Change a file of the workspace by place, judged by the reading door, with a backup; then say so on the page.

    `title` is what `afterword undo` calls the change, `sentence` what the page says.

    Raises:
        ChangeRefusedError: the file cannot be changed so; it is as it was.
    """
    changed = change_interviews(root, {file: change}, said=title)
    return told(root, sentence, can_undo=bool(changed))


def told(root: Path, sentence: str, *, can_undo: bool) -> Told:
    """What a page is told when something is written. `undo` names the change to take back; empty when there is none."""
    latest = undoable(root)[:1] if can_undo else ()
    names = [backup.folder.name for backup in latest]
    return {"said": sentence, "undo": "".join(names)}
