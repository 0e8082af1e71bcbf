"""The mail to a recruiter or an agency with notes enclosed, which are passed on (S6, S7, E11)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from afterword.interview.model.people import agency
from afterword.plan.routes import How
from afterword.plan.steps import Kind, Step
from afterword.plan.thank_yous import one_note
from afterword.workbook.letters.letter import (
    Draft,
    Letter,
    address_gaps,
    mail,
    mailbox,
    subject_of,
    way_of,
)
from afterword.workbook.letters.thanks import thanks_note, thanks_to, thanks_to_panel
from afterword.workbook.letters.writing import write
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk

_BETWEEN_NOTES = "\n\n----\n\n"


@dataclass(frozen=True)
class Parcel:
    """A mail and the notes that it carries, each by the name of its readers in step IDs. `gaps`: what it still lacks."""

    cover: Letter
    notes: Mapping[str, Letter]
    gaps: tuple[str, ...]

    @property
    def text(self) -> str:
        """The whole mail."""
        return enclosed(self.cover.text, *(note.text for note in self.notes.values()))


def enclosed(cover: str, *notes: str) -> str:
    """A mail with notes below it."""
    return _BETWEEN_NOTES.join([cover, *notes])


def parcel(desk: Desk, step: Step) -> Parcel:
    """The mail of a step, with every note that travels in it."""
    notes = _notes(desk, step)
    lacking = [gap for note in notes.values() for gap in note.gaps]
    once_each = dict.fromkeys(lacking)
    gaps = (*once_each, *address_gaps(desk, way_of(step)))
    return Parcel(_cover(desk, step), notes, gaps)


def pass_on(desk: Desk, step: Step) -> Iterator[Draft]:
    """The mail to the go-between with the notes enclosed, and each note by itself when nobody else carries it."""
    way = way_of(step)
    whole = parcel(desk, step)
    subject = subject_of(desk, step.kind)
    yield mail(desk, step, whole, subject=subject, to=mailbox(desk, way.reader))

    if way.how is How.FORWARD:
        for name, note in whole.notes.items():
            yield thanks_note(desk, _alone(desk, step, name), note)


def _alone(desk: Desk, step: Step, name: str) -> Step:
    """A note that travels in a mail, as a step of its own."""
    note_id = replace(step.id, kind="thank-you", of=name)
    if one_note(desk.interview):
        return replace(step, id=note_id, kind=Kind.THANK_PANEL)
    return replace(step, id=note_id, kind=Kind.THANK_YOU, route=replace(way_of(step), person=name))


def _notes(desk: Desk, step: Step) -> dict[str, Letter]:
    if one_note(desk.interview):
        return {step.id.of: thanks_to_panel(desk, step)}
    return {reader: thanks_to(desk, step, reader) for reader in _readers(step)}


def _readers(step: Step) -> tuple[str, ...]:
    """The IDs of those whose notes travel in a mail."""
    return (way_of(step).person, *step.also_for)


def _cover(desk: Desk, step: Step) -> Letter:
    way = way_of(step)
    readers = [desk.reference(reader) for reader in _readers(step)]
    facts = {
        "people": phrases.listed(readers),
        "several": len(readers) > 1,
        "ask": way.how is How.ASK,
        "agency": agency(desk.interview) is not None,
    }
    return write(desk, step, "pass-on", way.reader, facts)
