"""Several things that one brings, typed one behind the other, each read by itself: `been on the doors, SIA badge` (E34)."""

from collections.abc import Callable
from itertools import pairwise

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import bare, with_a_capital
from afterword.workbook.wording.typed.grammar.left_out import Asked, clause_in_full
from afterword.workbook.wording.typed.grammar.work import SURELY_YEARS
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

Reading = Callable[[str, Lexicon], TypedPhrase]
# What parts the things of a list.
_BETWEEN_THINGS = lazy_pattern(
    r", (?:and )?| and (?=(?:an?|my|the|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) )"
)
_BETWEEN = lazy_pattern(
    r", (?:and |but )?| (?:and|but) (?=(?:I(?! and)|am|been|can|got|had|have|know|never|was)\b)"
)
_SAID_WITH = {
    Form.DONE: "I ",
    Form.HAVING_DONE: "I have ",
    Form.TO_DO: "I can ",
    Form.QUALITY: "I am ",
    Form.PERSON: "I am ",
    Form.THING: "I have ",
    Form.SENTENCE: "",
}
_COUNTED = lazy_pattern(
    r"(?:about |over |nearly )?\d|(?:a (?:bit|little|lot|touch)|almost|mainly|mostly|nearly)\b"
)
# in a crisis I'm calm: who does it stands in it, and it is a sentence
_I_DO = lazy_pattern(
    r"\A(?!.*\b(?i:after|as|because|before|if|since|that|though|until|what|when|where|which|while|who)\b)"
    r"[^,;:?!]*\bI(?:['\u2019](?:d|ll|m|ve)|(?: [a-z]+){1,2})\b"
)
_DONE_TO_A_THING = Form.THING, Form.DONE  # my exam, passed in 2021
_TWO = 2  # words, which may be anything: `ran`
_MOST = 4  # that one sentence bears


def in_pieces(typed: str, lexicon: Lexicon, read: Reading) -> TypedPhrase | None:
    """`good with customers, never late` as `I am good with customers and have never been late`; none where one is unclear."""
    text = bare(typed)
    pieces = _BETWEEN.split(text)
    phrases = [read(piece, lexicon) for piece in pieces]
    worded = [*map(_told, phrases)]
    forms = [phrase.form for phrase in phrases]
    kinds = {*forms}
    is_done_to_it = _DONE_TO_A_THING in pairwise(forms)
    are_told = (
        1 < len(worded) <= _MOST,
        all(worded),
        kinds != {Form.THING},
        not is_done_to_it,
    )
    if not all(are_told):
        return _as_clause(text)
    first, *others = worded
    again = _SAID_WITH[phrases[0].form] if len(kinds) == 1 else "I "
    *between, last = (one.removeprefix(again) for one in others)
    return TypedPhrase(Form.SENTENCE, f"{', '.join([first, *between])} and {last}")


def _as_clause(text: str) -> TypedPhrase | None:
    """`always had repeat customers` with its `I`, and what has one; else nothing."""
    worded = clause_in_full(text, Asked.OF_ME)
    is_told = worded != text, len(worded.split()) > _TWO, worded.startswith("I ")
    is_mine = _I_DO.match(text), all(is_told)
    return TypedPhrase(Form.SENTENCE, with_a_capital(worded)) if any(is_mine) else None


def _told(phrase: TypedPhrase) -> str:
    """A piece as a sentence of one's own; nothing where it is none, or only says how many."""
    worded = f"{_SAID_WITH.get(phrase.form, '?')}{phrase.text}"
    return text_if(worded.startswith("I ") and not _COUNTED.match(phrase.text), worded)


def is_brought(text: str, lexicon: Lexicon, read: Reading) -> bool:
    """Whether it follows `I would bring`: so many years of something, or several things of which each is one."""
    pieces = _BETWEEN_THINGS.split(text)
    forms = {read(piece, lexicon).form for piece in pieces}
    are_things = all((" and " in text, len(pieces) > 1, forms == {Form.THING}))
    return are_things or SURELY_YEARS.fullmatch(text) is not None
