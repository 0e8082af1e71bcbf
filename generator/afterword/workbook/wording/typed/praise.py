"""What they liked, as typed, to follow `your kind words about`: what is nobody's in it is the candidate's (E34)."""

from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed.cleaning import bare, words_of
from afterword.workbook.wording.typed.form import TypedPhrase, thing
from afterword.workbook.wording.typed.lexicon import Lexicon
from afterword.workbook.wording.typed.matters import read_matter

_OTHERWISE = fw.BEFORE_THINGS | fw.RELATIVE | {"that", "working"}


def read_praise(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """`great examples` as `my great examples`, `how prepared I was` as it is."""
    praise = read_matter(typed, lexicon)
    first = words_of(bare(typed))[0]
    named = praise.text.removeprefix("the ")
    otherwise = (
        first in _OTHERWISE,
        first.endswith("ing"),
        named.lower() != bare(typed).lower(),
    )
    if any(otherwise):
        return praise
    return thing(f"my {named}")
