"""The parts of the workbook as pages and documents see them: which steps each has, and what it shows beside them."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import filterfalse
from operator import attrgetter

from afterword.frozen import frozen
from afterword.interview.model.remarks import PARTS, RUBRIC
from afterword.plan.given.ids import StepId
from afterword.plan.proposal import no_proposal
from afterword.plan.steps import Chapter, NoProposal, Plan, State, Why
from afterword.plan.thanks.cards import no_card
from afterword.workbook.views.blocks import Block, blocks, optional_last
from afterword.workbook.views.progress import Progress, progress
from afterword.workbook.views.remarks import Remarks, RemarkView
from afterword.workbook.views.steps import StepView
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.words import Words


class Content(StrEnum):
    """What a part shows below its steps; a template includes `_part_NAME`."""

    PAY = "pay"
    PLACES = "places"
    REFEREES = "referees"
    PROPOSAL = "proposal"


_CONTENTS = {
    Chapter.SALARY: Content.PAY,
    Chapter.NEXT_STEP: Content.PLACES,
    Chapter.REFERENCES: Content.REFEREES,
    Chapter.PROPOSAL: Content.PROPOSAL,
}


@frozen
class CriterionView:
    """A question of the rubric of which a coach said something."""

    look_at: str
    remarks: tuple[RemarkView, ...]


@frozen
class ChapterView:
    """One of the five parts, or the close. `note` stands in the place of what it shows where it is not needed.

    `next_first`: the open steps of the interview, the next one first. `no_follow_ups` and `card_off` say why the first part has
    no follow-ups, or no card.
    """

    chapter: Chapter
    name: str
    heading: str
    note: str
    steps: tuple[StepView, ...]
    content: Content | None
    no_follow_ups: str
    card_off: str
    remarks: tuple[RemarkView, ...]
    criteria: tuple[CriterionView, ...]
    words: Words
    next_first: tuple[StepId, ...]

    @property
    def number(self) -> int:
        """Its place among the parts."""
        return self.chapter.value

    @property
    def numbered(self) -> bool:
        """Whether it is one of the five parts."""
        return self.chapter is not Chapter.CLOSE

    @property
    def first(self) -> bool:
        """Whether it is the part with which the workbook begins."""
        return self.chapter is Chapter.FOLLOW_UP

    @property
    def slug(self) -> str:
        """The part in addresses."""
        return self.chapter.slug

    @property
    def live(self) -> tuple[StepView, ...]:
        """The steps that are still part of the plan."""
        return tuple(filter(attrgetter("live"), self.steps))

    @property
    def in_short(self) -> str:
        """What it is for, in a line."""
        return self.words.chapter_in_short(self.chapter)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The live steps, at most nine together."""
        return blocks(self.live, self.words)

    @property
    def on_page(self) -> tuple[Block, ...]:
        """What is to do as a page has it, which says how many are left: those that do not count come last."""
        return optional_last(self.live, self.words)

    @property
    def progress(self) -> Progress:
        """How far the candidate is with this part."""
        return progress(self.steps)

    @property
    def next(self) -> StepView | None:
        """What to do next here: the first open step that is not optional, in the one order of all (E52)."""
        counted = set(self.progress.open)
        by_id = {step.id: step for step in self.steps if step.id in counted}
        in_order = map(by_id.get, self.next_first)
        return next(filter(None, in_order), None)

    @property
    def off(self) -> tuple[StepView, ...]:
        """The steps that are not needed any more, with their reasons."""
        return tuple(filterfalse(attrgetter("live"), self.steps))


def chapter_views(
    desk: Desk, steps: Sequence[StepView], remarks: Remarks
) -> tuple[ChapterView, ...]:
    """The five parts and the close, each with its steps and with what a coach said of it."""
    return tuple(_chapter_view(desk, chapter, steps, remarks) for chapter in Chapter)


def _chapter_view(
    desk: Desk, chapter: Chapter, steps: Sequence[StepView], remarks: Remarks
) -> ChapterView:
    note = _note(desk, chapter)
    own = tuple(step for step in steps if step.chapter is chapter)
    content = None if note else _content(chapter, own)
    name = desk.words.chapter(chapter)
    no_follow_ups = card_off = ""
    if chapter is Chapter.FOLLOW_UP:
        no_follow_ups = _no_follow_ups(desk.plan, desk.words)
        card_off = _card_off(desk)

    return ChapterView(
        chapter=chapter,
        name=name,
        heading=_heading(chapter, name, desk.words),
        note=note,
        steps=own,
        content=content,
        no_follow_ups=no_follow_ups,
        card_off=card_off,
        remarks=remarks.get(f"{PARTS}{chapter.slug}", ()),
        criteria=tuple(_criteria(desk, chapter, remarks)),
        words=desk.words,
        next_first=tuple(map(attrgetter("id"), desk.plan.open())),
    )


def _content(chapter: Chapter, steps: Iterable[StepView]) -> Content | None:
    """What it shows beside its steps: nobody looks up how they interview once no talk can come."""
    is_over = not any(map(attrgetter("live"), steps))
    if chapter is Chapter.NEXT_STEP and is_over:
        return None
    return _CONTENTS.get(chapter)


def _heading(chapter: Chapter, name: str, words: Words) -> str:
    """`1. Follow up`: only the close has no number."""
    if chapter is Chapter.CLOSE:
        return name
    return words.page("titles", "part", number=chapter.value, part=name)


def _note(desk: Desk, chapter: Chapter) -> str:
    """Why a part is not needed; empty for one that is."""
    reason = no_proposal(desk.interview)
    if reason is None or chapter not in desk.plan.not_needed:
        reason = _called_off(desk, chapter)
    if reason is None:
        return ""
    return desk.words.not_needed(reason)


def _called_off(desk: Desk, chapter: Chapter) -> NoProposal | None:
    """Why all steps of a part are off, where an offer is the reason; None for a part that has something to do or to keep."""
    if chapter in (Chapter.SALARY, Chapter.REFERENCES):  # what was found stays in sight
        return None
    steps = [step for step in desk.plan.steps if step.chapter is chapter]
    if {*map(attrgetter("state"), steps)} != {State.CANCELLED}:
        return None
    if steps[0].why is Why.OTHER_ACCEPTED:
        return NoProposal.OTHER_ACCEPTED
    if desk.interview.has_open_offer:
        return NoProposal.OFFER
    return None


def _no_follow_ups(plan: Plan, words: Words) -> str:
    if plan.no_follow_ups is None:
        return ""
    return words.no_follow_ups(plan.no_follow_ups)


def _card_off(desk: Desk) -> str:
    """Why no card is suggested; without interest nobody asks (S8, E44)."""
    interview = desk.interview
    reason = no_card(interview, desk.me)
    if reason is None or interview.wants_card is not None or not interview.interested:
        return ""
    return desk.words.card_off(reason)


def _criteria(
    desk: Desk, chapter: Chapter, remarks: Remarks
) -> Iterator[CriterionView]:
    """The rubric is looked at with the whole workbook open, so that what was said by it stands in the close."""
    if chapter is not Chapter.CLOSE:
        return
    for criterion in desk.packs.rubric():
        about = f"{RUBRIC}{criterion.id}"
        if about in remarks:
            yield CriterionView(criterion.look_at, remarks[about])
