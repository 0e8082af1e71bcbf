"""Parts of an offer as they are typed in haste: `they give me a van`, `25 days plus bank hols`, `I'd be in Leeds` (E34)."""

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.cleaning import bare
from afterword.workbook.wording.typed.small.places import workplace
from afterword.workbook.wording.typed.small.terms import thing_in_full
from afterword.workbook.wording.typed.small.whole import tells_on, without_asides
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
_I_AM = lazy_pattern(
    r"(?i)\A(?:i|it)(?:['\u2019](?:d|ll|m|s)| would| will| am| is)(?: be)?(?: (?:based|working))? "
)
_NOT_KNOWN = lazy_pattern(
    r"(?i)\A(?:(?:it |that )?(?:depends|varies)\b.*|(?:to be |not (?:yet )?)(?:agreed|confirmed|decided|fixed|known|sure)\b.*"
    r"|(?:i )?don['\u2019]?t know\b.*|no idea\b.*"
    r"|(?:he|she|they|you) (?:did|do|have|was|were|would)(?:n['\u2019]t| not)(?: yet)?"
    r" (?:decide|know|sa(?:id|y)|tell|told)\w*\b.*"
    r"|t\.?b\.?[acd]\b.*|unknown|\?+)\Z"
)
_THEIR_OWN = lazy_pattern(r"(?i)\A(?:our|their|your) ")
# wherever they need me, Dayton and their other depot: whoever reads it, where no others are named
_OF_OTHERS = lazy_pattern(
    r"(?i)\b(?:children|clients?|customers?|families|family|guests?|lads|members|owners?|parents|patients?|people"
    r"|pupils?|residents?"
    r"|students?|teams|tenants?|users)\b.*\bthe(?:ir|m|y)\b"
)
_THE_READERS = (
    (lazy_pattern(r"\bthey\b"), "you"),
    (lazy_pattern(r"\btheir\b"), "your"),
    (lazy_pattern(r"\bwith them\b"), "with you"),
)


def read_place(typed: str, _: Lexicon) -> TypedPhrase:
    """Where one would work; unclear where that is not known yet, or more is told than where and when."""
    place = place_typed(typed)
    return thing(place) if place and workplace(place) else unclear(typed)


def read_given(typed: str, _: Lexicon) -> TypedPhrase:
    """What comes with the pay, to follow `with`: `they pay my uniform` as `my uniform paid for`; unclear where it is none."""
    given = _PAID.sub(r"\g<what> paid for", _GIVEN.sub("", without_asides(bare(typed))))
    text = thing_in_full(given)
    tells_more = _WITH_A_VERB.match(text) or tells_on(text)
    return unclear(typed) if tells_more else thing(text)


def place_typed(typed: str | None) -> str:
    """Where one would work, without a sentence around it: `I'd be in Leeds`; nothing where it is not known yet."""
    place = _THEIR_OWN.sub("the ", _NOT_KNOWN.sub("", _I_AM.sub("", bare(typed))))
    if _OF_OTHERS.search(place):
        return place
    return rewritten(place, _THE_READERS)
