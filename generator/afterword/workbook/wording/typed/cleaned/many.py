"""How a source stands in a sentence: `three open postings in Denver` give a figure, `the Hays Salary Guide 2026` gives one."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# What stands before what only says where it is from.
_HEAD = lazy_pattern(
    r"[^,(:;]+?(?=[,(:;]|\s+(?:I|about|across|around|at|by|for|from|in|of|on|over|that|we|which|who|with|within)\b|\s*\Z)"
)
_TWO = lazy_pattern(
    r"\b[A-Z][\w.]* and (?!Co\b|Sons\b|Partners\b|Company\b|Brothers\b)[A-Z]"
    r"|\b[Bb]oth\b|\band (?:an?|another|my|the|their|two|three|four|five|several)\b"
)
# A work of one name, which nobody calls by it alone: not `Hays Salary Guide gives`, but `Payscale gives`.
_A_WORK = lazy_pattern(
    r"(?:[A-Z][\w.&\u2019'-]*|\d{4}|and|of|for|&)(?: (?:[A-Z][\w.&-]*|\d{4}|and|of|for|&))*?"
    r" (?:Barometer|Census|Guide|Handbook|Index|Report|Review|Study|Survey)(?: \d{4})?(?=[,(:;]|\s+[a-z(]|\s*\Z)"
)
_ITS_OWN = lazy_pattern(
    r"(?:An?|My|Our|The|Their|This|Your)\b|\S+[\u2019']s\b|\S+s[\u2019'](?= )"
)


def with_article(source: str) -> str:
    """A source as it stands within a sentence: `the Hays Salary Guide 2026`, and anything else as typed."""
    if _A_WORK.match(source) and not _ITS_OWN.match(source):
        return f"the {source}"
    return source


def names_several(source: str, lexicon: Lexicon) -> bool:
    """Whether a source is followed by `give` and not by `gives`; a name is one, however it ends."""
    match = _HEAD.match(source.strip())
    if match is None:
        return False
    *_, last = match[0].split()
    is_plural = last.islower() and lexicon.is_plural(last)
    return is_plural or _TWO.search(source) is not None
