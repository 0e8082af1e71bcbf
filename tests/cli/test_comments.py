"""`afterword comments` lists what a coach wrote and marks what has been dealt with; nothing is ever deleted."""

import json
from pathlib import Path

import pytest

from support.commands import run_on
from support.workspace import example_file

pytestmark = pytest.mark.workspace

run = run_on("2027-01-22", "comments")
FEEDBACK = """feedback:   # from Maya
  - on: 2027-01-21
    from: Maya Lind
    about: thank-you/angela-jones
    says: must fix
    text: |
      Too long.
      Cut it.
    instead: "Dear Ms. Jones,"
  - {on: 2027-01-21, about: parts/salary, says: works, resolved: yes}
  - {on: 2027-01-22, from: Omar Haddad, about: rubric/names, text: Who is Tom}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The example with three comments, one of them resolved."""
    path = example_file(tmp_path / "search")
    path.write_text(f"{path.read_text()}{FEEDBACK}# the end\n")
    return path


def test_open_comments_are_listed_with_who_and_what_they_are_about(file: Path) -> None:
    """The number is the one that --resolve takes; what is dealt with is not shown."""
    result = run(file)
    assert (result.exit_code, result.stderr) == (0, "")
    assert (
        result.stdout
        == """\
larkfield
    1  Send the thank-you email to Ms. Jones  [thank-you/angela-jones]
       Thu 21 Jan 2027, Maya Lind, must fix
       | Too long.
       | Cut it.
       | instead: Dear Ms. Jones,
    3  The checklist: Does each message go to the right person, with every name, title and employer spelled the way they spell it?  [rubric/names]
       Fri 22 Jan 2027, Omar Haddad
       | Who is Tom
"""
    )


def test_all_shows_what_is_resolved_too(file: Path) -> None:
    """Nothing is lost by resolving it."""
    shown = run(file, "--all").stdout
    assert "    2  The part: Salary discussion  [parts/salary]\n       Thu 21 Jan 2027, works, resolved\n" in shown


def test_a_program_gets_the_list_too(file: Path) -> None:
    """With every value as it stands in the file."""
    found = json.loads(run(file, "larkfield", "--json", "--all").stdout)
    assert [(each["number"], each["resolved"]) for each in found] == [(1, False), (2, True), (3, False)]
    assert found[0] == {
        "interview": "larkfield",
        "number": 1,
        "on": "2027-01-21",
        "from": "Maya Lind",
        "about": "thank-you/angela-jones",
        "title": "Send the thank-you email to Ms. Jones",
        "says": "must fix",
        "text": "Too long.\nCut it.",
        "instead": "Dear Ms. Jones,",
        "resolved": False,
    }


def test_a_comment_is_resolved_by_its_number(file: Path) -> None:
    """One word more in the file, and the comment is not listed any more."""
    before = file.read_text()
    result = run(file, "--resolve", "3")
    assert (result.exit_code, result.stdout) == (
        0,
        "Comment 3 is resolved: written in content/interviews/larkfield.yaml. `afterword undo` takes it back.\n",
    )
    assert file.read_text() == before.replace("Who is Tom}", "Who is Tom, resolved: yes}")
    assert "rubric/names" not in run(file).stdout


def test_all_are_resolved_as_one_change(file: Path) -> None:
    """And one `undo` opens them again."""
    before = file.read_text()
    result = run(file, "larkfield", "--resolve", "all")
    assert result.stdout.startswith("2 comments are resolved: written in content/interviews/larkfield.yaml.")
    assert file.read_text().count("resolved: yes") == 3
    assert run(file).stdout == "No open comments.\n"
    assert run(file, "--resolve", "all").stdout == "No open comments; nothing is changed.\n"
    run_on("2027-01-22")(file, "undo")
    assert file.read_text() == before


def test_the_interview_is_asked_for_when_two_have_comments(file: Path) -> None:
    """The number alone would not say which."""
    other = file.with_name("bell.yaml")
    other.write_text(file.read_text().replace("Larkfield Foods", "Bell"))
    result = run(file, "--resolve", "1")
    assert (result.exit_code, result.stderr) == (1, "error: say which interview: bell, larkfield\n")
    assert run(file, "bell", "--resolve", "1").exit_code == 0
    assert "Cut it." not in run(file, "bell").stdout
    assert "Cut it." in run(file, "larkfield").stdout


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (("--resolve", "4"), 1, "there is no comment 4; type --resolve with a number, 1 to 3, or `all`"),
        (("--resolve", "0"), 1, "there is no comment 0; type --resolve with a number, 1 to 3, or `all`"),
        (("--resolve", "first"), 1, "there is no comment first; type --resolve with a number, 1 to 3, or `all`"),
        (("larkfeld",), 1, "there is no interview larkfeld; did you mean larkfield?"),
        (("--resolve", "2"), 0, "Comment 2 is resolved already; nothing is changed."),
    ],
)
def test_a_slip_is_told_and_nothing_is_written(file: Path, words: tuple[str, ...], code: int, message: str) -> None:
    """A number that is not there, a name that is not there, a comment that is resolved: the file stays as it was."""
    before = file.read_bytes()
    result = run(file, *words)
    assert (result.exit_code, message in result.output) == (code, True), result.output
    assert file.read_bytes() == before


def test_a_comment_cannot_act_on_the_terminal_or_pose_as_the_command(file: Path) -> None:
    """Each of its lines stands behind a bar, and what would turn the reading direction round is shown as what it is."""
    text = file.read_text().replace("      Cut it.\n", "      error: your files are lost\n")
    file.write_text(text.replace("Who is Tom", '"a, \\x1b[2J b"'))
    shown = run(file).output
    assert "\n       | error: your files are lost\n" in shown
    assert "\x1b" not in shown
