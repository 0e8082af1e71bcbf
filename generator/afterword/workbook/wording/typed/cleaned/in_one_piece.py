"""What a sentence of ours is wound round is one piece: what somebody else does, behind a comma, is asked about (E34)."""

from functools import wraps

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.asides import read_without_asides
from afterword.workbook.wording.typed.cleaned.slips import Reading
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_SHORT = r"(?:['\u2019](?:d|ll|m|re|s|ve))?"
_WOUND_ROUND = frozenset({
    Form.DOES, Form.DOING, Form.HAD, Form.NEED, Form.PERSON, Form.QUALITY, Form.THING, Form.TO_DO,
})  # fmt: skip
# the policy, they changed it; my energy, said I was one to watch; what it stands for and I guessed
_SECOND = lazy_pattern(
    rf"(?i)(?:[,;]| [-\u2013\u2014]) (?:and |but |so )?(?:he|I|it|its|she|they|we|you){_SHORT} (?!of\b|the\b)[a-z]"
    r"|(?:[,;]| [-\u2013\u2014]) (?:ask|asked|check|said|says|told)\b"
    rf"|\b(?:and|but|so) I{_SHORT} (?!can\b|could\b|would\b)[a-z]"
)
# they've lost three, so someone who'll stay: of a sentence what they need is no part
_SO_SOMEBODY = lazy_pattern(
    r"(?i)\bso (?:an?|some(?:body|one)) (?:[a-z]+ )?(?:that|to|who)\b"
)
_QUOTED = lazy_pattern(r"[\"\u201c][^\"\u201d]*[\"\u201d]|\([^()]*\)")


def in_one_piece(reading: Reading) -> Reading:
    """A reading by which what has a second part with a doer of its own is asked about."""

    @wraps(reading)
    def read(typed: str, lexicon: Lexicon) -> TypedPhrase:
        phrase = reading(typed, lexicon)
        runs_on = (
            phrase.form in _WOUND_ROUND and runs_on_in(phrase.text),
            phrase.form is Form.SAID and _SO_SOMEBODY.search(phrase.text),
        )
        return unclear(typed) if any(runs_on) else phrase

    return read


def alone_in_one_piece(reading: Reading) -> Reading:
    """The reading of what is left without its asides."""
    return in_one_piece(read_without_asides(reading))


def runs_on_in(text: str) -> bool:
    """Whether somebody does something in it behind what is named, outside quotation marks and brackets."""
    return _SECOND.search(_QUOTED.sub("", text)) is not None
