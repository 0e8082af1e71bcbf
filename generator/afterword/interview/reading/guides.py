"""The standing pages of a workspace by their names, which become addresses of the site, and what lies in the place of one."""

import os
import unicodedata
from collections.abc import Iterator
from itertools import filterfalse
from pathlib import Path

from afterword.diagnostics import Diagnostic, Span, rules

_NO_TEXT = frozenset({"Cc", "Cs"})  # control characters; bytes that are no UTF-8
GUIDES = Path("content", "guides")
_LINK = "this is a link, and links are not followed"
_INSTEAD = "put the file or folder itself in its place"


def is_address(name: str) -> bool:
    """Whether a name is text as systems write it today (UTF-8), without signs that act on a terminal."""
    return all(unicodedata.category(sign) not in _NO_TEXT for sign in name)


def in_their_place(guides: Path) -> Iterator[tuple[Path, str]]:
    """What cannot be a guide nor a folder of them, and what it is: a link could lead anywhere, and a pipe never ends."""
    if guides.is_symlink():
        yield guides, _LINK
    for folder, folders, files in os.walk(guides):
        place = Path(folder)
        for linked in filter(Path.is_symlink, map(place.joinpath, sorted(folders))):
            yield linked, _LINK
        for odd in filterfalse(Path.is_file, map(place.joinpath, sorted(files))):
            yield odd, "this is not a regular file"


def misnamed_guides(root: Path) -> Iterator[Diagnostic]:
    """What lies among the guides under a name that can be no address, and what is no guide at all."""
    for path, kind in in_their_place(root / GUIDES):
        span = Span(path.relative_to(root).as_posix())
        yield rules.UNREADABLE_FILE.at(span, kind, _INSTEAD)
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
