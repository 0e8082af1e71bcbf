"""What is told of a day that an employer named: a holiday, when it was named, in whose words letters have it."""

import datetime as dt

from afterword.edit.heard import Heard
from afterword.interview.model.interview import Interview
from afterword.interview.values.english import text_if
from afterword.plan.days.working_days import working_days
from afterword.workbook.wording.their_words import (
    TheirTiming,
    in_their_words,
    timing_typed,
)
from afterword.workbook.wording.words import Words


def on_a_holiday(day: dt.date, interview: Interview) -> str:
    """What is told behind a day on which they do not work, where holidays are kept clear of; nothing of all others."""
    name = working_days(interview).holidays.get(day, "")
    return text_if(
        name,
        f", a public holiday of theirs, {name}",
    )


def told_since(
    heard: Heard, day: dt.date, interview: Interview, today: dt.date
) -> dt.date | None:
    """When they named the day by which they decide, if it was after the talk: as told, or where it replaces another day."""
    before, held = interview.employer_said, interview.held.on
    known = {before.decide_by: before.said_on, None: None}
    said = heard.said or known.get(day, today if before.day else None)
    is_since = heard.they_decide and said and said > held
    return said if is_since else None


def words_meant(
    heard: Heard, interview: Interview, today: dt.date, words: Words
) -> str:
    """When they decide, in their words where they named no day, as those hold on any day; empty where there are none.

    What the file has of the same time stays as it was typed.
    """
    if not heard.they_decide:
        return ""
    timing = TheirTiming(heard.when, heard.said or today, interview)
    typed = timing_typed(interview)
    if timing.days and typed.has(timing.days.last):
        return typed.typed
    return in_their_words(words, timing)


def said_in_letters(loosely: str, interview: Interview) -> str:
    """What letters say of it, behind the day, and what the file said before; nothing where neither has words."""
    typed = interview.employer_said.decide_in_words
    if loosely and loosely == typed:
        return f" (your words stay: {typed})"
    notes = []
    if loosely:
        notes.append(f"letters say: {loosely}")
    if typed:
        notes.append(f"your words are gone: {typed}; undo brings them back")
    if not notes:
        return ""
    return f" ({'; '.join(notes)})"
