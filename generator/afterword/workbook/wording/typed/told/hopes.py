"""A good wish for a referee, as typed, to follow `I hope` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import bare, in_small_letters
from afterword.workbook.wording.typed.grammar.certain import tells_surely
from afterword.workbook.wording.typed.grammar.fragments import tells_something
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.typed.words.remembered import remembered

_I_HOPE = lazy_pattern(r"(?i)^(?:I )?hope (?:that )?")
# A good wish without its verb: `all good at the depot`.
_ALL_WELL = lazy_pattern(r"(?i)^(all|everything) (?=(?:fine|good|ok|okay|well)\b)")
# What is only named, and nothing is told of it: a good holiday, happy Easter
_NAMED = lazy_pattern(
    r"(?i)(?:(?:an?|another|best of|good|happy|lots of|merry|much|safe|the best)(?: [a-z'\u2019-]+){1,4}|[a-z'\u2019-]+)"
)
_TO_DO = lazy_pattern(r"to [a-z]")


@remembered
def read_hope(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """`You had a good half term.` with a small letter; unclear where it only names what is wished."""
    wish = in_small_letters(
        _ALL_WELL.sub(r"\1 is ", _I_HOPE.sub("", bare(typed))), lexicon
    )
    is_told = (
        _TO_DO.match(wish),
        tells_surely(wish, lexicon),
        tells_something(wish, lexicon),
    )
    if _NAMED.fullmatch(wish) and not any(is_told):
        return unclear(typed)
    return TypedPhrase(Form.SAID, wish)
