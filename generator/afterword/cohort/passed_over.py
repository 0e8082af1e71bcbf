"""Files that a client may take for an interview, and that nobody reads: of another ending, or in another place."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import starmap
from pathlib import PurePosixPath

from afterword.edit.judged import ME_FILE
from afterword.edit.telling import INTERVIEWS
from afterword.interview.reading.workspace import is_example

_READ = (".yaml", ".yml")
_WRITTEN = (
    ".yaml",
    ".yml",
    ".txt",
    ".md",
    ".rtf",
    ".doc",
    ".docx",
    ".odt",
    ".pages",
    ".pdf",
    ".json",
)
_INTERVIEWS = INTERVIEWS.as_posix()


def passed_over(names: Sequence[str]) -> tuple[str, ...]:
    """How many there are of each kind, as the names of files may say too much; `names` are all that a workspace holds."""
    kinds = Counter(_kinds(names))
    return tuple(starmap(_counted, sorted(kinds.items())))


def has_interview(names: Sequence[str]) -> bool:
    """Whether there is a file of an interview, whatever is in it."""
    return any(map(_is_interview, map(PurePosixPath, names)))


def _is_hidden_or_example(path: PurePosixPath) -> bool:
    return path.name.startswith(".") or is_example(path.name)


def _is_interview(path: PurePosixPath) -> bool:
    if _is_hidden_or_example(path):
        return False
    return str(path.parent) == _INTERVIEWS and path.suffix in _READ


def _counted(kind: tuple[str, str], count: int) -> str:
    folder, ending = kind
    return f"{count} {ending} in {folder}"


def _kinds(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Folder and ending of each, the ending as it was typed."""
    for name in names:
        path = PurePosixPath(name)
        if _is_meant(path):
            yield str(path.parent), path.suffix


def _is_meant(path: PurePosixPath) -> bool:
    """Whether somebody means it to be read, and nothing reads it there."""
    if _is_hidden_or_example(path) or str(path) == ME_FILE:
        return False
    if path.suffix.lower() not in _WRITTEN:
        return False
    folder = str(path.parent)
    return folder in {_INTERVIEWS, "content"} and not _is_interview(path)
