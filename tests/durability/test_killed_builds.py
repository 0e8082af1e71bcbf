"""`kill -9` while a workbook is built: whoever opens it finds the one of before or the new one, every file of it."""

import os
import random
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from afterword import files
from afterword.files import staged
from support.commands import AFTERWORD, run
from support.killing import await_end_of, killed_at, kills, steps_of
from support.turns import some
from support.workspace import CHECKOUT, LARKFIELD, brief_workspace, contents, soon_printed

pytestmark = [pytest.mark.process, pytest.mark.thorough]

DAY = "2027-01-13"
KILLS = kills(1)


def site_of(folder: Path, word: str) -> Path:
    """A site of two pages that both say the same."""
    folder.mkdir(parents=True)
    for page in ("index.html", "people.html"):
        (folder / page).write_text(word)
    return folder


def rebuilt(root: Path) -> None:
    """Put a new site in the place of the old one, as a build does at its end."""
    with staged(root, root / "site") as fresh:
        fresh.rmdir()
        site_of(fresh, "new")


def test_at_each_step_of_the_exchange_the_site_is_whole(tmp_path: Path) -> None:
    """Killed at each line of what puts a site in its place: both pages say the same, and the next build leaves nothing lying about.

    At each third line for speed, at every one in the long run.
    """
    old, new = contents(site_of(tmp_path / "old", "old")), contents(site_of(tmp_path / "new", "new"))
    watched = frozenset({str(files.__file__)})

    def fresh(name: str) -> Path:
        site_of(tmp_path / name / "site", "old")
        return tmp_path / name

    counted = fresh("counted")
    seen = []
    for step in some(range(1, steps_of(lambda: rebuilt(counted), watched) + 1), 3):
        root = fresh(str(step))
        assert killed_at(lambda root=root: rebuilt(root), step, watched)  # type: ignore[misc]
        seen.append(contents(root / "site"))
        assert seen[-1] in (old, new)
        rebuilt(root)
        assert contents(root / "site") == new
        assert [path.name for path in (root / ".afterword").iterdir()] == ["build.lock"]
    assert old in seen
    assert new in seen


@pytest.mark.build
def test_a_build_killed_at_any_moment_shows_one_whole_workbook(tmp_path: Path) -> None:
    """The file was changed and the build of it dies somewhere: the site is the one of before or the new one, byte for byte."""
    root = brief_workspace(tmp_path / "search")
    if KILLS == 1:
        soon_printed(root)
    shutil.copytree(CHECKOUT / "content" / "guides", root / "content" / "guides", dirs_exist_ok=True)
    path = root / LARKFIELD
    path.write_text(path.read_text().replace("interested: yes", "interested: no"))  # a short workbook, soon printed
    _build(root)
    old = contents(root / "site")
    path.write_text(path.read_text().replace("role: HR Business Partner", "role: HR Lead"))
    before = shutil.copytree(root, tmp_path / "before")
    start = time.monotonic()
    _build(root)
    seconds, new = time.monotonic() - start, contents(root / "site")
    assert new != old
    chance = random.Random(KILLS)  # noqa: S311  (spreads the kills, keeps no secret)
    for _ in range(KILLS):
        shutil.rmtree(root)
        shutil.copytree(before, root)
        _killed_build(root, chance.uniform(0, seconds * 1.1))
        assert contents(root / "site") in (old, new)


def _build(root: Path) -> None:
    result = run("build", "-C", root, "--today", DAY)
    assert (result.exit_code, result.stderr) == (0, "")


def _killed_build(root: Path, seconds: float) -> None:
    command = [AFTERWORD, "build", "-C", root, "--today", DAY]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    time.sleep(seconds)
    os.killpg(running.pid, signal.SIGKILL)  # the process that prints, too
    running.wait()


@pytest.mark.build
@pytest.mark.parametrize("to_all", some([False, True], 2), ids={True: "Ctrl+C", False: "kill -9 of the first"}.get)
def test_whatever_ends_a_build_ends_all_that_prints_for_it(tmp_path: Path, to_all: bool) -> None:  # noqa: FBT001  (one of two ways)
    """Ctrl+C in the terminal, or the death of the process that builds: no other process of it is left, and Ctrl+C leaves no traceback."""
    root = brief_workspace(tmp_path / "search")
    command = [AFTERWORD, "build", "-C", root, "--today", DAY, "--jobs", "2"]
    with (tmp_path / "told.txt").open("wb") as told:
        running = subprocess.Popen(command, stdout=told, stderr=told, start_new_session=True)
        end = time.monotonic() + 60
        while not (root / ".afterword" / "build.lock").exists():  # from here on it prints
            assert time.monotonic() < end
            time.sleep(0.01)
        if to_all:
            os.killpg(running.pid, signal.SIGINT)
        else:
            running.kill()
        running.wait(20)
    await_end_of(running.pid, seconds=20)
    assert "Traceback" not in (tmp_path / "told.txt").read_text()
    assert not (root / "site").exists()
