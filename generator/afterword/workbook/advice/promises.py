"""What a letter promises about the next contact, and whether the plan holds it. Cautious: in doubt nothing is said."""

import datetime as dt
import re
from collections.abc import Iterator

from afterword.interview.values.sentences import NO_SHORT_FORM
from afterword.patterns import lazy_pattern
from afterword.workbook.advice.named_days import NamedDays, days_named

# A promise to get in touch: who, and what they will do. Of a verb that has another subject, and of a noun, nothing is known.
_OTHER_SUBJECTS = (
    "you",
    "we",
    "they",
    "please",
    "your",
    "the",
    "our",
    "this",
    r"you\sto",
    r"you\scan",
    r"you\scould",
)
_MINE = "".join(rf"(?<!\b{subject}\s)" for subject in _OTHER_SUBJECTS)
_PROMISE = lazy_pattern(
    r"\b(?:I\s+will|I['\u2019]ll|I\s+shall|I(?:\s+am|['\u2019]m)\s+going\s+to|I\s+plan\s+to|let\s+me)\b[^.!?]*?"
    rf"{_MINE}\b(?:be\s+in\s+touch|get\s+in\s+touch|get\s+back|come\s+back\s+to\s+you|follow(?:ing)?[\s-]+up|"
    r"check\s+(?:back|in)|write|email|e-mail|call|ring|contact)\b(?!\s+(?:to\s+)?me\b)"
    r"|\bto\s+being\s+in\s+touch\b|\byou(?:\s+will|['\u2019]ll)\s+hear\s+from\s+me\b|\bmay\s+I\s+follow\s+up\b",
    re.IGNORECASE,
)
_WHAT_WAS = r"(?:\w+ed|met|said|told|gave|sent|spoke|saw|had|made|did|were|was|came|went|wrote|held|brought|took)"
_ASIDE = lazy_pattern(  # words that tell of somebody else: the day after them is theirs
    rf"\b(?:who|whom|whose|which|where)\b|\bthat\s+(?:you|we|they|he|she|I|{_WHAT_WAS})\b"
    rf"|\b(?:you|we|they|he|she|I)\s+(?:(?:all|both|just)\s+)?(?:{_WHAT_WAS}|are|have|will|meet|see|hold|decide)\b",
    re.IGNORECASE,
)
_ENDS = lazy_pattern(NO_SHORT_FORM + r"[.!?](?=\s)|\n\s*\n")


def unkept(text: str, sent: dt.date, due: dt.date | None) -> NamedDays | None:
    """The first promise in a text sent on a day that the next contact, `due`, does not keep; any date of a sentence may."""
    for begin, end in _sentences(text):
        promise = _PROMISE.search(text, begin, end)
        if promise is None:
            continue

        named = list(days_named(text, begin, end, sent))
        promised = [days for days in named if _belongs(text, days, promise, begin)]
        if promised and not any(days.hold(due) for days in named):
            return promised[0]

    return None


def _belongs(text: str, days: NamedDays, promise: re.Match[str], begin: int) -> bool:
    """Whether a date is that of the promise: after it with nobody else between, or first in the sentence."""
    if days.start >= promise.end():
        return not _ASIDE.search(text, promise.end(), days.start)

    before = text[begin : days.start]
    between = text[days.start : promise.start()]
    return not before.strip() and len(between.split()) == len(days.words.split())


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence of a text begins and ends."""
    begin = 0
    for match in _ENDS.finditer(text):
        yield begin, match.end()
        begin = match.end()
    yield begin, len(text)
