"""A list of what was talked about, however its parts are set apart: `VAT; the audit`, `rotas / who does the phones` (E34)."""

import re
from functools import partial

from afterword.interview.values.sentences import NO_SHORT_FORM
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    first_words,
    in_small_letters,
    words_of,
)
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.nouns import read_thing
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_APART = lazy_pattern(r" ?; | / |(?<=[a-z])" + NO_SHORT_FORM + r"[.!] (?=[A-Z])")
_BETWEEN = lazy_pattern(r",? and (?=[^,]*\Z)|, ")
# new menu, tips policy; not `Tom, the new head`, `late trains, mostly Fridays`
_PAIR = lazy_pattern(
    r"(?!.* to )(?:[A-Z]?[a-z-]+ ){1,3}?[a-z-]+, (?!an?\b|(?<=[^s], )the\b|your\b|our\b|\w+ly\b|not\b|no\b|one\b|all\b"
    r"|both\b|even\b"
    r"|very\b|too\b)"
    r"[A-Z]?[a-z-]+(?: [a-z-]+){0,5}"
)
_TOLD_OF = lazy_pattern(
    r"(?P<one>[^,;:?]+)(?P<told>, (?:where (?!to\b)|(?P<who>whom?) (?!to\b)|whose "
    r"|(?:at|for|from|in|of|on|to|with) (?:which|whom) |the ones? (?:that|where|which|who) ).+)"
)
# When it was is told of a time: `the week before Christmas, when bonuses come late`; not `the new rota, when it starts`.
_TOLD_OF_A_TIME = lazy_pattern(
    r"(?i)(?P<one>[^,;:?]*\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|afternoons?|autumn|christmas|days?|diwali|easter"
    r"|evenings?|fall|harvest|holidays?|hours?|january|february|march|april|may|june|july|august|september|october|november"
    r"|december|mornings?|months?|nights?|periods?|quarter|ramadan|seasons?|shifts?|spring|summer|terms?|times?|weekends?"
    r"|weeks?|winter|year(?:-end|s)?)\b[^,;:?]*)(?P<told>, (?P<who>)when (?!to\b).+)"
)
# What was done to it, in a form that says as well that it did so itself: `the crates lost at sea`.
_DONE_TO_IT = lazy_pattern(
    r"(?i)(?:the|your) (?:[\w-]+ ){1,3}?(?:cut|found|heard|hit|kept|lost|put|read|seen|set|shut|stolen|told|won)"
    r"(?: (?:across|along|at|before|between|by|during|each|every|for|from|in|into|last|on|over|this|through|to|under"
    r"|with(?:in)?)(?: (?!(?:are|cost|costs|has|have|is|made|makes|means?|that|was|were|which|who)\b)[\w'\u2019-]+){1,9})?"
)
_MOST_WORDS = 6  # of a part
_NO_PART = lazy_pattern(r"[?\":]| [-\u2013\u2014] ")
_ASKED = frozenset({"how", "what", "when", "where", "whether", "who", "why"})
_TELLS = frozenset("FO")
_DONE = frozenset("VE")
_OF_PEOPLE = fw.PRONOUNS | fw.OF_OTHERS - {"my", "our"}
_IS = frozenset({
    "are", "can", "could", "did", "do", "does", "is", "should", "was", "were", "will", "would",
})  # fmt: skip
_BEGINS_NONE = _OF_PEOPLE | fw.BEHIND_A_THING - fw.DETERMINERS - _ASKED | {"to"}
_FEWEST = 3
_SOMEBODY = lazy_pattern(
    r"\A(?:boy|child|client|customer|famil|friend|girl|guest|kid|passenger|patient|people|pupil|resident|team|tenant)(?:s|y|ies|ren)?\Z"
)


def as_list(
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """Its parts with commas and an `and`, where each names a thing or tells what was asked; None of anything else.

    One thing with what is told of it stands as it is: `the new depot, where most of them start`, `the crates lost at sea`.
    """
    told_of = _TOLD_OF.fullmatch(text) or _TOLD_OF_A_TIME.fullmatch(text)
    if told_of and _can_be_told_of(told_of, lexicon):
        return thing(_named(lexicon, told_of["one"]) + told_of["told"])
    if _DONE_TO_IT.fullmatch(text):
        return thing(text)
    is_set_apart = _APART.search(text) is not None
    is_asked = not _ASKED.isdisjoint(first_words(text)[1:])
    parts = _BETWEEN.split(_APART.sub(", ", text))
    names_one = partial(_names_one, lexicon)
    is_pair = _PAIR.fullmatch(text) is not None
    is_list = (
        len(parts) + (is_set_apart or is_asked or is_pair) >= _FEWEST,
        all(map(names_one, parts)),
        not all(map(lexicon.is_verb, first_words(text))),  # `order faster, hire`
    )
    if not all(is_list):
        return None
    *before, last = map(partial(_named, lexicon), parts)
    pause = ", and " if " and " in " ".join(before) else " and "
    return thing(f"{', '.join(before)}{pause}{last}")


def _can_be_told_of(told_of: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether it is of a thing, or of people where `who` follows: `the rota, who covers nights` asks two things."""
    one = in_small_letters(told_of["one"], lexicon)
    last = lexicon.singular(words_of(one)[-1])
    fits_who = (not told_of["who"], lexicon.names_a_worker(last), _SOMEBODY.match(last))
    return all((read_thing(one, lexicon, _the).fits, any(fits_who)))


def _named(
    lexicon: Lexicon,
    part: str,
) -> str:
    """`Medication round` as `the medication round`; what asks, or has no article, stands as it is."""
    small = in_small_letters(part, lexicon)
    thing_named = read_thing(small, lexicon, _the)
    is_one = words_of(small)[0] not in _ASKED and thing_named.fits
    return thing_named.text if is_one else small


def _the(_: str) -> str:
    return "the"


def _names_one(
    lexicon: Lexicon,
    part: str,
) -> bool:
    """`handover to devs`, `how you keep volunteers`; nobody who does something, and nothing that is done."""
    words = words_of(part)
    kinds = "".join(map(partial(kinds_of, lexicon=lexicon), filter(None, words)))
    is_asked = words[0] in _ASKED and words[1] not in _IS
    otherwise = (
        len(words) > _MOST_WORDS,
        _NO_PART.search(part),
        words[0] in _BEGINS_NONE,
        not is_asked and not _TELLS.isdisjoint(kinds),
        words[0] in _ASKED and not is_asked,
        not is_asked and {*kinds_of(words[0], lexicon)} <= _DONE,
    )
    return not any(otherwise)
