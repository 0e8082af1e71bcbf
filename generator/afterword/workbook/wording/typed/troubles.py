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
    if first in _SUFFERED:
        return True
    signs = (
        first not in fw.CHANGING,
        not first.endswith("ing"),
        not lexicon.compares(first),
        not lexicon.problems.isdisjoint(map(lexicon.singular, words)),
    )
    return all(signs)
