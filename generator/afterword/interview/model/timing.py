"""When: the recipient's working days, what the employer said of dates, what comes next, how the weekly follow-ups are run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from afterword.interview.model.audience import ForAll, ForCoach, ForLetters
from afterword.interview.model.fields import key, optional, several
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.vocabulary import Expected, Weekday
from afterword.interview.values import (
    Day,
    Line,
    Many,
    Referees,
    Text,
    TimeOfDay,
    Week,
    Weeks,
    When,
    YesNo,
    one_of,
)

if TYPE_CHECKING:
    import datetime as dt


class Closure(Frozen):
    """Days on which the employer is closed."""

    first: ForAll[Day] = key(
        alias="from",
        description="The first closed day.",
    )
    last: ForAll[Day] = key(
        alias="to",
        description="The last closed day.",
    )
    why: ForCoach[Line | None] = optional("Why, e.g. plant shutdown.")


class Calendar(Frozen):
    """The recipient's working days. Left out, dates are plain arithmetic."""

    holidays: ForAll[YesNo] = key(
        default=False,
        description="yes to keep clear of the public holidays of the employer's country and region.",
    )
    weekend: ForAll[Many[Annotated[Weekday, one_of(Weekday)]]] = several(
        "Their weekend, e.g. [friday, saturday]; the country's own when left out."
    )
    pause_over_holidays: ForAll[YesNo] = key(
        default=False,
        description="yes to send nothing from 24 December to 1 January and in closures.",
    )
    send_at: ForAll[TimeOfDay | None] = optional(
        "The hour at which your emails are to reach them, on their clock, e.g. 08:45; 09:30 when left out."
    )
    closed: ForAll[Many[Closure]] = several("Other days on which they are closed.")


class Move(Frozen):
    """A follow-up that the candidate wants on another day of its week."""

    week: ForAll[Week] = key(description="Which follow-up, 1 to 7.")
    to: ForAll[Day] = key(description="The day to send it.")


class Addition(Frozen):
    """Something of the candidate's own to say in one week's follow-up."""

    week: ForCoach[Week] = key(
        description="Which follow-up says it; a week can have one."
    )
    say: ForCoach[Text] = key(
        description="Whole sentences, e.g. I tried your ordering page. A thought on a problem they described, or "
        "something new on your side."
    )


class FollowUps(Frozen):
    """How the weekly follow-ups are run."""

    weeks: ForAll[Weeks] = key(
        4,
        description="How many weeks are planned; 4 is the least that is advised, 7 the most. The letter of the last week that "
        "you type here takes leave, or the next one where that week went by, and none goes after it, nor later than seven "
        "weeks after the interview.",
    )
    before_they_decide: ForAll[Many[Week]] = several(
        "Weeks before the day by which they decide in which you want to write all the same, such as the first."
    )
    move: ForAll[Many[Move]] = several(
        "Follow-ups to send on another day of their week."
    )
    add: ForCoach[Many[Addition]] = several(
        "Your own sentences for a week's follow-up."
    )
    as_it_is: ForAll[Many[Week]] = several(
        "Weeks whose follow-up goes as it is, though it brings nothing new, e.g. [2]."
    )


class EmployerSaid(Frozen):
    """What the employer said about timing."""

    contact_on: ForAll[Day | None] = optional(
        "The date on which they asked you to get in touch."
    )
    decide_by: ForAll[Day | None] = optional(
        "The date by which they said they would decide. Until then nothing but the thanks is sent; "
        "the first weekly letter asks two working days after it."
    )
    decide_in_words: ForCoach[Line | None] = optional(
        "What they said of it where they named no day, to follow 'I know that you expect to decide', such as: within "
        "two weeks. Letters say that; the plan counts from the day."
    )
    said_on: ForAll[Day | None] = optional(
        "The day on which they named the day by which they decide, where that was after the talk: "
        "no letter says then that you were told when you met."
    )
    going_on: ForCoach[Line | None] = optional(
        "Something that keeps them busy just now, to follow 'I hope all is going well with' in the first weekly letter, "
        "such as: the move to the new hall."
    )
    do_not_contact: ForAll[YesNo] = key(
        default=False,
        description="yes when they said: do not contact us, we will call. "
        "No weekly letter goes to them then, nor to an agency; your thanks still do. "
        "It holds for later talks with them too, until you write no there, or a day on which to write to them.",
    )
    no_thank_you: ForAll[YesNo] = key(
        default=False,
        description="yes when they asked for no thank-you either. It holds for later talks with them too, until you write no.",
    )

    @property
    def day(self) -> dt.date | None:
        """The day that they named: the one to write on, else the one by which they decide."""
        return self.contact_on or self.decide_by


class AwaitedResult(Frozen):
    """A test, a trial shift or a check that is behind the candidate, whose result they wait for."""

    what: ForLetters[Line] = key(
        description="What it was: the trial shift is sent as 'I would hear by … about the trial shift'."
    )
    on: ForLetters[Day | None] = optional("The day it was.")
    hear_by: ForLetters[Day | None] = optional(
        "The day by which they said that you would hear."
    )


class NextStep(Frozen):
    """What comes next in their process."""

    booked: ForAll[When | None] = optional(
        "The date of the next round, once it is fixed."
    )
    announced: ForCoach[Many[Annotated[Expected, one_of(Expected)]]] = several(
        "presentation, test, trial (a day or a shift on trial), scenario or portfolio, when they said so."
    )
    samples: ForCoach[YesNo] = key(
        default=False,
        description="yes when your work can be shown in samples.",
    )
    samples_given: ForCoach[Many[Line]] = several(
        "Work samples that they have already seen."
    )
    waiting_for: ForLetters[AwaitedResult | None] = optional(
        "A test, trial shift or check whose result you wait for: an email asks for it the day after you were to hear."
    )
    references_asked: ForAll[Day | None] = optional(
        "The day they asked for your referees."
    )
    references_by: ForCoach[Day | None] = optional(
        "The day by which they want your referees' names."
    )
    references_wanted: ForAll[Referees | None] = optional(
        "How many referees they asked for; three count while they named no number."
    )
