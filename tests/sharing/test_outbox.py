"""Each copy that was made has a folder and a name of its own, for as long as the list knows it."""

import datetime as dt
import errno
import shutil
from pathlib import Path

import pytest

from afterword.frozen import replace
from afterword.sharing.out import outbox
from afterword.sharing.out.outbox import Handover, handed_over, note_down, put
from support.workspace import contents

DAY = dt.date(2027, 1, 19)
NAME = f"coach-{DAY}"


def made(root: Path) -> str:
    """Make a copy and note it down. Gives its folder's name."""
    folder = put(root, NAME, {"workbook.html": b"one"}).name
    note_down(
        root, Handover(DAY, "larkfield", "coach", "workbook", "", folder, ("workbook.html",), (), (), sealed=False)
    )
    return folder


def test_a_name_that_the_list_has_is_never_given_again(tmp_path: Path) -> None:
    """The candidate deletes the folder of a copy that was sent: the list still tells two copies apart."""
    assert made(tmp_path) == NAME
    shutil.rmtree(tmp_path / "outbox" / NAME)
    assert made(tmp_path) == f"{NAME}-2"
    shutil.rmtree(tmp_path / "outbox" / f"{NAME}-2")
    (tmp_path / "outbox" / f"{NAME}-3").mkdir()
    assert made(tmp_path) == f"{NAME}-4"
    assert [each.folder for each in handed_over(tmp_path)] == [NAME, f"{NAME}-2", f"{NAME}-4"]


def test_without_a_list_that_can_be_read_no_copy_is_made(tmp_path: Path) -> None:
    """Whoever changed the list by hand hears of it before there is a copy that no list knows."""
    made(tmp_path)
    (tmp_path / "outbox" / "shared.json").write_text("[{}]")
    with pytest.raises(ValueError, match="on"):
        put(tmp_path, NAME, {"workbook.html": b"two"})
    assert sorted(each.name for each in (tmp_path / "outbox").iterdir()) == [NAME, "shared.json"]


def test_a_copy_that_no_list_knows_does_not_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is full when the copy is there and its line in the list is not: nothing was handed over, and nothing lies there."""

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    made(tmp_path)
    before = contents(tmp_path)
    folder = put(tmp_path, NAME, {"workbook.html": b"two"})
    monkeypatch.setattr(outbox, "write_atomically", full)
    with pytest.raises(OSError, match="No space"):
        note_down(tmp_path, replace(handed_over(tmp_path)[0], folder=folder.name))
    assert contents(tmp_path) == before


def test_an_outbox_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    """A copy goes into no folder elsewhere, which may be shown to the web or be somebody's else."""
    (tmp_path / "public").mkdir()
    (tmp_path / "w").mkdir()
    (tmp_path / "w" / "outbox").symlink_to(tmp_path / "public", target_is_directory=True)
    with pytest.raises(OSError, match="outbox is a link, and links are not followed"):
        put(tmp_path / "w", NAME, {"workbook.html": b"one"})
    assert contents(tmp_path / "public") == {}
