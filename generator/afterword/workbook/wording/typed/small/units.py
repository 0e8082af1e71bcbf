"""The unit in which a fee is counted, however it was typed: `days`, `per day`, `hrs`, `story`, `m²` (E46)."""

from afterword.frozen import frozen
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    in_small_letters,
)
from afterword.workbook.wording.typed.words.articles import article_before
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_AROUND = (
    (
        lazy_pattern(
            r"(?i)\A(?:(?:per|by the|for (?:an?|each|every)|an?|each|every|the|one)\s+|/\s*)"
        ),
        "",
    ),
    (lazy_pattern(r"(?i)\s+(?:each|rate)\Z"), ""),
)
_SHORT = {
    **dict.fromkeys(("h", "hr", "hrs", "hourly"), "hour"),
    **dict.fromkeys(("d", "daily"), "day"),
    **dict.fromkeys(("wk", "wks", "weekly"), "week"),
    **dict.fromkeys(("mo", "mos", "mth", "mths", "monthly"), "month"),
    **dict.fromkeys(("yr", "yrs", "yearly", "annually"), "year"),
    **dict.fromkeys(("min", "mins"), "minute"),
    **dict.fromkeys(("ea", "each", "pc", "pcs", "pce"), "piece"),
    **dict.fromkeys(("pg", "pgs"), "page"),
    **dict.fromkeys(("sqm", "sq m", "sq. m"), "square metre"),
    **dict.fromkeys(("sqft", "sq ft", "sq. ft"), "square foot"),
}
# Which of the words names what is counted: `days on site`.
_BEHIND = lazy_pattern(
    r"(?: (?:at|by|for|from|in|including|of|on|per|to|with) |,| \().*"
)
_ODD = {
    "analysis": "analyses",
    "bus": "buses",
    "child": "children",
    "foot": "feet",
    "gas": "gases",
    "half": "halves",
    "lens": "lenses",
    "man": "men",
    "person": "people",
    "quiz": "quizzes",
    "series": "series",
    "shelf": "shelves",
    "woman": "women",
}
_EVEN = {several: one for one, several in _ODD.items()}
_ONE_OF_SEVERAL = (
    (lazy_pattern(r"(?<=[^aeiou])ies\Z"), "y"),
    (lazy_pattern(r"(?<=ss|ch|sh)es\Z|(?<=x)es\Z"), ""),
    (lazy_pattern(r"(?<![suai'])s\Z"), ""),
)
_HISSES = lazy_pattern(r"(?:[sxz]|ch|sh)\Z")  # several classes, boxes, branches
_WITH_Y = lazy_pattern(r"(?<=[^aeiou])y\Z")  # several stories
# They are written alike for one and for several.
_SIGN = lazy_pattern(
    r".*(?:[^\W\d_][\d²³]|[^\w\s.])\Z|[kcmd]?m|k?g|[kmgt]b|[km]?wh|ha|t|l|ml"
)
_ALL_OF_IT = lazy_pattern(
    r"(?i)(?:(?:all[- ]in|fixed|flat|one[- ]off|package|single|total)(?:[- ](?:charge|fee|price|rate|sum))?|lump[- ]sum|fee)"
)


@frozen
class Unit:
    """What is counted, as one and as several; `for_one` is `a day`; `is_all` where it is the whole price: `flat fee`."""

    one: str
    several: str
    for_one: str
    is_all: bool = False


def unit_of(typed: str, lexicon: Lexicon) -> Unit:
    """The unit that somebody typed."""
    text = in_small_letters(rewritten(bare(typed), _AROUND), lexicon)
    text = _SHORT.get(text.casefold(), text)
    if text[:1].isdecimal():
        return Unit(text, several=f"times {text}", for_one=f"per {text}")
    name = _BEHIND.sub("", text)
    end = text[len(name) :]
    before, space, counted = name.rpartition(" ")
    one = _one_of(counted)
    start = f"{before}{space}"
    whole = f"{start}{one}{end}"
    return Unit(
        one=whole,
        several=f"{start}{_several_of(one)}{end}",
        for_one=f"{article_before(whole)} {whole}",
        is_all=_ALL_OF_IT.fullmatch(text) is not None,
    )


def _one_of(word: str) -> str:
    """`day` for `days`; a word for one as it is."""
    if word in _ODD or _SIGN.fullmatch(word):
        return word
    for pattern, ending in _ONE_OF_SEVERAL:
        if pattern.search(word):
            return pattern.sub(ending, word)
    return _EVEN.get(word, word)


def _several_of(word: str) -> str:
    if _SIGN.fullmatch(word):
        return word
    if word in _ODD:
        return _ODD[word]
    if _WITH_Y.search(word):
        return _WITH_Y.sub("ies", word)
    return f"{word}{text_if(_HISSES.search(word), 'e')}s"
