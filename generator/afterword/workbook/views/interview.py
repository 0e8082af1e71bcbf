"""An interview as pages and documents see it: everything decided, nothing left but to set it in type."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import scored
from afterword.interview.model.vocabulary import PaperSize, Setting
from afterword.plan.cases import Case
from afterword.plan.ids import StepId
from afterword.plan.proposal import no_proposal
from afterword.plan.steps import Chapter, Kind, Plan, State
from afterword.plan.thank_yous import card_wanted
from afterword.workbook import ready
from afterword.workbook.letters.drafts import Draft, write_drafts
from afterword.workbook.pay import salary
from afterword.workbook.proposal.lacking import cautions
from afterword.workbook.ready import DocumentKind
from afterword.workbook.views.progress import Progress, progress
from afterword.workbook.views.referees import Referees, RefereeView, referees
from afterword.workbook.views.remarks import Remarks, open_remarks
from afterword.workbook.views.steps import ChapterView, DraftView, StepView, draft_view, step_view
from afterword.workbook.wording import phrases, titles
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.packs import Reading, Tool
from afterword.workbook.wording.wording import Wording
from afterword.workbook.wording.words import Words

_LETTER_COUNTRIES = frozenset({"US", "CA"})


@dataclass(frozen=True)
class InterviewView:
    """All that the pages and documents of one interview say."""

    case: Case
    wording: Wording
    title: str
    held: str
    paper: str
    chapters: tuple[ChapterView, ...]
    drafts: tuple[DraftView, ...]
    next: StepView | None
    said: Remarks
    known_referees: Referees
    timing: tuple[str, ...]
    no_follow_ups: str
    card_off: str
    pay: salary.PayView
    salary_tools: tuple[Tool, ...]
    articles: tuple[Reading, ...]
    places: tuple[Tool, ...]
    referee_questions: tuple[str, ...]
    questions_referees_get: tuple[str, ...]
    proposal_cautions: tuple[str, ...]
    formats: tuple[str, ...]

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
        return ready.document(self.case, DocumentKind.PROPOSAL).may_be_printed

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
        return ready.document(self.case, DocumentKind.DEBRIEF).may_be_printed

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


def views(cases: Iterable[Case], wording: Wording, *, drafts: bool = True) -> tuple[InterviewView, ...]:
    """Every interview in words, with or without its drafts: without them it is quicker, for a list of steps."""
    return tuple(view(case, wording, drafts=drafts) for case in cases)


def view(case: Case, wording: Wording, *, drafts: bool = True) -> InterviewView:
    """One interview in words, with or without its drafts."""
    interview, me, plan = case.interview, case.me, case.plan
    words, packs = wording.words, wording.packs
    undated = {step.id: words.why(step.why) for step in plan.steps if step.due is None}
    said, desk = open_remarks(interview), Desk.of(case, wording)
    written = (
        tuple(draft_view(each, undated, said) for each in write_drafts(Desk.for_letters(case, wording)))
        if drafts
        else ()
    )
    written = tuple(sorted(written, key=lambda each: (each.draft.step in undated, each.draft.on)))  # what waits, last
    steps = {step.id: step_view(desk, step, written, said) for step in plan.steps}
    upcoming = plan.open()
    country = interview.employer.country
    known = packs.fields()
    return InterviewView(
        case=case,
        wording=wording,
        title=f"{interview.role}, {interview.employer.name}",
        held=titles.deadline(interview, me, interview.held.on, interview.held.at),
        paper=_paper(me, country),
        chapters=_chapters(interview, plan, steps, words),
        drafts=written,
        next=steps[upcoming[0].id] if upcoming else None,
        said=said,
        known_referees=referees(interview, me, words),
        timing=tuple(_timing(interview, me, words)),
        no_follow_ups=words.no_follow_ups(plan.no_follow_ups) if plan.no_follow_ups else "",
        card_off=words.card_off(scored=scored(interview)) if _card_off(interview) else "",
        pay=salary.pay(wording, interview, plan.today),
        salary_tools=packs.salary_tools(country),
        articles=packs.articles()[:2],
        places=packs.interview_places(country),
        referee_questions=packs.questions("questions_for_referees"),
        questions_referees_get=packs.questions("what_referees_are_asked"),
        proposal_cautions=cautions(wording, interview) if plan.of(Kind.SEND_PROPOSAL) else (),
        formats=tuple(known[each].formats for each in interview.fields if each in known),
    )


def _paper(me: Candidate, country: str | None) -> str:
    """The size as CSS names it: as the candidate typed, else the one of the employer's country (E25)."""
    chosen = me.paper or (PaperSize.LETTER if country in _LETTER_COUNTRIES else PaperSize.A4)
    return {PaperSize.LETTER: "Letter", PaperSize.A4: "A4"}[chosen]


def _chapters(
    interview: Interview, plan: Plan, steps: Mapping[StepId, StepView], words: Words
) -> tuple[ChapterView, ...]:
    reason = no_proposal(interview)
    return tuple(
        ChapterView(
            chapter=part,
            name=words.chapter(part),
            note=words.not_needed(reason) if reason and part in plan.not_needed else "",
            steps=tuple(steps[step.id] for step in plan.steps if step.chapter is part),
            words=words,
        )
        for part in Chapter
    )


def _timing(interview: Interview, me: Candidate, words: Words) -> Iterator[str]:
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
