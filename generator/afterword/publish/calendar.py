"""Events as an .ics file (RFC 5545), written by the icalendar library."""

import datetime as dt
from collections.abc import Iterable
from zoneinfo import ZoneInfo

import icalendar

from afterword.workbook.dates.events import Event

_AN_HOUR = dt.timedelta(hours=1)
_NINE_O_CLOCK = dt.timedelta(hours=9)
_A_DAY = dt.timedelta(days=1)


def ics(events: Iterable[Event]) -> bytes:
    """The calendar: all-day events, or timed ones; they never block the day.

    Times are those of UTC, which every program turns into its own: Outlook takes no rules of a time zone but yearly ones.
    """
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Afterword//Workbook//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for event in events:
        calendar.add_component(_component(event))
    return bytes(calendar.to_ical())


def _component(event: Event) -> icalendar.Event:
    properties = {
        "uid": event.uid,
        "dtstamp": dt.datetime.combine(event.built, dt.time(), dt.UTC),
        "sequence": event.sequence,
        "summary": event.summary,
        "transp": "TRANSPARENT",
        "status": "CANCELLED" if event.cancelled else "CONFIRMED",
        **_times(event),
    }
    component = icalendar.Event()
    for name, content in properties.items():
        component.add(name, content)
    for days in event.reminders:
        component.add_component(_alarm(event, days))
    return component


def _alarm(event: Event, days: int) -> icalendar.Alarm:
    """A reminder so many days before: at 09:00 of a whole day, else at the hour, and an hour before on the day itself."""
    trigger = _NINE_O_CLOCK - days * _A_DAY
    if _start(event):
        trigger = -days * _A_DAY if days else -_AN_HOUR

    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", event.summary)
    alarm.add("trigger", trigger)
    return alarm


def _times(event: Event) -> dict[str, dt.date]:
    """When the event begins and ends: an hour, or the whole day."""
    start = _start(event)
    if start:
        return {"dtstart": start, "dtend": start + _AN_HOUR}
    return {"dtstart": event.on, "dtend": event.on + _A_DAY}


def _start(event: Event) -> dt.datetime | None:
    """The moment when it begins; None for what takes the whole day."""
    if event.at is None or event.timezone is None:
        return None
    zone = ZoneInfo(event.timezone)
    return dt.datetime.combine(event.on, event.at, zone).astimezone(dt.UTC)
