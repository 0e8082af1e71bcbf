"""That a step is done, or is not after all: what the command and a tick in the browser have in common."""

import datetime as dt
from functools import partial
from pathlib import Path

from afterword.edit.changes import change_interview
from afterword.frozen import frozen
from afterword.interview import amend
from afterword.interview.model.entries import Entry
from afterword.interview.model.vocabulary import Result
from afterword.interview.reading.workspace import Workspace
from afterword.plan.ids import StepId


def entry(step: str, day: dt.date, note: str = "") -> Entry:
    """The line of the log for a step, by its ID within the interview."""
    line = {"on": day.isoformat(), "did": step}
    if note:
        line["note"] = note
    return Entry.model_validate(line)


def write_done(
    root: Path,
    workspace: Workspace,
    done: StepId,
    on: dt.date | None,
    *,
    called: str = "",
) -> dt.date | None:
    """Write in an interview's log that a step of it is done on a day; with no day, take it out again.

    `called` is the step in words, for `afterword undo`. Gives the day that the log has for it now: what is there already
    stays as it was first written down.

    Raises:
        ChangeRefusedError: the file cannot be changed so; it is as it was.
    """
    interview = done.interview
    step = done.within
    name = workspace.documents[interview].file
    logged = workspace.interviews[interview].logged(step)
    if logged and on:
        return logged.on
    if logged:
        take_out = partial(amend.without_entry, step=step, of=interview)
        change_interview(root, name, take_out, said=f"not done {called or step}")
    elif on:
        put_in = partial(amend.with_entries, entries=[entry(step, on)], of=interview)
        change_interview(root, name, put_in, said=f"done {called or step}")
    return on


@frozen
class Answer:
    """What an offer was answered on a day, and the step that is done by it."""

    step: StepId
    result: Result
    on: dt.date


def write_answer(
    root: Path,
    workspace: Workspace,
    answer: Answer,
    *,
    called: str,
) -> None:
    """Write that an offer was answered: the step stands in the log, and the answer is the outcome.

    Raises:
        ChangeRefusedError: the file cannot be changed so; it is as it was.
    """
    interview = answer.step.interview
    name = workspace.documents[interview].file
    answered = entry(answer.step.within, answer.on)

    def put_in(data: bytes) -> bytes:
        logged = amend.with_entries(data, entries=[answered], of=interview)
        return amend.with_outcome(logged, answer.result, answer.on)

    change_interview(root, name, put_in, said=f"sent {called}")
