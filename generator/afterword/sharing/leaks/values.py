"""What is private by its value: sums, telephone numbers, addresses, names, cities. How each is spelled makes no difference.

What its reader may see anyway is not looked for; what may be meant by something that they see is not asked about.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import field
from decimal import Decimal, InvalidOperation
from functools import partial
from itertools import filterfalse

from afterword.frozen import frozen, replace
from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.contacts import address_of, number_of
from afterword.sharing.leaks.figures.sums import Sums, SumSeen
from afterword.sharing.leaks.findings import CERTAIN, Certainty, Sighting
from afterword.sharing.leaks.fragments import TextKind
from afterword.sharing.leaks.names import city_of, employer_of, person_of
from afterword.sharing.leaks.private_keys import kind_of
from afterword.sharing.leaks.reading import PrivateValue, Reading
from afterword.sharing.leaks.spelling import NormalizedText

# Figures beside money, and like anybody's.
_NO_MONEY = frozenset({"hours_a_week", "yearly_rise"})
_LEAST_NAME = 2  # letters


@frozen
class Values:
    """Private values. Those in `unasked` may be meant by what is visible: they are found when they stand there for certain."""

    sums: Sums
    others: tuple[PrivateValue, ...]
    unasked: frozenset[object] = field(default_factory=frozenset)

    def sums_in(self, text: str, kind: TextKind) -> Iterator[SumSeen]:
        """The private sums in a text."""
        for seen in self.sums.seen_in(text, kind):
            if self._is_told(seen.amount, seen.sighting):
                yield seen

    def others_in(self, text: NormalizedText) -> Iterator[tuple[str, Sighting]]:
        """The private numbers, addresses and names in a text, by the names of their places."""
        reading = Reading(text)
        for private in self.others:
            sighting = private.seen_in(reading)
            if sighting and self._is_told(private, sighting):
                yield private.name, sighting

    def _is_told(self, private: object, sighting: Sighting) -> bool:
        return sighting.is_certain or private not in self.unasked


def values_among(withheld: Iterable[Withheld], regions: tuple[str, ...]) -> Values:
    """The values among what is private; in `regions` a telephone number may be dialled as it is typed."""
    sums: dict[Decimal, str] = {}
    others: dict[object, PrivateValue] = {}
    for secret in withheld:
        amount = _amount(secret)
        if amount is not None:
            sums.setdefault(amount, secret.name)
        private = private_of(secret, regions)
        if private is not None:
            others.setdefault(replace(private, name=""), private)
    return Values(Sums(sums), tuple(others.values()))


def without_visible(values: Values, visible: Iterable[str]) -> Values:
    """The values without what stands in visible texts."""
    seen: dict[Certainty, set[object]] = defaultdict(set)
    for text in map(NormalizedText, dict.fromkeys(visible)):
        for private, sighting in _seen_in_visible(values, text):
            seen[sighting.certainty].add(private)

    certain = seen[Certainty.CERTAIN]
    names = values.sums.names
    sums = {
        amount: names[amount] for amount in filterfalse(certain.__contains__, names)
    }
    others = filterfalse(certain.__contains__, values.others)
    return Values(Sums(sums), tuple(others), frozenset(seen[Certainty.DOUBTFUL]))


def _seen_in_visible(
    values: Values, text: NormalizedText
) -> Iterator[tuple[object, Sighting]]:
    """Each value that a visible text holds, or may hold; what is all of it, for certain."""
    yield _decimal(text.plain), CERTAIN
    for seen in values.sums.seen_in(text.plain):
        yield seen.amount, seen.sighting

    reading = Reading(text)
    for private in values.others:
        sighting = private.seen_in(reading)
        if private.is_all_of(text.plain):
            yield private, CERTAIN
        elif sighting:
            yield private, sighting


def is_told_by_its_capital(secret: Withheld) -> bool:
    """Whether a private text is a name of one word that anybody uses, so that its letters alone say nothing."""
    private = private_of(secret)
    return private is not None and private.is_all_of(secret.text)


def _amount(secret: Withheld) -> Decimal | None:
    if not secret.amount or secret.place[-1] in _NO_MONEY:
        return None
    return _decimal(secret.text)


def _decimal(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def private_of(secret: Withheld, regions: tuple[str, ...] = ()) -> PrivateValue | None:
    """The number, address or name that a private text is, by its key. A letter alone stands anywhere and is none."""
    if len(NormalizedText(secret.text).bare) < _LEAST_NAME:
        return None
    readers: dict[str | None, Callable[[str, str], PrivateValue | None]] = {
        "phone": partial(number_of, regions),
        "email": address_of,
        "city": city_of,
        "employer": employer_of,
        "person": person_of,
    }
    reader = readers.get(kind_of(secret), _nothing)
    return reader(secret.name, secret.text)


def _nothing(_name: str, _typed: str) -> None:
    """What any other text is looked for as."""
