"""What people say when they name a day, and the day that is meant: E5."""

import datetime as dt

import pytest

from afterword.plan.days.working_days import WorkingDays, days_named
from afterword.plan.spoken.days import counted_from_talk, understood
from support.making import interview

SAID = dt.date(2027, 1, 13)  # a Wednesday
RIYADH = WorkingDays(weekend=frozenset({4, 5}))


def meant(text: str, said: dt.date = SAID, days: WorkingDays | None = None) -> tuple[str, str] | None:
    spoken = understood(text, said, days or WorkingDays())
    return spoken and (f"{spoken.first:%a %d %b}", f"{spoken.last:%a %d %b}")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("tomorrow", "Thu 14 Jan"),
        ("the day after tomorrow", "Fri 15 Jan"),
        ("Thursday", "Thu 14 Jan"),
        ("by Thursday", "Thu 14 Jan"),
        ("this Friday", "Fri 15 Jan"),
        ("Friday week", "Fri 22 Jan"),
        ("a week on Friday", "Fri 22 Jan"),
        ("two weeks from Friday", "Fri 29 Jan"),
        ("Friday of next week", "Fri 22 Jan"),
        ("next week Tuesday", "Tue 19 Jan"),
        ("before Friday", "Thu 14 Jan"),
        ("first thing Monday", "Mon 18 Jan"),
        ("Monday morning", "Mon 18 Jan"),
        ("by close of business on Friday", "Fri 15 Jan"),
        ("Friday at 5pm", "Fri 15 Jan"),
        ("in a fortnight", "Wed 27 Jan"),
        ("a fortnight", "Wed 27 Jan"),
        ("in two weeks", "Wed 27 Jan"),
        ("two weeks' time", "Wed 27 Jan"),
        ("within two weeks", "Wed 27 Jan"),
        ("in a couple of weeks", "Wed 27 Jan"),
        ("10 days", "Sat 23 Jan"),
        ("in ten working days", "Wed 27 Jan"),
        ("3 business days", "Mon 18 Jan"),
        ("in a month", "Sat 13 Feb"),
        ("three weeks time", "Wed 03 Feb"),
        ("two weeks max", "Wed 27 Jan"),
        ("give us two weeks", "Wed 27 Jan"),
        ("we'll let you know by Friday", "Fri 15 Jan"),
        ("let people know in a fortnight", "Wed 27 Jan"),
        ("they\u2019d let me know in a fortnight", "Wed 27 Jan"),
        ("In a fortnight, they said.", "Wed 27 Jan"),
        ("hope to decide by the end of next week", "Fri 22 Jan"),
        ("before the end of next week", "Fri 22 Jan"),
        ("before the very end of the month", "Fri 29 Jan"),
        ("They hope to make a decision by Friday", "Fri 15 Jan"),
        ("should hear within ten days", "Sat 23 Jan"),
        ("I should hear back from them by the 20th", "Wed 20 Jan"),
        ("they said they would be in touch on Monday", "Mon 18 Jan"),
        ("the panel is hoping to get back to everyone by month end", "Fri 29 Jan"),
        ("a decision is expected by 12 May", "Wed 12 May"),
        ("they may decide by May 12", "Wed 12 May"),
        ("everyone will be told by Friday", "Fri 15 Jan"),
        ("HR will email me early next week", "Tue 19 Jan"),
        ("Huw Bevan said he would ring by Friday", "Fri 15 Jan"),
        ("they plan to have made a decision by the 26th", "Tue 26 Jan"),
        ("they want to make their minds up by month end", "Fri 29 Jan"),
        ("they aim to decide before Friday", "Thu 14 Jan"),
        ("they want to decide before Easter", "Fri 26 Mar"),
        ("they are due to decide a week on Friday", "Fri 22 Jan"),
        ("within ten days or so", "Sat 23 Jan"),
        ("Friday or thereabouts", "Fri 15 Jan"),
        ("Friday-ish", "Fri 15 Jan"),
        ("end of next week-ish", "Fri 22 Jan"),
        ("by the end of next week, I think", "Fri 22 Jan"),
        ("towards the end of next week, or near enough", "Fri 22 Jan"),
        ("on or around the 20th", "Wed 20 Jan"),
        ("round about the 20th, if everything goes to plan", "Wed 20 Jan"),
        ("before Easter or so", "Fri 26 Mar"),
        ("in two weeks, give or take", "Wed 27 Jan"),
        ("within the fortnight", "Wed 27 Jan"),
        ("a week today", "Wed 20 Jan"),
        ("a week tomorrow", "Thu 21 Jan"),
        ("after the weekend", "Mon 18 Jan"),
        ("by Wednesday the 20th", "Wed 20 Jan"),
        ("by month end", "Fri 29 Jan"),
        ("month-end", "Fri 29 Jan"),
        ("by Easter", "Fri 26 Mar"),
        ("before Easter", "Fri 26 Mar"),
        ("by Good Friday", "Fri 26 Mar"),
        ("before Christmas", "Fri 24 Dec"),
        ("30 April", "Fri 30 Apr"),
        ("April 30", "Fri 30 Apr"),
        ("April 30th, 2027", "Fri 30 Apr"),
        ("the 30th of April", "Fri 30 Apr"),
        ("Friday, 30 April", "Fri 30 Apr"),
        ("by Friday 30 Apr.", "Fri 30 Apr"),
        ("the 20th", "Wed 20 Jan"),
        ("the 5th", "Fri 05 Feb"),
        ("end of the month", "Fri 29 Jan"),
        ("by the end of the month", "Fri 29 Jan"),
        ("end of next month", "Fri 26 Feb"),
        ("the end of April", "Fri 30 Apr"),
        ("mid-May", "Mon 17 May"),
        ("the middle of May", "Mon 17 May"),
        ("mid May", "Mon 17 May"),
        ("Good Friday", "Fri 26 Mar"),
        ("before Good Friday", "Thu 25 Mar"),
        ("the day after tomorrow evening", "Fri 15 Jan"),
        ("the Monday after Easter", "Mon 29 Mar"),
        ("the Friday before Easter", "Fri 26 Mar"),
        ("the first Monday after the 15th", "Mon 18 Jan"),
        ("three weeks after Easter", "Mon 19 Apr"),
        ("a week after the 20th", "Wed 27 Jan"),
        ("a week before Easter", "Fri 19 Mar"),
        ("ten working days after the 20th", "Wed 03 Feb"),
        ("the day after Easter Monday", "Tue 30 Mar"),
        ("by the working day before 12 May", "Tue 11 May"),
        ("the first working day of February", "Mon 01 Feb"),
        ("by end Feb", "Fri 26 Feb"),
        ("2wks", "Wed 27 Jan"),
        ("by 5 on Friday", "Fri 15 Jan"),
        ("Friday pm", "Fri 15 Jan"),
        ("EOB Friday", "Fri 15 Jan"),
        ("Monday 25", "Mon 25 Jan"),
        ("before Palm Sunday", "Fri 19 Mar"),
        ("Mothering Sunday", "Sun 07 Mar"),
        ("Easter Monday", "Mon 29 Mar"),
        ("on Easter Monday", "Mon 29 Mar"),
        ("after Good Friday", "Tue 30 Mar"),
        ("after Easter Monday", "Tue 30 Mar"),
        ("Whit Monday", "Mon 17 May"),
        ("the first Monday in February", "Mon 01 Feb"),
        ("second Tuesday of March", "Tue 09 Mar"),
        ("last Friday in January", "Fri 29 Jan"),
        ("the last Friday of the month", "Fri 29 Jan"),
        ("the third Thursday of next month", "Thu 18 Feb"),
        ("the first of February", "Mon 01 Feb"),
        ("by the twenty-first of January", "Thu 21 Jan"),
        ("February the third", "Wed 03 Feb"),
        ("the fifteenth", "Fri 15 Jan"),
        ("the 5th of next month", "Fri 05 Feb"),
        ("the last day of January", "Fri 29 Jan"),
        ("the last working day of the month", "Fri 29 Jan"),
        ("fourteen days", "Wed 27 Jan"),
        ("in twenty working days", "Wed 10 Feb"),
        ("end of the quarter", "Wed 31 Mar"),
        ("by the end of next quarter", "Wed 30 Jun"),
        ("by noon on Friday", "Fri 15 Jan"),
        ("by Friday noon", "Fri 15 Jan"),
        ("Friday at midday", "Fri 15 Jan"),
        ("by lunchtime on Friday", "Fri 15 Jan"),
        ("end of day Friday", "Fri 15 Jan"),
        ("by the weekend", "Fri 15 Jan"),
        ("early next week", "Tue 19 Jan"),
        ("the middle of next week", "Wed 20 Jan"),
        ("late next week", "Fri 22 Jan"),
        ("by the end of the week", "Fri 15 Jan"),
        ("end of next week", "Fri 22 Jan"),
        ("after Easter", "Tue 30 Mar"),
        ("after Christmas", "Mon 27 Dec"),
        ("the end of Q1", "Wed 31 Mar"),
        ("end of the first quarter", "Wed 31 Mar"),
        ("end of the year", "Fri 31 Dec"),
    ],
)
def test_a_day_is_understood_as_people_name_it(text: str, day: str) -> None:
    """Said on Wednesday 13 January 2027."""
    assert meant(text) == (day, day)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("next week", "Mon 18 Jan", "Fri 22 Jan"),
        ("the week after Easter", "Mon 29 Mar", "Fri 02 Apr"),
        ("the week before Easter", "Mon 22 Mar", "Fri 26 Mar"),
        ("later this week", "Thu 14 Jan", "Fri 15 Jan"),
        ("this week", "Wed 13 Jan", "Fri 15 Jan"),
        ("early in May", "Mon 03 May", "Fri 07 May"),
        ("the beginning of February", "Mon 01 Feb", "Fri 05 Feb"),
        ("the first week of February", "Mon 01 Feb", "Fri 05 Feb"),
        ("the last week of January", "Mon 25 Jan", "Fri 29 Jan"),
        ("the week of 27 January", "Mon 25 Jan", "Fri 29 Jan"),
        ("week commencing Monday 25 January", "Mon 25 Jan", "Fri 29 Jan"),
        ("in the week of January 15th", "Wed 13 Jan", "Fri 15 Jan"),
        ("the second half of February", "Tue 16 Feb", "Fri 26 Feb"),
        ("the week after next", "Mon 25 Jan", "Fri 29 Jan"),
        ("next month", "Mon 01 Feb", "Fri 26 Feb"),
        ("in May", "Mon 03 May", "Mon 31 May"),
        ("Q2", "Thu 01 Apr", "Wed 30 Jun"),
        ("in the first quarter", "Wed 13 Jan", "Wed 31 Mar"),
    ],
)
def test_a_week_or_a_month_goes_from_its_first_working_day_to_its_last(text: str, first: str, last: str) -> None:
    """Who is to write writes on the first day; who decides has until the last."""
    assert meant(text) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "soon", "in the new year", "shortly", "in due course", "in a few weeks", "some time", "next Friday", "31 April", "Thursday 30 April",
        "30/4", "when we know", "", "0 days", "as soon as possible", "next spring",
        "by Tuesday the 20th", "the week of 11 January", "the week of Tuesday 27 January", "before the holidays",
    ],
)  # fmt: skip
def test_what_is_vague_is_not_guessed(text: str) -> None:
    """No day, or two that it could be, or a weekday that does not fit the date: that is asked back."""
    assert meant(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "nobody will decide before Friday",
        "it will never be Friday",
        "they don't decide until March",
        "they decided on Friday",
        "they will be in touch",
        "you'll hear from us",
        "the panel meets on Friday",
    ],
)
def test_what_says_no_or_is_past_or_names_no_day_is_asked_back(text: str) -> None:
    """The words round a day are left out only where the day stays what it is."""
    assert meant(text) is None


def test_nobody_is_written_to_on_new_years_day() -> None:
    """`Early January` begins on the first day on which anybody works, holidays on or not."""
    in_december = dt.date(2026, 12, 14)
    assert meant("early in the new year", in_december) == ("Mon 04 Jan", "Mon 04 Jan")
    assert meant("early January", in_december) == ("Mon 04 Jan", "Thu 07 Jan")
    assert meant("the first week of January", in_december) == ("Mon 04 Jan", "Fri 08 Jan")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("the first week of December", "Tue 01 Dec", "Fri 04 Dec"),
        ("in the second week of December", "Mon 07 Dec", "Fri 11 Dec"),
        ("the third week of December", "Mon 14 Dec", "Fri 18 Dec"),
        ("the fourth week of December", "Mon 21 Dec", "Fri 25 Dec"),
        ("the last week of December", "Mon 28 Dec", "Thu 31 Dec"),
    ],
)
def test_a_week_of_a_month_is_one_of_the_calendar(text: str, first: str, last: str) -> None:
    """The second week of December is the one from Monday to Friday that a calendar shows, and never ends on a Monday."""
    assert meant(text, dt.date(2026, 11, 20)) == (first, last)


def test_the_holidays_are_those_that_are_near() -> None:
    """`Before the holidays` is before Christmas in autumn; on a Friday nothing is later in the week."""
    assert meant("before the holidays", dt.date(2027, 11, 2)) == ("Fri 24 Dec", "Fri 24 Dec")
    assert meant("later this week", dt.date(2027, 1, 15)) is None


def test_a_day_that_has_just_gone_by_is_not_taken_for_next_years() -> None:
    """`After Easter`, said after Easter, and yesterday's date mean something else: that is asked back."""
    after_easter = dt.date(2027, 3, 30)
    assert meant("after Easter", after_easter) is None
    assert meant("29 March", after_easter) is None
    assert meant("29 March 2028", after_easter) == ("Wed 29 Mar", "Wed 29 Mar")


@pytest.mark.parametrize("text", ["3 January", "Jan 10", "early January", "January", "early in the new year"])
def test_a_date_of_some_days_ago_is_not_next_years_either(text: str) -> None:
    """In the first days of February, `3 January` is a slip; taken for next year's, it would silence a year of letters (E41)."""
    assert meant(text, dt.date(2027, 2, 3)) is None


@pytest.mark.parametrize(
    ("text", "country", "said", "day"),
    [
        ("after Easter", "GR", "2027-03-20", "2027-05-05"),  # the day of labour is made up for on Tuesday
        ("before Easter", "RO", "2027-03-20", "2027-04-29"),
        ("after Easter", "UA", "2027-04-20", "2027-05-04"),
        ("after Easter", "DE", "2027-03-20", "2027-03-30"),
        ("after Christmas", "RS", "2027-12-01", "2028-01-10"),
        ("before Christmas", "ET", "2027-12-01", "2028-01-06"),
        ("after the Fourth", "US", "2027-06-20", "2027-07-06"),
        ("after July 4th", "US", "2027-06-20", "2027-07-06"),
        ("after 5 July", "US", "2027-06-20", "2027-07-06"),
        ("after Labor Day", "US", "2027-08-20", "2027-09-07"),
        ("after MLK Day", "US", "2027-01-14", "2027-01-19"),
        ("after Presidents' Day", "US", "2027-02-01", "2027-02-16"),
        ("after Canada Day", "CA", "2027-06-20", "2027-07-02"),
        ("after Thanksgiving", "CA", "2027-10-01", "2027-10-12"),
        ("after Anzac Day", "NZ", "2027-04-14", "2027-04-27"),
        ("after Waitangi Day", "NZ", "2027-01-14", "2027-02-09"),
        ("after Anzac Day", "US", "2027-04-14", None),
        ("after Easter", "US", "2027-03-01", "2027-03-29"),
        ("after Easter", "GB", "2027-03-01", "2027-03-30"),
        ("after Easter", "CA", "2027-03-01", "2027-03-29"),
        ("the Monday after Easter", "GB", "2027-03-01", "2027-04-05"),
        ("the Monday after Easter", "US", "2027-03-01", "2027-03-29"),
        ("three weeks after Easter", "GR", "2027-03-20", "2027-05-24"),
        ("the Monday after Christmas", "RS", "2027-12-01", "2028-01-10"),
        ("two days after Thanksgiving", "US", "2027-11-01", "2027-11-29"),
    ],
)
def test_a_feast_is_theirs(text: str, country: str, said: str, day: str | None) -> None:
    """Easter is in May in Greece, Christmas in January in Serbia; after a holiday nobody works on the day that makes up for it."""
    value = interview(employer={"name": "Bell", "country": country}, held=said)
    spoken = understood(text, dt.date.fromisoformat(said), days_named(text, value))
    assert (spoken and f"{spoken.last}") == day


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("the week after the interview", "next week"),
        ("the day after our talk", "tomorrow"),
        ("two weeks from the interview", "two weeks"),
        ("two weeks", ""),
    ],
)
def test_what_counts_from_the_talk_is_told_by_its_day(text: str, counted: str) -> None:
    """The week after the interview is not the week in which it was (E5)."""
    assert counted_from_talk(text) == counted


def test_their_week_is_the_one_that_counts() -> None:
    """In Riyadh the week goes from Sunday to Thursday."""
    assert meant("next week", days=RIYADH) == ("Sun 17 Jan", "Thu 21 Jan")
    assert meant("end of the month", days=RIYADH) == ("Sun 31 Jan", "Sun 31 Jan")


def test_a_date_that_is_over_is_next_years() -> None:
    """In December people speak of January."""
    assert understood("15 January", dt.date(2027, 12, 13), WorkingDays()).first == dt.date(2028, 1, 15)  # type: ignore[union-attr]
    assert understood("end of Q1", dt.date(2027, 12, 13), WorkingDays()).first == dt.date(2028, 3, 31)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("mid January", "2027-01-20"),
        ("end of the month", "2027-01-31"),
        ("end of the week", "2027-01-16"),
        ("early January", "2027-01-20"),
    ],
)
def test_no_day_that_has_gone_by_is_what_they_meant(text: str, said: str) -> None:
    """What would be a day before the one on which it was said is asked back."""
    assert meant(text, dt.date.fromisoformat(said)) is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("within ten days or so", ("Sat 23 Jan", "Sat 23 Jan")),
        ("at some point next week", ("Mon 18 Jan", "Fri 22 Jan")),
        ("within ten days, fingers crossed", ("Sat 23 Jan", "Sat 23 Jan")),
        ("most likely within ten days", ("Sat 23 Jan", "Sat 23 Jan")),
        ("within ten days if all goes well", ("Sat 23 Jan", "Sat 23 Jan")),
        ("within ten days, hopefully", ("Sat 23 Jan", "Sat 23 Jan")),
        ("roughly two weeks", ("Wed 27 Jan", "Wed 27 Jan")),
        ("in the next ten days", ("Sat 23 Jan", "Sat 23 Jan")),
        ("over the next fortnight", ("Wed 27 Jan", "Wed 27 Jan")),
        ("probably by Friday, give or take", ("Fri 15 Jan", "Fri 15 Jan")),
        ("two or three weeks or so", ("Wed 27 Jan", "Wed 03 Feb")),
        ("a few days", None),
        ("soon or so", None),
    ],
)
def test_roughly_said_is_understood(text: str, days: tuple[str, str] | None) -> None:
    """People round: so many days or so. With no number it stays vague."""
    assert meant(text) == days


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("next week or the week after", "Mon 18 Jan", "Fri 29 Jan"),
        ("They said they would write next week or the week after", "Mon 18 Jan", "Fri 29 Jan"),
        ("next week, maybe the one after", "Mon 18 Jan", "Fri 29 Jan"),
        ("this week or next", "Wed 13 Jan", "Fri 22 Jan"),
        ("late next week or early the week after", "Fri 22 Jan", "Tue 26 Jan"),
        ("Thursday or Friday next week", "Thu 21 Jan", "Fri 22 Jan"),
        ("Friday or Monday", "Fri 15 Jan", "Mon 18 Jan"),
        ("tomorrow or the day after", "Thu 14 Jan", "Fri 15 Jan"),
        ("25 or 26 January", "Mon 25 Jan", "Tue 26 Jan"),
        ("between 25 and 29 January", "Mon 25 Jan", "Fri 29 Jan"),
        ("25-29 January", "Mon 25 Jan", "Fri 29 Jan"),
        ("from Monday to Wednesday", "Mon 18 Jan", "Wed 20 Jan"),
        ("late January or early February", "Fri 29 Jan", "Fri 05 Feb"),
        ("in a week or two", "Wed 20 Jan", "Wed 27 Jan"),
        ("three to four weeks", "Wed 03 Feb", "Wed 10 Feb"),
        ("within 7-10 days", "Wed 20 Jan", "Sat 23 Jan"),
    ],
)
def test_of_two_times_all_that_lies_between_them_is_meant(text: str, first: str, last: str) -> None:
    """“Next week or the week after” is no less certain than “within two weeks”: it goes from the one to the other."""
    assert meant(text) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["Monday or never", "when we know or on Friday", "31 April or 1 May", "Friday or next Friday", "two weeks or more"],
)
def test_of_two_times_both_must_be_known(text: str) -> None:
    """Half an answer is asked back."""
    assert meant(text) is None


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("not before the 10th of February", "2027-02-10"),
        ("not until 10 February", "2027-02-10"),
        ("they won't decide before 10 February", "2027-02-10"),
        ("no earlier than February", "2027-02-01"),
        ("not until after Easter", "2027-03-30"),
    ],
)
def test_not_before_a_day_is_from_that_day_on(typed: str, first: str) -> None:
    """`Not before the 10th` names the earliest day: the plan waits until then, and no letter says `by` (E5)."""
    spoken = understood(typed, dt.date(2027, 1, 13), WorkingDays())
    assert spoken is not None
    assert (spoken.first, spoken.last, spoken.loose) == (
        dt.date.fromisoformat(first),
        dt.date.fromisoformat(first),
        True,
    )


def test_not_before_something_that_is_no_day_is_nothing() -> None:
    """`Not before I have asked` names no day."""
    assert understood("not before I have asked them", dt.date(2027, 1, 13), WorkingDays()) is None
