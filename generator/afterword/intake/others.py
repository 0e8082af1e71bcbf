"""Whoever else was there: of each the name, who they are and where they are reached, as often as somebody wishes."""

from collections.abc import Iterator, Mapping

from afterword.intake.becoming import Becomes
from afterword.intake.groups import Group
from afterword.intake.questions import QUESTIONS, Answers, Question, Shape
from afterword.interview.model.vocabulary import PersonRole
from afterword.interview.values import Email

MOST = 12  # a panel is smaller
PARTS = tuple(part.value for part in PersonRole)
OF_AGENCY = {
    "agency_person": "name",
    "agency": "agency",
    "agency_email": "email",
    "agency_salutation": "salutation",
}
_ASKED_QUESTIONS = {
    PersonRole.HIRING_MANAGER.value,
    PersonRole.INTERVIEWER.value,
    PersonRole.INTERVIEWER_AND_COORDINATOR.value,
}
_RUN_THE_PROCESS = {
    PersonRole.RECRUITER.value,
    PersonRole.COORDINATOR.value,
    PersonRole.INTERVIEWER_AND_COORDINATOR.value,
    PersonRole.AGENCY.value,
}
_KEYS = {
    "other": "name",
    "other_part": "is",
    "other_email": "email",
    "other_salutation": "salutation",
    "other_point": "point",
}


def _of(number: int) -> Iterator[Question]:
    place = ("people", number)
    yield Question(
        f"other_{number}",
        Group.OTHERS,
        (*place, "name"),
        number=number,
        asks="other",
    )
    yield Question(
        f"other_part_{number}",
        Group.OTHERS,
        (*place, "is"),
        kind=PersonRole,
        shape=Shape.PART,
        suggestions=PARTS,
        number=number,
        asks="other_part",
    )
    yield Question(
        f"other_email_{number}",
        Group.OTHERS,
        (*place, "email"),
        kind=Email,
        shape=Shape.EMAIL,
        number=number,
        asks="other_email",
    )
    yield Question(
        f"other_salutation_{number}",
        Group.OTHERS,
        (*place, "salutation"),
        number=number,
        asks="other_salutation",
    )
    yield Question(
        f"other_point_{number}",
        Group.OTHERS,
        (*place, "point"),
        shape=Shape.TEXT,
        becomes=Becomes.POINT,
        number=number,
        asks="other_point",
    )


OTHERS = tuple(question for number in range(1, MOST + 1) for question in _of(number))
EVERY = (*QUESTIONS, *OTHERS)
EVERY_NAME = tuple(question.name for question in EVERY)
NUMBERS = {question.name: question.number for question in EVERY}


def told_of(answers: Answers) -> tuple[int, ...]:
    """The numbers of the people of whom something was told."""
    numbers = {question.number for question in OTHERS if answers.get(question.name)}
    return tuple(sorted(numbers))


def as_typed(answers: Answers) -> Iterator[dict[str, str]]:
    """Each of them as the file has it; an interviewer, where nothing else was told."""
    for number in named(answers):
        numbered = {f"{name}_{number}": key for name, key in _KEYS.items()}
        typed = _typed(answers, numbered)
        part = typed.setdefault("is", PersonRole.INTERVIEWER.value)
        if part == PersonRole.AGENCY:
            typed |= _agency_alone(answers)
        yield typed


def consultant(answers: Answers) -> Iterator[dict[str, str]]:
    """Whoever of an agency is to pass everything on, as the file has them; nobody without a name."""
    if answers.get("agency_person"):
        typed = _typed(answers, OF_AGENCY)
        yield {**typed, "is": PersonRole.AGENCY.value}


def _typed(answers: Answers, keys: Mapping[str, str]) -> dict[str, str]:
    """What was told of somebody, by its keys in the file."""
    return {key: answers[name] for name, key in keys.items() if answers.get(name)}


def _agency_alone(answers: Answers) -> dict[str, str]:
    """The agency of somebody among the others, where nobody else of it was told."""
    if answers.get("agency_person"):
        return {}
    return _typed(answers, {"agency": "agency"})


def lacks_consultant(answers: Answers) -> bool:
    """Whether an agency was told, and nobody of it."""
    parts = [answers.get(f"other_part_{number}") for number in named(answers)]
    is_among_others = PersonRole.AGENCY.value in parts
    is_told = is_among_others or answers.get("agency_person")
    return bool(answers.get("agency") and not is_told)


def is_panel(answers: Answers) -> bool:
    """Whether more than one asked the questions."""
    parts = {other["is"] for other in as_typed(answers)}
    return not parts.isdisjoint(_ASKED_QUESTIONS)


def lacks_process_contact(answers: Answers) -> bool:
    """Whether answers are scored, and nobody was told to whom all is written then."""
    is_scored = answers.get("scored_panel") == "yes"
    parts = {answers.get(f"other_part_{number}") for number in told_of(answers)}
    is_told = answers.get("agency_person") or parts & _RUN_THE_PROCESS
    return is_scored and not is_told


def named(answers: Answers) -> tuple[int, ...]:
    """The numbers of those with a name."""
    return tuple(
        number for number in told_of(answers) if answers.get(f"other_{number}")
    )


def without_a_name(answers: Answers) -> Iterator[Question]:
    """The questions after the names that are missing, where the rest was told."""
    nameless = set(told_of(answers)) - set(named(answers))
    for question in OTHERS:
        asks_for_name = question.words == "other"
        if asks_for_name and question.number in nameless:
            yield question
