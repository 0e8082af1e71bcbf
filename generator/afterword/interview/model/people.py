"""Who is who in an interview: whom to thank, whom to follow up with, whom to ask."""

from collections.abc import Mapping
from itertools import filterfalse

from afterword import escape
from afterword.frozen import frozen
from afterword.interview.model.candidate import Candidate, Referee
from afterword.interview.model.interview import Interview, Person
from afterword.interview.model.referees import Reference
from afterword.interview.model.vocabulary import PanelNote, PersonRole, Setting, Stage
from afterword.interview.values.passages import without_passages
from afterword.interview.values.posts import names_a_post, plain_words

_USUAL = 3  # referees for one interview, while the employer has named no number
_MET = (
    PersonRole.HIRING_MANAGER,
    PersonRole.INTERVIEWER,
    PersonRole.INTERVIEWER_AND_COORDINATOR,
)
_RUN_THE_PROCESS = (
    PersonRole.RECRUITER,
    PersonRole.COORDINATOR,
    PersonRole.INTERVIEWER_AND_COORDINATOR,
)
_LATER_ROUNDS = frozenset({Stage.PANEL, Stage.SECOND, Stage.FINAL})
_GO_BETWEENS = (*_RUN_THE_PROCESS, PersonRole.MET_EARLIER)


def person_id(person: Person, number: int) -> str:
    """The person's part of a step ID: the typed one, else made from the name, else from the place in the list.

    A private passage in a name is not in the ID: that stands in every copy.
    """
    if person.id:
        return person.id
    from_name = escape.identifier(without_passages(person.name))
    return from_name or f"person-{number + 1}"


def name_in_full(person: Person) -> str:
    """The title and the name; the name alone where it was typed with the title."""
    title = person.title or ""
    if names_a_post(title):
        return person.name
    in_name = plain_words(person.name)[:-1]
    if set(plain_words(title)).issubset(in_name):
        return person.name
    return f"{title} {person.name}"


def has_unused_title(person: Person) -> bool:
    """Whether there is a title, and neither a family name that it goes before nor a greeting that has it."""
    return bool(person.title and not is_greeting_told(person))


def is_greeting_told(person: Person) -> bool:
    """Whether a letter knows how to greet somebody otherwise than by the whole name."""
    return bool(person.family_name or person.salutation)


def ids(interview: Interview) -> dict[str, Person]:
    """Everybody by ID, in the order typed."""
    return {
        person_id(person, number): person
        for number, person in enumerate(interview.people)
    }


def people_met(interview: Interview) -> dict[str, Person]:
    """Those who met the candidate: with nobody else named the recruiter of a first talk, on the phone whoever arranged it."""
    met = _ids_in_role(interview, *_MET)
    if met or interview.stage in _LATER_ROUNDS:
        return met
    if interview.stage is Stage.PHONE_SCREEN:
        return people_who_arrange(interview)
    return _ids_in_role(interview, PersonRole.RECRUITER)


def people_who_arrange(interview: Interview) -> dict[str, Person]:
    """Those who run the process, whether or not it was them to whom the candidate spoke."""
    return _ids_in_role(interview, *_RUN_THE_PROCESS)


def helpers(interview: Interview) -> dict[str, Person]:
    """Those who helped on the day and asked no questions: they are thanked for that alone."""
    return _ids_in_role(interview, PersonRole.HELPER)


def unthanked(interview: Interview) -> dict[str, Person]:
    """Those to whom no thank-you goes: they carry notes or run the process, and asked nothing this time."""
    met = people_met(interview)
    return {
        name: person
        for name, person in _ids_in_role(interview, *_GO_BETWEENS).items()
        if name not in met and not interview.logged(f"thank-you/{name}")
    }


def _ids_in_role(interview: Interview, *roles: PersonRole) -> dict[str, Person]:
    people = ids(interview)
    return {name: person for name, person in people.items() if person.part in roles}


@frozen
class Participant:
    """Somebody in an interview: the ID that step IDs name, and the person as typed."""

    id: str
    person: Person


def hiring_manager(interview: Interview) -> Participant | None:
    """The one the follow-ups are for: typed as such, or the only one met; of several, one who has not left."""
    met = _participants(people_met(interview))
    still_there = [*filterfalse(_has_left, met)] or met
    if len(still_there) == 1:
        return still_there[0]
    return next(filter(_is_hiring_manager, (*still_there, *met)), None)


def lead_of_panel(interview: Interview) -> Participant | None:
    """Who reads a note to all who met the candidate: whoever decides, else the first of them."""
    met = _participants(people_met(interview))
    return hiring_manager(interview) or next(iter(met), None)


def _participants(people: Mapping[str, Person]) -> list[Participant]:
    """Each of these people with their ID, in the same order."""
    return [Participant(name, person) for name, person in people.items()]


def _is_hiring_manager(participant: Participant) -> bool:
    return participant.person.part is PersonRole.HIRING_MANAGER


def people_to_thank(interview: Interview) -> dict[str, Person]:
    """Those who met the candidate; of those who have left, whoever was thanked before, or has nobody in their place."""
    met = people_met(interview)
    manager = hiring_manager(interview)
    if manager is None or manager.person.left:
        return met
    has_thanks = [name for name in met if interview.logged(f"thank-you/{name}")]
    return {
        name: person
        for name, person in met.items()
        if not person.left or name in has_thanks
    }


def writer_of_offer(interview: Interview) -> Participant | None:
    """Who made the offer, where that is typed; without an address only where the hiring manager has none either."""
    offer = interview.offered
    if offer is None:
        return None
    name = str(offer.written_by).casefold()
    manager = hiring_manager(interview)
    needs_address = manager is not None and _has_address(manager)
    for writer in _participants(ids(interview)):
        if writer.person.name.casefold() != name:
            continue
        if _has_address(writer) or not needs_address:
            return writer
    return None


def reader_of_no(interview: Interview) -> Participant | None:
    """Who is to read a no of the candidate's, or the answer to theirs, where that is typed."""
    name = (interview.saying_no.to or "").casefold()
    people = _participants(ids(interview))
    return next((one for one in people if one.person.name.casefold() == name), None)


def agency(interview: Interview) -> Participant | None:
    """The agency consultant, through whom then everything goes; of several, one who has not left."""
    consultants = _ids_in_role(interview, PersonRole.AGENCY)
    return min(_participants(consultants), key=_has_left, default=None)


def go_between(interview: Interview) -> Participant | None:
    """Who can pass something on: the recruiter, the coordinator, or whom one met earlier; those with an address first."""
    candidates = _ids_in_role(interview, *_GO_BETWEENS)
    return min(_participants(candidates), key=_preference, default=None)


def _preference(participant: Participant) -> tuple[bool, bool, int]:
    """The sort key of those who can pass something on: an address counts most, then that they are still there."""
    rank = _GO_BETWEENS.index(participant.person.part)
    return (not _has_address(participant), _has_left(participant), rank)


def _has_left(participant: Participant) -> bool:
    return participant.person.left


def _has_address(participant: Participant) -> bool:
    return bool(participant.person.email)


def scored(interview: Interview) -> bool:
    """Whether answers are scored against fixed criteria: as typed, else where a public body's panel asks (E29)."""
    if interview.scored_panel is not None:
        return interview.scored_panel
    if interview.employer.setting is not Setting.PUBLIC:
        return False
    return interview.stage is Stage.PANEL or len(people_met(interview)) > 1


def goes_through_one(interview: Interview) -> bool:
    """Whether all letters go through one person: an agency, or whoever runs a process in which answers are scored."""
    return agency(interview) is not None or scored(interview)


def goes_in_one_note(interview: Interview) -> bool:
    """Whether one note thanks all: as wanted, and always through an agency."""
    return interview.panel_note is PanelNote.ONE or agency(interview) is not None


def marked_referees(
    interview: Interview, me: Candidate
) -> tuple[tuple[Reference, Referee], ...]:
    """Those marked for this interview, as many as are wanted, in the order typed; all others are spare (S54).

    Whoever has a call, or a day for it, counts first, and last of all whoever said no.
    """
    chosen = chosen_referees(interview, me)
    marked = sorted(chosen, key=_rank)[: referees_wanted(interview)]
    return tuple(filter(marked.__contains__, chosen))


def _rank(pair: tuple[Reference, Referee]) -> int:
    """How surely somebody speaks for the candidate: a call that is known, no answer or a yes, a no."""
    reference, referee = pair
    if any((reference.called, reference.calls_on, reference.calls_from)):
        return 0
    if has_declined(referee):
        return 2
    return 1


def has_declined(referee: Referee) -> bool:
    """Whether somebody said no."""
    return referee.said_yes is False


def referees_wanted(interview: Interview) -> int:
    """How many referees this employer asks for: as they said, else three (S54)."""
    return interview.next_step.references_wanted or _USUAL


def chosen_referees(
    interview: Interview, me: Candidate
) -> tuple[tuple[Reference, Referee], ...]:
    """The referees chosen for this interview, with what was said of the choice, in the order typed."""
    referees = {referee.id: referee for referee in me.referees}
    return tuple(
        (reference, referees[reference.who])
        for reference in interview.references
        if reference.who in referees
    )


def agreed_referees(interview: Interview, me: Candidate) -> tuple[Referee, ...]:
    """Those marked for this interview who said yes and may be called now: the only ones whom an employer is given (S58)."""
    return tuple(
        referee
        for _, referee in marked_referees(interview, me)
        if referee.said_yes and (interview.offered or not referee.not_before_offer)
    )
