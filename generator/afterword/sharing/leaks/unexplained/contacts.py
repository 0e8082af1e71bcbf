"""How somebody can be reached, told in a way that no number or address shows: digits in other words, half an address."""

from collections.abc import Iterator
from functools import cached_property, partial
from itertools import product
from operator import attrgetter

from afterword.frozen import frozen
from afterword.interview.redaction import Withheld
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.named_text import words_of
from afterword.sharing.leaks.private_keys import kind_of
from afterword.sharing.leaks.unexplained.seen import Seen
from afterword.sharing.leaks.word_names import is_a_word

NUMBER = "it speaks of a telephone, and figures stand beside it"
PART = "some digits of the number stand there in a row"
ADDRESS = "it speaks of an address, and how it is made up"
DOMAIN = "the end of the address stands there"

_CALLING = lazy_pattern(
    r"(?i)\b(?:(?:call|ring|text|phone|reach|dial|try) (?:me|us|him|her|them|(?=\d))|(?:my|his|her|their) (?:number"
    r"|mobile"
    r"|cell|phone"
    r"|landline)|number is|tel|tlf|mob|mobile|handy|whats ?app|telefoon|telefon|t\u00e9l|phone)\b"
)
_LIKE_ANOTHER = lazy_pattern(
    r"(?i)\b(?:number|mobile|phone|cell)\b.{0,30}\b(?:than|as|like) (?:mine|his|hers|theirs|yours)\b"
    r"|\b(?:mobile|mob\.?|phone|tel\.?|cell|line|number) end(?:s|ing)? (?:in |with |on )?\d{2}"
)
_DIGIT = (
    r"(?:\d+|oh|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|null|eins|zwei|drei|vier|f\u00fcnf|sechs"
    r"|sieben|acht|neun|en|fire|fem|seks|sju|syv|\u00e5tte|otte|ni|nul|een|twee|drie|vijf|zes|zeven|negen|un|deux"
    r"|trois|quatre"
    r"|cinq|sept|huit|neuf|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|due|tre|cinque|sei|sette|otto|nove|tv\u00e5"
    r"|fyra|\u00e5tta|nio|um|dois|duas|tr\u00eas|quatro|sete|oito|nove|yksi|kaksi|kolme|nelj\u00e4|viisi|kuusi|seitsem\u00e4n|bir|iki"
    r"|\u00fc\u00e7|d\u00f6rt|be\u015f|alt\u0131|yedi|sekiz|dokuz|jeden|dva|dwa|t\u0159i|trzy|\u010dty\u0159i|cztery|p\u011bt|osm|osiem|egy|h\u00e1rom"
    r"|n\u00e9gy|hat|h\u00e9t|nyolc|kilenc|doi|trei|patru|cinci|opt|nou\u0103|ena|dio|tria|tessera|pente|exi|efta|okto|ennea)"
)
_IN_A_ROW = lazy_pattern(
    rf"(?i)(?<!\w){_DIGIT}(?:[\s,./-]{{1,3}}(?:and )?(?:then )?{_DIGIT}){{4,}}(?!\w)"
)
_GROUPS = lazy_pattern(
    r"(?<![\d.,])\d{2,4}(?:[\s,]{1,3}(?:then )?\d{2,4}){2,}(?![\d%])"
)
_MAILING = lazy_pattern(
    r"(?i)\b(?:my|his|her|their|the) (?:e-?mail|mail|address)\b.*(?:\b(?:dot|at|punkt|domain|first|surname"
    r"|family name|initial)\b|@)"
    r"|\b(?!the\b|an?\b|this\b|that\b|each\b|one\b)[a-z]+ (?:dot|punkt|underscore|dash|hyphen) (?!on\b|in\b|at\b|the\b)[a-z]+"
    r" (?:at|bei|chez|arroba)\b"
)
_DIGITS = lazy_pattern(r"\d{2,}")
_RUN = lazy_pattern(r"(?<!\d)\d{5,}(?!\d)")
_DOT = lazy_pattern(r"(?i)\w (?:dot|punkt|punt|point|punto|ponto|prikk) \w")
_END = lazy_pattern(r"(?i)\bend(?:s|ing)? (?:in |with |on )?(\d[\d ]*\d)")
_PARTED = lazy_pattern(r"[\s-]+")
_FEW = 2
_LEAST_DOMAIN = 6  # letters
_LEAST_END = 7  # digits of a number that are enough to know it by


@frozen
class Contacts:
    """The private numbers and addresses, and what the reader sees."""

    secrets: tuple[Withheld, ...]
    seen: Seen

    def told_in(self, sentence: str, place: str) -> Iterator[tuple[Withheld, str]]:
        """The first number if one may be told, each of which some digits are, and each address of which the end is."""
        if self._tells_a_number(sentence):
            yield from product(self._numbers[:1], [NUMBER])
        runs = _RUN.findall(sentence)
        has_a_run = partial(_has_a_run, runs)
        yield from product(filter(has_a_run, self._numbers), [PART])
        if _MAILING.search(sentence):
            yield from product(self._addresses[:1], [ADDRESS])
        ends = frozenset(map(_digits, _END.findall(sentence)))
        ends_with_one_of = partial(_ends_with_one_of, ends)
        yield from product(filter(ends_with_one_of, self._numbers), [PART])
        yield from self._domains_in(sentence.casefold(), place)

    def _domains_in(self, folded: str, place: str) -> Iterator[tuple[Withheld, str]]:
        """Each address of which the end is told, by itself or in words."""
        in_words = ""
        if _DOT.search(folded):
            in_words = _PARTED.sub("", folded)
        for domain, address in self._domains.items():
            is_told = domain in folded and not self._is_a_name(domain, place)
            is_told = is_told and not is_a_word(domain)
            if is_told or _PARTED.sub("", domain) in in_words:
                yield address, DOMAIN

    @cached_property
    def _numbers(self) -> tuple[Withheld, ...]:
        return tuple(filter(_is_number, self.secrets))

    @cached_property
    def _seen_numbers(self) -> tuple[str, ...]:
        """The ends of the numbers that the reader sees."""
        numbers = map(attrgetter("text"), filter(_is_number, self.seen.leaves))
        ends = (_digits(number)[-_LEAST_END:] for number in numbers)
        return tuple(filter(None, ends))

    @cached_property
    def _addresses(self) -> tuple[Withheld, ...]:
        return tuple(filter(_is_address, self.secrets))

    @cached_property
    def _domains(self) -> dict[str, Withheld]:
        """The end of each private address, but for those that the reader sees."""
        domains = {_domain(address): address for address in self._addresses}
        for domain in map(_domain, self.seen.leaves):
            domains.pop(domain, None)
        return domains

    def _is_a_name(self, domain: str, place: str) -> bool:
        """Whether the reader sees it as a word, such as the name of an employer."""
        is_seen = partial(self.seen.has_word, but_in=place)
        return all(map(is_seen, words_of(domain)))

    def _tells_a_number(self, sentence: str) -> bool:
        """Whether it may tell one, and none that the reader sees as a number."""
        digits = _digits(sentence)
        if any(map(digits.__contains__, self._seen_numbers)):
            return False
        signs = (_IN_A_ROW, _GROUPS, _LIKE_ANOTHER)
        if any(sign.search(sentence) for sign in signs):
            return True
        if not _CALLING.search(sentence):
            return False
        return len(_DIGITS.findall(sentence)) >= _FEW


def _is_number(secret: Withheld) -> bool:
    return kind_of(secret) == "phone"


def _is_address(secret: Withheld) -> bool:
    return kind_of(secret) == "email" and len(_domain(secret)) >= _LEAST_DOMAIN


def _has_a_run(runs: list[str], number: Withheld) -> bool:
    """Whether some digits of it are one of these."""
    digits = _digits(number.text)
    return any(map(digits.__contains__, runs))


def _ends_with_one_of(ends: frozenset[str], number: Withheld) -> bool:
    return _digits(number.text).endswith(tuple(ends))


def _digits(text: str) -> str:
    return "".join(filter(str.isdecimal, text))


def _domain(address: Withheld) -> str:
    """What stands after the @, without what anybody's ends with."""
    _, _, domain = address.text.partition("@")
    name, _, _ = domain.strip().casefold().rpartition(".")
    return name
