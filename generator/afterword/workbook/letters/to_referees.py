"""Letters to referees: asking, briefing, a word before the call, thanks with the outcome (S55-S57, F5.03-F5.14)."""

from collections.abc import Iterator
from dataclasses import replace

from afterword.interview.model.candidate import Referee
from afterword.interview.model.people import agency, hiring_manager, marked_referees
from afterword.plan.steps import Kind, Step
from afterword.workbook.letters.letter import Address, Draft, Letter, draft, fill, named, signed
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk

_MOST_POINTS = 3


def to_one_referee(desk: Desk, step: Step) -> Draft:
    """The request or the briefing of one referee."""
    referee = next(each for each in desk.me.referees if each.id == step.subject)
    about = "may I name you as a reference?" if step.kind is Kind.ASK_REFEREE else "for your call with them"
    return _letter(desk, step, referee, about)


def to_referees(desk: Desk, step: Step) -> Iterator[Draft]:
    """The same news to every referee who said yes, each in a letter of their own."""
    heads_up = step.kind is Kind.HEADS_UP_REFEREES
    about = "a call may come" if heads_up else "how it ended"
    for _, referee in marked_referees(desk.interview, desk.me):
        if referee.said_yes or (not heads_up and referee.asked):
            one = _letter(desk, step, referee, about)
            title = desk.words.referee_letter(step.kind, referee.name)
            only_if = desk.words.use_only_if(step.kind) if heads_up and step.due is None else ""
            yield named(one, step.id.about(f"{step.id.of}-{referee.id}"), title=title, use_only_if=only_if)


def _letter(desk: Desk, step: Step, referee: Referee, about: str) -> Draft:
    greeting = (referee.salutation or f"Dear {referee.name}").rstrip(", ") + ","
    own = _own_points(desk, referee)
    points = own or _wanted(desk)
    values = {**_values(desk), "points": points, "own_points": bool(own)}
    text = signed(greeting, fill(desk, step, step.kind.value, values), desk.me.name)
    letter = Letter(text, tuple(_gaps(desk, step, referee, points)))
    one = draft(desk, step, letter, to=None, about=about)
    to = Address(referee.name, referee.email) if referee.email else None
    return replace(one, to=to, note=False, thread=desk.words.thread(step.kind))


def _gaps(desk: Desk, step: Step, referee: Referee, points: tuple[str, ...]) -> Iterator[str]:
    if not referee.email:
        yield desk.words.gap("referee-address", person=referee.name)
    if step.kind is Kind.BRIEF_REFEREE and not points:
        yield desk.words.gap("points", person=referee.name)


def _values(desk: Desk) -> dict[str, object]:
    interview = desk.interview
    manager = hiring_manager(interview)
    offer, consultant = interview.offered, agency(interview)
    return {
        "cv": phrases.curriculum_vitae(desk.words, desk.country),
        "american": phrases.american(desk.country),
        "manager": desk.reference(manager.id) if manager else "",
        "caller": desk.reference(consultant.id) if consultant else "",
        "result": interview.outcome.result.value if interview.outcome else "",
        "start": phrases.spoken_date(offer.start, desk.country) if offer and offer.start else None,
    }


def _own_points(desk: Desk, referee: Referee) -> tuple[str, ...]:
    """What the candidate would like this person to speak about."""
    mark = next((each for each in desk.interview.references if each.who == referee.id), None)
    return mark.points[:_MOST_POINTS] if mark else ()


def _wanted(desk: Desk) -> tuple[str, ...]:
    """What the one who decides looks for, or else the half of the connection that says so."""
    manager, link = hiring_manager(desk.interview), desk.interview.connection
    said = manager.person.looking_for[:_MOST_POINTS] if manager else ()
    return said or ((phrases.wanted(desk.words, link, desk.packs.first_words),) if link else ())
