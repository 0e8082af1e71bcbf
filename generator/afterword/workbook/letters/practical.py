"""What is of use once an answer comes: when one is free, when one can begin."""

from afterword.interview.model.own_drafts import OwnLine
from afterword.patterns import lazy_pattern

_PRACTICAL = lazy_pattern(
    r"(?:I (?:am|can|could|would|will)|I'm|I'd|I'll) (?:also |still )?"
    r"(?:available|be (?:available|free|ready)|begin|free|join|start)\b"
    r"|My notice\b"
)


def tells_when(text: str) -> bool:
    """Whether a sentence says when one is free or can begin, and asks nothing."""
    return _PRACTICAL.match(text) is not None and "?" not in text


def is_practical(line: OwnLine) -> bool:
    """Whether a line of the candidate's own says no more than that."""
    return tells_when(line.say)
