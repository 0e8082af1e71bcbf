"""A paragraph that sentences of the candidate's own have made long, in two: nobody reads a dozen lines without a rest."""

from collections.abc import Iterable, Sequence
from functools import partial
from itertools import accumulate, filterfalse
from operator import attrgetter, methodcaller

from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.model.vocabulary import Spot
from afterword.interview.values.passages import OPENS
from afterword.interview.values.sentences import sentences

_PARAGRAPH = "\n\n"
_MOST_WORDS = 100  # of a paragraph
_FEWEST = 4  # sentences of one that can be parted


def halved(text: str, own: Iterable[OwnLine]) -> str:
    """The text; each long paragraph with a line of the candidate's own is parted near its middle, before such a line."""
    free = (line for line in own if line.where is not Spot.ON_ITS_OWN)
    lines = [*map(attrgetter("say"), free)]
    parted = map(partial(_in_two, lines), text.split(_PARAGRAPH))
    return _PARAGRAPH.join(parted)


def _in_two(lines: list[str], paragraph: str) -> str:
    told = sentences(paragraph)
    is_whole = (
        len(paragraph.split()) <= _MOST_WORDS,
        len(told) < _FEWEST,
        "\n" in paragraph,
        OPENS in paragraph,
        not any(map(paragraph.__contains__, lines)),
    )
    if any(is_whole):
        return paragraph
    lengths = [*accumulate(map(len, map(str.split, told)))]
    middle = lengths[-1] / 2
    ends = range(1, len(told) - 1)  # two sentences stay together at the end
    free = [*filterfalse(partial(_goes_on, lines, told), ends)]
    apart = [*filter(partial(_begins_a_line, lines, told), free)] or free or ends
    end = min(apart, key=lambda number: abs(lengths[number] - middle)) + 1
    return _PARAGRAPH.join([" ".join(told[:end]), " ".join(told[end:])])


def _goes_on(lines: Sequence[str], told: Sequence[str], end: int) -> bool:
    """Whether what comes next may go on with a question, as in `Who is in? The page has more.`, or one line has both."""
    together = " ".join(told[end : end + 2])
    is_one_line = map(methodcaller("__contains__", together), lines)
    return any((told[end].endswith("?"), *is_one_line))


def _begins_a_line(lines: Sequence[str], told: Sequence[str], end: int) -> bool:
    """Whether what comes next is the candidate's own, behind what is ours or another line of theirs."""
    return any(map(methodcaller("startswith", told[end + 1]), lines))
