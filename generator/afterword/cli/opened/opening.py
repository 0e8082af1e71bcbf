"""Opening a workspace: read, planned, reviewed, with the words in use. A command does nothing with one that has errors."""

import datetime as dt
from pathlib import Path

from afterword.cli.terminal import stop_on_errors, stop_on_errors_alone
from afterword.diagnostics import Diagnostic
from afterword.frozen import frozen
from afterword.interview.reading.workspace import Workspace, read_workspace
from afterword.plan.cases import Cases
from afterword.resources import OwnFiles
from afterword.workbook.advice.review import all_problems
from afterword.workbook.wording.wording import Wording


@frozen
class Opened:
    """A workspace as a command works on it: its interviews as planned for today, and the words in use."""

    cases: Cases
    wording: Wording

    @property
    def workspace(self) -> Workspace:
        """What was read."""
        return self.cases.workspace


def opened(folder: Path, today: dt.date, files: tuple[Path, ...] = ()) -> Opened:
    """The workspace (or these `files` of it) as it is, whatever is wrong with it."""
    wording = Wording.of(OwnFiles.of(folder))
    workspace = read_workspace(folder, files)
    cases = Cases.of(workspace, today, wording.packs.fields())
    return Opened(cases, wording)


def problems_of(workspace: Opened) -> tuple[Diagnostic, ...]:
    """Everything wrong with it."""
    return all_problems(workspace.cases, workspace.wording)


def open_workspace(folder: Path, today: dt.date) -> Opened:
    """The workspace. Its problems are shown; with an error among them the command stops with exit code 1."""
    workspace = opened(folder, today)
    stop_on_errors(problems_of(workspace))
    return workspace


def open_quietly(folder: Path, today: dt.date) -> Opened:
    """The workspace. With an error in it the errors are shown and the command stops with exit code 1."""
    workspace = opened(folder, today)
    stop_on_errors_alone(problems_of(workspace))
    return workspace
