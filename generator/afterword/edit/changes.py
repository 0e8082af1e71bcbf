"""Changes to files that a person typed: read, changed in one place, looked at again and written, with the old one kept.

One command at a time has the files. A change is kept whole before the first file is written, so that whatever happens then,
`afterword undo` knows it; a file takes the place of the old one in one rename.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import dropwhile
from pathlib import Path

from afterword.diagnostics import Diagnostic, has_errors
from afterword.edit.backups import Kept, fingerprint, forget, forget_oldest, keep, kept_changes, kept_folder
from afterword.files import sweep, sync_folder, why_refused, written_beside
from afterword.interview.amend import CannotAmendError
from afterword.interview.reading.loader import load_interview
from afterword.interview.reading.source import read_file

Change = Callable[[bytes], bytes]
PATIENCE = 10  # seconds that one command waits for another


class ChangeRefusedError(Exception):
    """Nothing was written, unless the text says so. It says why; `problems` are what the file would have had wrong."""

    def __init__(self, text: str, problems: tuple[Diagnostic, ...] = ()) -> None:
        super().__init__(text)
        self.problems = problems


@dataclass(frozen=True)
class Undone:
    """A change that was taken back, or could be: what it is called, and the files that are then as they were before it.

    `at` is when it was made, in seconds since 1970, if that is known.
    """

    said: str
    files: tuple[str, ...]
    at: float | None = None


def change_interview(root: Path, name: str, change: Change, *, said: str) -> bool:
    """Change the interview file of that name (a path from the root) if it still reads as it did a moment ago.

    `said` is what `afterword undo` calls this change. Gives whether the file is another one now.

    Raises:
        ChangeRefusedError: the file cannot be changed so, or changed meanwhile; it is as it was.
    """
    return bool(change_interviews(root, {name: change}, said=said))


def change_interviews(root: Path, changes: Mapping[str, Change], *, said: str) -> tuple[str, ...]:
    """Change several interview files, which `afterword undo` takes back as one. Gives the names of those that are others now.

    Raises:
        ChangeRefusedError: one of them cannot be changed so, or changed meanwhile. Each is as it was; only when the disk
            fails between two renames may some be changed, and the text says which.
    """
    with _writing(root, tuple(changes)):
        files = {name: _changed(root, name, change) for name, change in changes.items()}
        new = {name: (before, after) for name, (before, after) in files.items() if after != before}
        _settle(root, changes)
        if new:
            _write(root, new, said)
            with suppress(OSError):
                forget_oldest(root)
    return tuple(new)


def undo(root: Path) -> Undone | None:
    """Take back the latest change, if its files are still as it left them; None when there is none to take back.

    Raises:
        ChangeRefusedError: a file was edited since, or cannot be written; the text says which, and where its old text lies.
    """
    with _writing(root, ()):
        _settle(root, ())
        kept = next(iter(kept_changes(root)), None)
        if kept is None:
            return None
        names = tuple(each.name for each in kept.files)
        with _told(root, names):
            _settle(root, names)
            _put(root, _old_texts(root, kept))
            forget(kept)
        return Undone(kept.said, names)


def undoable(root: Path) -> tuple[Undone, ...]:
    """What could be taken back, the latest first."""
    happened = dropwhile(lambda kept: not _happened(root, kept), kept_changes(root))
    return tuple(Undone(kept.said, tuple(each.name for each in kept.files), kept.at) for kept in happened)


@contextmanager
def _writing(root: Path, names: Iterable[str]) -> Iterator[None]:
    """The files of a workspace for this command alone; whatever the disk refuses is told as what it means for them."""
    from filelock import FileLock, Timeout  # noqa: PLC0415  (only a command that writes needs it)

    work = root / ".afterword"
    with _told(root, names):
        if work.is_symlink() or (work / "undo").is_symlink():
            raise ChangeRefusedError(f"{_as_were(names)}: .afterword is a link, and links are not followed")
        work.mkdir(exist_ok=True)
        lock = FileLock(work / "files.lock", timeout=PATIENCE)
        try:
            lock.acquire()
        except Timeout:
            text = f"{_as_were(names)}: another afterword command is writing just now; try again in a moment"
            raise ChangeRefusedError(text) from None
        try:
            yield
        finally:
            lock.release()


@contextmanager
def _told(root: Path, names: Iterable[str]) -> Iterator[None]:
    """What the disk refuses, in one line that says which files are as they were."""
    try:
        yield
    except OSError as error:
        raise ChangeRefusedError(f"{_as_were(names)}: {why_refused(root, error)}") from None


def _as_were(names: Iterable[str]) -> str:
    known = list(names)
    if not known:
        return "nothing is changed"
    return f"{' and '.join(known)} {'is as it was' if len(known) == 1 else 'are as they were'}"


def _changed(root: Path, name: str, change: Change) -> tuple[bytes, bytes]:
    """What a file is and what it would be, if that is no worse."""
    before = _read(root, name)
    try:
        after = change(before)
    except CannotAmendError as error:
        raise ChangeRefusedError(f"{name} is not changed: {error}") from None
    known = load_interview(before, name)[1]
    new = tuple(each for each in load_interview(after, name)[1] if each not in known)
    if has_errors(new):
        raise ChangeRefusedError(f"{name} is not changed", new)
    return before, after


def _read(root: Path, name: str) -> bytes:
    """A regular file that lies in the workspace: no link leads out of it."""
    path = root / name
    if not path.parent.resolve().is_relative_to(root.resolve()):
        raise ChangeRefusedError(
            f"{name} is not changed: it lies outside of this workspace, and links are not followed"
        )
    data, problems = read_file(path, name)
    if problems:
        raise ChangeRefusedError(f"{name} is not changed: {problems[0].message}", problems)
    return data


def _write(root: Path, files: Mapping[str, tuple[bytes, bytes]], said: str) -> None:
    """Keep the old files, then put the new ones in their places; what did not happen is not kept."""
    kept = keep(root, said, files)
    try:
        _put(root, files)
    except BaseException:
        if not any(_fingerprint_now(root, each.name) == each.after for each in kept.files):
            with suppress(OSError):
                forget(kept)
        raise


def _put(root: Path, files: Mapping[str, tuple[bytes, bytes]]) -> None:
    """Put files in their places, if all still read as before: all are written beside first, then renamed one by one."""
    fresh: dict[str, Path] = {}
    done: list[str] = []
    try:
        for name, (_, after) in files.items():
            fresh[name] = written_beside(root / name, after)
        for name, (before, _) in files.items():
            if _read(root, name) != before:
                raise ChangeRefusedError(
                    f"{name} was changed by another program just now; nothing is written, try again"
                )
        for name in files:
            fresh[name].replace(root / name)
            done.append(name)
    except OSError as error:
        if not done:
            raise
        rest = [name for name in files if name not in done]
        text = f"{' and '.join(done)} written, {' and '.join(rest)} not: {why_refused(root, error)}; then type: afterword undo"
        raise ChangeRefusedError(text) from None
    finally:
        for name, path in fresh.items():
            with suppress(OSError):
                path.unlink(missing_ok=True)
            sync_folder((root / name).parent)


def _settle(root: Path, names: Iterable[str]) -> None:
    """Remove what killed commands left: files begun beside these, and changes kept last that did not happen."""
    for folder in {kept_folder(root), *((root / name).parent for name in names)}:
        sweep(folder)
    for kept in kept_changes(root):
        if _happened(root, kept):
            return
        forget(kept)


def _happened(root: Path, kept: Kept) -> bool:
    """Whether any of its files is another than before the change."""
    return any(_fingerprint_now(root, each.name) != each.before for each in kept.files)


def _fingerprint_now(root: Path, name: str) -> str:
    try:
        return fingerprint(_read(root, name))
    except ChangeRefusedError:
        return ""


def _old_texts(root: Path, kept: Kept) -> dict[str, tuple[bytes, bytes]]:
    """What the files of a change are now and what they were, those left out that are as they were already."""
    texts: dict[str, tuple[bytes, bytes]] = {}
    for each in kept.files:
        path = kept.old(each.name)
        now = _fingerprint_now(root, each.name)
        if now == each.before:
            continue
        shown = path.relative_to(root).as_posix()
        if now != each.after:
            text = (
                f"{each.name} was edited after `{kept.said}`, so it stays as it is; what it was before lies in {shown}"
            )
            raise ChangeRefusedError(text)
        old, problems = read_file(path, shown)
        if problems or fingerprint(old) != each.before:
            raise ChangeRefusedError(f"nothing is taken back: {shown}, what was kept of {each.name}, is damaged")
        texts[each.name] = (_read(root, each.name), old)
    return texts
