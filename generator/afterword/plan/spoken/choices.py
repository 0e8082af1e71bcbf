"""Two times of which one is meant, or all between: `next week or the week after`, `two to three weeks`, `7-11 December`."""

import datetime as dt
from collections.abc import Callable, Iterator
from itertools import islice

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.plan.spoken.readings import Spoken

_FEW = 6  # more of its words are not the time that somebody says
_FROM = r"(?:somewhere |some ?time )?(?:between|from)"
_BETWEEN = lazy_pattern(rf"{_FROM} (?P<earlier>.+) (?:and|to) (?P<later>.+)")
_PARTED = lazy_pattern(
    r",? or (?:else )?|,? (?:maybe|perhaps|possibly) | to | [-\u2013] |(?<=\d)[-\u2013](?=\d)"
)
_AFTER_IT = lazy_pattern(
    r"(?:(?:on|in|maybe|perhaps|possibly|the) )*"
    r"(?P<part>(?:(?:early|mid|middle of|late|end of|beginning of|start of)(?: in)? )?)"
    r"(?:the )?(?:(?:week|one) (?:after|following)(?: (?:that|this|it))?|following (?:one|week)|next one)"
)
_SPAN = frozenset({"to", "-", "\u2013"})
_A_WEEK = dt.timedelta(weeks=1)

_Reader = Callable[[str], Spoken | None]


@frozen
class Choice:
    """The two times, each in words that stand alone, and what they mean.

    `between`: all that lies between them as well; `week_after`: the later one is the week after the earlier.
    """

    earlier: str
    later: str
    spoken: Spoken
    between: bool
    week_after: bool


def choice(words: str, read: _Reader) -> Choice | None:
    """What words in small letters say of two times, each of which can be read; None where they are not that."""
    for earlier, later, between in _two(words):
        for first in filter(read, _completed(earlier, later)):
            chosen = _chosen(first, later, read, between=between)
            if chosen:
                return chosen
    return None


def _two(words: str) -> Iterator[tuple[str, str, bool]]:
    bounds = _BETWEEN.fullmatch(words)
    if bounds:
        yield bounds["earlier"], bounds["later"], True
    bare = words.removeprefix("either ")
    for sign in islice(_PARTED.finditer(bare), _FEW):
        is_span = sign[0].strip() in _SPAN
        yield bare[: sign.start()], bare[sign.end() :], is_span


def _completed(earlier: str, later: str) -> Iterator[str]:
    """`7 or 8 December`, `two or three weeks`: with what only the later one says."""
    words = later.split()
    for start in range(1, len(words))[:_FEW]:
        yield " ".join([earlier, *words[start:]])
    yield earlier


def _chosen(first: str, later: str, read: _Reader, *, between: bool) -> Choice | None:
    """The two, of which the later one is the first reading of its words that is later."""
    begins = read(first)
    for second in _said_after(later, first):
        ends = read(second)
        if begins and ends and ends.last > begins.last:
            spoken = Spoken(begins.first, ends.last, ends.relative, loose=True)
            is_week_on = ends.last - begins.last == _A_WEEK
            week_after = is_week_on and begins.loose
            return Choice(first, second, spoken, between, week_after)
    return None


def _said_after(later: str, first: str) -> Iterator[str]:
    """`The week after` in words that stand alone; `a week or two`, `this week or next` with what only the earlier one says."""
    after_it = _AFTER_IT.fullmatch(later)
    if after_it:
        yield f"{after_it['part']}{_week_after(first)}"
    yield later
    yield f"{later} {first.rsplit(maxsplit=1)[-1]}"
    yield f"{later} week"  # `Friday or Monday`, said on a Saturday


def _week_after(first: str) -> str:
    """The week after one, in words that stand alone."""
    if first.endswith("this week"):
        return "next week"
    if first.endswith("next week"):
        return "the week after next"
    return f"the week after {first}"
