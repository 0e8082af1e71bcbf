"""An answer belongs to the copy that was made: one that names another interview is never taken in without being asked for."""

import datetime as dt
import json
from pathlib import Path

import pytest

from afterword.cli import terminal
from afterword.interview.redaction import shared_name
from afterword.sharing.out import share as finishing
from afterword.sharing.out.outbox import Handover, handed_over, new_copy_id, note_down
from support.commands import run_on
from support.workspace import example_file

pytestmark = pytest.mark.workspace

DAY = dt.date(2027, 1, 19)
run = run_on("2027-01-22")
CAREFUL = "    Careful: it names bell, "
LEFT_OUT = (
    "\nLeft out, as it may be meant for another interview: 1 comment. Without --accept all you are asked for each.\n"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Two interviews, and a copy of the first for a coach."""
    path = example_file(tmp_path / "here")
    path.with_name("bell.yaml").write_text(path.read_text().replace("Larkfield Foods", "Bell"))
    listed(path, "larkfield", "theirs")
    return path


def listed(file: Path, interview: str, copy_id: str = "", audience: str = "coach") -> None:
    """Put a copy into the list."""
    root = file.parents[2]
    folder = f"{audience}-{DAY}-{interview}"
    (root / "outbox").mkdir(exist_ok=True)
    note_down(
        root,
        Handover(DAY, interview, audience, "workbook", "", folder, (), (), (), sealed=False, copy_id=copy_id),
    )


def answer(file: Path, interview: str, **more: object) -> Path:
    """An answer as the page saves it."""
    comments = [{"about": "parts/salary", "says": "must-fix", "text": "No source"}]
    tree = {"afterword": "feedback", "version": 1, "interview": interview, "saved": "2027-01-21", "comments": comments}
    path = file.parents[3] / "afterword-feedback.json"
    path.write_text(json.dumps({**tree, **more}), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["bell", shared_name("bell")])
@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({}, "and no copy of yours that it could answer is about that"),
        ({"copy": "theirs"}, "and answers a copy of larkfield"),
        ({"copy": "unheard-of"}, "and answers a copy that is not in your list"),
    ],
)
def test_an_answer_that_names_another_interview_is_not_taken_unasked(
    file: Path, name: str, more: dict[str, object], why: str
) -> None:
    """The coach was given one interview and the answer names the other: `--accept all` leaves it out, and says why."""
    other = file.with_name("bell.yaml")
    before = other.read_bytes()
    result = run(file, "import", answer(file, name, **more), "--accept", "all")
    assert result.exit_code == 0
    assert f"{CAREFUL}{why}.\n" in result.stdout
    assert result.stdout.endswith(LEFT_OUT)
    assert other.read_bytes() == before


def test_an_answer_to_the_copy_is_taken(file: Path) -> None:
    """The control: it names the copy that was made, and the interview of that copy."""
    result = run(file, "import", answer(file, shared_name("larkfield"), copy="theirs"), "--accept", "all")
    assert "Written in content/interviews/larkfield.yaml: 1 comment." in result.stdout
    assert "Careful" not in result.stdout


def test_an_answer_finds_an_interview_whose_file_was_renamed(file: Path) -> None:
    """The copy was made under the former name, and `was` says so: its answer is no stray."""
    renamed = file.with_name("larkfield-foods.yaml")
    file.rename(renamed)
    renamed.write_text(f"was: larkfield\n{renamed.read_text()}")
    result = run(renamed, "import", answer(renamed, shared_name("larkfield"), copy="theirs"), "--accept", "all")
    assert "Written in content/interviews/larkfield-foods.yaml: 1 comment." in result.stdout


def test_a_copy_of_before_is_answered_as_before(file: Path) -> None:
    """Copies that were made before they had IDs: an answer without one is to such a copy of the interview that it names."""
    listed(file, "bell")
    result = run(file, "import", answer(file, shared_name("bell")), "--accept", "all")
    assert "Written in content/interviews/bell.yaml: 1 comment." in result.stdout


def test_a_copy_for_an_employer_is_no_copy_that_could_be_answered(file: Path) -> None:
    """Nobody comments on a sheet of references."""
    listed(file, "bell", audience="employer")
    result = run(file, "import", answer(file, shared_name("bell")), "--accept", "all")
    assert result.stdout.endswith(LEFT_OUT)


def test_a_stray_is_asked_for_by_itself(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who says yes to all that follows has not said yes to this; who says yes to it gets it."""
    monkeypatch.setattr(terminal, "somebody_there", lambda: True)
    comments = [{"about": f"parts/{part}", "says": "works"} for part in ("salary", "follow-up")]
    path = answer(file, shared_name("bell"), comments=comments)
    result = run(file, "import", path, typed="a\nn\n")
    assert result.stdout.count("Take it?") == 2
    assert "Written in content/interviews/bell.yaml: 1 comment." in result.stdout
    assert result.stdout.endswith("Left out as you wished: 1 comment.\n")


def test_with_one_interview_there_is_nothing_to_mistake(tmp_path: Path) -> None:
    """An answer that names the only interview is about it, whatever the list says."""
    file = example_file(tmp_path / "alone")
    result = run(file, "import", answer(file, shared_name("larkfield")), "--accept", "all")
    assert "Written in content/interviews/larkfield.yaml: 1 comment." in result.stdout


def test_an_id_says_nothing_and_cannot_be_guessed() -> None:
    """Sixteen letters by chance, of which no word and no figure is made."""
    ids = {new_copy_id() for _ in range(50)}
    assert len(ids) == 50
    assert all(len(name) == 16 and name.isalpha() and not set(name) & set("aeiouyl") for name in ids)


@pytest.mark.thorough
@pytest.mark.long
def test_a_copy_has_the_id_that_the_list_has(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the coach's page will name when it is saved is what the list knows it by."""
    monkeypatch.setattr(finishing, "render", lambda _job: b"printed")  # paper is a matter of other tests
    assert run(file, "share", "larkfield", "--for", "coach", "--yes").exit_code == 0
    root = file.parents[2]
    made = handed_over(root)[-1]
    page = (root / "outbox" / made.folder / "workbook.html").read_text()
    assert f'data-copy-id="{made.copy_id}"' in page
    assert len(made.copy_id) == 16
