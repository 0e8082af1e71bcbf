"""Mends that need nobody's opinion, written into the files of a workspace by place, with a backup."""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import partial
from pathlib import Path

from afterword.diagnostics import Diagnostics
from afterword.edit.judging import problems_of
from afterword.interview.amend.mends import Mended, mended, no_worse

CALLED = "check --fix"  # what `afterword undo` calls it


def as_mended(name: str, content: bytes) -> Mended:
    """A file as it would be with everything mended that has one meaning."""
    return mended(content, partial(problems_of, name))


def write_mended(root: Path, names: Iterable[str]) -> tuple[str, ...]:
    """Mend these files, as they are under the lock. Gives the names of those that are others now.

    Raises:
        ChangeRefusedError: one of them cannot be written; each is as it was.
    """
    from afterword.edit.changes import change_files  # noqa: PLC0415  (only who writes pays)

    changes = {name: partial(_mend, name) for name in names}
    return change_files(root, changes, said=CALLED, judge=worse)


def worse(name: str, before: bytes, after: bytes) -> Diagnostics:
    """What is wrong with a file that was changed, if that is more than before."""
    if no_worse(before, after, partial(problems_of, name)):
        return ()
    return problems_of(name, after)


def changed_lines(before: list[str], now: list[str]) -> Iterator[tuple[range, range]]:
    """Which lines became which: one by one, or more of them where there are more now."""
    matcher = SequenceMatcher(None, before, now, autojunk=False)
    for kind, start, stop, new_start, new_stop in matcher.get_opcodes():
        if kind == "equal":
            continue
        if stop - start != new_stop - new_start:
            yield range(start, stop), range(new_start, new_stop)
            continue
        for line in range(stop - start):
            old = start + line
            new = new_start + line
            yield range(old, old + 1), range(new, new + 1)


def _mend(name: str, content: bytes) -> bytes:
    return as_mended(name, content).content
