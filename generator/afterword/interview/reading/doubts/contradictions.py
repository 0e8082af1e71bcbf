"""What does not go together in one file, as a value that waits for its place."""

from collections.abc import Hashable, Iterable, Iterator

from afterword.diagnostics import Diagnostic, Rule
from afterword.frozen import frozen
from afterword.interview.reading.file.document import Document, KeyPath


@frozen
class Contradiction:
    """A rule that values break together, told at the path of one of them, or at its key."""

    rule: Rule
    path: KeyPath
    message: str
    help: str
    key: bool = False


def placed(
    contradictions: Iterable[Contradiction], document: Document
) -> Iterator[Diagnostic]:
    """Each with the line on which it stands."""
    for contradiction in contradictions:
        yield document.report(
            contradiction.rule,
            contradiction.path,
            contradiction.message,
            contradiction.help,
            key=contradiction.key,
        )


def repeats(entries: Iterable[Hashable]) -> Iterator[int]:
    """The places in a list, counted from 0, of what is like something before it."""
    seen: set[Hashable] = set()
    for number, entry in enumerate(entries):
        if entry in seen:
            yield number
        seen.add(entry)
