"""What was typed as a sentence, with its capital, its full stop and its verb, however it begins (E34)."""

from itertools import pairwise

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed.cleaning import words_of
from afterword.workbook.wording.typed.lexicon import Lexicon

_SET = lazy_pattern(r"[A-Z][^?]*[^?.]\.")
_SAYS = frozenset({"are", "had", "has", "have", "is", "was", "were"})


def is_typed_as_sentence(
    typed: str,
    lexicon: Lexicon,
) -> bool:
    """Whether somebody or something in it is or did something: `Nine of them are still there`, with its full stop."""
    words = words_of(typed.rstrip(" ."))
    tells = any(_is_of_somebody(*pair, lexicon) for pair in pairwise(words))
    return tells and _SET.fullmatch(typed.strip()) is not None


def _is_of_somebody(
    before: str,
    word: str,
    lexicon: Lexicon,
) -> bool:
    """`them are`, `171 were`, `they showed`; not `which was`."""
    if word in _SAYS:
        return before not in fw.RELATIVE
    return before in fw.PRONOUNS and lexicon.is_past(word)
