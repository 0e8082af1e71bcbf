"""A disk that is full or may only be read, and two commands at once: nothing is lost, and one line says how things stand."""

import datetime as dt
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from afterword.edit import changes
from afterword.edit.backups import MOST_BACKUPS, forget_undone
from afterword.edit.changes import ChangeRefusedError, change_interview, change_interviews
from afterword.edit.taking_back import undo, undoable
from afterword.interview.amend import with_entry, with_said
from afterword.interview.model.entries import Entry
from afterword.interview.reading.to_model import load_interview
from support.killing import as_nobody, at_once, read_only, small_disk, small_files, told_by
from support.workspace import EXAMPLE
from support.workspace import LARKFIELD as NAME

pytestmark = pytest.mark.process

OTHER = "content/interviews/bell.yaml"
PAGE = 4096  # what a small disk gives at a time


def heard(root: Path) -> str:
    """Write down a day in the file. Gives what the person is told when that is refused."""
    try:
        change_interview(root, NAME, lambda data: with_said(data, "contact_on", dt.date(2027, 1, 27)), said="heard")
    except ChangeRefusedError as error:
        return str(error)
    return ""


def filled(root: Path) -> None:
    """Put an interview of a few pages into a workspace."""
    (root / NAME).parent.mkdir(parents=True, exist_ok=True)
    (root / NAME).write_bytes(EXAMPLE.read_bytes() + b"# more\n" * 1000)


@pytest.fixture
def root() -> Iterator[Path]:
    """A workspace that other users of the machine may look at."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    filled(folder)
    heard(folder)  # whatever a first change has to load is loaded, and the lock is there
    undo(folder)
    yield folder
    shutil.rmtree(folder)


def on_a_full_disk(root: Path) -> dict[str, Any]:
    """Change the file with ever more pages left on the disk, and with a plain write at last."""
    if not small_disk(root):
        before = (root / NAME).read_bytes()
        small_files(len(before) // 2)
        return {"means": "no large files", "told": [heard(root)], "same": (root / NAME).read_bytes() == before}
    filled(root)
    before, told, same, left = (root / NAME).read_bytes(), [], True, 0
    filler = root / "filler"
    for pages in range(12):
        with filler.open("wb", buffering=0) as file:
            _fill(file)
            file.truncate(file.tell() - file.tell() % PAGE - pages * PAGE)
        told.append(heard(root))
        same = same and ((root / NAME).read_bytes() == before) == bool(told[-1])
        filler.unlink()
        left += len(list(root.rglob(".afterword-*")))
        if not told[-1]:
            undo(root)
            forget_undone(root)  # what could be put back needs room as well
    with filler.open("wb", buffering=0) as file:
        _fill(file)
    try:
        (root / NAME).write_bytes(before + b"# more\n" * 1000)
    except OSError:
        naive = (root / NAME).read_bytes() == before
    return {
        "means": "a full disk",
        "told": told,
        "same": same,
        "left": left,
        "naive": naive,
        "listed": len(undoable(root)),
    }


def _fill(file: Any) -> None:
    try:
        while True:
            file.write(b"x" * PAGE)
    except OSError:
        file.seek(0, 2)


def test_on_a_full_disk_the_file_is_as_it_was(root: Path) -> None:
    """With no room at all, and with room for a part of what is written: the old file stays whole and the message says so."""
    found = told_by(lambda: on_a_full_disk(root))
    refused = [text for text in found["told"] if text]
    if found["means"] == "a full disk":
        assert set(refused) == {f"{NAME} is as it was: the disk is full; make room and try again"}
        assert 1 < len(refused) < len(found["told"])  # with enough room it went through
        assert (found["left"], found["listed"]) == (0, 0)
        assert found["naive"] is False  # a plain write on that disk has destroyed the file
    else:
        assert refused == [f"{NAME} is as it was: this system does not let a file grow so large"]
    assert found["same"]


def on_a_disk_to_be_read(root: Path) -> list[str] | None:
    """Change the file and take a change back where nothing can be written."""
    if not small_disk(root):
        return None
    filled(root)
    heard(root)
    read_only(root)
    try:
        undo(root)
    except ChangeRefusedError as error:
        return [heard(root), str(error)]
    return []


def test_a_disk_that_may_only_be_read_is_told(root: Path) -> None:
    """On such a disk a change and its taking back are refused in one line each."""
    told = told_by(lambda: on_a_disk_to_be_read(root))
    if told is None:
        pytest.skip("this system lets us have no disk of our own")
    assert told == [f"{NAME} is as it was: the disk may only be read", "nothing is changed: the disk may only be read"]


@pytest.mark.parametrize("folder", [".", ".afterword", ".afterword/undo", "content/interviews"])
def test_a_folder_of_somebody_else_is_told_by_its_name(root: Path, folder: str) -> None:
    """Who may not write in one of the folders is told which; the file is as it was, and nothing is begun."""
    before = (root / NAME).read_bytes()
    for each in (
        root / ".afterword" / "files.lock",
        *(root / name for name in (".afterword", ".afterword/undo", "content/interviews")),
    ):
        each.chmod(0o777)
    shutil.rmtree(root / ".afterword") if folder == "." else None
    (root / ".afterword" / "files.lock").unlink() if folder == ".afterword" else None
    (root / folder).chmod(0o555)

    def as_somebody() -> str:
        as_nobody()
        return heard(root)

    shown = "the workspace" if folder == "." else folder
    assert told_by(as_somebody) == f"{NAME} is as it was: writing is not allowed in {shown}; see whose folder it is"
    assert (root / NAME).read_bytes() == before
    assert list(root.rglob(".afterword-*")) == []


def test_when_the_disk_fails_between_two_files_it_is_told_and_can_be_taken_back(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one case in which a change of several files can be half done: the message names them, and undo makes it whole."""
    shutil.copy(root / NAME, root / OTHER)
    before = (root / NAME).read_bytes()
    replace = Path.replace

    def failing(self: Path, target: Path) -> Path:
        if target == root / NAME:
            raise OSError(5, "Input/output error", str(self))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    change = {name: lambda data: with_said(data, "contact_on", dt.date(2027, 1, 27)) for name in (OTHER, NAME)}
    with pytest.raises(
        ChangeRefusedError, match=f"^{OTHER} written, {NAME} not: input/output error; then type: afterword undo$"
    ):
        change_interviews(root, change, said="import of feedback.json")
    monkeypatch.undo()
    assert (root / NAME).read_bytes() == before
    assert (root / OTHER).read_bytes() != before
    undone = undo(root)
    assert undone is not None
    assert undone.said == "import of feedback.json"
    assert (root / OTHER).read_bytes() == before


def twenty(root: Path, who: str) -> None:
    """Write twenty things down, one after the other."""
    for number in range(20):
        entry = Entry.model_validate({"on": "2027-01-14", "did": f"thank-you/{who}-{number}"})
        change_interview(root, NAME, lambda data, entry=entry: with_entry(data, entry), said=f"done {number}")  # type: ignore[misc]


def test_two_commands_at_once_lose_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two windows, twenty things written down in each at the same time: all forty are in the file, and the latest can be taken back."""
    monkeypatch.setattr(
        "afterword.edit.changes.PATIENCE", 60
    )  # neither pauses, so on a busy machine one may wait for long
    assert at_once(lambda: twenty(root, "angela"), lambda: twenty(root, "tom")) == [0, 0]
    interview, problems = load_interview((root / NAME).read_bytes(), NAME)
    assert interview is not None
    assert not problems
    assert sorted(each.did for each in interview.log) == sorted(
        f"thank-you/{who}-{number}" for who in ("angela", "tom") for number in range(20)
    )
    assert len(undoable(root)) == MOST_BACKUPS
    assert list(root.rglob(".afterword-*")) == []


@pytest.mark.rare
def test_without_the_lock_something_is_lost(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same with each command holding a lock of its own: one of them fails or is written over, or the test above would prove nothing."""
    from contextlib import contextmanager  # noqa: PLC0415  (for this control alone)

    @contextmanager
    def nothing_held(*_: object) -> Iterator[None]:
        (root / ".afterword").mkdir(exist_ok=True)
        yield

    monkeypatch.setattr(changes, "locked", nothing_held)
    codes = at_once(lambda: twenty(root, "angela"), lambda: twenty(root, "tom"))
    interview = load_interview((root / NAME).read_bytes(), NAME)[0]
    assert codes != [0, 0] or interview is None or len(interview.log) < 40
