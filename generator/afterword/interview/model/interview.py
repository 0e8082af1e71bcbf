"""One interview, as a person types it: few required keys, the rest optional. Descriptions are what editors show on hover."""

from __future__ import annotations

from typing import Annotated

from afterword.interview.model.audience import (
    EmployerForCentre,
    Feedback,
    ForAll,
    ForAllAndCentre,
    ForCoach,
    ForCoachAndCentre,
    ForLetters,
    ForMe,
    ForProposal,
)
from afterword.interview.model.employer import Employer
from afterword.interview.model.entries import Entry
from afterword.interview.model.fields import key, optional, several
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.links import Article, Connection, Evidence, News, Thought
from afterword.interview.model.own_drafts import OwnCopy, OwnDraft, OwnLine
from afterword.interview.model.referees import Reference
from afterword.interview.model.remarks import Remark
from afterword.interview.model.saying_no import SayingNo
from afterword.interview.model.terms import Offer, Outcome, Proposal, Salary
from afterword.interview.model.timing import Calendar, EmployerSaid, FollowUps, NextStep
from afterword.interview.model.vocabulary import (
    Held,
    Manner,
    PanelNote,
    PersonRole,
    Result,
    Stage,
    Tone,
    Wish,
)
from afterword.interview.values import (
    Day,
    Email,
    FieldName,
    Id,
    Line,
    Log,
    Many,
    Text,
    TimeZone,
    When,
    YesNo,
    one_of,
    yes_no_or,
)

CLOSED = "close/quiet"  # the step that closes an application that went quiet


class Person(Frozen):
    """Somebody met or written to."""

    name: ForAll[Line] = key(
        description="The whole name as the person writes it. It is never split or changed."
    )
    id: ForAll[Id | None] = optional(
        "A short name for this person in step IDs; made from the name when left out."
    )
    title: ForLetters[Line | None] = optional(
        "Ms., Mr., Mx., Dr., Professor ... only when you know it."
    )
    family_name: ForLetters[Line | None] = optional(
        "The part of the name that follows the title, e.g. van den Berg."
    )
    salutation: ForLetters[Line | None] = optional(
        "The greeting in your own words, e.g. Dear Dale. Wins over title and family name."
    )
    tone: ForLetters[Annotated[Manner, one_of(Manner)] | None] = optional(
        "warm, plain or formal: how letters to this person sound; warm ones alone say I'm and don't. "
        "Left out, a first name makes them warm, Mr. or Ms. plain, "
        "Dr. or Professor formal; outside English-speaking countries and before a scored panel they are formal."
    )
    part: ForAll[Annotated[PersonRole, one_of(PersonRole)]] = key(
        PersonRole.INTERVIEWER,
        alias="is",
        description="hiring manager, interviewer, recruiter, coordinator, interviewer and coordinator, agency consultant, met "
        "earlier or helper. Their HR is a coordinator, or interviewer and coordinator if they interviewed you too.",
    )
    agency: ForCoach[Line | None] = optional(
        "The agency that a consultant works for. The employer is where the work would be."
    )
    email: ForCoach[Email | None] = optional(
        "Their address. Leave it out when you do not have it: nothing is guessed."
    )
    met_before: ForLetters[YesNo] = key(
        default=False,
        description="yes when you had met before this interview; then no draft says it was nice to meet.",
    )
    left: ForLetters[YesNo] = key(
        default=False,
        description="yes when somebody else has taken over from them: letters to come go to the other.",
    )
    shares_contacts: ForLetters[YesNo] = key(
        default=True,
        description="no when this recruiter has said that addresses are not given out.",
    )
    looking_for: ForCoach[Many[Line]] = several(
        "What they look for. calm a busy ward is sent to your referees as 'they need someone who can calm a busy ward'."
    )
    connection: ForLetters[Connection | None] = optional(
        "The link for this person's thank-you, when several people met you."
    )
    thank_for: ForLetters[Line | None] = optional(
        "What they did for you. preparing me on Sunday evening is sent as 'Thank you for … and for preparing me on Sunday "
        "evening', in their thank-you, the mail in which a note is passed on, and letters about an offer, a no or an end."
    )
    point: ForLetters[Line | None] = optional(
        "We talked about … the reliability of the fleet service is sent as 'It was especially helpful to hear about the "
        "reliability of the fleet service'. What they asked you goes in as it was asked: how I would lead older colleagues."
    )
    asked_for: ForLetters[Line | None] = optional(
        "What they asked you to send, to follow 'I will send you', such as: my DBS certificate. An email brings it."
    )
    asked_for_by: ForLetters[Day | None] = optional("The day by which they want it.")


class Interview(Frozen):
    """One interview and all that came of it."""

    role: EmployerForCentre[Line] = key(
        description="The position, exactly as they call it."
    )
    would_do: ForCoach[Line | None] = optional(
        "The work in a few words for your referees, to follow 'In this job I would', such as: lead a team of 22 at two bases."
    )
    employer: ForAllAndCentre[Employer] = key(description="Who the interview was with.")
    held: ForAllAndCentre[When] = key(
        description="When it was: 2027-01-13, or with the time 2027-01-13 10:00."
    )
    people: ForAllAndCentre[Many[Person]] = key(
        description="The people you met, and those who can pass a note on; not known as the name where you caught none."
    )
    interested: ForAllAndCentre[Annotated[Wish, yes_no_or(Wish)]] = key(
        description="yes if you want this job, no if you do not, not sure while you do not know."
    )
    first_choice: ForLetters[YesNo] = key(
        default=False,
        description="yes when you would choose this job before all others. Only then does a letter say so: a follow-up, and "
        "the one that tells of another offer. In your thanks a line of your own can say it.",
    )
    internal: ForAll[YesNo] = key(
        default=False,
        description="yes when it is a post with your present employer.",
    )
    scored_panel: ForAll[YesNo | None] = optional(
        "yes when answers are scored against fixed criteria, as public bodies do; then letters are courtesy only.",
    )
    timezone: ForAll[TimeZone | None] = optional(
        "The employer's time zone, such as America/New_York."
    )
    stage: ForAll[Annotated[Stage, one_of(Stage)]] = key(
        Stage.HIRING_MANAGER,
        description="phone-screen, hiring-manager, panel, second or final.",
    )
    was: ForMe[Id | None] = optional(
        "The name that this file had when its first calendar was made, if you have renamed it since: "
        "then its dates stay the same entries in your calendar."
    )
    how: ForAll[Annotated[Held, one_of(Held)] | None] = optional(
        "in person, video or telephone."
    )
    follows: ForMe[Id | None] = optional(
        "The ID (file name) of the earlier interview with this employer, if there was one. What is known there of people, pay, "
        "referees and samples, and that they asked to be left in peace, comes along until you type it anew."
    )
    fields: ForCoach[Many[FieldName]] = several(
        "The fields of work, e.g. human-resources, marketing, software-engineering."
    )
    role_aim: ForLetters[Line | None] = optional(
        "Their aim for the role, to follow 'how you want this role to', such as: bring the two plants closer together."
    )
    strengths: ForCoach[Many[Line]] = several(
        "What you bring. a knack for politics is sent as 'I have a knack for politics', each in a weekly letter; a connection "
        "alone goes into the thank-you. Where they decide before any of those, it names a certificate of this year."
    )
    connection: ForLetters[Connection | None] = optional(
        "The one link between what they want and what you bring."
    )
    evidence: ForCoach[Many[Evidence]] = several(
        "What else shows that you can do this work: one for each weekly letter."
    )
    thoughts: ForCoach[Many[Thought]] = several(
        "What they told you that you keep thinking about: one a weekly letter, or the thank-you where they decide before."
    )
    topics: ForLetters[Many[Line]] = several(
        "What you talked about. customer service is sent as 'talking about customer service'."
    )
    employer_said: ForAll[EmployerSaid] = key(
        EmployerSaid(), description="What they said about timing."
    )
    calendar: ForAll[Calendar] = key(
        Calendar(), description="The recipient's working days."
    )
    follow_ups: ForAll[FollowUps] = key(
        FollowUps(), description="How the weekly follow-ups are run."
    )
    cards: ForLetters[YesNo | None] = optional(
        "yes or no to a handwritten card. Left out, none is suggested abroad, after a talk by video or telephone, in research, "
        "before a scored panel or through an agency."
    )
    posted_note: ForLetters[YesNo | None] = optional("The older name of `cards`.")
    panel_note: ForLetters[Annotated[PanelNote, one_of(PanelNote)]] = key(
        PanelNote.EACH,
        description="each for a thank-you a person, one for one to the whole panel: where each has a salutation, or a title "
        "and a family name, it greets them all, with a paragraph for each.",
    )
    tone: ForLetters[Annotated[Tone, one_of(Tone)] | None] = optional(
        "full for warm, longer thank-yous as in North America, plain for short, sober ones. Left out, the country decides.",
    )
    articles: ForCoach[Many[Article]] = several("Articles to share, one a week.")
    news: ForCoach[Many[News]] = several(
        "News of the employer to share, each with a positive comment."
    )
    salary: ForCoach[Salary] = key(Salary(), description="What is known about pay.")
    next_step: ForAll[NextStep] = key(
        NextStep(),
        description="What comes next in their process.",
    )
    results_that_fit: ForCoach[Many[Line]] = several(
        "Personality tests of me.yaml whose result shows a fit for this role."
    )
    references: ForAll[Many[Reference]] = several("The referees for this interview.")
    proposal: ForProposal[Proposal | None] = optional(
        "A one-page proposal, if one suits this role."
    )
    offer: ForCoachAndCentre[Offer | None] = optional("The offer, when there is one.")
    saying_no: ForCoach[SayingNo] = key(
        SayingNo(),
        description="What you would add to a no: yours to them, and your answer to theirs.",
    )
    outcome: ForCoach[Outcome | None] = optional("How it ended.")
    debrief: ForMe[Text | None] = optional("Private notes: on your own pages alone.")
    drafts: ForLetters[Many[OwnDraft]] = several(
        "Letters in your own words; each takes the place of our draft."
    )
    lines: ForLetters[Many[OwnLine]] = several(
        "Sentences of your own in letters that stay ours for the rest; for weekly ones see follow_ups.add. In a thank-you: "
        "what you liked there, what you promised, a paper that you send. In the mail to an agency: how it went, pay, notice."
    )
    copies: ForLetters[Many[OwnCopy]] = several("Who else gets a letter, in copy.")
    log: ForCoach[Log[Entry]] = several("What you have done.")
    skipped: ForCoach[Many[Line]] = several("Steps that you pass over, by their names.")
    feedback: Feedback[Log[Remark]] = several(
        "What a coach wrote; `afterword import` puts it here, and takes nothing of yours away."
    )

    @property
    def wants_card(self) -> bool | None:
        """The candidate's own word on a handwritten card, if there is one."""
        if self.cards is None:
            return self.posted_note
        return self.cards

    @property
    def result(self) -> Result | None:
        """What the outcome says; None while nothing is written of it."""
        return self.outcome.result if self.outcome else None

    @property
    def offered(self) -> Offer | None:
        """The offer, also when only the outcome speaks of it."""
        if self.offer:
            return self.offer
        if not self.outcome or self.outcome.result is not Result.OFFER:
            return None
        return Offer.model_construct(received=self.outcome.on)

    @property
    def is_over(self) -> bool:
        """Whether the application has ended, in whatever way, also by a word of the log; an offer is no end."""
        is_closed = self.logged(CLOSED) is not None and self.offered is None
        return is_closed or self.result not in {None, Result.OFFER}

    @property
    def looks_on(self) -> bool:
        """Whether it has ended without this job, so that its candidate looks on (E51)."""
        return self.is_over and not self.accepted

    @property
    def has_open_offer(self) -> bool:
        """Whether an offer is there that nobody has answered yet."""
        return self.offered is not None and not self.is_over

    @property
    def accepted(self) -> bool:
        """Whether the candidate has said yes to it."""
        return self.result is Result.ACCEPTED

    def logged(self, step: str) -> Entry | None:
        """What the log says of a step, by its ID; None while it is not done."""
        return next((entry for entry in self.log if entry.did == step), None)
