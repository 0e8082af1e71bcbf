"""Whether something that was typed can be read in a copy, as far as can be told: in doubt it can."""

import datetime as dt
import html
import unicodedata
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Self

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern

_CODE = lazy_pattern(r"(?is)<(script|style)\b.*?</\1>")
_MARKUP = lazy_pattern("[<>]")
_VERB_END = lazy_pattern(r"(?<=...)(?:ing|ed|es|s|e)$")
_WORD = lazy_pattern(r"\w+")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, as they are compared: letters that only look different are one."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return tuple(_WORD.findall(plain))


def line_of(text: str, lines: Sequence[str], first: int) -> int:
    """The line on which a text begins, from that line on; the line itself where it is written in codes."""
    wanted = " ".join(words_of(text))
    lines_of_words: list[int] = []
    words: list[str] = []
    for number, line in enumerate(lines[first - 1 :], first):
        for word in words_of(line):
            words.append(word)
            lines_of_words.append(number)

    whole = " ".join(words)
    before, match, _ = f" {whole} ".partition(f" {wanted} ")
    if not match:
        return first
    words_before = before.split()
    return lines_of_words[len(words_before)]


@frozen
class CopyText:
    """All words of a copy in one line, those within its markup too: what stands in a link can be read."""

    line: str

    @classmethod
    def of(cls, pages: Iterable[str]) -> Self:
        """The words of all its pages, texts and documents."""
        text = " ".join(map(_readable, pages))
        words = " ".join(words_of(text))
        return cls(f" {words} ")

    def has(self, text: str) -> bool:
        """Whether the text stands there as it is."""
        return self._has_run(words_of(text))

    def may_have(self, text: str) -> bool:
        """Whether half of its words stand there in a row: a letter puts a phrase into a sentence, and may bend its verb."""
        words = words_of(text)
        if len(words) == 1:
            return f" {_stem(words[0])}" in self.line
        length = len(words) // 2
        if length == 1:
            return self._has_run(words[-1:]) or self.has(text)
        for start in range(len(words) - length + 1):
            end = start + length
            if self._has_run(words[start:end]):
                return True
        return False

    def has_amount(self, amount: Decimal) -> bool:
        """Whether the figure stands there, with or without a mark between thousands."""
        figure = amount.normalize()
        spellings = (f"{figure:f}", f"{figure:,f}")
        return any(map(self.has, spellings))

    def has_day(self, day: dt.date) -> bool:
        """Whether the day stands there in figures, or beside the name of its month."""
        spellings = [day.isoformat()]
        for month in (f"{day:%B}", f"{day:%b}"):
            spellings.append(f"{day.day} {month}")
            spellings.append(f"{month} {day.day}")
        return any(map(self.has, spellings))

    def _has_run(self, words: tuple[str, ...]) -> bool:
        run = " ".join(words)
        return f" {run} " in self.line


def _stem(word: str) -> str:
    """What the forms of a verb begin with alike: `lead` of `leading`, `plan` of `planning`."""
    stem = _VERB_END.sub("", word)
    if stem[-1:] == stem[-2:-1]:
        return stem[:-1]
    return stem


def _readable(text: str) -> str:
    """A page or a plain text without what is code in it, and without the signs of its markup."""
    without_code = _CODE.sub(" ", text)
    return html.unescape(_MARKUP.sub(" ", without_code))
