"""Answers that mean a day in the words of the employer: `by the end of next week`."""

import datetime as dt
from collections.abc import Iterator, Mapping

from afterword.edit.heard import (
    Heard,
    UnclearDayError,
    day_meant,
    named_too_early,
)
from afterword.edit.heard_in_letters import words_meant
from afterword.edit.past_days import Days
from afterword.intake.questions import QUESTIONS, Answers, Shape
from afterword.interview.model.interview import Interview
from afterword.interview.reading.meant.said_in_one_line import asks_for_peace, day_in
from afterword.workbook.wording.words import Words

SPOKEN = tuple(question for question in QUESTIONS if question.shape is Shape.SPOKEN)
SPOKEN_NAMES = tuple(question.name for question in SPOKEN)


def is_spoken(answers: Answers) -> bool:
    """Whether one of the answers may be words for a day."""
    return any(map(answers.get, SPOKEN_NAMES))


def without_spoken(answers: Answers) -> Answers:
    """The answers but for those that may be words for a day."""
    return {**answers, **dict.fromkeys(SPOKEN_NAMES, "")}


def days_meant(answers: Answers, interview: Interview) -> Mapping[str, dt.date]:
    """The days that answers mean, by the names of their questions, said on the day of the interview."""
    return {name: day for name, _, day in _days_meant(answers, interview)}


def keys_meant(answers: Answers, interview: Interview) -> dict[str, str]:
    """What a file has of answers that are words for a day: each behind the key that they speak of, and nowhere else.

    Who is to be left in peace is told apart from who is rung up by a day.
    """
    keys: dict[str, str] = {}
    for name in SPOKEN_NAMES:
        if asks_for_peace(answers.get(name, "")):
            keys |= {name: "", "do_not_contact": "yes"}
    for name, key, day in _days_meant(answers, interview):
        keys |= {name: "", key: day.isoformat()}
    return keys


def days_that_can_be(answers: Answers, interview: Interview) -> Mapping[str, Days]:
    """The days that an answer can mean where none is certain, by the names of the questions."""
    days: dict[str, Days] = {}
    for name, heard in _heard(answers, interview):
        try:
            day_meant(heard, interview, interview.held.on)
        except UnclearDayError as unclear:
            days[name] = unclear.days
    return days


def in_words(answers: Answers, interview: Interview, words: Words) -> Mapping[str, str]:
    """What they said of when they decide, where they named no day, by its key."""
    heard = dict(_heard(answers, interview)).get("decide_by")
    if heard is None:
        return {}
    loosely = words_meant(heard, interview, interview.held.on, words)
    return {"decide_in_words": loosely}


def _days_meant(
    answers: Answers, interview: Interview
) -> Iterator[tuple[str, str, dt.date]]:
    """The days, each with the name of its question and the key that it belongs to."""
    for name, heard in _heard(answers, interview):
        try:
            day = day_meant(heard, interview, interview.held.on)
            if not named_too_early(day, interview):
                yield name, heard.key, day
        except UnclearDayError:
            continue


def _heard(answers: Answers, interview: Interview) -> Iterator[tuple[str, Heard]]:
    """Each answer that may be words for a day, by the name of its question, as said on the day of the interview."""
    for question in SPOKEN:
        typed = answers.get(question.name)
        if typed:
            decide = question.name == "decide_by"
            yield question.name, Heard(day_in(typed), interview.held.on, decide)
