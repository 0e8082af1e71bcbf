"""A day that a line of the candidate's own names for an answer, beside another one for which our sentence asks (E22, E49)."""

from collections.abc import Iterator

from afterword.frozen import replace
from afterword.interview.values.english import WEEKDAYS
from afterword.patterns import lazy_pattern
from afterword.plan.spoken.months import MONTH_NAMES
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.letter import Draft

_MONTH = "|".join(MONTH_NAMES).title()
_WEEKDAY = "|".join(WEEKDAYS).title()
_DAY = (
    rf"(?P<day>(?:(?:{_WEEKDAY}),? )?(?:the )?(?P<date>\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTH})|(?:{_MONTH}) \d{{1,2}}"
    rf"|(?:{_WEEKDAY})(?! \d)))\b"
)
_ASKED_FOR = lazy_pattern(
    rf"Could (?:I|we|you) [^.?!]*?\b(?:answer|know)\b[^.?!]*?\bby {_DAY}[^.?!]*\?"
)
_ANSWERED = lazy_pattern(
    rf"\b(?:[Aa]nswer|[Dd]ecide|[Dd]ecision|[Hh]ear|[Kk]now|[Rr]eply)\b(?! (?:how|it|that|the|what|you)\b)"
    rf"[^.?!]*?\b(?:before|by|on|until) {_DAY}"
)
_NUMBER = lazy_pattern(r"\d+")


def with_two_days(errand: Errand, draft: Draft) -> Draft:
    """The draft; two days for one answer are told of beside it, as its reader would wonder which one holds."""
    if draft.own:
        return draft
    lines = errand.lines(draft.id)
    own = " ".join(lines)
    asked = next(
        (found for found in _ASKED_FOR.finditer(draft.body) if found[0] not in own),
        None,
    )
    if asked is None:
        return draft
    others = _days_in(lines, asked["day"])
    cautions = [
        errand.desk.words.leaves_out("two_days", day, asked=asked["day"])
        for day in others
    ]
    return replace(draft, cautions=(*draft.cautions, *cautions[:1]))


def _days_in(lines: tuple[str, ...], asked: str) -> Iterator[str]:
    """The days for an answer that lines name, without the one that is asked for."""
    for line in lines:
        for found in _ANSWERED.finditer(line):
            if not _are_one(found["day"], asked):
                yield found["day"]


def _are_one(day: str, asked: str) -> bool:
    """Whether two ways to name a day may name the same: by their numbers, else by their weekdays."""
    numbers = _NUMBER.findall(day)
    if numbers:
        return numbers == _NUMBER.findall(asked)
    return day in asked
