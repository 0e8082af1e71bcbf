"""What one interview means for another: a referee who is called too often, a reader who gets two emails a week.

Each interview is told of the nearest other one and not of all: one warning is enough to mend it, and many interviews cost no
more each than few.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.frozen import frozen
from afterword.interview.model.interview import Interview, Person
from afterword.interview.model.people import ids
from afterword.interview.reading.houses import addresses_elsewhere, houses
from afterword.plan.cases import Case, Cases
from afterword.plan.steps import Kind, Step

_MONTH = dt.timedelta(days=30)
_WEEK = dt.timedelta(days=7)


@frozen
class _Call:
    """A day on which an employer calls referees: the day they asked for them, else the day of their offer."""

    case: Case
    on: dt.date

    @property
    def employer(self) -> str:
        return self.case.interview.employer.name


@frozen
class _LatestCalls:
    """The latest call of a referee, and the latest one by another employer than that."""

    latest: _Call
    by_another: _Call | None = None

    def before(self, call: _Call) -> _Call | None:
        """The latest call by another employer than this one's."""
        if self.latest.employer != call.employer:
            return self.latest
        return self.by_another

    def then(self, call: _Call) -> "_LatestCalls":
        """The latest calls once this one has been made as well."""
        return _LatestCalls(call, self.before(call))


@frozen
class _WeeklyEmail:
    """A follow-up that is still to be sent: of which interview, to which address, and when."""

    interview: str
    receiver: str
    on: dt.date

    @property
    def week(self) -> int:
        """The number of its week, counted from the first of all days."""
        return self.on.toordinal() // _WEEK.days


def called_often(cases: Cases) -> Iterator[Diagnostic]:
    """The same referee called by several employers within a month (F8.10)."""
    calls_of: dict[str, _LatestCalls] = {}
    for call in _calls(cases):
        for number, mark in enumerate(call.case.interview.references):
            calls = calls_of.get(mark.who)
            if calls is None:
                calls_of[mark.who] = _LatestCalls(call)
                continue

            earlier = calls.before(call)
            if earlier and call.on - earlier.on <= _MONTH:
                yield _called_twice(call, number, earlier)

            calls_of[mark.who] = calls.then(call)


def written_twice(cases: Cases) -> Iterator[Diagnostic]:
    """Two interviews whose weekly emails reach the same person within days (E2)."""
    first_of_week: dict[tuple[str, int], _WeeklyEmail] = {}
    for case in cases:
        emails = tuple(_weekly(case))
        neighbour = _in_the_same_week(emails, first_of_week)
        if neighbour:
            yield _two_emails(case, neighbour)

        for email in emails:
            first_of_week.setdefault((email.receiver, email.week), email)


def at_others(cases: Cases) -> Iterator[Diagnostic]:
    """An address at the domain of another employer, where it is easily typed by mistake."""
    domains = houses(case.interview for case in cases)
    for case in cases:
        for number, holder in addresses_elsewhere(case.interview, domains):
            email = case.interview.people[number].email
            yield case.document.report(
                r.ADDRESS_OF_ANOTHER_EMPLOYER,
                ("people", number, "email"),
                f"`{email}` is at the domain of {holder}, with whom there is an interview too",
                "if it belongs to somebody there, take it out here; if both have that domain, leave it",
            )


def _calls(cases: Cases) -> list[_Call]:
    """Which employers call referees, and when, in the order of the days."""
    calls: list[_Call] = []
    for case in cases:
        on = _called_on(case.interview)
        if on:
            calls.append(_Call(case, on))

    calls.sort(key=lambda call: (call.on, call.case.id))
    return calls


def _called_on(interview: Interview) -> dt.date | None:
    """The day on which an employer calls referees; None while neither is known."""
    if interview.next_step.references_asked:
        return interview.next_step.references_asked

    if interview.offer:
        return interview.offer.received

    return None


def _called_twice(call: _Call, number: int, earlier: _Call) -> Diagnostic:
    who = call.case.interview.references[number].who
    days = (call.on - earlier.on).days
    path = ("references", number, "who")
    message = f"`{who}` is also called by {earlier.employer}, {days} days apart"
    help_ = "name somebody else for one of them, or ask first whether twice in a month is all right"
    return call.case.document.report(
        r.REFEREE_CALLED_TWICE, path, message, help_, key=True
    )


def _in_the_same_week(
    emails: Iterable[_WeeklyEmail],
    first_of_week: Mapping[tuple[str, int], _WeeklyEmail],
) -> _WeeklyEmail | None:
    """An email of another interview that the same person gets less than a week before or after one of these."""
    for email in emails:
        for week in (email.week - 1, email.week, email.week + 1):
            neighbour = first_of_week.get((email.receiver, week))
            if neighbour and abs(email.on - neighbour.on) < _WEEK:
                return neighbour

    return None


def _two_emails(case: Case, neighbour: _WeeklyEmail) -> Diagnostic:
    message = f"{neighbour.receiver} also gets the weekly emails of `{neighbour.interview}` in the same week"
    help_ = "write one email about both roles; for this one set follow_ups: {weeks: 0}"
    return case.document.report(
        r.TWO_EMAILS_A_WEEK, ("role",), message, help_, key=True
    )


def _weekly(case: Case) -> Iterator[_WeeklyEmail]:
    """The open firm follow-ups that have an address to go to."""
    people = ids(case.spoken)
    for step in case.plan.of(Kind.FOLLOW_UP):
        if step.due is None or not _is_firm(step):
            continue

        address = _address(step, people)
        if address:
            yield _WeeklyEmail(case.id, address.casefold(), step.due)


def _address(step: Step, people: Mapping[str, Person]) -> str | None:
    """Where a step is sent to; None when no address of its reader is known."""
    if step.route is None or not step.route.addressed:
        return None

    return people[step.route.reader].email


def _is_firm(step: Step) -> bool:
    return step.is_open and not step.optional
