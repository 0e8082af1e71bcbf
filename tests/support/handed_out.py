"""Tests that several processes share: each takes the next file that is waiting, reads it and runs what is in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest


class HandedOut:
    """Collects file by file; which files are still waiting is what lies in a folder, and who takes one takes it away."""

    def __init__(self, waiting: Path, *, from_end: bool = False) -> None:
        self._waiting = waiting
        self._from_end = from_end
        self._count = 0

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> bool:
        """Read nothing yet."""
        return True

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run what comes; the first test of a file is read before the last of the one before is run, so that what both need stays."""
        items = self._items(session)
        item = next(items, None)
        while item is not None:
            following = next(items, None)
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if session.shouldstop:
                raise session.Interrupted(session.shouldstop)
            item = following
        session.testscollected = self._count
        return True

    def pytest_report_teststatus(self, report: pytest.TestReport) -> tuple[str, str, str] | None:
        """Print nothing for a test that passed: who waits sees the files, and what is printed is read after all have ended."""
        return ("passed", "", "") if report.passed and report.when == "call" else None

    def _items(self, session: pytest.Session) -> Iterator[pytest.Item]:
        files = _files(session)
        for path in filter(files.__contains__, self.taken()):
            found = list(session.genitems(files[path]))
            session.config.hook.pytest_collection_modifyitems(session=session, config=session.config, items=found)
            session.config.hook.pytest_collection_finish(session=session)
            self._count += len(found)
            yield from found

    def taken(self) -> Iterator[Path]:
        """The files that nobody else has taken, in their order or from the end."""
        for place in sorted(self._waiting.iterdir(), reverse=self._from_end):
            try:
                path = Path(place.read_text(encoding="utf-8"))
                place.unlink()
            except FileNotFoundError:  # another process was quicker
                continue
            yield path


def _files(session: pytest.Session) -> dict[Path, pytest.File]:
    """Every file that has tests of those that are asked for; none is read yet."""
    tests = Path(__file__).parents[1]
    folder = session.gethookproxy(tests).pytest_collect_directory(path=tests, parent=session)
    return {file.path: file for file in _below(folder)}


def _below(folder: pytest.Collector) -> Iterator[pytest.File]:
    for each in folder.ihook.pytest_make_collect_report(collector=folder).result:
        if isinstance(each, pytest.File):
            yield each
        elif isinstance(each, pytest.Collector):
            yield from _below(each)
