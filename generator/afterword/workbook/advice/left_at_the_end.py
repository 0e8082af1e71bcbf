"""What is typed for letters that the end has called off, and that the letter about the end does not take up (E32)."""

from collections.abc import Iterator

from afterword.plan.cases import Case
from afterword.plan.steps import THANKS, Kind, Step
from afterword.workbook.advice.idle import Idle
from afterword.workbook.letters.answers.answers import MOST_TOPICS

_FOR_WEEKS = ("strengths", "evidence", "thoughts")
_OF_AN_END = (
    Kind.ANSWER_OFFER,
    Kind.DECLINE,
    Kind.REPLY_TO_REJECTION,
    Kind.WITHDRAW,
)


def left_at_the_end(case: Case) -> Iterator[Idle]:
    """What one brings, and what somebody told, while the letter about the end is all that is still to go."""
    letters = case.plan.open_of(*_OF_AN_END)
    if not letters or not case.interview.is_over:
        return
    letter = letters[0]
    if _has_lines(case, letter):
        return
    if not case.plan.has_done(Kind.FOLLOW_UP):
        yield from _for_weeks(case, letter)
    if not case.plan.has_done(*THANKS):
        yield from _told_by_people(case, letter)
        yield from _more_topics(case, letter)


def _has_lines(case: Case, letter: Step) -> bool:
    """Whether the letter has sentences of the candidate's own, who knows then how to say more."""
    draft = _draft(letter)
    return any(line.of == draft for line in case.interview.lines)


def _draft(letter: Step) -> str:
    """What the lines of the letter are for: the yes to an offer has a draft of its own beside the no."""
    if letter.kind is Kind.ANSWER_OFFER:
        return "offer/accept"
    return letter.id.within


def _for_weeks(case: Case, letter: Step) -> Iterator[Idle]:
    for key in filter(case.interview.model_fields_set.__contains__, _FOR_WEEKS):
        if not all(map(_is_for_a_week, getattr(case.interview, key))):
            yield _idle(letter, (key,), "is for thanks and weekly letters")


def _is_for_a_week(entry: object) -> bool:
    """Whether something was typed for a week, and so for no other letter."""
    return getattr(entry, "week", None) is not None


def _told_by_people(case: Case, letter: Step) -> Iterator[Idle]:
    """What somebody told, where a yes goes, which recalls nothing of the talk."""
    people = case.interview.people if letter.kind is Kind.ANSWER_OFFER else ()
    for number, person in enumerate(people):
        if person.point is not None:
            yield _idle(letter, ("people", number, "point"), "is for their thank-you")


def _more_topics(case: Case, letter: Step) -> Iterator[Idle]:
    """What else was talked about than the letter recalls."""
    topics = case.interview.topics
    for number in range(MOST_TOPICS, len(topics)):
        yield _idle(letter, ("topics", number), "is for thanks", "topic")


def _idle(letter: Step, where: tuple[str | int, ...], use: str, name: str = "") -> Idle:
    """The value at that place, with where it can stand instead."""
    key = name or where[-1]
    return Idle(
        where,
        f"the letter that is still to go takes up no `{key}`, which {use}",
        f"what it should say of it stands under `lines`, in a sentence of your own: `of: {_draft(letter)}`",
    )
