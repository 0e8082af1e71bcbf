"""What a sentence is about, told by the kinds of words in it: somebody, money and a limit make a wish for pay."""

from functools import partial

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern

_WORD = lazy_pattern(r"[^\W_]+(?:'[^\W_]+)*|%")


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
    words = map(str.split, phrases.split(","))
    return Kind(tuple(map(_as_in_a_line, map(" ".join, words))))


def _as_in_a_line(phrase: str) -> str:
    return f" {phrase} "


def all_in(line: str, kinds: tuple[Kind, ...]) -> bool:
    """Whether a line has something of each kind."""
    return all(map(partial(_is_in, line), kinds))


def _is_in(line: str, each: Kind) -> bool:
    return each.is_in(line)


SELF = kind(
    """i, i'm, i'd, i'll, i've, me, my, mine, myself, we, we'd, we'll, we're, us"""
)
"""Somebody who speaks of themselves."""
