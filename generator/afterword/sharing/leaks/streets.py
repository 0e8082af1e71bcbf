"""Where somebody lives, as a private note has it: the street and the postal code, however they are told again."""

import re
from collections.abc import Iterator
from itertools import chain, filterfalse
from operator import methodcaller

from afterword.frozen import frozen
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.figures.words import in_digits
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.misspelt import is_misspelling
from afterword.sharing.leaks.named_text import NamedText
from afterword.sharing.leaks.near_text import NearText, Word
from afterword.sharing.leaks.spelled_letters import spelled_in
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
_STREET_WORD = lazy_pattern(rf"(?i)\b(?:{_KINDS})\b")
_NAMED = r"[^\W\d_a-z][\w'\u2019.-]*"
_STREETS = (
    lazy_pattern(
        rf"\b(?P<number>\d{{1,5}})[A-Za-z]?,? (?P<street>(?:{_NAMED} ){{1,3}}(?i:{_KINDS}))\b"
    ),
    lazy_pattern(
        r"\b(?P<street>(?:[^\W\d_a-z][\w-]* )?[^\W\d_]+(?i:stra(?:\u00dfe|sse)|str\.|weg|platz|allee|gasse|laan"
        r"|straat|gatan?|vej|veien|v\u00e4gen|katu|tie|kuja|polku|st\u00edgur|braut|utca|utja))"
        r" (?P<number>\d{1,4})\b"
    ),
    lazy_pattern(
        r"\b(?P<number>\d{1,4})(?: bis)?,? (?P<street>(?i:rue|avenue|boulevard|quai|place"
        r"|chemin)(?: [\w'\u2019-]+){1,4}?)(?=[,.;\n]|\Z| \d)"
    ),
    lazy_pattern(
        rf"(?i:\b(?:live (?:at|on)|home(?: is|:)?(?: at| on)?|address(?: is|:)?|door is)) "
        rf"(?P<street>(?:[a-z]{{1,3}} )?{_NAMED}(?: [\w'\u2019.-]+){{0,3}}?),? (?:[Nn]o\W{{0,2}})?(?P<number>\d{{1,4}})\b"
    ),
    lazy_pattern(
        rf"\b(?P<street>(?i:calle|avenida|via|viale|corso|piazza|rua|strada|ulica|ul\.|ulice|odos"
        r"|jalan|rruga|bulevardi?)"
        rf"(?: (?:d\w+ )?{_NAMED}){{1,3}}),? (?P<number>\d{{1,4}})\b"
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
    "rue avenue boulevard quai place chemin calle avenida via viale corso piazza rua strada ulica ul ulice odos jalan rruga"
)
# What many streets are called, and what is said of other things.
_EVERYBODYS = listed(
    "high main church station park market mill queen queens king kings london north south east west first second third long"
    " new old victoria school bridge broad green hill the big short back front side"
)
_NO_NAMES = listed(
    "de la du des del dei di da do das dos el los las le les am im an zum zur van het"
) | frozenset(
    {
        *_SHORT,
        *_FULL,
        *_CALLED,
        "way",
        "row",
        "walk",
        "mews",
        "hill",
        "quay",
    }
)
_LEAST_NAME = 5  # letters of a street that is told without what kind of street it is
_LEAST_LONG = 11  # of one that nobody writes by chance, with a letter that is wrong
_LEAST_LIKE = 2  # that are as they should be
_NEAR = 60  # letters after a street in which its postal code stands
# As German and Dutch have it, in full or not.
_STREET = lazy_pattern(r"(?<=\w)(?:str\.?|straat)(?!\w)")
_WORD = lazy_pattern(r"[^\W_]+")

STREET = "the street of an address in it stands there"
NAME = "the name of the street of an address in it stands there"
CODE = "the postal code of an address in it stands there"


@frozen
class Home:
    """Words by which its street is told, and the patterns of its postal code."""

    streets: tuple[str, ...]
    codes: tuple[re.Pattern[str], ...]
    name: str = ""  # of the street, if it tells it alone

    def seen_in(self, text: str) -> str | None:
        """Why one may think that a text tells where it is."""
        if any(map(self._is_in, (text, *in_digits(text)))):
            return STREET
        if self.name and self._is_told_in(text):
            return NAME
        told = (text, *spelled_in(text))
        if any(code.search(form) for code in self.codes for form in told):
            return CODE
        return None

    def _is_told_in(self, text: str) -> bool:
        """Whether its name stands there, in another spelling or in part too."""
        ways = (self._is_named_in, self._is_misspelt_in, self._is_in_part)
        return any(is_there(text) for is_there in ways)

    def _is_named_in(self, text: str) -> bool:
        """Whether the name stands there, and is none of another street or court."""
        named = NamedText(text)
        others = (f"{self.name} {kind}" for kind in (*_SHORT, *_FULL))
        is_another = any(map(named.holds, others))
        return named.holds_with_a_capital(self.name) and not is_another

    def _is_misspelt_in(self, text: str) -> bool:
        """Whether a word is spelled almost like the name: like a short one, beside a word for a street."""
        if len(self.name) < _LEAST_LONG and not _STREET_WORD.search(text):
            return False
        if self.name[:_LEAST_LIKE] not in _as_words(text):
            return False
        return any(is_misspelling(word, self.name) for word in NearText(text).words)

    def _is_in_part(self, text: str) -> bool:
        """Whether the name stands there cut short, or a longer word begins with it: Kastaniev., Kiepersollaan."""
        if self.name[:_LEAST_NAME] not in _as_words(text):
            return False
        return any(map(self._is_like, NearText(text).words))

    def _is_like(self, word: Word) -> bool:
        if word.is_cut and len(word.plain) >= _LEAST_NAME:
            return self.name.startswith(word.plain) and not is_common(word.plain)
        is_longer = len(self.name) > _LEAST_NAME and word.plain != self.name
        return is_longer and word.plain.startswith(self.name)

    def _is_in(self, text: str) -> bool:
        words = f" {_as_words(text)} "
        return any(f" {street} " in words for street in self.streets)


def house_numbers_in(note: str) -> Iterator[str]:
    """The numbers of the houses in a private note."""
    for match in _addresses_in(note):
        yield match["number"]


def homes_in(note: str) -> Iterator[Home]:
    """The addresses in a private note."""
    for match in _addresses_in(note):
        near = note[match.end() : match.end() + _NEAR]
        streets = _told(_as_words(match["street"]), match["number"])
        codes = tuple(_codes_in(near))
        yield Home(streets, codes, _telling_name(match["street"]))


def _addresses_in(note: str) -> Iterator[re.Match[str]]:
    """Each with a number of its own: what stands before one that belongs to a street is somebody's name."""
    matches = chain.from_iterable(pattern.finditer(note) for pattern in _STREETS)
    by_number: dict[int, re.Match[str]] = {}
    for match in matches:
        by_number.setdefault(match.start("number"), match)
    yield from by_number.values()


def _telling_name(street: str) -> str:
    """The one word that a street is called by, if it is no word of everybody's."""
    words = _as_words(street).split()
    names = filterfalse(_NO_NAMES.__contains__, words)
    name = " ".join(names)
    return text_if(_is_rare(name), name)


def _is_rare(name: str) -> bool:
    if len(name) < _LEAST_NAME or " " in name:
        return False
    return tells_somebody(name) and not is_common(name)


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
    matches = list(filter(None, (pattern.search(text) for pattern in _CODES)))
    if not matches:
        return
    match = min(matches, key=methodcaller("start"))  # a telephone number may follow
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
