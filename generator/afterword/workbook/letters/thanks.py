"""Thank-yous: to one, to a panel, through somebody who passes them on, by hand (S4-S23, E10-E12, E16, E27, E29, E30)."""

from collections.abc import Iterator
from dataclasses import replace

from afterword.interview.model.interview import Person
from afterword.interview.model.people import agency, go_between, hiring_manager, ids, people_met, scored
from afterword.interview.model.vocabulary import Stage
from afterword.plan.routes import to_ask_status
from afterword.plan.steps import How, Kind, Step
from afterword.plan.thank_yous import courtesy_alone, one_note, plain_note
from afterword.workbook.letters.letter import Desk, Draft, Letter, addressed, draft, linked, way_of, write
from afterword.workbook.wording import phrases, words

MOST_WORDS = {True: 150, False: 60}  # of a thank-you, by interest (S14)
_LATE_DAYS = 2  # after these a thank-you says in half a sentence that it is late (E16)
_VARIANTS = 4  # wordings in the template beside the one for the person who decides


def thank_you(desk: Desk, step: Step) -> Draft:
    """A thank-you to the person; one that cannot be addressed yet is a note."""
    way = way_of(step)
    letter = addressed(desk, _thanks(desk, step, way.person), way)
    return _checked(
        desk, draft(desk, step, letter, to=way.person if way.how is How.DIRECT else None, about="thank you")
    )


def thank_panel(desk: Desk, step: Step) -> Draft:
    """One thank-you to everybody, through the one who decides; a note while it cannot be addressed."""
    way = way_of(step)
    letter = addressed(desk, _panel_thanks(desk, step, way.person), way)
    return _checked(
        desk, draft(desk, step, letter, to=way.person if way.how is How.DIRECT else None, about="thank you")
    )


def pass_on(desk: Desk, step: Step) -> Iterator[Draft]:
    """The mail to the go-between with the notes enclosed, and each note by itself when nobody else carries it (S6, S7)."""
    way = way_of(step)
    notes = dict(_enclosed(desk, step))
    cover = _cover(desk, step, [desk.reference(each) for each in _readers(desk, step)])
    gaps = tuple(dict.fromkeys(gap for note in notes.values() for gap in note.gaps))
    whole = Letter("\n\n----\n\n".join([cover, *(note.text for note in notes.values())]), gaps)
    yield draft(desk, step, addressed(desk, whole, way), to=way.receiver or way.person, about="a note to pass on")
    if way.how is How.FORWARD:
        kind = Kind.THANK_PANEL if one_note(desk.interview) else Kind.THANK_YOU
        for (name, note), reader in zip(notes.items(), _readers(desk, step), strict=False):  # one note may be to all
            alone = replace(step, id=f"thank-you/{name}", kind=kind, route=replace(way, person=reader))
            yield _checked(desk, draft(desk, alone, note, to=None, about="thank you"))


def card(desk: Desk, step: Step) -> Draft:
    """The text to write by hand: shorter than the email and in other words (S5)."""
    person = way_of(step).person
    screen = desk.interview.stage is Stage.PHONE_SCREEN
    text = write(desk, step, "card", person, {"point": person.point, "screen": screen})
    return draft(desk, step, Letter(text), to=None, about="")


def _enclosed(desk: Desk, step: Step) -> Iterator[tuple[str, Letter]]:
    """The notes that travel in a mail, by the name of their reader in step IDs."""
    first = step.id.partition("/")[2]
    if one_note(desk.interview):
        yield first, _panel_thanks(desk, step, way_of(step).person)
        return
    for name, person in zip((first, *step.also_for), _readers(desk, step), strict=True):
        yield name, _thanks(desk, step, person)


def _readers(desk: Desk, step: Step) -> tuple[Person, ...]:
    known = ids(desk.interview)
    return (way_of(step).person, *(known[name] for name in step.also_for))


def _cover(desk: Desk, step: Step, readers: list[str]) -> str:
    way = way_of(step)
    values = {
        "people": phrases.listed(readers),
        "several": len(readers) > 1,
        "ask": way.how is How.ASK,
        "agency": agency(desk.interview) is not None,
    }
    return write(desk, step, "pass-on", way.receiver or way.person, values)


def _thanks(desk: Desk, step: Step, person: Person) -> Letter:
    """The note itself: with the link for the one who decides, with their own point for the others (S15, E10)."""
    interview = desk.interview
    manager = hiring_manager(interview)
    decides = manager is not None and manager[1] == person
    connection = person.connection or (interview.connection if decides else None)
    contact = go_between(interview)
    values: dict[str, object] = {
        "met_before": person.met_before,
        "point": person.point,
        "scored": scored(interview),
        "screen": interview.stage is Stage.PHONE_SCREEN,
        "plain": plain_note(interview),
        "late": _late(desk, step),
        "contact": desk.reference(contact) if contact else "",
        "asks": _asks(desk, person) if decides else "",
        "again": person.met_before and interview.follows is not None,
        "internal": interview.internal,
        "next_round": interview.next_step.booked is not None,
        **_variants(desk, person),
        **linked(connection),
    }
    if not decides:
        values["promise"] = ""  # the follow-ups go to the hiring manager alone
    gap = "connection" if decides else "point"
    complete = courtesy_alone(interview) or connection or person.point
    gaps = () if complete else (words.gap(gap, person=desk.reference(person)),)
    return Letter(write(desk, step, "thank-you", person, values), gaps)


def _asks(desk: Desk, person: Person) -> str:
    """Who is asked in the weeks to come, when it is not the reader of the note who hears from the candidate."""
    way = to_ask_status(desk.interview)
    passed_on = way is not None and way.person == person and way.how is How.FORWARD
    return desk.reference(way.receiver) if way and way.receiver and passed_on else ""


def _variants(desk: Desk, person: Person) -> dict[str, object]:
    """Which wording each sentence has: interviewers compare notes, so each reads their own (E10). 0 is the decider's."""
    manager = hiring_manager(desk.interview)
    others = [each for each in people_met(desk.interview).values() if manager is None or each != manager[1]]
    if not any(each == person for each in others):
        return {"opening": 0, "meeting": 0, "link": 0, "close": 0}
    place = next(number for number, each in enumerate(others) if each == person)
    turn, shift = place % _VARIANTS, place // _VARIANTS
    return {
        "opening": 1 + turn,
        "meeting": 1 + (turn + shift) % _VARIANTS,
        "link": 1 + (turn + 2 * shift) % _VARIANTS,
        "close": 1 + (turn + 3 * shift) % _VARIANTS,
    }


def _panel_thanks(desk: Desk, step: Step, lead: Person) -> Letter:
    interview = desk.interview
    connection = None if scored(interview) else interview.connection
    others = [desk.reference(person) for person in people_met(interview).values() if person is not lead]
    contact = go_between(interview)
    values = {
        "others": phrases.listed(others),
        "screen": interview.stage is Stage.PHONE_SCREEN,
        "scored": scored(interview),
        "plain": plain_note(interview),
        "late": _late(desk, step),
        "contact": desk.reference(contact) if contact else "",
        **linked(connection),
    }
    complete = connection or courtesy_alone(interview)
    gaps = () if complete else (words.gap("connection"),)
    return Letter(write(desk, step, "thank-panel", lead, values), gaps)


def _late(desk: Desk, step: Step) -> bool:
    return (desk.sent_on(step) - desk.interview.held.on).days > _LATE_DAYS


def _checked(desk: Desk, one: Draft) -> Draft:
    """The draft with a caution when it is longer than is read with pleasure (S14)."""
    most, count = MOST_WORDS[desk.interview.interested], Letter(one.body).words
    return replace(one, cautions=(words.too_long(count, most),)) if count > most else one
