"""The tick-boxes of a part in blocks of at most nine, under headings that say what belongs together (E25)."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from afterword.workbook.wording import phrases
from afterword.workbook.wording.words import Words

MOST_BOXES = 9


class Box(Protocol):
    """What is looked at of a step to find its block."""

    @property
    def due(self) -> dt.date | None:
        """The day it is due."""

    @property
    def optional(self) -> bool:
        """Whether it may be left out."""


@dataclass(frozen=True)
class Block:
    """A few steps; without a heading where they are all that a part has."""

    heading: str
    steps: tuple[Box, ...]


def blocks(steps: Sequence[Box], words: Words) -> tuple[Block, ...]:
    """The steps as they are while they are few; else what has a date, what is optional and what comes up, each by itself."""
    if len(steps) <= MOST_BOXES:
        return (Block("", tuple(steps)),) if steps else ()
    groups = {
        "dated": [step for step in steps if step.due and not step.optional],
        "optional": [step for step in steps if step.due and step.optional],
        "undated": [step for step in steps if not step.due],
    }
    return tuple(block for name, group in groups.items() if group for block in _parts(words.block(name), group, words))


def dated_blocks(steps: Sequence[Box], words: Words) -> tuple[Block, ...]:
    """Steps with a date, in the order of their days; in parts, with the days that each covers, when there are many."""
    return tuple(_parts("", sorted(steps, key=lambda step: step.due or dt.date.max), words)) if steps else ()


def _parts(name: str, steps: Sequence[Box], words: Words) -> Iterator[Block]:
    """One block, or several of about the same length with the dates that each covers."""
    count = -(-len(steps) // MOST_BOXES)
    for number in range(count):
        part = tuple(steps[len(steps) * number // count : len(steps) * (number + 1) // count])
        yield Block(_heading(name, part, words) if count > 1 else name, part)


def _heading(name: str, steps: Sequence[Box], words: Words) -> str:
    first, last = steps[0].due, steps[-1].due
    if first is None or last is None:
        return name
    return words.block(
        "part" if name else "days", what=name, first=phrases.paper_date(first), last=phrases.paper_date(last)
    )
