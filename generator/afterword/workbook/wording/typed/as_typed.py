"""What is written in another way than it is typed in a hurry: `dont`, `i`, `saturday`, `HANDS ON`, all in capitals (E34)."""

from functools import partial
from re import Match

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed.lexicon import Lexicon

_SHORTENED = lazy_pattern(
    r"(?i)\b(ai|are|could|did|do|does|had|has|have|is|should|was|were|would)nt\b"
)
_CANNOT = lazy_pattern(r"(?i)\b(ca|wo)nt\b")
_I = lazy_pattern(r"(?<![\w./\['\u2019-])i(?=[ '\u2019]|$)")
_ITS = lazy_pattern(
    r"^its(?= (?:about|all|an?|been|going|hard|just|my|not|only|so|the|too|very)\b)"
)
_I_AM = lazy_pattern(r"(?i)^i(?P<verb>m|ve) ")
_DAY = lazy_pattern(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bchristmas\b|\beaster\b"
)
_HYPHENS = lazy_pattern(
    r"(?i)\b(?:hands on(?= experience| approach| manager|$)|(?:hard|easy) (?:working|going)\b"
    r"|self (?:motivated|starter|employed|taught)\b|detail oriented\b|follow ups?\b)"
)
_MOST_OF_SHORT = 4  # letters of what may be a shortened name: PLC, NHS, ISO
_FEWEST_WORDS = 3


def as_written(text: str) -> str:
    """What was typed, with the apostrophes, capitals and hyphens that everybody leaves out now and then."""
    text = _CANNOT.sub(r"\1n't", _SHORTENED.sub(r"\1n't", text))
    text = _I.sub("I", _I_AM.sub(r"I'\g<verb> ", text))
    text = _ITS.sub("it's", text)
    return _HYPHENS.sub(_joined, _DAY.sub(_with_a_capital, text))


def _with_a_capital(word: Match[str]) -> str:
    return word[0].capitalize()


def _joined(words: Match[str]) -> str:
    return words[0].replace(" ", "-")


def without_loud_capitals(
    text: str,
    lexicon: Lexicon,
) -> str:
    """`RELIABLE AND HONEST`, `Someone Who Can Shear Sheep`: what has capitals all over is written in small letters."""
    words = text.split()
    small = [word for word in words if word.lower() in fw.SMALL]
    is_loud = text.isupper() and len(words) > 1
    is_title = len(words) >= _FEWEST_WORDS and all(word[:1].isupper() for word in words)
    if not is_loud and not (is_title and small):
        return text
    quiet = partial(_quiet, lexicon=lexicon)
    return " ".join(map(quiet, words))


def _quiet(
    word: str,
    lexicon: Lexicon,
) -> str:
    small = word.lower()
    bare = small.strip(",.")
    is_short = len(bare) <= _MOST_OF_SHORT and not lexicon.is_common(bare)
    if bare == "i" or (is_short and bare not in fw.SMALL):
        return word
    is_name = bare in lexicon.names or lexicon.language(bare)
    if is_name:
        return word.capitalize()
    return small
