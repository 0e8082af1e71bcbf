"""In one note to several: a sentence of the candidate's own to one of them stands where that person is spoken to (E10)."""

from collections.abc import Sequence
from functools import partial

from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.model.vocabulary import Spot
from afterword.workbook.letters.nearness import share_two_words
from afterword.workbook.wording.typed.cleaned.cleaning import with_a_capital

_SPOKEN_TO = ", "
_ONE_SENTENCE = 25  # words of a paragraph that only thanks somebody for what they said


def with_lines_to_each(
    paragraphs: Sequence[str],
    lines: Sequence[OwnLine],
) -> tuple[list[str], list[OwnLine]]:
    """The paragraphs with what is said to one person, and the lines that are left.

    `Dana, the plan is attached.` stands behind what else Dana reads, without the name; what speaks of nothing but what one of
    them said goes on with that. Behind a line to all of them nothing is moved: it may go on with that.
    """
    told = [*paragraphs]
    left = [*lines]
    while left and (number := _paragraph_to(told, left[0])) is not None:
        line = left.pop(0)
        told[number] = f"{told[number]} {_without_name(told[number], line.say)}"
    return told, left


def _without_name(paragraph: str, say: str) -> str:
    """A line behind the paragraph that names whom it is said to."""
    name, comma, rest = say.partition(_SPOKEN_TO)
    if comma and paragraph.startswith(f"{name}{_SPOKEN_TO}"):
        return with_a_capital(rest)
    return say


def _paragraph_to(
    paragraphs: Sequence[str],
    line: OwnLine,
) -> int | None:
    """Which paragraph speaks to whom a line begins with, or of what it is about; none where a place is typed."""
    name, comma, _ = line.say.partition(_SPOKEN_TO)
    if comma and not line.where:
        for number, paragraph in enumerate(paragraphs):
            if paragraph.startswith(f"{name}{_SPOKEN_TO}"):
                return number
    if line.where not in {None, Spot.ON_ITS_OWN}:
        return None
    says_little_of = partial(_says_little_of, line.say)
    about = [*filter(says_little_of, paragraphs[1:-1])]
    return paragraphs.index(about[0]) if len(about) == 1 else None


def _says_little_of(say: str, paragraph: str) -> bool:
    """Whether a paragraph is one sentence to one person, of what a line is about."""
    is_short = len(paragraph.split()) <= _ONE_SENTENCE
    return is_short and share_two_words(say, paragraph)
