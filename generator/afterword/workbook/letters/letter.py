"""A letter, and the draft that carries it: its day, its address, its subject, and what it still lacks."""

import datetime as dt
from dataclasses import dataclass, replace
from typing import Protocol

from afterword import escape
from afterword.plan.ids import StepId
from afterword.plan.routes import How, Route
from afterword.plan.steps import Kind, State, Step
from afterword.workbook.wording import titles
from afterword.workbook.wording.desk import Desk

LONGEST_SUBJECT = 60


@dataclass(frozen=True)
class Letter:
    """A letter in its three parts, and what it still lacks. `closing` is the sign-off with the name below it."""

    greeting: str
    body: str
    closing: str
    gaps: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The whole of it, as it is sent (S20)."""
        return f"{self.greeting}\n\n{self.body}\n\n{self.closing}"

    @property
    def words(self) -> int:
        """How many words it has without greeting and sign-off."""
        return len(self.body.split())

    def lacking(self, *gaps: str) -> "Letter":
        """The letter with more that it lacks."""
        return replace(self, gaps=(*self.gaps, *gaps))


class Content(Protocol):
    """What a draft carries: one letter, or one with others enclosed."""

    @property
    def text(self) -> str:
        """The whole of it, as it is sent."""

    @property
    def gaps(self) -> tuple[str, ...]:
        """What it still lacks."""


@dataclass(frozen=True)
class Address:
    """Who a draft goes to."""

    name: str
    email: str


@dataclass(frozen=True)
class Draft:
    """One text to send. Without `to` it is a note that somebody passes on or that is written by hand.

    `id` is the draft's and `step` the step's it belongs to, mostly the same; `gaps` say what it still lacks: with a gap it is
    NOT READY and never becomes a mail file, nor does one that was `sent`, by the log. `thread` says where to send it from,
    `use_only_if` what must be true first. One in the candidate's `own` words says `where` they stand.
    """

    id: StepId
    step: StepId
    kind: Kind
    title: str
    on: dt.date
    to: Address | None
    subject: str
    body: str
    gaps: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    thread: str = ""
    use_only_if: str = ""
    note: bool = False
    optional: bool = False
    sent: bool = False
    own: bool = False
    where: str = ""

    @property
    def ready(self) -> bool:
        """Whether nothing is lacking."""
        return not self.gaps


def note(desk: Desk, step: Step, content: Content, *, subject: str) -> Draft:
    """The draft of a step, on the day it is sent, for somebody else to pass on or to write by hand."""
    return Draft(
        id=step.id,
        step=step.id,
        kind=step.kind,
        title=titles.title(desk, step),
        on=desk.sent_on(step),
        to=None,
        subject=subject,
        body=escape.isolated_mail(content.text),
        gaps=content.gaps,
        note=True,
        optional=step.optional,
        sent=step.state is State.DONE,
    )


def mail(desk: Desk, step: Step, content: Content, *, subject: str, to: Address | None) -> Draft:
    """The draft of a step as a mail, with the thread that it belongs in; `to` is None while no address is known."""
    thread = desk.words.thread(step.kind, on="")
    return replace(note(desk, step, content, subject=subject), to=to, thread=thread, note=False)


def named(draft: Draft, draft_id: StepId, *, title: str, use_only_if: str) -> Draft:
    """A draft of its own among several of one step."""
    return replace(draft, id=draft_id, title=title, use_only_if=use_only_if)


def mailbox(desk: Desk, person_id: str) -> Address | None:
    """Where a person is written to, by their ID; None while their address is not known."""
    person = desk.person(person_id)
    return Address(person.name, person.email) if person.email else None


def address_gaps(desk: Desk, way: Route) -> tuple[str, ...]:
    """What a letter lacks as long as whoever receives it has no address."""
    if way.addressed:
        return ()
    if way.how is How.HR_CONTACT:
        return (desk.words.gap("hr-contact"),)
    return (desk.words.gap("address", person=desk.reference(way.reader)),)


def subject_of(desk: Desk, about: str) -> str:
    """The role first, then what the letter is about, by its name in templates/words; a long role is cut at a word.

    At most 60 characters, and so many fewer that the answer to it in the same thread keeps to 60 as well.
    """
    what = _on_one_line(desk.words.letter("subjects", about))
    room = LONGEST_SUBJECT - len(reply_to(desk, f": {what}"))
    role = desk.interview.role
    if len(role) > room:
        role = role[: room - 1].rsplit(" ", 1)[0].rstrip(" ,;:-") + "\u2026"
    return f"{role}: {what}"


def reply_to(desk: Desk, subject: str) -> str:
    """The subject of an answer in the thread of a letter with this subject."""
    prefix = _on_one_line(desk.words.letter("frame", "reply"))
    return f"{prefix} {subject}"


def _on_one_line(phrase: str) -> str:
    """A phrase as a header can hold it: in a file of the workspace's own it may run over several lines."""
    return " ".join(phrase.split())


def way_of(step: Step) -> Route:
    """The step's way to its receiver."""
    if step.route is None:
        raise LookupError(str(step.id))
    return step.route
