"""Contacts by what they reach: a telephone number by its digits, an address by its words, however they are disguised."""

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.contact_text import (
    LEAST_NUMBER,
    Spelled,
    words_of_address,
)
from afterword.sharing.leaks.findings import (
    CERTAIN,
    Sighting,
    Signs,
    doubtful,
    first_seen,
)
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.reading import PrivateValue, Reading
from afterword.sharing.leaks.word_names import is_a_word

_LEAST_LOCAL = 7  # digits of a number without its area
_LEAST_END = 4  # of what is told as the end of one
_LEAST_SITE = 8  # letters of the name of a site that tells whose it is
_LEAST_BEGUN = 3  # letters of its first word
_LEAST_TOGETHER = 5  # letters of several words that are written as one
_LEAST_HANDLE = 6  # letters before the @ that tell somebody
_NO_DIGIT = lazy_pattern(r"\D")
_ABROAD = lazy_pattern(r"(?:00|011|0011|010)?")
# Where anybody may have an address.
_EVERYBODYS = listed(
    "gmail googlemail outlook hotmail live yahoo icloud me gmx web proton protonmail aol mail"
)

SAME_END = "its last digits stand there, as they are dialled nearby"
END = "its last four digits stand there, and the text speaks of an end or an extension"
FOUR = "its last four digits stand there, and hardly anything else"
BACK = "its digits stand there from the back"
JOINED = "its digits stand there, with a letter right after them"
HALVES = "both halves of the address stand there, with words between"
HANDLE = "the part of the address before the @ stands there"
BEGUN = "the first word of the address stands there before a dot in words"
AT = "the address stands there without its last part, with what may be an @"
ACCOUNT = "a name with an @ before it stands there, and the address has it too"
HOST = "the part of the address after the @ stands there"
SHORT = "the address stands there without its last part"


@frozen
class Number(PrivateValue):
    """A private telephone number: its digits as they are dialled within its country, and the country's."""

    national: str
    country: str

    def seen_in(self, reading: Reading) -> Sighting | None:
        """How certain it is that a number of a text reaches the same person."""
        dialled = reading.dialled
        number = next(filter(self._is_reached_by, dialled.numbers), None)
        if number:
            return doubtful(JOINED) if number in dialled.joined else CERTAIN
        if any(map(self._is_reached_by, dialled.from_the_back)):
            return doubtful(BACK)
        if any(map(self._ends_like, dialled.numbers)):
            return doubtful(SAME_END)
        last = self.national[-_LEAST_END:]
        if last in dialled.ends:
            return doubtful(END)
        if last in dialled.fours:
            return doubtful(FOUR)
        return None

    def _is_reached_by(self, digits: str) -> bool:
        before, found, after = digits.partition(self.national)
        if not found or len(after) > LEAST_NUMBER:  # after it, an extension
            return False
        prefix = _ABROAD.sub("", before, count=1)
        return prefix.strip("0") in {"", self.country, "1"}

    def _ends_like(self, digits: str) -> bool:
        local = self.national[-_LEAST_LOCAL:]
        return len(local) == _LEAST_LOCAL and local in digits


def number_of(regions: tuple[str, ...], name: str, typed: str) -> Number | None:
    """A telephone number as it is looked for; None if it has too few digits."""
    national, country = _parsed(typed, regions)
    if len(national) < LEAST_NUMBER:
        return None
    return Number(name, national, country)


def _parsed(typed: str, regions: tuple[str, ...]) -> tuple[str, str]:
    """The digits within the country and the country's, by the rules of the first region in which it may be dialled."""
    import phonenumbers  # noqa: PLC0415  (only where there is a number)

    for region in (*regions, None):
        try:
            parsed = phonenumbers.parse(typed, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number(parsed) or typed.lstrip().startswith("+"):
            return str(parsed.national_number), str(parsed.country_code)

    digits = _NO_DIGIT.sub("", typed)
    return digits.lstrip("0"), ""


@frozen
class Address(PrivateValue):
    """A private email address by the words before its @ and after it."""

    local: tuple[str, ...]
    host: tuple[str, ...]

    def seen_in(self, reading: Reading) -> Sighting | None:
        """How certain it is that a text tells it, with whatever stands for the @ and the points."""
        return first_seen(self._signs, reading.spelled)

    @property
    def _signs(self) -> Signs[Spelled]:
        return (
            (CERTAIN, self._stands_in),
            (doubtful(AT), self._is_parted_by_an_at_in),
            (doubtful(ACCOUNT), self._is_an_account_in),
            (doubtful(HALVES), self._stands_apart_in),
            (doubtful(SHORT), self._is_shortened_in),
            (doubtful(HANDLE), self._has_its_handle_in),
            (doubtful(BEGUN), self._is_begun_in),
            (doubtful(HOST), self._has_its_host_in),
        )

    def _stands_in(self, text: Spelled) -> bool:
        words = (*self.local, *self.host)
        return text.holds(words) or "".join(words) in text.joined

    def _stands_apart_in(self, text: Spelled) -> bool:
        if text.holds_near(self.local, self.host):
            return True
        together = "".join(self.local)
        is_telling = len(self.local) > 1 and len(together) >= _LEAST_TOGETHER
        return is_telling and together in text.folded and text.holds(self.host[:1])

    def _is_parted_by_an_at_in(self, text: Spelled) -> bool:
        """`jordan (at) avery`, where the two words with a space between are a name that anybody knows."""
        return text.holds_at_an_at(self.local[-1], self.host[0])

    def _is_an_account_in(self, text: Spelled) -> bool:
        """`@jordanavery`, `@avery` and `t.me/jordan.avery`, of jordan@avery."""
        names = ["".join(self.local), "".join((*self.local, self.host[0]))]
        if self._has_a_host_of_its_own:
            names.append(self.host[0])
        return any(map(text.accounts.__contains__, names))

    def _is_shortened_in(self, text: Spelled) -> bool:
        words = (*self.local, self.host[0])
        if text.holds(words):
            return True
        return text.is_disguised and "".join(words) in text.joined

    def _has_its_handle_in(self, text: Spelled) -> bool:
        """`jordan.avery`, and with the figures of an account `jordanavery88`, which no name has."""
        is_telling = len(self.local) > 1 and len("".join(self.local)) >= _LEAST_HANDLE
        if not is_telling:
            return False
        has_figures = any(map(str.isdecimal, self.local))
        return text.holds_typed(self.local) or (
            has_figures and text.holds_joined(self.local)
        )

    def _is_begun_in(self, text: Spelled) -> bool:
        """`tom, dot, my family name`, of tom.ford."""
        is_telling = len(self.local) > 1 and len(self.local[0]) >= _LEAST_BEGUN
        return is_telling and text.begins_an_address_with(self.local[0])

    def _has_its_host_in(self, text: Spelled) -> bool:
        if not self._has_a_host_of_its_own:
            return False
        if text.holds_typed(self.host, "._+-"):
            return True
        if text.is_disguised and text.holds(self.host[:1]):
            return True
        return _is_telling(self.host[0]) and text.holds_small(self.host[0])

    @property
    def _has_a_host_of_its_own(self) -> bool:
        return self.host[0] not in _EVERYBODYS


def _is_telling(label: str) -> bool:
    """Whether the name of a site alone tells whose it is."""
    return len(label) >= _LEAST_SITE and not is_a_word(label)


def address_of(name: str, typed: str) -> Address | None:
    """An address as it is looked for; None if it is none."""
    local, mark, host = typed.casefold().partition("@")
    words = tuple(words_of_address(local)), tuple(words_of_address(host))
    if not mark or not all(words):
        return None
    return Address(name, *words)
