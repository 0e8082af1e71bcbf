"""`afterword check --fix`: what has one meaning is shown, agreed to and written; all else stays, and it can be taken back."""

from pathlib import Path

import pytest

from afterword.cli import terminal
from support.commands import run, run_on

TYPED = """\
# my notes: keep these
role:HR Business Partner
employer: {name: Larkfield Foods, Inc., country: US}   # they said Inc.
held: 13 January 2027, 2:30 PM
interested: yes
people:
  - name: “Angela Jones”
    is: hiring manager
"""
MENDED = """\
# my notes: keep these
role: HR Business Partner
employer: {name: "Larkfield Foods, Inc.", country: US}   # they said Inc.
held: 2027-01-13 14:30
interested: yes
people:
  - name: "Angela Jones"
    is: hiring manager
"""
ME = "name: Jane Doe\nphone: 555 0134 #12\n"
fix = run_on("2027-01-13", "check", "--fix")
FILE = Path("content", "interviews", "larkfield.yaml")


@pytest.fixture(autouse=True)
def somebody_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody sits at the terminal."""
    monkeypatch.setattr(terminal, "somebody_there", lambda: True)


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace with one interview as somebody typed it in a hurry."""
    (tmp_path / FILE).parent.mkdir(parents=True)
    (tmp_path / FILE).write_bytes(TYPED.encode())
    (tmp_path / "content" / "me.yaml").write_bytes(ME.encode())
    return tmp_path


@pytest.mark.long
def test_nothing_is_written_before_somebody_says_yes(workspace: Path) -> None:
    """Each line is shown as it is and as it would be, and a no leaves the files alone."""
    result = fix(workspace, typed="n\n")
    assert "  line 2: a space is missing behind the colon of `role`\n" in result.stdout
    assert "  - role:HR Business Partner\n  + role: HR Business Partner\n" in result.stdout
    assert "Nothing is written." in result.stdout
    assert (workspace / FILE).read_bytes() == TYPED.encode()


@pytest.mark.long
def test_without_a_terminal_it_says_what_to_type_and_writes_nothing(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A script is asked nothing: it is shown what would be mended, and told how to say yes."""
    monkeypatch.setattr(terminal, "somebody_there", lambda: False)
    result = fix(workspace, typed="y\n")
    assert "  + role: HR Business Partner\n" in result.stdout
    assert result.stderr == (
        "error: nothing is written, as nobody is there to say yes: "
        "type the command in a terminal, or add --yes once you have read this\n"
    )
    assert result.exit_code == 1
    assert (workspace / FILE).read_bytes() == TYPED.encode()


@pytest.mark.parametrize(("more", "typed"), [((), "y\n"), (("--yes",), None)])
@pytest.mark.long
def test_what_has_one_meaning_is_mended_and_can_be_taken_back(
    workspace: Path, more: tuple[str, ...], typed: str | None
) -> None:
    """Quotes, colons, dates and times are put right in one go, in me.yaml too; every other letter stays, and undo undoes it."""
    result = fix(workspace, *more, typed=typed)
    assert "2 files mended; to take it back, type: afterword undo" in result.stdout
    assert result.exit_code == 0
    assert (workspace / FILE).read_bytes() == MENDED.encode()
    assert (workspace / "content" / "me.yaml").read_text(encoding="utf-8") == 'name: Jane Doe\nphone: "555 0134 #12"\n'
    assert run("undo", "-C", workspace).exit_code == 0
    assert (workspace / FILE).read_bytes() == TYPED.encode()
    assert (workspace / "content" / "me.yaml").read_text(encoding="utf-8") == ME


@pytest.mark.long
def test_an_interview_whose_name_ends_like_that_of_me_yaml_is_mended_as_one(workspace: Path) -> None:
    """acme.yaml is about an interview, as any file in that folder: its dates are mended too."""
    acme = workspace / FILE.with_name("acme.yaml")
    (workspace / FILE).rename(acme)
    assert "2 files mended" in fix(workspace, "--yes").stdout
    assert acme.read_bytes() == MENDED.encode()


@pytest.mark.long
def test_what_has_two_meanings_is_left_to_you(workspace: Path) -> None:
    """01/02/2027 is told and not touched; the file is otherwise mended."""
    (workspace / FILE).write_bytes(TYPED.replace("13 January 2027, 2:30 PM", "01/02/2027").encode())
    result = fix(workspace, "--yes")
    assert result.exit_code == 1
    assert "2027-02-01 if the day comes first in it, 2027-01-02 if the month does" in result.stderr
    expected = MENDED.replace("2027-01-13 14:30", "01/02/2027")
    assert (workspace / FILE).read_text(encoding="utf-8") == expected


@pytest.mark.long
def test_where_all_is_well_nothing_is_asked(workspace: Path) -> None:
    """A file in which nothing is to be mended is not touched."""
    (workspace / FILE).write_bytes(MENDED.encode())
    (workspace / "content" / "me.yaml").write_bytes(b"name: Jane Doe\n")
    assert "There is nothing that can be mended without asking you." in fix(workspace).stdout
    assert fix(workspace, "--json").exit_code == 2


@pytest.mark.parametrize("typed", ["Larkfield Foods", '"Larkfield Foods"', "Larkfield Foods   # in town"])
@pytest.mark.long
def test_an_employer_typed_where_its_keys_begin_gets_its_name_below(workspace: Path, typed: str) -> None:
    """Most people type the name alone: both lines are shown, and written as a person would have."""
    before = MENDED.replace('{name: "Larkfield Foods, Inc.", country: US}   # they said Inc.', typed)
    (workspace / FILE).write_bytes(before.encode())
    result = fix(workspace, typed="y\n")
    assert f"  - employer: {typed}\n  + employer:\n  +   name: {typed}\n" in result.stdout
    assert f"\nemployer:\n  name: {typed}\nheld: 2027-01-13 14:30\n" in (workspace / FILE).read_text(encoding="utf-8")
    assert run("undo", "-C", workspace, typed="y\n").exit_code == 0
    assert (workspace / FILE).read_bytes() == before.encode()
