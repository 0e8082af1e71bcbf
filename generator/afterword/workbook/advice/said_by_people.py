"""What is typed of one person, and no letter takes up (E32)."""

from collections.abc import Iterator

from afterword.frozen import frozen
from afterword.interview.model.interview import Interview, Person
from afterword.interview.model.people import (
    goes_in_one_note,
    hiring_manager,
    people_met,
    scored,
)
from afterword.interview.model.vocabulary import PersonRole, Stage
from afterword.workbook.advice.left_out import keep_for_later
from afterword.workbook.letters.thank_you.panel import is_greeted

_SAID = ("connection", "point")
_GREET = "write a salutation, or title and family_name, for each whom you met: then the note has a paragraph for each"
_LATER = "what else you bring goes under `evidence`, and what stayed with you under `thoughts`: a weekly letter each"


@frozen
class UnusedWords:
    """What stands under a key of a person, why no letter takes it up, and what would."""

    number: int
    key: str
    why: str
    instead: str


def said_by_people(interview: Interview) -> Iterator[UnusedWords]:
    """Each connection and point of somebody that no letter takes up; nothing where the candidate wants no job there."""
    if not interview.interested:
        return
    for number, person in enumerate(interview.people):
        for key in _SAID:
            if getattr(person, key) is not None:
                yield from _unused(interview, number, key)


def _unused(
    interview: Interview,
    number: int,
    key: str,
) -> Iterator[UnusedWords]:
    person = interview.people[number]
    reasons = (
        _was_not_met(interview, person, key),
        _is_thanked_alone(interview, person, key),
        _stands_in_one_note(interview, person, key),
    )
    for why, instead in filter(None, reasons):
        yield UnusedWords(
            number, key, f"no letter takes up this `{key}`: {why}", instead
        )
        return


def _is_in_thanks(person: Person, key: str) -> bool:
    """Whether a note of thanks for help takes it up."""
    return person.part is PersonRole.HELPER and key == "point"


def _was_not_met(
    interview: Interview,
    person: Person,
    key: str,
) -> tuple[str, str] | None:
    if person in people_met(interview).values() or _is_in_thanks(person, key):
        return None
    why = f"{person.name} was not in the interview, as `is: {person.part}` says"
    return (
        why,
        "write it below whoever said it; or `is: interviewer`, if they were there",
    )


def _is_thanked_alone(
    interview: Interview,
    person: Person,
    key: str,
) -> tuple[str, str] | None:
    """Where a thank-you thanks and no more, or where none goes."""
    if scored(interview):
        return (
            "before a scored panel all letters thank alone",
            keep_for_later(interview),
        )
    is_for_weeks = key == "connection" and _decides(interview, person)
    if interview.stage is Stage.PHONE_SCREEN and not is_for_weeks:
        return "the thank-you after a phone screen is short", _LATER
    if interview.employer_said.no_thank_you and not _decides(interview, person):
        return "no thank-you goes to them, as they asked", _LATER
    return None


def _stands_in_one_note(
    interview: Interview,
    person: Person,
    key: str,
) -> tuple[str, str] | None:
    """Where one note goes to all, each has one thing in it, and that only if all are greeted."""
    if not goes_in_one_note(interview) or _decides(interview, person):
        return None
    if key == "point" and person.connection:
        return f"the one note takes up {person.name}'s `connection`", _LATER
    if key == "connection" and not all(map(is_greeted, people_met(interview).values())):
        return "the one note greets whoever decides alone", _GREET
    return None


def _decides(
    interview: Interview,
    person: Person,
) -> bool:
    manager = hiring_manager(interview)
    return manager is not None and manager.person == person
