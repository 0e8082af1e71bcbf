"""Sentences of the candidate's own as they become paragraphs, or go on with one of ours."""

from collections.abc import Iterable, Iterator

from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.model.vocabulary import Spot
from afterword.workbook.wording.typed.joined import joined

_MOST_WORDS = 95  # of a paragraph
_PARAGRAPH = "\n\n"
_LAST = -1


def behind(paragraph: str, line: OwnLine) -> str:
    """A paragraph with one line more; behind a list, and behind an address, that begins a new one."""
    if paragraph.rpartition("\n")[2].startswith(("- ", "   ", "http")):
        return f"{paragraph}{_PARAGRAPH}{line.say}"
    return joined(paragraph, line.say)


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
        if any((is_alone, is_closed, length > _MOST_WORDS)):
            paragraphs.append("")
        paragraphs[_LAST] = joined(paragraphs[_LAST], line.say).strip()
        is_closed = is_alone
    yield from filter(None, paragraphs)
