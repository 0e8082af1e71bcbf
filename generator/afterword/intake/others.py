"""Whoever else was there: of each the name, who they are and where they are reached, as often as somebody wishes."""

from collections.abc import Iterator

from afterword.intake.questions import QUESTIONS, Answers, Group, Question, Shape
from afterword.interview.model.vocabulary import PersonRole
from afterword.interview.values import Email

MOST = 12  # a panel is smaller
PARTS = tuple(part.value for part in PersonRole)
_KEYS = {"other": "name", "other_part": "is", "other_email": "email"}


def _of(number: int) -> Iterator[Question]:
    place = ("people", number)
    yield Question(f"other_{number}", Group.OTHERS, (*place, "name"), number=number)
    yield Question(
        f"other_part_{number}",
        Group.OTHERS,
        (*place, "is"),
        kind=PersonRole,
        shape=Shape.PART,
        suggestions=PARTS,
        number=number,
    )
    yield Question(
        f"other_email_{number}",
        Group.OTHERS,
        (*place, "email"),
        kind=Email,
        shape=Shape.EMAIL,
        number=number,
    )


OTHERS = tuple(question for number in range(1, MOST + 1) for question in _of(number))
EVERY = (*QUESTIONS, *OTHERS)
EVERY_NAME = tuple(question.name for question in EVERY)


def told_of(answers: Answers) -> tuple[int, ...]:
    """The numbers of the people of whom something was told."""
    numbers = {question.number for question in OTHERS if answers.get(question.name)}
    return tuple(sorted(numbers))


def as_typed(answers: Answers) -> Iterator[dict[str, str]]:
    """Each of them as the file has it; an interviewer, where nothing else was told."""
    for number in named(answers):
        typed = {
            key: answers.get(f"{name}_{number}", "") for name, key in _KEYS.items()
        }
        typed["is"] = typed["is"] or PersonRole.INTERVIEWER.value
        yield {key: text for key, text in typed.items() if text}


def named(answers: Answers) -> tuple[int, ...]:
    """The numbers of those with a name."""
    return tuple(
        number for number in told_of(answers) if answers.get(f"other_{number}")
    )


def without_a_name(answers: Answers) -> Iterator[Question]:
    """The questions after the names that are missing, where the rest was told."""
    nameless = set(told_of(answers)) - set(named(answers))
    for question in OTHERS:
        if question.number in nameless and question.words == "other":
            yield question
