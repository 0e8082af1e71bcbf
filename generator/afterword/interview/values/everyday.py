"""Finds what people call something in their own words in a table of names."""

from collections.abc import Mapping


def called(
    table: Mapping[str, str],
    typed: str,
) -> str:
    """The key of a table whose names, divided by commas, hold what was typed; empty for none. `typed` in small letters."""
    for key, names in table.items():
        if typed in names.split(", "):
            return key
    return ""
