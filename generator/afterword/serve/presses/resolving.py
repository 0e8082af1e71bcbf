"""A coach's comment that has been dealt with, marked so from the page that shows it."""

from functools import partial
from pathlib import Path
from typing import Annotated

from pydantic import Field

from afterword.edit.changes import ChangeRefusedError
from afterword.interview.amend import with_resolved
from afterword.interview.model.closed import Closed
from afterword.serve.action.actions import Action, Told
from afterword.serve.action.clock import Clock
from afterword.serve.action.writing import opened, written
from afterword.workbook.wording.phrases import paper_date

_SENTENCE = "Marked as dealt with. It stays in your file, and is not shown any more."


class Resolving(Closed):
    """Which comment: its number in the file from 1, and its day as the page shows it."""

    interview: Annotated[str, Field(max_length=60)]
    number: Annotated[int, Field(strict=True, ge=1, le=10_000)]
    on: Annotated[str, Field(max_length=40)]


def resolving(root: Path, today: Clock) -> Action[Resolving]:
    """The action that marks a comment as dealt with."""

    def perform(asked: Resolving) -> Told:
        now = opened(root, asked.interview, today())
        comments = dict(enumerate(now.typed.feedback, 1))
        comment = comments.get(asked.number)
        if comment is None or paper_date(comment.on) != asked.on:
            raise ChangeRefusedError("your file has changed; reload the page")
        change = partial(with_resolved, number=asked.number - 1)
        title = f"comment of {comment.by or 'your coach'}, dealt with"
        return written(root, now.file, change, title, _SENTENCE)

    return Action("resolve", "comment", Resolving, perform)
