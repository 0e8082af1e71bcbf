"""Files that may be meant to be read, and that nothing reads: of another kind or ending, or in another place."""

import stat
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from afterword.diagnostics import Diagnostic, Span, rules
from afterword.interview.reading.file.kinds_of_file import kind_of_file

_READ = frozenset({".yaml", ".yml"})
_WRITTEN = frozenset({".txt", ".rtf", ".doc", ".docx", ".odt", ".pages"})
_IN_INTERVIEWS = frozenset({*_READ, *_WRITTEN, ".md", ".pdf", ".json"})
_FOLDERS = {  # and the endings of files that may be meant for an interview there
    PurePosixPath("content"): frozenset({*_READ, *_WRITTEN}),
    PurePosixPath("content", "interviews"): _IN_INTERVIEWS,
}
_ABOUT_ME = frozenset({"me.yaml", "example-me.yaml"})
_TO_TYPE = (
    "tell what is in it by `afterword new`, which asks for all that an interview needs"
)
_TO_IMPORT = "if it came back from somebody, `afterword import` takes it in"


def not_read(root: Path) -> Iterator[Diagnostic]:
    """Each such file, with what to do; it is never opened further than to see what it is."""
    for folder, endings in _FOLDERS.items():
        for path in sorted((root / folder).glob("[!.]*")):
            name = folder / path.name
            if path.suffix.lower() in endings and not _is_read(name):
                yield from _told(path, name)


def _is_read(name: PurePosixPath) -> bool:
    if name.parent.name == "content":
        return name.name in _ABOUT_ME
    return name.suffix in _READ


def _told(path: Path, name: PurePosixPath) -> Iterator[Diagnostic]:
    if not stat.S_ISREG(path.lstat().st_mode):
        return
    yield rules.FILE_NOT_READ.at(
        Span(str(name)),
        f"this is {_kind(path)}, and nothing reads it here",
        _help(name),
    )


def _kind(path: Path) -> str:
    return kind_of_file(path) or f"a file that ends in `{path.suffix}`"


def _help(name: PurePosixPath) -> str:
    """What to do with it, by what it is called."""
    if name.suffix in _READ:
        return (
            f"put it into content/interviews, as `{name.name}`, if it is an interview"
        )
    if name.suffix.lower() in _READ:
        return f"call it `{name.stem}{name.suffix.lower()}`"
    if PurePosixPath(name.stem).suffix in _READ:
        return f"call it `{name.stem}`"
    if name.suffix.lower() == ".json":
        return _TO_IMPORT
    return _TO_TYPE
