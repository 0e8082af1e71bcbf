"""A private name of which letters are hidden by signs: Q*****n, Qu____ and Q---n."""

from collections.abc import Iterable

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern

_MASKED = lazy_pattern(
    r"(?<![^\W_*])(?P<head>[^\W\d_a-z][^\W\d_]*)(?:[*\u2022#]{2,}|_{2,}|[-\u2013\u2014]{2,}|(?:\.{2,}|\u2026)(?=[^\W\d_]))"
    r"(?P<tail>[^\W\d_]*)"
)
_LEAST = 2  # letters that are left


@frozen
class Masked:
    """A word with a capital of which the beginning is left, and perhaps the end."""

    head: str
    tail: str

    def may_be(self, name: str) -> bool:
        """Whether a word of a name begins and ends so, and is longer."""
        is_longer = len(name) > len(self.head) + len(self.tail)
        return is_longer and name.startswith(self.head) and name.endswith(self.tail)


def masked_in(plain: str) -> Iterable[Masked]:
    """Each such word of a text that has letters enough to tell one."""
    for match in _MASKED.finditer(plain):
        head, tail = match["head"].casefold(), match["tail"].casefold()
        if len(head) + len(tail) >= _LEAST:
            yield Masked(head, tail)
