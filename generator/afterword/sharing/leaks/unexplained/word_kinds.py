"""What a sentence is about, told by the kinds of words in it: somebody, money and a limit make a wish for pay.

A kind is a list of words and phrases with commas between; one that ends with a star stands for all that begin so.
"""

import re
from functools import partial

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern

_WORD = lazy_pattern(r"[^\W_]+(?:'[^\W_]+)*|%")
_ANY_END = "*"


def line_of(sentence: str) -> str:
    """The words of a sentence in small letters, with a space between and round them."""
    folded = sentence.casefold().replace("\u2019", "'")
    return f" {' '.join(_WORD.findall(folded))} "


@frozen
class Kind:
    """Words and phrases that say much the same."""

    phrases: tuple[str, ...]

    def is_in(self, line: str) -> bool:
        """Whether one of them stands in a line of words."""
        return any(map(line.__contains__, self.phrases))


def kind(phrases: str) -> Kind:
    """A kind, from its phrases with commas between."""
    return Kind(phrases_of(phrases))


def phrases_of(phrases: str) -> tuple[str, ...]:
    """Each phrase of such a list as it stands in a line."""
    return tuple(map(_as_in_a_line, _listed(phrases)))


def one_of(phrases: str) -> str:
    """A pattern of one out of such a list, for what has to stand at a certain place."""
    patterns = (re.escape(phrase).replace(r"\*", r"\w*") for phrase in _listed(phrases))
    return f"(?:{'|'.join(patterns)})"


def _listed(phrases: str) -> list[str]:
    words = map(str.split, phrases.split(","))
    return list(map(" ".join, words))


def _as_in_a_line(phrase: str) -> str:
    if phrase.endswith(_ANY_END):
        return f" {phrase.removesuffix(_ANY_END)}"
    return f" {phrase} "


def all_in(line: str, kinds: tuple[Kind, ...]) -> bool:
    """Whether a line has something of each kind."""
    is_in = partial(_is_in, line)
    return all(map(is_in, kinds))


def _is_in(line: str, each: Kind) -> bool:
    return each.is_in(line)


SELF = kind(
    """i, i'm, i'd, i'll, i've, me, my, mine, myself, we, we'd, we'll, we're, us"""
)
"""Somebody who speaks of themselves."""
