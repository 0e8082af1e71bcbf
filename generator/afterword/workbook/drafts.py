"""The drafts: who writes to whom, when, about what, and what each still lacks. The words are in templates/mail."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from afterword.interview.model import Person
from afterword.interview.people import hiring_manager, people_met
from afterword.plan.steps import How, Kind, Route, State, Step
from afterword.plan.thank_yous import one_note
from afterword.workbook import phrases, titles, words
from afterword.workbook.letters import Desk, Letter, fill, linked, signed, write
from afterword.workbook.proposals import proposal_view

LONGEST_SUBJECT = 60
MOST_WORDS = {True: 150, False: 60}  # of a thank-you, by interest (S14)
_FAREWELL = 7
_THANKS = (Kind.THANK_YOU, Kind.THANK_PANEL)
_SUBJECTS = {
    Kind.ACKNOWLEDGE_OFFER: "the offer",
    Kind.DECLINE: "your offer",
    Kind.REPLY_TO_REJECTION: "thank you for letting me know",
    Kind.ASK_EMPLOYER_REFERENCES: "a question before I answer",
    Kind.SEND_PROPOSAL: "an idea on one page",
}


@dataclass(frozen=True)
class Address:
    """Who a draft goes to."""

    name: str
    email: str


@dataclass(frozen=True)
class Draft:
    """One text to send. Without `to` it is a note that somebody passes on or that is written by hand.

    `id` is the step's; `gaps` say what it still lacks: with a gap it is NOT READY and never becomes a mail file,
    nor does one that was `sent`, by the log.
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
    sent: bool = False

    @property
    def ready(self) -> bool:
        """Whether nothing is lacking."""
        return not self.gaps


def write_drafts(desk: Desk) -> tuple[Draft, ...]:
    """Every draft that the plan calls for, in the plan's order. What is cancelled or has passed needs no words."""
    live = [step for step in desk.plan.steps if step.state in {State.OPEN, State.DONE}]
    written = tuple(draft for step in live for draft in _drafts(desk, step))
    with_proposal = {each.on for each in written if each.kind is Kind.SEND_PROPOSAL and each.ready}
    return tuple(each for each in written if each.kind is not Kind.FOLLOW_UP or each.on not in with_proposal)


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
        case kind if kind in _SUBJECTS:
            yield _to_the_employer(desk, step)


def _thank_you(desk: Desk, step: Step) -> Draft:
    """A thank-you to the person; one that cannot be addressed yet is a note."""
    way = _route(step)
    letter = _addressed(desk, _thanks(desk, step, way.person), way)
    return _draft(desk, step, letter, to=way.person if way.how is How.DIRECT else None, about="thank you")


def _thanks(desk: Desk, step: Step, person: Person) -> Letter:
    """The note itself: with the link for the one who decides, with their own point for the others (S15, E10)."""
    interview = desk.interview
    manager = hiring_manager(interview)
    decides = manager is not None and manager[1] is person
    connection = person.connection or (interview.connection if decides else None)
    values: dict[str, object] = {"met_before": person.met_before, "point": person.point, **linked(connection)}
    if not decides:
        values["promise"] = ""  # the follow-ups go to the hiring manager alone
    complete = not interview.interested or connection or person.point
    gap = "connection" if decides else "point"
    gaps = () if complete else (words.gap(gap, person=desk.reference(person)),)
    return Letter(write(desk, step, "thank-you", person, values), gaps)


def _thank_panel(desk: Desk, step: Step) -> Draft:
    """One thank-you to everybody, through the one who decides; a note while it cannot be addressed."""
    way = _route(step)
    letter = _addressed(desk, _panel_thanks(desk, step, way.person), way)
    return _draft(desk, step, letter, to=way.person if way.how is How.DIRECT else None, about="thank you")


def _panel_thanks(desk: Desk, step: Step, lead: Person) -> Letter:
    connection = desk.interview.connection
    others = [desk.reference(person) for person in people_met(desk.interview).values() if person is not lead]
    values = {"others": phrases.listed(others), **linked(connection)}
    complete = connection or not desk.interview.interested
    gaps = () if complete else (words.gap("connection"),)
    return Letter(write(desk, step, "thank-panel", lead, values), gaps)


def _pass_on(desk: Desk, step: Step) -> Iterator[Draft]:
    """The mail to the go-between with the note enclosed, and the note by itself when nobody else carries it (S6, S7)."""
    way = _route(step)
    kind = Kind.THANK_PANEL if one_note(desk.interview) else Kind.THANK_YOU
    note = (_panel_thanks if kind is Kind.THANK_PANEL else _thanks)(desk, step, way.person)
    receiver = way.receiver or way.person
    cover = write(desk, step, "pass-on", receiver, {"person": desk.reference(way.person), "ask": way.how is How.ASK})
    enclosed = Letter(f"{cover}\n\n----\n\n{note.text}", note.gaps)
    yield _draft(desk, step, _addressed(desk, enclosed, way), to=receiver, about="a note to pass on")
    if way.how is How.FORWARD:
        alone = replace(step, id=step.id.replace("pass-on/", "thank-you/"), kind=kind)
        yield _draft(desk, alone, note, to=None, about="thank you")


def _card(desk: Desk, step: Step) -> Draft:
    person = _route(step).person
    text = write(desk, step, "card", person, {"point": person.point})
    return _draft(desk, step, Letter(text), to=None, about="")


def _follow_up(desk: Desk, step: Step) -> Draft:
    way, week, said = _route(step), step.week or 0, desk.interview.employer_said
    article = next((each for each in desk.interview.articles if each.week == week), None)
    news = next((each for each in desk.interview.news if each.week == week), None)
    shared = article or news
    values = {
        "angle": _angle(step),
        "decide_by": phrases.spoken_date(said.decide_by, desk.country) if said.decide_by else None,
        "asked": said.contact_on is not None,
        "person": desk.reference(way.person),
        "share": "article" if article else "news" if news else "",
        "topic": article.topic if article else None,
        "comment": news.comment if news else None,
        "title": shared.title if shared else None,
        "url": shared.url if shared else None,
        "through": _through(desk, way),
    }
    lacking = "topic" if article and not article.topic else "comment" if news and not news.comment else ""
    gaps = (words.gap(lacking, week=week),) if lacking else ()
    receiver = way.receiver or way.person
    letter = _addressed(desk, Letter(write(desk, step, "follow-up", receiver, values), gaps), way)
    return _draft(desk, step, letter, to=receiver, about="following up" if step.number == 1 else "my application")


def _angle(step: Step) -> int:
    """Which of the seven texts a follow-up has: the first for the first, the farewell for the one that ends the seven weeks."""
    number = step.number or 1
    ends = number >= _FAREWELL or (number > 1 and (step.week or 0) >= _FAREWELL)
    return _FAREWELL if ends else number


def _ask_referee(desk: Desk, step: Step) -> Draft:
    referee = next(each for each in desk.me.referees if each.id == step.subject)
    greeting = (referee.salutation or f"Dear {referee.name}").rstrip(", ") + ","
    gaps = () if referee.email else (words.gap("referee-address", person=referee.name),)
    letter = Letter(
        signed(greeting, fill(desk, step, "ask-referee", {"cv": phrases.curriculum_vitae(desk.country)}), desk.me.name),
        gaps,
    )
    draft = _draft(desk, step, letter, to=None, about="may I name you as a reference?")
    return replace(draft, to=Address(referee.name, referee.email) if referee.email else None, note=False)


def _to_the_employer(desk: Desk, step: Step) -> Draft:
    """The short letters that an answer of the employer's calls for."""
    way, offer = _route(step), desk.interview.offered
    until = titles.time_asked_for(desk.interview)
    values = {
        "through": _through(desk, way),
        "until": phrases.spoken_date(until, desk.country) if until else None,
        "theirs": phrases.spoken_date(offer.answer_by.on, desk.country) if offer and offer.answer_by else None,
        "in_writing": offer is not None and offer.in_writing,
    }
    receiver = way.receiver or way.person
    page = proposal_view(desk.interview, desk.sent_on(step)) if step.kind is Kind.SEND_PROPOSAL else None
    text = write(desk, step, step.kind.value, receiver, values)
    letter = _addressed(desk, Letter(text, page.gaps if page else ()), way)
    return _draft(desk, step, letter, to=receiver, about=_SUBJECTS[step.kind])


def _draft(desk: Desk, step: Step, letter: Letter, *, to: Person | None, about: str) -> Draft:
    return Draft(
        id=step.id,
        kind=step.kind,
        title=titles.title(desk.interview, desk.me, step),
        on=desk.sent_on(step),
        to=Address(to.name, to.email) if to and to.email else None,
        subject=_subject(desk.interview.role, about),
        body=letter.text,
        gaps=letter.gaps,
        cautions=_too_long(desk, step, letter),
        note=to is None,
        optional=step.optional,
        sent=step.state is State.DONE,
    )


def _addressed(desk: Desk, letter: Letter, way: Route) -> Letter:
    """The letter, which lacks an address as long as its receiver has none. A note through a go-between waits for that one."""
    if way.how is How.ASK and letter.text.startswith(phrases.salutation(way.person, desk.country)):
        return letter
    receiver = way.receiver or way.person
    if receiver.email:
        return letter
    return replace(letter, gaps=(*letter.gaps, words.gap("address", person=desk.reference(receiver))))


def _subject(role: str, about: str) -> str:
    """The role first, then what it is about; at most 60 characters, the role cut at a word when it is longer."""
    if not about:
        return ""
    room = LONGEST_SUBJECT - len(about) - 2
    if len(role) > room:
        role = role[: room - 1].rsplit(" ", 1)[0].rstrip(" ,;:-") + "\u2026"
    return f"{role}: {about}"


def _too_long(desk: Desk, step: Step, letter: Letter) -> tuple[str, ...]:
    most = MOST_WORDS[desk.interview.interested]
    if step.kind in _THANKS and letter.words > most:
        return (f"This has {letter.words} words; at most {most} are read with pleasure.",)
    return ()


def _through(desk: Desk, way: Route) -> str:
    return f", from you or from {desk.reference(way.person)}" if way.receiver and way.receiver is not way.person else ""


def _route(step: Step) -> Route:
    if step.route is None:
        raise LookupError(step.id)
    return step.route
