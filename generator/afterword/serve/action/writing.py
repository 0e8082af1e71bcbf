"""What all actions share that change a person's file: the workspace as it is now, the change, what the page is told."""

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path

from afterword.edit.changes import (
    Change,
    ChangeRefusedError,
    change_interviews,
)
from afterword.edit.heard import Whose
from afterword.edit.taking_back import undoable
from afterword.frozen import frozen
from afterword.interview.model.candidate import Candidate, Referee
from afterword.interview.model.interview import Interview
from afterword.interview.reading.workspace import Workspace, read_workspace
from afterword.plan.cases import Cases
from afterword.resources import BrokenOverrideError, OwnFiles
from afterword.serve.action.actions import Told
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.wording import Wording, shipped_wording

_NO_CANDIDATE = "what you told about yourself cannot be read just now"


@frozen
class Opened:
    """An interview of a workspace that was read this moment, and the file that it stands in, as a path from the root."""

    root: Path
    today: dt.date
    workspace: Workspace
    name: str
    interview: Interview
    file: str

    @property
    def typed(self) -> Interview:
        """The interview as its own file has it, without what an earlier round knows."""
        return self.workspace.typed[self.name]

    @property
    def whose(self) -> Whose:
        """By whose calendar its days are named."""
        return Whose.of(self.interview)

    @property
    def candidate(self) -> Candidate:
        """What the candidate told about themselves.

        Raises:
            ChangeRefusedError: their file cannot be read.
        """
        candidate = self.workspace.candidate
        if candidate is None:
            raise ChangeRefusedError(_NO_CANDIDATE)
        return candidate

    @property
    def referees(self) -> Sequence[Referee]:
        """Those who may speak for the candidate."""
        candidate = self.workspace.candidate
        return candidate.referees if candidate else ()

    @cached_property
    def cases(self) -> Cases:
        """The plan of every interview today.

        Raises:
            ChangeRefusedError: there is none, as the candidate's file cannot be read.
        """
        if self.workspace.candidate is None:
            raise ChangeRefusedError(_NO_CANDIDATE)
        return planned(self.root, self.workspace, self.today)


def planned(root: Path, workspace: Workspace, today: dt.date) -> Cases:
    """The cases that the pages show: planned with ours, while a file of the workspace's own has a mistake."""
    return cases_of(workspace, today, wording_of(root))


def wording_of(root: Path) -> Wording:
    """The words that the pages show: ours, while a file of the workspace's own has a mistake."""
    try:
        wording = Wording.of(OwnFiles.of(root))
        wording.packs.fields()
    except BrokenOverrideError:
        return shipped_wording()
    return wording


def opened(root: Path, name: str, today: dt.date) -> Opened:
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
    file = workspace.documents[name].file
    return Opened(root, today, workspace, name, interview, file)


def written(root: Path, file: str, change: Change, title: str, sentence: str) -> Told:
    """Change a file of the workspace by place, judged by the reading door, with a backup; then say so on the page.

    `title` is what `afterword undo` calls the change, `sentence` what the page says.

    Raises:
        ChangeRefusedError: the file cannot be changed so; it is as it was.
    """
    return written_together(root, {file: change}, title, sentence)


def written_together(
    root: Path, changes: Mapping[str, Change], title: str, sentence: str
) -> Told:
    """Write changes into several files, which are taken back as one."""
    changed = change_interviews(root, changes, said=title)
    return told(root, sentence, can_undo=bool(changed))


def told(root: Path, sentence: str, *, can_undo: bool) -> Told:
    """What a page is told when something is written. `undo` names the change to take back; empty when there is none."""
    return {"said": sentence, "undo": latest_change(root) if can_undo else ""}


def latest_change(root: Path) -> str:
    """The name of the change that can be taken back first; empty when there is none."""
    names = [backup.folder.name for backup in undoable(root)[:1]]
    return "".join(names)
