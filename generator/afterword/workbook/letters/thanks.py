"""Thank-yous: to one, to a panel, by hand (S4-S23, E10, E12, E16, E27, E29, E30)."""

from dataclasses import replace

from afterword.interview.model.interview import Connection
from afterword.interview.model.people import go_between, hiring_manager, people_met, scored
from afterword.interview.model.vocabulary import Stage
from afterword.plan.routes import How, to_ask_status
from afterword.plan.steps import Step
from afterword.plan.thank_yous import courtesy_alone, plain_note
from afterword.workbook.letters.letter import (
    Draft,
    Letter,
    address_gaps,
    mail,
    mailbox,
    note,
    subject_of,
    way_of,
)
from afterword.workbook.letters.writing import linked, write
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk

MOST_WORDS = {True: 150, False: 60}  # of a thank-you, by interest (S14)
_LATE_DAYS = 2  # after these a thank-you says in half a sentence that it is late (E16)
_SENTENCES = ("opening", "meeting", "link", "close")  # of a thank-you: the template has several wordings of each
_WORDINGS = 4  # of each sentence, beside the one for the person who decides


def thank_you(desk: Desk, step: Step) -> Draft:
    """A thank-you to the person; one that cannot be addressed yet is a note."""
    return _note_or_mail(desk, step, thanks_to(desk, step, way_of(step).person))


def thank_panel(desk: Desk, step: Step) -> Draft:
    """One thank-you to everybody, through the one who decides; a note while it cannot be addressed."""
    return _note_or_mail(desk, step, thanks_to_panel(desk, step))


def thanks_note(desk: Desk, step: Step, letter: Letter) -> Draft:
    """Thanks that somebody else passes on: they lack no address."""
    return _checked(desk, letter, note(desk, step, letter, subject=subject_of(desk, step.kind)))


def card(desk: Desk, step: Step) -> Draft:
    """The text to write by hand: shorter than the email and in other words (S5)."""
    reader = way_of(step).person
    facts = {"point": desk.person(reader).point, "screen": _phone_screen(desk)}
    return note(desk, step, write(desk, step, "card", reader, facts), subject="")


def _note_or_mail(desk: Desk, step: Step, letter: Letter) -> Draft:
    """Thanks as a mail where the way is direct, else as a note."""
    way = way_of(step)
    if way.how is How.ASK:
        return thanks_note(desk, step, letter)

    letter = letter.lacking(*address_gaps(desk, way))
    if way.how is not How.DIRECT:
        return thanks_note(desk, step, letter)

    subject = subject_of(desk, step.kind)
    return _checked(desk, letter, mail(desk, step, letter, subject=subject, to=mailbox(desk, way.person)))


def _checked(desk: Desk, letter: Letter, draft: Draft) -> Draft:
    """The draft of a letter, with a caution when it is longer than is read with pleasure (S14)."""
    most = MOST_WORDS[desk.interview.interested]
    if letter.words <= most:
        return draft
    return replace(draft, cautions=(desk.words.too_long(letter.words, most),))


# The letters themselves


def thanks_to(desk: Desk, step: Step, reader: str) -> Letter:
    """Thanks to one person: with the link for the one who decides, with their own point for the others (S15, E10)."""
    if _decides(desk, reader):
        return _thanks_to_decider(desk, step, reader)

    person = desk.person(reader)
    facts = {
        **_facts_of_reader(desk, step, reader),
        **linked(desk, person.connection),
        "asks": "",
        "promise": "",  # the follow-ups go to the hiring manager alone
    }
    letter = write(desk, step, "thank-you", reader, facts)
    if person.connection or person.point or courtesy_alone(desk.interview):
        return letter
    return letter.lacking(desk.words.gap("point", person=desk.reference(reader)))


def thanks_to_panel(desk: Desk, step: Step) -> Letter:
    """Thanks to all who met the candidate, in a letter to the one who decides (E10)."""
    interview = desk.interview
    lead = way_of(step).person
    connection = None if scored(interview) else interview.connection
    others = [desk.reference(name) for name in people_met(interview) if name != lead]
    facts = {
        **_facts_of_thanks(desk, step),
        **linked(desk, connection),
        "others": phrases.listed(others),
    }
    letter = write(desk, step, "thank-panel", lead, facts)
    if connection or courtesy_alone(interview):
        return letter
    return letter.lacking(desk.words.gap("connection"))


def _thanks_to_decider(desk: Desk, step: Step, reader: str) -> Letter:
    connection = _connection_with(desk, reader)
    facts = {
        **_facts_of_reader(desk, step, reader),
        **linked(desk, connection),
        "asks": _asked_instead(desk, reader),
    }
    letter = write(desk, step, "thank-you", reader, facts)
    if connection or desk.person(reader).point or courtesy_alone(desk.interview):
        return letter
    return letter.lacking(desk.words.gap("connection", person=desk.reference(reader)))


def _decides(desk: Desk, reader: str) -> bool:
    manager = hiring_manager(desk.interview)
    return manager is not None and manager.id == reader


def _connection_with(desk: Desk, decider: str) -> Connection | None:
    """What links the candidate to what the one who decides looks for."""
    return desk.person(decider).connection or desk.interview.connection


def _facts_of_reader(desk: Desk, step: Step, reader: str) -> dict[str, object]:
    """What a thank-you to one person is made of, beside the link."""
    interview = desk.interview
    person = desk.person(reader)
    return {
        **_facts_of_thanks(desk, step),
        **_variants(desk, reader),
        "met_before": person.met_before,
        "point": person.point,
        "again": person.met_before and interview.follows is not None,
        "internal": interview.internal,
        "next_round": interview.next_step.booked is not None,
    }


def _facts_of_thanks(desk: Desk, step: Step) -> dict[str, object]:
    """What thanks to one and to a panel have in common."""
    contact = go_between(desk.interview)
    days_since = (desk.sent_on(step) - desk.interview.held.on).days
    return {
        "screen": _phone_screen(desk),
        "scored": scored(desk.interview),
        "plain": plain_note(desk.interview),
        "late": days_since > _LATE_DAYS,
        "contact": desk.reference(contact.id) if contact else "",
    }


def _phone_screen(desk: Desk) -> bool:
    return desk.interview.stage is Stage.PHONE_SCREEN


def _asked_instead(desk: Desk, decider: str) -> str:
    """Who is asked in the weeks to come, when it is not the one who decides that hears from the candidate."""
    way = to_ask_status(desk.interview)
    if way is None or way.receiver is None:
        return ""

    passed_on = way.person == decider and way.how is How.FORWARD
    return desk.reference(way.receiver) if passed_on else ""


def _variants(desk: Desk, reader: str) -> dict[str, object]:
    """Which wording each sentence has: interviewers compare notes, so each reads their own (E10). 0 is the decider's.

    From the fifth reader on the sentences shift against one another, so that no two notes have the same ones.
    """
    others = [name for name in people_met(desk.interview) if not _decides(desk, name)]
    if reader not in others:
        return dict.fromkeys(_SENTENCES, 0)

    shift, turn = divmod(others.index(reader), _WORDINGS)
    return {name: 1 + (turn + number * shift) % _WORDINGS for number, name in enumerate(_SENTENCES)}
