"""Steps as pages and documents see them: everything decided, nothing left but to set it in type."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.plan.cases import Case
from afterword.plan.ids import StepId
from afterword.plan.next_step import long_gap
from afterword.plan.steps import Chapter, Kind, Plan, State, Step, Why
from afterword.workbook.views.remarks import Remarks, RemarkView, open_remarks
from afterword.workbook.wording import phrases, titles
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.wording import Wording

_ONE_DAY = dt.timedelta(days=1)
_LIVE = frozenset({State.OPEN, State.DONE})
_RESEARCH = (Kind.RESEARCH_EMPLOYER, Kind.RESEARCH_FIELD)


@frozen
class StepView:
    """One step in words. `state` is open, done, cancelled or passed; `day` is `due` on the candidate's own calendar."""

    id: StepId
    chapter: Chapter
    title: str
    detail: str
    why: str
    when: str
    due: dt.date | None
    day: dt.date | None
    state: State
    done_on: str
    optional: bool
    urgent: bool
    overdue: bool
    today: bool
    important: bool
    cautions: tuple[str, ...]
    draft: str | None
    note: str
    remarks: tuple[RemarkView, ...]
    late: str  # how late it is, in words; empty where it is not
    skipped: bool  # whether somebody has passed it over
    yesterday: bool  # whether its day was that: no reason to be alarmed

    @property
    def open(self) -> bool:
        """Whether it is still to be done."""
        return self.state is State.OPEN

    @property
    def done(self) -> bool:
        """Whether the log says that it was done."""
        return self.state is State.DONE

    @property
    def live(self) -> bool:
        """Whether it is still part of the plan."""
        return self.state in _LIVE


class WithSteps(Protocol):
    """An interview of which the steps are in words."""

    @property
    def plan(self) -> Plan:
        """The steps as they are planned."""

    @property
    def steps(self) -> tuple[StepView, ...]:
        """The same steps in words, in the workbook's order."""


@frozen
class StepsOfOne:
    """The steps of one interview in words, and nothing else of it."""

    plan: Plan
    steps: tuple[StepView, ...]


def steps_of_all(cases: Iterable[Case], wording: Wording) -> tuple[StepsOfOne, ...]:
    """The steps of every interview in words, for a list of them: no draft is written, and none has a place."""
    every = []
    for case in cases:
        desk = Desk.of(case, wording)
        steps = step_views(desk, {}, open_remarks(case.interview))
        every.append(StepsOfOne(case.plan, steps))
    return tuple(every)


def step_views(
    desk: Desk, anchors: Mapping[str, str], remarks: Remarks
) -> tuple[StepView, ...]:
    """Every step in words, with what a coach said of it, in the workbook's order; `anchors` are the places of drafts."""
    return tuple(_step_view(desk, step, anchors, remarks) for step in desk.plan.steps)


def next_of(plan: Plan, steps: Iterable[StepView]) -> StepView | None:
    """The step to do next, if anything is still to be done."""
    by_id = {step.id: step for step in steps}
    for step in plan.open():
        return by_id[step.id]
    return None


def _step_view(
    desk: Desk, step: Step, anchors: Mapping[str, str], remarks: Remarks
) -> StepView:
    interview = desk.interview
    title, detail = titles.title_and_detail(desk, step)

    return StepView(
        id=step.id,
        chapter=step.chapter,
        title=title,
        detail=detail,
        why=_why(desk, step),
        when=_when(desk, step),
        due=step.due,
        day=step.day,
        state=step.state,
        done_on=phrases.date_if_any(step.done_on),
        optional=step.optional,
        urgent=step.urgent,
        overdue=step.overdue(desk.plan.today),
        today=step.day == desk.plan.today,
        important=_is_important(desk, step),
        cautions=tuple(_cautions(desk, step)),
        draft=anchors.get(step.id.within),
        note=_note(interview, step),
        remarks=remarks.get(step.id.within, ()),
        late=_late(desk, step),
        skipped=step.why is Why.SKIPPED,
        yesterday=_is_of_yesterday(desk, step),
    )


def _why(desk: Desk, step: Step) -> str:
    """Why it has its day; of an email that should have gone before today, which day that was."""
    reason = Why.STILL_TO_SEND if step.still_to_send else step.why
    span = phrases.span(desk.words, desk.interview.held.on, step.due)
    return desk.words.why(
        reason, week=step.week, span=span, due=phrases.date_if_any(step.due)
    )


def _when(desk: Desk, step: Step) -> str:
    """Its day and time; what it waits for, where it has none."""
    if step.due is None:
        return desk.words.why(step.why)
    if step.sending:
        return phrases.two_clocks(step.sending)
    return titles.deadline(desk.interview, desk.me, step.due, step.at)


def _late(desk: Desk, step: Step) -> str:
    """How late it is, in words."""
    if not step.overdue(desk.plan.today):
        return ""
    if _is_of_yesterday(desk, step):
        return desk.words.phrase("late", "yesterday")
    return desk.words.phrase("late", "overdue")


def _is_of_yesterday(desk: Desk, step: Step) -> bool:
    return step.day == desk.plan.today - _ONE_DAY


def _is_important(desk: Desk, step: Step) -> bool:
    """What is urgent, and research of somebody who has not interviewed for long (S51)."""
    if step.kind in _RESEARCH and long_gap(desk.interview, desk.me):
        return True
    return step.urgent


def _cautions(desk: Desk, step: Step) -> Iterator[str]:
    other_day = phrases.date_if_any(step.other_day)
    for caution in step.cautions:
        quiet = desk.words.quiet_time(step.quiet_time)
        yield desk.words.caution(
            caution, other=other_day, quiet=quiet, holiday=step.holiday
        )


def _note(interview: Interview, step: Step) -> str:
    """What the log notes of it."""
    for entry in interview.log:
        if entry.did == step.id.within and entry.note:
            return entry.note
    return ""
