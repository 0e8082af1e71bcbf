"""A finished file of the site of before is the same file in the one that takes its place."""

import errno
import os
from pathlib import Path

import pytest

from afterword.publish.output import take_over


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """A page of the site of before."""
    page = tmp_path / "page.html"
    page.write_text("Dear you")
    return page


def test_it_is_the_same_file_in_a_folder_that_is_still_to_be_made(before: Path, tmp_path: Path) -> None:
    """The first file of a folder is copied no more than the others are."""
    for name in ("first.html", "second.html"):
        after = tmp_path / "site" / "interviews" / "larkfield" / name
        take_over(before, after)
        assert after.samefile(before)


def test_it_is_a_copy_on_a_disk_without_links(before: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether its folder is there already or not."""

    def refuse(_source: Path, _path: Path) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    for name in ("first.html", "second.html"):
        after = tmp_path / "site" / "interviews" / name
        take_over(before, after)
        assert after.read_text() == "Dear you"
        assert not after.samefile(before)


def test_one_that_has_gone_is_told(before: Path, tmp_path: Path) -> None:
    """Somebody took it away meanwhile."""
    before.unlink()
    with pytest.raises(FileNotFoundError):
        take_over(before, tmp_path / "site" / "page.html")
