"""Thank-yous: to one, to a panel, through somebody who passes them on, by hand (S4-S23, E10-E12, E16, E27, E29, E30)."""

from collections.abc import Iterator
from dataclasses import replace

from afterword.interview.model.people import agency, go_between, hiring_manager, people_met, scored
from afterword.interview.model.vocabulary import Stage
from afterword.plan.routes import How, to_ask_status
from afterword.plan.steps import Kind, Step
from afterword.plan.thank_yous import courtesy_alone, one_note, plain_note
from afterword.workbook.letters.letter import Draft, Letter, addressed, draft, linked, way_of, write
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk

MOST_WORDS = {True: 150, False: 60}  # of a thank-you, by interest (S14)
_LATE_DAYS = 2  # after these a thank-you says in half a sentence that it is late (E16)
_VARIANTS = 4  # wordings in the template beside the one for the person who decides


def thank_you(desk: Desk, step: Step) -> Draft:
    """A thank-you to the person; one that cannot be addressed yet is a note."""
    way = way_of(step)
    return _note_or_mail(desk, step, _thanks(desk, step, way.person))


def thank_panel(desk: Desk, step: Step) -> Draft:
    """One thank-you to everybody, through the one who decides; a note while it cannot be addressed."""
    way = way_of(step)
    return _note_or_mail(desk, step, _panel_thanks(desk, step, way.person))


def _note_or_mail(desk: Desk, step: Step, letter: Letter) -> Draft:
    """Thanks as a mail where the way is direct, else as a note; one that somebody else is asked to pass on lacks no address."""
    way = way_of(step)
    if way.how is not How.ASK:
        letter = addressed(desk, letter, way)
    to = way.person if way.how is How.DIRECT else None
    return _checked(desk, draft(desk, step, letter, to=to, about="thank you"))


def pass_on(desk: Desk, step: Step) -> Iterator[Draft]:
    """The mail to the go-between with the notes enclosed, and each note by itself when nobody else carries it (S6, S7)."""
    way = way_of(step)
    notes = dict(_enclosed(desk, step))
    cover = _cover(desk, step, [desk.reference(each) for each in _readers(step)])
    gaps = tuple(dict.fromkeys(gap for note in notes.values() for gap in note.gaps))
    whole = Letter("\n\n----\n\n".join([cover, *(note.text for note in notes.values())]), gaps)
    yield draft(desk, step, addressed(desk, whole, way), to=way.reader, about="a note to pass on")
    if way.how is How.FORWARD:
        kind = Kind.THANK_PANEL if one_note(desk.interview) else Kind.THANK_YOU
        for (name, note), reader in zip(notes.items(), _readers(step), strict=False):  # one note may be to all
            alone = replace(
                step, id=replace(step.id, kind="thank-you", of=name), kind=kind, route=replace(way, person=reader)
            )
            yield _checked(desk, draft(desk, alone, note, to=None, about="thank you"))


def card(desk: Desk, step: Step) -> Draft:
    """The text to write by hand: shorter than the email and in other words (S5)."""
    reader = way_of(step).person
    screen = desk.interview.stage is Stage.PHONE_SCREEN
    text = write(desk, step, "card", reader, {"point": desk.person(reader).point, "screen": screen})
    return draft(desk, step, Letter(text), to=None, about="")


def _enclosed(desk: Desk, step: Step) -> Iterator[tuple[str, Letter]]:
    """The notes that travel in a mail, by the name of their reader in step IDs."""
    if one_note(desk.interview):
        yield step.id.of, _panel_thanks(desk, step, way_of(step).person)
        return
    for reader in _readers(step):
        yield reader, _thanks(desk, step, reader)


def _readers(step: Step) -> tuple[str, ...]:
    """The IDs of those whose notes travel in a mail."""
    return (way_of(step).person, *step.also_for)


def _cover(desk: Desk, step: Step, readers: list[str]) -> str:
    way = way_of(step)
    values = {
        "people": phrases.listed(readers),
        "several": len(readers) > 1,
        "ask": way.how is How.ASK,
        "agency": agency(desk.interview) is not None,
    }
    return write(desk, step, "pass-on", way.reader, values)


def _thanks(desk: Desk, step: Step, reader: str) -> Letter:
    """The note itself: with the link for the one who decides, with their own point for the others (S15, E10)."""
    interview, person = desk.interview, desk.person(reader)
    manager = hiring_manager(interview)
    decides = manager is not None and manager.id == reader
    connection = person.connection or (interview.connection if decides else None)
    contact = go_between(interview)
    values: dict[str, object] = {
        "met_before": person.met_before,
        "point": person.point,
        "scored": scored(interview),
        "screen": interview.stage is Stage.PHONE_SCREEN,
        "plain": plain_note(interview),
        "late": _late(desk, step),
        "contact": desk.reference(contact.id) if contact else "",
        "asks": _asks(desk, reader) if decides else "",
        "again": person.met_before and interview.follows is not None,
        "internal": interview.internal,
        "next_round": interview.next_step.booked is not None,
        **_variants(desk, reader),
        **linked(desk, connection),
    }
    if not decides:
        values["promise"] = ""  # the follow-ups go to the hiring manager alone
    gap = "connection" if decides else "point"
    complete = courtesy_alone(interview) or connection or person.point
    gaps = () if complete else (desk.words.gap(gap, person=desk.reference(reader)),)
    return Letter(write(desk, step, "thank-you", reader, values), gaps)


def _asks(desk: Desk, reader: str) -> str:
    """Who is asked in the weeks to come, when it is not the reader of the note who hears from the candidate."""
    way = to_ask_status(desk.interview)
    passed_on = way is not None and way.person == reader and way.how is How.FORWARD
    return desk.reference(way.receiver) if way and way.receiver and passed_on else ""


def _variants(desk: Desk, reader: str) -> dict[str, object]:
    """Which wording each sentence has: interviewers compare notes, so each reads their own (E10). 0 is the decider's."""
    manager = hiring_manager(desk.interview)
    others = [name for name in people_met(desk.interview) if manager is None or name != manager.id]
    if reader not in others:
        return {"opening": 0, "meeting": 0, "link": 0, "close": 0}
    place = others.index(reader)
    turn, shift = place % _VARIANTS, place // _VARIANTS
    return {
        "opening": 1 + turn,
        "meeting": 1 + (turn + shift) % _VARIANTS,
        "link": 1 + (turn + 2 * shift) % _VARIANTS,
        "close": 1 + (turn + 3 * shift) % _VARIANTS,
    }


def _panel_thanks(desk: Desk, step: Step, lead: str) -> Letter:
    interview = desk.interview
    connection = None if scored(interview) else interview.connection
    others = [desk.reference(name) for name in people_met(interview) if name != lead]
    contact = go_between(interview)
    values = {
        "others": phrases.listed(others),
        "screen": interview.stage is Stage.PHONE_SCREEN,
        "scored": scored(interview),
        "plain": plain_note(interview),
        "late": _late(desk, step),
        "contact": desk.reference(contact.id) if contact else "",
        **linked(desk, connection),
    }
    complete = connection or courtesy_alone(interview)
    gaps = () if complete else (desk.words.gap("connection"),)
    return Letter(write(desk, step, "thank-panel", lead, values), gaps)


def _late(desk: Desk, step: Step) -> bool:
    return (desk.sent_on(step) - desk.interview.held.on).days > _LATE_DAYS


def _checked(desk: Desk, one: Draft) -> Draft:
    """The draft with a caution when it is longer than is read with pleasure (S14)."""
    most, count = MOST_WORDS[desk.interview.interested], Letter(one.body).words
    return replace(one, cautions=(desk.words.too_long(count, most),)) if count > most else one
