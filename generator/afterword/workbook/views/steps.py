"""Steps and drafts as pages and documents see them: everything decided, nothing left but to set it in type."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.remarks import DRAFTS
from afterword.plan.cases import Case
from afterword.plan.ids import StepId
from afterword.plan.next_step import long_gap
from afterword.plan.steps import Chapter, Kind, Plan, State, Step, Why
from afterword.workbook.letters.drafts import write_drafts
from afterword.workbook.letters.letter import Draft
from afterword.workbook.letters.mailto import mailto
from afterword.workbook.ready import may_be_mailed
from afterword.workbook.views.remarks import Remarks, RemarkView
from afterword.workbook.wording import phrases, titles
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.wording import Wording

_ONE_DAY = dt.timedelta(days=1)
_SOON = dt.timedelta(days=3)
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


_OF_SEVERAL = frozenset({Kind.ANSWER_OFFER, Kind.COUNTER_OFFER})


@frozen
class DraftView:
    """One draft with the names of its place on the page and of its mail file.

    One that is not `dated` waits for something, and `when` says for what.
    """

    draft: Draft
    anchor: str
    when: str
    dated: bool
    eml: str | None
    mailto: str | None
    remarks: tuple[RemarkView, ...]

    @property
    def sends(self) -> StepId:
        """What is done once it has gone: of several letters of one step this one alone."""
        if self.draft.kind in _OF_SEVERAL:
            return self.draft.id
        return self.draft.step

    @property
    def lacks(self) -> tuple[str, ...]:
        """What it still lacks, in words that name no key of the file."""
        return tuple(getattr(gap, "plain", gap) for gap in self.draft.gaps)

    def later(self, today: dt.date) -> str:
        """When it goes, for one that nobody has to think of yet; empty for one that goes soon."""
        if self.dated and self.draft.on - today <= _SOON:
            return ""
        return self.when

    @property
    def begins(self) -> str:
        """`when` at the beginning of a line."""
        return self.when[:1].upper() + self.when[1:]


def anchors_of(drafts: Iterable[DraftView]) -> dict[str, str]:
    """The place of the first draft of each step, by the step's short name."""
    anchors: dict[str, str] = {}
    for draft in drafts:
        anchors.setdefault(draft.draft.step.within, draft.anchor)
    return anchors


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


def draft_views(
    case: Case, wording: Wording, remarks: Remarks
) -> tuple[DraftView, ...]:
    """Every draft with its day, by their days; those that wait for something to happen come last and say for what."""
    undated, clocks = {}, {}
    for step in case.plan.steps:
        if step.due is None:
            undated[step.id] = wording.words.why(step.why)
        if step.sending:
            clocks[step.id] = phrases.two_clocks(step.sending)

    def place(draft: Draft) -> tuple[bool, dt.date]:
        return draft.step in undated, draft.on

    desk = Desk.for_letters(case, wording)
    drafts = sorted(write_drafts(desk), key=place)
    return tuple(_draft_view(case, draft, clocks, undated, remarks) for draft in drafts)


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
        done_on=_date(step.done_on),
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
        yesterday=_is_of_yesterday(desk, step),
    )


def _why(desk: Desk, step: Step) -> str:
    """Why it has its day; of an email that should have gone before today, which day that was."""
    reason = Why.STILL_TO_SEND if step.still_to_send else step.why
    span = phrases.span(desk.words, desk.interview.held.on, step.due)
    return desk.words.why(reason, week=step.week, span=span, due=_date(step.due))


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
    other_day = _date(step.other_day)
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


def _date(day: dt.date | None) -> str:
    """`Wed 20 Jan 2027`, empty where there is no day."""
    if day is None:
        return ""
    return phrases.paper_date(day)


def _draft_view(
    case: Case,
    draft: Draft,
    clocks: Mapping[StepId, str],
    undated: Mapping[StepId, str],
    remarks: Remarks,
) -> DraftView:
    """The draft with its day, the moment on both clocks, or what it waits for."""
    when = phrases.paper_date(draft.on)
    if not draft.sent:
        when = undated.get(draft.step) or clocks.get(draft.step, when)

    name = draft.id.file_name
    eml = link = None
    if may_be_mailed(case, draft):
        eml = f"drafts/{name}.eml"
        link = mailto(draft)

    return DraftView(
        draft=draft,
        anchor=name,
        when=when,
        dated=draft.step not in undated,
        eml=eml,
        mailto=link,
        remarks=remarks.get(f"{DRAFTS}{draft.id.within}", ()),
    )
