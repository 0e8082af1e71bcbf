"""Sentences that look as if they told something private, and cannot be of it: whose sum, whose firm and which day decides."""

import datetime as dt

import pytest

from afterword.interview.model.audience import Audience
from afterword.interview.reading.workspace import Workspace
from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.home_town import without_home_towns
from afterword.sharing.leaks.near_names import sought_name
from afterword.sharing.leaks.near_text import NearText
from afterword.sharing.leaks.private_keys import does_harm
from afterword.sharing.leaks.repeats import repeats
from afterword.sharing.leaks.streets import homes_in
from afterword.sharing.leaks.unexplained.asked import Private, unexplained
from afterword.sharing.leaks.unexplained.homes import HOUSE
from afterword.sharing.leaks.unexplained.seen import Seen
from afterword.workbook.compose import cases_of
from afterword.workbook.copies import copy_of
from afterword.workbook.wishes import CopyKind, Wish
from afterword.workbook.wording.wording import shipped_wording
from support.making import NAME, candidate, day, interview

PRIVATE = (
    Withheld(("salary", "walk_away"), "76076", amount=True),  # 38.50 an hour
    Withheld(("clinic", "employer", "name"), "Moorabool Equine Clinic"),
    Withheld(("clinic", "people", 0, "name"), "Graeme Duckworth"),
    Withheld(("clinic", "topics", 0), "the night roster in the foaling season"),
    Withheld(("me", "city"), "14 Eumeralla Street, Geelong"),
    Withheld(("debrief",), "The clinic in Lara closes in March 2028. It lost 1.4 million."),
)
SHOWN = (
    Withheld(("people", 0, "name"), "Heather Pratt"),
    Withheld(("employer", "name"), "Corio Bay Animal Hospital"),
    Withheld(("salary", "findings", 0, "figure"), "40.10", amount=True),
    Withheld(("salary", "posted", "low"), "37", amount=True),
)
COUNTS = (Withheld(("salary", "posted", "hours_a_week"), "38"),)
HELD, NEXT = dt.date(2027, 3, 2), dt.date(2027, 3, 18)  # a Tuesday, a Thursday
HARMLESS = """
salary.findings.0.note | pay in Victoria went up faster than in Tasmania, says the survey
salary.findings.0.note | nurses with five years or more earn above the median
salary.findings.0.note | living-out allowance of 150 a day not included
salary.findings.0.note | small towns pay more, about 60 to 65
salary.findings.0.note | sans les primes de la nuit et les heures
salary.findings.0.note | freelance, ohne Reise und ohne Spesen
salary.findings.0.note | 6 av 10 biologer, tall fra 2025
lines.0.say | I have sent the form to Ms. Pratt's office, all four pages.
lines.0.say | I would be glad to meet the team on the 18th at eleven.
lines.0.say | On Tuesday I met the night team too.
lines.0.say | You expect to decide by Friday, March 26, and I look forward to your offer.
lines.0.say | I saw the play from row 14.
lines.0.say | I have written to Mr. Sato of your front desk about the umbrella.
lines.0.say | Fourteen was the number on the old hoist, and it still ran.
strengths.1 | welding since I was 17, with never a day lost to an accident
articles.0.why | Their depot was as old as yours and had the same 96 doors.
topics.1 | how your wards compare with the ward of 1990
topics.1 | insurance of the pictures above 10 million
thoughts.0.say | The Mornington practice that I read about moved its handover to 6 pm.
thoughts.0.say | Two nurses per theatre would cut the wait from 40 to 25 minutes.
thoughts.0.say | The National Theatre in London keeps its old racks as spares.
thoughts.0.say | Sennheiser lends one for a month, deposit 90,000.
topics.1 | how the Idexx contract is shared with Ballarat
topics.1 | the loan to Paris in 2028
proposal.skill | I have lit for the Landestheater, the Lucerne Festival and a circus.
proposal.skill | I moved 640 robes in 2022 for the Tokyo National Museum.
proposal.terms.0 | Travel is charged at 0.70 a kilometre.
proposal.fees.terms | 40 percent at the start, 60 at the end
strengths.1 | slow and exact, 0.4 mm over two metres
"""
TOLD = """
salary.findings.0.note | a living-out allowance, or about 38.50 an hour
thoughts.0.say | The Starry Sky clinic has two doors.
topics.1 | how I would do the Idexx contract at Ballarat
lines.0.say | I have written to Mr. Sato of the front desk, and he asked me back.
lines.0.say | The number of the house is fourteen.
lines.0.say | I have not moved since I was on 76.
lines.0.say | Their depot is twice as clean as yours.
topics.1 | how your wards compare with the clinic's, which I saw two days before
salary.findings.0.note | the night allowance, 76.0 for all of it
topics.1 | sixty-seven cents more than 37. Add two.
topics.1 | for 38 an hour, at Lara
topics.1 | they expect to pay me 76 in March
lines.0.say | I would be glad to meet them on the 17th at eleven.
lines.0.say | On Wednesday I met the other night team.
lines.0.say | Come to the house, it is fourteen.
proposal.skill | I shall do it next month for the people in Ballarat.
proposal.fees.terms | 40 percent at the start, and 76 would do
strengths.1 | slow and exact, for 38.5
salary.findings.0.note | sans les primes, et je gagne moins de la moyenne
salary.findings.0.note | ohne Reise und bei der Oper in Romont
"""


def whys(line: str) -> set[str]:
    """Why one is asked about a sentence under a key."""
    place, _, text = line.partition(" | ")
    seen = Seen((*SHOWN, Withheld((place,), text)), COUNTS, frozenset({HELD, NEXT}))
    return {leak.why for leak in unexplained({place: text}, Private(PRIVATE, PRIVATE), seen)}


@pytest.mark.long
@pytest.mark.parametrize("line", HARMLESS.strip().splitlines())
def test_what_cannot_be_of_anything_private_is_left_in_peace(line: str) -> None:
    """A price, a survey, a customer, a day of this very interview: a question about each would be one too many."""
    assert whys(line) == set()


@pytest.mark.long
@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_what_can_be_of_it_is_asked_about(line: str) -> None:
    """The control: the same look, and a sum, a firm, a day or a house that may be the private one."""
    assert whys(line) != set()


def test_a_town_in_a_sentence_on_others_is_not_where_somebody_lives() -> None:
    """Half of those who answered a survey live there, too; who speaks of themselves or of a way to work is asked."""
    texts = {
        "salary.findings.0.note": "38 practices answered, half of them in Geelong",
        "references.0.why": "taught me crop protection for two years in Geelong. She lives in Geelong.",
        "lines.0.say": "I sleep in Geelong, ten minutes by tram.",
        "topics.0": "the bus in Geelong",
        "topics.1": "Geelong Philharmonic keeps its scores there",
        "topics.2": "bring the Geelong and the Lara store under one plan",
        "topics.3": "the Geelong train takes forty minutes each way",
    }
    assert without_home_towns(texts, PRIVATE) == {
        **texts,
        "salary.findings.0.note": "38 practices answered, half of them there",
        "references.0.why": "taught me crop protection for two years there. She lives in Geelong.",
        "topics.1": "there Philharmonic keeps its scores there",
        "topics.2": "bring there and the Lara store under one plan",
    }
    assert without_home_towns(texts, PRIVATE[:1]) == texts


@pytest.mark.parametrize("text", ["mornings", "after 18:00"])
def test_a_word_on_when_somebody_can_be_called_is_no_secret(text: str) -> None:
    """That a referee is free in the mornings does not make a morning private; a sentence about it is told from chance."""
    assert not does_harm(Withheld(("me", "referees", 0, "best_time"), text))
    assert does_harm(Withheld(("me", "referees", 0, "best_time"), f"{text}, never on the first Monday"))


@pytest.mark.parametrize("text", ["Graham D. does it so", "as Graeme D told me", "It was Gram D, I think"])
def test_a_first_name_with_the_letter_of_the_other_is_asked_about(text: str) -> None:
    """Graham D. may well be Graeme Duckworth, although graham is a word."""
    name = sought_name("person", "Graeme Duckworth")
    assert name is not None
    assert name.seen_in(NearText(text))
    assert not name.seen_in(NearText(text.replace("D", "T")))
    assert not name.seen_in(NearText("Go to gate G. or D. today. Good D. Great plan D"))


@pytest.mark.long
def test_the_number_of_a_house_may_stand_in_words() -> None:
    """Fourteen, third staircase, is as plain as 14; a row of a theatre is none of the streets."""
    assert HOUSE in whys("lines.0.say | I am at fourteen, third staircase.")
    assert HOUSE not in whys("lines.0.say | I sat in row fourteen of the second square.")


@pytest.mark.long
def test_what_a_shown_sum_comes_to_is_no_secret() -> None:
    """The coach sees a target of 81,016 a year, and that is 41 an hour: another employer's offer of as much does not make it private."""
    hourly = {"currency": "USD", "per": "hour", "hours_a_week": "38"}
    value = interview(
        salary={
            "target": "81016",
            "walk_away": "76076",
            "currency": "USD",
            "posted": {"low": "37", "high": "43", **hourly},
        },
        thoughts=[{"about": "pay", "say": "I hope for forty-one an hour, and not for forty-two an hour.", "week": "3"}],
    )
    copies = {}
    for base in ("41", "42"):
        offer = {"received": "2027-01-15", "answer_by": "2027-02-10", "base": base, **hourly}
        known = Workspace(candidate(), {NAME: value, "other": interview(offer=offer, employer={"name": "Quill Works"})})
        cases = cases_of(known, day("2027-01-19"), shipped_wording())
        copy = copy_of(cases, Wish(NAME, Audience.COACH, CopyKind.WORKBOOK), shipped_wording())
        copies[base] = {leak.what for leak in repeats(copy) if leak.is_certain}
    assert copies == {"41": set(), "42": {"other.offer.base"}}


def test_a_word_that_is_the_end_of_an_address_is_a_word() -> None:
    """The tramontane blows where somebody's address ends with it; told as an address, it is asked about."""
    mail = (Withheld(("other", "people", 0, "email"), "odile@tramontane.example"),)
    texts = {"a": "The tramontane blows there too.", "b": "odile at tramontane dot example"}
    assert [leak.file for leak in unexplained(texts, Private(mail, mail), Seen(()))] == ["b"]


@pytest.mark.parametrize("text", ["it is near Eumerala St to you", "Eumaralla Street is near"])
def test_a_street_that_is_misspelt_is_a_street(text: str) -> None:
    """With a letter less, beside what says that it is a street; elsewhere the word may be anything."""
    (home,) = homes_in("I live at 14 Eumeralla Street.")
    assert home.seen_in(text)
    assert not home.seen_in(text.replace("St to", "to").replace("Street is", "is"))


def test_a_name_that_ends_with_an_apostrophe_may_be_cut_short() -> None:
    """Tramont' is Tramontane, as Tramont. is."""
    name = sought_name("employer", "Tramontane Productions")
    assert name is not None
    assert name.seen_in(NearText("the days that I keep for Tramont'"))
    assert not name.seen_in(NearText("the days that I keep for tramont and for traders' fairs"))
