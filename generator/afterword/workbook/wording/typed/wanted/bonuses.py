"""What would be nice and is no must, in a sentence that says so: `Spanish would be a plus` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    uncapitalised,
    words_of,
)
from afterword.workbook.wording.typed.grammar.mouths import to_them
from afterword.workbook.wording.typed.grammar.noted import as_noted_want, is_not_needed
from afterword.workbook.wording.typed.wanted.seen import MATTERS, as_it_matters
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_BONUS = lazy_pattern(
    r"(?i)(?P<what>[^?\"\u201c:;]+?),? (?:(?:would be|is|are|as) )?(?:an? )?(?:(?:big|definite|distinct|real) )?"
    r"(?:advantage|asset|bonus|desirable|nice to have|plus|preferable|preferred)\Z"
)
# What they want to know of the candidate: `to see how I deal with angry customers`.
_OF_ME = lazy_pattern(
    r"(?i)(?:(?:they|we|you|he|she) (?:need(?:s|ed)?|want(?:s|ed)?|would like) )?"
    r"(?:to (?:be sure|check|find out|hear|judge|know|learn|see|understand) )?"
    r"(?P<asked>(?:how|if|what|when|where|whether|why) (?:I|my)\b[^?.:;]*)"
)
_IF = lazy_pattern(r"(?i)\Aif\b")
_OTHERWISE = frozenset({
    "any", "i", "it", "maybe", "no", "not", "perhaps", "possibly", "that", "there", "they", "this", "we", "what",
    "which", "you",
})  # fmt: skip
_MOST_WORDS = 8


def read_otherwise(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """A want that no sentence of ours can carry, as it was noted; what is no need only where it would be a plus."""
    of_me = as_asked_of_me(typed)
    if of_me:
        return of_me
    if is_not_needed(typed, lexicon):
        return _read_bonus(typed, lexicon)
    return as_it_matters(bare(typed), lexicon) or as_noted_want(typed)


def as_asked_of_me(typed: str) -> TypedPhrase | None:
    """`how I handle a difficult parent`, `to see whether I'd fit in`: what they want to know, and nothing that they need."""
    asked = _OF_ME.fullmatch(uncapitalised(bare(typed)))
    if asked is None or ", " in asked["asked"]:
        return None
    question = _IF.sub("whether", to_them(asked["asked"]))
    return TypedPhrase(Form.SAID, f"{MATTERS}{uncapitalised(question)}")


def _read_bonus(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """It is named as it was noted, and called what it is: nobody says that they look for it."""
    bonus = _BONUS.fullmatch(bare(typed))
    if bonus is None:
        return None
    words = words_of(bonus["what"])
    if "," in words:
        return as_noted_want(typed)
    if words[0] in _OTHERWISE or len(words) > _MOST_WORDS:
        return None
    what = bonus["what"]
    if lexicon.is_common(words[0]):
        what = uncapitalised(what)
    return TypedPhrase(Form.SAID, f'this would be a plus: "{to_them(what)}"')
