"""Words of which one stands in every text where a regular expression finds something.

A letter is read by hundreds of patterns, and nearly all of them find nothing. Whether a word stands in it is told much sooner:
a pattern is asked only where one of its words does.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Any

# Python's own, and it tells nobody of them
from re import _constants as op  # type: ignore[attr-defined]  # isort: skip
from re import _parser  # type: ignore[attr-defined]  # isort: skip

Words = frozenset[str]
_NOTHING: Words = frozenset({""})
_FEWEST = 2  # letters of a word that is worth looking for
_LONG = 3  # of one that is seldom in a text by chance
_MOST, _MOST_JOINED = 150, 24  # words for one pattern
_ALIKE = str.maketrans(
    {"\u0130": "i", "\u0131": "i"}
)  # to Python's patterns these are an i in other letters, and so they are here
_NO_WIDTH = frozenset({op.AT, op.ASSERT, op.ASSERT_NOT})


def plain(text: str) -> str:
    """A text in which capitals are small letters, as they are for patterns that tell no difference."""
    return text.translate(_ALIKE).casefold()


def needles(pattern: str, flags: int) -> tuple[str, ...]:
    """The words, in plain letters; none where a pattern may find something that has none of a few."""
    sets = [*_needed(_parser.parse(pattern, flags))]
    best = max(sets, key=_worth, default=frozenset())
    return tuple(sorted(best))


def _worth(words: Words) -> tuple[int, int]:
    """Long words are seldom in a text, and few are looked for quickly."""
    return min(_LONG, *map(len, words)), -len(words)


def _needed(items: Iterable[Any]) -> Iterator[Words]:
    """Sets of words of which each has one in whatever these parts of a pattern match, one behind the other."""
    together = _NOTHING
    for kind, value in items:
        words = _all_of(kind, value)
        joined = _joined(together, words) if words else None
        if joined:
            together = joined
            continue
        yield from _if_useful(together)
        together = words or _NOTHING
        yield from _inside(kind, value)
    yield from _if_useful(together)


def _joined(before: Words, behind: Words) -> Words | None:
    """Each of some words with each of others behind it, if these are not too many."""
    if len(before) * len(behind) > _MOST_JOINED and len(before) > 1:
        return None
    return frozenset(map("".join, product(before, behind)))


def _if_useful(words: Words) -> Iterator[Words]:
    if min(map(len, words)) >= _FEWEST:
        yield words


def _inside(kind: Any, value: Any) -> Iterator[Words]:
    """What a part needs of which not all that it matches can be told."""
    if kind is op.SUBPATTERN:
        yield from _needed(value[-1])
    elif kind is op.BRANCH:
        yield from _of_each(value[1])
    elif kind in {op.MAX_REPEAT, op.MIN_REPEAT} and value[0]:
        yield from _needed(value[2])


def _of_each(branches: Sequence[Iterable[Any]]) -> Iterator[Words]:
    """One set of all branches, if each of them needs something."""
    best = [
        max(_needed(branch), key=_worth, default=frozenset()) for branch in branches
    ]
    words = frozenset().union(*best)
    if all(best) and len(words) <= _MOST:
        yield words


def _all_of(kind: Any, value: Any) -> Words | None:
    """All that a part matches, in plain letters; None where that cannot be told or is too much."""
    if kind in _NO_WIDTH:
        return _NOTHING
    told = _TOLD.get(kind)
    return told and told(value)


def _all_of_letter(code: int) -> Words:
    return frozenset({plain(chr(code))})


def _all_of_group(value: Sequence[Any]) -> Words | None:
    return _all_of_row(value[-1])


def _all_of_repeated(value: Sequence[Any]) -> Words | None:
    """What may be left out, and stands there once at most."""
    least, most, items = value
    words = _all_of_row(items) if (least, most) == (0, 1) else None
    return words and words | _NOTHING


def _all_of_row(items: Iterable[Any]) -> Words | None:
    together: Words | None = _NOTHING
    for kind, value in items:
        words = _all_of(kind, value)
        together = _joined(together, words) if together and words else None
    return together


def _all_of_branches(value: Sequence[Any]) -> Words | None:
    branches: Sequence[Iterable[Any]] = value[1]
    rows = [*map(_all_of_row, branches)]
    words = frozenset().union(*filter(None, rows))
    return words if all(rows) and len(words) <= _MOST else None


def _all_of_signs(signs: Sequence[tuple[Any, Any]]) -> Words | None:
    """`[Ii]`, `['\u2019]`; no range and no kind of sign."""
    if any(kind is not op.LITERAL for kind, _ in signs):
        return None
    return frozenset(plain(chr(code)) for _, code in signs)


_TOLD: Mapping[Any, Callable[[Any], Words | None]] = {
    op.LITERAL: _all_of_letter,
    op.SUBPATTERN: _all_of_group,
    op.BRANCH: _all_of_branches,
    op.IN: _all_of_signs,
    op.MAX_REPEAT: _all_of_repeated,
}
