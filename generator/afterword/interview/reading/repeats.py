"""What stands twice in a list."""

from collections.abc import Hashable, Iterable, Iterator


def repeats(entries: Iterable[Hashable]) -> Iterator[int]:
    """The places, counted from 0, of those that are like one before them."""
    seen: set[Hashable] = set()
    for number, entry in enumerate(entries):
        if entry in seen:
            yield number
        seen.add(entry)
