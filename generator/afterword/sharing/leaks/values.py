"""What is private by its value: sums, telephone numbers, addresses, names, cities. How each is spelled makes no difference.

What its reader may see anyway is not looked for; what may be meant by something that they see is not asked about.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation
from functools import cached_property

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.contacts import (
    Address,
    Dialled,
    Number,
    Spelled,
    address_of,
    number_of,
)
from afterword.sharing.leaks.figures.sums import Sums, SumSeen
from afterword.sharing.leaks.findings import CERTAIN, Sighting
from afterword.sharing.leaks.fragments import TextKind
from afterword.sharing.leaks.named_text import NamedText
from afterword.sharing.leaks.names import Name, city_of, employer_of, person_of
from afterword.sharing.leaks.spelling import NormalizedText
from afterword.sharing.leaks.word_names import WordName

# Figures beside money, and like anybody's.
_NO_MONEY = frozenset({"hours_a_week", "yearly_rise"})
_EMPLOYER = ("employer", "name")
_PEOPLE = frozenset({"people", "referees"})
_LEAST_NAME = 2  # letters
_PERSON = frozenset({"name", "family_name"})
_Value = Number | Address | Name | WordName


class Reading:
    """A text in the forms in which numbers, addresses and names are looked for, each made when it is first asked for."""

    def __init__(self, text: NormalizedText) -> None:
        self.text = text

    @cached_property
    def dialled(self) -> Dialled:
        """What can be dialled in it."""
        return Dialled(self.text.plain)

    @cached_property
    def spelled(self) -> Spelled:
        """Its words, as addresses are looked for."""
        return Spelled(self.text.plain)

    @cached_property
    def named(self) -> NamedText:
        """Its words, as names are looked for."""
        return NamedText(self.text.plain)


@dataclass(frozen=True)
class Values:
    """Private values. Those in `unasked` may be meant by what is visible: they are found when they stand there for certain."""

    sums: Sums
    others: tuple[_Value, ...]
    unasked: frozenset[object] = field(default_factory=frozenset)

    def sums_in(self, text: str, kind: TextKind) -> Iterator[SumSeen]:
        """The private sums in a text."""
        for seen in self.sums.seen_in(text, kind):
            if seen.sighting.is_certain or seen.amount not in self.unasked:
                yield seen

    def others_in(self, text: NormalizedText) -> Iterator[tuple[str, Sighting]]:
        """The private numbers, addresses and names in a text, by the names of their places."""
        reading = Reading(text)
        for private in self.others:
            sighting = _sighting(private, reading)
            if sighting is None:
                continue
            if sighting.is_certain or private not in self.unasked:
                yield private.name, sighting


def _sighting(private: _Value, reading: Reading) -> Sighting | None:
    match private:
        case Number():
            return private.seen_in(reading.dialled)
        case Address():
            return private.seen_in(reading.spelled)
        case Name():
            return private.seen_in(reading.named)
        case WordName():
            return private.seen_in(reading.text.plain)


def values_among(withheld: Iterable[Withheld], regions: Iterable[str]) -> Values:
    """The values among what is private; in `regions` a telephone number may be dialled as it is typed."""
    sums: dict[Decimal, str] = {}
    others: dict[object, _Value] = {}
    for secret in withheld:
        amount = _amount(secret)
        if amount is not None:
            sums.setdefault(amount, secret.name)
        private = _other(secret, list(regions))
        if private is not None:
            others.setdefault(replace(private, name=""), private)
    return Values(Sums(sums), tuple(others.values()))


def without_visible(values: Values, visible: Iterable[str]) -> Values:
    """The values without what stands in visible texts."""
    texts = [NormalizedText(text) for text in dict.fromkeys(visible)]
    certain: set[object] = set()
    doubtful: set[object] = set()
    for text in texts:
        _sort_seen(values, text, certain, doubtful)

    sums = {
        amount: name
        for amount, name in values.sums.names.items()
        if amount not in certain
    }
    others = [private for private in values.others if private not in certain]
    return Values(Sums(sums), tuple(others), frozenset(doubtful))


def _sort_seen(
    values: Values, text: NormalizedText, certain: set[object], doubtful: set[object]
) -> None:
    """Put each value that a visible text holds, or may hold, into the set of those."""
    amount = _decimal(text.plain)
    if amount in values.sums.names:
        certain.add(amount)
    for seen in values.sums.seen_in(text.plain):
        group = certain if seen.sighting.is_certain else doubtful
        group.add(seen.amount)

    reading = Reading(text)
    for private in values.others:
        sighting = _sighting_in_shown(private, reading)
        if sighting:
            group = certain if sighting.is_certain else doubtful
            group.add(private)


def _sighting_in_shown(private: _Value, reading: Reading) -> Sighting | None:
    """What a visible text tells of a value: a name that is all of it, for certain."""
    if isinstance(private, WordName) and private.is_all_of(reading.text.plain):
        return CERTAIN
    return _sighting(private, reading)


def is_told_by_its_capital(secret: Withheld) -> bool:
    """Whether a private text is a name of one word that anybody uses, so that its letters alone say nothing."""
    private = _named(secret)
    return isinstance(private, WordName) and private.is_all_of(secret.text)


def _amount(secret: Withheld) -> Decimal | None:
    if not secret.amount or secret.place[-1] in _NO_MONEY:
        return None
    return _decimal(secret.text)


def _decimal(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _other(secret: Withheld, regions: list[str]) -> _Value | None:
    """The number, address or name that a private text is, by the key that it was typed under."""
    key = secret.place[-1]
    if key == "phone":
        return number_of(secret.name, secret.text, regions)
    if key == "email":
        return address_of(secret.name, secret.text)
    return _named(secret)


def _named(secret: Withheld) -> Name | WordName | None:
    """The city, employer or person that a private text names; a letter alone stands anywhere and names nobody."""
    if len(NormalizedText(secret.text).bare) < _LEAST_NAME:
        return None
    key = secret.place[-1]
    if key == "city":
        return city_of(secret.name, secret.text)
    if secret.place[-2:] == _EMPLOYER:
        return employer_of(secret.name, secret.text)
    if key in _PERSON and _PEOPLE & set(secret.place):
        return person_of(secret.name, secret.text)
    return None
