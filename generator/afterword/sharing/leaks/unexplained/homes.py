"""Where somebody lives, told by the number of the house and a word for a street or a home."""

from collections.abc import Iterable, Iterator

from afterword.frozen import frozen
from afterword.interview.redaction import Withheld
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.private_keys import kind_of

HOUSE = "the number of the house stands there, with a word for a street or a home"

_NUMBER = lazy_pattern(r"(?<!\d)\d{1,4}(?!\d)")
_STREET = lazy_pattern(
    r"(?i)\b(?:road|rd|street|st|lane|crescent|cres|cr|avenue|ave|way|close|drive|court|terrace|quay|square|row"
    r"|place|grove"
    r"|live|lives|home|house|flat|door|number|address|come round|vei|veien|vn|gata|gate|gt|straat|str|strasse"
    r"|stra\u00dfe|weg"
    r"|rue|calle|via|rua|laan|plein|platz|gasse)\b"
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
        numbers = _NUMBER.findall(sentence)
        for number, secret in self.by_number:
            if number in numbers:
                yield secret


def _numbered(private: Iterable[Withheld]) -> Iterator[tuple[str, Withheld]]:
    for secret in private:
        if kind_of(secret) == "city":
            for number in _NUMBER.findall(secret.text):
                yield number, secret
