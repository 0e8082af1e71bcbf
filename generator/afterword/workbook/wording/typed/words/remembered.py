"""What a phrase was read as is remembered: it stands in many letters of a workbook, and is read once."""

from functools import lru_cache

from afterword.workbook.wording.typed.words.lexicon import Lexicon

remembered = lru_cache(maxsize=512)  # phrases, of each reading


@lru_cache(maxsize=4)
def the_same(lexicon: Lexicon) -> Lexicon:
    """Of lexicons with the same words the first: two that are one need not be compared word by word."""
    return lexicon
