"""Whether a source is one or several: `three open postings in Denver` give a figure, `a look at three postings` gives one."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.lexicon import Lexicon

# What stands before what only says where it is from.
_HEAD = lazy_pattern(
    r"[^,(:;]+?(?=[,(:;]|\s+(?:about|across|around|at|by|for|from|in|of|on|over|that|which|who|with|within)\b|\s*\Z)"
)
_TWO = lazy_pattern(
    r"\b[A-Z][\w.]* and (?!Co\b|Sons\b|Partners\b|Company\b|Brothers\b)[A-Z]"
    r"|\b[Bb]oth\b|\band (?:an?|another|my|the|their|two|three|four|five|several)\b"
)


def names_several(source: str, lexicon: Lexicon) -> bool:
    """Whether a source is followed by `give` and not by `gives`; a name is one, however it ends."""
    match = _HEAD.match(source.strip())
    if match is None:
        return False
    *_, last = match[0].split()
    is_plural = last.islower() and lexicon.is_plural(last)
    return is_plural or _TWO.search(source) is not None
