"""Where somebody lives, told by the number of the house and a word for a street or a home."""

import re
from collections.abc import Iterable, Iterator

from afterword.frozen import frozen
from afterword.interview.redaction import Withheld
from afterword.interview.values import english
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.private_keys import is_own_note, kind_of
from afterword.sharing.leaks.streets import house_numbers_in
from afterword.sharing.leaks.unexplained.seen import numbers_in

HOUSE = "the number of the house stands there, with a word for a street or a home"

_NUMBER = lazy_pattern(r"(?<!\d)\d{1,4}(?!\d)")
_IN_WORDS = lazy_pattern(rf"(?i)\bnumber ({'|'.join(english.NUMBERS)})\b")
# Words of streets and homes; those that are everyday words as well are names of streets with a capital alone.
_STREET = lazy_pattern(
    r"\b(?:(?i:road|rd|street|st|lane|crescent|cres|cr|avenue|ave|terrace|quay|grove|live|lives|home|house|flat|door"
    r"|staircase|stairs|storey|address|come round|vei|veien|vn|gata|gate|gt|straat|str|strasse|stra\u00dfe|weg|rue"
    r"|calle|via|rua|laan|plein|platz|gasse|number(?! (?:of|on|that|is|was|and)\b))|Way|Close|Drive|Court|Square|Row|Place)\b"
)


@frozen
class Homes:
    """The private addresses, each with the numbers in it."""

    by_number: tuple[tuple[str, Withheld], ...]

    @classmethod
    def of(cls, private: Iterable[Withheld]) -> "Homes":
        """Those among some private texts."""
        return cls(tuple(_numbered(private)))

    def told_in(self, sentence: str) -> Iterator[Withheld]:
        """Each of which the number stands in a sentence on a street or a home."""
        if _STREET.search(sentence) is None:
            return
        in_words = _IN_WORDS.sub(_in_digits, sentence)
        numbers = frozenset(map(str, numbers_in(in_words)))
        for number, secret in self.by_number:
            if number in numbers:
                yield secret


def _in_digits(said: re.Match[str]) -> str:
    return f"number {english.NUMBERS.index(said[1].casefold()) + 1}"


def _numbered(private: Iterable[Withheld]) -> Iterator[tuple[str, Withheld]]:
    for secret in private:
        for number in _numbers_in(secret):
            yield number, secret


def _numbers_in(secret: Withheld) -> Iterable[str]:
    if kind_of(secret) == "city":
        return _NUMBER.findall(secret.text)
    if is_own_note(secret):
        return house_numbers_in(secret.text)
    return ()
