"""Finds what people call something in their own words in a table of names."""

from collections.abc import Mapping
from typing import TypeVar

_Key = TypeVar("_Key")


def called(
    table: Mapping[str, str],
    typed: str,
) -> str:
    """The key of a table whose names, divided by commas, hold what was typed; empty for none. `typed` in small letters."""
    return called_or(table, typed, "")


def called_or(
    table: Mapping[_Key, str],
    typed: str,
    otherwise: _Key,
) -> _Key:
    """The key whose names hold what was typed, of whatever kind keys are; something else where no name fits."""
    for key, names in table.items():
        if typed in names.split(", "):
            return key
    return otherwise
