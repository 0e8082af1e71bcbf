"""Answers to an offer: ask for more, say yes, say no (S12, S13, E20, E22, F2.18, F3.24)."""

import re

import pytest

from afterword.workbook.letters.drafts import write_drafts
from afterword.workbook.letters.letter import Address, Draft, gap_name
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.wording import shipped_wording
from afterword.workbook.wording.words import Gap
from support.making import JONES, REYES, body, candidate, cases, drafts, interview, mistakes, seen

pytestmark = pytest.mark.long

OFFER = {"received": "2027-01-22", "answer_by": "2027-01-29", "base": 98_000, "currency": "USD", "start": "2027-03-01"}
SALARY = {
    "target": 104_000,
    "walk_away": 97_531,
    "currency": "USD",
    "findings": [
        {"source": "a posting", "figure": 118_000, "currency": "USD"},
        {"source": "the state survey", "figure": 105_000, "currency": "USD", "place": "Ohio"},
        {"source": "last year's survey", "figure": 103_500, "currency": "USD", "place": "Ohio"},
        {"source": "a friend", "figure": 80_000, "currency": "USD"},
        {"source": "a net figure", "figure": 104_000, "currency": "USD", "before_tax": "no"},
        {"source": "an hourly figure", "figure": 104_000, "currency": "USD", "per": "hour"},
        {"source": "an Irish survey", "figure": 104_000, "currency": "EUR"},
    ],
}


def test_a_counter_names_one_figure_and_one_source() -> None:
    """The figure hoped for, the nearest source that gives as much, and never the least acceptable (S42, E17, F3.21)."""
    letter = drafts(interview(offer=OFFER, salary=SALARY), "2027-01-22")["offer/counter"]
    assert letter.complete
    assert "$104,000" in letter.body
    assert "while the state survey gives $105,000 in Ohio." in letter.body
    assert not [each for each in ("97,531", "80,000", "103,500", "118,000", "EUR", "104,000 to") if each in letter.body]
    assert len(body(letter).split()) < 150


def test_a_source_that_gives_a_range_alone_is_told_as_a_range() -> None:
    """Whoever found a range types no figure that nobody gave, and the letter and the table name both ends (E50)."""
    found = {"source": "the state survey", "low": 98_000, "high": 110_000, "currency": "USD"}
    value = interview(offer=OFFER, salary={"target": 104_000, "currency": "USD", "findings": [found]})
    letter = drafts(value, "2027-01-22")["offer/counter"]
    assert letter.complete
    assert "the state survey gives $98,000 to $110,000" in letter.body
    assert "104,000" in letter.body
    (row,) = seen(value).pay.findings
    assert (row.figure, row.ends) == ("USD 98,000 to USD 110,000", "")
    hourly = interview(salary={"findings": [{**found, "low": 40, "high": 44, "per": "hour"}]})
    assert seen(hourly).pay.findings[0].figure == "USD 40 to USD 44 an hour"
    assert mistakes(salary={"findings": [{"source": "a friend", "low": 40, "currency": "USD"}]}) == [
        "`figure` is missing; write `figure: …`; where they give a range alone, `low: …` and `high: …`"
    ]


def test_no_letter_goes_with_pay_that_nobody_is_paid() -> None:
    """An offer of 98 for a year is one of 98,000: neither the ask nor the yes is ready with it, nor an ask for 104."""
    letters = drafts(interview(offer={**OFFER, "base": 98}, salary=SALARY), "2027-01-22")
    for name, gap in (("offer/counter", "pay-unlikely"), ("offer/accept", "base-unlikely")):
        assert gap in [each.name for each in letters[name].gaps if isinstance(each, Gap)]
    asked = drafts(interview(offer=OFFER, salary={**SALARY, "opening": 104}), "2027-01-22")
    assert [asked[name].complete for name in ("offer/counter", "offer/accept")] == [False, True]


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("hiring manager", "offering me the HR Business Partner role, and especially for calling me yourself."),
        ("agency consultant", "passing on such good news, and especially for calling me yourself."),
    ],
)
def test_who_hears_that_one_would_like_time_is_thanked_for_what_they_did(role: str, said: str) -> None:
    """What you thank somebody for stands in the first letter after an offer too (E48)."""
    people = (
        [JONES]
        if role == "hiring manager"
        else [{"name": "Luis Ortega", "is": role, "email": "l@agency.example"}, JONES]
    )
    people[0] = {**people[0], "thank_for": "calling me yourself"}
    letters = drafts(interview(people=people, offer=OFFER), "2027-01-25")
    assert said in letters["offer/acknowledge"].body


@pytest.mark.parametrize("items", [[], ["annual leave", "company phone", "company car", "sign-on bonus"]])
def test_a_first_day_that_nobody_named_is_asked_for(items: list[str]) -> None:
    """They rang with the pay alone: the yes can go at once, and asks when to start."""
    package = [{"what": item, "note": "as offered"} for item in items]
    offer = {"received": "2027-01-22", "answer_by": "2027-01-29", "base": 98_000, "currency": "USD", "package": package}
    letter = drafts(interview(offer=offer), "2027-01-22")["offer/accept"]
    assert letter.complete, letter.gaps
    assert "When would you like me to start?" in letter.body
    assert "Start date" not in letter.body
    assert "98,000 a year" in letter.body


def test_only_what_was_said_is_asked_about() -> None:
    """An offer in writing is accepted as it is, and nobody doubts it; what was said on the telephone may have been heard wrong (F2.18)."""
    letters = {word: drafts(interview(offer={**OFFER, "in_writing": word}), "2027-01-22") for word in ("yes", "no")}
    sure = {word: "As set out in your offer, I will" in each["offer/accept"].body for word, each in letters.items()}
    assert sure == {"yes": True, "no": False}
    asks = {word: "If I have any of this wrong" in each["offer/accept"].body for word, each in letters.items()}
    assert asks == {"yes": False, "no": True}


@pytest.mark.parametrize(("first", "thanked"), [(95_000, 1), (98_000, 0), (99_000, 0)])
def test_each_answer_thanks_once_for_the_rise(first: int, thanked: int) -> None:
    """They came up from 95,000: the yes, the no and an ask for more say so once. Where they did not, nothing is said, and the way back from a no is there."""
    raised = {**OFFER, "first_base": first, "raised_on": "2027-01-25"}
    letters = drafts(interview(offer=raised, salary=SALARY), "2027-01-25")
    assert (
        letters["offer/accept"].body.count("Thank you as well for raising the pay from $95,000 to $98,000.") == thanked
    )
    assert "on a salary of $98,000 a year" in letters["offer/accept"].body
    assert ("offer/settle" in letters) == (not thanked)
    assert (
        letters["offer/counter"].body.count("Thank you for raising the offer. That means a lot to me, and") == thanked
    )
    assert letters["offer/counter"].body.count("I was very happy to get it") == (not thanked)
    assert letters["offer/counter"].body.count("The offer is now $98,000 a year") == thanked
    assert letters["offer/decline"].body.count("Thank you as well for raising the pay.") == thanked


def test_a_counter_without_a_figure_or_a_source_is_not_ready() -> None:
    """Where nothing was told that the ask could stand on, both are asked for; nothing is invented (E20, E21)."""
    letter = drafts(interview(offer=OFFER, connection=None), "2027-01-22")["offer/counter"]
    assert [each.rpartition(": ")[2] for each in letter.gaps] == [
        "add target under salary",
        "add a finding under salary",
    ]


def _paid(offer: dict[str, object], *findings: dict[str, object], **salary: object) -> Draft:
    """The counter to an offer from 22 January with these findings and a target of 104,000 a year."""
    told = {"received": "2027-01-22", "currency": "USD", **offer}
    typed = {"target": 104_000, "currency": "USD", "findings": list(findings), **salary}
    return drafts(interview(offer=told, salary=typed), "2027-01-22")["offer/counter"]


SURVEY = {"source": "the state survey", "currency": "USD"}
MONTHLY = {"base": 7_500, "per": "month", "payments_a_year": 12}


@pytest.mark.parametrize("source", ["the ad", "Their job ad", "posting", "the advert on Indeed"])
def test_their_own_ad_is_held_up_to_them_by_both_ends(source: str) -> None:
    """What the employer printed is no survey of such work: their ad, with its range, in the one sentence."""
    ad = {"source": source, "figure": 104_000, "low": 96_000, "high": 108_000, "currency": "USD", "as_of": "2026-10"}
    letter = _paid({"base": 98_000}, ad)
    assert "The offer is $98,000 a year, while your ad gives $96,000 to $108,000." in letter.body
    assert "for this kind of work" not in letter.body


@pytest.mark.parametrize(
    "source",
    ["the state survey gives", "an ad of a rival gives", "ads for such jobs give", "the ad of Hartley Ltd. gives"],
)
def test_the_ad_of_others_is_a_source_like_any(source: str) -> None:
    """Only what the employer printed is called theirs."""
    letter = _paid({"base": 98_000}, {**SURVEY, "source": source.rpartition(" ")[0], "figure": 105_000})
    assert f"while {source} $105,000." in letter.body


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Queensland Early Learning Pay Survey 2026", "the Queensland Early Learning Pay Survey 2026 gives"),
        ("2026 Hartley Salary Guide for Ohio", "the 2026 Hartley Salary Guide for Ohio gives"),
        ("Hartley's 2026 Salary Guide", "Hartley's 2026 Salary Guide gives"),
        ("The Hartley Report", "The Hartley Report gives"),
        ("Paywise", "Paywise gives"),
        ("I saw it on Paywise", "Paywise gives"),
        ("asked around", "people I asked speak of"),
        ("HR told me", "what I have found gives"),
    ],
)
def test_a_survey_is_named_as_one_names_it(typed: str, said: str) -> None:
    """Nobody writes `while Hartley Salary Guide gives`; a site goes by its name alone (E34)."""
    letter = _paid({"base": 98_000}, {**SURVEY, "source": typed, "figure": 105_000})
    assert f"while {said} $105,000. " in letter.body


def test_sources_that_give_the_same_are_named_together() -> None:
    """Three surveys with one range `give` it, and speak louder than the first of them; a fourth with another figure is left out (E50)."""
    names = ("the first published survey", "Hartley Salary Guide", "the state survey")
    surveys = [{"source": name, "currency": "USD", "low": 101_000, "high": 112_000} for name in names]
    other = {"source": "a blog", "currency": "USD", "low": 90_000, "high": 99_000}
    letter = _paid({"base": 98_000}, *surveys, other).body
    told = "while the first published survey, the Hartley Salary Guide and the state survey give $101,000 to $112,000."
    assert told in letter
    assert (
        "while the first published survey and the Hartley Salary Guide give"
        in _paid({"base": 98_000}, *surveys[:2]).body
    )
    assert "while the first published survey gives" in _paid({"base": 98_000}, surveys[0], other).body


def test_a_counter_never_argues_against_itself() -> None:
    """A source far below the figure asked for is left out: the letter stands on what one brings, and says so; with nothing to stand on it waits (F3.24, E20, E50)."""
    low = {**SURVEY, "figure": 100_000}
    letter = _paid({"base": 98_000}, low)
    assert letter.complete
    assert any("well below what you ask, so none is named" in caution for caution in letter.cautions)
    assert "100,000" not in letter.body
    told = {"received": "2027-01-22", "currency": "USD", "base": 98_000}
    bare = interview(offer=told, connection=None, salary={"target": 104_000, "currency": "USD", "findings": [low]})
    waiting = drafts(bare, "2027-01-22")["offer/counter"]
    assert [each.name for each in waiting.gaps if isinstance(each, Gap)] == ["source-below"]
    assert "would speak against you: add a finding" in waiting.gaps[0]


def test_a_source_that_gives_just_what_is_asked_for_speaks_for_it() -> None:
    """As much as the figure is enough, and its opening ask counts before the target (S42)."""
    assert "the state survey" in _paid({"base": 98_000}, {**SURVEY, "figure": 104_000}).body
    assert "the state survey" not in _paid({"base": 98_000}, {**SURVEY, "figure": 104_000}, opening=110_000).body


def test_a_source_a_little_below_is_told_as_it_is() -> None:
    """The survey gives 103,000 and 104,000 is asked for: it speaks for most of the way, and nobody invents a higher one (E21, E50)."""
    letter = _paid({"base": 98_000}, {**SURVEY, "figure": 103_000})
    assert letter.complete
    assert not any("figure" in caution for caution in letter.cautions)
    assert "The offer is $98,000 a year, while the state survey gives $103,000." in letter.body
    both = _paid({"base": 98_000}, {**SURVEY, "figure": 103_000}, {**SURVEY, "source": "a union", "figure": 109_000})
    assert "a union gives $109,000" in both.body


def test_a_counter_stays_in_the_period_of_the_offer() -> None:
    """An offer by the month is answered by the month: ask and source are worked out to the cent (E18)."""
    letter = _paid(MONTHLY, {**SURVEY, "figure": 105_000})
    assert letter.complete
    assert "The offer is $7,500 a month, while the" in letter.body
    assert "could we make it $8,650 a month?" in letter.body
    assert "the state survey comes to $8,750 a month." in letter.body
    assert " a year" not in body(letter)


def test_a_source_in_the_period_of_the_offer_is_named_as_it_was_found() -> None:
    """What was found by the month stands there as it was found (E21)."""
    letter = _paid(MONTHLY, {**SURVEY, "figure": 8_900, "per": "month", "payments_a_year": 12})
    assert "the state survey gives $8,900 a month." in letter.body


def test_thirteen_payments_are_held_against_thirteen() -> None:
    """Where a year has thirteen payments, the ask is a thirteenth of the year, and so is the source (E18)."""
    letter = _paid({**MONTHLY, "base": 7_000, "payments_a_year": 13}, {**SURVEY, "figure": 117_000})
    assert "the state survey comes to $9,000 a month." in letter.body
    assert "could we make it $8,000 a month?" in letter.body


def test_a_monthly_figure_is_rounded_as_its_currency_is_printed() -> None:
    """Yen have no smaller unit, so a twelfth of a year is whole yen (E18)."""
    yen = {"base": 500_000, "per": "month", "payments_a_year": 12, "currency": "JPY"}
    survey = {**SURVEY, "figure": 8_000_000, "currency": "JPY"}
    letter = _paid(yen, survey, target=7_000_000, currency="JPY")
    assert "the state survey comes to JPY 666,667 a month." in letter.body
    assert "could we make it JPY 585,000 a month?" in letter.body


def test_where_no_currency_was_told_a_month_is_worked_out_to_two_places() -> None:
    """The figures stand bare, and a source keeps the currency it was found in, so that a difference is seen (E18)."""
    told = {"received": "2027-01-22", **MONTHLY}
    salary = {"target": 104_000, "findings": [{**SURVEY, "figure": 105_000}]}
    nowhere = {"name": "Larkfield Foods"}
    letter = drafts(interview(employer=nowhere, offer=told, salary=salary), "2027-01-22")["offer/counter"]
    assert "the state survey comes to USD 8,750 a month." in letter.body
    assert "could we make it 8,650 a month?" in letter.body


@pytest.mark.parametrize(
    ("ends", "said"),
    [
        ({"low": 84_000, "high": 118_000}, "the state survey gives $101,000 and up to $118,000."),
        ({"low": 99_000, "high": 118_000}, "the state survey gives $99,000 to $118,000."),
        ({"high": 118_000}, "the state survey gives $101,000 to $118,000."),
    ],
)
def test_the_upper_part_of_a_range_speaks_for_an_ask_inside_it(ends: dict[str, int], said: str) -> None:
    """A median below the ask is no reason to wait where the range reaches beyond it; a lower end below their offer is left unsaid (E50)."""
    letter = _paid({"base": 98_000}, {**SURVEY, "figure": 101_000, **ends})
    assert letter.complete
    assert said in letter.body
    assert "the state survey" not in _paid({"base": 98_000}, {**SURVEY, "figure": 101_000, "high": 103_999}).body


def test_a_figure_that_is_enough_comes_before_a_range_that_reaches_it() -> None:
    """The plainest proof is named: one figure above the ask, and not the end of a range (E50)."""
    wide, enough = {**SURVEY, "figure": 90_000, "high": 104_500}, {**SURVEY, "source": "a union", "figure": 106_000}
    assert "a union gives $106,000." in _paid({"base": 98_000}, wide, enough).body


@pytest.mark.parametrize(
    ("offer", "asked"),
    [
        ({"base": 5_000, "per": "month", "payments_a_year": 13, "currency": "EUR"}, "EUR 8,000 a month"),
        ({"base": 45, "per": "hour", "hours_a_week": 37}, "$54 an hour"),
        ({"base": 400, "per": "day", "days_a_year": 220}, "$475 a day"),
        ({"base": 8_640, "per": "month", "payments_a_year": 12}, "$8,650 a month"),
    ],
)
def test_an_ask_is_round_in_the_period_of_the_offer_and_above_it(offer: dict[str, object], asked: str) -> None:
    """Nobody asks for 5,307.69 a month: a figure is round where it is paid, and never rounded to what is offered (E50)."""
    currency = offer.get("currency", "USD")
    letter = _paid(offer, {**SURVEY, "figure": 120_000, "currency": currency}, currency=currency)
    assert f"could we make it {asked}?" in letter.body


@pytest.mark.parametrize(
    ("offer", "salary", "asked"),
    [
        ({"base": 21.15, "per": "hour", "hours_a_week": 40}, {"opening": 23.37, "per": "hour"}, "$23.37 an hour"),
        ({"base": 90_000}, {"opening": 97_325}, "$97,325"),
        ({"base": 39_000, "payments_a_year": 12}, {"opening": 3_655, "per": "month"}, "$44,000"),
    ],
)
def test_a_figure_typed_for_the_time_of_the_offer_is_asked_for_as_it_stands(
    offer: dict[str, object], salary: dict[str, object], asked: str
) -> None:
    """What is worked out is made round; what the candidate typed for just that time is their figure (E21, E50)."""
    assert (
        f"could we make it {asked}?" in _paid(offer, {**SURVEY, "figure": 200_000, "hours_a_week": 40}, **salary).body
    )


HOURLY = {"base": 13, "per": "hour", "hours_a_week": 20}
FULL_TIME = {**SURVEY, "low": 24_000, "high": 28_000}
ASKED = {"opening": 14, "per": "hour"}
FEW_DAYS = {"base": 260, "per": "day", "days_a_year": 100}
WEEKLY = {"base": 1_200, "per": "week"}
PART_OF_A_YEAR = {"base": 14_000, "hours_a_week": 20}


@pytest.mark.parametrize(
    ("offer", "finding", "salary", "said"),
    [
        (HOURLY, FULL_TIME, ASKED, ""),
        (HOURLY, {**FULL_TIME, "hours_a_week": 37}, ASKED, "comes to $12.47 to $14.55 an hour."),
        ({**HOURLY, "hours_a_week": 30, "weeks_a_year": 39}, FULL_TIME, ASKED, ""),
        ({**HOURLY, "hours_a_week": 40}, FULL_TIME, {**ASKED, "opening": 13.25}, "comes to $11.54 to $13.46 an hour."),
        ({"base": 13, "per": "hour"}, {**FULL_TIME, "hours_a_week": 37}, ASKED, "comes to $12.47 to $14.55 an hour."),
        (PART_OF_A_YEAR, FULL_TIME, {"opening": 15_000}, ""),
        (PART_OF_A_YEAR, {**FULL_TIME, "hours_a_week": 37}, {"opening": 15_000}, "comes to $12,973 to $15,135."),
        (
            PART_OF_A_YEAR,
            {**SURVEY, "low": 13, "high": 15, "per": "hour", "hours_a_week": 37},
            {"opening": 15_000},
            "comes to $13,520 to $15,600.",
        ),
        (
            {"base": 1_400, "per": "month", "payments_a_year": 12, "hours_a_week": 20},
            {**SURVEY, "low": 2_600, "high": 3_200, "per": "month", "payments_a_year": 12},
            {"opening": 1_600, "per": "month"},
            "",
        ),
        (FEW_DAYS, {**SURVEY, "low": 60_000, "high": 75_000}, {"opening": 320, "per": "day"}, ""),
        (
            FEW_DAYS,
            {**SURVEY, "low": 60_000, "high": 75_000, "days_a_year": 220},
            {"opening": 320, "per": "day"},
            "comes to $272.73 to $340.91 a day.",
        ),
        ({**HOURLY, "base": 42, "hours_a_week": 37.5}, {**SURVEY, "low": 300, "high": 420, "per": "day", "days_a_year": 220}, {"opening": 50, "per": "hour"}, ""),
        ({**FEW_DAYS, "days_a_year": 220}, {**SURVEY, "low": 40, "high": 60, "per": "hour", "hours_a_week": 37.5}, {"opening": 400, "per": "day"}, ""),
        (
            WEEKLY,
            {**SURVEY, "low": 1_150, "high": 1_400, "per": "week"},
            {"opening": 1_350, "per": "week"},
            "gives $1,150 to $1,400 a week.",
        ),
        ({**WEEKLY, "weeks_a_year": 46}, {**SURVEY, "figure": 70_000}, {"opening": 1_350, "per": "week"}, ""),
        ({**WEEKLY, "weeks_a_year": 52}, {**SURVEY, "figure": 70_200}, {"opening": 1_350, "per": "week"}, "comes to $1,350 a week."),
        ({**HOURLY, "hours_a_week": 40, "weeks_a_year": 46}, {**SURVEY, "figure": 28_000}, ASKED, ""),
        (
            {"base": 60_000, "hours_a_week": 37},
            {**SURVEY, "low": 30, "high": 36, "per": "hour", "hours_a_week": 40},
            {"opening": 65_000},
            "comes to $57,720 to $69,264.",
        ),
        ({"base": 90_000, "hours_a_week": 40}, {**SURVEY, "figure": 104_000, "hours_a_week": 37}, {}, "gives $104,000."),
    ],
    ids=str,
)  # fmt: skip
def test_a_figure_of_a_full_year_is_held_against_as_much_work(
    offer: dict[str, object], finding: dict[str, object], salary: dict[str, object], said: str
) -> None:
    """A year of 37 hours divided by somebody's 20 is no pay of theirs: without its own hours it is not named, and these are asked for (E21, E50)."""
    letter = _paid(offer, finding, **salary)
    assert letter.complete
    assert ("the state survey" in letter.body) == bool(said)
    assert f"the state survey {said}" in letter.body or not said
    asked = "does not say how much work it is for, and the offer may be for less: it stands on what you bring. Say how many "
    assert any(asked in caution for caution in letter.cautions) != bool(said)


@pytest.mark.parametrize(
    ("offer", "posted", "salary", "said"),
    [
        (HOURLY, {"low": 12, "high": 15, "per": "hour"}, ASKED, "gives $12 to $15 an hour."),
        ({"base": 13, "per": "hour"}, {"low": 12, "high": 15, "per": "hour"}, ASKED, "gives $12 to $15 an hour."),
        ({"base": 430, "per": "day"}, {"low": 400, "high": 500, "per": "day"}, {"opening": 480, "per": "day"}, "gives $400 to $500 a day."),
        ({"base": 4.5, "per": "piece"}, {"low": 4, "high": 5.5, "per": "piece"}, {"opening": 5, "per": "piece"}, "gives $4 to $5.50 a piece."),
        (WEEKLY, {"low": 1_100, "high": 1_400, "per": "week"}, {"opening": 1_350, "per": "week"}, "gives $1,100 to $1,400 a week."),
        (MONTHLY, {"low": 7_000, "high": 8_800, "per": "month"}, {"opening": 8_000, "per": "month"}, "gives $7,000 to $8,800 a month."),
        ({**HOURLY, "base": 25, "hours_a_week": 40}, {"low": 50_000, "high": 65_000}, {"opening": 30, "per": "hour"}, "comes to $24.04 to $31.25 an hour."),
        (PART_OF_A_YEAR, {"low": 24_000, "high": 28_000, "hours_a_week": 37}, {"opening": 15_000}, "comes to $12,973 to $15,135."),
    ],
    ids=str,
)  # fmt: skip
def test_their_posting_speaks_for_an_ask_in_whatever_time_they_pay(
    offer: dict[str, object], posted: dict[str, object], salary: dict[str, object], said: str
) -> None:
    """What the posting gives for an hour, a day or a piece needs no other source beside it, as what it gives for a year (E46, E50)."""
    letter = _paid(offer, posted={**posted, "currency": "USD"}, **salary)
    assert letter.complete
    assert f"and your posting {said}" in letter.body


@pytest.mark.parametrize(
    ("offer", "salary", "gap"),
    [
        ({"base": 98_000}, {"findings": [{**SURVEY, "figure": 105_000, "currency": "EUR"}]}, "in the money of their offer, as what you found is in another: add a finding under salary"),
        ({"base": 98_000}, {"findings": [{**SURVEY, "figure": 105_000, "before_tax": "no"}]}, "one source before tax, as their offer is: add a finding under salary"),
        ({"base": 98_000}, {"findings": [{**SURVEY, "figure": 9_000, "per": "month"}]}, "add payments_a_year to the finding"),
        (HOURLY, {"findings": [FULL_TIME], **ASKED}, "add hours_a_week to the finding"),
        (FEW_DAYS, {"findings": [FULL_TIME], "opening": 320, "per": "day"}, "add days_a_year to the finding"),
        (PART_OF_A_YEAR, {"posted": {"low": 24_000, "high": 28_000, "currency": "USD"}, "opening": 15_000}, "add hours_a_week to posted"),
        (FEW_DAYS, {"posted": {"low": 60_000, "high": 75_000, "currency": "USD"}, "opening": 320, "per": "day"}, "add days_a_year to posted"),
        (HOURLY, {"findings": [{**FULL_TIME, "currency": "EUR"}, {**FULL_TIME, "per": "week"}], **ASKED}, "add weeks_a_year to the finding"),
        ({"base": 98_000}, {"posted": {"low": 90_000, "high": 110_000, "currency": "EUR"}}, "add a finding under salary"),
        ({"base": 39_000}, {"opening": 3_600, "per": "month"}, "add payments_a_year to the offer, or write both for the same time"),
        ({"base": 39_000}, {"opening": 20, "per": "hour"}, "add hours_a_week to the offer, or write both for the same time"),
        ({"base": 39_000}, {"findings": [{**SURVEY, "figure": 21, "per": "hour", "hours_a_week": 40}], "opening": 20, "per": "hour"}, "add hours_a_week to the offer, or write both for the same time"),
        ({"base": 3_000, "per": "month"}, {"opening": 3_600, "per": "month"}, "add payments_a_year to the offer"),
    ],
    ids=str,
)  # fmt: skip
def test_what_keeps_a_figure_out_is_named_with_its_mend(
    offer: dict[str, object], salary: dict[str, object], gap: str
) -> None:
    """Nobody who found a figure is told that they have none: why it cannot be held against the offer is said, and each gap names a key (E20, E32)."""
    told = {"received": "2027-01-22", "currency": "USD", **offer}
    typed = {"target": 104_000, "currency": "USD", **salary}
    letter = drafts(interview(offer=told, salary=typed, connection=None), "2027-01-22")["offer/counter"]
    assert letter.gaps[0].endswith(gap)
    grounded = drafts(interview(offer=told, salary=typed), "2027-01-22")["offer/counter"]
    has_told = {"findings", "posted"} & salary.keys()
    assert not (has_told and "you have told none" in str(grounded.cautions))


def test_a_figure_that_is_round_where_it_is_paid_stays_as_it_was_meant() -> None:
    """104,000 a month is asked for as 104,000, though it had to be typed for the year, and not as 105,000 (E50)."""
    offer = {"base": 95_000, "per": "month", "payments_a_year": 12, "currency": "CZK"}
    finding = {**SURVEY, "figure": 1_400_000, "currency": "CZK"}
    assert "CZK 104,000 a month" in _paid(offer, finding, target=1_248_000, currency="CZK").body


def test_a_figure_below_their_offer_is_no_counter() -> None:
    """Whoever would ask for less than they offer is told so (E21)."""
    letter = drafts(interview(offer={**OFFER, "base": 120_000}, salary=SALARY), "2027-01-22")["offer/counter"]
    assert letter.gaps == ("a figure above their offer: your target is not",)
    asked = {**SALARY, "opening": 104_000}
    letter = drafts(interview(offer={**OFFER, "base": 120_000}, salary=asked), "2027-01-22")["offer/counter"]
    assert letter.gaps == ("a figure above their offer: your opening is not",)


def test_a_yes_restates_what_was_agreed() -> None:
    """Position, pay and first day stand in the acceptance; without a pay it is not ready (F2.18, E20)."""
    letter = drafts(interview(offer=OFFER), "2027-01-22")["offer/accept"]
    assert letter.complete
    assert [each in letter.body for each in ("HR Business Partner", "$98,000", "Monday, March 1")] == [True] * 3
    bare = {"received": "2027-01-22"}
    assert len(drafts(interview(offer=bare), "2027-01-22")["offer/accept"].gaps) == 1


def test_a_pay_without_its_currency_is_no_number_to_send() -> None:
    """`35,000` of what? Neither the yes nor the ask for more goes out before that is said (E18, E20)."""
    bare = {**OFFER, "currency": None}
    nowhere = {"name": "Larkfield Foods"}
    written = drafts(interview(employer=nowhere, offer=bare, salary={"target": 104_000}), "2027-01-22")
    assert "offer-currency" in written["offer/accept"].gap_names
    assert "offer-currency" in written["offer/counter"].gap_names
    assert drafts(interview(offer=OFFER), "2027-01-22")["offer/accept"].complete


@pytest.mark.parametrize(
    ("country", "said"), [("Wales", "£36,400"), ("Scotland", "£36,400"), ("Germany", "EUR 36,400")]
)
def test_pay_that_names_no_currency_is_in_the_money_of_the_country(country: str, said: str) -> None:
    """Nobody in Wales says that 36,400 a year are pounds (E18)."""
    employer = {"name": "Taff Valley Coaches", "country": country}
    offer = {**OFFER, "base": 36_400, "currency": None}
    letter = drafts(interview(employer=employer, offer=offer), "2027-01-22")["offer/accept"]
    assert letter.complete
    assert said in letter.body


def test_a_yes_names_the_hours_where_they_are_known() -> None:
    """Pay by the hour is only half of it: the paid hours of a week stand below it."""
    hourly = {**OFFER, "base": 44, "per": "hour", "hours_a_week": 37.5}
    assert "at $44 an hour for 37.5 hours a week." in drafts(interview(offer=hourly), "2027-01-22")["offer/accept"].body
    assert "Hours" not in drafts(interview(offer=OFFER), "2027-01-22")["offer/accept"].body


def test_a_yes_names_what_else_was_agreed_and_no_note_about_it() -> None:
    """Where the work is and what comes beside the pay stand in the acceptance; what the candidate noted about them does not (F2.18)."""
    package = [
        {"what": "superannuation", "note": "ask about the rate"},
        {"what": "a sign-on payment", "worth": 2000, "once": "yes"},
    ]
    terms = {**OFFER, "place": "Columbus, three days at home.", "package": package}
    letter = drafts(interview(offer=terms), "2027-01-22")["offer/accept"]
    assert (
        "As we agreed, I will start in Columbus on Monday, March 1, on a salary of $98,000 a year, with superannuation and a sign-on "
        "payment, working three days at home. If I have any of this wrong, please tell me."
    ) in letter.body
    assert "rate" not in letter.body
    assert "2,000" not in letter.body


@pytest.mark.parametrize(
    ("country", "currency", "asked"),
    [
        ("IN", "INR", "₹21,00,000"),
        ("SG", "SGD", "$2,100,000"),
        ("NG", "NGN", "₦2,100,000"),
        ("DE", "INR", "INR 2,100,000"),
    ],
)
def test_a_figure_is_written_as_in_their_country(country: str, currency: str, asked: str) -> None:
    """An employer in Pune reads lakhs as they are written there; abroad the currency is named by its code (E18)."""
    pay = {"currency": currency, "target": 2_100_000, "researched": "yes"}
    value = interview(
        employer={"name": "Sahyadri Pay", "country": country},
        offer={**OFFER, "base": 1_800_000, "currency": currency},
        salary=pay,
    )
    assert asked in drafts(value, "2027-01-22")["offer/counter"].body


def test_each_answer_says_when_to_use_it() -> None:
    """Yes, no and the counter each carry their condition, so that none goes out by mistake (E22)."""
    found = drafts(interview(offer=OFFER), "2027-01-22")
    names = ("offer/accept", "offer/decline", "offer/counter")
    assert len({found[name].use_only_if for name in names} - {""}) == 3


@pytest.mark.parametrize("name", ["offer/accept", "offer/counter"])
def test_an_offer_on_the_telephone_can_be_answered(name: str) -> None:
    """Nobody is told to have in writing what they were rung about: what to do about that is said (E22)."""
    told = {
        word: drafts(interview(offer={**OFFER, "in_writing": word}), "2027-01-22")[name].use_only_if
        for word in ("yes", "no")
    }
    assert "have the offer in writing" in told["yes"]
    assert "have the offer in writing" not in told["no"]
    assert "Nothing is in writing yet" in told["no"]


def test_a_yes_asks_for_the_contract_that_they_owe() -> None:
    """It is theirs to send, and not among what the candidate has to send; who has the offer in writing asks for none."""
    letters = {
        word: drafts(interview(offer={**OFFER, "in_writing": word}), "2027-01-22")["offer/accept"].body
        for word in ("yes", "no")
    }
    asked = "Please send me the contract when it is ready, and let me know what you need from me before "
    assert {word: asked in letter for word, letter in letters.items()} == {"yes": False, "no": True}
    assert "Let me know what you need from me before " in letters["yes"]


def test_a_rise_by_the_hour_is_told_once_by_the_hour() -> None:
    """From one figure to the other, and what both are for behind the second alone."""
    raised = {**OFFER, "base": 19.20, "first_base": 18.5, "per": "hour", "raised_on": "2027-01-25"}
    letter = drafts(interview(offer=raised, salary=SALARY), "2027-01-25")["offer/accept"]
    assert "raising the pay from $18.50 to $19.20 an hour." in letter.body


def test_a_no_is_clear_kind_and_without_comparison() -> None:
    """Thanks, a clear no, something good, no reason owed (S12, S13)."""
    text = body(drafts(interview(offer=OFFER), "2027-01-22")["offer/decline"])
    assert "decided not to accept" in text
    assert "enjoyed" in text
    assert not [each for each in ("better", "other", "unfortunately", "pay") if each in text]


def test_who_does_not_want_the_job_gets_no_script_for_negotiating() -> None:
    """Not interested and an offer: the decline alone (S12)."""
    found = drafts(interview(interested="no", offer=OFFER), "2027-01-22")
    assert {"offer/decline"} == {name for name in found if name.startswith("offer/")}


def test_who_asks_for_time_keeps_the_first_day() -> None:
    """A later answer does not move a first day that is near; a far one is not spoken of, nor one of which the candidate does (E22)."""
    offer = {**OFFER, "ask_until": "2027-02-02"}
    asked = drafts(interview(offer=offer), "2027-01-22")["offer/acknowledge"].body
    assert "before I decide, and could still start on Monday, March 1." in asked
    far = drafts(interview(offer={**offer, "start": "2027-04-01"}), "2027-01-22")["offer/acknowledge"].body
    assert "could still start" not in far
    line = {"of": "offer/acknowledge", "say": "I could start on March 1 all the same."}
    assert "could still" not in drafts(interview(offer=offer, lines=[line]), "2027-01-22")["offer/acknowledge"].body


@pytest.mark.parametrize(
    ("wants", "said"),
    [
        ("help build the new gum-care program", "helping you build the new gum-care program"),
        ("help with the move", "helping you with the move"),
        ("help to open the shop", "helping you open the shop"),
        ("help people find homes", "helping you help people find homes"),
    ],
)
def test_nobody_helps_anybody_to_help(wants: str, said: str) -> None:
    """`help build the programme` is done together; people who are helped stay (E34)."""
    link = {"they_want": wants, "i_bring": "ten years of it"}
    assert said in drafts(interview(offer=OFFER, connection=link), "2027-01-22")["offer/accept"].body


def test_a_survey_by_the_hour_is_told_as_what_it_is_of() -> None:
    """An hour is held against an hour, the year and whom the figure is of are said, and the yes keeps hours and first day (S42, E50)."""
    offer = {
        "received": "2027-01-22",
        "base": 41,
        "currency": "USD",
        "per": "hour",
        "hours_a_week": 32,
        "start": "2027-03-01",
    }
    survey = {
        "source": "the local pay survey",
        "low": 44,
        "high": 47,
        "currency": "USD",
        "per": "hour",
        "as_of": "2026-01",
    }
    salary = {
        "opening": 45,
        "per": "hour",
        "currency": "USD",
        "findings": [{**survey, "is_for": "For ten years and more."}],
    }
    letter = drafts(interview(offer=offer, salary=salary), "2027-01-22")["offer/counter"]
    assert letter.complete
    assert "while the local pay survey (2026) gives $44 to $47 an hour for ten years and more. As I" in letter.body
    assert "happy to accept right away, for 32 hours a week from Monday, March 1." in letter.body
    assert "You told me" not in letter.body
    for hours in ({}, {"hours_a_week": 40}):
        by_the_hour = {
            **salary,
            "findings": [{**survey, **hours}, {"source": "a friend", "figure": 95_000, "currency": "USD"}],
        }
        unsaid = drafts(interview(offer={**offer, "hours_a_week": None}, salary=by_the_hour), "2027-01-22")[
            "offer/counter"
        ]
        assert unsaid.complete
        assert "gives $44 to $47 an hour" in unsaid.body
        assert "could we make it $45 an hour?" in unsaid.body
        longer = drafts(interview(offer=offer, salary=by_the_hour), "2027-01-22")["offer/counter"]
        assert "gives $44 to $47 an hour" in longer.body
    said = {"source": "a recruiter", "kind": "recruiter"}
    heard = drafts(interview(offer=offer, salary={**salary, "findings": [{**survey, **said}]}), "2027-01-22")[
        "offer/counter"
    ]
    assert "while a recruiter gives $44 to $47 an hour. As I" in heard.body
    line = {"of": "offer/counter", "say": "I could start on Monday, March 1, or a week before."}
    own = drafts(interview(offer=offer, salary=salary, lines=[line]), "2027-01-22")["offer/counter"]
    assert own.body.count("March 1") == 1


def test_pay_by_the_hour_stays_pay_by_the_hour() -> None:
    """The period stands beside the figure in every letter, and ask and source are in the offer's own (S42, E18)."""
    hourly = {"received": "2027-01-22", "base": 48, "currency": "USD", "per": "hour", "start": "2027-03-01"}
    found = drafts(interview(offer={**hourly, "hours_a_week": 40}, salary=SALARY), "2027-01-22")
    assert "at $48 an hour for 40 hours a week." in found["offer/accept"].body
    assert "the state survey comes to $50.48 an hour in Ohio." in found["offer/counter"].body
    assert "could we make it $50 an hour?" in found["offer/counter"].body
    unknown = drafts(interview(offer=hourly, salary=SALARY), "2027-01-22")["offer/counter"]
    assert "add hours_a_week" in unknown.gaps[0]


def test_a_figure_is_never_printed_in_another_currency() -> None:
    """A target in dollars is no figure for an offer in euros: the letter waits for one (E18)."""
    letter = drafts(interview(offer={**OFFER, "currency": "EUR"}, salary=SALARY), "2027-01-22")["offer/counter"]
    assert "your figure in the currency of their offer: yours is in USD" in letter.gaps
    assert "EUR 104,000:" not in letter.body


@pytest.mark.parametrize(("start", "asks"), [("2027-02-18", False), ("2027-02-19", True)])
def test_who_begins_soon_asks_for_no_week_more(start: str, *, asks: bool) -> None:
    """A week behind their day would leave no fortnight to give notice: by itself the letter asks for none (E22)."""
    letter = drafts(interview(offer={**OFFER, "start": start}), "2027-01-25")["offer/acknowledge"].body
    assert ("February 5" in letter) == asks
    assert ("You will have my answer by Friday, January 29." in letter) != asks


@pytest.mark.parametrize("in_writing", ["yes", "no"])
def test_nobody_asks_for_time_who_wants_none(in_writing: str) -> None:
    """Who gives the employer's own day says when the answer comes, asks for it in writing where it was only said, and for nothing else (E22)."""
    offer = {**OFFER, "in_writing": in_writing, "ask_until": OFFER["answer_by"]}
    view = seen(interview(offer=offer), "2027-01-25")
    text = " ".join(body(drafts(interview(offer=offer), "2027-01-25")["offer/acknowledge"]).split())
    assert "You will have my answer by Friday, January 29." in text
    assert ("and I look forward to having that in writing." in text) == (in_writing == "no")
    for asks in ("think it over", "Could I give you", "instead of", "patience", "not possible", "  "):
        assert asks not in text
    assert [each.title for each in view.steps if str(each.id).endswith("offer/acknowledge")] == [
        "Thank Ms. Jones for the offer"
    ]


@pytest.mark.parametrize("typed", ["talk it over at home", "To talk it over at home.", "talking it over at home"])
def test_the_time_asked_for_has_its_reason(typed: str) -> None:
    """A day is asked for first, and what the time is for stands behind it, in whichever form it was typed (E22, E34)."""
    offer = {**OFFER, "time_for": typed}
    text = body(drafts(interview(offer=offer), "2027-01-22")["offer/acknowledge"])
    asked, reason = (
        text.index("Could I give you my answer by "),
        text.index("Before I decide, I would like to talk it over at home."),
    )
    assert asked < reason


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Somebody who speaks Polish.", "somebody who speaks Polish"),
        ("more budget experience", "someone with more budget experience"),
        ("run payroll alone", "someone who can run payroll alone"),
    ],
)
def test_the_reason_that_they_gave_is_understood_and_not_asked_again(typed: str, said: str) -> None:
    """Whom they chose is taken up in a sentence; whoever carried the news is asked for advice, not for the reason (E23, E34)."""
    told = {"result": "rejected", "on": "2027-01-22", "they_chose": typed}
    direct = body(drafts(interview(outcome=told), "2027-01-22")["rejection/reply"])
    assert f"I understand that you chose {said}, and it helps to know the reason." in direct
    people = [{**JONES, "email": None}, {**REYES, "shares_contacts": "no"}]
    through = body(drafts(interview(outcome=told, people=people), "2027-01-22")["rejection/reply"])
    assert f"I understand that the choice fell on {said}, and it helps to know the reason." in through
    assert "what decided it" not in through


@pytest.mark.parametrize("typed", ["the HR Partner role", "HR Partner.", "an HR Partner position", "HR Partner"])
def test_a_post_is_named_once_whatever_was_typed_round_it(typed: str) -> None:
    """Nobody reads of "the the HR Partner role role", and no subject has a full stop before its colon."""
    letter = drafts(interview(role=typed))["thank-you/angela-jones"]
    assert "about the HR Partner role." in letter.body
    assert letter.subject == "HR Partner: thank you"


def test_no_word_stands_twice_in_a_row_whatever_is_known() -> None:
    """A first choice with another offer elsewhere, an offer, a refusal: nowhere "the the", in any week."""
    other = interview(
        role="Planner", employer={"name": "Bell"}, offer={"received": "2027-01-18", "answer_by": "2027-01-29"}
    )
    doubled = re.compile(r"\b(the|a|an|to|of|is|role|you|and|that) \1\b", re.IGNORECASE)
    for changes in (
        {"first_choice": "yes"},
        {},
        {"offer": OFFER},
        {"outcome": {"result": "rejected", "on": "2027-01-18"}},
    ):
        found = cases({"one": interview(**changes), "other": other}, "2027-01-20", candidate())
        desk = Desk.for_letters(found["one"], shipped_wording())
        for letter in write_drafts(desk):
            assert doubled.findall(letter.body) == [], letter.body


def test_an_answer_to_a_refusal_says_what_one_would_still_like() -> None:
    """Direct or through the consultant, who is thanked in a paragraph of their own, the door is left open for what was typed."""
    refused = {
        "outcome": {"result": "rejected", "on": "2027-01-20"},
        "saying_no": {"still_like": "a day job in surgery"},
    }
    letter = body(drafts(interview(**refused), "2027-01-20")["rejection/reply"])
    assert "so please think of me for a job on days in surgery." in letter
    people = [{**JONES, "email": None}, {**REYES, "is": "agency consultant"}]
    carried = drafts(interview(people=people, **refused), "2027-01-20")["rejection/reply"].body
    assert ", and for putting me forward." in carried.split("\n\n")[1]
    assert "considered for a job on days in surgery, so please keep me in mind." in carried


@pytest.mark.parametrize(
    "typed",
    [
        "other payroll posts in Geelong or Melbourne",
        "payroll posts in Geelong or Melbourne",
        "other accounting roles",
        "other warehouse jobs",
        "night posts in Leeds",
        "work in payroll",
    ],
)
def test_several_posts_need_no_article(typed: str) -> None:
    """`Other payroll posts` is good English, and so is `payroll posts`: the letter says it, and nobody doubts it (E34)."""
    refused = {"outcome": {"result": "rejected", "on": "2027-01-20"}, "saying_no": {"still_like": typed}}
    letter = drafts(interview(**refused), "2027-01-20")["rejection/reply"]
    assert f"think of me for {typed}." in letter.body
    assert letter.complete


def test_a_no_gives_the_reason_and_the_name_that_were_typed_for_it() -> None:
    """Why not, who may suit them instead, and what one would like to hear of one day stand in the no to an offer."""
    no = {
        "because": "It is seventy minutes each way for me.",
        "can_name": "Amrit Gill, who lives nearby.",
        "still_like": "a day job in surgery",
    }
    letter = drafts(interview(offer=OFFER, saying_no=no), "2027-01-22")["offer/decline"].body
    assert "not to accept the offer, because it is seventy minutes each way for me.\n\nIf" in letter
    assert "put you in touch with Amrit Gill, who lives nearby." in letter
    assert "If you ever have a job on days in surgery, I would love to hear of it." in letter
    ended = {"result": "withdrawn", "on": "2027-01-20"}
    leaving = body(drafts(interview(outcome=ended, saying_no=no), "2027-01-20")["close/withdraw"])
    assert "the HR Business Partner role, because it is seventy minutes each way for me." in leaving
    assert "If you ever have a job on days in surgery" in leaving


def test_a_reason_of_some_length_is_a_sentence_of_its_own() -> None:
    """Who has taken other work because somebody at home is ill says so in peace, behind the no and not inside it."""
    no = {"because": "I have accepted a post close to home, as my mother has become ill"}
    said = ". I have accepted a post close to home, as my mother has become ill."
    assert f"not to accept the offer{said}" in body(
        drafts(interview(offer=OFFER, saying_no=no), "2027-01-22")["offer/decline"]
    )
    ended = {"result": "withdrawn", "on": "2027-01-20"}
    wish = "I want to build things that people touch every day"
    leaving = drafts(interview(outcome=ended, saying_no={"because": wish}), "2027-01-20")
    assert f"role. I have come to see that {wish}. I wanted you to know now" in body(leaving["close/withdraw"])


def test_who_says_that_it_was_thought_over_is_not_made_to_say_it_twice() -> None:
    """`After thinking it over` is ours only where the reason does not say so itself (E34)."""
    ended = {"result": "withdrawn", "on": "2027-01-20"}
    because = "I have accepted a post elsewhere, after thinking it over carefully"
    letter = body(drafts(interview(outcome=ended, saying_no={"because": because}), "2027-01-20")["close/withdraw"])
    assert letter.lower().count("thinking it over") == 1


def test_a_reason_that_is_no_sentence_is_not_sent() -> None:
    """`not for me` follows no "because": the letter goes without it, and the check asks for another form (E34)."""
    no = {"because": "not for me"}
    assert "because" not in body(drafts(interview(offer=OFFER, saying_no=no), "2027-01-22")["offer/decline"])


@pytest.mark.parametrize("typed", ["the distance", "another offer", "two hours each way on the bus", "childcare"])
def test_a_thing_that_speaks_against_it_is_what_the_no_is_because_of(typed: str) -> None:
    """Who types a thing and no sentence says no because of it, and is not asked to write it anew (E34)."""
    letter = body(drafts(interview(offer=OFFER, saying_no={"because": typed}), "2027-01-22")["offer/decline"])
    assert f"because of {typed}" in " ".join(letter.split())


def test_the_first_day_has_its_year_where_it_is_another_one() -> None:
    """A contract of next January is not taken for one of this (F2.18)."""
    terms = {**OFFER, "received": "2027-01-20", "start": "2028-01-10"}
    assert "I will start on Monday, January 10, 2028" in body(
        drafts(interview(offer=terms), "2027-01-22")["offer/accept"]
    )


def test_a_no_to_a_mere_question_speaks_of_no_offer() -> None:
    """They only asked whether another role would interest her: there is no offer to turn down, and what was learnt stays."""
    people = [{**JONES, "point": "the lamps that age the sensors"}]
    value = interview(people=people, interested="no", offer={"received": "2027-01-20", "only_asked": "yes"})
    letter = body(drafts(value, "2027-01-22")["offer/decline"])
    assert (
        "thinking of me for the HR Business Partner role. What you told me about the lamps that age the sensors gave me a lot to"
        " think about. After careful thought, I have decided that it is not for me." in letter
    )
    assert "offer" not in letter


def test_a_range_that_begins_above_their_offer_is_named_whole() -> None:
    """Where even the lower end of what was found is more than they offer, both ends speak for the ask (E50)."""
    letter = _paid({"base": 80_000}, {**SURVEY, "figure": 120_000, "low": 84_000, "high": 130_000})
    assert "the state survey gives $84,000 to $130,000." in letter.body


def test_what_the_manager_said_is_not_told_as_the_word_of_the_reader() -> None:
    """The offer came from Pam in personnel: the need on which the ask stands is Greg's, by name (E10)."""
    people = [
        {**JONES, "is": "recruiter"},
        {"name": "Greg Sobczak", "is": "hiring manager", "looking_for": ["cut setup times"]},
    ]
    offer = {"received": "2027-01-22", "base": 98_000, "currency": "USD"}
    found = drafts(interview(people=people, offer=offer), "2027-01-22")
    assert "You told me" not in found["offer/counter"].body


def test_a_no_and_a_withdrawal_thank_the_others_and_free_the_slot() -> None:
    """Whoever else was there is thanked, and the talk that was fixed can go to somebody else (F2.26)."""
    people = [JONES, {"name": "Tess Amaya", "is": "interviewer"}]
    assert "Please thank Tess Amaya for me as well." in body(
        drafts(interview(people=people, offer=OFFER), "2027-01-22")["offer/decline"]
    )
    ended = {"result": "withdrawn", "on": "2027-01-20"}
    leaving = interview(people=people, outcome=ended, next_step={"booked": "2027-02-02 10:00"})
    letter = body(drafts(leaving, "2027-01-20")["close/withdraw"])
    assert "so that you can give my time on Tuesday, February 2 to somebody else." in letter
    assert "Please thank Tess Amaya for me as well." in letter


def test_a_line_below_the_name_stands_in_every_letter() -> None:
    """Who types a number to stand below the name finds it there, and is not told it a second time inside (S20)."""
    me = candidate(phone="+1 555 0134", below_name="+1 555 0134")
    for each in drafts(interview(offer=OFFER), "2027-01-22", me).values():
        assert each.body.endswith("Best regards,\nJane Doe\n+1 555 0134")
        assert each.body.count("555 0134") == 1


WRITER = {"name": "Samir Haddad", "is": "interviewer", "email": "samir@larkfield.example"}


def test_answers_to_an_offer_go_to_whoever_made_it() -> None:
    """Samir wrote the offer: thanks, the ask for more and the answer go to him, and the weekly letters to Angela as before (E48)."""
    offer = {**OFFER, "written_by": "samir haddad"}
    written = drafts(interview(people=[JONES, WRITER], offer=offer), "2027-01-22")
    readers = {name: letter.to.name for name, letter in written.items() if letter.to and name.startswith("offer/")}
    assert {readers[f"offer/{name}"] for name in ("acknowledge", "counter", "accept", "decline")} == {"Samir Haddad"}
    plain = drafts(interview(people=[JONES, WRITER], offer=OFFER), "2027-01-22")
    assert plain["offer/accept"].to == Address("Angela Jones", JONES["email"])


@pytest.mark.parametrize(
    "people",
    [
        [JONES, {**WRITER, "email": None}],
        [JONES, WRITER, {"name": "Sanne Vos", "is": "agency consultant", "email": "s@v.example"}],
    ],
    ids=["no address of his", "through an agency"],
)
def test_an_answer_goes_its_usual_way_where_the_writer_cannot_be_written_to(people: list[dict[str, object]]) -> None:
    """Without his address, or beside an agency, the answer goes to whom all others go (E11, E12)."""
    offer = {**OFFER, "written_by": "Samir Haddad"}
    letter = drafts(interview(people=people, offer=offer), "2027-01-22")["offer/accept"]
    assert letter.to is not None
    assert letter.to.name != "Samir Haddad"


def test_a_no_goes_to_whoever_made_the_offer() -> None:
    """Who does not want the job says so to the one who offered it (S12)."""
    value = interview(
        people=[JONES, WRITER], interested="no", offer={"received": "2027-02-05", "written_by": "Samir Haddad"}
    )
    letter = drafts(value, "2027-02-05")["offer/decline"]
    assert letter.to == Address("Samir Haddad", "samir@larkfield.example")


def test_whoever_made_the_offer_is_one_of_the_people() -> None:
    """A slip in the name is told, with the one that is meant (E20)."""
    told = mistakes(people=[JONES, WRITER], offer={"received": "2027-01-22", "written_by": "Samir Hadad"})
    assert told == ["nobody under `people` is called `Samir Hadad`; did you mean `Samir Haddad`?"]
    assert mistakes(people=[JONES, WRITER], offer={"received": "2027-01-22", "written_by": "Samir Haddad"}) == []


SAID_YES = {
    "outcome": {"result": "accepted", "on": "2027-01-25"},
    "log": [{"did": "offer/answer", "on": "2027-01-25"}],
}
MOVED = {**OFFER, "start": "2027-03-08", "start_moved_on": "2027-02-03"}


def test_a_first_day_that_is_moved_after_the_yes_is_confirmed_in_two_lines() -> None:
    """Whoever made the offer reads that the new day will do, and is asked for it in the contract."""
    letter = drafts(interview(offer=MOVED, **SAID_YES), "2027-02-03")["offer/first-day"]
    assert letter.complete
    assert body(letter) == (
        "Thank you for letting me know about the new first day for the HR Business Partner role. I will be there on Monday, March 8, and I am looking forward to it. "
        "If the contract names the earlier day, could you please change it there, too?"
    )


def test_an_agency_passes_the_new_first_day_on() -> None:
    """The consultant is asked to tell them, and not addressed as the employer."""
    people = [JONES, {"name": "Ruth Adler", "is": "agency consultant", "email": "ruth@adler.example"}]
    letter = drafts(interview(people=people, offer=MOVED, **SAID_YES), "2027-02-03")["offer/first-day"]
    assert (
        "Thank you for telling me about the new first day for the HR Business Partner role. Please let Ms. Jones know that I will be there"
        in letter.body
    )
    assert "could they please change it there" in letter.body


def test_a_yes_that_has_not_gone_names_the_new_first_day_itself() -> None:
    """One letter says it, and no second one; nor is there one where nothing was moved."""
    open_yes = drafts(interview(offer=MOVED, outcome=SAID_YES["outcome"]), "2027-02-03")
    assert "offer/first-day" not in open_yes
    assert "Monday, March 8" in open_yes["offer/accept"].body
    assert "offer/first-day" not in drafts(interview(offer=OFFER, **SAID_YES), "2027-02-03")


def test_nobody_is_asked_for_a_source_that_the_letter_does_not_need() -> None:
    """What one brings is ground enough: the letter that lacks the figure lacks nothing else, and with it is ready (E50)."""
    without = drafts(interview(offer=OFFER, salary={}), "2027-01-26")["offer/counter"]
    assert [gap_name(gap) for gap in without.gaps] == ["target"]
    assert without.body.count("[ADD:") == 1
    figure = {"target": 99_000, "currency": "USD"}
    assert drafts(interview(offer=OFFER, salary=figure), "2027-01-26")["offer/counter"].complete


def test_a_source_is_said_to_speak_of_no_more_than_was_typed() -> None:
    """Whoever gave no trade for a survey claims none: only its place is named, and what it is for where that was typed (F3.24)."""
    survey = {**SURVEY, "source": "the state survey", "figure": 105_000, "place": "Ohio"}
    assert "the state survey gives $105,000 in Ohio. " in _paid({"base": 98_000}, survey).body
    whom = {
        "HR partners": "HR partners",
        "with 10 years experience": "people with 10 years\u2019 experience",
        "newly qualified": "newly qualified staff",
    }
    for typed, told in whom.items():
        letter = _paid({"base": 98_000}, {**survey, "is_for": typed}).body
        assert f"gives $105,000 for {told} in Ohio. " in letter.replace("'", "\u2019")


@pytest.mark.parametrize(
    "days", ["28 days plus public holidays", "28 working days", "28 days, and public holidays on top"]
)
def test_how_much_leave_it_is_stands_in_the_list_of_a_yes(days: str) -> None:
    """What is noted of a term is told wherever the term is, in a row or in a list."""
    package = [{"what": "leave", "note": days}, {"what": "pension", "note": "8%"}, {"what": "a laptop"}]
    letter = drafts(interview(offer={**OFFER, "place": "Kisumu", "package": package}), "2027-01-25")[
        "offer/accept"
    ].body
    assert "- Leave: 28 " in letter
