"""Answers in words: as the file has them, and what there is to say of one, without the keys that `check` names."""

import datetime as dt
import re
from collections.abc import Mapping
from contextlib import suppress
from functools import partial

from afterword.diagnostics import Diagnostic, Diagnostics
from afterword.intake.questions import QUESTIONS, Answers, Question, Shape
from afterword.interview.model.readers import read_as
from afterword.interview.values.reading import UnreadableError
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.phrases import paper_date
from afterword.workbook.wording.words import Words

_DAY = lazy_pattern(r"(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])")
_PLACE = lazy_pattern(r"is missing in \w[\w, ]*")
_QUOTED = lazy_pattern("`([^`]*)`")

# What is said in the place of a problem and its help, by the code of its rule: where the rest is seen.
InShort = Mapping[str | int, str]


def message_of(
    asked: Question,
    problems: Diagnostics,
    words: Words,
    shortly: InShort,
) -> str:
    """Problems of one answer as sentences, the questions called as they are asked and not by their keys."""
    wholes = {problem: _whole(problem, words) for problem in problems}
    said = (shortly.get(problem.code, whole) for problem, whole in wholes.items())
    sentences = map(_sentence, said)
    text = " ".join(sentences)
    for question in (asked, *QUESTIONS):
        called = words.intake("called", question.words)
        key = str(question.place[-1])
        for typed in (f"`{key}:`", f"`{key}`"):
            text = text.replace(typed, called)
    text = on_a_page(text, words)
    return f"{text[0].upper()}{text[1:]}"


def _whole(problem: Diagnostic, words: Words) -> str:
    return f"{problem.message}; {help_in_boxes(problem, words)}"


def help_in_boxes(problem: Diagnostic, words: Words) -> str:
    """What helps somebody who has boxes before them, where that is not what helps in a file."""
    of_a_page = words.all_of_intake()["help-on-a-page"]
    return of_a_page.get(problem.code, problem.help)


def _sentence(text: str) -> str:
    """The text with the full stop that it may lack."""
    if text.endswith(("?", ".", "!")):
        return text
    return f"{text}."


def told_back(
    question: Question,
    answer: str,
    words: Words,
) -> str:
    """An answer the way the page had it: who somebody is in words, a day as people write it."""
    parts = words.all_of_intake()["parts"]
    if question.shape is Shape.PART and answer in parts:
        return parts[answer]
    if question.shape is not Shape.DAY:
        return answer
    return day_in_words(answer)


def on_a_page(text: str, words: Words) -> str:
    """What is said of a file, as a page with boxes says it: no key, no sign of a file."""
    text = _PLACE.sub("is missing in the file", text)
    for of_a_file, of_a_page in words.all_of_intake()["in-place-of"].items():
        text = text.replace(str(of_a_file), of_a_page)
    called = words.all_of_told()["called"]
    text = with_days_in_words(text)
    return _QUOTED.sub(partial(_called, called), text)


def with_days_in_words(text: str) -> str:
    """A text with each of its days as people write it."""
    return _DAY.sub(lambda day: day_in_words(day[0]), text)


def day_in_words(day: str) -> str:
    """A day of a file as people write it; what is none stays."""
    with suppress(ValueError):
        return paper_date(dt.date.fromisoformat(day))
    return day


def _called(called: Mapping[str | int, str], match: re.Match[str]) -> str:
    """A key as the page calls it; anything else in quotation marks."""
    name = called.get(match[1].removesuffix(":"), match[1])
    return f"“{name}”"


def as_written(answers: Answers) -> dict[str, object]:
    """The answers as the file has them: of yes and no the plain word, in place of what else means it."""
    written: dict[str, object] = dict(answers)
    for question in QUESTIONS:
        if question.shape is Shape.YES_NO and question.name in answers:
            written[question.name] = _plain_word(question, answers[question.name])
    return written


def _plain_word(question: Question, answer: str) -> str:
    """`yes`, `no` or `not sure` for all that means it; anything else as it was typed."""
    try:
        meant = read_as(question.kind, answer)
    except UnreadableError:
        return answer
    words = {True: "yes", False: "no"}
    return words.get(meant, str(meant))
