"""What a later round knows from the earlier ones with that employer, until it is typed anew (E42)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from afterword.diagnostics import Diagnostic, rules
from afterword.interview.model.at_home import with_country
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.entries import Entry
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.interview import Interview, Person
from afterword.interview.model.people import (
    hiring_manager,
    people_met,
    person_id,
    scored,
)
from afterword.interview.model.vocabulary import PersonRole
from afterword.interview.reading.file.document import Document
from afterword.interview.reading.same_people import same_people, slips_of_names
from afterword.interview.reading.still_holding import said_since, still_holding

_Typed = TypeVar("_Typed", bound=Frozen)
# Each round has its own.
_OF_ONE_TALK = frozenset(
    {"asked_for", "asked_for_by", "connection", "met_before", "point"}
)
_NO_CARRIERS = frozenset(
    {
        PersonRole.HELPER,
        PersonRole.HIRING_MANAGER,
        PersonRole.INTERVIEWER,
        PersonRole.MET_EARLIER,
    }
)
_OF_ALL_ROUNDS = ("samples", "samples_given", "references_wanted")
# What was done for the application as a whole; thanks and follow-ups are each round's own.
_DONE_FOR_ALL = (
    "salary/",
    "next-step/research-",
    "references/ask-",
    "references/remind-",
    "references/brief-",
    "references/replace-",
    "references/choose",
)


def known_to_all(
    interviews: Mapping[str, Interview], me: Candidate | None
) -> dict[str, Interview]:
    """Every interview with what the rounds before it know, and in the country where one is at home if none is told."""
    return {
        name: with_country(said_since(interview), me)
        for name, interview in carried_on(interviews).items()
    }


def carried_on(interviews: Mapping[str, Interview]) -> dict[str, Interview]:
    """Every interview with what it knows from the rounds before it; the names and their order stay."""
    return {
        name: _knowing(
            interview, [*map(interviews.__getitem__, rounds_before(name, interviews))]
        )
        for name, interview in interviews.items()
    }


def undecided(
    interviews: Mapping[str, Interview], documents: Mapping[str, Document]
) -> Iterator[Diagnostic]:
    """Later rounds in which nobody is known to decide, also with all that the earlier ones know."""
    for name, interview in interviews.items():
        if interview.follows not in interviews or scored(interview):
            continue
        if hiring_manager(interview) is None:
            yield documents[name].report(
                rules.NO_HIRING_MANAGER,
                ("people",),
                "several people met you, and none of them is the hiring manager",
                "write `is: hiring manager` for the one who decides",
                key=True,
            )


def rounds_before(name: str, interviews: Mapping[str, Interview]) -> tuple[str, ...]:
    """The names of the rounds before one that can be read, the nearest first; a ring is followed once."""
    rounds: dict[str, None] = {name: None}
    follows = interviews[name].follows
    while follows and follows in interviews and follows not in rounds:
        rounds[follows] = None
        follows = interviews[follows].follows
    return tuple(rounds)[1:]


def _knowing(interview: Interview, earlier: Sequence[Interview]) -> Interview:
    for before in earlier:
        interview = _with_facts(interview, before)

    if not earlier:
        return interview
    people = tuple(_people(interview, earlier))
    return interview.model_copy(update={"people": people})


def _with_facts(interview: Interview, before: Interview) -> Interview:
    """The pay research, the referees and how many are wanted, the samples, what was done for all rounds or still holds."""
    update: dict[str, object] = {
        "salary": _completed(interview.salary, before.salary),
        "next_step": _completed(interview.next_step, before.next_step, _OF_ALL_ROUNDS),
        "log": (*interview.log, *_done_before(interview, before)),
        "skipped": (*interview.skipped, *_skipped_before(interview, before)),
        **dict(still_holding(interview, before)),
    }
    if "references" not in interview.model_fields_set:
        update["references"] = before.references
    return interview.model_copy(update=update)


def _done_before(interview: Interview, before: Interview) -> Iterator[Entry]:
    for entry in before.log:
        if entry.did.startswith(_DONE_FOR_ALL) and not interview.logged(entry.did):
            yield entry


def _skipped_before(interview: Interview, before: Interview) -> Iterator[str]:
    """What was passed over for the application as a whole."""
    for step in before.skipped:
        if step.startswith(_DONE_FOR_ALL) and step not in interview.skipped:
            yield step


def _completed(typed: _Typed, before: _Typed, keys: Sequence[str] = ()) -> _Typed:
    """A value with the keys of the earlier one that were not typed anew: these keys, or all."""
    names = set(keys or type(typed).model_fields)
    known = names & before.model_fields_set - typed.model_fields_set
    return typed.model_copy(update={name: getattr(before, name) for name in known})


# Who is who


def _people(interview: Interview, earlier: Sequence[Interview]) -> Iterator[Person]:
    """Those of this round with what is known of them, and whoever could pass a note on before."""
    decider_is_new = _names_a_decider(interview)
    known: dict[int, dict[str, object]] = {}
    for before in earlier:
        for number, update in _known_of(interview.people, before):
            known[number] = {**update, **known.get(number, {})}
    for number, person in enumerate(interview.people):
        update = known.get(number, {})
        if decider_is_new:
            update.pop("part", None)
        yield person.model_copy(update=update)

    if not any(map(_passes_on, interview.people)):
        yield from _go_betweens_before(interview, earlier[0])


def _go_betweens_before(interview: Interview, before: Interview) -> Iterator[Person]:
    """Whoever could pass a note on in the round before, and has no other part in this one."""
    are_here = same_people(interview.people, before.people).values()
    for place, person in enumerate(before.people):
        if _passes_on(person) and place not in are_here:
            yield _without_the_questions(person)


def _without_the_questions(person: Person) -> Person:
    """Who asked questions in the round before, and only passes notes on in this one."""
    if person.part is PersonRole.INTERVIEWER_AND_COORDINATOR:
        return person.model_copy(update={"part": PersonRole.COORDINATOR})
    return person


def _names_a_decider(interview: Interview) -> bool:
    return any(person.part is PersonRole.HIRING_MANAGER for person in interview.people)


def _passes_on(person: Person) -> bool:
    return person.part not in _NO_CARRIERS


def _known_of(
    people: Sequence[Person], before: Interview
) -> Iterator[tuple[int, dict[str, object]]]:
    """What an earlier round knows of people and nobody has typed anew: also that they have met."""
    for number, place in same_people(people, before.people).items():
        person, other = people[number], before.people[place]
        keys = other.model_fields_set - person.model_fields_set - _OF_ONE_TALK
        update = {key: getattr(other, key) for key in keys}
        if "met_before" not in person.model_fields_set:
            update["met_before"] = _were_met(place, before)
        yield number, _without_doubt(update)
    for number, place in slips_of_names(people, before.people).items():
        yield number, _without_doubt({"met_before": _were_met(place, before)})


def _were_met(place: int, before: Interview) -> bool:
    """Whether somebody of an earlier round was met in it, or had been before."""
    person = before.people[place]
    was_there = person_id(person, place) in people_met(before)
    return any((person.met_before, was_there))


def _without_doubt(update: dict[str, object]) -> dict[str, object]:
    """What nobody met says nothing: another round may know more."""
    if update.get("met_before") is False:
        del update["met_before"]
    return update


def is_answer_to(before: Interview, later: Interview) -> bool:
    """Whether an earlier round has the answer to the application: an offer, a yes, or an end since the later one (E8)."""
    ended = before.outcome
    if ended and before.looks_on:
        return ended.on >= later.held.on
    return any((before.accepted, before.offered))
