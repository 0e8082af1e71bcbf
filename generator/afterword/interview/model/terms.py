"""What is on the table: pay, a proposal of one's own, an offer, how it ended."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from afterword.interview.model.audience import (
    ForCoach,
    ForCoachAndCentre,
    ForMe,
    ForProposal,
    PayForCentre,
    WalkAway,
)
from afterword.interview.model.fees import Fees
from afterword.interview.model.fields import key, optional, several
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.paid_per import (
    DaysAYear,
    HoursAWeek,
    PaidPer,
    PaymentsAYear,
    PiecesAYear,
    WeeksAYear,
)
from afterword.interview.model.vocabulary import (
    FindingKind,
    Noticed,
    Per,
    ProposalKind,
    Result,
)
from afterword.interview.values import (
    Amount,
    Currency,
    Day,
    Line,
    Many,
    Month,
    Months,
    Rise,
    Text,
    When,
    YesNo,
    one_of,
)


class Finding(Frozen):
    """One salary figure found."""

    source: ForCoach[Line] = key(
        description="Where it is from. the trade survey is sent as 'while the trade survey … gives'."
    )
    figure: ForCoach[Amount | None] = optional(
        "The figure, digits alone. The median, if there is one. Left out where they give a range alone: then low and high."
    )
    low: ForCoach[Amount | None] = optional(
        "The lower end, if they give one, such as the 25th percentile."
    )
    high: ForCoach[Amount | None] = optional(
        "The upper end, if they give one, such as the 75th percentile."
    )
    currency: ForCoach[Currency] = key(description="Three letters, such as USD.")
    per: ForCoach[PaidPer] = Per.YEAR
    hours_a_week: ForCoach[HoursAWeek] = None
    payments_a_year: ForCoach[PaymentsAYear] = None
    weeks_a_year: ForCoach[WeeksAYear] = None
    days_a_year: ForCoach[DaysAYear] = None
    pieces_a_year: ForCoach[PiecesAYear] = None
    before_tax: ForCoach[YesNo] = key(
        default=True,
        description="no when it is what reaches the bank account; then it is shown apart.",
    )
    kind: ForCoach[Annotated[FindingKind, one_of(FindingKind)] | None] = optional(
        "official, survey, posting, self-reported, recruiter or person (somebody in such a role)."
    )
    place: ForCoach[Line | None] = optional("The place it holds for.")
    as_of: ForCoach[Month | None] = optional(
        "Year and month it is from, such as 2025-05."
    )
    is_for: ForCoach[Line | None] = optional(
        "What work it is for, as they may read it. ten years and more is sent as 'gives $44 … for ten years and more'. "
        "Left out, this kind of work."
    )
    note: ForMe[Line | None] = optional(
        "Anything to remember, for you alone, e.g. which job was matched, how many people."
    )

    @property
    def middle(self) -> Decimal | None:
        """What it counts as: its figure, or the middle of a range without one, which is named nowhere."""
        if self.figure is not None or self.low is None or self.high is None:
            return self.figure
        return (self.low + self.high) / 2


class PostedRange(Frozen):
    """The range in the posting."""

    low: ForCoach[Amount] = key(description="The lower end.")
    high: ForCoach[Amount] = key(description="The upper end.")
    currency: ForCoach[Currency] = key(description="Three letters, such as USD.")
    per: ForCoach[PaidPer] = Per.YEAR
    hours_a_week: ForCoach[HoursAWeek] = None
    payments_a_year: ForCoach[PaymentsAYear] = None
    weeks_a_year: ForCoach[WeeksAYear] = None
    days_a_year: ForCoach[DaysAYear] = None
    pieces_a_year: ForCoach[PiecesAYear] = None


class Salary(Frozen):
    """What is known about pay."""

    researched: ForCoach[YesNo | None] = optional(
        "yes when you have looked up what such a role pays; no when that is still to be done, and then it comes first with an "
        "offer on the table."
    )
    findings: ForCoach[Many[Finding]] = several("What you found.")
    posted: ForCoach[PostedRange | None] = optional(
        "The range in the posting. Where it holds what you ask for, your letter needs no other source."
    )
    yearly_rise: ForCoach[Rise] = key(
        Decimal(3),
        description="Percent: the yearly rise used to bring older figures to today. A judgement, not a fact.",
    )
    opening: ForCoach[Amount | None] = optional(
        "What you would ask for first: the letter about pay asks for this, or where it is left out for target."
    )
    target: ForCoach[Amount | None] = optional("What you would like to reach.")
    per: ForCoach[PaidPer] = Per.YEAR
    walk_away: WalkAway[Amount | None] = optional(
        "Private: the least you would accept. It is in no draft, no document and no calendar; "
        "a coach sees it only when you say so, with --with walk-away."
    )
    currency: ForCoach[Currency | None] = optional(
        "The currency of opening, target and walk_away."
    )


class Proposal(Frozen):
    """The one-page proposal. Off until it is written here."""

    kind: ForProposal[Annotated[ProposalKind, one_of(ProposalKind)]] = key(
        description="service, or tackle the problem."
    )
    suits_role: ForProposal[YesNo] = key(
        default=False,
        description="for a service, yes to confirm that a contractor could do this work. An outline needs no such word.",
    )
    need: ForProposal[Text | None] = optional(
        "The need that they have. two sites order twice is sent as 'something you told me: two sites order twice.'"
    )
    need_is: ForProposal[Annotated[Noticed, one_of(Noticed)] | None] = optional(
        "One of two words: noticed (you saw it), or stated (they said it)."
    )
    skill: ForProposal[Text | None] = optional(
        "One line of evidence that you can do it. merged the ordering of four sites is sent as 'I merged the ordering of four "
        "sites.'"
    )
    approach: ForProposal[Many[Line]] = several(
        "How you would tackle it, step by step. count the stock is sent as 'The first step would be to count the stock.'"
    )
    services: ForProposal[Many[Line]] = several("What you would do.")
    time: ForProposal[Line | None] = optional(
        "How long it takes. 12 days is sent as 'It would take 12 days'."
    )
    first: ForProposal[Day | None] = key(
        None,
        alias="from",
        description="The first day of the work.",
    )
    last: ForProposal[Day | None] = key(
        None,
        alias="to",
        description="The last day of the work.",
    )
    results: ForProposal[Many[Line]] = several(
        "What they can expect. halve the waiting time is sent as 'The goal is to halve the waiting time'."
    )
    fees: ForProposal[Fees | None] = optional("What it costs.")
    assumptions: ForProposal[Many[Line]] = several(
        "What you assume, to follow 'I have assumed', such as: the sites agree."
    )
    questions: ForProposal[Many[Line]] = several(
        "What you do not know yet, to follow 'One thing I do not know yet:', such as: how many branches order."
    )
    out_of_scope: ForProposal[Many[Line]] = several("What is not part of it.")
    wanted_by: ForProposal[Day | None] = optional(
        "The day by which they want the page, such as that of their board: it goes in the week before, "
        "although they have named a later day. Left out, it goes in the week before they decide."
    )
    promised: ForProposal[YesNo] = key(
        default=False,
        description="yes when you told them that you would put it on a page: your mail says that you do as you said.",
    )
    talk_takes: ForProposal[Line | None] = optional(
        "How long the talk takes that you ask for. half an hour, by phone is sent as 'Could you spare half an hour to "
        "talk the page through, by phone'. Left out, twenty minutes."
    )
    terms: ForProposal[Many[Line] | None] = optional(
        "Your terms, in whole sentences. Left out, a service proposal has one: what is made becomes theirs "
        "once it is paid for. Write [] for none.",
    )


class PackageItem(Frozen):
    """One thing that comes beside base pay."""

    what: ForCoach[Line] = key(
        description="What it is, e.g. sign-on, health cover. bonus is sent as 'with a bonus'."
    )
    worth: ForCoach[Amount | None] = optional(
        "What it is worth in a year, in the offer's currency, if you know."
    )
    once: ForCoach[YesNo] = key(
        default=False,
        description="yes when it is paid once, such as a sign-on payment.",
    )
    note: ForCoach[Line | None] = optional(
        "How much it is or on what terms, which stands in your yes: 8 percent is sent as 'a bonus of 8 percent'; "
        "or what you still want to ask, which does not."
    )


class Offer(Frozen):
    """An offer received."""

    received: ForCoachAndCentre[Day] = key(description="The day it came.")
    answer_by: ForCoachAndCentre[When | None] = optional(
        "When they want the answer, e.g. 2027-05-27 17:00."
    )
    ask_until: ForCoach[Day | None] = optional(
        "Until when you would ask for time; a week after their date when left out. With their own date nobody asks."
    )
    time_for: ForCoach[Line | None] = optional(
        "What you need the time for, to follow 'Before I decide, I would like to', such as: talk it over at home."
    )
    written_by: ForCoach[Line | None] = optional(
        "Who made it, by the name under people: your answers go there, and to the one who decides when left out."
    )
    only_asked: ForCoach[YesNo] = key(
        default=False,
        description="yes when they only asked whether such a job would interest you, and offered none yet.",
    )
    in_writing: ForCoach[YesNo | None] = optional(
        "yes once you have it in writing; no where it came by telephone or in person."
    )
    base: PayForCentre[Amount | None] = optional("The base pay offered.")
    first_base: ForCoach[Amount | None] = optional(
        "What they offered first, where base is a figure with which they came back."
    )
    raised_on: ForCoach[Day | None] = optional("The day they came back, or said no.")
    start: ForCoach[Day | None] = optional("The first day of work, as offered.")
    start_moved_on: ForCoach[Day | None] = optional(
        "The day they told you of another first day, after you had said yes."
    )
    currency: PayForCentre[Currency | None] = optional("Three letters, such as USD.")
    per: PayForCentre[PaidPer] = Per.YEAR
    hours_a_week: ForCoach[HoursAWeek] = None
    payments_a_year: ForCoach[PaymentsAYear] = None
    weeks_a_year: ForCoach[WeeksAYear] = None
    days_a_year: ForCoach[DaysAYear] = None
    pieces_a_year: ForCoach[PiecesAYear] = None
    package: ForCoach[Many[PackageItem]] = several("What comes beside base pay.")
    place: ForCoach[Line | None] = optional(
        "Where the work would be. Columbus, three days at home is sent as 'working three days at home'."
    )


class Outcome(Frozen):
    """How it ended."""

    result: ForCoach[Annotated[Result, one_of(Result)]] = key(
        description="offer, accepted, declined, rejected, withdrawn, filled, cancelled or ghosted; "
        "withdrawn brings the letter that says so, if you had wanted the job or a talk is booked."
    )
    on: ForCoach[Day] = key(description="The day you learned of it, or told them.")
    they_chose: ForCoach[Line | None] = optional(
        "Whom they chose instead, as they told you, to follow 'you chose', such as: somebody with a budget of their own."
    )
    they_praised: ForCoach[Line | None] = optional(
        "What they liked, as they told you, to follow 'your kind words about', such as: my sample tour."
    )
    look_again: ForCoach[Months] = key(
        6,
        description="In how many months to look at their postings again; 0 for never.",
    )
