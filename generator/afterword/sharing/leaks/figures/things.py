"""Things that a figure counts: what somebody packed, laid or printed, so that it is no pay."""

from afterword.patterns import lazy_pattern

# Things that it may count: several, and none of them money.
THINGS = lazy_pattern(
    r"\A (?!(?:pounds|euros|dollars|bucks|francs|crowns|rupees|pesos|less|plus|gross|as|is|was|has|bonus|basis|keeps|pays"
    r"|gets|makes|brings|buys|feeds|sounds|feels|seems|suits|does|lies|tops)\b)[a-z]{3,}(?<![us])s\b"
)

# What somebody did with so many things: packed, laid about, printed all.
_DONE = lazy_pattern(
    r"(?i)\b(?!(?:earn|ask|offer|want|need|pay|pric|nam|pocket|netted|gross|sav|owe|bill|charg|demand|accept|reject|refus|declin|rais"
    r"|lower|reach|expect|request|propos|quot|sign|agree)\w*)(?:[a-z]{2,}ed|laid|sold|made|built|sent|read|dug|cut|sewn|swept|drove)"
    r"(?: (?:about|some|over|all|nearly|almost|up to|more than|another|the))?\W{1,2}\Z"
)


def are_done(before: str, after: str) -> bool:
    """Whether what stands round a figure says that somebody did something with so many things."""
    signs = (_DONE.search(before), THINGS.match(after))
    return all(signs)
