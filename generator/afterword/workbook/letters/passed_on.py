"""The mail to a recruiter or an agency with notes enclosed, which are passed on (S6, S7, E11)."""

from collections.abc import Iterator, Sequence

from afterword.frozen import replace
from afterword.interview.model.people import agency, helpers, people_met, scored
from afterword.patterns import lazy_pattern
from afterword.plan.routes import How
from afterword.plan.steps import Kind, Step
from afterword.plan.thank_yous import one_note
from afterword.workbook.letters.errand import Errand
from afterword.workbook.letters.letter import Draft, Letter
from afterword.workbook.letters.link import called_by
from afterword.workbook.letters.panel import (
    greeting_to_all,
    thanks_to_all,
    thanks_to_panel,
)
from afterword.workbook.letters.reasons import thanked_for
from afterword.workbook.letters.thanks import note_to, thanks_note, thanks_to
from afterword.workbook.wording import phrases

_OF_THE_INTERVIEW = lazy_pattern(r" the interview\Z")


def pass_on(errand: Errand) -> Iterator[Draft]:
    """The mail to the go-between with the notes enclosed, and each note by itself when nobody else carries it."""
    letter = with_enclosed(errand)
    yield errand.mail(letter, errand.subject(_about(errand)))

    if errand.way.how is How.FORWARD:
        for name, note in letter.enclosed.items():
            alone = replace(errand, step=_alone(errand, name))
            draft = thanks_note(alone, note)
            yield replace(draft, title=_title(errand, name, len(letter.enclosed)))


def _about(errand: Errand) -> str:
    """What the mail is about: an address comes first where one is asked for."""
    if errand.way.how is How.ASK:
        return "ask-address"
    return errand.step.kind


def with_enclosed(errand: Errand) -> Letter:
    """The letter to the go-between with every note that travels in it; it lacks what they lack."""
    notes = _notes(errand)
    lacking = [gap for note in notes.values() for gap in note.gaps]
    letter = _cover(errand, len(notes)).lacking(*dict.fromkeys(lacking))
    return replace(letter, enclosed=notes)


def _title(errand: Errand, name: str, notes: int) -> str:
    """What a note is called that somebody else passes on: the candidate never sends it by itself."""
    desk = errand.desk
    receiver = desk.reference(errand.way.reader)
    if one_note(errand.interview):
        return desk.words.letter("notes", "panel", receiver=receiver)
    readers = [name] if notes > 1 else _readers(errand)
    people = phrases.listed(list(map(desk.reference, readers)))
    return desk.words.letter("notes", "passed-on", people=people, receiver=receiver)


def _alone(errand: Errand, name: str) -> Step:
    """A note that travels in a mail, as a step of its own."""
    step = errand.step
    note_id = replace(step.id, kind="thank-you", of=name)
    if one_note(errand.interview):
        return replace(step, id=note_id, kind=Kind.THANK_PANEL)
    return replace(
        step, id=note_id, kind=Kind.THANK_YOU, route=replace(errand.way, person=name)
    )


def _notes(errand: Errand) -> dict[str, Letter]:
    """The notes, each by the name of its readers in step IDs."""
    if one_note(errand.interview):
        return {errand.step.id.of: thanks_to_panel(errand)}
    readers = _readers(errand)
    greeting = greeting_to_all(errand, readers) if _in_one(errand, readers) else ""
    if not greeting:
        return {reader: thanks_to(errand, reader) for reader in readers}
    drafts = [note_to(errand, reader) for reader in readers]
    return {errand.way.person: thanks_to_all(errand, readers, greeting, *drafts)}


def _in_one(errand: Errand, readers: Sequence[str]) -> bool:
    """Whether an agency has one note to forward, to all of them; not where one is in the candidate's own words."""
    own = {draft.of for draft in errand.interview.drafts}
    typed = own.intersection(note_to(errand, reader).within for reader in readers)
    several = len(readers) > 1
    return several and not typed and agency(errand.interview) is not None


def _readers(errand: Errand) -> tuple[str, ...]:
    """The IDs of those whose notes travel in the mail."""
    return (errand.way.person, *errand.step.also_for)


def _cover(errand: Errand, notes: int) -> Letter:
    readers = _named(errand)
    asked_too = errand.way.reader in people_met(errand.interview)
    thank_for = thanked_for(errand.desk, errand.way.reader)
    facts = {
        "people": phrases.listed(readers),
        "all_met": phrases.listed(["you"] * asked_too + readers),
        "asked_too": asked_too,
        "several": len(readers) > 1,
        "notes": notes,
        "several_notes": notes > 1,
        "helped": errand.way.person in helpers(errand.interview),
        "ask": errand.way.how is How.ASK,
        "agency": agency(errand.interview) is not None,
        "scored": scored(errand.interview),
        "thank_for": thank_for,
        "arranged": "" if asked_too else _arranged(thank_for),
    }
    return errand.write("pass-on", errand.way.reader, facts)


def _named(errand: Errand) -> list[str]:
    """How those who are thanked are named to whoever carries it: one colleague of theirs by first name, as both are greeted."""
    readers = _readers(errand)
    if len(readers) > 1 or agency(errand.interview):
        return [*map(errand.desk.reference, readers)]
    return [called_by(errand, errand.way.reader, readers[0])]


def _arranged(thank_for: str) -> str:
    """What the reader did for the interview, to stand before it: `arranging`; nothing where it was something else."""
    if not _OF_THE_INTERVIEW.search(thank_for):
        return ""
    return _OF_THE_INTERVIEW.sub("", thank_for)
