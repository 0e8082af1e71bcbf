"""Days named as seen from another day, `yesterday` and `last Tuesday`: only who typed one can say which it was (E32)."""

from afterword.interview.values.meant_times import clock_in
from afterword.patterns import lazy_pattern

_COUNTED = lazy_pattern(
    r"(?i)\b(?:yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening)"
    r"|(?:the )?(?:last|next|this|other|coming|past|same) (?:mon|tues|wednes|thurs|fri|satur|sun)?(?:day|week|month|night)"
    r"|(?:a|an|\w+) (?:days?|weeks?|fortnight|months?) (?:ago|before|later|from now)"
    r"|in (?:a|an|\w+) (?:days?|weeks?|fortnight|months?)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:week|last|next))?)\b"
)


def changes_daily(text: str) -> bool:
    """Whether a text names a day as seen from another: `yesterday`, `last Tuesday`, `two days ago`."""
    return _COUNTED.search(text) is not None


def problem_of(text: str) -> str:
    """What is wrong with such a day."""
    return f"`{text[:40]}` is another day each time that it is read"


def day_itself(text: str) -> str:
    """What to write instead of it, with the time that was typed beside it."""
    clock, _ = clock_in(_COUNTED.sub(" ", text))
    if clock is None:
        return "write the day itself, such as 2027-01-13"
    return f"write the day itself, such as 2027-01-13, and {clock.written} behind it"
