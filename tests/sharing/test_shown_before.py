"""What each reader has been shown is known by marks, and nobody can read them without the key of the workspace."""

import datetime as dt
import os
from pathlib import Path

import pytest

from afterword.sharing.out.outbox import OUTBOX, Handover, handed_over, note_down
from afterword.sharing.out.shown import Shown, ShownWords
from afterword.sharing.out.shown_before import KEY, ShownBefore, keep_key, shown_before

LEAKY, NEW = ShownWords("They lost two clients.", ()), ShownWords("I like pay.", ())


def made(root: Path, to: str, *words: ShownWords, audience: str = "coach") -> ShownBefore:
    """Note down a copy for a reader in which these words are shown."""
    (root / OUTBOX).mkdir(exist_ok=True)
    seen = shown_before(root, audience, to)
    keep_key(root, seen)
    marks = seen.marks_of(Shown(words))
    day = dt.date(2027, 1, 14)
    note_down(root, Handover(day, "bell", audience, "workbook", to, "f", (), (), (), sealed=False, shown=marks))
    return seen


def new_to(root: Path, to: str, *words: ShownWords, audience: str = "coach") -> list[str]:
    """Which of these words are marked as new to a reader."""
    marked = shown_before(root, audience, to).mark(Shown(words))
    return [entry.text for entry in marked.words if entry.is_new]


def test_what_was_in_any_earlier_copy_for_the_same_reader_is_not_new(tmp_path: Path) -> None:
    """The same audience and name, in whatever letters; left out of the second copy, it is still known from the first."""
    made(tmp_path, "Maya Lind", LEAKY)
    made(tmp_path, "Maya Lind", NEW)
    again = ShownWords("They  LOST two clients", ())
    assert new_to(tmp_path, "maya lind", LEAKY, again, NEW, ShownWords("More.", ())) == ["More."]


def test_a_first_copy_has_no_marks(tmp_path: Path) -> None:
    """For another name or another audience everything is new, so that a mark would say nothing."""
    made(tmp_path, "Maya Lind", LEAKY)
    assert new_to(tmp_path, "Ann Bell", LEAKY) == []
    assert new_to(tmp_path, "Maya Lind", LEAKY, audience="recruiter") == []
    assert new_to(tmp_path / "elsewhere", "Maya Lind", LEAKY) == []


def test_the_list_of_copies_tells_nothing_to_whoever_gets_it(tmp_path: Path) -> None:
    """Sent on with the whole outbox: no word is in it, and a guess gives another mark under any other key."""
    seen = made(tmp_path, "Maya Lind", LEAKY)
    ledger = (tmp_path / OUTBOX / "shared.json").read_text()
    assert "client" not in ledger
    (mark,) = handed_over(tmp_path)[0].shown
    assert seen.marks_of(Shown((LEAKY,))) == (mark,)
    assert ShownBefore(bytes(32)).marks_of(Shown((LEAKY,))) != (mark,)
    assert (tmp_path / KEY).stat().st_mode & 0o077 == 0
    assert OUTBOX not in KEY.parts


def test_without_the_key_nothing_counts_as_known(tmp_path: Path) -> None:
    """The key was deleted or cut short: the next copy is like a first one, and a new key is kept with it."""
    made(tmp_path, "Maya Lind", LEAKY)
    (tmp_path / KEY).write_bytes(b"short")
    assert new_to(tmp_path, "Maya Lind", LEAKY) == []
    made(tmp_path, "Maya Lind", LEAKY)
    assert new_to(tmp_path, "Maya Lind", LEAKY, NEW) == [NEW.text]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_no_key_is_written_through_a_link(tmp_path: Path) -> None:
    """`.afterword` leads elsewhere: nothing is read or written there."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    root = tmp_path / "search"
    root.mkdir()
    (root / ".afterword").symlink_to(elsewhere)
    made(root, "Maya Lind", LEAKY)
    assert list(elsewhere.iterdir()) == []


def test_a_list_from_before_there_were_marks_is_read(tmp_path: Path) -> None:
    """What those copies showed is not known, so that the next is like a first one."""
    (tmp_path / OUTBOX).mkdir()
    (tmp_path / OUTBOX / "shared.json").write_text(
        '[{"on": "2027-01-14", "interview": "bell", "audience": "coach", "content": "workbook", "to": "", "folder": "f",'
        ' "files": [], "without": [], "shown_too": [], "sealed": false}]'
    )
    assert shown_before(tmp_path, "coach", "").copies == 0
