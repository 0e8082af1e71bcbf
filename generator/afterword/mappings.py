"""What is made of mappings again and again: without what is empty, without some keys; and the groups of what is in a row."""

from collections.abc import Callable, Container, Iterable, Mapping
from typing import TypeVar

_Key = TypeVar("_Key")
_Content = TypeVar("_Content")


def filled(mapping: Mapping[_Key, _Content | None]) -> dict[_Key, _Content]:
    """The entries that hold something, in their order."""
    return {key: content for key, content in mapping.items() if content}


def but_for(
    mapping: Mapping[_Key, _Content], keys: Container[object]
) -> dict[_Key, _Content]:
    """The entries without those under some keys, in their order."""
    return {key: content for key, content in mapping.items() if key not in keys}


def grouped(
    row: Iterable[_Content], key_of: Callable[[_Content], _Key]
) -> dict[_Key, list[_Content]]:
    """What stands in a row, by the key that each has; the groups, and each group, in the order of the row."""
    groups: dict[_Key, list[_Content]] = {}
    for member in row:
        key = key_of(member)
        groups.setdefault(key, []).append(member)
    return groups
