"""Where a workspace keeps what it needs between two commands: folders of its own, and no links to somewhere else."""

from collections.abc import Iterator
from os.path import islink
from pathlib import Path

from afterword.diagnostics import Diagnostic, Span, rules

_FOLDERS = (
    ".afterword",
    ".afterword/printed",
    ".afterword/undo",
    ".afterword/undone",
)


def linked_folders(root: Path) -> Iterator[Diagnostic]:
    """Each of these folders that is a link: nothing is read or written through it."""
    for name in _FOLDERS:
        if islink(root / name):  # noqa: PTH114  (where nobody may look, it is none)
            yield rules.UNREADABLE_FILE.at(
                Span(name),
                "this is a link, and links are not followed: what is kept for this workspace would be written elsewhere",
                "take the link away; the next command makes the folder itself",
            )
