"""An interview begun by mistake: out of the workbook, and nothing of it lost."""

from pathlib import Path

import pytest

from afterword.edit.removing import STAYS
from support.acting import TODAY, acting
from support.commands import run
from support.workspace import LARKFIELD, example_workspace

pytestmark = pytest.mark.workspace

AWAY = "removed/2027-01-20/larkfield"
LETTER = "content/interviews/larkfield/follow-up--week-1.txt"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace with one interview, and a letter in own words beside it."""
    root = example_workspace(tmp_path / "search")
    (root / LETTER).parent.mkdir()
    (root / LETTER).write_text("Dear Ms. Jones,\n\nmy own words\n\nJane Doe\n")
    return root


def typed(root: Path) -> dict[str, bytes]:
    """All files with what somebody typed, wherever they lie in the workspace."""
    files = [path for name in ("content", "removed") for path in (root / name).rglob("*") if path.is_file()]
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}


def test_what_was_begun_by_mistake_is_moved_away_and_brought_back(root: Path) -> None:
    """Every byte lies in a folder with the date; Undo puts all of it back, and leaves nothing twice."""
    before = typed(root)
    act = acting(root, TODAY)
    told = act("remove", interview="larkfield")
    assert told["said"] == (
        f"“HR Business Partner, Larkfield Foods” is removed. Nothing is deleted: its file lies in {AWAY}.yaml. {STAYS}"
    )
    away = typed(root)
    assert away[f"{AWAY}.yaml"] == before[LARKFIELD]
    assert away[f"{AWAY}/follow-up--week-1.txt"] == before[LETTER]
    assert sorted(away.values()) == sorted(before.values())
    back = act("undo", change=told["undo"])
    assert back["said"].startswith("Undone: “HR Business Partner, Larkfield Foods” removed.")
    assert typed(root) == before
    again = act("put-back", change=back["back"])
    assert again["said"] == "It is back: “HR Business Partner, Larkfield Foods” removed."
    assert (root / LARKFIELD).exists() is False
    assert sorted(typed(root).values()) == sorted(before.values())
    act("undo", change=again["undo"])
    assert typed(root) == before


def test_whoever_removes_is_told_what_no_removal_takes_back(root: Path) -> None:
    """Entries in a calendar, somebody else's too, and letters and copies that have gone stay: they hear so, and where what lies."""
    ran = run("remove", "larkfield", "--yes", "-C", root, "--today", "2027-01-19")
    assert ran.stdout.endswith(f"{STAYS}\n")
    assert all(word in STAYS for word in ("a calendar, yours or somebody else's", "`outbox`", "next build"))


def test_what_was_changed_where_it_lies_stays_there(root: Path) -> None:
    """Whoever wrote into the file that was moved away finds those words there when it has been brought back."""
    before = (root / LARKFIELD).read_bytes()
    told = acting(root, TODAY)("remove", interview="larkfield")
    (root / f"{AWAY}.yaml").write_text("by hand")
    acting(root, TODAY)("undo", change=told["undo"])
    assert (root / LARKFIELD).read_bytes() == before
    assert (root / f"{AWAY}.yaml").read_text() == "by hand"


def test_the_terminal_removes_as_the_page_does(root: Path) -> None:
    """It asks first, says where the file lies, and takes no name that leads out of the folder."""
    assert run("remove", "larkfield", "-C", root, "--today", "2027-01-20", typed="n\n").exit_code == 1
    assert run("remove", "../me", "-C", root, "--yes").exit_code != 0
    done = run("remove", "larkfield", "-C", root, "--today", "2027-01-20", "--yes")
    assert f"it lies in {AWAY}.yaml" in done.output
    again = root / LARKFIELD
    again.write_text((root / f"{AWAY}.yaml").read_text())
    assert f"{AWAY}-2.yaml" in run("remove", "larkfield", "-C", root, "--today", "2027-01-20", "--yes").output
    assert run("undo", "-C", root).exit_code == 0
    assert not (root / LETTER).exists()
    assert run("undo", "-C", root).exit_code == 0
    assert (root / LETTER).exists()  # it went with what was removed first


def test_what_another_round_goes_on_from_is_not_removed(root: Path) -> None:
    """A later talk knows its people from the earlier one; first the later one goes."""
    (root / "content/interviews/second.yaml").write_text(
        "role: HR Business Partner\nfollows: larkfield\nheld: 2027-01-19\ninterested: yes\n"
        "employer:\n  name: Larkfield Foods\npeople:\n  - name: Angela Jones\n    is: hiring manager\n"
    )
    before = typed(root)
    assert "goes on from it" in acting(root, TODAY)("remove", interview="larkfield")["error"]
    assert typed(root) == before
