"""Answers that mean a day in the words of the employer: `by the end of next week`."""

import datetime as dt
from collections.abc import Iterator, Mapping

from afterword.edit.heard import Heard, UnclearDayError, day_meant
from afterword.intake.questions import QUESTIONS, Answers, Shape
from afterword.interview.model.interview import Interview

SPOKEN = tuple(question for question in QUESTIONS if question.shape is Shape.SPOKEN)


def is_spoken(answers: Answers) -> bool:
    """Whether one of the answers may be words for a day."""
    return any(answers.get(question.name) for question in SPOKEN)


def without_spoken(answers: Answers) -> Answers:
    """The answers but for those that may be words for a day."""
    return {**answers, **{question.name: "" for question in SPOKEN}}


def days_meant(answers: Answers, interview: Interview) -> Mapping[str, dt.date]:
    """The days that answers mean, by the names of their questions, said on the day of the interview."""
    return dict(_days_meant(answers, interview))


def _days_meant(
    answers: Answers, interview: Interview
) -> Iterator[tuple[str, dt.date]]:
    held = interview.held.on
    for question in SPOKEN:
        typed = answers.get(question.name)
        if not typed:
            continue
        heard = Heard(typed, held, decide=question.name == "decide_by")
        try:
            yield question.name, day_meant(heard, interview, held)
        except UnclearDayError:
            continue
