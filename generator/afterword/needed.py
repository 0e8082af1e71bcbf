"""What a text must have in it for a pattern to be found there: where it has none of that, nobody needs the pattern.

It is worked out of what Python reads a pattern as, in small letters, and holds for texts of ASCII: elsewhere letters have
more than two cases.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product
from re import _constants as signs  # type: ignore[attr-defined]  # Python's own
from typing import Any

Texts = Sequence[str]
Part = tuple[object, Any]  # a sign of Python's, with what it is of

_MOST = 48  # texts to look for: with more, finding the pattern itself is as quick


def needed(parsed: Iterable[Part]) -> tuple[str, ...]:
    """Texts of which one is in whatever the pattern is found in; none where that cannot be told."""
    demands = map(_shortest, _demands(parsed))
    return max(demands, key=_rarity, default=())


def _shortest(texts: Texts) -> tuple[str, ...]:
    """These texts, but for those that have another in them."""
    chosen: list[str] = []
    for text in sorted(texts, key=len):
        if not any(map(text.__contains__, chosen)):
            chosen.append(text)
    return tuple(chosen)


def _rarity(texts: Texts) -> tuple[int, int]:
    """What is long and has few others beside it is seldom there."""
    return min(map(len, texts)), -len(texts)


def _demands(parts: Iterable[Part]) -> Iterator[Texts]:
    """Of each of these, one text must be there: what stands side by side is a text together."""
    texts: Texts = [""]
    for part in parts:
        yield from _inside(part)
        longer = _joined(texts, _all_texts(part))
        if not longer:
            yield from _told(texts)
            longer = _all_texts(part) or [""]
        texts = longer
    yield from _told(texts)


def _told(texts: Texts) -> Iterator[Texts]:
    if all(texts):
        yield texts


def _joined(before: Texts, behind: Texts) -> Texts:
    """Each with each behind it; nothing where that is too much."""
    if len(before) * len(behind) > _MOST:
        return ()
    return [*map("".join, product(before, behind))]


def _inside(part: Part) -> Iterator[Texts]:
    """What a part demands that is no text by itself."""
    sign, content = part
    if sign is signs.BRANCH:
        yield from _of_branches(content[1])
    if sign in _GROUPS:
        yield from _demands(content[-1])
    if sign in _REPEATS and content[0]:
        yield from _demands(content[-1])


def _of_branches(branches: Iterable[Iterable[Part]]) -> Iterator[Texts]:
    """One text of each branch, where each demands one."""
    chosen = list(map(needed, branches))
    texts = sorted({text for demand in chosen for text in demand})
    if all((*chosen, len(texts) <= _MOST)):
        yield texts


def _all_texts(part: Part) -> Texts:
    """Every text that a part can be; nothing where there are too many."""
    sign, content = part
    texts_of = _TEXTS.get(sign)
    return texts_of(content) if texts_of else ()


def _in_turn(parts: Iterable[Part]) -> Texts:
    texts: Texts = [""]
    for part in parts:
        texts = _joined(texts, _all_texts(part))
    return texts


def _letter(code: int) -> Texts:
    letter = chr(code)
    if any((letter.isascii(), letter.lower() == letter.upper())):
        return [letter.lower()]
    return ()


def _letters(choices: Iterable[Part]) -> Texts:
    return _either([choice] for choice in choices)


def _either(branches: Iterable[Iterable[Part]]) -> Texts:
    each = list(map(_in_turn, branches))
    texts = sorted({text for texts in each for text in texts})
    if all((*each, len(texts) <= _MOST)):
        return texts
    return ()


def _repeated(content: tuple[int, int, Iterable[Part]]) -> Texts:
    least, most, parts = content
    texts = _in_turn(parts)
    if all((texts, (least, most) == (0, 1))):
        return ["", *texts]
    return ()


def _nothing(_content: object) -> Texts:
    return [""]


_GROUPS = (signs.SUBPATTERN, signs.ASSERT)
_REPEATS = (signs.MAX_REPEAT, signs.MIN_REPEAT)
_TEXTS: dict[object, Callable[[Any], Texts]] = {
    signs.LITERAL: _letter,
    signs.IN: _letters,
    signs.BRANCH: lambda content: _either(content[1]),
    signs.SUBPATTERN: lambda content: _in_turn(content[-1]),
    signs.MAX_REPEAT: _repeated,
    signs.MIN_REPEAT: _repeated,
    signs.AT: _nothing,
    signs.ASSERT: _nothing,
    signs.ASSERT_NOT: _nothing,
}
