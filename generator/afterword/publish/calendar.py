"""Events as an .ics file (RFC 5545), written by the icalendar library."""

import datetime as dt
from collections.abc import Iterable
from zoneinfo import ZoneInfo

import icalendar

from afterword.workbook.dates.events import Event

_AN_HOUR = dt.timedelta(hours=1)


def ics(events: Iterable[Event]) -> bytes:
    """The calendar: all-day events, or timed ones in the employer's zone; they never block the day."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Afterword//Workbook//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for event in events:
        calendar.add_component(_event(event))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _event(event: Event) -> icalendar.Event:
    entry = icalendar.Event()
    entry.add("uid", event.uid)
    entry.add("dtstamp", dt.datetime.combine(event.built, dt.time(), dt.UTC))
    entry.add("sequence", event.sequence)
    entry.add("summary", event.summary)
    entry.add("transp", "TRANSPARENT")
    entry.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    if event.at and event.timezone:
        start = dt.datetime.combine(event.on, event.at, ZoneInfo(event.timezone))
        entry.add("dtstart", start)
        entry.add("dtend", start + _AN_HOUR)
    else:
        entry.add("dtstart", event.on)
        entry.add("dtend", event.on + dt.timedelta(days=1))
    return entry
