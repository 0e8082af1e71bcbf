"""An interview that was begun by mistake, taken out of the workbook: nothing of it is deleted, its files are moved away."""

import datetime as dt
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from afterword.edit.backups import Rewrite, back_up, forget_undone
from afterword.edit.changes import ChangeRefusedError, locked, read_in, settle
from afterword.edit.put_aside import free_place
from afterword.edit.telling import INTERVIEWS
from afterword.files import is_own_file
from afterword.interview.reading.workspace import Workspace, read_workspace

# What no removal takes back, for whoever is told of one.
STAYS = (
    "What has gone out stays where it is: an entry in a calendar, yours or somebody else's, and a copy or letter that you"
    " sent. Delete the entries there yourself. Copies that you made lie in `outbox`; the site forgets the interview with"
    " the next build."
)


def remove_interview(
    root: Path,
    name: str,
    today: dt.date,
) -> str:
    """Move the file of an interview, and the letters beside it, to a folder with the date. Gives where its file lies now.

    `afterword undo` brings all of it back.

    Raises:
        ChangeRefusedError: there is none of that name, another one goes on from it, or the disk refuses.
    """
    files = tuple(_files_of(root, name))
    if not files:
        raise ChangeRefusedError(f"there is no interview {name}")
    workspace = read_workspace(root)
    for other, interview in workspace.typed.items():
        if interview.follows == name:
            raise ChangeRefusedError(
                f"{called(workspace, other)} goes on from it; remove that one first"
            )
    with locked(root, files):
        settle(root, files)
        contents = {file: Rewrite(read_in(root, file), b"") for file in files}
        place = free_place(root, str(today), name)
        moves = {file: _moved(file, name, place) for file in files}
        back_up(root, f"{called(workspace, name)} removed", contents, moves)
        for file, target in moves.items():
            (root / target).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            (root / file).rename(root / target)
        forget_undone(root)
        with suppress(OSError):  # there is none, or something else is in it
            (root / INTERVIEWS / name).rmdir()
    return moves[files[0]]


def called(workspace: Workspace, name: str) -> str:
    """What an interview is called: the job and the employer, or its name where it cannot be read."""
    interview = workspace.typed.get(name)
    if interview is None:
        return name
    return f"“{interview.role}, {interview.employer.name}”"


def _files_of(root: Path, name: str) -> Iterator[str]:
    """Its file, then the letters beside it; no link leads to one."""
    folder = root / INTERVIEWS
    file = folder / f"{name}.yaml"
    if file.parent != folder or not file.is_file():
        return
    for path in (file, *sorted((folder / name).glob("*"))):
        if is_own_file(path):
            yield path.relative_to(root).as_posix()


def _moved(
    file: str,
    name: str,
    place: str,
) -> str:
    """Where a file of the interview goes: beside the others of it, as before."""
    return file.replace(f"{INTERVIEWS.as_posix()}/{name}", place, 1)
