"""Answers that have not become an interview yet: saved at each step, taken up again, and gone when the interview is there."""

import json
import os
from pathlib import Path

import pytest

from afterword.cli import terminal
from afterword.edit.begun import FILE, begun, forget, keep
from afterword.edit.changes import ChangeRefusedError
from afterword.interview.reading.workspace import read_workspace
from support.commands import run

TODAY = "2027-01-13"
HALF = {"my_name": "Jane Doe", "role": "HR Business Partner", "employer": "Larkfield Foods"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new workspace, with somebody at the terminal."""
    run("init", tmp_path / "search")
    monkeypatch.setattr(terminal, "somebody_there", lambda: True)
    return tmp_path / "search"


def lines(*answers: str) -> str:
    """What somebody types, each answer with Enter."""
    return "".join(f"{answer}\n" for answer in answers)


def test_what_is_saved_is_for_its_owner_alone_and_comes_back(tmp_path: Path) -> None:
    """The file can be read by nobody else, whatever was there before, and holds the answers as they were cleaned."""
    (tmp_path / ".afterword").mkdir()
    (tmp_path / FILE).write_text("{}")
    (tmp_path / FILE).chmod(0o644)
    keep(tmp_path, HALF)
    assert begun(tmp_path) == HALF
    assert os.name == "nt" or (tmp_path / FILE).stat().st_mode & 0o077 == 0
    keep(tmp_path, {})
    assert begun(tmp_path) == {}
    assert not (tmp_path / FILE).exists()


@pytest.mark.parametrize("text", ["", "[]", "{", '{"role": 1}', "\x00", '{"role": "a", "role"', "{}" * 60_000])
def test_a_damaged_file_is_no_answer_and_no_traceback(tmp_path: Path, text: str) -> None:
    """Whoever finds something else there begins anew."""
    (tmp_path / ".afterword").mkdir()
    (tmp_path / FILE).write_text(text)
    assert begun(tmp_path) == {}


def test_no_link_is_followed(tmp_path: Path) -> None:
    """Where the folder of ours is a link, nothing is written through it and nothing read."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "search").mkdir()
    (tmp_path / "search" / ".afterword").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ChangeRefusedError, match="links are not followed"):
        keep(tmp_path / "search", HALF)
    (tmp_path / "elsewhere" / Path(FILE).name).write_text(json.dumps(HALF))
    assert begun(tmp_path / "search") == {}
    forget(tmp_path / "search")
    assert (tmp_path / "elsewhere" / Path(FILE).name).exists()


@pytest.mark.thorough
@pytest.mark.long
def test_a_new_interview_that_was_broken_off_goes_on_tomorrow(folder: Path) -> None:
    """Three answers, then the terminal is closed: the next `new` asks for the rest alone, and the thank-you is there to copy."""
    first = run("new", "-C", folder, "--today", TODAY, typed=lines(*HALF.values()))
    assert first.exit_code == 1
    assert begun(folder) == HALF
    rest = (
        "y",
        "",
        "",
        "",
        "Angela Jones",
        "Ms.",
        "Jones",
        "",
        "yes",
        "the shift rota",
        "build teams",
        "ten years of it",
        "n",
    )
    second = run("new", "-C", folder, "--today", TODAY, typed=lines(*rest))
    assert second.exit_code == 0, second.output
    assert "Go on with it?" in second.output
    assert "It begins with: Dear Ms. Jones," in second.output
    assert "the shift rota" in second.output.partition("Your thank-you, ready to copy:")[2]
    assert not (folder / FILE).exists()
    workspace = read_workspace(folder)
    assert workspace.candidate
    assert workspace.candidate.name == "Jane Doe"
    assert list(workspace.interviews) == ["2027-01-13-larkfield-foods"]
    assert list(workspace.diagnostics) == []


@pytest.mark.thorough
@pytest.mark.long
def test_the_terminal_asks_for_everybody_else_too(folder: Path) -> None:
    """One after another, until there is nobody more: a part that is none is asked for again, an address may be left out."""
    first = ("Larkfield Foods", "", "", "", "Angela Jones", "", "", "", "yes", "", "build teams", "ten years of it")
    others = (
        "y",
        "y",
        "Tom Reyes",
        "boss",
        "recruiter",
        "",
        "Hi Tom",
        "",
        "y",
        "Mei Lin",
        "",
        "mei@larkfield.example",
        "",
        "the night shift",
        "n",
    )
    told = run(
        "new",
        "-C",
        folder,
        "--my-name",
        "Jane Doe",
        "--role",
        "Clerk",
        "--today",
        TODAY,
        typed=lines(*first, *others, *[""] * 9),
    )
    assert told.exit_code == 0, told.output
    (interview,) = read_workspace(folder).interviews.values()
    people = [
        (person.name, person.part.value, person.email, person.salutation, person.point) for person in interview.people
    ]
    assert people[1:] == [
        ("Tom Reyes", "recruiter", None, "Hi Tom", None),
        ("Mei Lin", "interviewer", "mei@larkfield.example", None, "the night shift"),
    ]


@pytest.mark.long
def test_whoever_begins_anew_is_asked_everything(folder: Path) -> None:
    """A no drops what was begun, and the first question comes first."""
    keep(folder, HALF)
    told = run("new", "-C", folder, "--today", TODAY, typed=lines("n"))
    assert "Your name, as you sign it" in told.output
    assert begun(folder) == {}


@pytest.mark.long
def test_a_wrong_answer_is_asked_for_again_in_the_words_of_check(folder: Path) -> None:
    """The day that does not exist is told at once, and nothing wrong is saved."""
    told = run("new", "-C", folder, "--today", TODAY, typed=lines(*HALF.values(), "", "2027-02-30", "yesterday"))
    assert "30 February 2027 does not exist; check the day and the month" in told.output
    assert "yesterday about the HR Business Partner role." in told.output
    assert begun(folder)["held"] == "2027-01-12"


@pytest.mark.long
def test_a_name_is_written_into_the_file_that_lacks_one(folder: Path) -> None:
    """me.yaml of a new workspace has the key and no name: it comes behind it, and every other line stays (E14)."""
    me = folder / "content" / "me.yaml"
    before = me.read_text()
    options = ("--role", "Nurse", "--employer", "HSE", "--held", TODAY, "--person", "Anne Kelly", "--interested", "yes")
    assert run("new", "-C", folder, "--my-name", "O'Brien: #1", *options).exit_code == 0
    after = me.read_text()
    assert read_workspace(folder).candidate
    changed = [pair for pair in zip(before.splitlines(), after.splitlines(), strict=True) if pair[0] != pair[1]]
    assert len(changed) == 1
    assert run("new", "-C", folder, "--my-name", "Somebody Else", *options[2:], "--role", "Cook").exit_code == 1
    assert me.read_text() == after
