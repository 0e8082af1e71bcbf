"""The candidate, told once in me.yaml."""

from __future__ import annotations

from typing import Annotated

from afterword.interview.model.audience import (
    CentreSees,
    ForAll,
    ForCoach,
    ForMe,
    OnSheets,
    OtherApplications,
    RefereeContact,
)
from afterword.interview.model.fields import key, optional, several
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.other_offers import OtherOffer
from afterword.interview.model.vocabulary import Manner, PaperSize
from afterword.interview.values import (
    OR_NOTHING,
    Country,
    Day,
    DaysBefore,
    Email,
    Id,
    Line,
    Many,
    TimeZone,
    Year,
    YesNo,
    one_of,
)


class PersonalityTest(Frozen):
    """A personality test taken."""

    name: ForCoach[Line] = key(description="Its name, e.g. DiSC.")
    taken: ForCoach[Year | None] = optional("The year.")
    how_i_work: ForCoach[Line | None] = optional(
        "What it says about how you work, with an example, to follow 'what it says, in short, is that I', such as: "
        "listen first and then decide."
    )


class Referee(Frozen):
    """Somebody who may speak for the candidate."""

    id: ForAll[Id] = key(
        description="A short name for interview files, e.g. priya-shah."
    )
    name: ForAll[Line] = key(description="The whole name.")
    salutation: ForCoach[Line | None] = optional("How you greet them, e.g. Dear Priya.")
    tone: ForCoach[Annotated[Manner, one_of(Manner)] | None] = optional(
        "warm, plain or formal: how letters to this person sound; warm ones alone say I'm and don't. "
        "Left out, a first name makes them warm."
    )
    relation: ForAll[Line | None] = optional(
        "How you know each other, e.g. former manager."
    )
    not_before_offer: ForAll[YesNo] = key(
        default=False,
        description="yes for your present boss: kept off the sheet until an offer is in the file.",
    )
    title: ForAll[Line | None] = optional("Their position.")
    organisation: ForAll[Line | None] = optional("Where they work.")
    now: ForAll[Line | None] = optional(
        "What they do now, where that is something else than position and organisation say, e.g. retired since 2023."
    )
    email: RefereeContact[Email | None] = optional("Their address.")
    phone: RefereeContact[Line | None] = optional("Their number.")
    credentials: ForAll[Line | None] = optional(
        "What stands after the name, e.g. MBA or RN."
    )
    years: ForAll[Line | None] = optional(
        "The years you worked together, e.g. 2019 to 2023."
    )
    best_time: RefereeContact[Line | None] = optional(
        "When to reach them, e.g. weekdays after 16:00, Ohio time."
    )
    away: RefereeContact[Line | None] = optional(
        "When they cannot be reached, e.g. 1 to 10 November."
    )
    asked: ForCoach[Day | None] = optional("The day you asked them.")
    said_yes: ForAll[YesNo | None] = optional(
        "yes or no once they have answered. Only a yes goes on the sheet for the employer."
    )


class Candidate(Frozen):
    """Who the workbook is for."""

    name: ForAll[Line] = key(description="Your name exactly as you sign it.")
    email: OnSheets[Email | None] = optional(
        "Your private address, which the drafts are sent from."
    )
    phone: OnSheets[Line | None] = optional(
        "Your number, for the proposal, the sheet of referees, and letters that offer a call."
    )
    below_name: OnSheets[Line | None] = optional(
        "A line below your name in every letter, such as your number: +1 555 0134. Left out, the name ends the letter."
    )
    sign_as: ForCoach[Line | None] = optional(
        "How you sign letters to referees whom you greet by their first name, or to whom you write with tone: warm, such as: "
        "Robin. Nothing stands below it. "
        "Left out, your name."
    )
    city: OnSheets[Line | None] = optional("Where you live.")
    country: ForAll[Country | None] = optional(
        "Two letters, such as US or GB. Left out, your time zone says it."
    )
    timezone: ForAll[TimeZone | None] = optional(
        "Your time zone, such as America/Los_Angeles."
    )
    paper: ForAll[Annotated[PaperSize, one_of(PaperSize)] | None] = optional(
        "letter or a4. Left out, the employer's country decides."
    )
    large_print: ForAll[YesNo] = key(
        default=False,
        description="yes to have your documents in 18 point type; the proposal and the sheet of referees, which you hand over, "
        "stay on one page in ordinary type.",
    )
    reminders: ForMe[Many[DaysBefore]] = several(
        "When your calendar reminds you of each date, at 09:00: 0 on the day itself, 1 on the day before, up to 14. "
        "Left out, it never does."
    )
    centre_sees: ForMe[
        Annotated[Many[Annotated[CentreSees, one_of(CentreSees)]], OR_NOTHING]
    ] = several(
        "What your career centre may see beside dates and counts: employers, pay, or nothing. Left out, neither."
    )
    centre_list: ForMe[YesNo] = key(
        default=True,
        description="no to have nothing of how you stand in your career centre's list, no dates and no counts either.",
    )
    coach_copy: ForMe[YesNo] = key(
        default=True,
        description="no to have your career centre make no copies for a coach; you can still make one yourself.",
    )
    last_interviewed: ForCoach[Year | None] = optional(
        "The year of your last interview before this search."
    )
    personality_tests: ForCoach[Many[PersonalityTest]] = several(
        "Personality tests you have taken."
    )
    referees: ForAll[Many[Referee]] = several("People who may speak for you.")
    other_offers: OtherApplications[Many[OtherOffer]] = several(
        "Offers of employers of whom you have no interview file. Each interview takes account of them."
    )
