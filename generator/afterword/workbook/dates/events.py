"""The dates of a plan as calendar events. Nothing private stands in them: a calendar is seen by many."""

import datetime as dt
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.plan.cases import Case
from afterword.plan.steps import Kind, State, Step

_EPOCH = dt.date(2020, 1, 1)
_NAMES = uuid.uuid5(uuid.NAMESPACE_DNS, "afterword.example")
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


def events(case: Case) -> tuple[Event, ...]:
    """Every dated step that is still ahead or has been called off; what is done stays in the past."""
    dated = [step for step in case.plan.steps if step.due and step.state is not State.DONE]
    kept = [_event(case, step, step.due, off=step.state is not State.OPEN) for step in dated if step.due]
    gone = [_event(case, step, step.due, off=True) for step in _dropped(case) if step.due]
    return (*kept, *gone)


def uid(step_id: str) -> str:
    """The step's name in calendars: as lasting as its ID, which names the employer, but nothing that others can read."""
    return str(uuid.uuid5(_NAMES, step_id))


def _dropped(case: Case) -> Iterator[Step]:
    """Steps that had a date until the employer said when to write, and have none, or are not, since.

    Whoever put them in a calendar must see them called off: no email on a day on which they were asked not to write.
    """
    dated = {step.id for step in case.plan.steps if step.due}
    for step in case.unsaid().steps:
        if step.due and step.id not in dated and not case.interview.logged(step.id.within):
            yield step


def _event(case: Case, step: Step, due: dt.date, *, off: bool) -> Event:
    today = case.today
    return Event(
        uid=uid(str(step.id)),
        on=due,
        at=step.at,
        timezone=case.interview.timezone,
        summary=_SUMMARIES.get(step.kind, _OTHERWISE)
        + (" (optional)" if step.optional and step.kind is Kind.FOLLOW_UP else ""),
        built=today,
        sequence=max(0, (today - _EPOCH).days),
        cancelled=off,
    )
