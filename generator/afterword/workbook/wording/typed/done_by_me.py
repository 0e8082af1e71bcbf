"""What its verb alone tells of whoever types it: past and no order, `gave a talk`, `heard back from the college` (E34)."""

from afterword.patterns import lazy_pattern

# Past and nothing else, or past where no order is given: told with `I` by whoever types it.
_DONE_BY_ME = lazy_pattern(
    r"(?:began|broke|came|chose|did|drew|drove|felt|flew|gave|got|grew|knew|ran|rang|rode|sang|sat|saw|spoke|stood|swam|took"
    r"|went|woke|won|wore|wrote)(?! (?:am|are|is|was|were)\b) \S.*"
    r"|(?:bought|brought|built|caught|found|had|heard|held|kept|laid|led|left|lost|made|met|paid|read|sent|set|sold|spent"
    r"|taught|told) (?:(?:away|back|down|in|off|out|over|up) )?"
    r"(?:a|about|all|an|another|back from|both|every|from|my|our|that|the|their|this|two|three|four|five|six|your"
    r"|£?\d\S*|[A-Z]\S*(?! to\b)) .*"
    r"|thought (?:I|about|again|hard|it|of|that|you)\w* .*|(?:learned|learnt) (?:a|how|that|the|to) .*"
    r"|(?:booked|enrolled|signed) (?:in|on|onto|up) .*"
    r"|(?!(?:bleed|breed|exceed|feed|heed|need|proceed|seed|shed|speed|succeed|weed) )[a-z]+ed (?:my|your) .*"
    r"|(?:cut|hit|put|set) (?:a|all|an|another|back|both|every|in|my|our|the|together|two|three|four|five|six|up|your"
    r"|£?\d\S*) .*"
)
_HAVE_NEWS = lazy_pattern(r"(?:found|had|heard|put|read)\b")


def is_done_by_me(small: str) -> bool:
    """Whether it begins with what somebody did, and `I` is left out: `read the report`, not `read on`."""
    return _DONE_BY_ME.fullmatch(small) is not None


def is_news(small: str) -> bool:
    """Whether it is told with `have`, as what holds today: `found a flat`."""
    return _HAVE_NEWS.match(small) is not None
