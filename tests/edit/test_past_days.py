"""Days that are past, as people name them."""

import datetime as dt

import pytest

from afterword.edit.day_held import Held
from afterword.edit.days_in_numbers import days_in_numbers
from afterword.edit.past_days import days_it_happened, past_days

FRIDAY = dt.date(2026, 11, 27)


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("today", ["2026-11-27"]),
        ("Yesterday", ["2026-11-26"]),
        ("two days ago", ["2026-11-25"]),
        ("a week ago", ["2026-11-20"]),
        ("on Tuesday", ["2026-11-24"]),
        ("Friday", ["2026-11-27"]),
        ("last Friday", ["2026-11-20"]),
        ("last Monday", ["2026-11-23", "2026-11-16"]),
        ("4 December", ["2025-12-04"]),
        ("Nov 20th", ["2026-11-20"]),
        ("20.11.", ["2026-11-20"]),
        ("11/20", ["2026-11-20"]),
        ("Fri 20 Nov 2026", ["2026-11-20"]),
        ("30 Nov 2026", ["2026-11-30"]),
        ("the 27th", ["2026-11-27"]),
        ("26th", ["2026-11-26"]),
        ("the 28th", ["2026-10-28"]),
        ("Monday the 23rd", ["2026-11-23"]),
        ("Wednesday the 28th", []),
        ("Tuesday the 27th", []),
        ("Thursday 4 December", []),  # of this year it is a Friday
        ("Friday 20 November", ["2026-11-20"]),
        ("Thursday 20 November", []),
        ("half an hour ago", ["2026-11-27"]),
        ("20 minutes ago", ["2026-11-27"]),
        ("earlier today", ["2026-11-27"]),
        ("wendsday", ["2026-11-25"]),
        ("yestreday", ["2026-11-26"]),
        ("13 Novembr", ["2026-11-13"]),
        ("last Thrusday", ["2026-11-26", "2026-11-19"]),
        ("munday", []),  # as near to Sunday
        ("the 32nd", []),
        ("soon", []),
        ("last week", []),
    ],
)
def test_a_past_day_is_the_latest_that_was_meant(typed: str, days: list[str]) -> None:
    """Without its year a day is the last one of that name; what can be two days stays two, and nothing vague is a day."""
    assert [f"{day}" for day in past_days(typed, "US", FRIDAY)] == days


def test_numbers_of_no_country_are_both_days() -> None:
    """Where nothing tells which number is the month, it is the one that is not ahead, or both."""
    assert past_days("11/12", None, FRIDAY) == (dt.date(2026, 11, 12),)
    assert past_days("3/4", None, FRIDAY) == (dt.date(2026, 3, 4), dt.date(2026, 4, 3))


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("2/1", ["2026-02-01", "2027-01-02", "2027-02-01"]),
        ("1 February", ["2026-02-01", "2027-02-01"]),
        ("1/2", ["2027-01-02"]),
        ("2 December", ["2026-12-02"]),
        ("3 March 2026", ["2026-03-03"]),
        ("yesterday", ["2027-01-27"]),
    ],
)
def test_what_was_done_almost_a_year_ago_is_asked_back(typed: str, days: list[str]) -> None:
    """On 28 January `2/1` is hardly the first of February a year ago: the nearer days that it can be are offered; a year that was told stays."""
    assert [f"{day}" for day in days_it_happened(typed, "US", dt.date(2027, 1, 28))] == days


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "dated"),
    [
        ("Tuesday 13 January", "tuesday 2027-01-13"),
        ("Tue 13 Jan at 10:30", "tue 2027-01-13 10:30"),
        ("Wednesday 13 January", "2027-01-13"),
        ("Tuesday 32 January", "Tuesday 32 January"),
    ],
)
def test_a_weekday_that_quarrels_with_the_date_is_left_to_be_named(typed: str, dated: str) -> None:
    """An interview of Tuesday 13 January, told on the 14th of 2027, was on that Wednesday or on the day before: never a year ago."""
    assert Held(typed, "GB", dt.date(2027, 1, 14)).dated == dated


@pytest.mark.parametrize(
    ("typed", "country", "days"),
    [
        ("3/4", "GB", ["2027-04-03"]),
        ("3/4", "US", ["2027-03-04"]),
        ("3/4", "JP", ["2027-03-04", "2027-04-03"]),
        ("02/05/2027", "CA", ["2027-02-05", "2027-05-02"]),
        ("3/4/2027", "KR", ["2027-03-04", "2027-04-03"]),
        ("3.4.", "HU", ["2027-03-04", "2027-04-03"]),
        ("3.4.", "DE", ["2027-04-03"]),
        ("14/3", "CN", ["2027-03-14"]),
        ("10/1", "GB", ["2027-01-10", "2028-01-10"]),
        ("12.1.", "DE", ["2027-01-12", "2028-01-12"]),
        ("13/12", "GB", ["2027-12-13"]),
        ("10/3", "GB", ["2027-03-10"]),
    ],
)
def test_a_day_in_numbers_is_asked_where_it_can_be_two(typed: str, country: str, days: list[str]) -> None:
    """Where the year comes first the month comes before the day; and what has just gone by is not quietly next year's (E41)."""
    assert [f"{day}" for day in days_in_numbers(typed, country, dt.date(2027, 1, 14))] == days
