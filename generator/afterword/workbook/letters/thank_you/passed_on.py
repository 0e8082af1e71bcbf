"""The mail to a recruiter or an agency with notes enclosed, which are passed on (S6, S7, E11)."""

from collections.abc import Iterator, Mapping, Sequence

from afterword.frozen import replace
from afterword.interview.model.people import agency, helpers, people_met, scored
from afterword.interview.values.english import text_if
from afterword.plan.given.routes import How
from afterword.plan.steps import Kind, Step
from afterword.plan.thanks.thank_yous import one_note, tells_consultant
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.known.reasons import arranged, thanked_for
from afterword.workbook.letters.letter import Draft, Letter
from afterword.workbook.letters.link.link import called_by
from afterword.workbook.letters.thank_you.panel import (
    greeting_to_all,
    thanks_to_all,
    thanks_to_panel,
)
from afterword.workbook.letters.thank_you.passing_on import how_notes_are_passed_on
from afterword.workbook.letters.thank_you.plain_notes import note_to
from afterword.workbook.letters.thank_you.reported import report
from afterword.workbook.letters.thank_you.thanks import thanks_note, thanks_to
from afterword.workbook.wording import phrases


def pass_on(errand: Errand) -> Iterator[Draft]:
    """The mail to the go-between with the notes enclosed, and each note by itself when nobody else carries it."""
    if is_report(errand):
        client = errand.interview.employer.name
        yield errand.mail(report(errand), errand.subject("report", client))
        if not errand.step.is_done:
            yield from _in_case_they_ask(errand)
        return

    letter = with_enclosed(errand)
    yield errand.mail(letter, errand.subject(_about(errand)))
    if errand.way.how is How.FORWARD:
        yield from _by_themselves(errand, letter.enclosed)


def _in_case_they_ask(errand: Errand) -> Iterator[Draft]:
    """The notes that a consultant may ask for; none that lacks something."""
    whole = {name: note for name, note in _notes(errand).items() if not note.gaps}
    use_only_if = errand.desk.words.use_only_if("note-asked")
    for draft in _by_themselves(errand, whole):
        yield replace(draft, use_only_if=use_only_if)


def _by_themselves(errand: Errand, notes: Mapping[str, Letter]) -> Iterator[Draft]:
    """Each of the notes as a draft."""
    for name, note in notes.items():
        alone = replace(errand, step=_alone(errand, name))
        draft = thanks_note(alone, note)
        yield replace(draft, title=_title(errand, name, len(notes)))


def is_report(errand: Errand) -> bool:
    """Whether the mail tells a consultant how it went, and has no note in it."""
    is_for_help = errand.way.person in helpers(errand.interview)
    return tells_consultant(errand.interview) and not is_for_help


def _about(errand: Errand) -> str:
    """What the mail is about: an address comes first where one is asked for."""
    if errand.way.how is How.ASK:
        return "ask-address"
    return errand.step.kind


def with_enclosed(errand: Errand) -> Letter:
    """The letter to the go-between with every note that travels in it; it lacks what they lack."""
    if is_report(errand):
        return report(errand)
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
    if is_report(errand):
        return desk.words.letter("notes", "if-asked", people=people, receiver=receiver)
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
        "names_the_interview": "interview" in thank_for,
        "arranged": text_if(not asked_too, arranged(thank_for)),
    }
    errand = replace(errand, goes_on=how_notes_are_passed_on)
    return errand.write("pass-on", errand.way.reader, facts)


def _named(errand: Errand) -> list[str]:
    """How those who are thanked are named to whoever carries it: one colleague of theirs by first name, as both are greeted."""
    readers = _readers(errand)
    if len(readers) > 1 or agency(errand.interview):
        return [*map(errand.desk.reference, readers)]
    return [called_by(errand, errand.way.reader, readers[0])]
