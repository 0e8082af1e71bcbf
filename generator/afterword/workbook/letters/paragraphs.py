"""Sentences of the candidate's own as they become paragraphs, or go on with one of ours."""

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from itertools import filterfalse
from operator import attrgetter

from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.model.vocabulary import Spot
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.joined import joined

_MOST_WORDS = 95  # of a paragraph
_PARAGRAPH = "\n\n"
_LAST = -1
# What a paragraph asks at its end, behind what it has told.
_ASKED_LAST = lazy_pattern(
    r"(?s)(?P<told>.+[.!?])(?P<asked> (?:Could (?:I|we|you)|Perhaps you could|Would it) .+)"
)


def behind(paragraph: str, line: OwnLine) -> str:
    """A paragraph with one line more; behind a list, and behind an address, that begins a new one."""
    if paragraph.rpartition("\n")[2].startswith(("- ", "   ", "http")):
        return f"{paragraph}{_PARAGRAPH}{line.say}"
    return joined(paragraph, line.say)


def behind_what_is_told(paragraph: str, lines: Sequence[OwnLine]) -> str:
    """A paragraph with lines more: those that are to stand there go behind what it tells, before what it asks at its end."""
    to_stand = [*filter(attrgetter("where"), lines)]
    match = _ASKED_LAST.fullmatch(paragraph)
    if match is None or not to_stand:
        return reduce(behind, lines, paragraph)
    asked = f"{reduce(behind, to_stand, match['told'])}{match['asked']}"
    return reduce(behind, filterfalse(attrgetter("where"), lines), asked)


def told_at(paragraphs: Sequence[str], number: int) -> int:
    """The place of a paragraph; of the list where it is a heading, as nothing stands between the two."""
    return number + paragraphs[number].endswith(":")


def in_paragraphs(
    lines: Iterable[OwnLine],
    begun: str = "",
) -> Iterator[str]:
    """Lines that follow one another in one paragraph, unless it grows long or one is to stand on its own."""
    paragraphs = [begun]
    is_closed = False
    for line in lines:
        is_alone = line.where is Spot.ON_ITS_OWN
        length = len(f"{paragraphs[_LAST]} {line.say}".split())
        if is_alone or is_closed or length > _MOST_WORDS:
            paragraphs.append("")
        paragraphs[_LAST] = joined(paragraphs[_LAST], line.say).strip()
        is_closed = is_alone
    yield from filter(None, paragraphs)
