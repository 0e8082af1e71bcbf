"""What a build is made from: what counts as changed, and what does not."""

import os
from pathlib import Path

import pytest

from afterword.publish.inputs import Inputs, UnknowableError, inputs_of, listing

DAY = "2027-01-13"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace of two files."""
    interviews = tmp_path / "content" / "interviews"
    interviews.mkdir(parents=True)
    (interviews / "bell.yaml").write_text("role: Clerk\n")
    (tmp_path / "mkdocs.yml").write_text("site_name: Mine\n")
    return tmp_path


def now(root: Path, before: Inputs | None = None, day: str = DAY) -> Inputs:
    """What a build would be made from at this moment."""
    return inputs_of(root, day, before.files if before else {})


def test_a_file_that_was_saved_without_a_change_counts_as_it_was(root: Path) -> None:
    """An editor that saves the same text again, or a backup program that touches it, causes no work."""
    before = now(root)
    path = root / "content" / "interviews" / "bell.yaml"
    path.write_text(path.read_text())
    os.utime(path, (1, 1))
    assert now(root, before).same_as(before)


def test_a_change_of_one_letter_counts_even_with_the_time_of_before(root: Path) -> None:
    """The same length and the same time of change: what stands in the file decides."""
    path = root / "content" / "interviews" / "bell.yaml"
    os.utime(path, (1, 1))
    before = now(root)
    path.write_text("role: Clark\n")
    os.utime(path, (1, 1))
    assert not now(root, before).same_as(before)


@pytest.mark.parametrize("name", ["content/interviews/mill.yaml", "templates/mail/card.txt.j2", ".gitignore"])
def test_a_new_file_counts(root: Path, name: str) -> None:
    """An interview, a template of one's own, what Git leaves out."""
    before = now(root)
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text("")
    assert not now(root, before).same_as(before)


def test_another_day_counts(root: Path) -> None:
    """What is due tomorrow is not what is due today."""
    assert not now(root, day="2027-01-14").same_as(now(root))


def test_a_folder_that_is_named_in_another_way_is_the_same(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever builds inside the folder, and then from the one above it, or by its whole path, has changed nothing."""
    whole = now(root)
    monkeypatch.chdir(root.parent)
    assert now(Path(root.name)).same_as(whole)
    monkeypatch.chdir(root)
    assert now(Path()).same_as(whole)


def test_an_interview_alone_leaves_what_is_round_the_pages(root: Path) -> None:
    """The settings and the guides are in every page; an interview is in its own."""
    before = now(root).outside_pages()
    (root / "content" / "interviews" / "bell.yaml").write_text("role: Cook\n")
    assert now(root).outside_pages() == before
    (root / "mkdocs.yml").write_text("site_name: Yours\n")
    assert now(root).outside_pages() != before


def test_behind_a_linked_folder_nothing_is_known(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Files that lie elsewhere could change unseen: then everything is built each time."""
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (root / "content" / "guides").symlink_to(elsewhere)
    with pytest.raises(UnknowableError):
        now(root)


def test_a_folder_has_another_listing_than_its_copy(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """The same names, sizes and times of change do not make a site that somebody brought along the one that we wrote."""
    page = root / "index.html"
    page.write_text("x")
    copy = tmp_path_factory.mktemp("copy") / "index.html"
    copy.write_text("x")
    status = page.stat()
    os.utime(copy, ns=(status.st_atime_ns, status.st_mtime_ns))
    page.rename(root / "content" / "index.html")
    assert listing(copy.parent) != listing(root / "content")


def test_interviews_are_counted_without_being_read(root: Path) -> None:
    """As many processes print as there are interviews, at most; a letter beside one is no interview."""
    (root / "content" / "interviews" / "bell").mkdir()
    (root / "content" / "interviews" / "bell" / "thank-you.txt").write_text("Dear")
    (root / "content" / "interviews" / "mill.yaml").write_text("")
    assert now(root).interviews() == 2
