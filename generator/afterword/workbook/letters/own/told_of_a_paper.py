"""What a candidate says of a paper that was asked for: what it is, what to look at in it, and how one is reached about it."""

from bisect import bisect_right
from functools import partial
from itertools import accumulate

from afterword.interview.model.own_drafts import OwnLine
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.own.own_questions import asks_something
from afterword.workbook.letters.own.spots import HOW_TO_REACH_ME, begins_like

# What is hoped for or thanked for beside a paper that is sent.
_WISHES = lazy_pattern(
    r"(?:I(?: am|'m|\u2019m)?(?: still| very much| really)* (?:eager|hope|keen|look(?:ing)? forward|want)\b"
    r"|I(?: would|'d|\u2019d)\b|(?:Many thanks|Thank you|Thanks)\b|(?:If|Please)\b)"
)
_MOST_OF_A_PAPER = 34  # words on what it is, before what one is to look at in it

is_how_to_reach_me = partial(begins_like, HOW_TO_REACH_ME)


def is_of_the_paper(line: OwnLine) -> bool:
    """Whether a line tells of what is sent: neither a question nor a wish, which stand with the close."""
    otherwise = (
        line.where,
        asks_something(line),
        _WISHES.match(line.say),
        is_how_to_reach_me(line),
    )
    return not any(otherwise)


def in_two_parts(lines: list[OwnLine]) -> dict[str, list[OwnLine]]:
    """What is told of a paper: what it is, and behind that what one is to look at in it, where all of it is long."""
    counts = [*accumulate(map(_length, lines), initial=0)]
    first = bisect_right(counts, _MOST_OF_A_PAPER) - 1
    if counts[-1] - counts[first] < _MOST_OF_A_PAPER / 2:
        return {"of_the_paper": lines, "looked_at": []}
    return {"of_the_paper": lines[:first], "looked_at": lines[first:]}


def _length(line: OwnLine) -> int:
    return len(line.say.split())
