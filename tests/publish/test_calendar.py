"""The calendar holds the plan's dates, and nothing that others should not read over somebody's shoulder."""

import datetime as dt
import re
from dataclasses import replace
from pathlib import Path

import icalendar
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword import escape
from afterword.interview.reading.to_model import load_candidate
from afterword.plan.cases import Case
from afterword.plan.vocabulary import Kind
from afterword.publish.calendar import ics
from afterword.publish.entries import in_one, published_days
from afterword.resources import resource
from afterword.workbook.compose import CalendarFile, Workbook
from afterword.workbook.dates.events import SUMMARIES, Event, events, gone, told_again, uid
from afterword.workbook.wording.wording import shipped_wording
from support import hostile
from support.letters import read_ics
from support.making import NAME, candidate, day, interview, seen
from support.turns import drawn, some

PROPERTIES = {"UID", "DTSTAMP", "SEQUENCE", "SUMMARY", "TRANSP", "STATUS", "DTSTART", "DTEND"}
DAY = dt.date(2027, 1, 20)
WORDS = shipped_wording().words
TITLES = yaml.safe_load(resource("templates", "words", "pages.yaml").read_text(encoding="utf-8"))["calendar"]


def event(
    summary: str = "Follow-up email", uid: str = "a/follow-up/week-1@afterword.example", **changes: object
) -> Event:
    """An event of a whole day."""
    values = {"on": DAY, "at": None, "timezone": None, "built": hostile.TODAY, "sequence": 1, "cancelled": False}
    return Event(uid=uid, summary=summary, **{**values, **changes})  # type: ignore[arg-type]  # its fields, by name


@pytest.fixture
def hostile_calendars(hostile_book: Workbook) -> tuple[CalendarFile, ...]:
    """The calendars of interviews in which every field has held every hostile value."""
    return hostile_book.calendars


@pytest.mark.thorough
@pytest.mark.long
def test_every_hostile_calendar_has_the_plans_events_and_no_others(
    hostile_calendars: tuple[CalendarFile, ...],
) -> None:
    """One event a date with eight properties, nobody invited, no alarm, no attachment, every line short enough."""
    assert len(hostile_calendars) > 5
    for calendar in some(hostile_calendars, 3):
        data = ics([replace(each, reminders=()) for each in calendar.events])
        events = read_ics(data)
        assert [each["UID"] for each in events] == [[each.uid] for each in calendar.events]
        assert all(set(each) == PROPERTIES and all(len(text) == 1 for text in each.values()) for each in events)
        assert not re.search(rb"^(ATTENDEE|ORGANIZER|ATTACH|URL|DESCRIPTION|LOCATION|BEGIN:VALARM)", data, re.MULTILINE)
        assert max(len(line) for line in data.split(b"\r\n")) <= 75
        assert b"\n" not in data.replace(b"\r\n", b"")


@pytest.mark.thorough
@pytest.mark.long
def test_one_calendar_of_all_is_that_of_each_interview_in_turn(hostile_calendars: tuple[CalendarFile, ...]) -> None:
    """Byte for byte what it would be if it were written at once, with interviews that have no date, too."""
    for calendars in (
        hostile_calendars,
        hostile_calendars[:1],
        (replace(hostile_calendars[0], path="none", events=()), *hostile_calendars[:2]),
    ):
        together = in_one([ics(calendar.events) for calendar in calendars])
        assert together == ics(each for calendar in calendars for each in calendar.events)


@pytest.mark.thorough
@pytest.mark.long
def test_what_others_may_read_is_neutral(hostile_calendars: tuple[CalendarFile, ...]) -> None:
    """The summaries are a handful of fixed phrases: no employer, no role, no name, whatever the interview says."""
    said = {each.summary.removeprefix("Cancelled: ") for calendar in hostile_calendars for each in calendar.events}
    fixed = {text.split("{{")[0] for text in TITLES.values()}
    assert {each.removesuffix(" (optional)") for each in said} <= {each.removesuffix(" (optional)") for each in fixed}


def test_each_kind_of_step_has_a_title_that_says_what_to_do() -> None:
    """No entry is called after the workbook alone, and none tells of whom or where."""
    titles = {kind: WORDS.page("calendar", SUMMARIES.get(kind, str(kind)), optional=False) for kind in Kind}
    assert not [title for title in titles.values() if "orkbook" in title or "{" in title]


@pytest.mark.long
def test_a_hostile_summary_would_stay_a_summary() -> None:
    """Even where a value stood in an event it could not add a property, an invitation or a second event."""
    events = read_ics(ics([event(escape.clean(value)) for value in hostile.values()]))
    assert len(events) == len(hostile.values())
    assert all(set(each) == PROPERTIES for each in events)


@settings(max_examples=drawn(100))
@given(st.text(max_size=200).map(escape.clean).filter(lambda text: "\\N" not in text))
def test_any_summary_reads_back(text: str) -> None:
    r"""Commas, semicolons, backslashes and line ends come back as they were; only `\N` the library takes for a line end."""
    read = icalendar.Calendar.from_ical(ics([event(text)]))
    assert str(read.walk("VEVENT")[0]["SUMMARY"]) == text


def test_a_line_end_that_is_not_escaped_would_be_seen_to_invite() -> None:
    """Our reader does see the guest when somebody writes the lines by hand."""
    summary = "Room 4\nATTENDEE:mailto:evil@evil.example"
    lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", f"SUMMARY:{summary}", "END:VEVENT", "END:VCALENDAR", ""]
    naive = "\r\n".join(lines).replace("\n", "\r\n").replace("\r\r", "\r").encode()
    assert read_ics(naive)[0]["ATTENDEE"] == ["mailto:evil@evil.example"]
    assert "ATTENDEE" not in read_ics(ics([event(summary)]))[0]


def test_a_day_is_a_whole_day_and_never_blocks_it() -> None:
    """A date without a time is an all-day entry that leaves the day free."""
    found = read_ics(ics([event()]))[0]
    assert (found["DTSTART"], found["DTEND"]) == (["20270120"], ["20270121"])
    assert (found["TRANSP"], found["STATUS"]) == (["TRANSPARENT"], ["CONFIRMED"])


@pytest.mark.parametrize(
    ("on", "zone", "start", "end"),
    [
        (dt.date(2027, 1, 20), "America/New_York", "20270120T220000Z", "20270120T230000Z"),
        (dt.date(2027, 7, 20), "America/New_York", "20270720T210000Z", "20270720T220000Z"),
        (dt.date(2027, 3, 14), "America/New_York", "20270314T210000Z", "20270314T220000Z"),
        (dt.date(2027, 1, 20), "Asia/Kathmandu", "20270120T111500Z", "20270120T121500Z"),
        (dt.date(2027, 1, 20), "Pacific/Auckland", "20270120T040000Z", "20270120T050000Z"),
        (dt.date(2027, 2, 20), "Africa/Casablanca", "20270220T170000Z", "20270220T180000Z"),  # no yearly rule: Ramadan
    ],
)
def test_a_time_is_one_moment_everywhere(on: dt.date, zone: str, start: str, end: str) -> None:
    """Five in the afternoon at the employer's, as the moment that every program shows in its own time; no rules of zones (E53)."""
    data = ics([event(on=on, at=dt.time(17, 0), timezone=zone)])
    found = read_ics(data)[0]
    assert (found["DTSTART"], found["DTEND"]) == ([start], [end])
    assert b"TZID" not in data
    assert b"VTIMEZONE" not in data


def test_nobody_is_told_that_something_is_off_which_never_was() -> None:
    """An entry that is called off is told to a calendar that had it, and to no other (E53)."""
    mine, other = event(uid="one", cancelled=True), event(uid="two")
    assert [*told_again([mine, other], {})] == [other]
    assert [*told_again([mine, other], {"one": mine.on})] == [mine, other]


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 99, b"UID:../../etc/passwd\r\n", bytes(range(256)) * 20, b"UID:\xff" + b"a" * 35]
)
def test_a_damaged_calendar_of_before_had_nothing(tmp_path: Path, content: bytes) -> None:
    """Then nothing is called off in it, and the build goes on."""
    (tmp_path / "calendar.ics").write_bytes(content)
    assert published_days(tmp_path / "calendar.ics") == {}
    assert published_days(tmp_path / "none.ics") == published_days(tmp_path) == {}


@pytest.mark.long
def test_the_names_of_before_are_read_back(tmp_path: Path) -> None:
    """Every name that we wrote is found again."""
    names = [uid(f"larkfield/step/{number}") for number in range(50)]
    (tmp_path / "calendar.ics").write_bytes(ics([event(uid=name) for name in names]))
    assert published_days(tmp_path / "calendar.ics") == dict.fromkeys(names, event().on)


@pytest.mark.long
def test_who_was_never_in_a_calendar_is_not_taken_out(tmp_path: Path) -> None:
    """They asked not to be written to before the first build: no entry is cancelled, and none is left to be sent."""
    silent = interview(employer_said={"do_not_contact": "yes"})
    first = tuple(told_again(events(seen(silent, "2027-01-14").case, WORDS), {}))
    assert [each for each in first if each.cancelled or "Follow-up" in each.summary] == []
    assert first
    (tmp_path / "calendar.ics").write_bytes(ics(events(seen(interview(), "2027-01-13").case, WORDS)))
    published = published_days(tmp_path / "calendar.ics")
    again = told_again(events(seen(silent, "2027-01-14").case, WORDS), published)
    off = [each.summary for each in again if each.cancelled]
    assert len(off) == 7
    assert all(summary.startswith("Cancelled: Follow-up email") for summary in off)


def offered_elsewhere(today: str, **offer: str) -> Case:
    """The interview as planned on a day on which there is, or was, an offer of another employer."""
    me = candidate(other_offers=[{"employer": "Tidewater", "received": "2027-01-14", **offer}])
    return seen(interview(), today, me).case


def rebuilt(case: Case, published: dict[str, dt.date]) -> tuple[Event, ...]:
    """What a build writes into the calendar that was written before."""
    dates = events(case, WORDS)
    unplanned = published.keys() - {each.uid for each in dates}
    return tuple(told_again((*dates, *gone(case, WORDS).among(unplanned)), published))


@pytest.mark.parametrize(
    ("today", "offer"),
    [
        ("2027-01-25", {"answer_by": "2027-01-22"}),
        ("2027-01-18", {"answer_by": "2027-01-22", "result": "declined", "on": "2027-01-16"}),
        ("2027-01-18", {}),
    ],
    ids=["their day has gone by", "said no to", "no day any more"],
)
@pytest.mark.long
def test_a_date_that_the_plan_has_no_more_is_called_off(tmp_path: Path, today: str, offer: dict[str, str]) -> None:
    """Word of an offer elsewhere stood in the calendar, and there is nothing to tell any more: it is off, on its day (E53)."""
    before = offered_elsewhere("2027-01-14", answer_by="2027-01-22")
    (tmp_path / "calendar.ics").write_bytes(ics(events(before, WORDS)))
    published = published_days(tmp_path / "calendar.ics")
    now = offered_elsewhere(today, **offer)
    told = {each.uid: each for each in rebuilt(now, published)}
    tell = told[uid(f"{NAME}/other-offer/tell")]
    assert (tell.cancelled, tell.summary) == (True, "Cancelled: no longer to be done")
    assert tell.on == next(each.on for each in events(before, WORDS) if each.uid == tell.uid)
    assert set(told) >= set(published)


@pytest.mark.long
def test_what_is_done_is_not_called_off(tmp_path: Path) -> None:
    """The letter about the other offer went: its entry stays in the past, also when that offer has lapsed (E53)."""
    before = offered_elsewhere("2027-01-14", answer_by="2027-01-22")
    (tmp_path / "calendar.ics").write_bytes(ics(events(before, WORDS)))
    published = published_days(tmp_path / "calendar.ics")
    me = candidate(other_offers=[{"employer": "Tidewater", "received": "2027-01-14"}])
    sent = interview(log=[{"did": "other-offer/tell", "on": "2027-01-15"}])
    now = seen(sent, "2027-01-25", me).case
    told = rebuilt(now, published)
    assert uid(f"{NAME}/other-offer/tell") not in {each.uid for each in told}


@pytest.mark.long
def test_a_renamed_file_keeps_its_entries() -> None:
    """The person says what the file was called: its dates are the same entries in every calendar (E53)."""
    before = [uid(str(step.id).replace(NAME, "larkfield")) for step in seen(interview(), "2027-01-13").plan.steps]
    renamed = events(seen(interview(was="larkfield"), "2027-01-13").case, WORDS)
    unsaid = events(seen(interview(), "2027-01-13").case, WORDS)
    assert {each.uid for each in renamed} < set(before)
    assert not {each.uid for each in unsaid} & set(before)


def test_a_step_that_is_off_is_called_off_under_the_same_name() -> None:
    """A calendar that already has the date strikes it out: the same UID, marked as cancelled."""
    found = read_ics(ics([event(cancelled=True)]))[0]
    assert (found["STATUS"], found["UID"]) == (["CANCELLED"], ["a/follow-up/week-1@afterword.example"])


@pytest.mark.long
def test_nothing_reminds_unless_it_was_asked_for() -> None:
    """Without `reminders` there is no alarm in a calendar, and none for what is called off."""
    assert b"VALARM" not in ics(events(seen(interview(), "2027-01-13").case, WORDS))
    me = candidate(reminders=["1"])
    silent = interview(employer_said={"do_not_contact": "yes"})
    off = [each for each in events(seen(silent, "2027-01-14", me).case, WORDS) if each.cancelled]
    assert off
    assert b"VALARM" not in ics(off)


@pytest.mark.long
@pytest.mark.parametrize(
    ("at", "reminders", "triggers"),
    [
        (None, (1, 0), [dt.timedelta(hours=-15), dt.timedelta(hours=9)]),
        (None, (14,), [dt.timedelta(days=-14, hours=9)]),
        (dt.time(17, 0), (1, 0), [dt.timedelta(days=-1), dt.timedelta(hours=-1)]),
    ],
)
def test_a_reminder_comes_at_nine_or_before_the_hour(
    at: dt.time | None, reminders: tuple[int, ...], triggers: list[dt.timedelta]
) -> None:
    """Of a whole day at nine in the morning; of a deadline with a time a day or an hour before. It says what the entry says."""
    from ical.calendar_stream import IcsCalendarStream  # noqa: PLC0415  (heavy: no other test needs it)

    data = ics([event(at=at, timezone="America/New_York", reminders=reminders)])
    alarms = icalendar.Calendar.from_ical(data).walk("VALARM")
    assert [alarm["TRIGGER"].dt for alarm in alarms] == triggers
    assert {(str(alarm["ACTION"]), str(alarm["DESCRIPTION"])) for alarm in alarms} == {("DISPLAY", "Follow-up email")}
    strict = IcsCalendarStream.calendar_from_ics(data.decode()).events[0]
    assert [alarm.trigger for alarm in strict.alarm] == triggers


@pytest.mark.parametrize(
    ("typed", "code"), [("[15]", "AW214"), ("[-1]", "AW204"), ("[soon]", "AW204"), ("[1, 1 day]", "AW204")]
)
def test_a_reminder_is_a_few_days_before(typed: str, code: str) -> None:
    """A whole number of days up to fourteen; anything else is told in its place."""
    found = load_candidate(f"name: Jane Doe\nreminders: {typed}\n".encode(), "me.yaml")[1]
    assert [each.code for each in found] == [code]


@pytest.mark.long
def test_the_first_day_of_work_is_in_the_calendar_once_it_is_agreed() -> None:
    """After the yes the day stands there without the employer's name, and where it moves the same entry moves."""
    offer = {"received": "2027-01-20", "start": "2027-03-01"}
    said_yes = {"result": "accepted", "on": "2027-01-21"}

    def first_days(today: str, **changes: object) -> list[Event]:
        written = events(seen(interview(**changes), today).case, WORDS)
        return [event for event in written if event.summary == "First day of work"]

    assert first_days("2027-01-20", offer=offer) == []
    (agreed,) = first_days("2027-01-21", offer=offer, outcome=said_yes)
    (moved,) = first_days("2027-01-25", offer={**offer, "start": "2027-03-08"}, outcome=said_yes)
    assert (agreed.on, moved.on) == (day("2027-03-01"), day("2027-03-08"))
    assert agreed.uid == moved.uid
    assert agreed.sequence < moved.sequence
