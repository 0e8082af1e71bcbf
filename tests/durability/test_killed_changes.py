"""`kill -9` while something is written into a person's file: the file is the old one or the new one, whole, and undo knows which."""

import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from afterword.cli.main import main
from afterword.diagnostics import has_errors
from afterword.edit import changes
from afterword.edit.backups import Rewrite, backup_folder
from afterword.edit.changes import change_interview, change_interviews
from afterword.edit.taking_back import undo, undoable
from afterword.interview.amend import with_entries, with_remarks, with_said
from afterword.interview.model.entries import Entry
from afterword.interview.model.remarks import Remark
from afterword.interview.reading.to_model import load_interview
from support.killing import duration_of, killed_after, killed_at, kills, steps_of
from support.workspace import EXAMPLE, LARKFIELD, example_workspace

pytestmark = pytest.mark.process

USUAL = 12
KILLS = kills(USUAL)  # in all: a quarter for each command, and one for undo
EACH = 1 if KILLS > USUAL else 17  # between the first rename and the second are three lines
DAY = "2027-01-14"
NAMES = ("content/interviews/bell.yaml", LARKFIELD)
REMARKS = [
    Remark.model_validate(
        {
            "on": DAY,
            "from": "Kim Lee",
            "about": f"drafts/thank-you/{who}",
            "says": "must fix",
            "text": "Shorter.\n" * 200,
        }
    )
    for who in ("angela-jones", "tom-reyes")
]
TICKS = [Entry.model_validate({"on": DAY, "did": f"thank-you/{who}"}) for who in ("angela-jones", "tom-reyes")]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with two interviews."""
    root = example_workspace(tmp_path_factory.mktemp("made") / "search")
    shutil.copy(EXAMPLE, root / NAMES[0])
    return root


def done(root: Path) -> None:
    """`afterword done`."""
    main(["done", "larkfield/thank-you/angela-jones", "-C", str(root), "--today", DAY], standalone_mode=False)


def outcome(root: Path) -> None:
    """`afterword outcome`."""
    main(["outcome", "larkfield", "rejected", "-C", str(root), "--today", DAY], standalone_mode=False)


def taken_in(root: Path) -> None:
    """What `afterword import` writes: comments and ticks in two interviews, as one change."""

    def change(data: bytes) -> bytes:
        return with_remarks(with_entries(data, TICKS), REMARKS)

    change_interviews(root, dict.fromkeys(NAMES, change), said="import of feedback.json")


COMMANDS: dict[str, tuple[Callable[[Path], None], str]] = {
    "done": (done, "done thank-you/angela-jones"),
    "outcome": (outcome, "outcome rejected"),
    "import": (taken_in, "import of feedback.json"),
}


def bytes_of(root: Path) -> dict[str, bytes]:
    """Each interview's file."""
    return {name: (root / name).read_bytes() for name in NAMES}


def left_over(root: Path) -> list[str]:
    """What a killed command had begun."""
    return [path.name for path in root.rglob(".afterword-*")]


def deaths(work: Callable[[Path], None], made: Path, folder: Path, count: int) -> Iterator[Path]:
    """Workspaces in which that was killed: half at steps spread over all there are, half after a time of chance."""
    fresh = shutil.copytree(made, folder / "whole")
    steps = steps_of(lambda: work(shutil.copytree(made, folder / "counted")))
    seconds = duration_of(lambda: work(fresh))
    chance = random.Random(count)  # noqa: S311  (spreads the kills, keeps no secret)
    for number in range(count):
        root = shutil.copytree(made, folder / str(number))
        if number % 2:
            killed_after(lambda root=root: work(root), chance.uniform(0, seconds * 1.1))  # type: ignore[misc]
        else:
            assert killed_at(lambda root=root: work(root), 1 + (steps - 1) * number // count)  # type: ignore[misc]
        yield root
        shutil.rmtree(root)


@pytest.mark.parametrize("command", COMMANDS if KILLS > USUAL else ["done", "import"])
def test_a_killed_command_leaves_each_file_old_or_new_and_undo_knows_which(
    made: Path, tmp_path: Path, command: str
) -> None:
    """Whenever the computer gives up: nothing is half written, the next command sweeps up, and undo gives the old file back."""
    work, said = COMMANDS[command]
    old = bytes_of(made)
    work(whole := shutil.copytree(made, tmp_path / "unharmed"))
    new = bytes_of(whole)
    assert new != old
    for root in deaths(work, made, tmp_path, KILLS // 4):
        found = bytes_of(root)
        assert all(found[name] in {old[name], new[name]} for name in NAMES)
        assert not any(has_errors(load_interview(data, name)[1]) for name, data in found.items())
        assert [each.said for each in undoable(root)] == ([said] if found != old else [])
        change_interview(root, NAMES[0], lambda data: with_said(data, "contact_on", REMARKS[0].on), said="next")
        assert left_over(root) == []
        assert [each.said for each in undoable(root)] == ["next", *([said] if found != old else [])]
        undo(root)
        assert bytes_of(root) == found
        undo(root)
        assert bytes_of(root) == old


def test_a_killed_undo_leaves_each_file_old_or_new_and_goes_on(made: Path, tmp_path: Path) -> None:
    """Taking back can be killed too: typed again, it ends what it had begun, and takes back nothing twice."""
    before = shutil.copytree(made, tmp_path / "changed")
    done(before)
    middle = bytes_of(before)
    taken_in(before)
    new = bytes_of(before)
    for root in deaths(undo, before, tmp_path, KILLS // 4):
        found = bytes_of(root)
        assert all(found[name] in {middle[name], new[name]} for name in NAMES)
        if found != middle:
            undo(root)
        assert bytes_of(root) == middle
        undo(root)
        assert bytes_of(root) == bytes_of(made)
        assert left_over(root) == []
        assert undo(root) is None


@pytest.mark.thorough
def test_at_each_step_of_writing_two_files_each_is_old_or_new(tmp_path: Path) -> None:
    """Killed at the lines of what writes, and in the middle of each write: nothing is torn, and nothing lies about later.

    At each seventeenth line, for speed; at every single one when AFTERWORD_KILLS asks for more than the usual.
    """
    old = b"role: Clerk\nemployer: {name: Bell}\nheld: 2027-01-13\ninterested: yes\npeople: [{name: Kim Lee, is: hiring manager}]\n"
    files = dict.fromkeys(NAMES, Rewrite(old, old + b"# new\n"))

    def fresh(name: str) -> Path:
        (tmp_path / name / "content" / "interviews").mkdir(parents=True)
        for each in NAMES:
            (tmp_path / name / each).write_bytes(old)
        (tmp_path / name / ".afterword").mkdir()
        return tmp_path / name

    counted, seen = fresh("counted"), set()
    for step in range(1, steps_of(lambda: changes._write(counted, files, "import")) + 1, EACH):
        root = fresh(str(step))
        assert killed_at(lambda root=root: changes._write(root, files, "import"), step)  # type: ignore[misc]
        found = [data.removeprefix(old) for data in bytes_of(root).values()]
        seen.add(tuple(found))
        change_interview(root, NAMES[0], lambda data: data, said="nothing, but it sweeps")
        assert left_over(root) == []
        backups = [path.name for path in backup_folder(root).glob("*")]
        assert len(backups) == len(undoable(root)) == any(found)
        undo(root)
        assert set(bytes_of(root).values()) == {old}
    before, between, after = ((b"", b""), (b"# new\n", b""), (b"# new\n", b"# new\n"))
    assert {before, after} <= seen <= {before, between, after}
    assert between in seen or EACH > 1  # a few lines alone stand between the two


def naive(path: Path, data: bytes) -> None:
    """What most programs do."""
    file = path.open("wb")
    file.write(data)
    file.close()


def test_the_kills_themselves_do_damage(made: Path, tmp_path: Path) -> None:
    """The same kills on a file that is simply written over leave it empty or cut short, or the tests above would prove nothing."""
    path = tmp_path / "larkfield.yaml"
    old = (made / NAMES[1]).read_bytes()
    new = old + b"log:\n  - {on: 2027-01-14, did: salary/range}\n"
    watched = frozenset({__file__})
    damaged = 0
    for step in range(1, steps_of(lambda: naive(path, new), watched) + 1):
        path.write_bytes(old)
        assert killed_at(lambda: naive(path, new), step, watched)
        damaged += path.read_bytes() not in {old, new}
    assert damaged >= 2
