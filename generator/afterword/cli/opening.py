"""Opening a workspace, for commands that do nothing with one that has errors."""

from pathlib import Path

from afterword.cli.terminal import stop_on_errors, stop_on_errors_alone
from afterword.interview.reading.workspace import Workspace, read_workspace
from afterword.workbook.advice.review import review


def open_workspace(folder: Path) -> Workspace:
    """The workspace. Its problems are shown; with an error among them the command stops with exit code 1."""
    workspace = read_workspace(folder)
    stop_on_errors(review(workspace))
    return workspace


def open_quietly(folder: Path) -> Workspace:
    """The workspace. With an error in it the errors are shown and the command stops with exit code 1."""
    workspace = read_workspace(folder)
    stop_on_errors_alone(review(workspace))
    return workspace
