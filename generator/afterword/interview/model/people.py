"""Who is who in an interview: whom to thank, whom to follow up with, whom to ask."""

from itertools import chain

from afterword import escape
from afterword.interview.model.candidate import Candidate, Referee
from afterword.interview.model.interview import Interview, Person, Reference
from afterword.interview.model.vocabulary import PersonRole, Setting, Stage
from afterword.interview.values.passages import without_passages

MARKED = 3  # referees for one interview
_MET = (PersonRole.HIRING_MANAGER, PersonRole.INTERVIEWER)
_GO_BETWEENS = (PersonRole.RECRUITER, PersonRole.COORDINATOR)


def person_id(person: Person, number: int) -> str:
    """The person's part of a step ID: the typed one, else made from the name, else from the place in the list.

    A private passage in a name is not in the ID: that stands in every copy.
    """
    if person.id:
        return person.id
    from_name = escape.identifier(without_passages(person.name))
    return from_name or f"person-{number + 1}"


def ids(interview: Interview) -> dict[str, Person]:
    """Everybody by ID, in the order typed."""
    return {person_id(person, number): person for number, person in enumerate(interview.people)}


def people_met(interview: Interview) -> dict[str, Person]:
    """Those who met the candidate. In a phone screen that is the recruiter, when nobody else is named."""
    met = _ids_in_role(interview, *_MET)
    if met or interview.stage is not Stage.PHONE_SCREEN:
        return met
    return _ids_in_role(interview, *_GO_BETWEENS)


def _ids_in_role(interview: Interview, *roles: PersonRole) -> dict[str, Person]:
    people = ids(interview)
    return {name: person for name, person in people.items() if person.part in roles}


def _in_role(interview: Interview, role: PersonRole) -> list[Person]:
    return [person for person in interview.people if person.part is role]


def hiring_manager(interview: Interview) -> tuple[str, Person] | None:
    """The one the follow-ups are for: typed as such, or the only one met."""
    met = people_met(interview)
    for name, person in met.items():
        if person.part is PersonRole.HIRING_MANAGER:
            return name, person

    if len(met) == 1:
        return next(iter(met.items()))
    return None


def agency(interview: Interview) -> Person | None:
    """The agency consultant, through whom then everything goes."""
    consultants = _in_role(interview, PersonRole.AGENCY)
    return next(iter(consultants), None)


def go_between(interview: Interview) -> Person | None:
    """Who can pass something on: the recruiter, else the coordinator; those with an address first."""
    recruiters = _in_role(interview, PersonRole.RECRUITER)
    coordinators = _in_role(interview, PersonRole.COORDINATOR)
    people = [*recruiters, *coordinators]

    with_address = filter(_has_address, people)
    return next(chain(with_address, people), None)


def _has_address(person: Person) -> bool:
    return bool(person.email)


def scored(interview: Interview) -> bool:
    """Whether answers are scored against fixed criteria: as typed, else where a public body's panel asks (E29)."""
    if interview.scored_panel is not None:
        return interview.scored_panel
    if interview.employer.setting is not Setting.PUBLIC:
        return False
    return interview.stage is Stage.PANEL or len(people_met(interview)) > 1


def marked_referees(interview: Interview, me: Candidate) -> tuple[tuple[Reference, Referee], ...]:
    """The three marked for this interview: the first three chosen. Any after them are spare (S54)."""
    return chosen_referees(interview, me)[:MARKED]


def chosen_referees(interview: Interview, me: Candidate) -> tuple[tuple[Reference, Referee], ...]:
    """The referees chosen for this interview, with what was said of the choice, in the order typed."""
    referees = {referee.id: referee for referee in me.referees}
    chosen = []
    for reference in interview.references:
        referee = referees.get(reference.who)
        if referee:
            chosen.append((reference, referee))
    return tuple(chosen)
