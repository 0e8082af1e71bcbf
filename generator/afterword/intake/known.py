"""What need not be asked: what the earlier round with that employer has (E42)."""

from collections.abc import Iterator, Mapping
from itertools import filterfalse

from afterword.intake.questions import Answers
from afterword.interview.model.interview import Interview, Person
from afterword.interview.model.people import (
    Participant,
    hiring_manager,
    ids,
    people_met,
)
from afterword.interview.model.vocabulary import PersonRole, Setting, Stage
from afterword.mappings import filled

# What somebody is in the next round who is not told to have been there.
_PARTS_NOW = {
    PersonRole.HIRING_MANAGER: PersonRole.MET_EARLIER,
    PersonRole.INTERVIEWER: PersonRole.MET_EARLIER,
    PersonRole.HELPER: PersonRole.MET_EARLIER,
    PersonRole.INTERVIEWER_AND_COORDINATOR: PersonRole.COORDINATOR,
}
_YES_OR_NO = {True: "yes", False: "no", None: None}
_OF_A_PERSON = ("title", "family_name", "email", "salutation")


def answers_from(earlier: Interview, person: str = "") -> Answers:
    """What need not be asked a second time, by the names of the questions; of somebody else than before nothing is known."""
    answers: dict[str, str | None] = {
        "role": earlier.role,
        "employer": earlier.employer.name,
        "country": earlier.employer.country,
        "timezone": earlier.timezone,
        "interested": str(earlier.interested),
        "holidays": "yes" * earlier.calendar.holidays,
        "scored_panel": _YES_OR_NO[earlier.scored_panel],
    }
    lead = _lead(earlier)
    if lead:
        answers["person"] = lead.person.name
    if lead and not _is_somebody_else(lead, person):
        answers |= {key: getattr(lead.person, key) for key in _OF_A_PERSON}

    return filled(answers)


def beside_the_answers(
    earlier: Interview, name: str, person: str = ""
) -> Mapping[str, object]:
    """What the file of the next round has that no question asks for; `name` is that of the earlier one's file.

    Whoever ran the process before does so still, and so does the one who decided then, if it is somebody else now.
    Who only asked questions is not there with somebody else unless that is told.
    """
    beside: dict[str, object] = {
        "follows": name.removesuffix(".yaml"),
        "region": earlier.employer.region,
        "setting": _setting(earlier),
    }
    others = ids(earlier)
    lead = _lead(earlier)
    if lead is None:
        beside["others"] = list(map(_typed, others.values()))
    elif _is_somebody_else(lead, person):
        still_there = filterfalse(_asks_alone, _without_lead(others, lead, person))
        beside["others"] = list(map(_typed, still_there))
    else:
        del others[lead.id]
        beside["part"] = lead.person.part.value
        beside["others"] = list(map(_typed, others.values()))
    return beside


def _without_lead(
    others: Mapping[str, Person], lead: Participant, person: str
) -> Iterator[Person]:
    """All of them, but for the one who decided before where that is only spelt anew."""
    for name, other in others.items():
        if name != lead.id or not _is_spelt_anew(other.name, person):
            yield other


def _asks_alone(person: Person) -> bool:
    """Whether somebody did nothing but ask questions."""
    return person.part is PersonRole.INTERVIEWER


def _is_somebody_else(lead: Participant, person: str) -> bool:
    """Whether another name was told than that of the one who decided before."""
    return person.casefold() not in {"", lead.person.name.casefold()}


def _is_spelt_anew(name: str, person: str) -> bool:
    """Whether two names have a word in common, as those of one person have when one of them was put right."""
    words = set(person.casefold().split())
    return not words.isdisjoint(name.casefold().split())


def _setting(earlier: Interview) -> str | None:
    """What kind of employer it is, where that is not the usual one, which nobody has to type."""
    setting = earlier.employer.setting
    return None if setting is Setting.COMPANY else setting.value


def _lead(earlier: Interview) -> Participant | None:
    """The one who decides, else the first of a scored panel; nobody after a call with a recruiter."""
    if earlier.stage is Stage.PHONE_SCREEN:
        return None

    manager = hiring_manager(earlier)
    if manager:
        return manager

    for name, person in people_met(earlier).items():
        return Participant(name, person)
    return None


def _typed(person: Person) -> Mapping[str, str]:
    """Who somebody is, as it is typed: without what they said in the round before."""
    typed = {"name": person.name, "is": _PARTS_NOW.get(person.part, person.part).value}
    for key in (*_OF_A_PERSON, "agency", "id"):
        if getattr(person, key):
            typed[key] = getattr(person, key)
    if not person.shares_contacts:
        typed["shares_contacts"] = "no"
    return typed
