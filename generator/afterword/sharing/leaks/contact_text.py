"""A text as contacts are looked for in it: what can be dialled, and its words without those that stand for an @ or a point."""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import chain

from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.figures.words import digits_said, in_each_language
from afterword.sharing.leaks.listed import listed

LEAST_NUMBER = 6  # digits; less is an extension or a count
# Words between the two halves of an address that is told in a sentence.
_MOST_BETWEEN = 4
_FEW_WORDS = 3  # of a text that says nothing but a figure
_DIAL = lazy_pattern(r"\d(?:(?:[^\w\n]|_){0,3}\n?[^\w\n]{0,3}\d|\(0\))*")
_ZERO = lazy_pattern(r"(?<=[\d -])[oO](?=\d)")  # a letter in the place of a digit
_LETTER_DIGITS = lazy_pattern(
    r"(?<![^\W_])(?=\S{0,6}\d)[\dOoIlSsZBGb][\dOoIlSsZBGb().+/ -]{5,}[\dOoIlSsZBGb](?![^\W_])"
)
_REPEATED = lazy_pattern(r"(?i)\b(double|triple|treble)[\W_]+(\d)")
_AS_DIGITS = str.maketrans("OoIlSsZBGb", "0011552866")
_END = lazy_pattern(
    r"(?i)\bend(?:s|ing)?\b|\blast (?:four|4|digits)|\bext(?:ension|\.)?\b|\bdurchwahl|\bendet"
)
_FOUR = lazy_pattern(r"(?<!\d)\d{4}(?!\d)")
_NO_DIGIT = lazy_pattern(r"\D")
_LETTERED = lazy_pattern(r"(?i)\d[\d\W]*[a-z]{3,}(?:[\W\d]*[a-z]+)*(?:[\d\W]*\d)?")
_ONE_LETTER = lazy_pattern(r"[A-Za-z](?![^\W_])")
_WORD = lazy_pattern(r"[^\W_]+")
_AT_OR_DOT = listed(
    "at dot punkt point punto ponto arroba chez period klammeraffe aet ät a d nospam remove mailto minus dash hyphen"
    " underscore plus bindestrich tiret trattino guion strich"
)
_IN_WORDS = lazy_pattern(r"[\[({<]\s?(?:at|dot)\s?[\])}>]|\w,? dot,? \w")
_AN_AT = r"(?:\s?[@\uff20]\s?|\s?[\[({<]\s?at\s?[\])}>]\s?)"
_ACCOUNT = lazy_pattern(
    r"(?i)(?<![^\W_])(?<!\.)@([\w.-]{4,})|\b(?:t\.me|wa\.me|instagram|linkedin(?:\.com)?/in|github\.com|(?:x|twitter|facebook"
    r"|instagram|tiktok)\.com)(?:/|: ?)@?([\w.-]{4,})"
)
_SHOUTED = lazy_pattern(r"(?<=[a-z])(?:AT|DOT)(?=[a-z])")  # priyaATharrow


class Dialled:
    """What can be dialled in a text: every run of digits, of letters on a keypad, and of digits in words."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        """Their digits, those that are enough for a number."""
        return tuple(filter(_is_long_enough, dict.fromkeys(self._runs())))

    @cached_property
    def from_the_back(self) -> tuple[str, ...]:
        """Their digits, the last one first."""
        return tuple(number[::-1] for number in self.numbers)

    @cached_property
    def ends(self) -> frozenset[str]:
        """The last four digits of numbers, where a text says that it tells the end of one."""
        if not _END.search(self.text):
            return frozenset()
        texts = (self.text, digits_said(self.text))
        in_each = map(_FOUR.findall, texts)
        return frozenset(chain.from_iterable(in_each))

    @cached_property
    def fours(self) -> frozenset[str]:
        """Four digits that are no year, in a text of a few words."""
        if len(self.text.split()) > _FEW_WORDS:
            return frozenset()
        return frozenset(filter(_is_no_year, _FOUR.findall(self.text)))

    @cached_property
    def joined(self) -> frozenset[str]:
        """The runs that stand nowhere but with a letter right after them, as in the number of a part."""
        joined: set[str] = set()
        alone: set[str] = set()
        for run in _DIAL.finditer(self.text):
            has_a_letter_after = _ONE_LETTER.match(self.text, run.end())
            runs = joined if has_a_letter_after else alone
            runs.add(_digits(run[0]))
        return frozenset(joined - alone)

    def _runs(self) -> Iterator[str]:
        for text in (self.text, *self._told()):
            yield from map(_digits, _DIAL.findall(text))

    def _told(self) -> Iterator[str]:
        """Other forms of the text: with letters as keys, with words as digits."""
        said = digits_said(self.text)
        for text in {self.text, said}:
            yield from map(_as_keys, _LETTERED.findall(text))
        yield said
        yield from in_each_language(self.text)
        yield _ZERO.sub("0", self.text)
        yield _LETTER_DIGITS.sub(_as_digits, self.text)
        yield _REPEATED.sub(_repeated, self.text)


def _is_no_year(four: str) -> bool:
    return four[:2] not in {"19", "20"}


def _is_long_enough(number: str) -> bool:
    return len(number) >= LEAST_NUMBER


def _digits(run: str) -> str:
    return _NO_DIGIT.sub("", run.replace("(0)", ""))


def _as_digits(match: re.Match[str]) -> str:
    return match[0].translate(_AS_DIGITS)


def _repeated(match: re.Match[str]) -> str:
    """`triple 0` as three digits."""
    times = 2 if match[1].casefold() == "double" else 3
    return match[2] * times


def _as_keys(lettered: str) -> str:
    from phonenumbers import convert_alpha_characters_in_number  # noqa: PLC0415  (only where letters follow digits)

    return str(convert_alpha_characters_in_number(lettered))


class Spelled:
    """A text as its words, without those that stand for an @ or a point."""

    def __init__(self, plain: str) -> None:
        self.typed = _SHOUTED.sub(" ", plain)
        self.folded = self.typed.casefold()

    @cached_property
    def words(self) -> str:
        """The words that are left, with a space between and round them."""
        words = [
            word for word in words_of_address(self.folded) if word not in _AT_OR_DOT
        ]
        return f" {' '.join(words)} "

    @cached_property
    def joined(self) -> str:
        """The words without spaces, for what is told letter by letter."""
        return self.words.replace(" ", "")

    @cached_property
    def is_disguised(self) -> bool:
        """Whether a word stands in it for an @ or a point, as it does in no sentence."""
        return _IN_WORDS.search(self.folded) is not None

    @cached_property
    def accounts(self) -> frozenset[str]:
        """The names by which somebody is found elsewhere, in letters and figures alone."""
        names = chain.from_iterable(_ACCOUNT.findall(self.folded))
        return frozenset(
            "".join(words_of_address(name)).replace("_", "") for name in names
        )

    def holds_at_an_at(self, before: str, after: str) -> bool:
        """Whether two words stand there with an @ between, or what is typed in its place."""
        pattern = f"{re.escape(before)}{_AN_AT}{re.escape(after)}"
        return _stands_apart(pattern, self.folded)

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

    def begins_an_address_with(self, word: str) -> bool:
        """Whether the word stands there before a point that is told in words."""
        pattern = (
            rf"(?<![^\W_]){re.escape(word)}\W{{1,3}}(?:dot|punkt|point|punto|ponto)\b"
        )
        return re.search(pattern, self.folded) is not None

    def holds_small(self, word: str) -> bool:
        """Whether it stands there without a capital: with one it is what a house, a school or a firm is called."""
        return _stands_apart(re.escape(word), self.typed)

    def holds_joined(self, words: tuple[str, ...]) -> bool:
        """Whether they stand there with nothing between, or a mark."""
        return _stands_apart("[._+-]?".join(map(re.escape, words)), self.folded)

    def holds_typed(self, words: tuple[str, ...], marks: str = "._+") -> bool:
        """Whether they stand there with a mark between, as in an address."""
        pattern = f"[{marks}]".join(map(re.escape, words))
        return _stands_apart(pattern, self.folded)


def _stands_apart(pattern: str, text: str) -> bool:
    """Whether something stands in a text with no letter and no figure right before it or after it."""
    return re.search(rf"(?<![^\W_]){pattern}(?![^\W_])", text) is not None


def words_of_address(text: str) -> list[str]:
    """Its words, whatever stands between."""
    return _WORD.findall(text)
