"""An interview as pages and documents see it: everything decided, nothing left but to set it in type."""

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import cached_property
from operator import attrgetter
from types import MappingProxyType

from afterword.frozen import frozen
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import scored
from afterword.interview.model.vocabulary import PaperSize, PersonRole
from afterword.plan.cases import Case
from afterword.plan.steps import Kind, Plan
from afterword.workbook import ready
from afterword.workbook.letters.letter import OF_MATTER, Draft, gap_name
from afterword.workbook.pay import salary
from afterword.workbook.proposal.lacking import cautions
from afterword.workbook.ready import DocumentKind
from afterword.workbook.views.chapters import ChapterView, chapter_views
from afterword.workbook.views.debrief import Debrief
from afterword.workbook.views.drafts import DraftView, anchors_of, draft_views
from afterword.workbook.views.kept import KeptDrafts, Lacking
from afterword.workbook.views.other_applications import title_of
from afterword.workbook.views.progress import Progress, progress
from afterword.workbook.views.readiness import refused_documents
from afterword.workbook.views.referees import Referees, referees_of
from afterword.workbook.views.remarks import Remarks, open_remarks
from afterword.workbook.views.standing import Standing, standing_of
from afterword.workbook.views.steps import StepView, next_of, step_views
from afterword.workbook.views.timing import told_timing
from afterword.workbook.wording import phrases, titles
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.packs import Criterion, Reading, Tool
from afterword.workbook.wording.wording import Wording

_LETTER_COUNTRIES = frozenset({"US", "CA"})
_SIZES = {PaperSize.LETTER: "Letter", PaperSize.A4: "A4"}  # as CSS names them
_A_WEEK = dt.timedelta(weeks=1)
_ARTICLES = 2  # so many are to be read before one talks about money


@frozen
class InterviewView:
    """All that the pages and documents of one interview say."""

    case: Case
    wording: Wording
    title: str
    held: str
    steps: tuple[StepView, ...]
    drafts: tuple[DraftView, ...]
    next: StepView | None
    remarks: Remarks
    referees: Referees
    timing: tuple[str, ...]
    pay: salary.PayView
    standing: Standing
    unchanged: KeptDrafts | None = None

    # The case

    @property
    def id(self) -> str:
        """The name of the interview's file, or the neutral name that it has in copies."""
        return self.case.id

    @property
    def interview(self) -> Interview:
        """The interview, as its reader may see it."""
        return self.case.interview

    @property
    def me(self) -> Candidate:
        """The candidate, as the reader may see them."""
        return self.case.me

    @property
    def plan(self) -> Plan:
        """What is to be done, without words."""
        return self.case.plan

    @property
    def paper(self) -> str:
        """The size of paper as CSS names it: as the candidate typed, else the one of the employer's country (E25)."""
        size = PaperSize.A4
        if self._country in _LETTER_COUNTRIES:
            size = PaperSize.LETTER
        return _SIZES[self.me.paper or size]

    @property
    def noted(self) -> bool:
        """Whether the candidate wrote down anything of the talk."""
        interview = self.interview
        notes = (
            interview.strengths,
            interview.topics,
            interview.debrief,
            *(map(attrgetter("looking_for"), interview.people)),
        )
        return any(notes)

    @property
    def parts(self) -> Mapping[str, str]:
        """Who each of them is, to somebody else than the candidate, by the name of their part."""
        words = self.wording.words
        return {part: words.page("who", part) for part in PersonRole}

    # Steps and drafts

    @cached_property
    def chapters(self) -> tuple[ChapterView, ...]:
        """The five parts and the close; of an interview that is kept from before nobody reads them."""
        return chapter_views(Desk.of(self.case, self.wording), self.steps, self.remarks)

    @property
    def progress(self) -> Progress:
        """How far the candidate is with this interview."""
        return progress(self.steps)

    @property
    def not_ready(self) -> tuple[DraftView, ...]:
        """The drafts that lack something; none before the talk, when nothing can be known of it yet (E41).

        A weekly letter that brings nothing yet is asked about in the week in which it goes.
        """
        if self.case.application.lies_ahead:
            return ()
        return tuple(
            view
            for view in self.drafts
            if view.draft.not_ready and not self._can_wait(view)
        )

    @property
    def lacking(self) -> tuple[Lacking, ...]:
        """Where those are, and what they lack."""
        if self.unchanged:
            return self.unchanged.lacking
        today = self.case.today
        return tuple(
            Lacking(view.anchor, view.draft.title, view.lacks, view.later(today))
            for view in self.not_ready
        )

    def _can_wait(self, view: DraftView) -> bool:
        """Whether only its matter is lacking, and there is time for that, or it is optional and may be left out."""
        draft = view.draft
        if not all(gap_name(gap) in OF_MATTER for gap in draft.gaps):
            return False
        return draft.optional or draft.on - self.case.today >= _A_WEEK

    @property
    def card(self) -> Draft | None:
        """The words for a handwritten card, while the card is part of the plan."""
        live = {step.id for step in self.steps if step.live}
        for view in self.drafts:
            if view.draft.kind is Kind.CARD and view.draft.step in live:
                return view.draft
        return None

    # Documents

    @property
    def proposes(self) -> bool:
        """Whether there is a proposal to print: written, and with somebody to send it to."""
        return self._readiness(DocumentKind.PROPOSAL).may_be_printed

    @property
    def has_proposal_page(self) -> bool:
        """Whether that page is in the workbook."""
        return self._readiness(DocumentKind.PROPOSAL).may_be_made

    @property
    def refused_documents(self) -> tuple[tuple[str, str], ...]:
        """What the file has and may not be handed over now, by its name, each with the reason."""
        return refused_documents(self.case, self.wording)

    @property
    def proposal_cautions(self) -> tuple[str, ...]:
        """What to think of before a proposal is sent, where one is planned or was."""
        if not self.plan.steps_writing(Kind.SEND_PROPOSAL):
            return ()
        return cautions(self.wording, self.interview)

    @property
    def debriefs(self) -> bool:
        """Whether there is still a reason to write down how the talk went."""
        return self._readiness(DocumentKind.DEBRIEF).may_be_printed

    @property
    def debrief(self) -> Debrief:
        """What to write down."""
        return Debrief.of(self.interview, self.wording.packs)

    # What the packs know

    @property
    def salary_tools(self) -> tuple[Tool, ...]:
        """Where to look for what the position pays."""
        return self.wording.packs.salary_tools(self._country)

    @property
    def articles(self) -> tuple[Reading, ...]:
        """What to read before one talks about money; nothing where pay goes by scale and step (E43)."""
        if scored(self.interview):
            return ()
        return self.wording.packs.articles()[:_ARTICLES]

    @property
    def places(self) -> tuple[Tool, ...]:
        """Where to learn how an employer interviews."""
        return self.wording.packs.interview_places(self._country)

    @property
    def formats(self) -> tuple[str, ...]:
        """How interviews usually go in each of its fields."""
        fields = self.wording.packs.fields()
        return tuple(
            fields[name].formats for name in self.interview.fields if name in fields
        )

    @property
    def rubric(self) -> tuple[Criterion, ...]:
        """What a coach looks at."""
        return self.wording.packs.rubric()

    @property
    def referee_questions(self) -> tuple[str, ...]:
        """What to ask somebody who is to speak for the candidate."""
        return self.wording.packs.questions("questions_for_referees")

    @property
    def questions_referees_get(self) -> tuple[str, ...]:
        """What a caller is likely to ask referees."""
        return self.wording.packs.questions("what_referees_are_asked")

    def _readiness(self, kind: DocumentKind) -> ready.Readiness:
        return ready.document(self.case, kind, self.wording)

    @property
    def _country(self) -> str | None:
        return self.interview.employer.country


def views(
    cases: Iterable[Case],
    wording: Wording,
    *,
    unchanged: Mapping[str, KeptDrafts] = MappingProxyType({}),
) -> tuple[InterviewView, ...]:
    """Every interview in words.

    No draft is written of the interviews of which it is known from before what there is to say of them.
    """
    return tuple(
        view(case, wording, unchanged=unchanged.get(case.id)) for case in cases
    )


def _title(case: Case, wording: Wording) -> str:
    """The job and the employer; of several rounds of one application the day of the talk, too."""
    title = title_of(case.interview, wording.words)
    if case.earlier is None and not case.application.superseded:
        return title
    day = phrases.paper_date(case.interview.held.on)
    return wording.words.page("titles", "round", interview=title, day=day)


def view(
    case: Case,
    wording: Wording,
    *,
    unchanged: KeptDrafts | None = None,
) -> InterviewView:
    """One interview in words; its drafts are not written if it is known from before what there is to say of them."""
    interview = case.interview
    remarks = open_remarks(interview)
    written: tuple[DraftView, ...] = ()
    if not unchanged:
        written = draft_views(case, wording, remarks)

    desk = Desk.of(case, wording)
    steps = step_views(desk, unchanged or KeptDrafts(anchors_of(written)), remarks)
    return InterviewView(
        case=case,
        wording=wording,
        title=_title(case, wording),
        held=titles.held_on(interview, case.me),
        steps=steps,
        drafts=written,
        next=next_of(case.plan, steps),
        remarks=remarks,
        referees=referees_of(desk),
        timing=tuple(told_timing(case, wording.words)),
        pay=salary.pay(wording, interview, case.plan.today),
        standing=standing_of(case, wording.words),
        unchanged=unchanged,
    )
