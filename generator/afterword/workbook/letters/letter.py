"""A letter and the draft that carries it: greeting, text from its template, signature, address, and what it still lacks."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace

from afterword import escape
from afterword.interview.model.interview import Connection, Person
from afterword.plan.follow_ups import first_after
from afterword.plan.ids import StepId
from afterword.plan.routes import How, Route
from afterword.plan.steps import Kind, State, Step
from afterword.plan.working_days import working_days
from afterword.workbook.wording import phrases, titles
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.promise import Promise, promised, promised_day

LONGEST_SUBJECT = 60
_REPLY = "Re: "


@dataclass(frozen=True)
class Letter:
    """A whole text, greeting to signature, and what it still lacks."""

    text: str
    gaps: tuple[str, ...] = ()

    @property
    def words(self) -> int:
        """How many words it has without greeting and sign-off."""
        return len(self.text.split("\n\n", 1)[-1].rsplit("\n\nBest regards,", 1)[0].split())


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


def draft(desk: Desk, step: Step, letter: Letter, *, to: str | None, about: str) -> Draft:
    """The draft of a step: the letter with its address and subject, on the day it is sent. `to`: whose mailbox, by ID."""
    address = _address(desk.person(to)) if to is not None else None
    return Draft(
        id=step.id,
        step=step.id,
        kind=step.kind,
        title=titles.title(desk, step),
        on=desk.sent_on(step),
        to=address,
        subject=subject(desk.interview.role, about),
        body=escape.isolated_mail(letter.text),
        gaps=letter.gaps,
        thread=desk.words.thread(step.kind, on="") if to is not None else "",
        note=to is None,
        optional=step.optional,
        sent=step.state is State.DONE,
    )


def _address(person: Person) -> Address | None:
    return Address(person.name, person.email) if person.email else None


def named(one: Draft, name: StepId, *, title: str = "", use_only_if: str = "") -> Draft:
    """A draft of its own among several of one step."""
    return replace(one, id=name, title=title or one.title, use_only_if=use_only_if or one.use_only_if)


def addressed(desk: Desk, letter: Letter, way: Route) -> Letter:
    """The letter, which lacks an address as long as whoever receives it has none."""
    if way.addressed:
        return letter
    if way.how is How.HR_CONTACT:
        lacking = desk.words.gap("hr-contact")
    else:
        lacking = desk.words.gap("address", person=desk.reference(way.reader))
    return replace(letter, gaps=(*letter.gaps, lacking))


def subject(role: str, about: str) -> str:
    """The role first, then what it is about; the role cut at a word when it is long.

    At most 60 characters, and four fewer, so that the answer to it in the same thread keeps to 60 as well.
    """
    if not about:
        return ""
    room = LONGEST_SUBJECT - len(_REPLY) - len(about) - 2
    if len(role) > room:
        role = role[: room - 1].rsplit(" ", 1)[0].rstrip(" ,;:-") + "\u2026"
    return f"{role}: {about}"


def reply(text: str) -> str:
    """The subject of an answer in the thread of a letter with this subject."""
    return _REPLY + text


def way_of(step: Step) -> Route:
    """The step's way to its receiver."""
    if step.route is None:
        raise LookupError(str(step.id))
    return step.route


def write(desk: Desk, step: Step, template: str, to: str, values: Mapping[str, object]) -> str:
    """A letter to the person of that ID: their greeting, the template's text, the candidate's name as typed."""
    return signed(desk.salutation(to), fill(desk, step, template, values), desk.me.name)


def fill(desk: Desk, step: Step, template: str, values: Mapping[str, object]) -> str:
    """The text of a template for this interview on the day it is sent."""
    interview, sent = desk.interview, desk.sent_on(step)
    common = {
        "role": interview.role,
        "employer": interview.employer.name,
        "interested": interview.interested,
        "role_aim": interview.role_aim,
        "occasion": phrases.occasion(desk.words, interview.held.on, sent, desk.country),
        **_promise(desk, step),
        "asked_to": interview.employer_said.contact_on is not None,
    }
    return desk.wording.templates.mail.get_template(f"{template}.txt.j2").render(**{**common, **values}).strip()


def signed(greeting: str, text: str, name: str) -> str:
    """Greeting, text and signature (S20)."""
    return f"{greeting}\n\n{text.strip()}\n\nBest regards,\n{name}"


def linked(desk: Desk, connection: Connection | None) -> dict[str, object]:
    """The connection as the two halves of its sentence, and whether the second tells of a deed; nothing when there is none."""
    if connection is None:
        return {"connection": None, "wanted": "", "brought": "", "deed": False}

    first_words = desk.packs.first_words
    return {
        "connection": connection,
        "wanted": phrases.wanted(desk.words, connection, first_words),
        "brought": phrases.brought(desk.words, connection, first_words),
        "deed": phrases.tells_a_deed(connection, first_words),
    }


def _promise(desk: Desk, step: Step) -> dict[str, str]:
    """The contact that the schedule really holds, or held when it was sent; nothing when there is none (S22, S33)."""
    sent = desk.sent_on(step)
    first = first_after(desk.plan.of(Kind.FOLLOW_UP), sent, looking_back=step.state is State.DONE)
    if first is None or first.due is None:
        return {"promise": "", "promised_day": ""}

    promise = Promise(
        sent=sent,
        first=first.due,
        asked=desk.interview.employer_said.contact_on == first.due,
        country=desk.country,
        week_begins=working_days(desk.interview).week_begins,
    )
    return {
        "promise": promised(desk.words, promise),
        "promised_day": promised_day(desk.words, promise),
    }
