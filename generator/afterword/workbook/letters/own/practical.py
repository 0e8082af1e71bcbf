"""What is of use once an answer comes: when one is free, when one can begin."""

from afterword.interview.model.own_drafts import OwnLine
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.own.own_questions import (
    asks_something,
    left_open,
    speak_of_interest,
)

_PRACTICAL = lazy_pattern(
    r"(?:I (?:am|can|could|would|will)|I'm|I'd|I'll) (?:also |now |still )?"
    r"(?:available|be (?:available|free|ready)|begin|free|join|start)\b"
    r"|My notice\b"
)
# What somebody who asks others can pass on to them: when one could begin.
_NOTICE = lazy_pattern(
    r"My notice\b"
    r"|(?:I (?:can|could|would|will)|I'd|I'll) (?:also |now |still )?(?:be (?:able|ready) to )?(?:begin|join|start)\b"
)
# What a consultant can tell the client before anybody asks: pay that one would accept, from when one is free; and what is next.
_FOR_THE_CLIENT = lazy_pattern(
    r"(?i).*(?:\b(?:notice|pay|salary|other (?:applications?|interviews?|offers?)"
    r"|(?:second|next|final) (?:interviews?|rounds?|stage|talks?)|next steps?"
    r"|(?:applications?|interviews?|offers?|process(?:es)?) (?:elsewhere|in hand|at present|under way)"
    r"|(?:an|any|no|one|two|three) ?(?:further|more|other) (?:applications?|interviews?|offers?|process(?:es)?)"
    r"|interviewing (?:anywhere|elsewhere|nowhere)|(?:on|work(?:ing)? (?:out|through)) my notice"
    r"|(?:day|hourly) rate|per (?:annum|day|hour|month|week|year))\b|[$\u00a3\u20ac]\s?\d"
    r"|\b(?:could|can|would be (?:able|free) to) (?:begin|join|start)\b|\b(?:am|'m) (?:available|free)\b)"
)
_WONDERS = lazy_pattern(
    r"(?i)I(?: do|['\u2019]m| am)? (?:(?:still )?wonder|(?:still )?(?:not|un)[- ]?(?:certain|sure)|hesitate"
    r"|have (?:a )?doubts?)\b"
)


def tells_when(text: str) -> bool:
    """Whether a sentence says when one is free or can begin, and asks nothing."""
    return _PRACTICAL.match(text) is not None and "?" not in text


def tells_when_to_begin(text: str) -> bool:
    """Whether a sentence says when one can begin, which whoever asks others tells them."""
    return _NOTICE.match(text) is not None and "?" not in text


def is_of_use_later(line: OwnLine) -> bool:
    """Whether a line of the candidate's own says no more than when one is free, once there is an answer."""
    return tells_when(line.say) and not tells_when_to_begin(line.say)


def is_for_the_close(line: OwnLine) -> bool:
    """Whether a line to a consultant tells what is practical, wanted, open or next: how it went stands with the thanks."""
    told = (
        _FOR_THE_CLIENT.match(line.say),
        _WONDERS.match(line.say),
        asks_something(line),
        speak_of_interest([line]),
    )
    return line.where is None and any((*told, left_open(line)))
