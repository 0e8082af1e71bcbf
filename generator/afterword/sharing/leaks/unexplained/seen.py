"""What a reader sees anyway: the words, names and numbers of each text, and in which texts they stand."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from itertools import chain
from operator import attrgetter
from typing import TypeVar

from afterword.frozen import frozen
from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.figures.by_period import middles
from afterword.sharing.leaks.figures.sums import forms
from afterword.sharing.leaks.figures.told import figures_told
from afterword.sharing.leaks.fragments import TextKind
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.named_text import words_of
from afterword.sharing.leaks.names import TITLES
from afterword.sharing.leaks.private_keys import is_named
from afterword.sharing.leaks.retold import content_of

_Part = TypeVar("_Part")
_Places = Mapping[_Part, set[str]]
_NO_NAMES = TITLES | listed(
    "the a an of in at on by for to and or from with near our your its it is as no not"
)
_NO_PLACES: frozenset[str] = frozenset()


@frozen
class Seen:
    """All texts and sums that a reader may see; `counts` say of how many hours, days and payments a year is made.

    `days` are those of this interview.
    """

    leaves: tuple[Withheld, ...]
    counts: tuple[Withheld, ...] = ()
    days: frozenset[dt.date] = frozenset()

    def has_word(self, word: str, but_in: str) -> bool:
        """Whether a word stands in another text than this one."""
        places = self._words.get(word, _NO_PLACES)
        return bool(places - {but_in})

    def has_number(self, number: Decimal, but_in: str) -> bool:
        """Whether a number stands in another text than this one, or is a sum, a count or the middle of a range."""
        if number in self._worked_out:
            return True
        places = self._numbers.get(number, _NO_PLACES)
        return bool(places - {but_in})

    def has_stem(self, stem: str, but_in: str) -> bool:
        """Whether a word of that stem stands in another text than this one."""
        places = self._stems.get(stem, _NO_PLACES)
        return bool(places - {but_in})

    @cached_property
    def named(self) -> frozenset[str]:
        """The words of all names."""
        names = map(attrgetter("text"), filter(is_named, self.leaves))
        in_each = map(words_of, names)
        return frozenset(chain.from_iterable(in_each)) - _NO_NAMES

    @cached_property
    def countries(self) -> frozenset[str]:
        """The codes of the countries that the reader knows of."""
        told = (leaf.text for leaf in self.leaves if leaf.place[-1] == "country")
        return frozenset(told)

    @cached_property
    def _words(self) -> _Places[str]:
        return self._places_of(words_of)

    @cached_property
    def _stems(self) -> _Places[str]:
        return self._places_of(content_of)

    @cached_property
    def _numbers(self) -> _Places[Decimal]:
        return self._places_of(numbers_in)

    def _places_of(self, read: Callable[[str], Iterable[_Part]]) -> _Places[_Part]:
        """In which texts each part stands that is read out of them."""
        places: dict[_Part, set[str]] = defaultdict(set)
        for leaf in self._texts:
            for part in read(leaf.text):
                places[part].add(leaf.name)
        return places

    @cached_property
    def sums(self) -> frozenset[Decimal]:
        """The sums of money that the reader sees as such."""
        return frozenset(map(_amount, filter(attrgetter("amount"), self.leaves)))

    @cached_property
    def _worked_out(self) -> frozenset[Decimal]:
        sums = tuple(filter(attrgetter("amount"), self.leaves))
        counted = (*sums, *self.counts)
        return frozenset((*map(_amount, counted), *middles(sums)))

    @property
    def _texts(self) -> Iterator[Withheld]:
        for leaf in self.leaves:
            if not leaf.amount:
                yield leaf


def _amount(leaf: Withheld) -> Decimal:
    return Decimal(leaf.text)


def numbers_in(text: str) -> frozenset[Decimal]:
    """Every number of a text, those in words too."""
    written = forms(text, TextKind.PROSE)
    in_each = map(figures_told, written)
    figures = chain.from_iterable(in_each)
    sizes_of_each = map(attrgetter("sizes"), figures)
    return frozenset(chain.from_iterable(sizes_of_each))
