"""What one hopes for is for a year: a figure that was meant for an hour is pointed out, and one for a year is not."""

import pytest

from afterword.interview.reading.workspace import Workspace
from afterword.workbook.advice.content import content
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.wording import shipped_wording
from support.making import NAME, Yaml, candidate, day, interview

BY_THE_HOUR: Yaml = {"low": 40, "high": 44, "currency": "USD", "per": "hour", "hours_a_week": 36}


def said(salary: Yaml, **changes: object) -> list[str]:
    """What `check` says of these figures, with what to write instead."""
    known = Workspace(candidate(), {NAME: interview(salary=salary, **changes)})
    advice = content(cases_of(known, day("2027-01-14"), shipped_wording()), shipped_wording())
    return [f"{each.message}; {each.help}" for each in advice if each.code == "AW420"]


@pytest.mark.long
@pytest.mark.parametrize("key", ["opening", "target"])
def test_a_figure_for_an_hour_is_pointed_out_with_its_year(key: str) -> None:
    """They pay 40 to 44 an hour for 36 hours a week, and 44 is hoped for: as typed that is 44 a year."""
    assert said({"posted": BY_THE_HOUR, key: 44}) == [
        f"`{key}` is for a year, and this is far less than they pay in one; add `per: hour` to salary, or write what it comes to in a year: 82368"
    ]


@pytest.mark.long
def test_a_figure_that_is_typed_for_an_hour_is_taken_for_one() -> None:
    """Who says that their figures are for an hour is not told that they are for a year."""
    assert said({"posted": BY_THE_HOUR, "per": "hour", "opening": 45, "target": 44, "walk_away": 41}) == []
    (line,) = said({"posted": BY_THE_HOUR, "per": "month", "opening": 5, "currency": "USD"})
    assert line.startswith("`opening` is for a month, and nobody is paid so little for one")


@pytest.mark.long
def test_an_offer_counts_before_a_posting() -> None:
    """They offer 7,000 a month, twelve times: 7,500 is a month's pay, 90,000 is a year's."""
    offer = {"received": "2027-01-14", "base": 7000, "currency": "USD", "per": "month", "payments_a_year": 12}
    (line,) = said({"posted": BY_THE_HOUR, "target": 7500}, offer=offer)
    assert line.endswith("write what it comes to in a year: 90000")
    assert said({"posted": BY_THE_HOUR, "target": 90000}, offer=offer) == []


@pytest.mark.long
def test_the_least_is_said_back_in_no_form() -> None:
    """Somebody may look over one's shoulder: the advice has no figure."""
    (line,) = said({"posted": BY_THE_HOUR, "walk_away": 41})
    assert not any(map(str.isdigit, line))


@pytest.mark.long
@pytest.mark.parametrize(
    "posted",
    [
        {"low": 40, "high": 44, "currency": "USD", "per": "hour"},
        {"low": 4000, "high": 5000, "currency": "USD"},
    ],
    ids=["no hours told", "for a year"],
)
def test_where_no_year_is_known_or_all_is_for_one_nothing_is_said(posted: Yaml) -> None:
    """Without the hours of a week nobody can say what a year comes to, and small pay for a year is for a year."""
    assert said({"posted": posted, "target": 4400}) == []


def cannot_be(key: str, whole: str) -> str:
    """What is said of a sum that nobody is paid for a year."""
    return f"`{key}` is for a year, and nobody is paid so little for one; write the whole sum: {whole} was meant"


@pytest.mark.long
@pytest.mark.parametrize(
    ("salary", "offer", "lines"),
    [
        ({}, {"base": 33.5, "currency": "GBP"}, [cannot_be("base", "33500, if GBP 33,500")]),
        ({"target": 34, "currency": "GBP"}, {}, [cannot_be("target", "34000, if GBP 34,000")]),
        ({"target": 34000, "walk_away": 33}, {}, ["`walk_away` is for a year, and nobody is paid so little for one; write the whole sum"]),
        ({"posted": {"low": 33, "high": 37000, "currency": "GBP"}}, {}, [cannot_be("low", "33000, if GBP 33,000")]),
        ({"findings": [{"source": "a posting", "figure": 35, "currency": "INR"}]}, {}, [cannot_be("figure", "3500000, if INR 3,500,000")]),
        ({"opening": 4600, "target": 4500000, "currency": "JPY"}, {}, []),
        ({"opening": 460, "target": 4500000, "currency": "JPY"}, {}, [cannot_be("opening", "4600000, if JPY 4,600,000")]),
        ({}, {"base": 3.1, "currency": "EUR", "per": "month"}, [cannot_be("base", "3100, if EUR 3,100").replace("a year", "a month")]),
        ({"target": 36000, "currency": "GBP"}, {"base": 17.5, "currency": "GBP", "per": "hour", "hours_a_week": 40}, []),
    ],
    ids=str,
)  # fmt: skip
def test_pay_that_nobody_is_paid_is_pointed_out(salary: Yaml, offer: Yaml, lines: list[str]) -> None:
    """Whoever types 33.5 for a year means thousands: it is said wherever pay stands, and of the least without a figure."""
    told = {"offer": {"received": "2027-01-14", **offer}} if offer else {}
    assert said(salary, **told) == lines
