"""What is of use once an answer comes: when one is free, when one can begin."""

from afterword.interview.model.own_drafts import OwnLine
from afterword.patterns import lazy_pattern

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


def tells_when(text: str) -> bool:
    """Whether a sentence says when one is free or can begin, and asks nothing."""
    return _PRACTICAL.match(text) is not None and "?" not in text


def tells_when_to_begin(text: str) -> bool:
    """Whether a sentence says when one can begin, which whoever asks others tells them."""
    return _NOTICE.match(text) is not None and "?" not in text


def is_of_use_later(line: OwnLine) -> bool:
    """Whether a line of the candidate's own says no more than when one is free, once there is an answer."""
    return tells_when(line.say) and not tells_when_to_begin(line.say)
