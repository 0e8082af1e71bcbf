"""Many known names, and which of them a mistyped one was probably meant to be.

`suggestion` compares a word with every name by difflib, which is slow: right for a handful of keys, too slow for the
mistakes in hundreds of files among hundreds of names. Here each name first gets an upper bound of its likeness, which costs
next to nothing, and difflib is asked only about the few that can still win.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from os.path import commonprefix

_LIKE = 0.6  # as `suggestion` has it


def did_you_mean(near: str, otherwise: str) -> str:
    """The help that names the near word; without one, the other help."""
    if near:
        return f"did you mean `{near}`?"
    return otherwise


class NameIndex:
    """Known names. Made once for all the questions about them."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = frozenset(names)

    def __contains__(self, name: str) -> bool:
        """Whether the name is known."""
        return name in self._names

    def nearest(self, word: str, *, but: str = "") -> str:
        """The name that `suggestion` would choose among all of them but one, or an empty string."""
        from difflib import SequenceMatcher  # noqa: PLC0415  (only after a slip)

        matcher = SequenceMatcher()
        matcher.set_seq2(word.lower())
        best = (_LIKE, "")
        bounds = self._bounds(word.lower())
        for bound, name in sorted(bounds, reverse=True):
            if bound < best[0]:
                break
            if name != but:
                matcher.set_seq1(name)
                best = max(best, (matcher.ratio(), name))
        return best[1]

    def _bounds(self, word: str) -> Iterator[tuple[float, str]]:
        """Each name after the greatest likeness to the word that it can have: difflib matches no more than is in common.

        That is the longest common subsequence. A whole row of the usual table for it is one number, with a bit for each
        letter of the word (Hyyrö 2004). The rows of the letters that a name shares with the one before it stand already.
        """
        positions = dict.fromkeys(word, 0)
        for position, letter in enumerate(word):
            positions[letter] |= 1 << position

        every = (1 << len(word)) - 1
        rows = [every]
        for name, shared in self._in_order:
            del rows[shared + 1 :]
            for letter in name[shared:]:
                row = rows[-1]
                matched = row & positions.get(letter, 0)
                rows.append(every & ((row + matched) | (row - matched)))
            in_common = (every ^ rows[-1]).bit_count()
            yield 2.0 * in_common / (len(word) + len(name)), name

    @cached_property
    def _in_order(self) -> tuple[tuple[str, int], ...]:
        """The names in order, each with how many letters it begins like the one before it."""
        names = sorted(self._names)
        neighbours = zip(names, ["", *names], strict=False)
        return tuple(
            (name, len(commonprefix([name, before])))  # noqa: RUF071  (they are compared letter by letter, as meant)
            for name, before in neighbours
        )
