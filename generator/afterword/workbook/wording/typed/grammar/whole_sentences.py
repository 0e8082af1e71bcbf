"""What was typed as a sentence, with its capital, its verb, and its full stop or many words, however it begins (E34)."""

from functools import partial
from itertools import pairwise, starmap

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import first_of, words_of
from afterword.workbook.wording.typed.grammar.fragments import tells_something
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_SET = lazy_pattern(r"[A-Z\d][^?]*[^?.]\.|[A-Z][^\s?]*(?: [^\s?]+){6,}")
_SAYS = frozenset({"are", "had", "has", "have", "is", "was", "were"})

_NOT_OF = fw.RELATIVE | fw.AFTER_STATE | {",", "and", "or"}


def is_typed_as_sentence(
    typed: str,
    lexicon: Lexicon,
) -> bool:
    """Whether somebody or something in it is or did something: `Nine of them are still there`, with its full stop."""
    if _SET.fullmatch(typed.strip()) is None:
        return False
    words = words_of(typed.rstrip(" ."))
    named, _, _ = typed.partition(",")  # `The nursery, rated good` tells nothing
    _, _, third = first_of(words, 3)
    if lexicon.verb_in_ing(words[0]) and not lexicon.is_past(third):
        return False  # `Winning back the contract we had lost`; `Waiting times fell` is one
    is_of_somebody = partial(
        _is_of_somebody, lexicon, names_something=not lexicon.is_past(words[0])
    )
    return any(
        (tells_something(named, lexicon), *starmap(is_of_somebody, pairwise(words)))
    )


def _is_of_somebody(
    lexicon: Lexicon,
    before: str,
    word: str,
    *,
    names_something: bool,
) -> bool:
    """`them are`, `171 were`, `they showed`, `families went`; not `which was`, and not `exam, passed`."""
    if word in _SAYS:
        return before not in fw.RELATIVE
    is_subject = before in fw.PRONOUNS or (names_something and before not in _NOT_OF)
    return is_subject and lexicon.is_past(word)
