"""The drafts: who writes to whom, when, about what, and what each still lacks. The words are in templates/mail."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from afterword.interview.candidate import Candidate, Referee
from afterword.interview.model import Interview, Person
from afterword.interview.people import hiring_manager, people_met
from afterword.plan.follow_ups import first_open
from afterword.plan.steps import How, Kind, Plan, Route, State, Step
from afterword.workbook import phrases, templating, titles, words

LONGEST_SUBJECT = 60
MOST_WORDS = {True: 150, False: 60}  # of a thank-you, by interest (S14)


@dataclass(frozen=True)
class Address:
    """Who a draft goes to."""

    name: str
    email: str


@dataclass(frozen=True)
class Draft:
    """One text to send. Without `to` it is a note that somebody passes on or that is written by hand.

    `id` is the step's; `gaps` say what it still lacks: with a gap it is NOT READY and never becomes a mail file.
    """

    id: str
    kind: Kind
    title: str
    on: dt.date
    to: Address | None
    subject: str
    body: str
    gaps: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    note: bool = False
    optional: bool = False

    @property
    def ready(self) -> bool:
        """Whether nothing is lacking."""
        return not self.gaps


@dataclass(frozen=True)
class Desk:
    """What every draft of one interview is written from."""

    interview: Interview
    me: Candidate
    plan: Plan

    @property
    def country(self) -> str | None:
        """The recipient's country, which decides the style."""
        return self.interview.employer.country

    def sent_on(self, step: Step) -> dt.date:
        """The day a draft is dated: when it was sent, else its due date, else today when that has gone by (E16)."""
        due = step.due or self.plan.today
        return step.done_on or max(due, self.plan.today)


def write_drafts(desk: Desk) -> tuple[Draft, ...]:
    """Every draft that the plan calls for, in the plan's order. What is cancelled or has passed needs no words."""
    live = [step for step in desk.plan.steps if step.state in {State.OPEN, State.DONE}]
    return tuple(draft for step in live for draft in _drafts(desk, step))


def _drafts(desk: Desk, step: Step) -> Iterator[Draft]:
    match step.kind:
        case Kind.THANK_YOU:
            yield _thank_you(desk, step)
        case Kind.THANK_PANEL:
            yield _thank_panel(desk, step)
        case Kind.PASS_ON:
            yield from _pass_on(desk, step)
        case Kind.CARD:
            yield _card(desk, step)
        case Kind.FOLLOW_UP:
            yield _follow_up(desk, step)
        case Kind.ASK_REFEREE:
            yield _ask_referee(desk, step)
        case Kind.ACKNOWLEDGE_OFFER:
            yield _acknowledge(desk, step)
        case Kind.DECLINE | Kind.REPLY_TO_REJECTION | Kind.ASK_EMPLOYER_REFERENCES | Kind.SEND_PROPOSAL:
            yield _plain(desk, step)


def _thank_you(desk: Desk, step: Step) -> Draft:
    """A thank-you to the person; one that cannot be addressed yet is a note."""
    way = _route(step)
    body, gaps = _thank_you_text(desk, step, way.person)
    direct = way.how is How.DIRECT
    if way.how is How.NOBODY:
        gaps = (*gaps, words.gap("address", person=_reference(desk, way.person)))
    return _draft(desk, step, body, gaps, to=way.person if direct else None, subject="thank you")


def _thank_you_text(desk: Desk, step: Step, person: Person) -> tuple[str, tuple[str, ...]]:
    """The body with greeting and signature, and what it lacks: the link for the one who decides, else a point."""
    interview = desk.interview
    decides = hiring_manager(interview)
    lead = decides is not None and decides[1] is person
    connection = person.connection or (interview.connection if lead else None)
    values = {
        "person": person,
        "met_before": person.met_before,
        "point": person.point,
        "wanted": phrases.wanted(connection) if connection else "",
        "brought": phrases.brought(connection) if connection else "",
        "connection": connection,
    }
    gap = () if not interview.interested or connection or person.point else (_lack(desk, person, lead=lead),)
    return _letter(desk, step, "thank-you", person, **values), gap


def _lack(desk: Desk, person: Person, *, lead: bool) -> str:
    return words.gap("connection" if lead else "point", person=_reference(desk, person))


def _thank_panel(desk: Desk, step: Step) -> Draft:
    way, interview = _route(step), desk.interview
    others = [_reference(desk, person) for person in people_met(interview).values() if person is not way.person]
    connection = interview.connection
    values = {
        "others": phrases.listed(others),
        "connection": connection,
        "wanted": phrases.wanted(connection) if connection else "",
        "brought": phrases.brought(connection) if connection else "",
    }
    gaps = () if connection else (words.gap("connection"),)
    if way.how is How.NOBODY:
        gaps = (*gaps, words.gap("address", person=_reference(desk, way.person)))
    body = _letter(desk, step, "thank-panel", way.person, **values)
    return _draft(desk, step, body, gaps, to=way.receiver if way.how is How.DIRECT else None, subject="thank you")


def _pass_on(desk: Desk, step: Step) -> Iterator[Draft]:
    """The mail to the go-between with the note enclosed, and the note by itself when nobody else carries it."""
    way = _route(step)
    note, gaps = _thank_you_text(desk, step, way.person)
    receiver = way.receiver or way.person
    values = {"person": _reference(desk, way.person), "ask": way.how is How.ASK, "note": note}
    body = _letter(desk, step, "pass-on", receiver, sign_after_note=False, **values)
    if receiver.email is None:
        gaps = (*gaps, words.gap("receiver-address", person=_reference(desk, receiver)))
    yield _draft(desk, step, body, gaps, to=receiver, subject="a note to pass on")
    if way.how is How.FORWARD:
        enclosed = replace(step, id=step.id.replace("pass-on/", "thank-you/"), kind=Kind.THANK_YOU)
        yield _draft(desk, enclosed, note, gaps[:1] if not receiver.email else gaps, to=None, subject="thank you")


def _card(desk: Desk, step: Step) -> Draft:
    person = _route(step).person
    body = _letter(desk, step, "card", person, point=person.point)
    return replace(_draft(desk, step, body, (), to=None, subject=""), note=True)


def _follow_up(desk: Desk, step: Step) -> Draft:
    way, interview, week = _route(step), desk.interview, step.week or 1
    article = next((each for each in interview.articles if each.week == week), None)
    news = next((each for each in interview.news if each.week == week), None)
    shared = article or news
    values = {
        "week": week,
        "share": "article" if article else "news" if news else "",
        "topic": article.topic if article else None,
        "comment": news.comment if news else None,
        "title": shared.title if shared else None,
        "url": shared.url if shared else None,
        "through": _through(desk, way),
    }
    gaps: tuple[str, ...] = ()
    if article and not article.topic:
        gaps = (words.gap("topic", week=week),)
    if news and not news.comment:
        gaps = (words.gap("comment", week=week),)
    receiver = way.receiver or way.person
    if receiver.email is None:
        gaps = (*gaps, words.gap("address", person=_reference(desk, receiver)))
    body = _letter(desk, step, "follow-up", receiver, **values)
    return _draft(desk, step, body, gaps, to=receiver, subject="my application" if week > 1 else "following up")


def _ask_referee(desk: Desk, step: Step) -> Draft:
    referee = next(each for each in desk.me.referees if each.id == step.subject)
    greeting = (referee.salutation or f"Dear {referee.name}").rstrip(", ") + ","
    body = _signed(greeting, _text(desk, step, "ask-referee"), desk.me.name)
    gaps = () if referee.email else (words.gap("referee-address", person=referee.name),)
    draft = _draft(desk, step, body, gaps, to=None, subject="may I name you as a reference?")
    return replace(draft, to=_referee_address(referee), note=False)


def _referee_address(referee: Referee) -> Address | None:
    return Address(referee.name, referee.email) if referee.email else None


def _acknowledge(desk: Desk, step: Step) -> Draft:
    until = titles.time_asked_for(desk.interview)
    in_writing = desk.interview.offer is not None and desk.interview.offer.in_writing
    spoken = phrases.spoken_date(until, desk.country) if until else None
    return _to_the_point(desk, step, "acknowledge-offer", "the offer", until=spoken, in_writing=in_writing)


_SUBJECTS = {
    Kind.DECLINE: "your offer",
    Kind.REPLY_TO_REJECTION: "thank you for letting me know",
    Kind.ASK_EMPLOYER_REFERENCES: "a question before I answer",
    Kind.SEND_PROPOSAL: "an idea on one page",
}


def _plain(desk: Desk, step: Step) -> Draft:
    return _to_the_point(desk, step, step.kind.value, _SUBJECTS[step.kind])


def _to_the_point(desk: Desk, step: Step, template: str, subject: str, **values: object) -> Draft:
    manager = hiring_manager(desk.interview)
    way = step.route or (Route(manager[1], How.DIRECT, manager[1]) if manager else None)
    if way is None:
        raise LookupError(step.id)
    receiver = way.receiver or way.person
    gaps = () if receiver.email else (words.gap("address", person=_reference(desk, receiver)),)
    body = _letter(desk, step, template, receiver, through=_through(desk, way), **values)
    return _draft(desk, step, body, gaps, to=receiver, subject=subject)


def _draft(desk: Desk, step: Step, body: str, gaps: tuple[str, ...], *, to: Person | None, subject: str) -> Draft:
    address = Address(to.name, to.email) if to and to.email else None
    return Draft(
        id=step.id,
        kind=step.kind,
        title=titles.title(desk.interview, desk.me, step),
        on=desk.sent_on(step),
        to=address,
        subject=_subject(desk.interview.role, subject),
        body=body,
        gaps=gaps,
        cautions=_too_long(desk, step, body),
        note=to is None,
        optional=step.optional,
    )


def _subject(role: str, about: str) -> str:
    """The role first, then what it is about; at most 60 characters, the role cut at a word when it is longer."""
    if not about:
        return ""
    room = LONGEST_SUBJECT - len(about) - 2
    if len(role) > room:
        role = role[: room - 1].rsplit(" ", 1)[0].rstrip(" ,;:-") + "\u2026"
    return f"{role}: {about}"


def _too_long(desk: Desk, step: Step, body: str) -> tuple[str, ...]:
    most = MOST_WORDS[desk.interview.interested]
    count = len(_body_only(body).split())
    if step.kind in {Kind.THANK_YOU, Kind.THANK_PANEL} and count > most:
        return (f"This has {count} words; at most {most} are read with pleasure.",)
    return ()


def _body_only(text: str) -> str:
    """The text without greeting and sign-off."""
    return text.split("\n\n", 1)[-1].rsplit("\n\nBest regards,", 1)[0]


def _letter(
    desk: Desk, step: Step, template: str, to: Person, *, sign_after_note: bool = True, **values: object
) -> str:
    greeting = phrases.salutation(to, desk.country)
    text = _text(desk, step, template, **values)
    if sign_after_note:
        return _signed(greeting, text, desk.me.name)
    before, note = text.split("\n\n\n", 1)
    return f"{_signed(greeting, before, desk.me.name)}\n\n----\n\n{note.strip()}"


def _text(desk: Desk, step: Step, template: str, **values: object) -> str:
    interview, sent = desk.interview, desk.sent_on(step)
    common = {
        "role": interview.role,
        "employer": interview.employer.name,
        "interested": interview.interested,
        "role_aim": interview.role_aim,
        "occasion": phrases.occasion(interview.held.on, sent, desk.country),
        "promise": _promise(desk, sent),
    }
    return templating.mail().get_template(f"{template}.txt.j2").render(**common, **values).strip()


def _signed(greeting: str, text: str, name: str) -> str:
    return f"{greeting}\n\n{text.strip()}\n\nBest regards,\n{name}"


def _promise(desk: Desk, sent: dt.date) -> str:
    """The contact that the schedule really holds, or nothing when there is none."""
    first = first_open(desk.plan.of(Kind.FOLLOW_UP), sent)
    if first is None or first.due is None:
        return ""
    asked = desk.interview.employer_said.contact_on == first.due
    return phrases.promised(sent, first.due, desk.country, asked=asked)


def _through(desk: Desk, way: Route) -> str:
    return (
        f", from you or from {_reference(desk, way.person)}" if way.receiver is not way.person and way.receiver else ""
    )


def _reference(desk: Desk, person: Person) -> str:
    return phrases.reference(person, desk.country)


def _route(step: Step) -> Route:
    if step.route is None:
        raise LookupError(step.id)
    return step.route
