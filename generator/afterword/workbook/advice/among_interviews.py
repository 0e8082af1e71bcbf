"""What is to be said of several interviews together: a referee called too often, two emails in one week."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.model.interview import Person
from afterword.interview.model.people import ids
from afterword.plan.cases import Case, Cases
from afterword.plan.steps import Kind, State, Step

_MONTH = dt.timedelta(days=30)
_WEEK = dt.timedelta(days=7)


def among_interviews(cases: Cases) -> Iterator[Diagnostic]:
    """Where two interviews make demands on the same person."""
    yield from _called_often(cases)
    yield from _written_twice(cases)


@dataclass(frozen=True)
class _Call:
    """A day on which an employer calls referees: the day they asked for them, else the day of their offer."""

    case: Case
    on: dt.date

    @property
    def employer(self) -> str:
        return self.case.interview.employer.name


def _called_often(cases: Cases) -> Iterator[Diagnostic]:
    """The same referee called by several employers within a month (F8.10)."""
    calls_of: dict[str, list[_Call]] = {}
    for call in _calls(cases):
        for number, mark in enumerate(call.case.interview.references):
            recent = [earlier for earlier in calls_of.get(mark.who, ()) if call.on - earlier.on <= _MONTH]
            for earlier in recent:
                if earlier.employer != call.employer:
                    yield _called_twice(call, number, earlier)

            calls_of[mark.who] = [*recent, call]


def _called_twice(call: _Call, number: int, earlier: _Call) -> Diagnostic:
    who = call.case.interview.references[number].who
    days = (call.on - earlier.on).days
    return call.case.document.report(
        r.REFEREE_CALLED_TWICE,
        ("references", number, "who"),
        f"`{who}` is also called by {earlier.employer}, {days} days apart",
        "name somebody else for one of them, or ask first whether twice in a month is all right",
        key=True,
    )


def _calls(cases: Cases) -> list[_Call]:
    """Which employers call referees, and when, in the order of the days."""
    calls: list[_Call] = []
    for case in cases:
        on = _called_on(case)
        if on:
            calls.append(_Call(case, on))

    calls.sort(key=lambda call: (call.on, call.case.id))
    return calls


def _called_on(case: Case) -> dt.date | None:
    if case.interview.next_step.references_asked:
        return case.interview.next_step.references_asked

    if case.interview.offer:
        return case.interview.offer.received

    return None


@dataclass(frozen=True)
class _WeeklyEmail:
    """A follow-up that is still to be sent: of which interview, to which address, and when."""

    interview: str
    receiver: str
    on: dt.date

    @property
    def week(self) -> int:
        """The number of its week, counted from the first of all days."""
        return self.on.toordinal() // _WEEK.days


class _Mailboxes:
    """Weekly emails by who receives them and in which week, so that each is held only against its neighbours."""

    def __init__(self) -> None:
        self._emails: dict[tuple[str, int], list[_WeeklyEmail]] = {}

    def add(self, email: _WeeklyEmail) -> None:
        self._emails.setdefault((email.receiver, email.week), []).append(email)

    def within_a_week_of(self, email: _WeeklyEmail) -> Iterator[_WeeklyEmail]:
        """What the same person receives less than a week before or after."""
        for week in (email.week - 1, email.week, email.week + 1):
            for neighbour in self._emails.get((email.receiver, week), ()):
                if abs(email.on - neighbour.on) < _WEEK:
                    yield neighbour


def _written_twice(cases: Cases) -> Iterator[Diagnostic]:
    """Two interviews whose weekly emails reach the same person within days (E2)."""
    mailboxes = _Mailboxes()
    for case in cases:
        emails = list(_weekly_emails(case))
        for interview, receiver in _in_the_same_week(emails, mailboxes).items():
            yield _two_emails(case, interview, receiver)

        for email in emails:
            mailboxes.add(email)


def _in_the_same_week(emails: Iterable[_WeeklyEmail], mailboxes: _Mailboxes) -> dict[str, str]:
    """The interviews that write to the same person in less than a week, each with the address."""
    receivers: dict[str, str] = {}
    for email in emails:
        for neighbour in mailboxes.within_a_week_of(email):
            receivers.setdefault(neighbour.interview, email.receiver)

    return receivers


def _two_emails(case: Case, interview: str, receiver: str) -> Diagnostic:
    return case.document.report(
        r.TWO_EMAILS_A_WEEK,
        ("role",),
        f"{receiver} also gets the weekly emails of `{interview}` in the same week",
        "write one email about both roles; for this one set follow_ups: {weeks: 0}",
        key=True,
    )


def _weekly_emails(case: Case) -> Iterator[_WeeklyEmail]:
    """The open firm follow-ups that have an address to go to."""
    people = ids(case.spoken)
    for step in case.plan.of(Kind.FOLLOW_UP):
        if step.state is not State.OPEN or step.optional or step.due is None:
            continue

        address = _address(step, people)
        if address:
            yield _WeeklyEmail(case.id, address.casefold(), step.due)


def _address(step: Step, people: Mapping[str, Person]) -> str | None:
    """Where a step is sent to; None when nobody's address is known."""
    if step.route is None or not step.route.addressed:
        return None

    return people[step.route.reader].email
