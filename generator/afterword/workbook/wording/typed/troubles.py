"""What nobody is glad to talk about, so that no letter says that it was great to (E35)."""

from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed.cleaning import words_of
from afterword.workbook.wording.typed.lexicon import Lexicon

_SUFFERED = frozenset({"bullying", "losing", "missing", "understaffing"})


def speaks_of_a_problem(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`abuse from passengers`, `the leaks`: nobody is glad to talk of it; `cutting waste`, `fewer leaks` are something else."""
    first, *_ = words = words_of(text)
    is_changed = first in fw.CHANGING or lexicon.compares(first)
    if first in _SUFFERED:
        return True
    if is_changed or first.endswith("ing"):
        return False
    return not lexicon.problems.isdisjoint(map(lexicon.singular, words))
