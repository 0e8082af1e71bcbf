"""Letters to referees: asking, briefing, a word before the call, thanks with the outcome (S55-S57, F5.03-F5.14)."""

from collections.abc import Iterator

from afterword.interview.model.candidate import Referee
from afterword.interview.model.people import agency, hiring_manager, marked_referees
from afterword.plan.steps import Kind, Step
from afterword.workbook.letters.letter import Address, Draft, mail, named, subject_of
from afterword.workbook.letters.writing import spoken, write_to
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk

_MOST_POINTS = 3


def to_one_referee(desk: Desk, step: Step) -> Draft:
    """The request or the briefing of one referee."""
    referee = next(referee for referee in desk.me.referees if referee.id == step.subject)
    return _mail(desk, step, referee)


def to_referees(desk: Desk, step: Step) -> Iterator[Draft]:
    """The same news to every referee who is to have it, each in a letter of their own."""
    for _, referee in marked_referees(desk.interview, desk.me):
        if _is_told(step, referee):
            yield named(
                _mail(desk, step, referee),
                step.id.about(f"{step.id.of}-{referee.id}"),
                title=desk.words.referee_letter(step.kind, referee.name),
                use_only_if=_use_only_if(desk, step),
            )


def _is_told(step: Step, referee: Referee) -> bool:
    """Whether a referee hears of this: who said yes of everything, who was asked of the end alone."""
    if referee.said_yes:
        return True
    return step.kind is Kind.THANK_REFEREES and referee.asked is not None


def _use_only_if(desk: Desk, step: Step) -> str:
    """A call is announced only once they have asked for referees; with a day to announce it on they have."""
    if step.kind is Kind.HEADS_UP_REFEREES and step.due is None:
        return desk.words.use_only_if(step.kind)
    return ""


def _mail(desk: Desk, step: Step, referee: Referee) -> Draft:
    own_points = _own_points(desk, referee)
    points = own_points or _wanted(desk)
    facts = {
        **_facts(desk),
        "points": points,
        "own_points": bool(own_points),
    }
    letter = write_to(desk, step, _greeting(desk, referee), facts)
    letter = letter.lacking(*_gaps(desk, step, referee, points))
    address = Address(referee.name, referee.email) if referee.email else None
    return mail(desk, step, letter, subject=subject_of(desk, step.kind), to=address)


def _greeting(desk: Desk, referee: Referee) -> str:
    """How a referee is greeted: in the candidate's own form, else by the whole name."""
    if referee.salutation:
        return referee.salutation.rstrip(", ") + ","
    return desk.words.letter("frame", "greeting", person=referee.name)


def _gaps(desk: Desk, step: Step, referee: Referee, points: tuple[str, ...]) -> Iterator[str]:
    if not referee.email:
        yield desk.words.gap("referee-address", person=referee.name)
    if step.kind is Kind.BRIEF_REFEREE and not points:
        yield desk.words.gap("points", person=referee.name)


def _facts(desk: Desk) -> dict[str, object]:
    interview = desk.interview
    manager = hiring_manager(interview)
    consultant = agency(interview)
    offer = interview.offered
    return {
        "cv": phrases.curriculum_vitae(desk.country),
        "american": phrases.american(desk.country),
        "manager": desk.reference(manager.id) if manager else "",
        "caller": desk.reference(consultant.id) if consultant else "",
        "result": interview.outcome.result.value if interview.outcome else "",
        "start": spoken(desk, offer.start if offer else None),
    }


def _own_points(desk: Desk, referee: Referee) -> tuple[str, ...]:
    """What the candidate would like this person to speak about."""
    for reference in desk.interview.references:
        if reference.who == referee.id:
            return reference.points[:_MOST_POINTS]
    return ()


def _wanted(desk: Desk) -> tuple[str, ...]:
    """What the one who decides looks for, or else the half of the connection that says so."""
    manager = hiring_manager(desk.interview)
    if manager and manager.person.looking_for:
        return manager.person.looking_for[:_MOST_POINTS]

    connection = desk.interview.connection
    if connection is None:
        return ()
    return (phrases.wanted(connection, desk.packs.first_words),)
