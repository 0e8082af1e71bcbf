"""Of which deeds the form is not surely known: what is done may be told of, or name a thing (E34)."""

from itertools import pairwise

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    first_of,
    first_words,
    words_of,
)
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_SOON = lazy_pattern(
    r"(?i) (?:in|next) (?:autumn|fall|month|spring|summer|term|week|winter|year|January|February|March|April|May|June|July"
    r"|August|September|October|November|December)\Z"
)
# Alike today and in the past, and the beginning of a name: `set design`, `cast iron`, `split shift`.
_DESCRIBES = lazy_pattern(r"(?:award|prize)-winning")
_NO_ABILITY = lazy_pattern(
    r" since |\A[a-z]+ from \d"
)  # `shepherd since 14`, `shrink from 2 to 1`
# How something is kept, and that it goes on: `keep forty machines oiled and ticking over`.
_KEPT_GOING = lazy_pattern(
    r"(?i)(?P<so>\A(?:get|keep|leave)\b.* (?:[a-z]+ed|calm|clean|clear|cool|dry|fed|fit|fresh|full|legal|lit|open|quiet|safe"
    r"|tidy|warm|well)) and [a-z]+ing\b"
)
_ALIKE = frozenset(
    {
        "bid",
        "burst",
        "cast",
        "hit",
        "let",
        "put",
        "read",
        "set",
        "shut",
        "split",
        "spread",
    }
)


def _mixes_forms(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`research and writing`: a word in -ing stands beside nothing that one can do."""
    if phrase.form is not Form.TO_DO:
        return False
    _, *others = first_words(_KEPT_GOING.sub(r"\g<so>", phrase.text))
    is_otherwise = (
        _NO_ABILITY.search(phrase.text),
        *map(lexicon.verb_in_ing, {*others} - {"including"}),
    )
    return any(is_otherwise)


def _tells_of_it(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`living abroad taught me to listen`, `qualifying in June`: a sentence, or what is still to come; not `lost parcels`."""
    if phrase.form is not Form.DOING:
        return False
    _, *words = words_of(_described(phrase.text, lexicon))
    told = [word for word in words if word in lexicon.did | fw.FINITE - fw.MODAL]
    is_sentence = bool(told) and fw.RELATIVE.isdisjoint(words)
    return is_sentence or _SOON.search(phrase.text) is not None


def _described(text: str, lexicon: Lexicon) -> str:
    """A text without the words that only say of which kind several are: `calming upset visitors` as `calming visitors`."""
    described = pairwise([*words_of(text), ""])
    left = [
        word
        for word, behind in described
        if not (word in lexicon.describing and lexicon.is_plural(behind))
    ]
    return " ".join(left)


def _is_one_deed(
    typed: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`set design`, `bid writing, two won`: what is alike in the past may be no deed, before one thing without an article."""
    first, second, *others = words_of(bare(typed))
    signs = (
        phrase.form is Form.DONE,
        first in _ALIKE,
        {*others[:1]} <= {","},
        not lexicon.is_plural(second),
        second in lexicon.things_counted_or_not or second.endswith("ing"),
    )
    return all(signs)


def _names_what_is_so(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`guided reading, phonics`: the first of a list may be done, or be of that kind; `managed rotas, stock` is done."""
    first, second, third = first_of(words_of(phrase.text), 3)
    begin = first_words(phrase.text)
    if phrase.form is Form.DONE and second == ",":  # `cut, colour, upstyles`
        return not all(map(lexicon.is_past, begin))
    signs = (
        phrase.form is Form.DONE,
        first.endswith("ed"),
        third == ",",
        not lexicon.is_plural(second),
        second.isalpha(),
    )
    return all(signs)


def _goes_on_otherwise(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`lived in Spain so fluent`: what follows has no subject; `award-winning`: what something is, and no work."""
    _before, so, behind = phrase.text.partition(" so ")
    is_cut = so and lexicon.is_quality(words_of(behind)[0])
    is_described = phrase.form is Form.DOING and _DESCRIBES.fullmatch(phrase.text)
    return bool(is_cut or is_described)


DEEDS_IN_DOUBT = (
    _goes_on_otherwise,
    _mixes_forms,
    _tells_of_it,
    _is_one_deed,
    _names_what_is_so,
)
