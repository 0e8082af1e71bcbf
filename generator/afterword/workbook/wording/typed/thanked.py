"""What somebody is thanked for, as typed, to follow `Thank you for` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaning import bare
from afterword.workbook.wording.typed.form import TypedPhrase
from afterword.workbook.wording.typed.lexicon import Lexicon
from afterword.workbook.wording.typed.matters import read_shared
from afterword.workbook.wording.typed.remembered import remembered

_THANK_YOU_FOR = lazy_pattern(
    r"(?i)^(?:(?:many )?thank(?:s| you)(?: (?:also|again|so much|very much))? )?for "
)


@remembered
def read_thanks(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What somebody did, or gave, as a thing: `preparing me on Sunday evening`, `the call on Sunday evening`."""
    return read_shared(_THANK_YOU_FOR.sub("", bare(typed)), lexicon)
