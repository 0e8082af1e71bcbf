"""Private passages that are not as they were meant, in any text of a file: without an end, or in single brackets."""

from collections.abc import Iterator

from afterword.diagnostics import Diagnostic, rules
from afterword.interview.reading.file.document import Document, KeyPath
from afterword.interview.values.passages import mistyped_passages, never_ends

_PRIVATE_ANYWAY = frozenset({"debrief", "note", "notes", "feedback"})


def private_passages(document: Document) -> Iterator[Diagnostic]:
    """What is told of the passages of a file, value by value."""
    for path in document.values:
        text = document.at(path)
        if isinstance(text, str):
            yield from _of_a_text(document, path, text)


def _of_a_text(document: Document, path: KeyPath, text: str) -> Iterator[Diagnostic]:
    if never_ends(text):
        yield document.report(
            rules.ENDLESS_PASSAGE,
            path,
            "a private passage begins with `[[` and never ends: the rest of this text is in no letter and no copy",
            "write `]]` where the private words end",
        )
    if _PRIVATE_ANYWAY.isdisjoint(path) and any(mistyped_passages(text)):
        yield document.report(
            rules.SINGLE_BRACKETS,
            path,
            "what stands between `[` and `]` is read by everybody who reads the rest",
            "for words that are for you alone, write `[[` before them and `]]` after them",
        )
