"""Whom they chose instead, as typed, to follow `They chose` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    in_small_letters,
    uncapitalised,
    words_of,
)
from afterword.workbook.wording.typed.cleaned.slips import in_sure_english
from afterword.workbook.wording.typed.wanted.wants import understood
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import (
    Form,
    TypedPhrase,
    thing,
    unclear,
)
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# That they chose is said before it.
_THEY_CHOSE = lazy_pattern(
    r"(?i)^(?:(?:he|she|they) )?(?:(?:have |had |['\u2019]ve )?(?:appointed|chose|chosen|decided on|gave it to|given it to"
    r"|gone (?:for|with)|hired|offered it to|picked|took|went (?:for|with)))(?: on)? "
)

# a band 6 with more experience, a lad they already had, the one who did the maternity cover
_A_PERSON_WITH = lazy_pattern(
    r"(?i)(?:an?|the) (?!(?:job|place|position|post|role)\b)(?:\S+ ){1,3}(?:already|from|that|they|who|whom|with|you) "
)
# an internal bloke, the deputy from the other store
_SOMEBODY = lazy_pattern(
    r"(?i)(?:an?|some(?:body|one)) (?!(?:job|place|position|post|role)\b)(?!.*\b(?:I|me|my|our|they|us|we)\b)[^.:;?!]+"
)
_FROM_WITHIN = lazy_pattern(r"(?i)\A((?:an? )?(?:internal|external))\Z")
# more experienced, a bit more local, better qualified: how whoever they chose is
_MORE_SO = lazy_pattern(
    r"(?i)(?:a (?:bit|little) |far |much |slightly )?(?:(?:more|less) [a-z-]+|(?:better|higher) (?:qualified|trained))"
)
_THINGS = lazy_pattern(r"(?:ce|ity|ment|ness|s|ing|ion|dge)\Z")  # more confidence
# What an employer does, where nobody is chosen.
_DECIDED = frozenset({
    "advertise", "appoint", "fill", "freeze", "hire", "keep", "merge", "promote", "recruit", "stay", "wait",
})  # fmt: skip
_THEY = lazy_pattern(r"\bthey\b")
_THEY_SAID = lazy_pattern(
    r"(?i),? (?:apparently|I (?:gather|heard|hear|think)|it seems|(?:so )?(?:he|she|they) said)[.!]?\Z"
)
_ONE = lazy_pattern(r"(?i)\Aone (?=(?:from|of your own|that|who|with)\b)")
_THEIR = lazy_pattern(
    r"\btheir(?= (?:other|own (?:team|staff)|sister|second|branch|depot|shop|office|surgery|school|ward|team)\b)"
)


@in_sure_english
def read_chosen(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """Whom they chose instead, to follow `They chose`: a person by what they are, can or have."""
    typed = _ONE.sub("someone ", _THEY_SAID.sub("", typed.strip()))
    chosen = _THEIR.sub(
        "your", _FROM_WITHIN.sub(r"\1 candidate", bare(_THEY_CHOSE.sub("", typed)))
    )
    first_typed = words_of(chosen)[0]
    if _MORE_SO.fullmatch(chosen) and not _THINGS.search(chosen):
        return thing(f"someone {uncapitalised(chosen)}")
    somebody = understood(chosen, lexicon)
    if somebody.form is Form.TO_DO:
        return _as_decided(somebody, first_typed)
    first = words_of(somebody.text)[0]
    if first_typed in {"another", "one"} or _A_PERSON_WITH.match(chosen):
        return thing(_THEY.sub("you", in_small_letters(chosen, lexicon)))
    if not somebody.fits and _SOMEBODY.fullmatch(chosen):
        return thing(in_small_letters(chosen, lexicon))
    if somebody.is_said and (somebody.form is Form.SAID or first in fw.ARTICLES):
        return unclear(typed)
    return somebody


def _as_decided(done: TypedPhrase, first_typed: str) -> TypedPhrase:
    """`to stay in house`, `stay in house`: what they chose to do; `can drive` is of whoever they chose."""
    if first_typed == "to" or (
        first_typed in _DECIDED and done.text.startswith(first_typed)
    ):
        return thing(f"to {done.text}")
    return done
