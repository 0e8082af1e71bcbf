"""A word that is made of the letters of a private name: a pet name, pieces drawn together, halves turned round, no vowels."""

from collections.abc import Iterator
from functools import partial
from itertools import product, starmap

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.misspelt import is_misspelling
from afterword.sharing.leaks.near_text import Word
from afterword.sharing.leaks.our_words import DAYS_AND_MONTHS
from afterword.sharing.leaks.word_names import is_a_word

_LEAST = 4  # letters of such a word
_LEAST_PIECE = 3
_LEAST_OF_TWO = 7
_SEVERAL = 2  # words
_VOWELS = lazy_pattern("[aeiou]")
_PET_ENDINGS = listed("s y ys ie ies i is o os us er ers") | {""}
# With a capital they tell a time, a side, a title or a family, and no firm.
_OF_EVERYBODY = DAYS_AND_MONTHS | listed(
    "north south east west spring summer autumn winter easter christmas king queen prince lord lady saint english french german"
    " good great high head home just main mark more over under upper very well will with work working young your"
)
# What several people do, behind what is one thing: Bracken have, Heather want.
_THEY_DO = listed(
    "are have were want need ask offer pay say do call give keep like know make let seem think expect promise wait"
)


@frozen
class Pieces:
    """The words of a private name that are long enough to be known by a piece, and all of them."""

    words: tuple[str, ...]
    whole: tuple[str, ...]

    def make(self, word: Word) -> bool:
        """Whether a word that is none of the language, and may be a name, is made of them."""
        plain = word.plain
        may_be = (len(plain) >= _LEAST, word.may_be_name, plain not in self.whole)
        if not all(may_be) or is_a_word(plain):
            return False
        is_made_of = partial(_is_made_of, plain)
        made = any(map(is_made_of, self.words))
        return made or self._are_drawn_together_in(plain) or self._are_joined_in(word)

    def begin_with(self, word: Word, following: str) -> bool:
        """Whether a word of the language is told as a firm, and is how the name begins: Bracken, for Brackenhurst."""
        plain = word.plain
        if (
            len(plain) < _LEAST
            or plain in self.whole
            or plain in _OF_EVERYBODY
            or word.typed.isupper()
        ):
            return False
        is_told = word.has_capital or (word.begins and following in _THEY_DO)
        return is_told and self.whole[0].startswith(plain)

    def _are_drawn_together_in(self, plain: str) -> bool:
        """Verdalytics, for Verdant Analytics; Copfield, for Copperfield."""
        if len(plain) < _LEAST_OF_TWO:
            return False
        return any(starmap(self._have_both, _halves(plain)))

    def _have_both(self, head: str, tail: str) -> bool:
        begins = any(name.startswith(head) for name in self.words)
        return begins and any(starmap(_has_end, product(self.whole, [tail])))

    def _are_joined_in(self, word: Word) -> bool:
        joined = "".join(self.whole[:_SEVERAL])
        return is_misspelling(word, joined)


def _halves(plain: str) -> Iterator[tuple[str, str]]:
    for end in range(_LEAST_PIECE, len(plain) - _LEAST_PIECE + 1):
        yield plain[:end], plain[end:]


def _has_end(name: str, piece: str) -> bool:
    return name.startswith(piece) or name.endswith(piece)


def _is_made_of(plain: str, name: str) -> bool:
    """Whether it is a pet name of one, or one turned round at any letter, or one without its vowels."""
    ways = (
        _is_pet_name(plain, name),
        len(plain) == len(name) and plain in name * 2,
        plain == _VOWELS.sub("", name),
    )
    return any(ways)


def _is_pet_name(plain: str, name: str) -> bool:
    """Whether it begins as the name does, and ends as pet names do: Northie, for Northgate."""
    beginnings = map(plain.removesuffix, _PET_ENDINGS)
    return any(len(each) >= _LEAST and name.startswith(each) for each in beginnings)
