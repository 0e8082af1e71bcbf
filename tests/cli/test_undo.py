"""`afterword undo` takes back what a command wrote, says what it was, and never touches what you typed since."""

import datetime as dt
import os
from pathlib import Path

import pytest

from support.commands import run_on
from support.workspace import LARKFIELD as NAME
from support.workspace import example_workspace

pytestmark = pytest.mark.workspace

run = run_on("2027-01-14")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The example as a person's own workspace."""
    return example_workspace(tmp_path / "search")


def test_a_slip_is_taken_back(root: Path) -> None:
    """Two commands, undo twice: the file is as it was, to the byte, and each time it is said what was taken back."""
    before = (root / NAME).read_bytes()
    run(root, "done", "thank-you/angela-jones")
    middle = (root / NAME).read_bytes()
    run(root, "outcome", "larkfield", "rejected")
    first = run(root, "undo")
    assert (first.exit_code, first.stderr) == (0, "")
    assert first.stdout == f"taken back: outcome rejected; {NAME} is as it was before\n"
    assert (root / NAME).read_bytes() == middle
    assert run(root, "undo").stdout == f"taken back: done thank-you/angela-jones; {NAME} is as it was before\n"
    assert (root / NAME).read_bytes() == before


def test_what_was_taken_back_is_put_back(root: Path) -> None:
    """Undo pressed by mistake, twice: each time the file is again as it was before that, to the byte, and as old."""
    states = [(root / NAME).read_bytes()]
    for words in (("done", "thank-you/angela-jones"), ("outcome", "larkfield", "rejected")):
        run(root, *words)
        states.append((root / NAME).read_bytes())
    os.utime(root / NAME, (1, 1))
    run(root, "undo")
    run(root, "undo")
    first = run(root, "undo", "--put-back")
    assert (first.exit_code, first.stderr) == (0, "")
    assert first.stdout == "put back: done thank-you/angela-jones\n"
    assert (root / NAME).read_bytes() == states[1]
    assert run(root, "undo", "--put-back").stdout == "put back: outcome rejected\n"
    assert ((root / NAME).read_bytes(), (root / NAME).stat().st_mtime) == (states[2], 1)
    result = run(root, "undo", "--put-back")
    assert (result.exit_code, result.stderr) == (1, "error: there is nothing to put back\n")
    run(root, "undo")
    run(root, "undo")
    assert (root / NAME).read_bytes() == states[0]


def test_after_another_change_nothing_is_put_back_over_it(root: Path) -> None:
    """What was taken back is a thing of the past by then; a file that was edited by hand stays as it is, too."""
    run(root, "done", "thank-you/angela-jones")
    run(root, "undo")
    mine = (root / NAME).read_bytes() + b"# mine\n"
    (root / NAME).write_bytes(mine)
    result = run(root, "undo", "--put-back")
    lies = f".afterword/undone/000002/{NAME}"
    assert result.stderr == (
        f"error: {NAME} was edited after `done thank-you/angela-jones`, so it stays as it is; "
        f"what it was before lies in {lies}\n"
    )
    assert b"thank-you/angela-jones" in (root / lies).read_bytes()
    run(root, "outcome", "larkfield", "rejected")
    assert run(root, "undo", "--put-back").stderr == "error: there is nothing to put back\n"


def test_with_nothing_to_take_back_it_says_so(root: Path) -> None:
    """In a fresh workspace undo changes nothing, and makes nothing up."""
    before = (root / NAME).read_bytes()
    result = run(root, "undo")
    assert (result.exit_code, result.stderr) == (1, "error: there is nothing to take back\n")
    assert run(root, "undo", "--list").stdout == "There is nothing to take back.\n"
    assert (root / NAME).read_bytes() == before


def test_the_list_says_what_could_be_taken_back_and_nothing_private(root: Path) -> None:
    """The latest first, with its day and time and the file it is in; a note stays in the file."""
    run(root, "done", "thank-you/angela-jones", "--note", "She was kind")
    run(root, "heard", "larkfield", "2027-01-29")
    for number, when in ((1, dt.datetime(2027, 1, 14, 9, 5)), (2, dt.datetime(2027, 1, 15, 16, 30))):  # noqa: DTZ001  (as the clock on the wall)
        os.utime(root / ".afterword" / "undo" / f"{number:06}" / "change.json", (0, when.astimezone().timestamp()))
    result = run(root, "undo", "--list")
    assert result.stdout == (
        f" 1  2027-01-15 16:30  heard 2027-01-29  ({NAME})\n 2  2027-01-14 09:05  done thank-you/angela-jones  ({NAME})\n"
    )
    assert "kind" not in result.stdout


def test_your_own_edit_is_never_taken_back(root: Path) -> None:
    """You changed the file after the command: it stays, and you are told where its earlier text lies."""
    before = (root / NAME).read_bytes()
    run(root, "done", "thank-you/angela-jones")
    mine = (root / NAME).read_bytes() + b"# mine\n"
    (root / NAME).write_bytes(mine)
    result = run(root, "undo")
    lies = f".afterword/undo/000001/{NAME}"
    assert result.exit_code == 1
    assert result.stderr == (
        f"error: {NAME} was edited after `done thank-you/angela-jones`, so it stays as it is; "
        f"what it was before lies in {lies}\n"
    )
    assert (root / NAME).read_bytes() == mine
    assert (root / lies).read_bytes() == before


def test_what_a_stranger_called_a_change_cannot_act_on_the_terminal(root: Path) -> None:
    """The names in the list are shown, never obeyed."""
    run(root, "done", "thank-you/angela-jones")
    record = root / ".afterword" / "undo" / "000001" / "change.json"
    record.write_text(record.read_text().replace("done thank-you", "\\u001b[2J"))
    assert "\x1b" not in run(root, "undo", "--list").stdout
    assert "\\x1b[2J" in run(root, "undo").stdout


def test_a_refused_change_says_why_and_changes_nothing(root: Path) -> None:
    """An end before the talk that has been is refused with its reason, and the file is still as it was."""
    before = (root / NAME).read_bytes()
    result = run(root, "outcome", "larkfield", "rejected", "--on", "2027-01-11")
    assert (result.exit_code, result.stderr) == (1, "error: 2027-01-11 is before the interview of 2027-01-13\n")
    assert (root / NAME).read_bytes() == before
