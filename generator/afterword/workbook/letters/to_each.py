"""In one note to several: a sentence of the candidate's own to one of them stands where that person is spoken to (E10)."""

from collections.abc import Sequence
from operator import methodcaller

from afterword.interview.model.own_drafts import OwnLine
from afterword.workbook.wording.typed.cleaning import with_a_capital

_SPOKEN_TO = ", "


def with_lines_to_each(
    paragraphs: Sequence[str],
    lines: Sequence[OwnLine],
) -> tuple[list[str], list[OwnLine]]:
    """The paragraphs with what is said to one person, and the lines that are left.

    `Dana, the plan is attached.` stands behind what else Dana reads, without the name. Behind a line to all of them nothing is
    moved: it may go on with that.
    """
    told = [*paragraphs]
    left = [*lines]
    while left and (number := _paragraph_to(told, left[0])) is not None:
        _, _, rest = left.pop(0).say.partition(_SPOKEN_TO)
        told[number] = f"{told[number]} {with_a_capital(rest)}"
    return told, left


def _paragraph_to(
    paragraphs: Sequence[str],
    line: OwnLine,
) -> int | None:
    """Which paragraph speaks to whom a line begins with; none where the candidate says where it stands."""
    name, comma, _ = line.say.partition(_SPOKEN_TO)
    if line.where or not comma:
        return None
    is_to_them = methodcaller("startswith", f"{name}{_SPOKEN_TO}")
    answers = [*map(is_to_them, paragraphs), True]
    number = answers.index(True)
    return number if number < len(paragraphs) else None
