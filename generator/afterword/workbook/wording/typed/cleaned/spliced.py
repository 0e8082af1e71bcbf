"""Two whole sentences that a comma alone holds together: they are two, whoever typed them (E34)."""

from re import Match

from afterword.patterns import lazy_pattern

_WHO = r"(?:I|it|they|we|you|he|she|there)"
_IS = (
    r"(?:(?:am|are|is|was|were|have|has|had|do|does|did|can|could|will|would|should|must)(?:n['\u2019]t)?|cannot|won['\u2019]t"
    r"|can['\u2019]t|need|needs|want|wants|work|works|live|lives|look|looks|keep|keeps|make|makes|matter|matters|lost|took"
    r"|take|takes|saw|made|kept|found|went|came|closed|died|ended|left|moved|passed|retired"
    r"|started|stopped)"
)
_SAYS = rf"(?:{_WHO} {_IS}|{_WHO}['\u2019](?:d|ll|m|re|s|ve))"
# A sentence that leans on no other, and one behind it that does not go on; what has a third part is a list.
_SPLICE = lazy_pattern(
    rf"(?i)(?P<first>(?:(?<=\A)|(?<=[.!?] )){_SAYS} [^,.!?;:()\"\u201c]+), "
    rf"(?P<who>{_WHO}|(?:all|half|many|most|some) of (?:them|us|you))(?P<second>(?: {_IS}\b|['\u2019](?:ll|m|re|s|ve)\b|"
    r" start\b| did\b)[^,.!?;:]+)(?=[.!?]|\Z)"
)
# Behind these a comma parts no sentences: `I was told how late it was, it is said`.
_LEANS = lazy_pattern(
    r"(?i)\b(?:as|if|not only|not that|the less|the more|unless|whether|when|whenever)\b"
)
_NOT_ANOTHER = lazy_pattern(
    r"(?i)n['\u2019]t (?:I|it|they|we|you)\b|\b(?:I|it|we) (?:am|is|are|was) (?:said|sure|told)\b"
)


def apart(text: str) -> str:
    """`I cannot start at 3, there is no bus` as `I cannot start at 3. There is no bus`."""
    return _SPLICE.sub(_as_two, text)


def _as_two(sentence: Match[str]) -> str:
    if _LEANS.search(sentence["first"]) or _NOT_ANOTHER.search(sentence["second"]):
        return sentence[0]
    who = sentence["who"]
    return f"{sentence['first']}. {who[:1].upper()}{who[1:]}{sentence['second']}"
