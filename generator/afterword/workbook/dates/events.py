"""The dates of a plan as calendar events. Nothing private stands in them: a calendar is seen by many."""

import datetime as dt
import uuid
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import filterfalse

from afterword.frozen import frozen, replace
from afterword.plan.cases import Case
from afterword.plan.days.zones import zone_of
from afterword.plan.known_steps import possible_steps
from afterword.plan.steps import Kind, Plan, Step
from afterword.workbook.wording.words import Words

_FIRST_DAY = "first-day"
_EPOCH = dt.date(2020, 1, 1)
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "afterword.example")
# Kinds that others may read one title for; every other has its own.
SUMMARIES = {
    Kind.THANK_PANEL: "thank-you",
    Kind.THANKED: "thank-you",
    Kind.PASS_ON: "thank-you",
    Kind.DECLINE: "letter",
    Kind.TELL_OTHER_OFFER: "letter",
    Kind.ASK_RESULT: "letter",
    Kind.SEND_PAPER: "letter",
    Kind.CONFIRM_START: "letter",
    Kind.WITHDRAW: "letter",
    Kind.REMIND_REFEREE: "quiet-referee",
    Kind.REPLACE_REFEREE: "quiet-referee",
    Kind.CONSIDER_PROPOSAL: "proposal",
    Kind.FINISH_PROPOSAL: "proposal",
    Kind.SEND_PROPOSAL: "proposal",
}


@frozen
class Event:
    """One date. `sequence` grows with the day of the build, so that a calendar takes the newer copy.

    `reminders` are the days before it on which a calendar reminds of it.
    """

    uid: str
    on: dt.date
    at: dt.time | None
    timezone: str | None
    summary: str
    built: dt.date
    sequence: int
    cancelled: bool
    reminders: tuple[int, ...] = ()


def events(case: Case, words: Words) -> tuple[Event, ...]:
    """Every dated step that is ahead or has been called off, and the first day of work; what is done stays in the past."""
    return (
        *_planned(case, words),
        *_dropped(case, words),
        *_first_day(case, words),
    )


def told_again(
    events: Iterable[Event], published: Mapping[str, dt.date]
) -> Iterator[Event]:
    """The events; of those that are called off the ones that were in a calendar before: nobody is told of what never was.

    What took a whole day is called off on the day on which it stands there.
    """
    for event in events:
        if not event.cancelled:
            yield event
        elif event.uid in published:
            yield event if event.at else replace(event, on=published[event.uid])


@frozen
class Gone:
    """Every step that some state of an interview brings and this one does not, called off wherever it was in a calendar.

    An offer elsewhere has lapsed, a referee is asked no more: whoever put the date in a calendar must see that it is `off`.
    """

    interview: str
    steps: tuple[str, ...]
    off: Event

    def among(self, published: Collection[str]) -> Iterator[Event]:
        """Those of them that are among these names of entries; names are long to work out, so that it is asked for seldom."""
        if not published:
            return
        for step in self.steps:
            name = uid(f"{self.interview}/{step}")
            if name in published:
                yield replace(self.off, uid=name)


def gone(case: Case, words: Words) -> Gone:
    """What is called off of an interview, as it is planned now; what is done stays in the past."""
    steps = possible_steps(case.interview, case.me, case.fields.values())
    stay = {step.id.within for step in case.plan.steps if step.due or step.is_done}
    stay |= {entry.did for entry in case.interview.log}
    title = words.page("calendar", "gone")
    off = Event(
        uid="",
        on=case.today,
        at=None,
        timezone=zone_of(case.interview),
        summary=words.page("calendar", "cancelled", title=title),
        built=case.today,
        sequence=_sequence(case),
        cancelled=True,
    )
    others = tuple(filterfalse(stay.__contains__, dict.fromkeys((*steps, _FIRST_DAY))))
    return Gone(case.interview.was or case.id, others, off)


def uid(step_id: str) -> str:
    """The step's name in calendars: as lasting as its ID, which names the employer, but nothing that others can read."""
    return str(uuid.uuid5(_NAMESPACE, step_id))


def _planned(case: Case, words: Words) -> Iterator[Event]:
    for step, due in _dated(case.plan):
        if not step.is_done:
            cancelled = not step.is_open
            yield _event(case, step, due, words, cancelled=cancelled)


def _dropped(case: Case, words: Words) -> Iterator[Event]:
    """Steps that had a date until the employer said when to write, and have none, or are not, since.

    Whoever put them in a calendar must see them called off: no email on a day on which they were asked not to write.
    """
    dated = {step.id for step, _ in _dated(case.plan)}
    for step, due in _dated(case.unsaid()):
        settled = step.id in dated or case.interview.logged(step.id.within)
        if not settled:
            yield _event(case, step, due, words, cancelled=True)


def _dated(steps: Plan) -> Iterator[tuple[Step, dt.date]]:
    """The steps of a plan that have a day, each with it."""
    for step in steps.steps:
        if step.due:
            yield step, step.due


def _first_day(case: Case, words: Words) -> Iterator[Event]:
    """The first day of work, once it was said yes to; its name stays the same where the day moves."""
    offer = case.interview.offered
    starts = offer and offer.start
    if not starts or not case.interview.accepted:
        return
    yield Event(
        uid=_uid(case, _FIRST_DAY),
        on=starts,
        at=None,
        timezone=zone_of(case.interview),
        summary=words.page("calendar", "first-day"),
        built=case.today,
        sequence=_sequence(case),
        cancelled=False,
        reminders=tuple(dict.fromkeys(case.me.reminders)),
    )


def _uid(case: Case, name: str) -> str:
    """The name of one of its events, by what the interview was called when it was first in a calendar."""
    return uid(f"{case.interview.was or case.id}/{name}")


def _sequence(case: Case) -> int:
    """A number that grows from day to day."""
    return max(0, (case.today - _EPOCH).days)


def _event(
    case: Case, step: Step, due: dt.date, words: Words, *, cancelled: bool
) -> Event:
    summary = SUMMARIES.get(step.kind, str(step.kind))
    title = words.page("calendar", summary, optional=step.optional)
    if cancelled:
        title = words.page("calendar", "cancelled", title=title)

    return Event(
        uid=_uid(case, step.id.within),
        on=due,
        at=_hour(step),
        timezone=zone_of(case.interview),
        summary=title,
        built=case.today,
        sequence=_sequence(case),
        cancelled=cancelled,
        reminders=() if cancelled else tuple(dict.fromkeys(case.me.reminders)),
    )


def _hour(step: Step) -> dt.time | None:
    """Its time of day where it is: of a deadline, and of an email where one's own clock shows another hour (E36)."""
    sending = step.sending
    if sending and sending.there.date() == step.due:
        return sending.there.time()

    return step.at
