"""What is written anew at a place that a person names: over what we wrote, and over nothing else."""

from collections.abc import Callable
from pathlib import Path

import pytest

from afterword.files import WouldOverwriteError, write_atomically
from afterword.publish.written import may_write, write_over_ours, writing_over_ours


def test_what_we_wrote_is_written_anew(tmp_path: Path) -> None:
    """Each Monday's list takes the place of the last one, and the one of before is known, too."""
    path = tmp_path / "status.html"
    for content in (b"one", b"two", b"two", b"three"):
        write_over_ours(tmp_path, path, content)
        assert path.read_bytes() == content
    path.write_bytes(b"one")
    write_over_ours(tmp_path, path, b"four")
    assert path.read_bytes() == b"four"


def changed(path: Path) -> None:
    """Somebody has typed something into it."""
    path.write_bytes(path.read_bytes() + b", and my note")


def link(path: Path) -> None:
    """There is a link to a file of ours."""
    path.rename(path.with_name("other"))
    path.symlink_to(path.with_name("other"))


def lost_record(path: Path) -> None:
    """Nobody knows any more what was ours."""
    (path.parent / ".afterword" / "written.txt").unlink()


def record_elsewhere(path: Path) -> None:
    """The record is a link of somebody's."""
    folder = path.parent / ".afterword"
    folder.rename(folder.with_name("elsewhere"))
    folder.symlink_to(folder.with_name("elsewhere"))


@pytest.mark.parametrize("happens", [changed, link, lost_record, record_elsewhere])
def test_what_is_not_as_we_wrote_it_is_left_as_it_is(tmp_path: Path, happens: Callable[[Path], None]) -> None:
    """A cell filled in, a tick in a form, a file of one's own: it is not written over."""
    path = tmp_path / "status.csv"
    write_over_ours(tmp_path, path, b"a list")
    happens(path)
    before = path.read_bytes()
    with pytest.raises(WouldOverwriteError):
        write_over_ours(tmp_path, path, b"another list")
    assert path.read_bytes() == before


def test_where_nothing_can_be_noted_down_it_is_written_all_the_same(tmp_path: Path) -> None:
    """The folder takes no record: the file is there, and is a person's from then on."""
    (tmp_path / ".afterword").write_bytes(b"a file")
    path = tmp_path / "status.csv"
    write_over_ours(tmp_path, path, b"a list")
    assert path.read_bytes() == b"a list"
    with pytest.raises(WouldOverwriteError):
        write_over_ours(tmp_path, path, b"another list")


def test_many_files_are_one_entry_of_the_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A centre's copies for all coaches: the record is written once, and all of them are ours the next time."""
    written: list[str] = []

    def noted(path: Path, content: bytes) -> None:
        written.append(path.name)
        write_atomically(path, content)

    monkeypatch.setattr("afterword.publish.written.write_atomically", noted)
    with writing_over_ours(tmp_path) as write:
        for number in range(9):
            write(tmp_path / f"{number}.html", b"%d" % number)
        write(tmp_path / "0.html", b"anew")
        assert written == ["0.html"]
    assert written == ["0.html", "written.txt"]
    assert all(may_write(tmp_path, tmp_path / f"{number}.html") for number in range(9))


def stopped(root: Path) -> None:
    """One file is written, one is a person's own, and then somebody types Ctrl+C."""
    with writing_over_ours(root) as write:
        write(root / "a.html", b"a")
        with pytest.raises(WouldOverwriteError):
            write(root / "mine.html", b"b")
        raise KeyboardInterrupt


def test_what_was_written_before_it_ended_early_is_ours(tmp_path: Path) -> None:
    """Ctrl+C at the third file: what was written before it is written over the next time, and a file of one's own is not."""
    (tmp_path / "mine.html").write_bytes(b"mine")
    with pytest.raises(KeyboardInterrupt):
        stopped(tmp_path)
    assert may_write(tmp_path, tmp_path / "a.html")
    assert not may_write(tmp_path, tmp_path / "mine.html")
