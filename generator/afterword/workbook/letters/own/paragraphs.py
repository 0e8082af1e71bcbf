"""Sentences of the candidate's own as they become paragraphs, or go on with one of ours."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import filterfalse
from operator import attrgetter

from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.model.vocabulary import Spot
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.own.spots import is_for_you_alone
from afterword.workbook.wording.typed.grammar.joined import joined

_MOST_WORDS = 95  # of a paragraph
_PARAGRAPH = "\n\n"
_LAST = -1
# What a paragraph asks at its end, behind what it has told; to a consultant, how the talk with others was, behind the thanks.
_ASKED_LAST = lazy_pattern(
    r"(?s)(?P<told>.+[.!?])(?P<asked> (?:Could (?:I|we|you)|Perhaps you could|Please feel free to pass|Would it"
    r"|I (?:really |very much )?enjoyed talking with) .+)"
)
_ANY_OF_THIS = lazy_pattern(r"\bpass any of this on\b")


def with_lines_behind(paragraph: str, lines: Iterable[OwnLine]) -> str:
    """A paragraph with lines more; behind a list, and behind an address, a line begins a new one."""
    for line in lines:
        last = paragraph.rpartition("\n")[2]
        if last.startswith(("- ", "   ", "http")):
            paragraph = f"{paragraph}{_PARAGRAPH}{line.say}"
        else:
            paragraph = joined(paragraph, line.say)
    return paragraph


def behind_what_is_told(paragraph: str, lines: Sequence[OwnLine]) -> str:
    """A paragraph with lines more: those that are to stand there go behind what it tells, before what it asks at its end."""
    to_stand = [*filter(attrgetter("where"), lines)]
    match = _ASKED_LAST.fullmatch(paragraph)
    if match is None or not to_stand:
        return with_lines_behind(paragraph, lines)
    told = with_lines_behind(match["told"], to_stand)
    unplaced = filterfalse(attrgetter("where"), lines)
    return with_lines_behind(f"{told}{match['asked']}", unplaced)


def with_lines_to_pass_on(
    paragraphs: list[str], lines: Sequence[OwnLine]
) -> tuple[list[str], list[OwnLine]]:
    """The paragraphs to a consultant with what is to stand by itself before `pass any of this on`, and the lines left."""
    wanted = [*filter(_is_to_be_passed_on, lines)]
    for number, text in enumerate(paragraphs):
        if _ANY_OF_THIS.search(text):
            told = [*paragraphs[:number], *in_paragraphs(wanted), *paragraphs[number:]]
            return told, [*filterfalse(wanted.__contains__, lines)]
    return paragraphs, [*lines]


def _is_to_be_passed_on(line: OwnLine) -> bool:
    return line.where is Spot.ON_ITS_OWN and not is_for_you_alone(line)


def told_at(paragraphs: Sequence[str], number: int) -> int:
    """The place of a paragraph; of the list where it is a heading, as nothing stands between the two."""
    if paragraphs[number].endswith(":"):
        return number + 1
    return number


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
