"""Whether two phrases speak of one thing: most of their words, or a figure, are the same."""

from collections.abc import Iterable
from functools import lru_cache, partial

from afterword.patterns import lazy_pattern

# Two words are one when they begin alike: `lead` and `leading`.
_BEGINNING = lazy_pattern(r"\b(?=\w{4})\w{1,5}")  # of a word that is not short
_MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_DAY = lazy_pattern(rf"\b\d{{1,2}} {_MONTH}\b|\b{_MONTH} \d{{1,2}}\b|\b(?:19|20)\d\d\b")
_FIGURE = lazy_pattern(r"\d[\d.,]*\d")
_NUMBER = lazy_pattern(r"\d+")
_EMPTY = (  # each by its beginning
    "abili about also alway anybo anyon been every exper from good great have into more most nobod over peopl perso"
    " skill someo somet stron than that"
    " could might shoul their them then there they this well were what when where which with work would year years your"
)
_EMPTY_WORDS = frozenset(_EMPTY.split())
# What news has in common with any need, each by its beginning: `started`, `last`, a `licence` for another thing.
_NEWS = (
    "april augus autum badge begin card certi class compl cours decem diplo exam exams febru finis first frida frien gaine"
    " getti hours indus joine june july last learn level licen march monda month needs next novem octob passe passi quali"
    " quick satur septe someb sprin start summe sunda ticke today taken takes test tests thurs train tuesd under wedne week"
    " weeks winte worki yeste"
)
_OF_NEWS = frozenset(_NEWS.split())
# What a kind sentence has in common with any other: `I would be glad to do it`, `would be glad of a call`.
_KIND_WORDS = {
    "could",
    "glad",
    "grate",
    "happy",
    "love",
    "plea",
    "pleas",
    "shoul",
    "would",
}
_HALF = 0.5
_NEARLY_ALL = 0.75
_FEWEST_OF_A_SENTENCE = 4  # words that carry meaning
_TWO = 2


def are_mostly_in(text: str, phrase: str) -> bool:
    """Whether most words of a phrase stand in a text."""
    words = _words(phrase)
    return len(words & _words(text)) > len(words) * _HALF


def is_all_in(text: str, phrase: str) -> bool:
    """Whether a phrase has words that carry meaning, and all of them stand in a text."""
    words = _words(phrase)
    return bool(words) and words <= _words(text)


def is_near_any(phrase: str, others: Iterable[str]) -> bool:
    """Whether one of the others speaks of the same."""
    return any(map(partial(is_near, phrase), others))


def share_a_number(one: str, other: str) -> bool:
    """Whether a figure of more than one digit stands in both, and is no day and no year: then both tell of the same."""
    return not _figures(one).isdisjoint(_figures(other))


def has_all_figures(text: str, proof: str) -> bool:
    """Whether each figure of a proof stands in a text that tells it."""
    return {*_NUMBER.findall(proof)} <= {*_NUMBER.findall(text)}


def _figures(text: str) -> set[str]:
    return set(_FIGURE.findall(_DAY.sub("", text)))


def share_a_word(one: str, other: str) -> bool:
    """Whether a word that carries meaning stands in both."""
    return not _words(one).isdisjoint(_words(other))


def share_a_matter(news: str, need: str) -> bool:
    """Whether news tells of what is needed: by a word of its matter, and not by one that any news may have."""
    return not (_words(news) & _words(need)) <= _OF_NEWS


def share_two_words(one: str, other: str) -> bool:
    """Whether two words that carry meaning stand in both."""
    return len(_words(one) & _words(other)) >= _TWO


def is_near(one: str, other: str) -> bool:
    """Whether most words of the shorter stand in the other as well."""
    words, others = _words(one), _words(other)
    fewer = min(len(words), len(others))
    if not fewer:
        return one.casefold() == other.casefold()
    return len(words & others) > fewer * _HALF


def say_the_same(one: str, other: str) -> bool:
    """Whether two sentences say one thing: of the words of the shorter, at least four, nearly all stand in the other."""
    words, others = _words(one) - _KIND_WORDS, _words(other) - _KIND_WORDS
    fewer = min(len(words), len(others))
    return fewer >= _FEWEST_OF_A_SENTENCE and len(words & others) >= fewer * _NEARLY_ALL


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    """The words of a text that carry meaning, each by its beginning."""
    return frozenset(_BEGINNING.findall(text.casefold())) - _EMPTY_WORDS
