"""Calendars that are not ours: two readers of the file, and a server that keeps a date which has moved as one entry."""

import datetime as dt
import http.client
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import vobject
from ical.calendar_stream import IcsCalendarStream

from afterword.interview.model.interview import Interview
from afterword.plan.steps import Kind
from afterword.publish.calendar import ics
from afterword.workbook.compose import Workbook
from afterword.workbook.dates.events import Event, events, uid
from afterword.workbook.wording.wording import shipped_wording
from support.letters import read_ics
from support.making import NAME, interview, seen

pytestmark = [pytest.mark.build, pytest.mark.rare]
WEEK_1 = uid(f"{NAME}/follow-up/week-1")


def built(value: Interview, today: str) -> bytes:
    """The calendar file of a build on this day."""
    return ics(events(seen(value, today).case, shipped_wording().words))


def plain(event: Event) -> tuple[str, dt.date, str, int, str]:
    """What a reader of the file must find of an event."""
    return event.uid, event.on, event.summary, event.sequence, "CANCELLED" if event.cancelled else "CONFIRMED"


def test_two_other_readers_find_every_event(hostile_book: Workbook) -> None:
    """What we wrote is what `ical` and `vobject` read: the names, days, words, numbers and standing of all events."""
    for value in (interview(), interview(employer_said={"contact_on": "2027-01-29"}), hostile_book):
        found = (
            events(seen(value, "2027-01-14").case, shipped_wording().words)
            if isinstance(value, Interview)
            else [each for calendar in value.calendars for each in calendar.events]
        )
        meant, data = [plain(each) for each in found], ics(found).decode()
        assert len(meant) > 5
        strict = IcsCalendarStream.calendar_from_ics(data).events
        assert [(each.uid, _day(each.dtstart), each.summary, each.sequence, each.status) for each in strict] == meant
        loose = [each.contents for each in vobject.readOne(data).vevent_list]
        names = ("uid", "dtstart", "summary", "sequence", "status")
        rows = [tuple(each[name][0].value for name in names) for each in loose]
        assert [(a, _day(on), text, int(number), status) for a, on, text, number, status in rows] == meant


def _day(moment: dt.date) -> dt.date:
    return moment.date() if isinstance(moment, dt.datetime) else moment


def test_no_name_in_a_calendar_can_be_read() -> None:
    """The name under which a calendar knows an entry is as lasting as the step's, and says nothing of employer or people."""
    data = built(interview(), "2027-01-13").decode().lower()
    assert "larkfield" not in data
    assert "jones" not in data
    assert uid("a/b") == uid("a/b") != uid("a/c")


@dataclass(frozen=True)
class Server:
    """A calendar on a server of this machine, spoken to as calendar programs do (RFC 4791)."""

    port: int
    calendar: str = "/jane/afterword/"

    def ask(self, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[int, bytes]:
        """Send one request."""
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        names = {name.replace("_", "-"): text for name, text in headers.items()}
        link.request(method, path, body, {"Authorization": "Basic amFuZTo=", **names})
        answer = link.getresponse()
        data = answer.read()
        link.close()
        return answer.status, data

    def put_all(self, data: bytes) -> None:
        """Import a file as a program does: an entry each, under the name that the file gives it."""
        whole = vobject.readOne(data.decode())
        for event in whole.vevent_list:
            one = vobject.iCalendar()
            for zone in whole.contents.get("vtimezone", []):
                one.add(zone)
            one.add(event)
            path = f"{self.calendar}{event.uid.value}.ics"
            status, answer = self.ask("PUT", path, one.serialize().encode(), Content_Type="text/calendar")
            assert status in {201, 204}, answer

    def entries(self) -> list[dict[str, list[str]]]:
        """All that the calendar holds now."""
        status, data = self.ask("GET", self.calendar)
        assert status == 200
        return read_ics(data)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """Radicale on loopback, with one empty calendar."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ("--auth-type=none", f"--storage-filesystem-folder={tmp_path}", f"--server-hosts=127.0.0.1:{port}")
    with (tmp_path / "log").open("wb") as log:
        running = subprocess.Popen([sys.executable, "-m", "radicale", "--config=", *options], stderr=log, stdout=log)
    found = Server(port)
    try:
        _wait(found)
        assert found.ask("MKCALENDAR", found.calendar)[0] == 201
        yield found
    finally:
        running.terminate()
        running.wait(10)


def _wait(server: Server) -> None:
    for _ in range(100):
        try:
            server.ask("GET", "/")
        except OSError:
            time.sleep(0.1)
        else:
            return
    pytest.fail("the calendar server does not answer")


def test_a_date_that_has_moved_is_in_the_calendar_once(server: Server) -> None:
    """Built on Wednesday and imported; on Thursday the employer names another day, and it is built and imported again."""
    server.put_all(built(interview(employer_said={"contact_on": "2027-01-29"}), "2027-01-13"))
    name = uid(f"{NAME}/follow-up/week-2")
    assert [each["DTSTART"] for each in server.entries() if each["UID"] == [name]] == [["20270129"]]
    server.put_all(built(interview(employer_said={"contact_on": "2027-01-28"}), "2027-01-14"))
    moved = [each for each in server.entries() if each["UID"] == [name]]
    assert [(each["DTSTART"], each["STATUS"]) for each in moved] == [(["20270128"], ["CONFIRMED"])]


def test_a_date_that_the_employer_took_away_is_called_off(server: Server) -> None:
    """They asked not to be written to: the emails that were in the calendar are struck out, and none is left to be sent."""
    before = interview()
    server.put_all(built(before, "2027-01-13"))
    mails = {uid(str(step.id)) for step in seen(before, "2027-01-13").plan.of(Kind.FOLLOW_UP)}
    assert len(mails) == 7
    assert {each["STATUS"][0] for each in server.entries() if each["UID"][0] in mails} == {"CONFIRMED"}
    server.put_all(built(interview(employer_said={"do_not_contact": "yes"}), "2027-01-14"))
    found = [each for each in server.entries() if each["UID"][0] in mails]
    assert len(found) == 7
    assert {each["STATUS"][0] for each in found} == {"CANCELLED"}


def test_the_server_would_tell_an_entry_that_is_there_twice(server: Server) -> None:
    """The same entry under another name is refused: what keeps it single is the name that we give it."""
    data = built(interview(), "2027-01-13")
    server.put_all(data)
    again = next(each for each in vobject.readOne(data.decode()).vevent_list if each.uid.value == WEEK_1)
    one = vobject.iCalendar()
    one.add(again)
    body = one.serialize().encode()
    assert server.ask("PUT", f"{server.calendar}copy.ics", body, Content_Type="text/calendar")[0] == 409
