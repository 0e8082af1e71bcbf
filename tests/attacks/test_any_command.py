"""Whatever is typed, and whatever lies in the workspace: each command ends with a sentence, writes where it may, and loses nothing."""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given

from afterword.cli.main import COMMANDS, main
from afterword.workbook.ready import DocumentKind
from support.anything import HEAVY, ME, REWRITING, Happened, Scene, needs_open_folder, play, removed, scenes
from support.commands import begun, run
from support.turns import some
from support.whole_model import often

pytestmark = [pytest.mark.process, pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork")]

# In every run those that start no engine; in `make endure` all but the two that start Python anew, which nobody else may do here.
QUICK = tuple(sorted(set(COMMANDS) - HEAVY))
TRIED = some((QUICK, tuple(sorted(set(COMMANDS) - {"build", "serve"}))), 2)[-1]
OURS = ("here/site", "here/.afterword", "tmp")  # what a command may make anew
FREE = (Path("/dev/null"),)


def played(scene: Scene) -> Happened:
    """What became of it, in a folder that is gone afterwards."""
    base = Path(tempfile.mkdtemp())
    try:
        base.chmod(0o755)
        needs_open_folder(base)
        return play(base, scene)
    finally:
        removed(base)


@often(6, shrunk=False)
@given(scenes(TRIED))
def test_any_command_ends_with_a_sentence_and_loses_nothing(scene: Scene) -> None:
    """Odd options, odd files, odd answers: exit code 0, 1 or 2, no traceback, no byte lost, nothing written elsewhere."""
    happened = played(scene)
    assert happened.broke == ""
    assert happened.code in {0, 1, 2}, happened
    assert "Traceback" not in happened.said
    assert happened.said.strip() or happened.code == 0
    assert list(strays(scene, happened)) == []
    assert list(losses(scene, happened)) == []


def strays(scene: Scene, happened: Happened) -> Iterator[str]:
    """What was to be written outside of the workspace and of what the command line names."""
    here = happened.base.resolve()
    named = [Path(os.path.abspath(here / word)) for word in words_with_paths(scene.words)]  # noqa: PTH100  (links stay)
    named += [
        here / name for name in ("content", "outbox", "site", ".afterword")
    ]  # where no workspace is named, this folder is it
    printed = {here / name for name in (*(f"{part}.pdf" for part in DocumentKind), "intake.html")}
    remembered = Path(os.environ["XDG_STATE_HOME"]) / "afterword"  # which workspace was opened last
    for path in map(Path, happened.wrote):
        within = any(path.is_relative_to(folder) for folder in (here / "here", here / "tmp", remembered, *named))
        beside = path.parent in {folder.parent for folder in named} and path.name.startswith(".afterword-")
        above = any(folder.is_relative_to(path) for folder in named)
        fresh = path.parent == here and (path in printed or path.name.startswith(".afterword-"))
        if not (within or beside or above or fresh or path in FREE):
            yield str(path)


def words_with_paths(words: tuple[str, ...]) -> Iterator[str]:
    """Each word, and what stands behind `=` or a short option, that the system could take for a path."""
    for word in words:
        for text in (word, word.partition("=")[2], word[2:]):
            if text and "\0" not in text:
                yield text


def losses(scene: Scene, happened: Happened) -> Iterator[str]:
    """What was there before and is not any more: neither in its place, nor, where a command changes files, in the backup."""
    kept = {content for path, content in happened.after.items() if "/.afterword/undo/" in path or "/undo/" in path}
    for path, before in happened.before.items():
        after = happened.after.get(path, "gone")
        if after == before or path.startswith(OURS):
            continue
        rewritten = path.startswith("here/content/") and before in kept and bool(REWRITING & set(scene.words))
        taken_back = "undo" in scene.words and path.startswith("here/content/")
        if not (rewritten or taken_back):
            yield f"{path}: {before[:80]!r} is {after[:80]!r}"


@pytest.mark.parametrize(
    ("place", "content"), [("here/content/me.yaml", ME), ("outside/mine.txt", b"mine, and nobody else's\n")]
)
def test_the_look_for_losses_can_fail(place: str, content: bytes) -> None:
    """The control: a file that is gone, or has other words and no backup, is found."""
    scene, before = Scene(("new",)), {place: f"file {content.decode()}"}
    assert list(losses(scene, Happened(0, "", "", (), Path("/x"), before, {place: "file x"}))) != []
    assert list(losses(scene, Happened(0, "", "", (), Path("/x"), before, {}))) != []
    assert list(losses(scene, Happened(0, "", "", (), Path("/x"), before, before))) == []


def test_the_look_for_strays_can_fail(tmp_path: Path) -> None:
    """The control: a file in somebody else's folder is found, one in the workspace is not."""
    wrote = (str(tmp_path / "outside" / "new.txt"), str(tmp_path / "here" / "site"))
    assert list(strays(Scene(("check",)), Happened(0, "", "", wrote, tmp_path))) == [wrote[0]]


@pytest.mark.parametrize("command", ["check", "today", "drafts"])
def test_a_slip_is_repeated_as_text(command: str) -> None:
    """What was pasted after a command, or in the place of one, and is not known cannot act on the terminal."""
    for words in ((command, "--\x1b[2J"), (command, "a", "\x1b]0;x\x07", "\u202e"), ("--\x1b[2J",), ("\x1b[2J",)):
        result = run(*words)
        assert result.exit_code in {1, 2}
        assert not set("\x1b\x07\u202e") & set(result.output)


@pytest.mark.parametrize("name", [".", "..", "/", "content", "content/interviews"])
def test_a_folder_in_the_place_of_a_file_is_told(tmp_path: Path, name: str) -> None:
    """`afterword check .` names one thing that is wrong with it; nothing in it is taken for a letter."""
    root = begun(tmp_path / "here")
    result = run("check", root / name if name != "." else name, "-C", root, "--today", "2027-01-20")
    assert (result.exit_code, result.exception.__class__) == (1, SystemExit)
    assert result.stderr.endswith("\n1 error\n")


@pytest.mark.parametrize("day", ["9999-12-31", "9999-12-20", "2200-01-01", "1949-12-31", "0001-01-01"])
@pytest.mark.parametrize("words", [("today", "--today"), ("outcome", "larkfield", "rejected", "--on")])
def test_a_day_that_nobody_can_mean_is_told(tmp_path: Path, words: tuple[str, ...], day: str) -> None:
    """A finger too long on the nine: a sentence, and not a count of days beyond the end of the calendar."""
    result = run(*words, day, "-C", tmp_path)
    assert (result.exit_code, result.exception.__class__) == (2, SystemExit)
    assert f"the year of {day} cannot be meant; is it mistyped?" in result.stderr


@pytest.mark.parametrize("words", [("init", ""), ("drafts", "--write", ""), ("pdf", "-o", "")])
def test_an_empty_name_is_not_this_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    """A name that a script left empty: a sentence, and nothing is strewn over the folder where one happens to be."""
    monkeypatch.chdir(tmp_path)
    result = run(*words)
    assert (result.exit_code, list(tmp_path.iterdir())) == (2, [])
    assert "the name is empty; write . for this folder" in result.stderr


def test_what_is_typed_in_another_encoding_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal that sends Latin-1: a sentence, and nothing is written."""
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda _self: True)
    result = CliRunner().invoke(main, ["new", "-C", str(tmp_path)], input=b"Zo\xeb\n")
    assert result.stderr.endswith(
        "error: what was typed is no UTF-8 text; set the terminal to UTF-8 and type it again\n"
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["content/me.yaml", "notes.txt", "cv.pdf", "pipe"])
def test_nothing_of_ones_own_is_printed_over(tmp_path: Path, name: str) -> None:
    """A slip after -o does not cost a file: only what we printed is printed anew, and no PDF of somebody else."""
    root = begun(tmp_path / "here")
    for own in ("notes.txt", "cv.pdf"):
        (root / own).write_text("%PDF-1.7 mine")
    os.mkfifo(root / "pipe")
    before = (root / "content" / "me.yaml").read_bytes()
    result = run("pdf", "-o", root / name, "-C", root, "--today", "2027-01-20")
    assert result.exit_code == 1
    assert f"nothing is written over {root / name}, which is not as Afterword wrote it" in result.stderr
    assert (root / "content" / "me.yaml").read_bytes() == before
    assert {(root / own).read_text() for own in ("notes.txt", "cv.pdf")} == {"%PDF-1.7 mine"}
    assert (root / "pipe").is_fifo()
