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
from afterword.plan.given.ids import StepId


def entry(
    step: str,
    day: dt.date,
    note: str = "",
    words: str = "",
) -> Entry:
    """The line of the log for a step, by its ID within the interview; of a letter with the `words` that went out."""
    line = {"on": day.isoformat(), "did": step}
    if note:
        line["note"] = note
    if words:
        line["words"] = words
    return Entry.model_validate(line)


@frozen
class StepText:
    """A step as it is `called`, for `afterword undo`, and of a letter the `words` that went out."""

    called: str = ""
    words: str = ""


_NO_TEXT = StepText()


def write_done(
    root: Path,
    workspace: Workspace,
    done: StepId,
    on: dt.date | None,
    text: StepText = _NO_TEXT,
) -> dt.date | None:
    """Write in an interview's log that a step of it is done on a day; with no day, take it out again.

    Gives the day that the log has for it now: what is there already stays as it was first written down.

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
        change_interview(root, name, take_out, said=f"not done {text.called or step}")
    elif on:
        entries = [entry(step, on, words=text.words)]
        put_in = partial(amend.with_entries, entries=entries, of=interview)
        change_interview(root, name, put_in, said=f"done {text.called or step}")
    return on


@frozen
class Answer:
    """What an offer was answered on a day, the step that is done by it, and the words of the letter."""

    step: StepId
    result: Result
    on: dt.date
    words: str = ""


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
    answered = entry(answer.step.within, answer.on, words=answer.words)

    def put_in(source: bytes) -> bytes:
        logged = amend.with_entries(source, entries=[answered], of=interview)
        return amend.with_outcome(logged, answer.result, answer.on)

    change_interview(root, name, put_in, said=f"sent {called}")
