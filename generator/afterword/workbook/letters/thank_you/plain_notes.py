"""What a note that says what it must and no more tells beside the link, and what it leaves to later letters (E27)."""

from collections.abc import Iterator
from itertools import filterfalse
from operator import attrgetter

from afterword.frozen import replace
from afterword.interview.model.interview import Interview
from afterword.plan.given.ids import StepId
from afterword.plan.thanks.thank_yous import courtesy_alone, plain_note
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.thank_you.certificates import certificate_for
from afterword.workbook.letters.thank_you.thoughts import (
    Thought,
    point_for,
    thoughts_for,
)
from afterword.workbook.wording import phrases

_AT_ONCE = attrgetter("at_once")


def is_least(interview: Interview) -> bool:
    """Whether the note says what it must and no more: where English is not at home, or as typed (E27)."""
    is_chosen = interview.tone is not None
    is_abroad = not phrases.english(interview.employer.country).at_home
    return plain_note(interview) and (is_chosen or is_abroad)


def note_to(errand: Errand, readers: str) -> StepId:
    """What thanks are called, also while they travel in another mail."""
    return replace(errand.step.id, kind="thank-you", of=readers)


def own_lines_to(errand: Errand, reader: str) -> str:
    """What lines of the candidate's own say in the thanks to somebody."""
    return " ".join(errand.lines(note_to(errand, reader)))


def thoughts_to(errand: Errand, reader: str) -> list[Thought]:
    """The thoughts that the reader is told; in such a note an answer that is given again, and no other."""
    told = _thoughts(errand, reader)
    if is_least(errand.interview):
        return [*filter(_AT_ONCE, told)]
    return told


def told_beside(errand: Errand, reader: str) -> dict[str, object]:
    """What stayed of their words, and a new certificate, unless a line of one's own tells it; nothing in such a note."""
    if is_least(errand.interview):
        return {"stayed": "", "certificate": ""}
    return {
        "stayed": point_for(errand.desk, reader, own_lines_to(errand, reader)),
        "certificate": _certificate(errand, reader),
    }


def left_for_later(errand: Errand, reader: str) -> Iterator[str]:
    """What such a note leaves out that a full one would tell, each by its name for the candidate."""
    if not is_least(errand.interview) or courtesy_alone(errand.interview):
        return
    words = errand.desk.words
    for thought in filterfalse(_AT_ONCE, _thoughts(errand, reader)):
        yield words.phrase("no-room", "thought", what=thought.about)
    if _certificate(errand, reader):
        yield words.phrase("no-room", "certificate")


def _thoughts(errand: Errand, reader: str) -> list[Thought]:
    return thoughts_for(errand.desk, reader, own_lines_to(errand, reader))


def _certificate(errand: Errand, reader: str) -> str:
    return certificate_for(errand.desk, reader, own_lines_to(errand, reader))
