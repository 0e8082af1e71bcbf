"""What the candidate adds to a weekly letter, parted by what it says: each sentence stands with what it belongs to."""

from collections.abc import Mapping
from itertools import filterfalse, takewhile

from afterword.frozen import frozen
from afterword.interview.values.sentences import sentences
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.own.practical import tells_when, tells_when_to_begin
from afterword.workbook.letters.own.spots import (
    speaks_of_their_date,
    tells_news,
    tells_news_at_once,
    tells_several_news,
)
from afterword.workbook.letters.weekly.shared import own_sentences

# Behind a day of theirs, when one can begin is a sentence by itself: `they meet on the 18th, and I could start in May`.
_AND_I_CAN_BEGIN = lazy_pattern(
    r", and (?=I (?:can|could|would be able to) (?:begin|join|start)\b)"
)
# Please pass this on: no passport, and no test that one is to pass on a Monday.
_PASS_ON = lazy_pattern(
    r"\b[Pp]ass (?:[\w'\u2019-]+ ){0,6}?(?:along|on)\b(?! (?:\d|the \d|[A-Z]))"
)
# A step of theirs, with about when it is: whether its day is known can be asked.
_A_STEP = lazy_pattern(
    r"(?i)(?!I\b)[^.?]*\b(?:assessments?|interviews?|meetings?|rounds?|tests?|trials?|visits?)\b[^.?]*"
    r"\b(?:after|around|before|by|during|from|in|next|within)\b[^?]*"
)
# That one would like this post best.
_INTEREST = lazy_pattern(
    r"(?i)(?:it|th(?:e|is) (?:job|one|position|post|role)) (?:is|would be)\b[^.?!]*\b(?:best|favou?rite|first choice|most)\b"
    r"|of (?:all|those)\b[^.?!]*\b(?:best|most)\b"
)


@frozen
class Parted:
    """Sentences of the candidate's own: of interest, what they tell, when they can begin, what is of use at the end."""

    interest: str
    told: str
    begins: str = ""
    practical: str = ""


def passes_on(text: str) -> bool:
    """Whether what the candidate adds asks somebody to pass something on."""
    return _PASS_ON.search(text) is not None


def own_facts(facts: Mapping[str, object]) -> dict[str, object]:
    """What the candidate adds, for a template: to somebody who asks others each sentence with what it belongs to."""
    own = str(facts["own"])
    parts = Parted("", own)
    otherwise = (
        not facts["between"],
        not facts["angle"],
        facts["share"],
        facts["farewell"],
        facts["first"] and facts["decide_by"],
    )
    all_parts = parted(own)
    is_of_use_later = not all_parts.told and not all_parts.interest
    if not any(otherwise):
        parts = all_parts
    elif own and is_of_use_later and not (facts["share"] or facts["farewell"]):
        parts = Parted("", "", practical=own)
    return {
        "own_interest": parts.interest,
        **own_sentences(parts.told),
        "own_begins": parts.begins,
        "own_practical": parts.practical,
        "own_of_their_date": speaks_of_their_date(parts.told),
        "own_names_a_step": _A_STEP.fullmatch(parts.told) is not None,
        "has_news": tells_news(parts.told),
        "several_news": tells_several_news(parts.told),
        "unannounced": tells_news_at_once(parts.told),
    }


def parted(own: str) -> Parted:
    """The sentences: of interest those at the head, of use those at the end, and what is told between them."""
    texts = [*sentences(_AND_I_CAN_BEGIN.sub(". ", own))]
    interest = [*takewhile(_INTEREST.match, texts)]
    later = texts[len(interest) :]
    practical = [*takewhile(tells_when, reversed(later))]
    told = later[: len(later) - len(practical)]
    practical.reverse()
    begins = filter(tells_when_to_begin, practical)
    free = filterfalse(tells_when_to_begin, practical)
    return Parted(*map(" ".join, (interest, told, begins, free)))
