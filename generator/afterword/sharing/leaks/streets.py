"""Where somebody lives, as a private note has it: the street and the postal code, however they are told again."""

import re
from collections.abc import Iterator
from itertools import chain

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.word_names import is_common, tells_somebody

_SHORT = {
    "street": "st str",
    "road": "rd",
    "avenue": "ave av",
    "lane": "ln",
    "court": "ct crt",
    "drive": "dr drv",
    "place": "pl",
    "close": "cl",
    "terrace": "ter terr",
    "crescent": "cres",
    "square": "sq",
    "boulevard": "blvd",
    "parkway": "pkwy",
    "gardens": "gdns",
    "grove": "gr",
    "circle": "cir",
    "trail": "trl",
}
_FULL = {short: kind for kind, shorts in _SHORT.items() for short in shorts.split()}
_KINDS = "|".join((*_SHORT, *_FULL, "way", "row", "walk", "mews", "hill", "quay"))
_NAMED = r"[^\W\d_a-z][\w'\u2019.-]*"
_STREETS = (
    lazy_pattern(
        rf"\b(?P<number>\d{{1,5}})[A-Za-z]?,? (?P<street>(?:{_NAMED} ){{1,3}}(?i:{_KINDS}))\b"
    ),
    lazy_pattern(
        r"\b(?P<street>(?:[^\W\d_a-z][\w-]* )?[^\W\d_]+(?i:stra(?:\u00dfe|sse)|str\.|weg|platz|allee|gasse|laan"
        r"|straat|gatan|vej))"
        r" (?P<number>\d{1,4})\b"
    ),
    lazy_pattern(
        r"\b(?P<number>\d{1,4})(?: bis)?,? (?P<street>(?i:rue|avenue|boulevard|quai|place"
        r"|chemin)(?: [\w'\u2019-]+){1,4}?)(?=[,.;\n]|\Z| \d)"
    ),
    lazy_pattern(
        rf"\b(?P<street>(?i:calle|avenida|via|viale|corso|piazza|rua)(?: (?:d\w+ )?{_NAMED}){{1,3}}),? (?P<number>\d{{1,4}})\b"
    ),
)
_CODES = (
    lazy_pattern(r"\b(?:[A-Z]{2} )?(\d{5})(?:-\d{4})?\b"),
    lazy_pattern(r"\b([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})\b"),
    lazy_pattern(r"\b([A-Z]\d[A-Z]) ?(\d[A-Z]\d)\b"),
    lazy_pattern(r"\b(\d{4}) ?([A-Z]{2})\b"),
    lazy_pattern(r"(?:\A|, ?)(\d{4})(?= [^\W\d_a-z])"),
)
_CALLED = listed(
    "rue avenue boulevard quai place chemin calle avenida via viale corso piazza rua"
)
# What many streets are called, and what is said of other things.
_EVERYBODYS = listed(
    "high main church station park market mill queen queens king kings london north south east west first second third long"
    " new old victoria school bridge broad green hill the big short back front side"
)
_NEAR = 60  # letters after a street in which its postal code stands
_STREET = lazy_pattern(
    r"(?<=\w)(?:str\.?|straat)(?!\w)"
)  # as German and Dutch have it, in full or not
_WORD = lazy_pattern(r"[^\W_]+")

STREET = "the street of an address in it stands there"
CODE = "the postal code of an address in it stands there"


@frozen
class Home:
    """Words by which its street is told, and the patterns of its postal code."""

    streets: tuple[str, ...]
    codes: tuple[re.Pattern[str], ...]

    def seen_in(self, text: str) -> str | None:
        """Why one may think that a text tells where it is."""
        words = f" {_as_words(text)} "
        if any(f" {street} " in words for street in self.streets):
            return STREET
        if any(code.search(text) for code in self.codes):
            return CODE
        return None


def homes_in(note: str) -> Iterator[Home]:
    """The addresses in a private note."""
    matches = chain.from_iterable(pattern.finditer(note) for pattern in _STREETS)
    for match in matches:
        near = note[match.end() : match.end() + _NEAR]
        streets = _told(_as_words(match["street"]), match["number"])
        yield Home(streets, tuple(_codes_in(near)))


def _told(street: str, number: str) -> tuple[str, ...]:
    """How a street may be told: alone, or by its number and first word; one as anybody has, with its number alone."""
    first, *others = street.split()
    if first in _EVERYBODYS:
        return (f"{number} {street}",)
    if not tells_somebody(first) or is_common(first):
        return (street,)
    if first in _CALLED or not others:
        return (street,)
    return (street, f"{number} {first}")


def _codes_in(text: str) -> Iterator[re.Pattern[str]]:
    """How the first postal code in a text may be told; of one in two parts, the first says the district."""
    match = next(filter(None, (pattern.search(text) for pattern in _CODES)), None)
    if match is None:
        return
    parts = list(filter(None, match.groups()))
    yield _whole_word(r"\s?".join(parts))
    if not parts[0].isdecimal():
        yield _whole_word(parts[0])


def _whole_word(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<![^\W_]){pattern}(?![^\W_])")


def _as_words(text: str) -> str:
    """The words of a text in small letters, each kind of street in full."""
    folded = _STREET.sub("strasse", text.casefold().replace("\u00df", "ss"))
    return " ".join(_FULL.get(word, word) for word in _WORD.findall(folded))
