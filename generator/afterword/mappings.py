"""What is made of mappings again and again: some of the entries, or something of each; and mappings of what is in a row."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from typing import TypeVar

_Key = TypeVar("_Key")
_Content = TypeVar("_Content")
_Made = TypeVar("_Made")


def filled(mapping: Mapping[_Key, _Content | None]) -> dict[_Key, _Content]:
    """The entries that hold something, in their order."""
    return {key: content for key, content in mapping.items() if content}


def but_for(
    mapping: Mapping[_Key, _Content], keys: Container[object]
) -> dict[_Key, _Content]:
    """The entries without those under some keys, in their order."""
    return {key: content for key, content in mapping.items() if key not in keys}


def only(
    mapping: Mapping[_Key, _Content], keys: Iterable[_Key]
) -> dict[_Key, _Content]:
    """The entries under some keys, in the order of these; a key that is not there is passed over."""
    return {key: mapping[key] for key in keys if key in mapping}


def mapped(
    make: Callable[[_Content], _Made], mapping: Mapping[_Key, _Content]
) -> dict[_Key, _Made]:
    """What is made of each entry, under its key."""
    return {key: make(content) for key, content in mapping.items()}


def holding(signs: Mapping[_Key, object]) -> Iterator[_Key]:
    """The keys of what is so, in their order."""
    return (key for key, is_so in signs.items() if is_so)


def by_key(
    row: Iterable[_Content], key_of: Callable[[_Content], _Key]
) -> dict[_Key, _Content]:
    """What stands in a row, each under the key that it has; of several with one key, the last."""
    return {key_of(member): member for member in row}


def grouped(
    row: Iterable[_Content], key_of: Callable[[_Content], _Key]
) -> dict[_Key, list[_Content]]:
    """What stands in a row, by the key that each has; the groups, and each group, in the order of the row."""
    groups: dict[_Key, list[_Content]] = {}
    for member in row:
        key = key_of(member)
        groups.setdefault(key, []).append(member)
    return groups
