"""What somebody is: `calm and kind`, `always on time`, `an early riser` (E34)."""

from functools import partial

from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed.cleaning import first_words, listed, pieces
from afterword.workbook.wording.typed.form import Form, TypedPhrase, unclear
from afterword.workbook.wording.typed.lexicon import Lexicon

_ADVERBS = frozenset({"always", "never", "not"})
_CAN = frozenset({"can", "with"}) | fw.STATES
_AFTER_QUALITY = fw.AFTER_QUALITY | {""}


def as_quality(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`calm, kind and quick`, `always on time`; before a thing it is part of that: `calm judgement`."""
    parts = pieces(phrase)
    qualities = [*map(partial(_is_quality, lexicon), parts)]
    if _are_qualities(parts, qualities, lexicon):
        return TypedPhrase(Form.QUALITY, listed(_with_doer(phrase, lexicon), lexicon))
    if qualities[0] or not _ADVERBS.isdisjoint(first_words(phrase)):
        return unclear(phrase)
    return None


def _are_qualities(
    parts: list[list[str]],
    are_known: list[bool],
    lexicon: Lexicon,
) -> bool:
    """Whether all parts say what somebody is: one may be a word that we do not know, the last may name a person."""
    *before, last = are_known
    if not before:
        return last
    if all(before):
        return last or lexicon.is_doer(parts[-1][-1])
    is_one_word = len(parts[0]) == 1 and not lexicon.is_verb(parts[0][0])
    return is_one_word and all(are_known[1:])


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
    first, second = (*piece, "")[:2]
    if first in _CAN:
        return True
    if first in fw.ADVERBS:
        is_state = second in fw.STATES or lexicon.is_quality(second)
        return is_state or (first in fw.STRESSED and not lexicon.is_verb(second))
    if not lexicon.is_quality(first):
        return False
    if lexicon.is_only_to_do(first):
        return second in {"", "to"}
    return second in _AFTER_QUALITY


def with_article(phrase: str) -> str:
    """One person as one is named: `a person`, `an early riser`; `someone` as it stands."""
    first = phrase.split(" ", maxsplit=1)[0].lower()
    if first in fw.ARTICLES or first.startswith(("any", "people", "some")):
        return phrase
    article = "an" if first[0] in "aeiou" else "a"
    return f"{article} {phrase}"
