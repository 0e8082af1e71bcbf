"""An interview as pages and documents see it: everything decided, nothing left but to set it in type."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from afterword.interview.candidate import Candidate
from afterword.interview.model import Interview
from afterword.interview.people import scored
from afterword.interview.vocabulary import PaperSize, Setting
from afterword.plan.chapters import long_gap, no_proposal
from afterword.plan.steps import Chapter, Kind, Plan, State, Step
from afterword.plan.thank_yous import card_wanted
from afterword.workbook.blocks import Block, blocks
from afterword.workbook.letters.drafts import Draft, write_drafts
from afterword.workbook.letters.letter import Desk
from afterword.workbook.letters.mailto import mailto
from afterword.workbook.pay import salary
from afterword.workbook.pay.proposals import cautions, why_no_proposal
from afterword.workbook.progress import Progress, progress
from afterword.workbook.referees import Referees, RefereeView, referees
from afterword.workbook.wording import packs, phrases, titles, words

_LETTER_COUNTRIES = frozenset({"US", "CA"})
_RESEARCH = (Kind.RESEARCH_EMPLOYER, Kind.RESEARCH_FIELD)


@dataclass(frozen=True)
class StepView:
    """One step in words. `id` is the whole step ID; `state` is open, done, cancelled or passed."""

    id: str
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


@dataclass(frozen=True)
class ChapterView:
    """One of the five parts, or the close. `note` stands above the steps."""

    number: int
    name: str
    note: str
    steps: tuple[StepView, ...]

    @property
    def live(self) -> tuple[StepView, ...]:
        """The steps that are still part of the plan."""
        return tuple(step for step in self.steps if step.state in {State.OPEN, State.DONE})

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The live steps, at most nine together."""
        return blocks(self.live)

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


@dataclass(frozen=True)
class InterviewView:
    """All that the pages and documents of one interview say."""

    id: str
    interview: Interview
    me: Candidate
    plan: Plan
    title: str
    held: str
    paper: str
    chapters: tuple[ChapterView, ...]
    drafts: tuple[DraftView, ...]
    next: StepView | None
    known_referees: Referees
    timing: tuple[str, ...]
    no_follow_ups: str
    card_off: str
    pay: salary.PayView
    salary_tools: tuple[packs.Tool, ...]
    articles: tuple[packs.Reading, ...]
    places: tuple[packs.Tool, ...]
    referee_questions: tuple[str, ...]
    questions_referees_get: tuple[str, ...]
    proposal_cautions: tuple[str, ...]
    formats: tuple[str, ...]

    @property
    def steps(self) -> tuple[StepView, ...]:
        """Every step, in the workbook's order."""
        return tuple(step for chapter in self.chapters for step in chapter.steps)

    @property
    def not_ready(self) -> tuple[DraftView, ...]:
        """The drafts that lack something."""
        return tuple(each for each in self.drafts if not each.draft.ready and not each.draft.sent)

    @property
    def proposes(self) -> bool:
        """Whether there is a proposal to print: written, and with somebody to send it to."""
        return why_no_proposal(self.interview, self.plan) is None

    @property
    def card(self) -> Draft | None:
        """The words for a handwritten card, while the card is part of the plan."""
        wanted = {step.id for step in self.plan.of(Kind.CARD) if step.state in {State.OPEN, State.DONE}}
        return next((each.draft for each in self.drafts if each.draft.step in wanted), None)

    @property
    def noted(self) -> bool:
        """Whether the candidate wrote down anything of the talk."""
        interview = self.interview
        heard = any(person.looking_for for person in interview.people)
        return bool(heard or interview.strengths or interview.topics or interview.debrief)

    @property
    def debriefs(self) -> bool:
        """Whether there is still a reason to write down how the talk went."""
        return self.interview.outcome is None

    @property
    def referees(self) -> tuple[RefereeView, ...]:
        """The three who are marked for this interview."""
        return self.known_referees.marked

    @property
    def referee_warning(self) -> str:
        """`2 of 3 have said yes`, as long as it is not three."""
        return self.known_referees.warning

    @property
    def agreed(self) -> tuple[RefereeView, ...]:
        """Those of them for the employer's sheet."""
        return self.known_referees.agreed

    @property
    def progress(self) -> Progress:
        """How far the candidate is with this interview."""
        return progress(self.steps)


def views(
    interviews: Mapping[str, Interview], me: Candidate, plans: Mapping[str, Plan], *, drafts: bool = True
) -> tuple[InterviewView, ...]:
    """Every interview in words, with or without its drafts."""
    return tuple(view(name, interview, me, plans[name], drafts=drafts) for name, interview in interviews.items())


def view(name: str, interview: Interview, me: Candidate, plan: Plan, *, drafts: bool = True) -> InterviewView:
    """One interview in words, with or without its drafts."""
    undated = {step.id: words.why(step.why) for step in plan.steps if step.due is None}
    written = tuple(_draft_view(each, undated) for each in write_drafts(Desk(interview, me, plan))) if drafts else ()
    written = tuple(sorted(written, key=lambda each: (each.draft.step in undated, each.draft.on)))  # what waits, last
    steps = {step.id: _step_view(interview, me, plan, step, written) for step in plan.steps}
    upcoming = plan.open()
    country = interview.employer.country
    known = packs.fields()
    return InterviewView(
        id=name,
        interview=interview,
        me=me,
        plan=plan,
        title=f"{interview.role}, {interview.employer.name}",
        held=titles.deadline(interview, me, interview.held.on, interview.held.at),
        paper=_paper(me, country),
        chapters=_chapters(interview, plan, steps),
        drafts=written,
        next=steps[upcoming[0].id] if upcoming else None,
        known_referees=referees(interview, me),
        timing=tuple(_timing(interview, me)),
        no_follow_ups=words.no_follow_ups(plan.no_follow_ups) if plan.no_follow_ups else "",
        card_off=words.card_off(scored=scored(interview)) if _card_off(interview) else "",
        pay=salary.pay(interview, plan.today),
        salary_tools=packs.salary_tools(country),
        articles=packs.articles()[:2],
        places=packs.interview_places(country),
        referee_questions=packs.questions("questions_for_referees"),
        questions_referees_get=packs.questions("what_referees_are_asked"),
        proposal_cautions=cautions(interview) if plan.of(Kind.SEND_PROPOSAL) else (),
        formats=tuple(known[each].formats for each in interview.fields if each in known),
    )


def _paper(me: Candidate, country: str | None) -> str:
    """The size as CSS names it: as the candidate typed, else the one of the employer's country (E25)."""
    chosen = me.paper or (PaperSize.LETTER if country in _LETTER_COUNTRIES else PaperSize.A4)
    return {PaperSize.LETTER: "Letter", PaperSize.A4: "A4"}[chosen]


def file_name(step: str) -> str:
    """A step ID as a file name: `thank-you/angela-jones` becomes `thank-you--angela-jones`."""
    return step.replace("/", "--")


def _chapters(interview: Interview, plan: Plan, steps: Mapping[str, StepView]) -> tuple[ChapterView, ...]:
    reason = no_proposal(interview)
    return tuple(
        ChapterView(
            number=part.value,
            name=words.chapter(part),
            note=words.not_needed(reason) if reason and part in plan.not_needed else "",
            steps=tuple(steps[step.id] for step in plan.steps if step.chapter is part),
        )
        for part in Chapter
    )


def _step_view(interview: Interview, me: Candidate, plan: Plan, step: Step, drafts: Sequence[DraftView]) -> StepView:
    other = phrases.paper_date(step.other_day) if step.other_day else None
    title, detail = titles.title_and_detail(interview, me, step)
    return StepView(
        id=f"{plan.interview}/{step.id}",
        chapter=step.chapter,
        title=title,
        detail=detail,
        why=words.why(step.why, week=step.week, span=phrases.span(interview.held.on, step.due)),
        when=titles.deadline(interview, me, step.due, step.at) if step.due else words.why(step.why),
        due=step.due,
        state=step.state,
        done_on=phrases.paper_date(step.done_on) if step.done_on else "",
        optional=step.optional,
        urgent=step.urgent,
        overdue=step.overdue(plan.today),
        today=step.due == plan.today,
        important=step.urgent or (step.kind in _RESEARCH and long_gap(interview, me)),
        cautions=tuple(words.caution(each, other=other) for each in step.cautions),
        draft=next((each.anchor for each in drafts if each.draft.step == step.id), None),
        note=next((entry.note for entry in interview.log if entry.did == step.id and entry.note), ""),
    )


def _draft_view(draft: Draft, undated: Mapping[str, str]) -> DraftView:
    """The draft with its day; one that waits for something to happen says for what."""
    name = file_name(draft.id)
    sendable = draft.to is not None and draft.ready and not draft.sent
    eml = str(PurePosixPath("drafts", f"{name}.eml")) if sendable else None
    when = undated.get(draft.step) if not draft.sent else None
    return DraftView(draft, name, when or phrases.paper_date(draft.on), eml, mailto(draft) if sendable else None)


def _timing(interview: Interview, me: Candidate) -> Iterator[str]:
    """What they said about dates, each in a sentence."""
    said, booked = interview.employer_said, interview.next_step.booked
    for name, day in (("contact_on", said.contact_on), ("decide_by", said.decide_by)):
        if day:
            yield words.timing(name, on=phrases.paper_date(day))
    if booked:
        yield words.timing("booked", on=titles.deadline(interview, me, booked.on, booked.at))
    if said.do_not_contact:
        yield words.timing("do_not_contact")


def _card_off(interview: Interview) -> bool:
    """Whether to say why no card is suggested: only where the place is the reason (S8)."""
    the_place = interview.employer.setting is Setting.RESEARCH or scored(interview)
    return interview.interested and interview.posted_note is None and the_place and not card_wanted(interview)
