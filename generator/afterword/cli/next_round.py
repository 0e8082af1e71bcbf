"""What `afterword new --follows` takes from the file of the earlier round (E42)."""

from collections.abc import Mapping
from pathlib import Path

from afterword.cli.terminal import fail
from afterword.interview.model.interview import Interview, Person
from afterword.interview.model.people import (
    Participant,
    hiring_manager,
    ids,
    people_met,
)
from afterword.interview.model.vocabulary import Setting, Stage
from afterword.interview.reading.names import NameIndex
from afterword.interview.reading.workspace import read_workspace

Answers = dict[str, str | None]
_OF_A_PERSON = ("title", "family_name", "email", "salutation")


def earlier_round(folder: Path, name: str) -> Interview:
    """The interview of that name, or the end of the command with the name that was probably meant."""
    interviews = read_workspace(folder).interviews
    name = name.removesuffix(".yaml")
    if name in interviews:
        return interviews[name]

    near = NameIndex(interviews).nearest(name)
    hint = f"; did you mean {near}?" if near else ""
    raise fail(
        f"nothing was written: there is no interview {name} that can be read{hint}"
    )


def answers_from(earlier: Interview) -> Answers:
    """What need not be asked a second time, by the keys of the questions."""
    answers: Answers = {
        "role": earlier.role,
        "employer": earlier.employer.name,
        "country": earlier.employer.country,
        "timezone": earlier.timezone,
        "interested": "yes" if earlier.interested else "no",
    }
    lead = _lead(earlier)
    if lead is None:
        return answers

    of_the_person = {key: getattr(lead.person, key) for key in _OF_A_PERSON}
    return {**answers, **of_the_person, "person": lead.person.name}


def beside_the_answers(earlier: Interview, name: str) -> Mapping[str, object]:
    """What the file of the next round has that no question asks for."""
    beside: dict[str, object] = {
        "follows": name.removesuffix(".yaml"),
        "region": earlier.employer.region,
        "setting": _setting(earlier),
    }
    others = ids(earlier)
    lead = _lead(earlier)
    if lead:
        del others[lead.id]
        beside["part"] = lead.person.part.value
        beside["salutation"] = lead.person.salutation

    beside["others"] = list(map(_typed, others.values()))
    return beside


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
    typed = {"name": person.name, "is": person.part.value}
    for key in (*_OF_A_PERSON, "id"):
        if getattr(person, key):
            typed[key] = getattr(person, key)
    if not person.shares_contacts:
        typed["shares_contacts"] = "no"
    return typed
