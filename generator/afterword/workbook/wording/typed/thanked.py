"""What somebody is thanked for, as typed, to follow `Thank you for` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaning import bare
from afterword.workbook.wording.typed.form import TypedPhrase, thing
from afterword.workbook.wording.typed.lexicon import Lexicon
from afterword.workbook.wording.typed.matters import read_shared
from afterword.workbook.wording.typed.remembered import remembered
from afterword.workbook.wording.typed.slips import in_sure_english

_THANK_YOU_FOR = lazy_pattern(
    r"(?i)^(?:(?:many )?thank(?:s| you)(?: (?:also|again|so much|very much))? )?for "
)

_YOU_DOING = lazy_pattern(r"(?i)^you (?=[a-z]+ing\b)")  # whoever reads it knows who did
_DONE_FOR_ME = lazy_pattern(
    r"[a-z]{2,}ing (?:me|us) (?:and [a-z]{2,}ing|[a-z]+)\b[^,.;:?!]*"
    r"(?:, (?:(?:Dr|Mr|Mrs|Ms|Mx|Prof)\.? )?[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)*)?"  # `your controller, Mr Yusof`
)

# So much time, and what it went to: an hour, with drawings, on why you replaced the bearings
_SO_LONG = lazy_pattern(
    r"(?:(?:an?|another|half an|one|two|three|a few|a (?:full|good|long|whole)|nearly an|over an)"
    r" (?:hours?|afternoon|day|evening|minutes|morning|talk)|the (?:hour|afternoon|evening|morning|talk)|[a-z]+ minutes)"
    r"(?:, (?:at|by|in|on|over|under|with) [^,.;:?!]+,)? (?:about|explaining|going through|of|on|over|showing me|spent)"
    r" [^.;:?!]+"
)


@remembered
@in_sure_english
def read_thanks(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What somebody did, or gave, as a thing: `preparing me on Sunday evening`, `the call on Sunday evening`."""
    thanks = _YOU_DOING.sub("", _THANK_YOU_FOR.sub("", bare(typed)))
    if any(whole.fullmatch(thanks) for whole in (_DONE_FOR_ME, _SO_LONG)):
        return thing(thanks)
    return read_shared(thanks, lexicon)
