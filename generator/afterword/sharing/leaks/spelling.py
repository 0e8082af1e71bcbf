"""A text as it is compared: no matter how it is spelt, spaced, wrapped or punctuated."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.figures.scripts import in_plain_digits

GAP = "\x1f"  # in a text: no letter and no space, so that what stands apart stays apart
APART = "\u01c2"  # a letter that nobody writes here: what it parts is never read as one word
BREAK = "|"  # among words: a gap, or the end of a sentence
NEAR = 160  # characters beside a match in which its neighbours are looked for
Words = Sequence[str]

_UNSEEN = lazy_pattern(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]+"
)
# With the letter to which an accent may belong.
_NOT_ASCII = lazy_pattern(r"[\x00-\x7f]?[^\x00-\x7f]+")
_OTHER_DIGIT = lazy_pattern(r"(?![0-9])\d")
_MARKS = bytes(code for code in range(128) if not chr(code).isalnum())
_OTHER_MARKS = lazy_pattern(r"[^\w]+|_+")
_END = r"(?:[\x1f\0]|[.!?:;](?=\s|\Z))"
_WORD_OR_BREAK = lazy_pattern(rf"(?P<word>[^\W_]+)|{_END}(?:[\W_]*{_END})*")
_LIKE_ASCII = str.maketrans("\u2019\u2018\u02bc\u066c\u066b", "''',.")


@frozen
class Neighbours:
    """The two words on each side of a match, `|` where the text ends or a number stands: numbers are what we put in."""

    second_before: str
    before: str
    after: str
    second_after: str


@frozen
class Context:
    """What stands beside a match, as it is typed but in small letters."""

    before: str
    after: str

    @property
    def joins_letters(self) -> bool:
        """Whether a letter or digit stands right beside the match, so that it is part of a longer word."""
        beside = (self.before[-1:], self.after[:1])
        return any(map(str.isalnum, beside))

    def neighbours(self, line_end: str = " ") -> Neighbours:
        """The words beside the match, with something else in place of each end of a line."""
        before = words_of(self.before.replace("\n", line_end))
        after = words_of(self.after.replace("\n", line_end))
        left = [BREAK, BREAK, *map(_word_or_value, before)]
        right = [*map(_word_or_value, after), BREAK, BREAK]
        return Neighbours(*left[-2:], *right[:2])


class NormalizedText:
    """A text in the forms that it is searched in, each made when it is first asked for."""

    def __init__(self, typed: str) -> None:
        self.typed = typed

    @cached_property
    def plain(self) -> str:
        """As typed, with plain digits and without what cannot be seen: amounts and currencies are looked for here."""
        if self.typed.isascii():
            return self.typed
        return _NOT_ASCII.sub(_in_plain_signs, self.typed)

    @cached_property
    def folded(self) -> str:
        """The plain form in small letters, spaces kept."""
        folded = self.plain.casefold()
        return unicodedata.normalize("NFKC", folded)

    @cached_property
    def dense(self) -> str:
        """The folded form without spaces, with its punctuation."""
        return "".join(self.folded.split())

    @cached_property
    def bare(self) -> str:
        """Letters and digits alone: a wrapped line, a tag or another dash makes no difference."""
        encoded = self.folded.encode("utf-8", "surrogatepass")
        encoded = encoded.translate(None, _MARKS)
        bare = encoded.decode("utf-8", "surrogatepass")
        if bare.isascii():
            return bare
        return _OTHER_MARKS.sub("", bare)

    @cached_property
    def words(self) -> list[str]:
        """The words in the folded form; one `|` where it has a gap or a sentence ends."""
        matches = _WORD_OR_BREAK.finditer(self.folded)
        return [match["word"] or BREAK for match in matches]

    @cached_property
    def words_alone(self) -> list[str]:
        """The words, whatever ends between them."""
        return [word for word in self.words if word != BREAK]

    @cached_property
    def _bare_positions(self) -> list[int]:
        return [
            position for position, letter in enumerate(self.folded) if letter.isalnum()
        ]

    @cached_property
    def _dense_positions(self) -> list[int]:
        return [
            position
            for position, letter in enumerate(self.folded)
            if not letter.isspace()
        ]

    def letters_for(self, key: str) -> str:
        """The form in which a key is looked for: with its punctuation if the key has some."""
        return self.bare if key.isalnum() else self.dense

    def contexts(self, key: str) -> Iterator[Context]:
        """What stands beside each place where the key stands, one after another."""
        letters = self.letters_for(key)
        start = letters.find(key)
        while start >= 0:
            positions = self._bare_positions if key.isalnum() else self._dense_positions
            last = positions[start + len(key) - 1]
            yield context_in(self.folded, positions[start], last + 1)
            start = letters.find(key, start + 1)


def context_in(text: str, start: int, end: int) -> Context:
    """What stands beside a match in a text."""
    return Context(
        before=text[max(0, start - NEAR) : start],
        after=text[end : end + NEAR],
    )


def _in_plain_signs(stretch: re.Match[str]) -> str:
    return _composed(stretch[0])


@lru_cache(maxsize=4096)
def _composed(letters: str) -> str:
    visible = in_plain_digits(_UNSEEN.sub("", letters))
    composed = unicodedata.normalize("NFKC", visible)
    composed = composed.translate(_LIKE_ASCII)
    return _OTHER_DIGIT.sub(_ascii_digit, composed)


def words_of(text: str) -> list[str]:
    """The words of a text, in small letters; one `|` where it has a gap or a sentence ends."""
    return NormalizedText(text).words


def _word_or_value(word: str) -> str:
    if word.isdecimal():
        return BREAK
    return word


def _ascii_digit(match: re.Match[str]) -> str:
    digit = unicodedata.digit(match[0])
    return str(digit)
