"""What a letter promises about the next contact, and whether the plan holds it. Cautious: in doubt nothing is said."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.workbook.wording.phrases import DAYS, MONTHS, NUMBERS

# A promise to get in touch: who, and what they will do. Of a verb that has another subject, and of a noun, nothing is known.
_OTHERS = (
    "you",
    "we",
    "they",
    "please",
    "your",
    "the",
    "our",
    "this",
    *(f"you\\s{each}" for each in ("to", "can", "could")),
)
_MINE = "".join(rf"(?<!\b{each}\s)" for each in _OTHERS)
_PROMISE = re.compile(
    r"\b(?:I\s+will|I['\u2019]ll|I\s+shall|I(?:\s+am|['\u2019]m)\s+going\s+to|I\s+plan\s+to|let\s+me)\b[^.!?]*?"
    rf"{_MINE}\b(?:be\s+in\s+touch|get\s+in\s+touch|get\s+back|come\s+back\s+to\s+you|follow(?:ing)?[\s-]+up|"
    r"check\s+(?:back|in)|write|email|e-mail|call|ring|contact)\b(?!\s+(?:to\s+)?me\b)"
    r"|\byou(?:\s+will|['\u2019]ll)\s+hear\s+from\s+me\b|\bmay\s+I\s+follow\s+up\b",
    re.IGNORECASE,
)
_WHAT_WAS = r"(?:\w+ed|met|said|told|gave|sent|spoke|saw|had|made|did|were|was|came|went|wrote|held|brought|took)"
_ASIDE = re.compile(  # words that tell of somebody else: the day after them is theirs
    rf"\b(?:who|whom|whose|which|where)\b|\bthat\s+(?:you|we|they|he|she|I|{_WHAT_WAS})\b"
    rf"|\b(?:you|we|they|he|she|I)\s+(?:(?:all|both|just)\s+)?(?:{_WHAT_WAS}|are|have|will|meet|see|hold|decide)\b",
    re.IGNORECASE,
)
_MONTH = "|".join(f"{month}|{month[:3]}" for month in MONTHS)
_DAY = "|".join(DAYS)
_COUNT = "|".join(["a", *NUMBERS[1:], r"\d{1,2}"])
_NO_DATE = rf"(?!,?\s+(?:the\s+)?(?:{_MONTH}|\d))"  # `Wednesday, January 20` is a date and not the next Wednesday
_DATES = re.compile(
    rf"(?P<iso>\b\d{{4}}-\d{{2}}-\d{{2}}\b)"
    rf"|\b(?P<month>{_MONTH})\.?\s+(?P<after>\d{{1,2}})(?:st|nd|rd|th)?\b"
    rf"|\b(?:the\s+)?(?P<before>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month2>{_MONTH})\b"
    rf"|\b(?P<next>next)\s+(?P<weekday2>{_DAY})\b{_NO_DATE}|\bon\s+(?P<weekday>{_DAY})\b{_NO_DATE}"
    rf"|\bin\s+(?P<count>{_COUNT})\s+(?P<unit>days?|weeks?)\b"
    r"|\b(?P<week>next|this)\s+week\b|\b(?P<tomorrow>tomorrow)\b",
    re.IGNORECASE,
)
_WEEK_OF = re.compile(r"\bweek\s+(?:of|beginning|commencing)\s+(?:\w+,?\s+)?$", re.IGNORECASE)
_ENDS = re.compile(r"(?<!\bMs)(?<!\bMr)(?<!\bDr)(?<!\bMrs)(?<!\bMx)(?<!\bProf)[.!?](?=\s)|\n\s*\n")
_A_WEEK = dt.timedelta(days=6)
_A_MONTH = 31


@dataclass(frozen=True)
class Promise:
    """Words that promise a contact, with their place in the text, and the days that they can mean."""

    words: str
    start: int
    first: dt.date
    last: dt.date


def unkept(text: str, sent: dt.date, due: dt.date | None) -> Promise | None:
    """The first promise in a text sent on a day that the next contact, `due`, does not keep; any date of a sentence may."""
    for begin, end in _sentences(text):
        mine = _PROMISE.search(text, begin, end)
        found = list(_promises(text, begin, end, sent)) if mine else []
        named = [each for each in found if mine and _belongs(text, each, mine, begin)]
        if named and not any(due and each.first <= due <= each.last for each in found):
            return named[0]
    return None


def _belongs(text: str, date: Promise, mine: re.Match[str], begin: int) -> bool:
    """Whether a date is that of the promise: after it with nobody else between, or first in the sentence."""
    if date.start >= mine.end():
        return not _ASIDE.search(text, mine.end(), date.start)
    before, between = text[begin : date.start], text[date.start : mine.start()]
    return not before.strip() and len(between.split()) == len(date.words.split())


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for found in _ENDS.finditer(text):
        yield begin, found.end()
        begin = found.end()
    yield begin, len(text)


def _promises(text: str, begin: int, end: int, sent: dt.date) -> Iterator[Promise]:
    for found in _DATES.finditer(text, begin, end):
        days = _days(found, sent)
        if days:
            first, last = _whole_week(days[0]) if _WEEK_OF.search(text, begin, found.start()) else days
            yield Promise(" ".join(found[0].split()), found.start(), first, last)


def _days(found: re.Match[str], sent: dt.date) -> tuple[dt.date, dt.date] | None:
    """The first and the last day that the words can mean on the day they are sent; None where there is no such day."""
    part = found.groupdict()
    if part["week"]:
        monday = _whole_week(sent)[0] + dt.timedelta(weeks=part["week"].lower() == "next")
        return monday, monday + _A_WEEK
    if part["count"]:
        return _counted(part["count"].lower(), part["unit"].lower(), sent)
    if part["weekday"] or part["weekday2"]:
        return _weekday(str(part["weekday"] or part["weekday2"]), sent, far=bool(part["next"]))
    day = sent + dt.timedelta(days=1) if part["tomorrow"] else _dated(part, sent)
    return (day, day) if day else None


def _counted(count: str, unit: str, sent: dt.date) -> tuple[dt.date, dt.date]:
    number = int(count) if count.isdigit() else 1 if count == "a" else NUMBERS.index(count)
    if unit.startswith("week"):
        return _whole_week(sent + dt.timedelta(weeks=number))
    return (sent + dt.timedelta(days=number),) * 2


def _weekday(name: str, sent: dt.date, *, far: bool) -> tuple[dt.date, dt.date] | None:
    """The next day of that name; `next Friday` can be that one or the one of the week after."""
    ahead = (DAYS.index(name.capitalize()) - sent.weekday() - 1) % 7 + 1
    first = sent + dt.timedelta(days=ahead)
    return first, first + dt.timedelta(weeks=far)


def _dated(part: dict[str, str | None], sent: dt.date) -> dt.date | None:
    """A date as written; without a year the nearest one that is not long past."""
    try:
        if part["iso"]:
            return dt.date.fromisoformat(part["iso"])
        name, day = (part["month"] or part["month2"] or "")[:3].capitalize(), part["after"] or part["before"] or ""
        month = next(number for number, each in enumerate(MONTHS, 1) if each.startswith(name))
        this_year = dt.date(sent.year, month, int(day))
        return this_year if (sent - this_year).days <= _A_MONTH else dt.date(sent.year + 1, month, int(day))
    except ValueError:
        return None


def _whole_week(day: dt.date) -> tuple[dt.date, dt.date]:
    monday = day - dt.timedelta(days=day.weekday())
    return monday, monday + _A_WEEK
