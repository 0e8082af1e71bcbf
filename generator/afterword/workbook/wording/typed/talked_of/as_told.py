"""What was talked about, as a letter comes back to it: what was told, or the thing itself where it was shown (S26)."""

from afterword.patterns import lazy_pattern

# A thing, and how one came to see it: `the yard plan you drew on the whiteboard`.
_SHOWN = lazy_pattern(
    r"(?i)(?:an?|the|those|your) [\w\u2019' -]+? (?:(?:that|which) )?"
    r"(?:I (?:saw|tried)|you (?:drew|gave me|let me|made|put up|sent|showed|took me|walked me))\b.*"
)
# Left open between the two of them, whoever asked: `how the two departments could share one plan`.
_OPEN = lazy_pattern(
    r"(?i)(?:how|what|when|where|whether|which|who)\b[^,;:]*? (?:can|could|might|should|would)\b"
    r"|(?:how|what|when|where|which|who)(?: [a-z]+){0,2} to [a-z]|\"(?:[^\"]+)\?\""
)


def as_told(matter: str) -> str:
    """`what you told me about the nights`, but `the plan you drew`: what was drawn, or is open, was not told about."""
    if was_shown(matter):
        return matter
    if _OPEN.match(matter):
        return f"our talk about {matter}"
    return f"what you told me about {matter}"


def was_shown(matter: str) -> bool:
    """Whether it is a thing, and how one came to see it."""
    return _SHOWN.match(matter) is not None
