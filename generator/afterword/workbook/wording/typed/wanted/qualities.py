"""What somebody is: `calm and kind`, `always on time`, `an early riser` (E34)."""

from functools import partial

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    first_of,
    first_words,
    listed,
    pieces,
)
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.nouns import read_thing
from afterword.workbook.wording.typed.grammar.verbs import tells_what_one_does
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.articles import article_before
from afterword.workbook.wording.typed.words.form import (
    Form,
    TypedPhrase,
    thing,
    unclear,
)
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# What ties it to a time, so that it was done then.
_TIED = lazy_pattern(
    r"\b(?:19|20)\d\d\b|\b(?:for|in) \S+ (?:years|months)\b|\b(?:ago|since|last|every)\b"
)
_DONE = frozenset({("caring", "for"), ("fit", "in"), ("fit", "into"), ("fit", "with")})
_ADVERBS = frozenset({"always", "hardly", "never", "not", "rarely"})
_CAN = frozenset({"can", "with"}) | fw.STATES
_AT_EASE = frozenset(
    {"comfortable", "confident", "content", "fine", "happy", "ok", "okay"}
)
_MORE = frozenset({"better"})
_BEHIND_MORE = frozenset({"at", "with", "when"})
_AFTER_QUALITY = fw.AFTER_QUALITY | {""}
_PEOPLE_WHO = lazy_pattern(
    r"(?:calm|cool|level-headed|clean|clear|firm|open|patient|quiet|smart|smooth|steady|sound|tidy|warm)(?:,? (?:and )?[a-z]+)?"
    r" (?:people|staff|drivers|carers|nurses|cooks|guards|hands|teachers|workers) who "
)
_GOOD_WITH = lazy_pattern(
    r"(?i)(?:always |really |so |very )?(?:calm|comfortable|fair|firm|friendly|gentle|good|great|honest|kind|patient|polite"
    r"|strict) (?:to|with) (?:[a-z]+ )?[a-z]+ (?:and|or) (?:all |the |their )?(?:[a-z]+ )?(?P<last>[a-z]+)"
)


def as_quality(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`calm, kind and quick`, `always on time`; before a thing it is part of that: `calm judgement`, `calm people who stay`."""
    if _PEOPLE_WHO.match(phrase):
        return thing(phrase)
    parts = pieces(phrase)
    if len(parts) > 1 and all(map(lexicon.is_only_to_do, first_words(phrase))):
        return None
    is_quality = partial(_is_quality, lexicon)
    qualities = [*map(is_quality, parts)]
    is_one = _is_good_with(phrase, lexicon), _are_qualities(parts, qualities, lexicon)
    if any(is_one):
        return TypedPhrase(Form.QUALITY, listed(_with_doer(phrase, lexicon), lexicon))
    if len(parts) > 1 and all(qualities[:-1]) and _names_somebody(parts[-1], lexicon):
        return TypedPhrase(Form.PERSON, with_article(phrase))
    if qualities[0] or not _ADVERBS.isdisjoint(first_words(phrase)):
        return unclear(phrase)
    return None


def _is_good_with(phrase: str, lexicon: Lexicon) -> bool:
    """`good with toddlers and their grandparents`: both are whom somebody is good with."""
    good_with = _GOOD_WITH.fullmatch(phrase)
    return good_with is not None and lexicon.is_plural(good_with["last"].lower())


def _are_qualities(
    parts: list[list[str]],
    are_known: list[bool],
    lexicon: Lexicon,
) -> bool:
    """Whether all parts say what somebody is: one may be a word that we do not know, the last may name a person."""
    *before, last = are_known
    if not before:
        return last
    continues = partial(_continues, lexicon)
    later = map(continues, parts[1:], are_known[1:])
    if are_known[0] and all(later):
        return True
    if all(before):
        return last or lexicon.is_doer(parts[-1][-1])
    is_one_word = len(parts[0]) == 1 and kinds_of(parts[0][0], lexicon) in {"X", "J"}
    return is_one_word and all(are_known[1:])


def _names_somebody(
    piece: list[str],
    lexicon: Lexicon,
) -> bool:
    """`reliable person`; not `better with people`."""
    behind = next(filter(fw.BEHIND_A_THING.__contains__, piece), "")
    named = piece[: piece.index(behind)] if behind else piece
    return not lexicon.people.isdisjoint(named)


def _with_doer(
    phrase: str,
    lexicon: Lexicon,
) -> str:
    """`honest, good timekeeper` is `honest, a good timekeeper`."""
    before, between, last = phrase.rpartition(" and " if " and " in phrase else ", ")
    if not between or not lexicon.is_doer(last.lower().split()[-1]):
        return phrase
    return f"{before}{between}{with_article(last)}"


def _is_quality(
    lexicon: Lexicon,
    piece: list[str],
) -> bool:
    """Whether one part of a list says what somebody is like, or can."""
    if piece[:2] in (["hardly", "ever"], ["not", "easily"], ["not", "too"]):
        piece = piece[1:]
    first, second, third = first_of(piece, 3)
    if first in _CAN or is_state(piece, lexicon):
        return True
    if first in {"less", "more", "most"}:
        return _is_plain_quality(second, third, lexicon)
    if lexicon.is_adverb(first):
        return lexicon.is_quality(second)
    return _is_plain_quality(first, second, lexicon)


def _is_plain_quality(
    first: str,
    second: str,
    lexicon: Lexicon,
) -> bool:
    """`patient with children`, `very patient`; before a thing it is no quality of somebody: `calm judgement`."""
    if first in fw.ADVERBS:
        fits = (
            second in fw.STATES,
            lexicon.is_quality(second),
            first in fw.STRESSED and not lexicon.is_verb(second),
        )
        return any(fits)
    if first in _MORE or lexicon.compares(first):
        return second in _BEHIND_MORE
    if not lexicon.is_quality(first) or (first, second) in _DONE:
        return False
    if lexicon.is_only_to_do(first):
        return second in {"", "to"}
    goes_on = first in _AT_EASE and second.endswith("ing")
    return goes_on or second in _AFTER_QUALITY


def _continues(
    lexicon: Lexicon,
    piece: list[str],
    is_quality: bool,  # noqa: FBT001  (of the piece)
) -> bool:
    """Whether a later part of a list goes on from what somebody is: `patient and a good listener`, `calm and knows SQL`."""
    phrase = " ".join(piece)
    if piece[0] in {"about", "at", "of", "with"}:
        return True
    if piece[0] in {"a", "an"}:
        return read_thing(phrase, lexicon).form is Form.PERSON
    return is_quality or tells_what_one_does(phrase, lexicon)


def is_state(
    piece: list[str],
    lexicon: Lexicon,
) -> bool:
    """`experienced in wound care`, `used to nights`, `forklift certified`; not `trained for two years`, which was done."""
    phrase = " ".join(piece)
    first, second = first_of(piece, 2)
    if _TIED.search(phrase) and second != "by":
        return False
    if phrase.startswith("up to date"):
        return True
    if first == "used":
        return second == "to" and not used_to_do(phrase, lexicon)
    if len(piece) > 1 and piece[-1] in fw.DECLARED:
        return not _names_several(piece, lexicon)
    return first in lexicon.states_of and second in fw.AFTER_STATE | {""}


def _names_several(
    piece: list[str],
    lexicon: Lexicon,
) -> bool:
    """`two sites certified`: things of which it is said."""
    last = piece[-2]
    is_common = lexicon.is_common(lexicon.singular(last)) and lexicon.is_plural(last)
    return bool(piece[0] in fw.BEFORE_THINGS or piece[0].isdigit() or is_common)


def used_to_do(
    phrase: str,
    lexicon: Lexicon,
) -> bool:
    """`used to run a kitchen` was done; `used to nights` is what one is."""
    if not phrase.lower().startswith("used to "):
        return False
    first, second = first_of(phrase.lower().split()[2:], 2)
    if first in lexicon.either:
        return second in lexicon.after_a_verb or lexicon.is_plural(second)
    return lexicon.is_only_to_do(first)


def with_article(phrase: str) -> str:
    """One person as one is named: `a person`, `an early riser`; `someone` as it stands."""
    first = phrase.split(" ", maxsplit=1)[0].lower()
    if first in fw.ARTICLES or first.startswith(("any", "people", "some")):
        return phrase
    return f"{article_before(phrase)} {phrase}"
