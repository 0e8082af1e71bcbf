"""The workspace as it is this moment, for what leaves it or comes back: with a mistake in it, neither is done."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from afterword.diagnostics import Severity
from afterword.edit.changes import ChangeRefusedError
from afterword.frozen import frozen
from afterword.interview.reading.workspace import Workspace, read_workspace
from afterword.plan.cases import Cases
from afterword.resources import BrokenOverrideError, OwnFiles
from afterword.workbook.advice.review import all_problems
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.wording import Wording


@frozen
class SoundWorkspace:
    """A workspace without a mistake: its interviews as planned for today, and the words in use."""

    root: Path
    cases: Cases
    wording: Wording

    @property
    def workspace(self) -> Workspace:
        """What was read."""
        return self.cases.workspace

    @property
    def titles(self) -> Mapping[str, str]:
        """What each interview is called, by its name."""
        return {
            name: f"{interview.role}, {interview.employer.name}"
            for name, interview in self.workspace.interviews.items()
        }


def sound_workspace(root: Path, today: dt.date) -> SoundWorkspace:
    """Read the workspace anew.

    Raises:
        ChangeRefusedError: there is a mistake in one of its files; each is told.
    """
    try:
        wording = Wording.of(OwnFiles.of(root))
        cases = cases_of(read_workspace(root), today, wording)
        problems = all_problems(cases, wording)
    except BrokenOverrideError as error:
        problems = (error.problem,)
    errors = tuple(
        problem for problem in problems if problem.severity is Severity.ERROR
    )
    if errors:
        raise ChangeRefusedError("first mend what is wrong in your files", errors)
    return SoundWorkspace(root, cases, wording)
