"""What is printed cannot move the cursor, set the window's title, fill the clipboard or turn the reading direction round."""

import unicodedata
from pathlib import Path

import pytest

from afterword import escape
from support import hostile
from support.commands import run
from support.turns import some
from support.workspace import example_workspace, make_workspace

pytestmark = pytest.mark.long

KEPT = set("\n\u200c\u200d\u200e\u200f\u061c")
TODAY = ("--today", hostile.TODAY.isoformat())
ACTING = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def acting(text: str) -> set[str]:
    """The characters in it that are not read but obeyed, or not seen at all."""
    return {char for char in text if unicodedata.category(char) in ACTING} - KEPT


def said(*arguments: str) -> str:
    """Everything that a command prints, mistakes included."""
    result = run(*arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.output


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Half of the hostile interviews as files on disk, with one candidate; all of them in the long run."""
    cases = some(hostile.every_title(), 2)
    trees = {case.id: {**case.interview, "results_that_fit": []} for case in cases}
    return make_workspace(tmp_path_factory.mktemp("terminal"), trees, cases[0].me)


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A workspace whose files have hostile mistakes: in keys, in values, in the name of a file."""
    root = make_workspace(tmp_path, {}, {"name": "Jane Doe"})
    folder = root / "content" / "interviews"
    lines = [
        '"\\x1b]0;owned\\x07": x',
        "rol\u202ee: x",
        "interested: \u202emaybe\u202c",
        'held: "\\x1b[2J"',
        "employer: {name: x, setting: \u2066comp\u2069any}",
        'stage: "\\u009bm"',
        "people: [{name: x, email: a\u202eb@x.example}]",
        "follow_ups: {weeks: \u202e4}",
    ]
    (folder / "mistakes.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "raw.yaml").write_bytes(b"role: a\x1b[2Jb\n")
    (folder / "\x1b]0;owned\x07.yaml").write_text("role: x\n", encoding="utf-8")
    (folder / "\u202elmay.yaml").write_text("role: x\n", encoding="utf-8")
    return root


@pytest.mark.thorough
@pytest.mark.parametrize("command", [("today", *TODAY), ("drafts", *TODAY), ("check",)])
def test_hostile_interviews_are_listed_as_text(workspace: Path, command: tuple[str, ...]) -> None:
    """The day's list, the drafts and the warnings are text, whatever the names in them."""
    text = said(*command, "-C", str(workspace))
    assert len(text) > 1000
    assert acting(text) == set()


def test_hostile_mistakes_are_shown_as_text(broken: Path) -> None:
    """Every quoted line, key and file name shows what is wrong with it instead of doing it."""
    text = said("check", "-C", str(broken))
    assert acting(text) == set()
    assert text.count("error[") >= 6
    assert "\\u202e" in text
    assert "\\x1b" in text


@pytest.mark.thorough
def test_the_plain_list_for_programs_is_ascii(workspace: Path) -> None:
    """`--json` holds the values whole, but written so that even printing it does nothing."""
    for command in ("today", "drafts"):
        printed = run(command, "-C", workspace, *TODAY, "--json")
        assert printed.stdout.isascii()


def test_an_unknown_name_is_repeated_as_text(tmp_path: Path) -> None:
    """A name pasted after a command does not act when the command says that it does not know it."""
    text = said("drafts", "\x1b[2J\u202ex", "-C", str(example_workspace(tmp_path)))
    assert "no interview" in text
    assert acting(text) == set()


def test_without_the_escaping_the_terminal_would_be_seen_to_obey(broken: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the escaping gone the same look does find what acts."""
    monkeypatch.setattr(escape, "terminal", lambda value: value)
    assert {"\x1b", "\u202e"} <= acting(said("check", "-C", str(broken)))
