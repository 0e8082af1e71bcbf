"""Whether something that was typed can be read in a copy, as far as can be told: in doubt it can."""

import datetime as dt
import html
import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from afterword.workbook.copies import SharedCopy

_CODE = re.compile(r"(?is)<(script|style)\b.*?</\1>")
_MARKUP = re.compile("[<>]")
_WORD = re.compile(r"\w+")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, as they are compared: letters that only look different are one."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return tuple(_WORD.findall(plain))


@dataclass(frozen=True)
class CopyText:
    """All words of a copy in one line, those within its markup too: what stands in a link can be read."""

    line: str

    @classmethod
    def of(cls, copy: SharedCopy) -> Self:
        """The words of all its pages, texts and documents."""
        texts = [*copy.texts.values(), *(document.html for document in copy.documents)]
        words = words_of(" ".join(map(_readable, texts)))
        return cls(f" {' '.join(words)} ")

    def has(self, text: str) -> bool:
        """Whether the text stands there as it is."""
        return self._has_run(words_of(text))

    def may_have(self, text: str) -> bool:
        """Whether half of its words stand there in a row: a letter puts a phrase into a sentence, and may bend it."""
        words = words_of(text)
        length = (len(words) + 1) // 2
        starts = range(len(words) - length + 1)
        return any(self._has_run(words[start : start + length]) for start in starts)

    def has_amount(self, amount: Decimal) -> bool:
        """Whether the figure stands there, with or without a mark between thousands."""
        plain = f"{amount.normalize():f}"
        whole = f"{amount.normalize():,f}"
        return self._has_run(words_of(plain)) or self._has_run(words_of(whole))

    def has_day(self, day: dt.date) -> bool:
        """Whether the day stands there in figures, or beside the name of its month."""
        for month in (f"{day:%B}", f"{day:%b}"):
            for written in (f"{day.day} {month}", f"{month} {day.day}"):
                if self._has_run(words_of(written)):
                    return True
        return self._has_run(words_of(day.isoformat()))

    def _has_run(self, words: tuple[str, ...]) -> bool:
        return f" {' '.join(words)} " in self.line


def _readable(text: str) -> str:
    """A page or a plain text without what is code in it, and without the signs of its markup."""
    without_code = _CODE.sub(" ", text)
    return html.unescape(_MARKUP.sub(" ", without_code))
