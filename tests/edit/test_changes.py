"""A change to a person's file is written whole or not at all, stays in the workspace, and is kept so that it can be taken back."""

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from afterword.edit import changes
from afterword.edit.backups import MOST_BACKUPS, note_made
from afterword.edit.changes import ChangeRefusedError, change_interview, change_interviews, locked
from afterword.edit.taking_back import put_back, undo, undoable, undone
from afterword.files import write_atomically

TEXT = b"role: Clerk\nemployer: {name: Bell}\nheld: 2027-01-13\ninterested: yes\npeople: [{name: Kim Lee, is: hiring manager}]\n"
BELL, LARK = "content/interviews/bell.yaml", "content/interviews/lark.yaml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace with two interviews."""
    folder = tmp_path / "search"
    (folder / "content" / "interviews").mkdir(parents=True)
    for name in (BELL, LARK):
        (folder / name).write_bytes(TEXT)
    return folder


def noted(text: str) -> Callable[[bytes], bytes]:
    """A change that adds a comment line."""
    return lambda data: data + f"# {text}\n".encode()


def refused(root: Path, name: str, change: Callable[[bytes], bytes]) -> str:
    """What the person is told when a change is refused."""
    with pytest.raises(ChangeRefusedError) as error:
        change_interview(root, name, change, said="a note")
    return str(error.value)


@pytest.mark.long
def test_a_change_is_written_and_the_old_file_is_kept_for_its_owner_alone(root: Path) -> None:
    """The new text is in its place with the rights the file had; the old one lies, as it was, where only its owner can look."""
    (root / BELL).chmod(0o640)
    assert change_interview(root, BELL, noted("one"), said="a note")
    assert (root / BELL).read_bytes() == TEXT + b"# one\n"
    assert stat.S_IMODE((root / BELL).stat().st_mode) == 0o640
    kept = root / ".afterword" / "undo" / "000001"
    assert (kept / BELL).read_bytes() == TEXT
    assert json.loads((kept / "change.json").read_text())["said"] == "a note"
    undo_folder = [kept.parent, *kept.parent.rglob("*")]
    modes = {path.is_dir(): stat.S_IMODE(path.stat().st_mode) for path in undo_folder}
    assert modes == {True: 0o700, False: 0o600}
    assert all(stat.S_IMODE(path.stat().st_mode) == modes[path.is_dir()] for path in undo_folder)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a file away")
def test_a_file_keeps_its_owner(root: Path) -> None:
    """When root runs the command in a container, the file is still the person's afterwards."""
    os.chown(root / BELL, 1234, 1234)
    change_interview(root, BELL, noted("one"), said="a note")
    assert ((root / BELL).stat().st_uid, (root / BELL).stat().st_gid) == (1234, 1234)


def test_a_change_that_changes_nothing_writes_nothing(root: Path) -> None:
    """What is there already is not written again, and there is nothing to take back."""
    before = (root / BELL).stat()
    assert not change_interview(root, BELL, lambda data: data, said="nothing")
    assert (root / BELL).stat().st_ino == before.st_ino
    assert undoable(root) == ()


def test_a_change_that_makes_the_file_worse_is_refused(root: Path) -> None:
    """A file that could be read before can be read afterwards, or nothing is written."""
    assert refused(root, BELL, lambda data: data.replace(b"yes", b"perhaps")) == f"{BELL} is not changed"
    assert (root / BELL).read_bytes() == TEXT
    assert undoable(root) == ()


def test_a_file_saved_meanwhile_is_not_overwritten(root: Path) -> None:
    """Somebody saves one of two files in an editor while both are changed: theirs is kept, and the other stays too."""

    def and_somebody_saves(data: bytes) -> bytes:
        (root / LARK).write_bytes(TEXT + b"# mine\n")
        return data + b"# ours\n"

    with pytest.raises(
        ChangeRefusedError, match=f"^{LARK} was changed by another program just now; nothing is written"
    ):
        change_interviews(root, {LARK: and_somebody_saves, BELL: noted("ours")}, said="import")
    assert (root / LARK).read_bytes() == TEXT + b"# mine\n"
    assert (root / BELL).read_bytes() == TEXT
    assert undoable(root) == ()
    assert list(root.rglob(".afterword-*")) == []


def _link(root: Path) -> str:
    (root / "content" / "interviews" / "link.yaml").symlink_to(root / BELL)
    return "content/interviews/link.yaml"


def _folder_out(root: Path) -> str:
    outside = root.parent / "outside"
    outside.mkdir()
    (outside / "bell.yaml").write_bytes(TEXT)
    (root / "content" / "linked").symlink_to(outside)
    return "content/linked/bell.yaml"


def _dots(root: Path) -> str:
    (root.parent / "other.yaml").write_bytes(TEXT)
    return "../other.yaml"


def _whole_path(root: Path) -> str:
    (root.parent / "other.yaml").write_bytes(TEXT)
    return str(root.parent / "other.yaml")


def _pipe(root: Path) -> str:
    os.mkfifo(root / "content" / "interviews" / "pipe.yaml")
    return "content/interviews/pipe.yaml"


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (_link, "this is a link, and links are not followed"),
        (_folder_out, "it lies outside of this workspace, and links are not followed"),
        (_dots, "it lies outside of this workspace, and links are not followed"),
        (_whole_path, "it lies outside of this workspace, and links are not followed"),
        (_pipe, "this is not a regular file"),
        (lambda _: "content/interviews/none.yaml", "there is no such file"),
    ],
)
def test_only_files_of_the_workspace_are_written(root: Path, made: Callable[[Path], str], reason: str) -> None:
    """A link, a pipe, or a way out of the folder is told, and nothing is written there."""
    name = made(root)
    assert refused(root, name, noted("x")) == f"{name} is not changed: {reason}"
    assert all(path.read_bytes() == TEXT for path in root.parent.rglob("*.yaml") if path.is_file())


@pytest.mark.parametrize("linked", [".afterword", ".afterword/undo"])
def test_what_is_kept_stays_in_the_workspace(root: Path, linked: str) -> None:
    """The folder with the old texts is not a link to somewhere else, or nothing is changed."""
    outside = root.parent / "outside"
    outside.mkdir()
    (root / linked).parent.mkdir(exist_ok=True)
    (root / linked).symlink_to(outside)
    assert refused(root, BELL, noted("x")) == f"{BELL} is as it was: .afterword is a link, and links are not followed"
    assert list(outside.iterdir()) == []


def test_a_command_that_waits_too_long_says_so(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While another command writes, this one waits for a while, then gives up and says what to do."""
    monkeypatch.setattr(changes, "PATIENCE", 0.01)
    (root / ".afterword").mkdir()
    with FileLock(root / ".afterword" / "files.lock"):
        told = refused(root, BELL, noted("x"))
    assert told == f"{BELL} is as it was: another afterword command is writing just now; try again in a moment"


@pytest.mark.long
def test_changes_are_taken_back_one_after_the_other(root: Path) -> None:
    """Undo takes back the latest change, then the one before, then says that there is none."""
    change_interview(root, BELL, noted("one"), said="first")
    change_interview(root, LARK, noted("two"), said="second")
    change_interview(root, BELL, noted("three"), said="third")
    assert [each.said for each in undoable(root)] == ["third", "second", "first"]
    taken = [undo(root), undo(root)]
    assert [(each.said, each.files) for each in taken if each] == [("third", (BELL,)), ("second", (LARK,))]
    assert (root / BELL).read_bytes() == TEXT + b"# one\n"
    assert undo(root) is not None
    assert undo(root) is None
    assert [(root / name).read_bytes() for name in (BELL, LARK)] == [TEXT, TEXT]


def test_a_file_that_cannot_be_read_is_not_called_edited(root: Path) -> None:
    """Who takes a change back hears what is in the way, here a folder in the file's place, and not that they edited it."""
    change_interview(root, LARK, noted("x"), said="a note")
    now = (root / LARK).read_bytes()
    (root / LARK).unlink()
    (root / LARK).mkdir()
    with pytest.raises(ChangeRefusedError, match=f"^{LARK} is not changed: this is a folder$"):
        undo(root)
    (root / LARK).rmdir()
    (root / LARK).write_bytes(now)
    assert undo(root)


def test_an_import_into_two_files_is_taken_back_as_one(root: Path) -> None:
    """What came in as one goes out as one, and a third file that it left alone is not named."""
    assert change_interviews(root, {BELL: noted("one"), LARK: noted("two")}, said="import of feedback.json") == (
        BELL,
        LARK,
    )
    undone = undo(root)
    assert undone is not None
    assert (undone.said, undone.files) == ("import of feedback.json", (BELL, LARK))
    assert [(root / name).read_bytes() for name in (BELL, LARK)] == [TEXT, TEXT]


def test_a_file_edited_since_stays_and_the_old_text_is_shown(root: Path) -> None:
    """Your own edit is worth more than undo: nothing is taken back, of an import not even the other file."""
    change_interviews(root, {BELL: noted("one"), LARK: noted("two")}, said="import")
    (root / LARK).write_bytes(TEXT + b"# mine\n")
    with pytest.raises(ChangeRefusedError) as error:
        undo(root)
    lies = ".afterword/undo/000001/content/interviews/lark.yaml"
    assert (
        str(error.value) == f"{LARK} was edited after `import`, so it stays as it is; what it was before lies in {lies}"
    )
    assert (root / lies).read_bytes() == TEXT
    assert (root / BELL).read_bytes() == TEXT + b"# one\n"
    assert (root / LARK).read_bytes() == TEXT + b"# mine\n"


def test_a_file_that_is_gone_is_not_made_again(root: Path) -> None:
    """You deleted it: undo says where its text lies, and leaves it to you."""
    change_interview(root, BELL, noted("one"), said="a note")
    (root / BELL).unlink()
    with pytest.raises(ChangeRefusedError, match=r"000001/content/interviews/bell\.yaml$"):
        undo(root)
    assert not (root / BELL).exists()


def test_a_new_file_that_was_emptied_since_is_not_taken_for_one_that_has_gone(root: Path) -> None:
    """You emptied it: that is an edit like any other, and undo leaves it to you."""
    with locked(root, ()):
        note_made(root, "answers", LARK, TEXT)
    (root / LARK).write_bytes(b"")
    with pytest.raises(ChangeRefusedError, match=r"was edited after"):
        undo(root)
    assert (root / LARK).read_bytes() == b""


@pytest.mark.long
def test_what_is_taken_back_by_its_name_is_never_something_else(root: Path) -> None:
    """A window that still says Undo beside what was taken back elsewhere takes nothing else back, however much was changed since."""
    change_interview(root, BELL, noted("one"), said="one")
    (first,) = undoable(root)
    undo(root, only=first.folder.name)
    change_interview(root, BELL, noted("two"), said="two")
    with pytest.raises(ChangeRefusedError, match="something else was changed after this"):
        undo(root, only=first.folder.name)
    undo(root)
    (back,) = undone(root)
    put_back(root, only=back.folder.name)
    change_interview(root, LARK, noted("three"), said="three")
    undo(root)
    with pytest.raises(ChangeRefusedError, match="something else was changed after this"):
        put_back(root, only=back.folder.name)
    assert (root / BELL).read_bytes() == TEXT + b"# two\n"


def test_a_damaged_old_text_is_not_put_back(root: Path) -> None:
    """What was kept is looked at before it is used."""
    change_interview(root, BELL, noted("one"), said="a note")
    (root / ".afterword" / "undo" / "000001" / BELL).write_bytes(b"")
    with pytest.raises(ChangeRefusedError, match=r"is damaged$"):
        undo(root)
    assert (root / BELL).read_bytes() == TEXT + b"# one\n"


def test_a_record_that_somebody_else_made_writes_nothing_outside(root: Path) -> None:
    """A workspace from a stranger cannot use undo to put a file anywhere but into itself."""
    outside = root.parent / "other.yaml"
    outside.write_bytes(TEXT + b"# one\n")
    change_interview(root, BELL, noted("one"), said="a note")
    record = root / ".afterword" / "undo" / "000001" / "change.json"
    record.write_text(record.read_text().replace(BELL, "../other.yaml"))
    assert undo(root) is None
    assert outside.read_bytes() == TEXT + b"# one\n"


@pytest.mark.parametrize(
    "text", ["", "[" * 100_000, '{"said": 1, "files": []}', '{"said": "x", "files": [], "more": 1}']
)
def test_a_record_that_cannot_be_read_is_passed_over(root: Path, text: str) -> None:
    """One broken record does not stand in the way of the others."""
    change_interview(root, BELL, noted("one"), said="a note")
    broken = root / ".afterword" / "undo" / "000002"
    broken.mkdir()
    (broken / "change.json").write_text(text)
    assert [each.said for each in undoable(root)] == ["a note"]
    assert undo(root) is not None


@pytest.mark.long
def test_the_latest_twenty_are_kept(root: Path) -> None:
    """Old texts do not pile up: the twenty-first change lets the first one go."""
    for number in range(MOST_BACKUPS + 2):
        change_interview(root, BELL, noted(str(number)), said=str(number))
    assert [each.said for each in undoable(root)] == [str(number) for number in range(MOST_BACKUPS + 1, 1, -1)]
    assert len(list((root / ".afterword" / "undo").iterdir())) == MOST_BACKUPS


def test_what_killed_commands_left_is_swept_up(root: Path) -> None:
    """The next change removes files that were begun and never finished, and nothing that is yours."""
    for folder in (root / "content" / "interviews", root / ".afterword" / "undo"):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ".afterword-abc").write_bytes(b"half")
        (folder / ".mine").write_bytes(b"mine")
    (root / ".afterword" / "undo" / ".afterword-000007").mkdir()
    change_interview(root, BELL, noted("one"), said="a note")
    assert list(root.rglob(".afterword-*")) == []
    assert len(list(root.rglob(".mine"))) == 2


def test_a_file_that_cannot_be_put_in_its_place_leaves_nothing_behind(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rename itself is refused: the old file is there, and nothing beside it."""

    def failing(_self: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(OSError, match="No space"):
        write_atomically(root / BELL, b"new")
    assert (root / BELL).read_bytes() == TEXT
    assert list(root.rglob(".afterword-*")) == []
