"""The calendar holds the plan's dates, and nothing that others should not read over somebody's shoulder."""

import datetime as dt
import re

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword import escape
from afterword.publish.calendar import ics
from afterword.workbook.compose import CalendarFile, Workbook
from afterword.workbook.dates.events import Event
from support import hostile
from support.letters import read_ics

PROPERTIES = {"UID", "DTSTAMP", "SEQUENCE", "SUMMARY", "TRANSP", "STATUS", "DTSTART", "DTEND"}
DAY = dt.date(2027, 1, 20)


def event(
    summary: str = "Follow-up email", uid: str = "a/follow-up/week-1@afterword.example", **changes: object
) -> Event:
    """An event of a whole day."""
    values = {"on": DAY, "at": None, "timezone": None, "built": hostile.TODAY, "sequence": 1, "cancelled": False}
    return Event(uid=uid, summary=summary, **{**values, **changes})  # type: ignore[arg-type]  # its fields, by name


@pytest.fixture
def hostile_calendars(hostile_book: Workbook) -> tuple[CalendarFile, ...]:
    """The calendars of interviews in which every field has held every hostile value."""
    return hostile_book.calendars[1:]


@pytest.mark.long
def test_every_hostile_calendar_has_the_plans_events_and_no_others(
    hostile_calendars: tuple[CalendarFile, ...],
) -> None:
    """One event a date with eight properties, nobody invited, no alarm, no attachment, every line short enough."""
    assert len(hostile_calendars) > 50
    for calendar in hostile_calendars:
        data = ics(calendar.events)
        events = read_ics(data)
        assert [each["UID"] for each in events] == [[each.uid] for each in calendar.events]
        assert all(set(each) == PROPERTIES and all(len(text) == 1 for text in each.values()) for each in events)
        assert not re.search(rb"^(ATTENDEE|ORGANIZER|ATTACH|URL|DESCRIPTION|LOCATION|BEGIN:VALARM)", data, re.MULTILINE)
        assert max(len(line) for line in data.split(b"\r\n")) <= 75
        assert b"\n" not in data.replace(b"\r\n", b"")


@pytest.mark.long
def test_what_others_may_read_is_neutral(hostile_calendars: tuple[CalendarFile, ...]) -> None:
    """The summaries are a handful of fixed phrases: no employer, no role, no name, whatever the interview says."""
    said = {each.summary for calendar in hostile_calendars for each in calendar.events}
    assert said <= {
        "Thank-you note",
        "Card (optional)",
        "Follow-up email",
        "Follow-up email (optional)",
        "Call or write to a referee",
        "Answer due",
        "Workbook step",
    }


def test_a_hostile_summary_would_stay_a_summary() -> None:
    """Even where a value stood in an event it could not add a property, an invitation or a second event."""
    events = read_ics(ics([event(escape.clean(value)) for value in hostile.values()]))
    assert len(events) == len(hostile.values())
    assert all(set(each) == PROPERTIES for each in events)


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


def test_a_time_is_the_employers() -> None:
    """A deadline with a time stands in the employer's zone, which the file brings along."""
    data = ics([event(at=dt.time(17, 0), timezone="America/New_York")])
    assert b"DTSTART;TZID=America/New_York:20270120T170000" in data
    assert b"BEGIN:VTIMEZONE" in data


def test_a_step_that_is_off_is_called_off_under_the_same_name() -> None:
    """A calendar that already has the date strikes it out: the same UID, marked as cancelled."""
    found = read_ics(ics([event(cancelled=True)]))[0]
    assert (found["STATUS"], found["UID"]) == (["CANCELLED"], ["a/follow-up/week-1@afterword.example"])
