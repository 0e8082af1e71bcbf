"""Times on both clocks, in summer and in winter, as the zone data of the system has them (E22, F2.29)."""

import datetime as dt

import pytest

from afterword.workbook.wording import titles
from support.making import candidate, day, interview

LONDON = candidate(timezone="Europe/London")


@pytest.mark.parametrize(
    ("date", "shown"),
    [
        ("2027-03-12", "Fri 12 Mar 2027, 17:00 EST / 22:00 GMT (22:00 UTC)"),
        ("2027-03-15", "Mon 15 Mar 2027, 17:00 EDT / 21:00 GMT (21:00 UTC)"),
        ("2027-03-29", "Mon 29 Mar 2027, 17:00 EDT / 22:00 BST (21:00 UTC)"),
        ("2027-11-01", "Mon 1 Nov 2027, 17:00 EDT / 21:00 GMT (21:00 UTC)"),
    ],
)
def test_both_clocks_are_right_when_only_one_has_changed(date: str, shown: str) -> None:
    """Between the American and the European change the gap is an hour smaller, and the deadline says so (E22)."""
    assert titles.deadline(interview(timezone="America/New_York"), LONDON, day(date), dt.time(17)) == shown


def test_another_day_on_the_candidates_clock_is_named() -> None:
    """Nine in the morning in Tokyo is the evening before in Los Angeles, with its date (E22)."""
    me = candidate(timezone="America/Los_Angeles")
    shown = titles.deadline(interview(timezone="Asia/Tokyo"), me, day("2027-03-16"), dt.time(9))
    assert shown == "Tue 16 Mar 2027, 09:00 JST / 17:00 PDT on Mon 15 Mar 2027 (00:00 UTC)"


def test_one_clock_is_enough_for_one_place() -> None:
    """Who lives where the employer is sees the time once, with UTC for everybody else."""
    me = candidate(timezone="America/New_York")
    shown = titles.deadline(interview(timezone="America/New_York"), me, day("2027-01-29"), dt.time(17))
    assert shown == "Fri 29 Jan 2027, 17:00 EST (22:00 UTC)"


@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        ("Asia/Kathmandu", "UTC+5:45"),
        ("Asia/Colombo", "UTC+5:30"),
        ("Australia/Lord_Howe", "UTC+11"),
        ("America/Sao_Paulo", "UTC-3"),
        ("Asia/Manila", "UTC+8"),
        ("Asia/Shanghai", "UTC+8"),
        ("Asia/Jerusalem", "UTC+2"),
        ("America/Havana", "UTC-5"),
        ("Asia/Kolkata", "IST"),
        ("Asia/Tokyo", "JST"),
        ("America/Chicago", "CST"),
    ],
)
def test_a_clock_without_letters_is_told_by_hours_and_minutes(zone: str, shown: str) -> None:
    """Nepal is five hours and three quarters ahead; the CST of Shanghai is read as that of Chicago (E36)."""
    assert f"17:00 {shown} " in titles.deadline(interview(timezone=zone), LONDON, day("2027-01-29"), dt.time(17))


def test_without_a_zone_the_time_is_shown_as_typed() -> None:
    """No zone is guessed from a country."""
    assert titles.deadline(interview(), LONDON, day("2027-01-29"), dt.time(17)) == "Fri 29 Jan 2027, 17:00"
