"""Whoever asks for JSON gets JSON, also when a command cannot do its work: one object, with each mistake in its place."""

import json
from pathlib import Path

import pytest

from afterword.sharing.out import share as finishing
from support.commands import run
from support.workspace import LARKFIELD, example_workspace

pytestmark = [pytest.mark.workspace, pytest.mark.long]

DAY = ("--today", "2027-01-13")
NOWHERE = {"code": None, "severity": "error", "file": None, "line": None, "column": None, "help": None}
# What each command with --json says of a workspace whose file has a mistake; `check` lists it, and all warnings, as ever.
COMMANDS = (
    ("today",),
    ("drafts",),
    ("comments",),
    ("share", "--for", "coach", "--yes"),
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace with the example."""
    return example_workspace(tmp_path / "search")


def broken(root: Path) -> Path:
    """The workspace with a slip in the file of its interview."""
    path = root / LARKFIELD
    path.write_text(path.read_text().replace("interested: yes", "interested: perhaps"))
    return root


def errors(status: int, *words: str | Path) -> list[dict[str, object]]:
    """What a command that ends so says to a program."""
    result = run(*words, "--json")
    assert result.exit_code == status
    assert result.stderr
    told = json.loads(result.stdout)
    assert list(told) == ["errors"]
    return list(told["errors"])


@pytest.mark.parametrize("command", COMMANDS, ids=[words[0] for words in COMMANDS])
def test_a_mistake_in_a_file_has_its_place(root: Path, command: tuple[str, ...]) -> None:
    """A typed value that cannot be read stops the command: code, file, line, column and what to write are there for a program."""
    (mistake,) = errors(1, *command, "-C", broken(root), *DAY)
    line = (root / LARKFIELD).read_text().splitlines().index("interested: perhaps") + 1
    assert (mistake["file"], mistake["line"], mistake["column"]) == (LARKFIELD, line, 13)
    assert (mistake["code"], mistake["severity"]) == ("AW209", "error")
    assert mistake["message"]
    assert mistake["help"]


def test_check_lists_it_as_ever(root: Path) -> None:
    """A program that reads what is wrong reads one list, whether there are errors in it or not."""
    result = run("check", "--json", "-C", broken(root), *DAY)
    assert (result.exit_code, [each["severity"] for each in json.loads(result.stdout)].count("error")) == (1, 1)


@pytest.mark.parametrize(
    ("status", "words", "message"),
    [
        (1, ["drafts", "nobody"], "there is no interview `nobody`; there is: larkfield"),
        (1, ["share", "nobody", "--for", "coach"], "there is no interview nobody; there are: larkfield"),
        (2, ["share"], "say who gets it: --for coach, --for recruiter or --for employer"),
        (2, ["today", "--todya"], "No such option '--todya'. Did you mean '--today'?"),
        (2, ["check", "--fix"], "--fix is for people, --json for programs: type one of them."),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_was_typed_wrongly_is_told_to_a_program_too(
    root: Path, status: int, words: list[str], message: str
) -> None:
    """A name that there is not, an option left out or misspelt: the reason, and the exit code that it always had."""
    (mistake,) = errors(status, *words, "-C", root)
    assert mistake == {**NOWHERE, "message": message}


def test_a_code_that_there_is_not_is_told(root: Path) -> None:
    """So is a command that needs no workspace, and one for many clients."""
    assert errors(2, "explain", "AW999") == [
        {**NOWHERE, "message": "there is no code 'AW999'; `afterword explain` lists them"}
    ]
    (mistake,) = errors(1, "cohort", "status", root / "content")
    assert str(mistake["message"]).startswith("no workspace is in this folder: each client has a folder there")


@pytest.mark.thorough
def test_who_is_answered_is_not_answered_twice(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy that is not written, as nobody says yes to it, has said so in its own object."""
    monkeypatch.setattr(finishing, "render", lambda _job: b"%PDF")
    result = run("share", "--for", "coach", "--json", "-C", root, *DAY)
    assert (result.exit_code, json.loads(result.stdout)["written"]) == (1, False)


def test_people_are_told_what_they_always_were(root: Path) -> None:
    """Without --json nothing more is printed."""
    assert run("today", "-C", broken(root), *DAY).stdout == ""
