"""Drafts as pages see them: everything decided, nothing left but to set it in type."""

import datetime as dt
from collections.abc import Iterable
from itertools import filterfalse
from operator import attrgetter

from afterword.frozen import frozen
from afterword.interview.model.remarks import DRAFTS
from afterword.interview.model.vocabulary import Verdict
from afterword.mappings import by_key
from afterword.plan.cases import Case
from afterword.plan.given.ids import StepId
from afterword.plan.steps import Kind, Step
from afterword.workbook.letters.drafts import write_drafts
from afterword.workbook.letters.letter import Draft
from afterword.workbook.letters.mailto import mailto
from afterword.workbook.ready import may_be_mailed
from afterword.workbook.views.remarks import Remarks, RemarkView
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.cleaned.cleaning import with_a_capital
from afterword.workbook.wording.wording import Wording
from afterword.workbook.wording.words import Words

_TO_FILL_IN = "[ADD:"  # so a gap begins in a text of ours
_SOON = dt.timedelta(days=3)
_TO_REFEREES = frozenset({
    Kind.ASK_REFEREE,
    Kind.REMIND_REFEREE,
    Kind.BRIEF_REFEREE,
    Kind.HEADS_UP_REFEREES,
    Kind.THANK_REFEREES,
})  # fmt: skip
_OF_SEVERAL = frozenset({Kind.ANSWER_OFFER, Kind.COUNTER_OFFER})


@frozen
class DraftView:
    """One draft with the names of its place on the page and of its mail file.

    One that is not `dated` waits for something, and `when` says for what; one that is `enclosed` travels in another letter.
    `week` is that of the follow-up that it is, or in whose place it goes, `about` what its
    step is about, such as the referee to whom it goes.
    """

    draft: Draft
    anchor: str
    when: str
    dated: bool
    eml: str | None
    mailto: str | None
    remarks: tuple[RemarkView, ...]
    enclosed: bool = False
    week: int | None = None
    about: str = ""

    @property
    def sends(self) -> StepId:
        """What is done once it has gone: of several letters of one step this one alone."""
        if self.draft.kind in _OF_SEVERAL:
            return self.draft.id
        return self.draft.step

    @property
    def weekly(self) -> StepId | None:
        """The follow-up that it is, or in whose place it goes; None for any other letter."""
        name = self.draft.instead_of or self.draft.id
        return name if name.kind == Kind.FOLLOW_UP else None

    @property
    def goes_to_a_referee(self) -> bool:
        """Whether it is for somebody who may speak for the candidate, and whom nobody there passes it on to."""
        return self.draft.kind in _TO_REFEREES

    @property
    def can_thank_others(self) -> bool:
        """Whether it is a thank-you with an address: somebody else can be thanked in it."""
        return self.draft.kind is Kind.THANK_YOU and self.draft.to is not None

    @property
    def has_gaps(self) -> bool:
        """Whether something in its text is still to be filled in."""
        return _TO_FILL_IN in self.draft.body

    @property
    def lacks(self) -> tuple[str, ...]:
        """What it still lacks, in words that name no key of the file."""
        return tuple(getattr(gap, "plain", gap) for gap in self.draft.gaps)

    @property
    def lacks_one(self) -> bool:
        """Whether one thing alone is missing."""
        return len(self.draft.gaps) == 1

    @property
    def must_be_mended(self) -> bool:
        """Whether a coach said so, and the letter has not gone and does not have their words yet."""
        open_remarks = filterfalse(attrgetter("used"), self.remarks)
        verdicts = {*map(attrgetter("says"), open_remarks)}
        return not self.draft.sent and Verdict.MUST_FIX in verdicts

    def later(self, today: dt.date) -> str:
        """When it goes, for one that nobody has to think of yet, or may leave out; empty for one that goes soon."""
        is_soon = self.dated and self.draft.on - today <= _SOON
        if is_soon and not self.draft.optional:
            return ""
        return self.when

    @property
    def begins(self) -> str:
        """`when` at the beginning of a line."""
        return with_a_capital(self.when)


def anchors_of(drafts: Iterable[DraftView]) -> dict[str, str]:
    """The place of the first draft of each step, by the step's short name."""
    anchors: dict[str, str] = {}
    for draft in drafts:
        anchors.setdefault(draft.draft.step.within, draft.anchor)
    return anchors


def draft_views(
    case: Case, wording: Wording, remarks: Remarks
) -> tuple[DraftView, ...]:
    """Every draft with its day, by their days; those that wait for something to happen come last and say for what."""
    planned = by_key(case.plan.steps, attrgetter("id"))
    desk = Desk.for_letters(case, wording)
    views = [
        _draft_view(case, wording, draft, planned.get(draft.step), remarks)
        for draft in write_drafts(desk)
    ]
    views.sort(key=lambda view: (not view.dated, view.draft.on))
    return tuple(views)


def _draft_view(
    case: Case,
    wording: Wording,
    draft: Draft,
    step: Step | None,
    remarks: Remarks,
) -> DraftView:
    """The draft as its step in the plan has it; a note that travels in another letter has no step of its own."""
    name = draft.id.file_name
    eml = link = None
    if may_be_mailed(case, draft, wording):
        eml = f"drafts/{name}.eml"
        link = mailto(draft)

    week, about = None, ""
    if step is not None:
        week, about = step.week, step.subject
    of_draft = remarks.get(f"{DRAFTS}{draft.id.within}", ())
    return DraftView(
        draft=draft,
        anchor=name,
        when=_when(draft, step, wording.words),
        dated=step is None or step.due is not None,
        eml=eml,
        mailto=link,
        remarks=tuple(remark.beside(draft.body) for remark in of_draft),
        enclosed=step is None and not draft.use_only_if,
        week=week,
        about=about,
    )


def _when(draft: Draft, step: Step | None, words: Words) -> str:
    """Its day; as long as it has not gone, the moment on both clocks, or what it waits for."""
    day = phrases.paper_date(draft.on)
    if draft.sent or step is None:
        return day
    if step.due is None:
        return words.why(step.why)
    if step.sending:
        return phrases.two_clocks(step.sending)
    if step.is_better_today:
        return words.page("days", "at-latest", day=day)
    return day
