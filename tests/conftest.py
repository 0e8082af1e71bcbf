"""What tests of several folders share: the browser, and which tests are quick."""

import gc
import os
import re
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import is_hypothesis_test, settings

from afterword.publish.pdf.engine import load_engine
from support.handed_out import HandedOut
from support.turns import is_all_asked_for, is_thorough

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# What a test is marked with that is not quick, or needs something beside this process. All others are unit tests.
NOT_UNIT = frozenset({"browser", "build", "process", "workspace", "random", "long"})
_STARTS = frozenset({"subprocess.Popen", "os.fork", "os.forkpty", "os.posix_spawn", "os.exec", "os.system"})
_WRITES = frozenset({"shutil.copyfile", "os.rename"})  # from where, to where
_SETTINGS = "mkdocs.yml"  # what makes a folder a workspace
_QUICK = "unit"  # what pytest is told to choose by
_REST = "not unit"
_WAITING = "AFTERWORD_WAITING"
_FROM_END = "AFTERWORD_FROM_END"
_WHOLE_FILE = re.compile(r"^pytestmark = .*\bpytest\.mark\.(browser|build|process|workspace|long)\b", re.MULTILINE)

_ALL_LEFT = re.compile(r"^pytestmark = .*\bpytest\.mark\.(rare|thorough)\b", re.MULTILINE)
_THOROUGH = "mark.thorough"
_MARKING = re.compile(r"\bpytest\.mark\.(browser|build|process|workspace|long)\b|\b(hypothesis|playwright|browser)\b")

# Where there is a disk in memory, files of tests lie there: writing them safely is then no waiting for a real one.
_MEMORY = Path("/dev/shm")  # noqa: S108  (pytest makes a folder of its own in it)
_ROOM = 4_000_000_000  # bytes
if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))

# Commands remember which workspace was opened last; those of tests do not remember it for whoever runs them, and open no browser.
_STATE = tempfile.mkdtemp(prefix="afterword-state-")
os.environ["XDG_STATE_HOME"] = _STATE
os.environ["BROWSER"] = "true"

# Who starts all tests in the background means that they hear no Ctrl+C; those that press it mean it.
signal.signal(signal.SIGINT, signal.default_int_handler)

# How long one draw takes depends on what else the machine does.
settings.register_profile("afterword", deadline=None)
settings.load_profile("afterword")


class _Guard:
    """Fails a unit test that starts a process, or that makes a whole workspace."""

    watching = False

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.watching:
            return
        if event in _STARTS:
            pytest.fail("a unit test starts a process: mark it with `pytest.mark.process`")
        if event in _WRITES and str(arguments[1]).endswith(_SETTINGS):
            pytest.fail("a unit test makes a workspace: mark it with `pytest.mark.workspace`")


_guard = _Guard()
sys.addaudithook(_guard)


def _is_asked_for(marks: set[str]) -> bool:
    return is_all_asked_for() or ("rare" not in marks and ("thorough" in marks) == is_thorough())


@pytest.hookimpl(tryfirst=True)  # before pytest chooses by marks
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what can be seen from a test itself, call the rest unit tests, and begin with the files that take longest."""
    asked_for = []
    long = set()
    for item in items:
        marks = _marks(item)
        if not _is_asked_for(marks):
            continue
        asked_for.append(item)
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")
            marks.add("browser")
        if isinstance(item, pytest.Function) and is_hypothesis_test(item.obj):
            item.add_marker("random")
            marks.add("random")
        if not marks & NOT_UNIT:
            item.add_marker("unit")
        if marks & {"browser", "build"}:
            long.add(item.path)
    items[:] = asked_for
    items.sort(key=lambda item: item.path not in long)


def pytest_configure(config: pytest.Config) -> None:
    """Share the files with other processes, where there are some: `tools/side_by_side.py` says where they are waiting."""
    waiting = os.environ.get(_WAITING)
    if waiting is None:
        return
    if config.option.markexpr != _QUICK:
        load_engine()  # each build's own process then has it from the start
    config.pluginmanager.register(HandedOut(Path(waiting), from_end=bool(os.environ.get(_FROM_END))))


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    shutil.rmtree(_STATE, ignore_errors=True)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """When unit tests alone are asked for, or all but these, do not even read the files that have none of them, or that another process has."""
    if collection_path.suffix != ".py" or not collection_path.name.startswith("test_"):
        return None
    if config.option.markexpr == _QUICK:
        return _has_no_unit_test(collection_path) or None
    if config.option.markexpr == _REST:
        return _has_only_unit_tests(collection_path) or _is_passed_over(collection_path) or None
    return _is_passed_over(collection_path) or None


@cache
def _has_no_unit_test(path: Path) -> bool:
    return bool(_WHOLE_FILE.search(path.read_text(encoding="utf-8")))


@cache
def _has_only_unit_tests(path: Path) -> bool:
    """Whether nothing in a file could mark a test as another one; that none is overlooked is seen when its tests are chosen."""
    return not _MARKING.search(path.read_text(encoding="utf-8"))


def _is_passed_over(path: Path) -> bool:
    """Whether no test of a file is of those that are asked for."""
    if is_all_asked_for():
        return False
    text = path.read_text(encoding="utf-8")
    return _THOROUGH not in text if is_thorough() else bool(_ALL_LEFT.search(text))


def pytest_itemcollected(item: pytest.Item) -> None:
    """See that a file that is passed over for what its tests look like has none but unit tests."""
    if _has_only_unit_tests(item.path) and ("browser" in getattr(item, "fixturenames", ()) or _marks(item) & NOT_UNIT):
        raise pytest.UsageError(f"{item.nodeid} is no unit test, and nothing in its file says so")


@cache
def _settle() -> None:
    """What has been read stays: it need not be gone through again each time that memory is swept."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def pytest_collection_finish() -> None:
    """Settle once, where files are read one after the other."""
    _settle()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Watch unit tests, and what is made for them."""
    _guard.watching = item.get_closest_marker("unit") is not None
    try:
        return (yield)
    finally:
        _guard.watching = False


def _marks(item: pytest.Item) -> set[str]:
    return {mark.name for mark in item.iter_markers()}


@pytest.fixture(scope="session")
def browser() -> Iterator["Browser"]:
    """Chromium, started once for a test process: a second start beside it is refused by Playwright."""
    from support.browser import chromium  # noqa: PLC0415  (Playwright is heavy, and the quick tests need none)

    with chromium() as found:
        yield found
