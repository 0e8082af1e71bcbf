"""Changes to files that a person typed: read, changed in one place, looked at again and written, the old one backed up.

One command at a time has the files. The backup is whole before the first file is written, so that whatever happens then,
`afterword undo` knows the change; a file takes the place of the old one in one rename.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from itertools import dropwhile, takewhile
from os.path import lexists
from pathlib import Path

from afterword.diagnostics import Diagnostics, has_errors
from afterword.edit.backups import (
    Backup,
    Rewrite,
    back_up,
    backup_folder,
    backups_in,
    delete,
    delete_oldest,
    fingerprint,
    forget_undone,
    undone_folder,
)
from afterword.edit.judging import new_problems
from afterword.files import sweep, sync_folder, why_refused, written_beside
from afterword.interview.amend import CannotAmendError
from afterword.interview.reading.yaml.yaml_door import read_file

Change = Callable[[bytes], bytes]
# Of a file: its name, what it was, what it would be.
Judge = Callable[[str, bytes, bytes], Diagnostics]
PATIENCE = 10  # seconds that one command waits for another


class ChangeRefusedError(Exception):
    """Nothing was written, unless the text says so. It says why; `problems` are what the file would have had wrong."""

    def __init__(self, text: str, problems: Diagnostics = ()) -> None:
        super().__init__(text)
        self.problems = problems


def change_interview(root: Path, name: str, change: Change, *, said: str) -> bool:
    """Change the interview file of that name (a path from the root) if it still reads as it did a moment ago.

    `said` is what `afterword undo` calls this change. Gives whether the file is another one now.

    Raises:
        ChangeRefusedError: the file cannot be changed so, or changed meanwhile; it is as it was.
    """
    return bool(change_interviews(root, {name: change}, said=said))


def change_interviews(
    root: Path, changes: Mapping[str, Change], *, said: str
) -> tuple[str, ...]:
    """Change several interview files, which `afterword undo` takes back as one. Gives the names of those that are others now.

    Raises:
        ChangeRefusedError: one of them cannot be changed so, or changed meanwhile, as `change_files` says.
    """
    return change_files(root, changes, said=said, judge=new_problems)


def change_files(
    root: Path, changes: Mapping[str, Change], *, said: str, judge: Judge
) -> tuple[str, ...]:
    """Change files, each only as far as the `judge` finds no new problem in it. Gives the names of those that are others now.

    Raises:
        ChangeRefusedError: one of them cannot be changed so, or changed meanwhile. Each is as it was; only when the disk
            fails between two renames may some be changed, and the text says which.
    """
    rewrites: dict[str, Rewrite] = {}
    with locked(root, tuple(changes)):
        for name, change in changes.items():
            rewrite = rewritten(root, name, change, judge)
            if rewrite.before != rewrite.after:
                rewrites[name] = rewrite
        settle(root, changes)
        if rewrites:
            _write(root, rewrites, said)
            forget_undone(root)
            with suppress(OSError):
                delete_oldest(root)
    return tuple(rewrites)


@contextmanager
def locked(root: Path, names: Iterable[str]) -> Iterator[None]:
    """The files of a workspace for this command alone; whatever the disk refuses is told as what it means for them."""
    from filelock import FileLock, Timeout  # noqa: PLC0415  (only a command that writes needs it)

    work = root / ".afterword"
    with disk_errors_told(root, as_were(names)):
        kept = (work, backup_folder(root), undone_folder(root))
        if any(map(Path.is_symlink, kept)):
            raise ChangeRefusedError(
                f"{as_were(names)}: .afterword is a link, and links are not followed"
            )
        work.mkdir(exist_ok=True)
        lock = FileLock(work / "files.lock", timeout=PATIENCE)
        try:
            lock.acquire()
        except Timeout:
            text = f"{as_were(names)}: another afterword command is writing just now; try again in a moment"
            raise ChangeRefusedError(text) from None
        try:
            yield
        finally:
            lock.release()


@contextmanager
def disk_errors_told(root: Path, as_it_stands: str) -> Iterator[None]:
    """What the disk refuses, in one line behind how it stands with what was to be written."""
    try:
        yield
    except OSError as error:
        raise ChangeRefusedError(
            f"{as_it_stands}: {why_refused(root, error)}"
        ) from None


def as_were(names: Iterable[str]) -> str:
    """That files are as they were, by their names."""
    files = tuple(names)
    if not files:
        return "nothing is changed"
    if len(files) == 1:
        return f"{files[0]} is as it was"
    return f"{' and '.join(files)} are as they were"


def rewritten(root: Path, name: str, change: Change, judge: Judge) -> Rewrite:
    """What a file is and what it would be, if that is no worse."""
    before = read_in(root, name)
    try:
        after = change(before)
    except CannotAmendError as error:
        raise ChangeRefusedError(f"{name} is not changed: {error}") from None
    new = judge(name, before, after)
    if has_errors(new):
        raise ChangeRefusedError(f"{name} is not changed", new)
    return Rewrite(before, after)


def read_in(root: Path, name: str) -> bytes:
    """A regular file that lies in the workspace: no link leads out of it."""
    path = root / name
    folder = path.parent.resolve()
    if not folder.is_relative_to(root.resolve()):
        raise ChangeRefusedError(
            f"{name} is not changed: it lies outside of this workspace, and links are not followed"
        )
    content, problems = read_file(path, name)
    if problems:
        raise ChangeRefusedError(
            f"{name} is not changed: {problems[0].message}", problems
        )
    return content


def _write(root: Path, rewrites: Mapping[str, Rewrite], said: str) -> None:
    """Back up the old files, then put the new ones in their places; what did not happen needs no backup."""
    backup = back_up(root, said, rewrites)
    try:
        put(root, rewrites)
    except BaseException:
        written = any(
            _fingerprint_now(root, file.name) == file.after for file in backup.changed
        )
        if not written:
            with suppress(OSError):
                delete(backup)
        raise


def put(root: Path, rewrites: Mapping[str, Rewrite]) -> None:
    """Put files in their places, if all still read as before: all are written beside first, then renamed one by one."""
    fresh: dict[str, Path] = {}
    try:
        for name, rewrite in rewrites.items():
            (root / name).parent.mkdir(exist_ok=True)  # which went with what was in it
            fresh[name] = written_beside(root / name, rewrite.after)
        for name, rewrite in rewrites.items():
            if text_now(root, name) != rewrite.before:
                raise ChangeRefusedError(
                    f"{name} was changed by another program just now; nothing is written, try again"
                )
        _rename(root, fresh)
    finally:
        for name, path in fresh.items():
            with suppress(OSError):
                path.unlink(missing_ok=True)
            sync_folder((root / name).parent)


def _rename(root: Path, fresh: Mapping[str, Path]) -> None:
    """Let each new file take its place; when only some can, the text says which."""
    written: list[str] = []
    try:
        for name, path in fresh.items():
            path.replace(root / name)
            written.append(name)
    except OSError as error:
        if not written:
            raise
        unwritten = [name for name in fresh if name not in written]
        reason = why_refused(root, error)
        raise ChangeRefusedError(
            f"{' and '.join(written)} written, {' and '.join(unwritten)} not: {reason}; then type: afterword undo"
        ) from None


def settle(root: Path, names: Iterable[str]) -> None:
    """Remove what killed commands left: files begun beside these, and backups of late changes that did not happen."""
    folders = {(root / name).parent for name in names}
    kept = (backup_folder(root), undone_folder(root))
    for folder in folders.union(kept):
        sweep(folder)
    for folder in kept:
        for backup in takewhile(partial(_is_void, root), backups_in(folder)):
            delete(backup)


def have_happened(root: Path, folder: Path) -> tuple[Backup, ...]:
    """The backups in a folder, the latest first, without late changes that did not happen."""
    return tuple(dropwhile(partial(_is_void, root), backups_in(folder)))


def _is_void(root: Path, backup: Backup) -> bool:
    """Whether all of its files are as they were before the change."""
    files = backup.changed
    return all(_fingerprint_now(root, file.name) == file.before for file in files)


def text_now(root: Path, name: str) -> bytes:
    """What a file holds; nothing where it was moved away."""
    if not lexists(root / name):
        return b""
    return read_in(root, name)


def _fingerprint_now(root: Path, name: str) -> str:
    try:
        return fingerprint(read_in(root, name))
    except ChangeRefusedError:
        return ""
