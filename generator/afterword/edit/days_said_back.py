"""Days that were told in words: each as the date that it means, or that it means no certain one."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from afterword.edit.spoken_answers import SPOKEN
from afterword.workbook.wording.phrases import paper_date

if TYPE_CHECKING:
    from afterword.edit.judged import Judged


def said_back(judged: "Judged") -> Iterator[tuple[str, str]]:
    """Each day that was told in words, as a date, by the name of its question."""
    intake, completed = judged.intake, judged.completed
    words = intake.wording.words
    keys = {"decide_by": "", "decide_in_words": ""}
    keys |= intake.told_in_words(completed)
    for name, day in intake.days_meant(completed).items():
        if completed[name] != day.isoformat():
            on = {**keys, "day": paper_date(day)}
            yield name, words.intake("page", "meant", **on)
    yield from intake.held(judged.answers).said_back(words)


def no_days(judged: "Judged") -> Iterator[tuple[str, str]]:
    """Words that mean no certain day."""
    words = judged.intake.wording.words
    for question in SPOKEN:
        if question.name in judged.mistakes:
            typed = judged.answers[question.name]
            yield question.name, words.intake("page", "no-spoken", typed=typed)
    yield from judged.intake.held(judged.answers).asked_back(words)
