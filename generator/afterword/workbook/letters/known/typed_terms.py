"""Parts of an offer as they are typed in haste: `they give me a van`, `25 days plus bank hols`, `I'd be in Leeds` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import bare
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_GIVEN = lazy_pattern(
    r"(?i)\A(?:(?:they|you|we|i)(?:['\u2019]ll| will| would)? (?:also )?(?:get|give|have|offer|provide|receive|supply)"
    r"(?: me)? |there(?:['\u2019]s| is) )(?=an?\b|my\b|the\b|\d|free\b|full\b)"
)
# they pay my uniform: with my uniform paid for
_PAID = lazy_pattern(
    r"(?i)\A(?:they|you)(?:['\u2019]ll| will| would)? pay(?: for)? (?P<what>(?:all |half )?my [^,;.]+)\Z"
)
_WITH_A_VERB = lazy_pattern(
    r"(?i)(?!(?-i:IT\b))(?:he|i|if|it|she|they|to|we|you)\b(?!-)"
)
_PLUS_HOLIDAYS = lazy_pattern(
    r"(?i)(?: ?\+ ?| plus | and )(?P<kind>bank|public) hol(?:iday)?s\b"
)
_I_AM = lazy_pattern(
    r"(?i)\A(?:i|it)(?:['\u2019](?:d|ll|m|s)| would| will| am| is)(?: be)?(?: (?:based|working))? "
)


def read_given(typed: str, _: Lexicon) -> TypedPhrase:
    """What comes with the pay, to follow `with`: `they pay my uniform` as `my uniform paid for`; unclear where it is none."""
    text = _PAID.sub(r"\g<what> paid for", _GIVEN.sub("", bare(typed)))
    return unclear(typed) if _WITH_A_VERB.match(text) else thing(text)


def noted(typed: str | None) -> str:
    """What is noted of it, in full: `25 days + bank hols`."""
    return _PLUS_HOLIDAYS.sub(r" plus \g<kind> holidays", bare(typed))


def place_typed(typed: str | None) -> str:
    """Where one would work, without a sentence around it: `I'd be in Leeds`."""
    return _I_AM.sub("", bare(typed))
