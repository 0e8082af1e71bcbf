"""Every command that writes, on a full disk and in folders of others, by somebody who is not root: old or new, and a sentence."""

import errno
import os
import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from afterword.cli.main import main
from afterword.files import write_new
from support.anything import ANSWER, give_away, lay_out, needs_open_folder, removed, warm
from support.killing import as_nobody, read_only, small_disk, told_by
from support.turns import some

pytestmark = pytest.mark.process

PAGE = 4096
WHEN = ("-C", "here", "--today", "2027-01-20")
NEW = ("--role", "Clerk", "--employer", "Mill", "--held", "2027-01-14", "--person", "Kim Lee", "--interested", "yes")
COMMANDS: dict[str, tuple[str, ...]] = {
    "init": ("init", "here/again", "--name", "Jane Doe"),
    "new": ("new", "-C", "here", *NEW),
    "done": ("done", "bell/thank-you/angela-jones", *WHEN),
    "heard": ("heard", "bell", "2027-01-27", *WHEN),
    "outcome": ("outcome", "bell", "rejected", *WHEN),
    "check --fix": ("check", "--fix", "--yes", *WHEN),
    "comments": ("comments", "bell", "--resolve", "1", *WHEN),
    "import": ("import", "here/back.json", "--accept", "all", *WHEN),
    "drafts --write": ("drafts", "--write", "here/out", *WHEN),
    "undo": ("undo", "-C", "here"),
}
ENGINES: dict[str, tuple[str, ...]] = {
    "build": ("build", *WHEN),
    "pdf": ("pdf", "-o", "here/list.pdf", *WHEN),
    "share": ("share", "--for", "coach", "--yes", *WHEN),
}
TRIED = some((COMMANDS, {**COMMANDS, **ENGINES}), 2)[-1]


@pytest.fixture
def base() -> Iterator[Path]:
    """A folder that other users of the machine may look at."""
    warm()
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    try:
        needs_open_folder(folder)
        yield folder
    finally:
        removed(folder)


def prepared(base: Path, command: str) -> None:
    """A workspace with what the command needs: something to be mended, an answer to be taken in, a change to be taken back."""
    lay_out(base)
    os.chdir(base)
    tempfile.tempdir = str(base / "tmp")
    os.environ["TMPDIR"] = str(base / "tmp")
    (base / "here" / "back.json").write_bytes(ANSWER)
    if command == "check --fix":
        file = base / "here" / "content" / "interviews" / "bell.yaml"
        file.write_bytes(file.read_bytes().replace(b"2027-01-13", b"13 January 2027"))
    if command == "comments":
        typed(COMMANDS["import"])
    if command == "undo":
        typed(COMMANDS["done"])
    give_away(base)


def typed(words: tuple[str, ...]) -> dict[str, Any]:
    """What a command says, and how it ends."""
    result = CliRunner().invoke(main, list(words))
    broke = result.exception is not None and not isinstance(result.exception, SystemExit)
    return {"code": result.exit_code, "said": result.stderr, "broke": repr(result.exception) if broke else ""}


def pictures(base: Path) -> dict[str, str]:
    """Every file of the workspace but those that only commands use, and what is in it."""
    files = (path for path in (base / "here").rglob("*") if path.is_file() and ".afterword/" not in str(path))
    return {str(path.relative_to(base)): path.read_bytes().decode("latin-1") for path in files}


def on_a_small_disk(base: Path, command: str, pages: int | None) -> dict[str, Any] | None:
    """The command with so many pages left on the disk, with all of them, or (None) with a disk that may only be read."""
    if not small_disk(base, kilobytes=40_000 if command in ENGINES else 4_000):
        return None
    base.chmod(0o777)
    prepared(base, command)
    before = pictures(base)
    filler = base / "filler"
    if pages is None:
        read_only(base)
    elif pages >= 0:
        with filler.open("wb", buffering=0) as file:
            _fill(file)
            file.truncate(max(file.tell() - file.tell() % PAGE - pages * PAGE, 0))
    if command not in ENGINES:  # these start Python anew, which may lie where nobody else may look
        as_nobody()
    told = typed({**COMMANDS, **ENGINES}[command])
    return {**told, "before": before, "after": pictures(base)}


def _fill(file: Any) -> None:
    try:
        while True:
            file.write(b"x" * PAGE)
    except OSError:
        file.seek(0, 2)


def told_well(told: dict[str, Any]) -> bool:
    """Whether it ended with a sentence that says what the disk refuses."""
    reasons = ("disk is full", "may only be read", "writing is not allowed", "no space left")
    return told["code"] == 1 and any(reason in told["said"].lower() for reason in reasons)


@pytest.mark.thorough
@pytest.mark.parametrize(("command", "pages"), some([*product(TRIED, (0, 1, 3, None))], 9))
def test_no_command_leaves_half_a_file_on_a_disk_that_refuses(base: Path, command: str, pages: int | None) -> None:
    """No room, a little room, no right to write: each file is the old one or the new one, none is half there, and one line says why."""
    whole = told_by(lambda: on_a_small_disk(base, command, -1))
    told = told_by(lambda: on_a_small_disk(base, command, pages))
    if told is None:
        pytest.skip("this system lets us have no disk of our own")
    assert (whole["code"], whole["broke"], told["broke"]) == (0, "", ""), whole["said"]
    new, old = whole["after"], told["before"]
    for name, content in told["after"].items():
        assert content in {old.get(name), new.get(name)} or name.startswith(("here/site", "here/outbox")), name
    assert set(old) - set(told["after"]) == set()
    assert [name for name in told["after"] if Path(name).name.startswith(".afterword-")] == []
    if told["code"]:
        assert told_well(told), told["said"]
    else:
        assert pages


def in_a_folder_of_others(base: Path, command: str) -> dict[str, Any]:
    """The command by somebody to whom the workspace does not belong."""
    prepared(base, command)
    for path in (base / "here", *(base / "here").rglob("*")):
        if not path.is_symlink():
            path.chmod(0o555 if path.is_dir() else 0o444)
            os.chown(path, 0, 0)
    before = pictures(base)
    as_nobody()
    told = typed({**COMMANDS, **ENGINES}[command])
    return {**told, "before": before, "after": pictures(base)}


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a folder to somebody else"
)
@pytest.mark.parametrize("command", some([*COMMANDS], 4))
def test_a_workspace_of_somebody_else_is_told(base: Path, command: str) -> None:
    """Whoever may read it and not write in it is told so by each command, and every file is as it was."""
    told = told_by(lambda: in_a_folder_of_others(base, command))
    assert told["broke"] == ""
    assert told_well(told), told["said"]
    assert told["after"] == told["before"]


def test_a_new_file_that_is_cut_short_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is full at the first byte that is kept for good: neither the file nor a beginning of it stays."""

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_new(tmp_path / "new.yaml", b"role: x\n")
    assert list(tmp_path.iterdir()) == []
