"""A text as it is compared: no matter how it is spelt, spaced, wrapped or punctuated."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cached_property

_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]+"
)
_OTHER_DIGIT = re.compile(r"(?![0-9])\d")
_MARKS = bytes(code for code in range(128) if not chr(code).isalnum())
_OTHER_MARKS = re.compile(r"[^\w]+|_+")
_WORD = re.compile(r"(?P<gap>[\x1f\0]|[.!?:;](?=\s|\Z))|[^\W_]+")
_LIKE_ASCII = str.maketrans("\u2019\u2018\u02bc\u066c\u066b", "''',.")
_NEAR = 160  # characters beside a hit in which its neighbours are looked for


class Spelt:
    """A text in the forms that it is searched in, each made when it is first asked for."""

    def __init__(self, text: str) -> None:
        self.typed = text

    @cached_property
    def figures(self) -> str:
        """As typed, with plain digits and without what cannot be seen: figures and currencies are looked for here."""
        if self.typed.isascii():
            return self.typed
        text = unicodedata.normalize("NFKC", _UNSEEN.sub("", self.typed)).translate(_LIKE_ASCII)
        return _OTHER_DIGIT.sub(lambda found: str(unicodedata.digit(found[0])), text)

    @cached_property
    def folded(self) -> str:
        """The same in small letters, spaces kept."""
        return (
            unicodedata.normalize("NFKC", self.figures.casefold())
            if not self.figures.isascii()
            else self.figures.lower()
        )

    @cached_property
    def dense(self) -> str:
        """The same without spaces, with its punctuation."""
        return "".join(self.folded.split())

    @cached_property
    def bare(self) -> str:
        """Letters and digits alone: a wrapped line, a tag or another dash makes no difference."""
        found = self.folded.encode("utf-8", "surrogatepass").translate(None, _MARKS).decode("utf-8", "surrogatepass")
        return found if found.isascii() else _OTHER_MARKS.sub("", found)

    @cached_property
    def _places(self) -> list[int]:
        return [at for at, letter in enumerate(self.folded) if letter.isalnum()]

    @cached_property
    def _dense_places(self) -> list[int]:
        return [at for at, letter in enumerate(self.folded) if not letter.isspace()]

    def beside(self, at: int, length: int, *, dense: bool = False) -> tuple[str, str]:
        """The text before and after a hit in `bare` (or `dense`), as it stands in `folded`."""
        places = self._dense_places if dense else self._places
        first, last = places[at], places[at + length - 1]
        return self.folded[max(0, first - _NEAR) : first], self.folded[last + 1 : last + 1 + _NEAR]


def words_of(text: str | Spelt) -> list[str]:
    """The words of a text, in small letters; `|` where it has a gap or a sentence ends."""
    folded = (text if isinstance(text, Spelt) else Spelt(text)).folded
    found = ["|" if word["gap"] else word[0] for word in _WORD.finditer(folded)]
    return [word for at, word in enumerate(found) if word != "|" or found[at - 1 : at] != ["|"]]


def neighbours(before: str, after: str) -> tuple[Sequence[str], Sequence[str]]:
    """The two words on each side, `|` where the text ends or a number stands: numbers are what we put in."""
    left, right = (["|" if word.isdecimal() else word for word in words_of(text)] for text in (before, after))
    return ("|", "|", *left)[-2:], (*right, "|", "|")[:2]
