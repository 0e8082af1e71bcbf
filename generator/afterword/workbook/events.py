"""The dates of a plan as calendar events. Nothing private stands in them: a calendar is seen by many."""

import datetime as dt
from dataclasses import dataclass

from afterword.plan.steps import Kind, State, Step
from afterword.workbook.views import InterviewView

_EPOCH = dt.date(2020, 1, 1)
# What others may read over somebody's shoulder: no employer, no role, no name.
_SUMMARIES = {
    Kind.THANK_YOU: "Thank-you note",
    Kind.THANK_PANEL: "Thank-you note",
    Kind.PASS_ON: "Thank-you note",
    Kind.CARD: "Card (optional)",
    Kind.FOLLOW_UP: "Follow-up email",
    Kind.ASK_REFEREE: "Call or write to a referee",
    Kind.ANSWER_OFFER: "Answer due",
}
_OTHERWISE = "Workbook step"


@dataclass(frozen=True)
class Event:
    """One date. `sequence` grows with the day of the build, so that a calendar takes the newer copy."""

    uid: str
    on: dt.date
    at: dt.time | None
    timezone: str | None
    summary: str
    built: dt.date
    sequence: int
    cancelled: bool


def events(view: InterviewView) -> tuple[Event, ...]:
    """Every dated step that is still ahead or has been called off; what is done stays in the past."""
    dated = [step for step in view.plan.steps if step.due and step.state is not State.DONE]
    return tuple(_event(view, step, step.due) for step in dated if step.due)


def _event(view: InterviewView, step: Step, due: dt.date) -> Event:
    today = view.plan.today
    return Event(
        uid=f"{view.id}/{step.id}@afterword.example",
        on=due,
        at=step.at,
        timezone=view.interview.timezone,
        summary=_SUMMARIES.get(step.kind, _OTHERWISE)
        + (" (optional)" if step.optional and step.kind is Kind.FOLLOW_UP else ""),
        built=today,
        sequence=max(0, (today - _EPOCH).days),
        cancelled=step.state is not State.OPEN,
    )
