"""A tick in the browser, written into the file."""

import datetime as dt
from operator import attrgetter
from pathlib import Path
from typing import Annotated

from pydantic import Field, StrictBool

from afterword.edit.changes import ChangeRefusedError
from afterword.edit.done import Answer, StepText, write_answer, write_done
from afterword.interview.model.closed import Closed
from afterword.interview.model.vocabulary import Result
from afterword.interview.reading.doubts.chronology import is_early
from afterword.interview.reading.workspace import read_workspace
from afterword.interview.values.english import text_if
from afterword.mappings import by_key
from afterword.plan.cases import Cases
from afterword.plan.given.ids import StepId, interview_and_item
from afterword.serve.action.actions import Action, Told
from afterword.serve.action.clock import Clock
from afterword.serve.action.writing import latest_change, planned, wording_of
from afterword.serve.presses.letter_gone import when_gone
from afterword.workbook.letters.drafts import Draft, write_drafts
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.phrases import paper_date
from afterword.workbook.wording.titles import title

_SECOND = "offer/settle"
_LONGEST_NAME = 200
_ANSWERS = {"offer/accept": Result.ACCEPTED, "offer/decline": Result.DECLINED}
_LETTERS = {_SECOND, *_ANSWERS}  # each one of several of a step


class Tick(Closed):
    """What a page sends. `step` is the whole ID; the day is today, so that `on` says nothing yet.

    `letter` is the draft that went out, within its interview: its words are kept as they stand now.
    """

    step: str
    done: StrictBool
    on: None = None
    letter: Annotated[str, Field(max_length=_LONGEST_NAME)] = ""


def ticking(root: Path, today: Clock) -> Action[Tick]:
    """The action of a tick-box. `today` is asked anew for each tick: a server runs past midnight."""

    def perform(tick: Tick) -> Told:
        before = latest_change(root)
        day = write_tick(root, today(), tick)
        latest = latest_change(root)
        return {
            "done": day is not None,
            "on": day and day.isoformat(),
            "said": _sentence(day),
            "undo": text_if(latest != before, latest),
            **_when_gone(root, today(), tick),
        }

    return Action("tick", "tick", Tick, perform)


def _when_gone(root: Path, today: dt.date, tick: Tick) -> Told:
    """What is said instead of a letter that has gone, and where it leads; nothing of other steps."""
    step = StepId.read(tick.step)
    if step is None or not tick.done:
        return {}
    return when_gone(root, today, step)


def _sentence(day: dt.date | None) -> str:
    if day is None:
        return "It is not done any more; your file says so."
    return f"Written down as done on {paper_date(day)}."


def write_tick(root: Path, today: dt.date, tick: Tick) -> dt.date | None:
    """Write a tick into the log of its interview, or take it out. Gives the day that the log has for the step now.

    A mistake in another file of the workspace does not stand in the way.

    Raises:
        ChangeRefusedError: there is no such step, or its file cannot be changed; it is as it was.
    """
    workspace = read_workspace(root)
    step = StepId.read(tick.step)
    cases = planned(root, workspace, today)
    if step and step.within in _LETTERS and tick.done:
        return _gone(root, cases, tick, today)
    if step is None or not cases.plans(step):
        raise ChangeRefusedError(
            "this step is not in the plan any more; reload the page"
        )
    day = today if tick.done else None
    interview = workspace.interviews[step.interview]
    if day and is_early(interview, step.within, day):
        raise ChangeRefusedError(
            f"{day} is before the interview of {interview.held.on}"
        )
    desk = Desk.for_letters(cases[step.interview], wording_of(root))
    text = StepText(_called(desk, step), _words(desk, tick.letter))
    return write_done(root, workspace, step, day, text)


def _words(desk: Desk, letter: str) -> str:
    """The words of a draft as they stand now; none of what is no draft."""
    if not letter:
        return ""
    drafts = {draft.id.within: draft.body for draft in write_drafts(desk)}
    return drafts.get(letter, "")


def _gone(
    root: Path,
    cases: Cases,
    tick: Tick,
    today: dt.date,
) -> dt.date | None:
    """Write down one of several letters of a step; the one that answers an offer is how this application ended."""
    draft = _unsent(root, cases, tick.step)
    words = text_if(tick.letter, draft.body)
    called = f"“{draft.title}”"
    if draft.id.within == _SECOND:
        text = StepText(called, words)
        return write_done(root, cases.workspace, draft.id, today, text)

    answer = Answer(draft.step, _ANSWERS[draft.id.within], today, words)
    write_answer(root, cases.workspace, answer, called=called)
    return today


def _unsent(root: Path, cases: Cases, letter: str) -> Draft:
    """The draft of that name, as long as it has not gone."""
    name, _ = interview_and_item(letter)
    case = cases.by_id.get(name)
    drafts = write_drafts(Desk.for_letters(case, wording_of(root))) if case else ()
    for draft in drafts:
        if str(draft.id) == letter and not draft.sent:
            return draft
    raise ChangeRefusedError("this letter is not in the plan any more; reload the page")


def _called(desk: Desk, step: StepId) -> str:
    """The step in words."""
    planned_steps = by_key(desk.plan.steps, attrgetter("id"))
    return f"“{title(desk, planned_steps[step])}”"
