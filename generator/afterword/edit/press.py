"""A button beside an answer, and the plain ways to make one."""

import re
from collections.abc import Iterator
from operator import attrgetter

from afterword.diagnostics import Rule
from afterword.edit.judged import Judged
from afterword.frozen import frozen
from afterword.intake.questions import Answers


@frozen
class Press:
    """A button beside an answer: what it says, and which answers it gives."""

    label: str
    answers: Answers


def answers_told_of(judged: Judged, rule: Rule) -> Iterator[str]:
    """The questions whose answers break a rule."""
    for question, problems in judged.problems.items():
        codes = map(attrgetter("code"), problems)
        if rule.code in codes:
            yield question


def with_instead(judged: Judged, question: str, wrong: str, meant: str) -> Press:
    """The answer with something else in the place of what is wrong in it."""
    label = judged.intake.wording.words.intake("press", "instead", meant=meant)
    typed = judged.answers[question]
    mended = re.sub(rf"\b{re.escape(wrong)}\b", meant, typed)
    return Press(label, {question: mended})


def to_be(judged: Judged, question: str, meant: str) -> Press:
    """Another answer in the place of this one."""
    label = judged.intake.wording.words.intake("press", "instead", meant=meant)
    return Press(label, {question: meant})
