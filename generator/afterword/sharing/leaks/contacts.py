"""Contacts by what they reach: a telephone number by its digits, an address by its words, however they are disguised."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from afterword.sharing.leaks.figures.words import digits_said
from afterword.sharing.leaks.findings import CERTAIN, Sighting, doubtful
from afterword.sharing.leaks.listed import listed

_LEAST_NUMBER = 6  # digits; less is an extension or a count
_LEAST_LOCAL = 7  # digits of a number without its area
_LEAST_HANDLE = 6  # letters before the @ that tell somebody
_DIAL = re.compile(r"\d(?:(?:[^\w\n]|_){0,3}\n?[^\w\n]{0,3}\d|\(0\))*")
_ZERO = re.compile(r"(?<=[\d -])[oO](?=\d)")  # a letter in the place of a digit
_LETTER_DIGITS = re.compile(
    r"(?<![^\W_])(?=\S*\d\D?[OoIl]|\S*[OoIl]\D?\d)[\dOoIl().+/-]{7,}(?![^\W_])"
)
_AS_DIGITS = str.maketrans("OoIl", "0011")
_NO_DIGIT = re.compile(r"\D")
_ABROAD = re.compile(r"(?:00|011|0011|010)?")
_LETTERED = re.compile(r"(?i)\d[\d\W]*[a-z]{4,}(?:[\W\d]*[a-z]+)*")
_WORD = re.compile(r"[^\W_]+")
_AT_OR_DOT = listed(
    "at dot punkt point punto ponto arroba chez period klammeraffe aet ät a d nospam remove mailto"
)
_SHOUTED = re.compile(r"(?<=[a-z])(?:AT|DOT)(?=[a-z])")  # priyaATharrow
# Where anybody may have an address.
_EVERYBODYS = listed(
    "gmail googlemail outlook hotmail live yahoo icloud me gmx web proton protonmail aol mail"
)
_MOST_BETWEEN = (
    4  # words between the two halves of an address that is told in a sentence
)

SAME_END = "its last digits stand there, as they are dialled nearby"
JOINED = "its digits stand there, with a letter right after them"
HALVES = "both halves of the address stand there, with words between"
HANDLE = "the part of the address before the @ stands there"
HOST = "the part of the address after the @ stands there"
SHORT = "the address stands there without its last part"


@dataclass(frozen=True)
class Number:
    """A private telephone number: its digits as they are dialled within its country, and the country's."""

    name: str
    national: str
    country: str

    def seen_in(self, dialled: "Dialled") -> Sighting | None:
        """How certain it is that one of these numbers reaches the same person."""
        sighting = None
        for digits in dialled.numbers:
            if self._is_reached_by(digits):
                return doubtful(JOINED) if digits in dialled.joined else CERTAIN
            if self._ends_like(digits):
                sighting = doubtful(SAME_END)
        return sighting

    def _is_reached_by(self, digits: str) -> bool:
        before, found, after = digits.partition(self.national)
        if not found or len(after) > _LEAST_NUMBER:  # after it, an extension
            return False
        prefix = _ABROAD.sub("", before, count=1)
        return prefix.strip("0") in {"", self.country, "1"}

    def _ends_like(self, digits: str) -> bool:
        local = self.national[-_LEAST_LOCAL:]
        return len(local) == _LEAST_LOCAL and local in digits


def number_of(name: str, typed: str, regions: list[str]) -> Number | None:
    """A telephone number as it is looked for; None if it has too few digits."""
    national, country = _parsed(typed, regions)
    if len(national) < _LEAST_NUMBER:
        return None
    return Number(name, national, country)


def _parsed(typed: str, regions: list[str]) -> tuple[str, str]:
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


class Dialled:
    """What can be dialled in a text: every run of digits, of letters on a keypad, and of digits in words."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        """Their digits, those that are enough for a number."""
        numbers = dict.fromkeys(self._runs())
        return tuple(number for number in numbers if len(number) >= _LEAST_NUMBER)

    @cached_property
    def joined(self) -> frozenset[str]:
        """The runs that stand nowhere but with a letter right after them, as in the number of a part."""
        matches = list(_DIAL.finditer(self.text))
        joined = {match for match in matches if self._has_a_letter_after(match)}
        alone = {_digits(match[0]) for match in matches if match not in joined}
        return frozenset(_digits(match[0]) for match in joined) - alone

    def _has_a_letter_after(self, match: re.Match[str]) -> bool:
        after = self.text[match.end() : match.end() + 2]
        letter, following = after[:1], after[1:]
        return letter.isalpha() and letter.isascii() and not following.isalnum()

    def _runs(self) -> Iterator[str]:
        for text in (self.text, *self._told()):
            yield from map(_digits, _DIAL.findall(text))

    def _told(self) -> Iterator[str]:
        """Other forms of the text: with letters as keys, with words as digits."""
        for lettered in _LETTERED.findall(self.text):
            yield _as_keys(lettered)
        yield digits_said(self.text)
        yield _ZERO.sub("0", self.text)
        yield _LETTER_DIGITS.sub(_as_digits, self.text)


def _digits(run: str) -> str:
    return _NO_DIGIT.sub("", run.replace("(0)", ""))


def _as_digits(match: re.Match[str]) -> str:
    return match[0].translate(_AS_DIGITS)


def _as_keys(lettered: str) -> str:
    from phonenumbers import convert_alpha_characters_in_number  # noqa: PLC0415  (only where letters follow digits)

    return str(convert_alpha_characters_in_number(lettered))


@dataclass(frozen=True)
class Address:
    """A private email address by the words before its @ and after it."""

    name: str
    local: tuple[str, ...]
    host: tuple[str, ...]

    def seen_in(self, text: "Spelled") -> Sighting | None:
        """How certain it is that the text tells it, with whatever stands for the @ and the points."""
        whole = (*self.local, *self.host)
        if text.holds(whole) or "".join(whole) in text.joined:
            return CERTAIN
        if text.holds_near(self.local, self.host):
            return doubtful(HALVES)
        if text.holds((*self.local, self.host[0])):
            return doubtful(SHORT)
        if self._is_handle and text.holds_typed(self.local):
            return doubtful(HANDLE)
        if self.host[0] not in _EVERYBODYS and text.holds_typed(self.host):
            return doubtful(HOST)
        return None

    @property
    def _is_handle(self) -> bool:
        return len(self.local) > 1 and len("".join(self.local)) >= _LEAST_HANDLE


def address_of(name: str, typed: str) -> Address | None:
    """An address as it is looked for; None if it is none."""
    local, mark, host = typed.casefold().partition("@")
    words = tuple(_words(local)), tuple(_words(host))
    if not mark or not all(words):
        return None
    return Address(name, *words)


class Spelled:
    """A text as its words, without those that stand for an @ or a point."""

    def __init__(self, plain: str) -> None:
        self.folded = _SHOUTED.sub(" ", plain).casefold()

    @cached_property
    def words(self) -> str:
        """The words that are left, with a space between and round them."""
        words = [word for word in _words(self.folded) if word not in _AT_OR_DOT]
        return f" {' '.join(words)} "

    @cached_property
    def joined(self) -> str:
        """The words without spaces, for what is told letter by letter."""
        return self.words.replace(" ", "")

    def holds(self, words: tuple[str, ...]) -> bool:
        """Whether they stand beside one another."""
        return f" {' '.join(words)} " in self.words

    def holds_near(self, some: tuple[str, ...], others: tuple[str, ...]) -> bool:
        """Whether some stand there and the others soon after."""
        _, found, after = self.words.partition(f" {' '.join(some)} ")
        if not found:
            return False
        before, found, _ = f" {after}".partition(f" {' '.join(others)} ")
        return bool(found) and len(before.split()) <= _MOST_BETWEEN

    def holds_typed(self, words: tuple[str, ...]) -> bool:
        """Whether they stand there with a mark between, as in an address."""
        pattern = r"[._+]".join(map(re.escape, words))
        return re.search(rf"(?<![^\W_]){pattern}(?![^\W_])", self.folded) is not None


def _words(text: str) -> list[str]:
    return _WORD.findall(text)
