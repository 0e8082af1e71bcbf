"""Whether a text tells that something is, was or happened (E34)."""

from itertools import pairwise

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import words_of
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# A place or a time with what is told of it, and no sentence: `At St Luke's, where I ran the lounge`.
_PLACE_ALONE = lazy_pattern(
    r"(?i)(?:across|after|at|before|between|during|for|in|on|under|with) [^,]+, (?:when|where|which|while|who)\b[^,]*\Z"
)
_SUBJECTS = frozenset({"he", "i", "she", "they", "we"})
_WHEN = lazy_pattern(r"(?i)(?:after|before|until|when|while) (?!\w+ing\b)")


def tells(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """Whether something in it, behind its first word, is said to be or to have happened."""
    words = words_of(text.replace("n't", ""))
    _, *others = words
    pairs = pairwise(others)
    if any(_does(word, behind, lexicon) for word, behind in pairs):
        return True
    return any(
        word in fw.FINITE | {"are", "is", "meant"} or is_told(word, lexicon)
        for word in others
    )


def _does(
    word: str,
    behind: str,
    lexicon: Lexicon,
) -> bool:
    """Whether a word in -s is done to what stands behind it: `uses my form`."""
    is_third = word.endswith("s") and "S" in kinds_of(word, lexicon)
    return (
        is_third and bool(behind) and not {*"Do"}.isdisjoint(kinds_of(behind, lexicon))
    )


def is_told(
    word: str,
    lexicon: Lexicon,
) -> bool:
    """Whether a word by itself tells what happened, or what one does."""
    kinds = kinds_of(word, lexicon) if word else ""
    is_third = word.endswith("s") and "S" in kinds and "M" not in kinds
    return is_third or lexicon.is_past(word) or "E" in kinds


def tells_when(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`While I was head of year`: when it was, and no sentence; `When I came I wrote the menus` is one."""
    _, *words = words_of(text)
    if not _SUBJECTS.isdisjoint(words[1:]):
        return False
    told = [word for word in words if word in fw.FINITE or is_told(word, lexicon)]
    signs = (
        _WHEN.match(text),
        len(told) <= 1,
        "," not in text,
    )
    return all(signs)


def is_place_alone(text: str) -> bool:
    """Whether it says where or when it was, and what happened there, and no more."""
    return _PLACE_ALONE.match(text) is not None
