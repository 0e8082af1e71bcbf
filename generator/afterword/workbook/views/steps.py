"""Steps as pages and documents see them: everything decided, nothing left but to set it in type."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import field
from functools import cached_property
from operator import attrgetter
from typing import Protocol

from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.mappings import by_key
from afterword.plan.cases import Case
from afterword.plan.given.ids import StepId
from afterword.plan.next_step import long_gap
from afterword.plan.steps import Chapter, Kind, Plan, State, Step, Why
from afterword.workbook.views.kept import KeptDrafts
from afterword.workbook.views.remarks import Remarks, RemarkView, open_remarks
from afterword.workbook.wording import phrases, titles
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.wording import Wording

_ONE_DAY = dt.timedelta(days=1)
_RESEARCH = (Kind.RESEARCH_EMPLOYER, Kind.RESEARCH_FIELD)


@frozen
class StepView:
    """One step in words, which are found when somebody reads them: of most steps of most interviews a page shows nothing.

    `state` is open, done, cancelled or passed; `day` is `due` on the candidate's own calendar.
    """

    desk: Desk = field(repr=False, compare=False)
    step: Step
    draft: str | None
    note: str
    remarks: tuple[RemarkView, ...]
    overdue: bool
    today: bool
    important: bool
    yesterday: bool  # whether its day was that: no reason to be alarmed
    stays: bool  # whether its day has gone by, and it is not late
    called: str = ""  # where its title is known from before

    @property
    def id(self) -> StepId:
        """What it is called."""
        return self.step.id

    @property
    def chapter(self) -> Chapter:
        """The part that it belongs to."""
        return self.step.chapter

    @property
    def due(self) -> dt.date | None:
        """Its day on the employer's calendar, if it has one."""
        return self.step.due

    @property
    def day(self) -> dt.date | None:
        """Its day on the candidate's calendar."""
        return self.step.day

    @property
    def state(self) -> State:
        """Whether it is open, done, cancelled or passed."""
        return self.step.state

    @property
    def optional(self) -> bool:
        """Whether one may leave it."""
        return self.step.optional

    @property
    def urgent(self) -> bool:
        """Whether it cannot wait."""
        return self.step.urgent

    @property
    def skipped(self) -> bool:
        """Whether somebody has passed it over."""
        return self.step.why is Why.SKIPPED

    @cached_property
    def title(self) -> str:
        """What is to be done."""
        return self.called or titles.title(self.desk, self.step)

    @cached_property
    def detail(self) -> str:
        """How it is done; empty where the title says it."""
        return titles.detail(self.desk, self.step)

    @cached_property
    def why(self) -> str:
        """Why it has its day; of an email that should have gone before today, which day that was."""
        return _why(self.desk, self.step)

    @cached_property
    def when(self) -> str:
        """Its day and time; what it waits for, where it has none."""
        return _when(self.desk, self.step)

    @property
    def is_waited_for_by_nobody(self) -> bool:
        """Whether it may be left out, closes what has gone quiet, or gets something ready for which nobody has asked."""
        step = self.step
        return any((step.optional, step.gone_quiet, step.is_ahead_of_being_asked))

    @property
    def writes_on(self) -> str:
        """The day before which there is nothing to write, where this weekly letter is the next thing to do; else empty."""
        day = self.step.day
        if self.step.kind is Kind.FOLLOW_UP and day and day > self.desk.plan.today:
            return phrases.paper_date(day)
        return ""

    @property
    def done_on(self) -> str:
        """The day on which it was done, in words."""
        return phrases.date_if_any(self.step.done_on)

    @cached_property
    def cautions(self) -> tuple[str, ...]:
        """What to look out for."""
        return tuple(_cautions(self.desk, self.step))

    @property
    def late(self) -> str:
        """How late it is, in words; empty where it is not. The draft of a letter is dated today by then."""
        if not self.overdue:
            return ""
        if self.yesterday:
            return self.desk.words.phrase("late", "yesterday")
        name = "letter" if self.step.route else "overdue"
        return self.desk.words.phrase("late", name)

    @property
    def open(self) -> bool:
        """Whether it is still to be done."""
        return self.step.is_open

    @property
    def done(self) -> bool:
        """Whether the log says that it was done."""
        return self.step.is_done

    @property
    def live(self) -> bool:
        """Whether it is still part of the plan."""
        return self.step.is_live


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
        steps = step_views(desk, KeptDrafts(), open_remarks(case.interview))
        every.append(StepsOfOne(case.plan, steps))
    return tuple(every)


def step_views(
    desk: Desk, drafts: KeptDrafts, remarks: Remarks
) -> tuple[StepView, ...]:
    """Every step in words, with what a coach said of it, in the workbook's order; `drafts` knows the places of drafts."""
    return tuple(_step_view(desk, step, drafts, remarks) for step in desk.plan.steps)


def next_of(plan: Plan, steps: Iterable[StepView]) -> StepView | None:
    """The step to do next, if anything is still to be done."""
    by_id = by_key(steps, attrgetter("id"))
    first = next(iter(plan.open()), None)
    if first is None:
        return None
    return by_id[first.id]


def _step_view(
    desk: Desk, step: Step, drafts: KeptDrafts, remarks: Remarks
) -> StepView:
    return StepView(
        desk=desk,
        step=step,
        draft=drafts.anchors.get(step.id.within),
        note=_note(desk.interview, step),
        remarks=remarks.get(step.id.within, ()),
        overdue=step.overdue(desk.plan.today),
        today=step.day == desk.plan.today,
        important=_is_important(desk, step),
        yesterday=_is_of_yesterday(desk, step),
        stays=step.stays(desk.plan.today),
        called=drafts.titles.get(step.id.within, ""),
    )


def _why(desk: Desk, step: Step) -> str:
    reason = Why.STILL_TO_SEND if step.still_to_send else step.why
    span = phrases.span(desk.words, desk.interview.held.on, step.due)
    return desk.words.why(
        reason,
        week=step.week,
        span=span,
        due=phrases.date_if_any(step.due),
        theirs=phrases.date_if_any(desk.interview.employer_said.decide_by),
    )


def _when(desk: Desk, step: Step) -> str:
    if step.due is None:
        return desk.words.why(step.why)
    if step.sending:
        return phrases.two_clocks(step.sending)
    day = titles.deadline(desk.interview, desk.me, step.due, step.at)
    if step.is_better_today:
        return desk.words.page("days", "at-latest", day=day)
    return day


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
            caution,
            other=other_day,
            quiet=quiet,
            holiday=step.holiday,
            closure=step.closure,
        )


def _note(interview: Interview, step: Step) -> str:
    """What the log notes of it."""
    for entry in interview.log:
        if entry.did == step.id.within and entry.note:
            return entry.note
    return ""
