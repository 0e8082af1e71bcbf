"""The latest change: told to a page, taken back from it if it is the one that the page means, and put back again."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Annotated

from pydantic import Field

from afterword.edit.backups import Backup
from afterword.edit.taking_back import put_back, undo, undoable, undone
from afterword.edit.telling import INTERVIEWS
from afterword.escape import clean
from afterword.interview.model.closed import Closed
from afterword.serve.action.actions import Action, Told
from afterword.serve.action.writing import told

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
        return {**answer, **_way_back(root), "failed": clean(failed())}

    return Action("latest", "change", Asking, perform)


def _is_latest(root: Path, change: Backup) -> bool:
    """Whether nothing was told or typed since: an interview that was made later is taken away on its own page."""
    at = change.at or 0
    files = (root / INTERVIEWS).glob("*.yaml")
    others = (file for file in files if f"{INTERVIEWS / file.name}" not in change.files)
    return all(file.stat().st_mtime <= at for file in others)


def undoing(root: Path) -> Action[Undoing]:
    """The action that takes a change back."""

    def perform(asked: Undoing) -> Told:
        change = undo(root, only=asked.change)
        if change is None:
            return told(root, "There is nothing to take back.", can_undo=False)
        sentence = f"Undone: {change.said}. All is as it was before that."
        for before in undoable(root)[:1]:
            sentence += f" Undo once more takes back: {before.said}."
        return {**told(root, sentence, can_undo=True), **_way_back(root)}

    return Action("undo", "change", Undoing, perform)


def putting_back(root: Path) -> Action[Undoing]:
    """The action that puts back what was taken back last."""

    def perform(asked: Undoing) -> Told:
        change = put_back(root, only=asked.change)
        if change is None:
            return told(root, "There is nothing to put back.", can_undo=False)
        sentence = f"It is back: {change.said}."
        return {**told(root, sentence, can_undo=True), **_way_back(root)}

    return Action("put-back", "change", Undoing, perform)


def _way_back(root: Path) -> Told:
    """What was taken back last, and by which name it can be put back; nothing when there is none."""
    for change in undone(root)[:1]:
        return {"back": change.folder.name, "undone": change.said}
    return {"back": "", "undone": ""}
