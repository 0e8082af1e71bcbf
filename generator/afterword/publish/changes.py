"""Changes to a file that a person typed: read, changed in one place, looked at again and written, with the old one kept."""

from collections.abc import Callable
from pathlib import Path

from afterword.diagnostics import Diagnostic, has_errors
from afterword.interview.amend import CannotAmendError
from afterword.interview.loader import load_interview
from afterword.publish.files import write_atomically


class ChangeRefusedError(Exception):
    """Nothing was written. The text says why; `problems` are what the file would have had wrong."""

    def __init__(self, text: str, problems: tuple[Diagnostic, ...] = ()) -> None:
        super().__init__(text)
        self.problems = problems


def change_interview(root: Path, name: str, change: Callable[[bytes], bytes], *, said: str) -> bool:  # noqa: ARG001  (kept by undo, which comes next)
    """Change the interview file of that name (a path from the root) if it still reads as it did a moment ago.

    `said` is what `afterword undo` calls this change. Gives whether the file is another one now.

    Raises:
        ChangeRefusedError: the file cannot be changed so, or changed meanwhile; it is as it was.
    """
    path = root / name
    before = path.read_bytes()
    try:
        after = change(before)
    except CannotAmendError as error:
        raise ChangeRefusedError(f"{name} is not changed: {error}") from None
    known = load_interview(before, name)[1]
    new = tuple(each for each in load_interview(after, name)[1] if each not in known)
    if has_errors(new):
        raise ChangeRefusedError(f"{name} is not changed", new)
    if path.read_bytes() != before:
        raise ChangeRefusedError(f"{name} was changed by another program just now; nothing is written, try again")
    if after != before:
        write_atomically(path, after)
    return after != before
