"""The tick-boxes of a part in blocks of at most nine, under headings that say what belongs together (E25)."""

from collections.abc import Iterator, Sequence
from itertools import filterfalse
from operator import attrgetter

from afterword.frozen import frozen
from afterword.mappings import grouped
from afterword.workbook.views.steps import StepView
from afterword.workbook.wording import phrases
from afterword.workbook.wording.words import Words

MOST_BOXES = 9
_OPTIONAL = attrgetter("optional")
_GROUPS = ("dated", "optional", "undated")


@frozen
class Block:
    """A few steps; without a heading where they are all that a part has."""

    heading: str
    steps: tuple[StepView, ...]


def blocks(steps: Sequence[StepView], words: Words) -> tuple[Block, ...]:
    """The steps as they are while they are few; else what has a date, what is optional and what comes up, each by itself."""
    if len(steps) <= MOST_BOXES:
        return tuple(_parts("", steps, words))

    groups = grouped(steps, _group)
    in_groups: list[Block] = []
    for name in _GROUPS:
        in_groups += _parts(words.block(name), groups.get(name, ()), words)
    return tuple(in_groups)


def optional_last(steps: Sequence[StepView], words: Words) -> tuple[Block, ...]:
    """The steps of a page: while they are few, what is optional stands behind the rest, under a heading of its own."""
    counting = tuple(filterfalse(_OPTIONAL, steps))
    if len(steps) > MOST_BOXES or not counting:
        return blocks(steps, words)
    optional = tuple(filter(_OPTIONAL, steps))
    return (
        *_parts("", counting, words),
        *_parts(words.block("optional"), optional, words),
    )


def dated_blocks(steps: Sequence[StepView], words: Words) -> tuple[Block, ...]:
    """Steps with a date, in the order in which they come (E52); in parts, with their days, when there are many."""
    return tuple(_parts("", steps, words))


def _group(step: StepView) -> str:
    if step.due is None:
        return "undated"
    if step.optional:
        return "optional"
    return "dated"


def _parts(name: str, steps: Sequence[StepView], words: Words) -> Iterator[Block]:
    """One block, or several of about the same length with the dates that each covers; none without steps."""
    total = len(steps)
    count = -(-total // MOST_BOXES)
    if count == 1:
        yield Block(name, tuple(steps))
        return

    for number in range(count):
        first = total * number // count
        end = total * (number + 1) // count
        part = steps[first:end]
        heading = _heading(name, part, words)
        yield Block(heading, tuple(part))


def _heading(name: str, steps: Sequence[StepView], words: Words) -> str:
    days = [step.due for step in steps if step.due]
    if not days:
        return name

    phrase = "part" if name else "days"
    return words.block(
        phrase,
        what=name,
        first=phrases.paper_date(min(days)),
        last=phrases.paper_date(max(days)),
    )
