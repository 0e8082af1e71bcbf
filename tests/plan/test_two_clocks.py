"""Emails on two clocks: there and here, summer and winter, day and night (E36, E37)."""

import datetime as dt

import pytest

from afterword.plan.cases import Case
from afterword.plan.days.zones import known_zone
from afterword.plan.steps import Caution, State
from afterword.workbook.advice.days import clock_not_known
from afterword.workbook.dates.events import events
from afterword.workbook.pages.agenda import agenda
from afterword.workbook.views.interview import InterviewView, view
from afterword.workbook.views.steps import StepView
from afterword.workbook.wording.wording import shipped_wording
from support.making import JONES, candidate, cases, interview, step

WEEKS = tuple(f"follow-up/week-{week}" for week in range(1, 8))
DOYLE = {**JONES, "name": "Kirra Doyle", "family_name": "Doyle", "title": "Ms"}
SYDNEY = interview(
    employer={"name": "Harbour & Pine Ferries", "country": "AU", "region": "NSW"},
    held="2027-03-30 09:00",
    people=[DOYLE],
)
XIMENA = candidate(name="Ximena Ávila Roldán", timezone="America/Mexico_City")
LISBON = interview(employer={"name": "Rua Clara Lda.", "country": "PT"}, held="2027-10-20 15:00")
DEVON = candidate(timezone="America/Toronto")


def sydney(today: str) -> Case:
    return cases({"harbour": SYDNEY}, today, XIMENA)["harbour"]


def lisbon(today: str) -> Case:
    return cases({"rua": LISBON}, today, DEVON)["rua"]


def shown(case: Case) -> InterviewView:
    return view(case, shipped_wording())


def steps(case: Case) -> dict[str, StepView]:
    return {each.id.within: each for each in shown(case).steps}


@pytest.mark.long
def test_tuesday_there_is_monday_here() -> None:
    """Talk on Tuesday at nine in Sydney: the thank-you is for half past nine there, which is Monday afternoon in Mexico City (E36)."""
    thanks = steps(sydney("2027-03-29"))["thank-you/kirra-doyle"]
    assert thanks.when == "Tue 30 Mar 2027, 09:30 AEDT = Mon 29 Mar 2027, 16:30 CST"
    assert "Right after the talk is as good" in thanks.detail
    assert (thanks.today, thanks.overdue) == (True, False)
    assert thanks in agenda([shown(sydney("2027-03-29"))], dt.date(2027, 3, 29)).today


@pytest.mark.long
@pytest.mark.parametrize(
    ("today", "late"),
    [("2027-03-31", "it can still go: send it today"), ("2027-03-30", "since yesterday"), ("2027-03-29", "")],
)
def test_a_thank_you_that_is_late_says_which_day_was_its_own(today: str, late: str) -> None:
    """The moment is the next half past nine there, and the reason does not call that the day of the interview (E16)."""
    thanks = steps(sydney(today))["thank-you/kirra-doyle"]
    assert thanks.late == late
    assert thanks.why == ("its day was Tue 30 Mar 2027" if late else "the day of the interview")


@pytest.mark.long
def test_follow_ups_keep_their_hour_when_one_clock_is_changed() -> None:
    """Half past nine in Sydney each time; in Mexico City an hour later from 5 April on, as Sydney's summer ends (E36)."""
    whens = [steps(sydney("2027-03-29"))[week].when for week in WEEKS]
    assert whens[0] == "Tue 6 Apr 2027, 09:30 AEST = Mon 5 Apr 2027, 17:30 CST"
    assert [each.partition(",")[0] for each in whens] == [
        "Tue 6 Apr 2027", "Tue 13 Apr 2027", "Tue 20 Apr 2027", "Tue 27 Apr 2027", "Tue 4 May 2027", "Tue 11 May 2027",
        "Tue 18 May 2027",
    ]  # fmt: skip
    assert all("09:30 AEST" in each and "17:30 CST" in each for each in whens)


def test_a_thank_you_of_the_evening_before_is_logged() -> None:
    """Sent on Monday evening, on the day of the talk there: the log takes it, and it is done (E37)."""
    value = SYDNEY.model_copy(update={"log": ()})
    logged = interview(
        employer={"name": "Harbour & Pine Ferries", "country": "AU", "region": "NSW"},
        held="2027-03-30 09:00",
        people=[DOYLE],
        log=[{"on": "2027-03-29", "did": "thank-you/kirra-doyle"}],
    )
    assert step(cases({"a": value}, "2027-03-29", XIMENA)["a"].plan, "thank-you/kirra-doyle").state is State.OPEN
    assert step(cases({"a": logged}, "2027-03-29", XIMENA)["a"].plan, "thank-you/kirra-doyle").state is State.DONE


@pytest.mark.long
def test_what_was_not_sent_on_the_day_is_late_the_day_after_here() -> None:
    """On Tuesday in Mexico City it is late, and goes out in the morning of Wednesday in Sydney (E16, E36)."""
    thanks = steps(sydney("2027-03-30"))["thank-you/kirra-doyle"]
    assert (thanks.overdue, thanks.when) == (True, "Wed 31 Mar 2027, 09:30 AEDT = Tue 30 Mar 2027, 16:30 CST")


@pytest.mark.long
def test_mail_at_night_is_scheduled() -> None:
    """Half past nine in Lisbon is half past four in Toronto, half past five in the week between the changes: schedule it (E36)."""
    whens = {week: steps(lisbon("2027-10-20"))[week].when for week in WEEKS}
    assert whens["follow-up/week-1"] == "Wed 27 Oct 2027, 09:30 WEST = 04:30 EDT"
    assert whens["follow-up/week-2"] == "Wed 3 Nov 2027, 09:30 WET = 05:30 EDT"
    assert whens["follow-up/week-3"] == "Wed 10 Nov 2027, 09:30 WET = 04:30 EST"
    assert all("schedule it" in " ".join(steps(lisbon("2027-10-20"))[week].cautions) for week in WEEKS)


@pytest.mark.long
def test_thanks_wait_until_the_talk_is_over() -> None:
    """A talk at three in the afternoon: thanks are not suggested for the morning before it (E36)."""
    thanks = steps(lisbon("2027-10-20"))["thank-you/angela-jones"]
    assert thanks.when == "Wed 20 Oct 2027, 15:30 WEST = 10:30 EDT"
    assert "schedule it" not in " ".join(thanks.cautions)


@pytest.mark.long
def test_the_hour_can_be_chosen() -> None:
    """Who wants to be read at a quarter to nine writes so (E36)."""
    value = interview(employer={"name": "Rua Clara", "country": "PT"}, calendar={"send_at": "8:45"})
    found = steps(cases({"rua": value}, "2027-01-13", DEVON)["rua"])
    assert found["follow-up/week-1"].when == "Wed 20 Jan 2027, 08:45 WET = 03:45 EST"


@pytest.mark.long
def test_list_draft_and_calendar_say_the_same_moment() -> None:
    """The draft's day and the calendar's hour are those of the step (E36)."""
    case = sydney("2027-03-29")
    drafts = {each.draft.id.within: each.when for each in shown(case).drafts}
    assert drafts["follow-up/week-1"] == steps(case)["follow-up/week-1"].when
    found = [each for each in events(case, shipped_wording().words) if each.on == dt.date(2027, 4, 6)]
    assert (dt.time(9, 30), "Australia/Sydney") in [(each.at, each.timezone) for each in found]


@pytest.mark.long
def test_one_clock_is_enough_in_one_place() -> None:
    """Where both clocks show the same hour, a day is a day."""
    value = interview(employer={"name": "Bell", "country": "CA", "region": "ON"})
    found = cases({"bell": value}, "2027-01-13", DEVON)["bell"]
    assert steps(found)["follow-up/week-1"].when == "Wed 20 Jan 2027"
    assert not [each for each in found.plan.steps if each.sending or Caution.AT_NIGHT in each.cautions]


@pytest.mark.parametrize(
    ("country", "region", "zone"),
    [
        ("NL", None, "Europe/Amsterdam"),
        ("DE", None, "Europe/Berlin"),  # Büsingen keeps the same hours
        ("PT", None, "Europe/Lisbon"),
        ("PT", "20", "Atlantic/Azores"),
        ("AU", "NSW", "Australia/Sydney"),
        ("AU", None, None),
        ("US", None, None),
        ("US", "OH", "America/New_York"),
        ("US", "us-oh", "America/New_York"),
        ("US", "TX", None),  # a border of zones runs through it
        ("IN", "MH", "Asia/Kolkata"),
        ("CA", "BC", None),
        ("FR", "Guadeloupe", "America/Guadeloupe"),
        ("FR", "MQ", "America/Martinique"),
        ("FR", "Réunion", "Indian/Reunion"),
        ("FR", "Bretagne", "Europe/Paris"),
        ("DK", "Greenland", "America/Nuuk"),
        ("DK", "Faroe Islands", "Atlantic/Faroe"),
        ("NL", "Curaçao", "America/Curacao"),
        ("EC", "Galápagos", "Pacific/Galapagos"),
        ("NZ", "Chatham Islands", "Pacific/Chatham"),
        ("ES", "Las Palmas", "Atlantic/Canary"),
        ("US", "Guam", "Pacific/Guam"),
        ("ID", "Bali", "Asia/Makassar"),
        ("ID", "jk", "Asia/Jakarta"),
        ("RU", "Moscow", "Europe/Moscow"),
        ("MN", "Ulaanbaatar", "Asia/Ulaanbaatar"),
        ("CD", "Kinshasa", "Africa/Kinshasa"),
        ("MX", "Jalisco", "America/Mexico_City"),
        ("MX", "NLE", "America/Monterrey"),
        ("MX", "Baja California", "America/Tijuana"),
        ("BR", "Pernambuco", "America/Recife"),
        ("XK", None, "Europe/Belgrade"),
        ("AU", "Norfolk Island", "Pacific/Norfolk"),
        ("CL", "Rapa Nui", "Pacific/Easter"),
        ("PG", None, "Pacific/Port_Moresby"),
        ("PG", "Bougainville", "Pacific/Bougainville"),
        ("FM", "Yap", "Pacific/Chuuk"),
        (None, None, None),
    ],
)
def test_a_zone_is_known_or_not_and_never_guessed(country: str | None, region: str | None, zone: str | None) -> None:
    """Country and region tell the clock where nearly everybody there keeps one, overseas too; elsewhere it is asked for (E36)."""
    employer = interview(employer={"name": "Bell", "country": country, "region": region}).employer
    assert known_zone(employer, 2027) == zone


@pytest.mark.parametrize(
    ("country", "such_as"), [("US", "America/"), ("ID", "Asia/Jakarta"), ("CA", "America/Toronto")]
)
def test_a_zone_that_is_asked_for_is_one_of_theirs(country: str, such_as: str) -> None:
    """Nobody at an employer in Indonesia is told to write Chicago (E36)."""
    there = interview(employer={"name": "Bell", "country": country})
    (asked,) = clock_not_known(cases({"bell": there}, "2027-01-13", DEVON)["bell"])
    assert f"such as {such_as}" in asked.help


@pytest.mark.long
def test_a_zone_that_was_worked_out_is_said() -> None:
    """The page says whose clock it took, so that it can be put right; a typed one needs no word (E36)."""
    assert "Europe/Lisbon" in " ".join(shown(lisbon("2027-10-20")).timing)
    typed = interview(employer={"name": "Rua", "country": "PT"}, timezone="Europe/Lisbon")
    assert "Lisbon" not in " ".join(shown(cases({"rua": typed}, "2027-01-13", DEVON)["rua"]).timing)
