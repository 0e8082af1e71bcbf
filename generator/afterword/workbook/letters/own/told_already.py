"""What the candidate's own sentences say in a letter of ours, so that it is not said twice: a number, a wish, a way out."""

from collections.abc import Iterable

from afterword.patterns import lazy_pattern
from afterword.plan.spoken.months import MONTH_NAMES

_FIRST_CHOICE = lazy_pattern(r"(?i)\bfirst choice\b")
_WAY_OUT = lazy_pattern(
    r"(?i)\bif you(?:['\u2019]d| would|['\u2019]re| are| feel| can(?:not|['\u2019]t))?\b[^.?!]*"
    r"\b(?:cannot|can['\u2019]t|(?:prefer|rather|sooner) not|say no|too busy|uncomfortable)\b"
    r"|\b(?:no hard feelings|quite understand|understand completely)\b"
)
_NEWS_AWAITED = lazy_pattern(
    r"(?i)\byou(?:['\u2019]re| are|['\u2019]ll| will)?(?: also| both)? (?:expect\w*|have|hear|hop\w+|should|wait\w*)\b[^.?!]*"
    r"\b(?:answer|decision|feedback|hear|news|word)\b[^.?!]*\b(?:around|at|before|by|in|next|on|this|today|tomorrow)\b"
)
# The next talk, and about when it is: nobody asks before that how things stand.
_MEETS_NEXT = lazy_pattern(
    r"(?i)\blook(?:ing)? forward to (?:meeting|seeing|(?:speaking|talking) (?:to|with)"
    r"|(?:my|our|the) (?:final|next|second) (?:interview|meeting|round|talk))\b"
    rf"[^.?!]*\b(?:in (?:the week of|{'|'.join(MONTH_NAMES)})|next week|on (?:the )?(?:\d|\w+day\b)|tomorrow)"
)
_NO_DIGIT = lazy_pattern(r"\D")
_LOCAL = 7  # digits of a number, by which it is known with its country and without


def told_already(lines: Iterable[str], phone: str) -> dict[str, object]:
    """The facts that these sentences take out of a letter, by the names that templates have for them."""
    text = " ".join(lines)
    told: dict[str, object] = {
        "leaves_room": bool(_WAY_OUT.search(text)),
        "news_awaited": bool(_NEWS_AWAITED.search(text)),
    }
    if _names(text, phone):
        told["phone"] = ""
    if _MEETS_NEXT.search(text):
        told["promise"] = ""
    if _FIRST_CHOICE.search(text):
        told["first_choice"] = False
    return told


def _names(text: str, phone: str) -> bool:
    """Whether a text has a telephone number, however it is set out."""
    number = _NO_DIGIT.sub("", phone)[-_LOCAL:]
    if not number:
        return False
    return number in _NO_DIGIT.sub("", text)
