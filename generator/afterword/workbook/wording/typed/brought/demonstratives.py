"""A deed done to what was named before: `brought that same figure down to 13` is read as done to `the same figure` (E34)."""

from functools import wraps

from afterword.frozen import replace
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.slips import Reading
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_TO_WHAT_WAS_NAMED = lazy_pattern(
    r"(?P<did>(?:I )?[A-Za-z]+) (?P<which>that|these|this|those) (?P<rest>[a-z].+)"
)


def of_what_was_named(reading: Reading) -> Reading:
    """A reading by which `that figure` is read as `the figure` behind a verb, and told as it was typed."""

    @wraps(reading)
    def read(typed: str, lexicon: Lexicon) -> TypedPhrase:
        typed_so = _TO_WHAT_WAS_NAMED.fullmatch(typed)
        if typed_so is None:
            return reading(typed, lexicon)
        phrase = reading(f"{typed_so['did']} the {typed_so['rest']}", lexicon)
        did, _, told = phrase.text.partition(" the ")
        if phrase.form is not Form.DONE or " " in did:
            return reading(typed, lexicon)
        return replace(phrase, text=f"{did} {typed_so['which']} {told}")

    return read
