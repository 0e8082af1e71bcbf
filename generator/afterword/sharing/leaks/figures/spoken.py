"""Private sums in the words of some seventy languages: made and looked for, as nobody can list how each reads a number.

The eight languages that `words` reads are left out here, and those whose numerals `scripts` reads.
"""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from functools import cache, cached_property
from itertools import accumulate, chain, pairwise, product
from typing import TYPE_CHECKING

from anyascii import anyascii

from afterword.frozen import frozen
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.word_names import is_a_word

if TYPE_CHECKING:
    from unicode_rbnf import RbnfEngine

_READ = listed(
    "en en_IN de de_CH fr fr_BE fr_CH es pt pt_PT nl it da zh zh_Hant ja ko yue yue_Hans"
)
_LEAST_AMOUNT = 100  # less is a count, or the beginning of another number
_LEAST_LETTERS = 8
_LEAST_CONSONANTS = 9
_WORD = lazy_pattern(r"[a-z]+")
_SMALL_WORD = lazy_pattern(r"\b[a-z]{2,}\b")
_ID = lazy_pattern(r"@|\A\S*\Z")
_LONG_WORD = lazy_pattern(r"\b[a-z]{15,}\b")
_NO_ENGLISH_LETTERS = lazy_pattern(r"[^\W\d_a-zA-Z]")
_VOWELS = lazy_pattern(r"[aeiouy]+")
_SILENT = lazy_pattern("['h]+")
_TWICE = lazy_pattern(r"([a-z])\1+")
# What sounds alike, and what the beginning of a word turns into.
_ALIKE = str.maketrans("cgqbdvwzj", "kkkptffsi")
_LAKH, _CRORE = 100_000, 10_000_000
_HINDI_UNITS = {
    _LAKH: "\u0932\u093e\u0916",
    _CRORE: "\u0915\u0930\u094b\u0921\u093c",
}
_HINDI_HALF = "\u0938\u093e\u0922\u093c\u0947"  # and a half, before the number
_HALF = Decimal("0.5")
# As it is told after a number: Polish, Czech, Russian, Greek, Turkish, Finnish, Estonian, Swedish, and so on.
_AND_A_HALF = (
    "i pol",
    "a pul",
    "s polovinoi",
    "z polovinoiu",
    "kai misi",
    "bucuk",
    "ja puoli",
    "ja pool",
    "og en halv",
    "och en halv",
    "es fel",
    "si jumatate",
    "setengah",
    "i polovina",
    "in pol",
    "un puse",
    "su puse",
    "a hanner",
    "go leith",
    "na nusu",
)


@frozen
class SpokenSums:
    """Private sums, as they are told in other languages."""

    amounts: tuple[Decimal, ...]

    def told_in(self, text: str) -> Iterator[Decimal]:
        """Those whose words stand in a text, with or without accents, spaces and hyphens."""
        if not _may_be_foreign(text):
            return
        words = _words(text)
        yield from _found(words, self._by_letters)
        yield from _found(_consonants_of(words), self._by_consonants)

    @cached_property
    def _by_letters(self) -> dict[str, Decimal]:
        return self._by_key(_letters_of)

    @cached_property
    def _by_consonants(self) -> dict[str, Decimal]:
        return self._by_key(_all_consonants_of)

    def _by_key(
        self, keys_of: Callable[[Decimal], tuple[str, ...]]
    ) -> dict[str, Decimal]:
        """What each sum is looked for by."""
        by_key: dict[str, Decimal] = {}
        for amount in self.amounts:
            by_key |= dict.fromkeys(keys_of(amount), amount)
        return by_key


def _may_be_foreign(text: str) -> bool:
    """Whether some of it is no English: letters of other alphabets, two words in a row that are none, or a very long one."""
    if _NO_ENGLISH_LETTERS.search(text):
        return True
    words = text_if(not _ID.search(text), text)
    english = map(is_a_word, _SMALL_WORD.findall(words))
    if (False, False) in pairwise(english):
        return True
    return not all(map(is_a_word, _LONG_WORD.findall(text)))


def _found(words: list[str], needles: dict[str, Decimal]) -> Iterator[Decimal]:
    """The sums that stand in a row of words, each from the beginning of a word on."""
    starts = frozenset(accumulate(map(len, words), initial=0))
    joined = "".join(words)
    for needle, amount in needles.items():
        start = joined.find(needle)
        if start in starts:
            yield amount


def _words(text: str) -> list[str]:
    """The words of a text in plain letters, as they sound."""
    plain = _SILENT.sub("", anyascii(text).casefold()).translate(_ALIKE)
    return _WORD.findall(_TWICE.sub(r"\1", plain))


@cache
def _letters_of(amount: Decimal) -> tuple[str, ...]:
    """The words of a sum in each language, joined, if they are long enough."""
    keys = map("".join, _told(amount))
    return tuple(key for key in keys if len(key) >= _LEAST_LETTERS)


@cache
def _all_consonants_of(amount: Decimal) -> tuple[str, ...]:
    """Those without their vowels, if enough is left."""
    keys = map("".join, map(_consonants_of, _told(amount)))
    return tuple(key for key in keys if len(key) >= _LEAST_CONSONANTS)


def _consonants_of(words: Iterable[str]) -> list[str]:
    return [_VOWELS.sub("", word) for word in words]


@cache
def _told(amount: Decimal) -> frozenset[tuple[str, ...]]:
    """The words of a sum in each language; none for a small one, or one with cents."""
    texts = list(_with_a_half(amount))
    whole, part = divmod(amount, 1)
    if part == _HALF:
        texts += map(" ".join, product(_in_all(int(whole)), _AND_A_HALF))
    elif not part and amount >= _LEAST_AMOUNT:
        texts += _in_all(int(amount))
    return frozenset(map(tuple, map(_words, texts)))


def _with_a_half(amount: Decimal) -> Iterator[str]:
    """Eighteen lakh and a half, as it is told in Hindi."""
    for unit, name in _HINDI_UNITS.items():
        whole, part = divmod(amount / unit, 1)
        if whole and part == _HALF:
            for number in _in("hi", int(whole)):
                yield f"{_HINDI_HALF} {number} {name}"


def _in_all(number: int) -> Iterator[str]:
    in_each = (_in(language, number) for language in _languages())
    return chain.from_iterable(in_each)


def _in(language: str, number: int) -> Iterable[str]:
    """A number in a language, in each gender and case that it has."""
    spelled = _engine(language).format_number(number)
    return dict.fromkeys(spelled.text_by_ruleset.values())


@cache
def _languages() -> tuple[str, ...]:
    from unicode_rbnf import RbnfEngine  # noqa: PLC0415  (only where a text may be of another language)

    languages = frozenset(RbnfEngine.get_supported_languages())
    return tuple(sorted(languages - _READ))


@cache
def _engine(language: str) -> "RbnfEngine":
    from unicode_rbnf import RbnfEngine  # noqa: PLC0415  (only where a text may be of another language)

    return RbnfEngine.for_language(language)
