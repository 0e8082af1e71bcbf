"""Steps, drafts and parts as pages and documents see them: everything decided, nothing left but to set it in type."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from afterword.interview.model.remarks import DRAFTS
from afterword.plan.ids import StepId
from afterword.plan.next_step import long_gap
from afterword.plan.steps import Chapter, Kind, State, Step
from afterword.workbook.letters.letter import Draft
from afterword.workbook.letters.mailto import mailto
from afterword.workbook.ready import may_be_mailed
from afterword.workbook.views.blocks import Block, blocks
from afterword.workbook.views.progress import Progress, progress
from afterword.workbook.views.remarks import Remarks, RemarkView
from afterword.workbook.wording import phrases, titles
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.words import Words

_RESEARCH = (Kind.RESEARCH_EMPLOYER, Kind.RESEARCH_FIELD)


@dataclass(frozen=True)
class StepView:
    """One step in words. `state` is open, done, cancelled or passed."""

    id: StepId
    chapter: Chapter
    title: str
    detail: str
    why: str
    when: str
    due: dt.date | None
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
    said: tuple[RemarkView, ...]

    @property
    def open(self) -> bool:
        """Whether it is still to be done."""
        return self.state is State.OPEN


@dataclass(frozen=True)
class DraftView:
    """One draft with the names of its place on the page and of its mail file."""

    draft: Draft
    anchor: str
    when: str
    eml: str | None
    mailto: str | None
    said: tuple[RemarkView, ...]


@dataclass(frozen=True)
class ChapterView:
    """One of the five parts, or the close. `note` stands above the steps."""

    chapter: Chapter
    name: str
    note: str
    steps: tuple[StepView, ...]
    words: Words

    @property
    def number(self) -> int:
        """Its place among the parts."""
        return self.chapter.value

    @property
    def slug(self) -> str:
        """The part in addresses."""
        return self.chapter.slug

    @property
    def live(self) -> tuple[StepView, ...]:
        """The steps that are still part of the plan."""
        return tuple(step for step in self.steps if step.state in {State.OPEN, State.DONE})

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The live steps, at most nine together."""
        return blocks(self.live, self.words)

    @property
    def progress(self) -> Progress:
        """How far the candidate is with this part."""
        return progress(self.steps)

    @property
    def next(self) -> StepView | None:
        """What to do next here: the first open step that is not optional, by its day."""
        waiting = [step for step in self.steps if step.open and not step.optional]
        return min(waiting, key=lambda step: step.due or dt.date.max, default=None)

    @property
    def off(self) -> tuple[StepView, ...]:
        """The steps that are not needed any more, with their reasons."""
        return tuple(step for step in self.steps if step.state not in {State.OPEN, State.DONE})


def step_view(desk: Desk, step: Step, drafts: Sequence[DraftView], said: Remarks) -> StepView:
    """One step in words, with what a coach said of it."""
    interview, me, plan = desk.interview, desk.me, desk.plan
    other = phrases.paper_date(step.other_day) if step.other_day else None
    title, detail = titles.title_and_detail(desk, step)
    return StepView(
        id=step.id,
        chapter=step.chapter,
        title=title,
        detail=detail,
        why=desk.words.why(step.why, week=step.week, span=phrases.span(desk.words, interview.held.on, step.due)),
        when=titles.deadline(interview, me, step.due, step.at) if step.due else desk.words.why(step.why),
        due=step.due,
        state=step.state,
        done_on=phrases.paper_date(step.done_on) if step.done_on else "",
        optional=step.optional,
        urgent=step.urgent,
        overdue=step.overdue(plan.today),
        today=step.due == plan.today,
        important=step.urgent or (step.kind in _RESEARCH and long_gap(interview, me)),
        cautions=tuple(desk.words.caution(each, other=other) for each in step.cautions),
        draft=next((each.anchor for each in drafts if each.draft.step == step.id), None),
        note=next((entry.note for entry in interview.log if entry.did == step.id.within and entry.note), ""),
        said=said.get(step.id.within, ()),
    )


def draft_view(draft: Draft, undated: Mapping[StepId, str], said: Remarks) -> DraftView:
    """The draft with its day; one that waits for something to happen says for what."""
    name = draft.id.file_name
    sendable = may_be_mailed(draft)
    eml = f"drafts/{name}.eml" if sendable else None
    when = undated.get(draft.step) if not draft.sent else None
    return DraftView(
        draft,
        name,
        when or phrases.paper_date(draft.on),
        eml,
        mailto(draft) if sendable else None,
        said.get(f"{DRAFTS}{draft.id.within}", ()),
    )
