"""Names that are words, such as Target or Reading: told from the word by the capital letter, where a capital says something."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

from afterword.sharing.leaks.findings import CERTAIN, Sighting, doubtful
from afterword.sharing.leaks.our_words import DAYS_AND_MONTHS, is_our_sentence, is_ours
from afterword.sharing.leaks.spelling import GAP, Context, context_in
from afterword.workbook.wording.wording import shipped_wording

_WORD = re.compile(r"[^\W\d_]+")
_LINE_END = re.compile(rf"[\n{GAP}|]")
_BEGINS = re.compile(
    r"(?:\A|[.!?:;\u2026\n\x1f|\u2022/#]|(?:^|\s)[-*\u2013\u2014])[\s\W]*\Z"
)
_LONG = 4  # letters of a word that a title has with a capital
_HALF = 2
_COMMON_LIST, _LONG_LIST = "eff-long", "legacy"

WORD = "a name that is a word, too, stands there where every word has a capital letter"
PART = "the first word of the place stands there as a name"
RARE_WORD = "a name that is a word, too, stands there in small letters"


@dataclass(frozen=True)
class WordName:
    """A private name of one word that anybody uses; `is_common` if nobody would think of the name by it."""

    name: str
    word: str
    is_common: bool = True
    is_whole: bool = True  # and no part of what was typed

    def seen_in(self, plain: str) -> Sighting | None:
        """Whether a text names it: for certain with a capital inside a sentence."""
        sighting = None
        for start, end in self._places(plain):
            nearer = self._sighting_at(plain, start, end)
            if nearer is not None and nearer.is_certain:
                return nearer
            sighting = sighting or nearer
        return sighting

    def is_all_of(self, plain: str) -> bool:
        """Whether a text says nothing but the name."""
        return plain.strip().casefold() == self.word

    def _places(self, plain: str) -> Iterator[tuple[int, int]]:
        pattern = rf"(?i)(?<![^\W_]){re.escape(self.word)}(?![^\W_])"
        for match in re.finditer(pattern, plain):
            yield match.span()

    def _sighting_at(self, plain: str, start: int, end: int) -> Sighting | None:
        around = context_in(plain, start, end)
        if self._is_ours_between(around):
            return None
        if plain[start].islower():
            says_nothing = self.is_common or _is_in_an_id(around)
            return None if says_nothing else doubtful(RARE_WORD)
        if begins_a_sentence(around) or is_in_a_title(around):
            return doubtful(WORD)
        return CERTAIN if self.is_whole else doubtful(PART)

    def _is_ours_between(self, around: Context) -> bool:
        readings = (around.neighbours(), around.neighbours(GAP))
        return any(is_our_sentence(self.word, neighbours) for neighbours in readings)


def begins_a_sentence(around: Context) -> bool:
    """Whether a capital letter would stand there in any case: at the beginning of a sentence, a line, an item of a list."""
    return _BEGINS.search(around.before) is not None


def is_in_a_title(around: Context) -> bool:
    """Whether the words of the line have capitals, but for short ones and the first one, which says nothing."""
    before = _LINE_END.split(around.before)[-1]
    after = _LINE_END.split(around.after)[0]
    others = [*_WORD.findall(before)[1:], *_WORD.findall(after)]
    if all(map(_has_a_capital, others)):
        return True

    long_ones = [word for word in others if len(word) >= _LONG]
    capitals = list(filter(_has_a_capital, long_ones))
    return len(capitals) * _HALF > len(long_ones)


def _has_a_capital(word: str) -> bool:
    return not word[0].islower()


def _is_in_an_id(around: Context) -> bool:
    return around.before.endswith("-") or around.after.startswith("-")


def word_name(name: str, words: tuple[str, ...]) -> WordName | None:
    """A name that is one word of everybody's; None if it is more, or nobody's word."""
    if len(words) != 1:
        return None
    word = words[0]
    if word in DAYS_AND_MONTHS:
        return None
    if is_common(word):
        return WordName(name, word)
    if is_ours(word) or word in _list(_LONG_LIST):
        return WordName(name, word, is_common=False)
    return None


@cache
def is_common(word: str) -> bool:
    """Whether a word is one that anybody may use, as `target` and `reading`."""
    return word in common_words() or shipped_wording().packs.lexicon.is_common(word)


def common_words() -> frozenset[str]:
    """The words that passphrases are drawn from: short, common and English."""
    return _list(_COMMON_LIST)


@cache
def _list(list_name: str) -> frozenset[str]:
    package = resources.files("xkcdpass")
    words = package.joinpath("static", list_name).read_text(encoding="utf-8")
    return frozenset(words.casefold().split())
