"""The latest change: told to a page, and taken back from it if it is the one that the page means."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Annotated

from pydantic import Field

from afterword.edit.backups import Backup
from afterword.edit.changes import undo, undoable
from afterword.edit.telling import INTERVIEWS, YOUR_NAME
from afterword.escape import clean
from afterword.interview.model.closed import Closed
from afterword.serve.actions import Action, Told
from afterword.serve.writing import told

# Why the pages could not be made anew; empty where they were.
Failed = Callable[[], str]


class Undoing(Closed):
    """Which change is to be taken back: as the page was told when it was made."""

    change: Annotated[str, Field(min_length=1, max_length=40)]


class Asking(Closed):
    """Which change could be taken back now?"""


def nothing_failed() -> str:
    """There is no build that could fail."""
    return ""


def latest(root: Path, failed: Failed = nothing_failed) -> Action[Asking]:
    """The action that says what the latest change was, and why the pages do not show it if they do not: nothing is written."""

    def perform(_asked: Asking) -> Told:
        sentence = ""
        is_latest = partial(_is_latest, root)
        for change in filter(is_latest, undoable(root)[:1]):
            sentence = change.said
        answer = told(root, sentence, can_undo=bool(sentence))
        return {**answer, "failed": clean(failed())}

    return Action("latest", "change", Asking, perform)


def _is_latest(root: Path, change: Backup) -> bool:
    """Whether nothing was told or typed since: an interview that was made later is taken away on its own page."""
    at = change.at or 0
    files = (root / INTERVIEWS).glob("*.yaml")
    others = (file for file in files if f"{INTERVIEWS / file.name}" not in change.files)
    return _is_offered(change) and all(file.stat().st_mtime <= at for file in others)


def _is_offered(change: Backup) -> bool:
    """Whether a page may offer to take it back: without the name that was told first no page can be made."""
    return change.said != YOUR_NAME


def undoing(root: Path) -> Action[Undoing]:
    """The action that takes a change back."""

    def perform(asked: Undoing) -> Told:
        undone = undo(root, only=asked.change)
        if undone is None:
            return told(root, "There is nothing to take back.", can_undo=False)
        sentence = f"Undone: {undone.said}. All is as it was before that."
        before = list(filter(_is_offered, undoable(root)[:1]))
        for change in before:
            sentence += f" Undo once more takes back: {change.said}."
        return told(root, sentence, can_undo=bool(before))

    return Action("undo", "change", Undoing, perform)
