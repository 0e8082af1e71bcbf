"""The standing pages of a workspace by their names, which become addresses of the site."""

import os
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from afterword.diagnostics import Diagnostic, Span, rules

_NO_TEXT = frozenset({"Cc", "Cs"})  # control characters; bytes that are no UTF-8
GUIDES = Path("content", "guides")


def is_address(name: str) -> bool:
    """Whether a name is text as systems write it today (UTF-8), without signs that act on a terminal."""
    return all(unicodedata.category(sign) not in _NO_TEXT for sign in name)


def misnamed_guides(root: Path) -> Iterator[Diagnostic]:
    """What lies among the guides under a name that can be no address, and folders that are links."""
    for folder, folders, files in os.walk(root / GUIDES):
        place = Path(folder)
        for name in sorted([*folders, *files]):
            path = place / name
            span = Span(path.relative_to(root).as_posix())
            if not is_address(name):
                yield rules.UNUSABLE_FILE_NAME.at(
                    span,
                    "the file's name is not UTF-8 text, so it can be no address",
                    "give it another name, such as my-guide.md",
                )
            elif name in folders and path.is_symlink():
                yield rules.UNREADABLE_FILE.at(
                    span,
                    "this is a link, and links are not followed",
                    "put the folder itself in its place",
                )
