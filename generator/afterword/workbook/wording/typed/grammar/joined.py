"""Two facts as one thought: a sentence goes on where it was typed so."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    uncapitalised,
    whole_sentence,
)

# What goes on with the sentence before it, typed with a small letter; of the second kind after a comma.
_GOES_ON = lazy_pattern(
    r"(?:because|by (?!evening|morning|spring)\w+ing|since(?! (?:that|then)\b)|so that|thanks to|through|until|with|without)\b"
    r"|By \w+ing\b(?!.*, (?:I|my|our|the|we)\b)"
    r"|(?i:chiefly|just|largely|mainly|mostly|only|partly|simply) (?:because|by \w+ing|thanks to|through|without)\b"
    r"|over the (?:course|space) of\b|to the (?:delight|relief|satisfaction|surprise) of\b"
    r"|over (?!\S+ (?!days|weeks|months|years|winters|summers|seasons)|[\d£$€])"
    r"|(?:across|at|by|during|for|from|in|on|under)\b"
    r"(?!.* (?:not (?:a|one)|nobody|I|did|fell|had|has|is|it|meant|rose|that|they|was|we|went|were)\b)"
)
# By baking at night we saved the mornings.
BY_WHICH_WE = lazy_pattern(
    r"(?i)by \w+ing\b.* (?<!how )(?<!that )(?<!what )(?<!which )(?:I|we) \w+ (?:\d|an?\b|the\b)"
)
# What it was to go on with, where it is the first: `and I would not mind weekends`, `PS I left my umbrella`
_AND = lazy_pattern(
    r"\A[Ss]o (?=(?:I|I['\u2019]ve|we) )|\A[Aa]nd (?=(?:please|tell|thank) |(?:also )?"
    r"(?:I|it|my|our|she|he|that|the|there|they|this|we|you|your)\b)"
    r"|\A[Pp]\.?[Ss]\b[.:,]? (?=\S)"
)
# With a capital it goes on all the same, where nothing follows that it could be the reason of.
_BEGINS_A_REASON = lazy_pattern(r"(?:Because|So that|Thanks to|Which) [^,?]+\Z")
_GOES_ON_APART = lazy_pattern(
    r"(?:and|as|but|even (?:after|at|before|during|in|on|over|through|under|when|with)|not|or"
    r"|so(?! that| \w+ (?:that|you)\b)|where|which|while|who|whose)\b"
)


# How something was done, or what came of it: behind a thing that somebody has, it says nothing.
_OF_A_DEED = lazy_pattern(
    r"(?:and|but|not|so|through|until)\b|without (?!(?:an?|any|losing|missing|one) )"
    r"|(?:\w+ly )?by \w+ing\b|from (?:about |nearly |over )?[£$€]?\d(?!\d{3}\b)"
)


def begun_anew(text: str) -> str:
    """A line without the word that ties it to one before it."""
    return _AND.sub("", text)


def is_of_a_deed(text: str) -> bool:
    """Whether it goes on with what was done, and with nothing else: `by keeping a log`, `from 14 days to 3`."""
    return _OF_A_DEED.match(text) is not None


def goes_on(text: str) -> bool:
    """Whether it was typed to go on with the sentence before: `which halved the waste`, `by keeping a log`."""
    patterns = (_BEGINS_A_REASON, _GOES_ON, _GOES_ON_APART)
    return BY_WHICH_WE.match(text) is None and any(
        pattern.match(text) for pattern in patterns
    )


def joined(
    before: str,
    text: str,
) -> str:
    """A sentence and the next one; what goes on with it is part of it."""
    if not before or not goes_on(text):
        return f"{before} {text}".strip()
    begun = before.rstrip(".")
    if _GOES_ON_APART.match(text):
        begun = f"{begun},"
    return whole_sentence(f"{begun} {uncapitalised(text)}")
