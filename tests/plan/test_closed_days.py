"""Weekends, public holidays and quiet times where the reader of the mail is: E2-E4."""

import datetime as dt

import holidays
import pytest
from babel import Locale

from afterword.plan.days.quiet import quiet_time
from afterword.plan.days.working_days import WorkingDays, working_days
from afterword.plan.follow_ups import follow_ups
from afterword.plan.given.application import Application
from afterword.plan.steps import Caution, State, Why
from afterword.workbook.wording.wording import shipped_wording
from support.making import NAME, dates, day, drafts, interview, mistakes, seen, thank_you, weekly
from support.turns import some

SALES = {"role": "Regional Sales Manager", "held": "2027-10-28", "employer": {"name": "Altus Tools", "country": "US"}}


def test_without_a_holiday_calendar_the_date_is_plain_arithmetic() -> None:
    """Thanksgiving and Veterans Day keep their Thursday as long as no calendar is switched on (E3)."""
    assert dates(weekly(interview(**SALES)))[:4] == [
        "Thu 2027-11-04", "Thu 2027-11-11", "Thu 2027-11-18", "Thu 2027-11-25",
    ]  # fmt: skip


def test_a_public_holiday_moves_that_email_alone_to_the_next_working_day() -> None:
    """Veterans Day and Thanksgiving move to the Friday; the Thursdays between and after stay (E2, E3)."""
    steps = weekly(interview(**SALES, calendar={"holidays": "yes"}))
    assert dates(steps) == [
        "Thu 2027-11-04", "Fri 2027-11-12", "Thu 2027-11-18", "Fri 2027-11-26",
        "Thu 2027-12-02", "Thu 2027-12-09", "Thu 2027-12-16",
    ]  # fmt: skip
    assert steps[1].why is Why.MOVED_CLOSED_DAY


def test_the_friday_after_thanksgiving_comes_with_a_warning_and_another_day() -> None:
    """Many firms close on that Friday too: the Monday after is offered, still in the same week of the plan (E3)."""
    fourth = weekly(interview(**SALES, calendar={"holidays": "yes"}))[3]
    assert Caution.BRIDGE_DAY in fourth.cautions
    assert fourth.other_day == day("2027-11-29")


def test_the_other_day_that_is_offered_can_really_be_chosen() -> None:
    """Moving week 4 to that Monday is taken as it is (E2, E3)."""
    chosen = {"move": [{"week": 4, "to": "2027-11-29"}]}
    assert dates(weekly(interview(**SALES, calendar={"holidays": "yes"}, follow_ups=chosen)))[3] == "Mon 2027-11-29"


def test_two_emails_within_three_days_are_pointed_out() -> None:
    """Week 4 put on its last day, and week 5 the day after: each is in its own week, and the later one says it is soon (S24, E2)."""
    steps = weekly(interview(follow_ups={"move": [{"week": 4, "to": "2027-02-16"}]}))
    assert dates(steps)[3:5] == ["Tue 2027-02-16", "Wed 2027-02-17"]
    assert [Caution.SOON_AFTER in each.cautions for each in steps] == [False] * 4 + [True] + [False] * 2
    assert not any(Caution.SOON_AFTER in each.cautions for each in weekly(interview()))


def test_a_weekend_is_the_recipients_own() -> None:
    """An interview on a Friday for an employer who rests on Friday and Saturday: the emails go on Sunday (E3)."""
    value = interview(held="2027-01-15", calendar={"weekend": ["friday", "saturday"]})
    assert dates(weekly(value))[:2] == ["Sun 2027-01-24", "Sun 2027-01-31"]


@pytest.mark.parametrize(
    ("country", "weekend"),
    [
        ("US", {5, 6}),
        ("NL", {5, 6}),
        ("AE", {5, 6}),
        ("SA", {4, 5}),
        ("IL", {4, 5}),
        ("IR", {4}),
        ("IN", {6}),
        ("BD", {4, 5}),
        ("MV", {4, 5}),
        ("BN", {4, 6}),
    ],
)
def test_the_weekend_is_that_of_the_employers_country(country: str, weekend: set[int]) -> None:
    """Saturday and Sunday in most countries, Friday and Saturday in Saudi Arabia; counted from Monday as 0 (E3)."""
    assert working_days(interview(employer={"name": "Bell", "country": country})).weekend == weekend


@pytest.mark.parametrize(("region", "weekend"), [("Kelantan", {4, 5}), ("Penang", {5, 6})])
def test_a_state_may_have_a_weekend_of_its_own(region: str, weekend: set[int]) -> None:
    """In Kelantan nobody reads mail on a Friday, in the rest of Malaysia they do (E3, E45)."""
    assert working_days(interview(employer={"name": "Bell", "country": "MY", "region": region})).weekend == weekend


@pytest.mark.thorough
@pytest.mark.long
def test_no_country_that_can_be_typed_stops_the_plan() -> None:
    """Every country that the reader takes has a weekend of one or two days, from Afghanistan to Bonaire (E3)."""
    countries = sorted(code for code in Locale("en").territories if len(code) == 2 and code.isalpha())
    known = [code for code in countries if not mistakes(employer={"name": "Bell", "country": code})]
    assert len(known) > 240
    found = {code: working_days(interview(employer={"name": "Bell", "country": code})).weekend for code in known}
    assert [code for code, days in found.items() if len(days) not in {1, 2}] == []


def test_a_weekend_day_without_a_calendar_stays_with_a_warning() -> None:
    """An interview on a Saturday: the literal Saturdays stay, each with the word that it is a weekend day (E3)."""
    steps = weekly(interview(held="2027-01-16"))
    assert dates(steps)[0] == "Sat 2027-01-23"
    assert Caution.WEEKEND in steps[0].cautions


def test_a_week_in_which_every_day_is_closed_has_no_email() -> None:
    """Seven holidays in a row: that email is dropped with its reason, and the next keeps its own day (E2, E3)."""
    closed = {day("2027-01-27") + dt.timedelta(days=n): "festival" for n in range(7)}
    value = interview()
    steps = follow_ups(Application(NAME, value, value.held.on, WorkingDays(holidays=closed, observed=True)))
    assert (steps[1].state, steps[1].why) == (State.CANCELLED, Why.ALL_CLOSED)
    assert dates(steps)[:2] == ["Wed 2027-01-20", "Wed 2027-02-03"]


def test_six_closed_days_move_the_email_to_the_last_day_of_its_week() -> None:
    """The only working day of week 2 is its Tuesday, so the email goes then (E2, E3)."""
    closed = {day("2027-01-27") + dt.timedelta(days=n): "festival" for n in range(6)}
    value = interview()
    steps = follow_ups(Application(NAME, value, value.held.on, WorkingDays(holidays=closed, observed=True)))
    assert dates(steps)[:3] == ["Wed 2027-01-20", "Tue 2027-02-02", "Wed 2027-02-03"]


ANALYST = {"role": "FP&A Analyst", "held": "2026-12-23 15:30"}


def test_between_the_years_the_date_stays_with_a_warning() -> None:
    """Wednesday 30 December is kept, with the word that many are away; January has no such word (E4)."""
    steps = weekly(interview(**ANALYST))
    assert dates(steps)[:2] == ["Wed 2026-12-30", "Wed 2027-01-06"]
    assert [Caution.QUIET_DAYS in each.cautions for each in steps[:2]] == [True, False]


def test_a_pause_over_the_holidays_drops_that_email_and_no_other() -> None:
    """The pause drops 30 December; the next six stay, and the last is still 10 February (E4)."""
    steps = weekly(interview(**ANALYST, calendar={"pause_over_holidays": "yes"}))
    assert (steps[0].state, steps[0].why) == (State.CANCELLED, Why.PAUSED)
    assert dates(steps) == [
        "Wed 2027-01-06", "Wed 2027-01-13", "Wed 2027-01-20", "Wed 2027-01-27", "Wed 2027-02-03", "Wed 2027-02-10",
    ]  # fmt: skip


def test_with_the_pause_the_thank_you_promises_what_is_left() -> None:
    """Next week without the pause, the first full week of January with it (S22, E4)."""
    assert "in touch next week" in thank_you(interview(**ANALYST)).body
    paused = thank_you(interview(**ANALYST, calendar={"pause_over_holidays": "yes"})).body
    assert "in the first full week of January" in paused
    assert "next week" not in paused


def test_the_quiet_days_run_from_christmas_eve_to_new_years_day() -> None:
    """24 December and 1 January are quiet, 23 December and 2 January are not (E4)."""
    held = {"2026-12-16": False, "2026-12-17": True, "2026-12-25": True, "2026-12-26": False}
    assert {on: Caution.QUIET_DAYS in weekly(interview(held=on))[0].cautions for on in held} == held


def test_a_closure_that_the_candidate_typed_is_a_quiet_time_too() -> None:
    """A plant shutdown of one week: that date has a warning, and the pause drops it (E4)."""
    shutdown = {"closed": [{"from": "2027-01-25", "to": "2027-01-29", "why": "plant shutdown"}]}
    kept = weekly(interview(calendar=shutdown))
    assert dates(kept)[1] == "Wed 2027-01-27"
    assert [Caution.QUIET_DAYS in each.cautions for each in kept[:3]] == [False, True, False]
    paused = weekly(interview(calendar={**shutdown, "pause_over_holidays": "yes"}))
    assert dates(paused)[:2] == ["Wed 2027-01-20", "Wed 2027-02-03"]


@pytest.mark.long
def test_seven_weeks_is_the_end_even_when_the_last_day_is_a_holiday() -> None:
    """A seventh email that falls on a holiday is left out, and the sixth says goodbye instead (S31, E3)."""
    value = interview(held="2027-09-23", calendar={"holidays": "yes"})  # D+49 is Veterans Day, 11 November 2027
    last = weekly(value)[-1]
    assert (last.why, last.state) == (Why.ALL_CLOSED, State.CANCELLED)
    assert "one last time" in drafts(value)["follow-up/week-6"].body
    assert "one last time" not in drafts(interview())["follow-up/week-6"].body


# Closed in the whole country, or in a part of it (E45)


@pytest.mark.long
@pytest.mark.parametrize(
    ("country", "held", "due", "holiday"),
    [
        ("GB", "2027-07-05", "2027-07-12", "Battle of the Boyne"),
        ("GB", "2027-08-23", "2027-08-30", "Late Summer Bank Holiday"),
        ("AU", "2027-04-19", "2027-04-26", "ANZAC Day"),
        ("CA", "2027-05-17", "2027-05-24", "Victoria Day"),
        ("CH", "2027-03-22", "2027-03-29", "Easter Monday"),
    ],
)
def test_a_day_closed_in_a_part_is_a_caution_and_moves_nothing(country: str, held: str, due: str, holiday: str) -> None:
    """Holidays on and no region: the email keeps its day, and the page says that a part of the country is closed (E45)."""
    value = interview(held=held, employer={"name": "Bell", "country": country}, calendar={"holidays": "yes"})
    first = weekly(value)[0]
    assert (first.due, first.holiday) == (day(due), holiday)
    assert Caution.CLOSED_IN_A_PART in first.cautions
    shown = {each.id.within: each for each in seen(value).steps}["follow-up/week-1"]
    assert f"holiday ({holiday})" in " ".join(shown.cautions)


def test_with_the_region_the_day_is_closed_or_is_not() -> None:
    """12 July is closed in Northern Ireland and worked in England: there nothing is said of it (E45)."""
    north, england = (
        weekly(
            interview(
                held="2027-07-05",
                employer={"name": "Bell", "country": "GB", "region": region},
                calendar={"holidays": "yes"},
            )
        )[0]
        for region in ("NIR", "ENG")
    )
    assert (north.due, north.cautions) == (day("2027-07-13"), ())
    assert (england.due, england.cautions) == (day("2027-07-12"), ())


@pytest.mark.parametrize(
    ("country", "held", "due"),
    [
        ("AU", "2027-03-19", "2027-03-30"),
        ("HK", "2027-03-19", "2027-03-30"),
        ("EG", "2027-03-04", "2027-03-14"),
        ("SE", "2027-06-18", "2027-06-28"),
    ],
)
def test_a_day_closed_in_the_whole_country_moves_without_a_region(country: str, held: str, due: str) -> None:
    """Good Friday in Australia and in Hong Kong, the last day of Eid in Egypt, Midsummer Eve in Sweden (E45)."""
    value = interview(held=held, employer={"name": "Bell", "country": country}, calendar={"holidays": "yes"})
    assert weekly(value)[0].due == day(due)


@pytest.mark.long
def test_a_calendar_that_ends_is_told_of() -> None:
    """Sri Lanka's holidays are proclaimed from year to year: what nobody knows yet moves no letter without a word (E45)."""
    last = holidays.LK.end_year
    place = {"employer": {"name": "Bell", "country": "LK"}, "calendar": {"holidays": "yes"}}
    (told,) = mistakes(held=f"{last}-12-07", **place)
    assert told.startswith(f"the holidays of LK are known up to {last} alone")
    assert not mistakes(held=f"{last}-04-07", **place)
    (told,) = mistakes(employer={"name": "Bell", "country": "UA"}, calendar={"holidays": "yes"})
    assert told.startswith("UA keeps no public holidays")


@pytest.mark.long
@pytest.mark.parametrize(
    ("country", "due", "name"),
    [
        ("JP", "2027-05-04", "Golden Week"),
        ("JP", "2027-04-30", "Golden Week"),
        ("JP", "2027-08-13", "Obon"),
        ("CN", "2027-02-08", "Chinese New Year"),
        ("CN", "2027-10-04", "National Day"),
        ("KR", "2027-09-15", "Chuseok"),
        ("SA", "2027-02-17", "Ramadan"),
        ("SA", "2027-03-10", "Eid al-Fitr"),
        ("TR", "2027-05-18", "Eid al-Adha"),
        ("TH", "2027-04-14", "Songkran Festival"),
        ("IL", "2027-04-26", "Pesach"),
        ("IT", "2027-08-17", "summer holidays"),
        ("SE", "2027-07-14", "summer holidays"),
        ("FR", "2027-08-11", "summer holidays"),
        ("DE", "2027-03-26", "Easter"),
        ("GR", "2027-05-03", "Easter"),
        ("US", "2027-11-26", "Thanksgiving"),
        ("NZ", "2028-01-05", "summer holidays"),
    ],
)
@pytest.mark.parametrize("holidays", some(["no", "yes"], 2))
def test_a_quiet_week_is_called_by_its_name(country: str, due: str, name: str, holidays: str) -> None:
    """A month of fasting, holidays of several days, a summer closure: said whether or not holidays are on (E45)."""
    assert name in shipped_wording().words.quiet_time(quiet_time(country, day(due)))
    held = day(due) - dt.timedelta(weeks=1)
    value = interview(
        held=held.isoformat(), employer={"name": "Bell", "country": country}, calendar={"holidays": holidays}
    )
    first = weekly(value)[0]
    if first.due == day(due) and Caution.BRIDGE_DAY not in first.cautions:
        shown = {each.id.within: each for each in seen(value).steps}["follow-up/week-1"]
        assert name in " ".join(shown.cautions)
    assert holidays == "yes" or first.due == day(due)


@pytest.mark.parametrize(
    ("country", "due", "name"),
    [
        ("ID", "2027-03-10", "Eid al-Fitr"),
        ("ID", "2027-03-11", "Eid al-Fitr"),
        ("VN", "2027-02-05", "Lunar New Year"),
        ("VN", "2027-02-09", "Lunar New Year"),
        ("KR", "2027-02-06", "Korean New Year"),
        ("KR", "2027-02-09", "Korean New Year"),
        ("IL", "2027-10-11", "Yom Kippur"),
        ("IL", "2027-10-20", "Sukkot"),
        ("HK", "2027-02-08", "Chinese New Year"),
        ("RU", "2027-12-31", "New Year"),
        ("KG", "2027-05-04", "May Holidays"),
        ("MN", "2027-07-13", "National Festival and People's Revolution Anniversary"),
        ("MN", "2027-02-09", "Lunar New Year"),
        ("GE", "2027-04-30", "easter"),
        ("RS", "2027-05-04", "Labor Day"),
        ("MD", "2027-05-03", "easter"),
        ("PH", "2027-03-25", "easter"),
        ("NG", "2027-03-26", "easter"),
        ("CO", "2027-03-25", "easter"),
        ("UY", "2027-03-23", "easter"),
        ("CO", "2027-03-29", ""),
        ("CL", "2027-09-17", "National Holiday"),
        ("PE", "2027-07-29", "Great Military Parade Day"),
        ("AR", "2027-02-09", "carnival"),
        ("BR", "2027-02-09", "carnival"),
        ("MY", "2027-03-11", "Eid al-Fitr"),
        ("MA", "2027-05-17", "Eid al-Adha"),
        ("NG", "2027-03-11", "Eid al-Fitr"),
        ("NG", "2027-05-03", ""),
        ("EG", "2027-03-11", "Eid al-Fitr"),
        ("SN", "2027-02-17", "ramadan"),
        ("UZ", "2027-02-17", "ramadan"),
        ("IN", "2027-10-29", "diwali"),
        ("LK", "2027-04-13", "sinhala-new-year"),
        ("JP", "2028-01-03", "new-year"),
        ("JP", "2027-03-22", ""),
        ("CN", "2027-10-07", "national-day"),
        ("IR", "2027-03-29", "nowruz"),
        ("BT", "2027-02-08", "Losar"),
    ],
)
def test_a_quiet_day_has_the_name_of_its_own_feast(country: str, due: str, name: str) -> None:
    """Two feasts may follow one another: nobody reads of a Day of Silence at Eid, or of 29 of Lunar New Year (E45).

    What comes together is told of in each country, a Monday off in the place of a Sunday in none.
    """
    assert quiet_time(country, day(due)) == name


@pytest.mark.parametrize(
    ("country", "due"),
    [("US", "2027-07-13"), ("DE", "2027-05-18"), ("JP", "2027-06-15"), ("SA", "2027-06-16"), ("GB", "2027-08-30")],
)
def test_an_ordinary_week_is_not_called_quiet(country: str, due: str) -> None:
    """Where people are at work nothing is said (E45)."""
    assert quiet_time(country, day(due)) == ""


def test_why_they_are_closed_stands_beside_the_date() -> None:
    """What the candidate noted of a closure is what the page says of that day (E32)."""
    shutdown = {"closed": [{"from": "2027-01-25", "to": "2027-01-29", "why": "plant shutdown"}]}
    cautions = [caution for step in seen(interview(calendar=shutdown)).steps for caution in step.cautions]
    (told,) = [caution for caution in cautions if "closed" in caution]
    assert told.startswith("They are closed on these days (plant shutdown). You can send it")
