"""Days as people type them on a phone: `EOW`, `2 wks`, `w/c 14 Dec`, `by 5pm Fri`."""

import datetime as dt

import pytest

from afterword.plan.days.working_days import WorkingDays
from afterword.plan.spoken.days import understood

SAID = dt.date(2026, 12, 2)  # a Wednesday


def meant(text: str) -> tuple[str, str] | None:
    spoken = understood(text, SAID, WorkingDays())
    return spoken and (f"{spoken.first:%a %d %b}", f"{spoken.last:%a %d %b}")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("weds", "Wed 09 Dec"),
        ("a fortnight today", "Wed 16 Dec"),
        ("today fortnight", "Wed 16 Dec"),
        ("this day week", "Wed 09 Dec"),
        ("a month today", "Sat 02 Jan"),
        ("a fortnight tomorrow", "Thu 17 Dec"),
        ("this time next week", "Wed 09 Dec"),
        ("coming Monday", "Mon 07 Dec"),
        ("two weeks Friday", "Fri 18 Dec"),
        ("Jan end", "Fri 29 Jan"),
        ("Feb mid", "Mon 15 Feb"),
        ("1 Feb 27", "Mon 01 Feb"),
        ("Feb 5 '27", "Fri 05 Feb"),
        ("5feb", "Fri 05 Feb"),
        ("first of the month", "Fri 01 Jan"),
        ("by the end of month", "Thu 31 Dec"),
        ("from 1 February", "Mon 01 Feb"),
        ("as of Monday", "Mon 07 Dec"),
        ("get in touch after a week", "Wed 09 Dec"),
        ("follow up in two weeks", "Wed 16 Dec"),
        ("HR will revert by Monday", "Mon 07 Dec"),
        ("outcome by Friday", "Fri 04 Dec"),
        ("results on 5 February", "Fri 05 Feb"),
        ("if you hear nothing by 18 December, call us", "Mon 21 Dec"),
        ("if you haven't heard from us by Friday week give us a ring", "Mon 14 Dec"),
        ("tmrw", "Thu 03 Dec"),
        ("this evening", "Wed 02 Dec"),
        ("by EOW", "Fri 04 Dec"),
        ("by end of week", "Fri 04 Dec"),
        ("EOM", "Thu 31 Dec"),
        ("by year end", "Thu 31 Dec"),
        ("before the year is out", "Thu 31 Dec"),
        ("by the New Year", "Thu 31 Dec"),
        ("after the New Year", "Mon 04 Jan"),
        ("before Xmas", "Thu 24 Dec"),
        ("on Christmas Eve", "Thu 24 Dec"),
        ("2 wks", "Wed 16 Dec"),
        ("today week", "Wed 09 Dec"),
        ("Thursday fortnight", "Thu 17 Dec"),
        ("a fortnight on Monday", "Mon 21 Dec"),
        ("a week Friday", "Fri 11 Dec"),
        ("within 48 hours", "Fri 04 Dec"),
        ("in 24 hrs", "Thu 03 Dec"),
        ("by 5pm Friday", "Fri 04 Dec"),
        ("5 pm on Friday", "Fri 04 Dec"),
        ("Friday at five", "Fri 04 Dec"),
        ("Friday, by 17.30", "Fri 04 Dec"),
        ("Sunday night", "Sun 06 Dec"),
        ("close of play Friday", "Fri 04 Dec"),
        ("on or before 18 December", "Fri 18 Dec"),
        ("the back end of next week", "Fri 11 Dec"),
        ("tenth Jan", "Sun 10 Jan"),
        ("from Monday on", "Mon 07 Dec"),
        ("Monday at the earliest", "Mon 07 Dec"),
    ],
)
def test_a_shortened_day_is_that_day(text: str, day: str) -> None:
    """Who is asked for a day answers as in a message to a friend."""
    assert meant(text) == (day, day)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("w/c 14 Dec", "Mon 14 Dec", "Fri 18 Dec"),
        ("w/b 14 Dec", "Mon 14 Dec", "Fri 18 Dec"),
        ("week ending 18 December", "Mon 14 Dec", "Fri 18 Dec"),
        ("KW 51", "Mon 14 Dec", "Fri 18 Dec"),
        ("KW 5", "Mon 01 Feb", "Fri 05 Feb"),
        ("Feb first week", "Mon 01 Feb", "Fri 05 Feb"),
        ("check back in March", "Mon 01 Mar", "Wed 31 Mar"),
        ("the week of the 14th", "Mon 14 Dec", "Fri 18 Dec"),
        ("next wk", "Mon 07 Dec", "Fri 11 Dec"),
        ("week after next", "Mon 14 Dec", "Fri 18 Dec"),
        ("not this week but next", "Mon 07 Dec", "Fri 11 Dec"),
        ("in the course of next week", "Mon 07 Dec", "Fri 11 Dec"),
        ("2nd week Jan", "Mon 11 Jan", "Fri 15 Jan"),
        ("Mon/Tue next week", "Mon 07 Dec", "Tue 08 Dec"),
        ("24-48 hours", "Thu 03 Dec", "Fri 04 Dec"),
        ("3-4 wks", "Wed 23 Dec", "Wed 30 Dec"),
        ("a week or two", "Wed 09 Dec", "Wed 16 Dec"),
        ("Dec 14-18", "Mon 14 Dec", "Fri 18 Dec"),
        ("December 14 or 15", "Mon 14 Dec", "Tue 15 Dec"),
        ("between Christmas and New Year", "Sun 27 Dec", "Thu 31 Dec"),
    ],
)
def test_a_shortened_time_is_that_time(text: str, first: str, last: str) -> None:
    """`Dec 14-18` ends in December, and no year later."""
    assert meant(text) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["soon", "in a few days", "in the new year", "thurs next", "Friday 12 December"],
)
def test_what_can_be_two_days_is_asked(text: str) -> None:
    """A wrong day costs a job."""
    assert meant(text) is None
