"""An interview begun by mistake, removed from its page."""

from pathlib import Path
from typing import Annotated

from pydantic import Field

from afterword.edit.removing import STAYS, called, remove_interview
from afterword.interview.model.closed import Closed
from afterword.interview.reading.workspace import read_workspace
from afterword.serve.action.actions import Action, Told
from afterword.serve.action.clock import Clock
from afterword.serve.action.writing import told


class Removing(Closed):
    """Which interview is to go, by its name."""

    interview: Annotated[str, Field(min_length=1, max_length=60)]


def removing(root: Path, today: Clock) -> Action[Removing]:
    """The action that moves an interview away."""

    def perform(asked: Removing) -> Told:
        name = called(read_workspace(root), asked.interview)
        place = remove_interview(root, asked.interview, today())
        sentence = (
            f"{name} is removed. Nothing is deleted: its file lies in {place}. {STAYS}"
        )
        return told(root, sentence, can_undo=True)

    return Action("remove", "interview", Removing, perform)
