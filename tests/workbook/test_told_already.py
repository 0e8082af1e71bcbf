"""What the candidate's own sentences say is not said again in ours, and what was typed is followed by the right verb."""

import pytest

from afterword.plan.given.offers import OfferElsewhere
from afterword.workbook.wording.typed.cleaned.many import names_several
from afterword.workbook.wording.typed.proof.proofs import read_proof
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.wording import shipped_wording
from support.making import JONES, Yaml, candidate, drafts, interview
from support.making import day as on

pytestmark = pytest.mark.long

LEXICON = shipped_wording().packs.lexicon
OFFER: Yaml = {"received": "2027-01-22", "answer_by": "2027-01-29", "base": 92_000, "currency": "USD"}
SALARY: Yaml = {"target": 101_000, "currency": "USD"}
AGENT: Yaml = {
    "name": "Josh Mercer",
    "salutation": "Dear Josh",
    "is": "agency consultant",
    "agency": "Lantern",
    "email": "josh@lantern.example",
}


@pytest.mark.parametrize(
    "line", ["My number is (303) 555 0127.", "Call me on 555-0127 any day.", "It is +1 303-555-0127."]
)
@pytest.mark.parametrize("name", ["offer/acknowledge", "offer/counter"])
def test_a_number_stands_once(name: str, line: str) -> None:
    """Who writes the telephone number in a line of their own does not find it in ours as well."""
    me = candidate(phone="303-555-0127")
    plain = drafts(interview(offer=OFFER, salary=SALARY), "2027-01-22", me)[name].body
    told = drafts(interview(offer=OFFER, salary=SALARY, lines=[{"of": name, "say": line}]), "2027-01-22", me)[name].body
    assert "my number is 303-555-0127" in plain
    assert "my number is" not in told
    assert line in told


@pytest.mark.parametrize(
    "line",
    [
        "If you're too busy or would sooner not, I understand.",
        "If you can't, just say no.",
        "No hard feelings if it does not suit you.",
    ],
)
def test_the_way_out_for_a_referee_is_told_once(line: str) -> None:
    """Their own words leave room to say no (S57): ours are left out."""
    letter = drafts(
        interview(references=[{"who": "dana-wu"}], lines=[{"of": "references/ask-dana-wu", "say": line}]), "2027-01-15"
    )["references/ask-dana-wu"].body
    assert line in letter
    assert "If you would rather not" not in letter
    assert "Could you let me know by" in letter


@pytest.mark.parametrize(
    ("line", "asks"),
    [("I look forward to meeting Ms Faria in the week of 22 March.", False), ("I look forward to your answer.", True)],
)
def test_nobody_asks_how_things_stand_before_a_talk_that_is_told(line: str, *, asks: bool) -> None:
    """Whoever names the next talk in a line of their own does not promise to ask after it (S19)."""
    letter = drafts(interview(lines=[{"of": "thank-you/angela-jones", "say": line}]))["thank-you/angela-jones"].body
    assert line in letter
    assert ("next week" in letter) is asks


def test_a_first_choice_is_told_once() -> None:
    """The letter that tells of another offer says it in the candidate's words alone."""
    taken = OfferElsewhere(on("2027-01-18"), on("2027-01-28"), on("2027-01-26"))
    say = "You are my first choice by a long way."
    lines = [{"of": "other-offer/tell", "say": say}]
    letter = drafts(interview(first_choice="yes", lines=lines), "2027-01-19", elsewhere=taken)["other-offer/tell"].body
    assert letter.count("first choice") == 1


def test_nobody_is_asked_for_news_that_they_expect_later() -> None:
    """`You expect feedback by Friday`: the consultant is asked to tell it then, and not whether it is there (S26)."""
    say = "I know that you expect feedback by Friday."
    people = [JONES, AGENT]
    told = drafts(interview(people=people, lines=[{"of": "follow-up/week-1", "say": say}]), "2027-01-20")[
        "follow-up/week-1"
    ]
    assert say in told.body
    assert "Have you had any feedback" not in told.body
    assert "Could you let me know once you have heard from Ms. Jones?" in told.body


@pytest.mark.parametrize(
    ("source", "several"),
    [
        ("three open postings in Denver for the same scope", True),
        ("job postings", True),
        ("ZipRecruiter and Indeed", True),
        ("a posting of last week and the state survey", True),
        ("a look at three open postings", False),
        ("the state survey", False),
        ("the Bureau of Labor Statistics", False),
        ("Hays", False),
        ("Robert Half and Co", False),
        ("the health and safety survey", False),
    ],
)
def test_several_sources_give_and_one_gives(source: str, *, several: bool) -> None:
    """`Three open postings give`, `the state survey gives` (E34)."""
    assert names_several(source, LEXICON) is several
    finding = {"source": source, "figure": 103_000, "currency": "USD"}
    letter = drafts(interview(offer=OFFER, salary={**SALARY, "findings": [finding]}), "2027-01-22")[
        "offer/counter"
    ].body
    assert f"{source} {'give' if several else 'gives'} $103,000" in letter


@pytest.mark.parametrize(
    "proof", ["mainly by cutting suppliers from 41 to 23", "mostly thanks to Mei", "largely because we met each week"]
)
def test_a_reason_with_a_word_before_it_goes_on_with_the_sentence(proof: str) -> None:
    """`Mainly by cutting suppliers` is no note, and nobody writes `In a few words` before it (E34)."""
    assert read_proof(proof, LEXICON).text == proof


@pytest.mark.parametrize(
    "want",
    ["buses sitting in the yard waiting on parts", "parts waiting on the dock", "three vans always breaking down"],
)
def test_what_happens_to_things_is_nobody_s_experience(want: str) -> None:
    """No letter says `someone with experience in buses sitting in the yard` (E34, E35)."""
    assert "looking for" not in read_want(want, LEXICON).text
    letter = drafts(interview(connection={"they_want": want, "i_bring": "cut breakdowns by half"}))[
        "thank-you/angela-jones"
    ]
    assert "experience in" not in letter.body
    assert "looking for" not in letter.body


def test_work_is_still_experience() -> None:
    """`Systems engineering` is work that one has experience in."""
    assert read_want("systems engineering", LEXICON).text == "experience in systems engineering"


def test_what_somebody_told_is_left_out_only_where_the_want_says_it() -> None:
    """One word in common takes nothing away: what they told stays in the letter beside what they want; the same said twice goes (S15)."""
    pryce = {"name": "Nia Pryce", "is": "interviewer", "salutation": "Dear Nia", "email": "nia@museum.example"}
    want = {"they_want": "see the ledgers", "i_bring": "six years of lessons"}
    said = {}
    for point in ("the ledgers of the mill, with the wages of nine thousand workers", "the ledgers"):
        person = {**pryce, "point": point, "connection": want}
        letters = drafts(interview(people=[JONES, person], panel_note="each"), "2027-01-13")
        said[point] = "nine thousand workers" in letters["thank-you/nia-pryce"].body
    assert said == {"the ledgers of the mill, with the wages of nine thousand workers": True, "the ledgers": False}
