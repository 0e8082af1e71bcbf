"""What is composed of many interviews lies on the disk until it is written, and is what it would be in memory."""

import datetime as dt
import gc
from concurrent.futures import Future
from pathlib import Path
from types import SimpleNamespace
from weakref import ref

import pytest

from afterword.cli import build
from afterword.plan.cases import Cases
from afterword.publish import aside
from afterword.publish.aside import Aside
from afterword.workbook import compose as composing
from afterword.workbook.compose import Shelves, Workbook, compose
from afterword.workbook.wording.wording import shipped_wording
from support.making import NAME, cases, interview
from support.workspace import brief_workspace

_SHELVES = ("pages", "documents", "mails", "calendars")


@pytest.mark.long
@pytest.mark.parametrize("most", [0, 1 << 30])
def test_a_workbook_put_aside_is_the_one_that_is_held(
    most: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With many interviews every page, document, mail and date is the same as with few, and nobody else sees a file of it."""
    monkeypatch.setattr(aside, "_MOST_BYTES", most)
    interviews, ours = cases({NAME: interview(), "bell": interview()}, "2027-01-13"), shipped_wording()
    held = compose(interviews, ours)
    folder = tmp_path / ".afterword"
    with Aside(folder) as place:
        workbook = compose(interviews, ours, shelves=Shelves.of(place.shelf))
        for shelf in _SHELVES:
            pieces = getattr(workbook, shelf)
            assert tuple(pieces) == getattr(held, shelf)
            assert [pieces[number] for number in range(len(pieces))] == [*pieces]
            assert pieces[-1] == pieces[1:][-1]
        assert [*folder.glob("*")] == []
        assert workbook.pages[0].path == "index.md"
        assert (workbook.views, workbook.cards, workbook.all_calendars) == (held.views, held.cards, held.all_calendars)


@pytest.mark.workspace
def test_what_was_read_is_let_go_before_pages_are_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While the pages of many interviews are written, neither their files nor their letters are held."""
    made: list[ref[object]] = []
    held: list[object] = []

    def composed(read: Cases, *given: object, **named: object) -> Workbook:
        workbook = compose(read, *given, **named)  # type: ignore[arg-type]  # as it was asked
        made.extend(map(ref, (read, read.workspace, *read, *workbook.views)))
        return workbook

    def published(*_: object, **__: object) -> tuple[str, ...]:
        gc.collect()
        held.extend(filter(None, (each() for each in made)))
        return ()

    monkeypatch.setattr(composing, "compose", composed)
    monkeypatch.setattr(build, "_publish", published)
    printer = SimpleNamespace(submit=lambda *_: Future())  # nothing is printed
    build._build(brief_workspace(tmp_path / "search"), dt.date(2027, 1, 13), None, printer)  # type: ignore[arg-type]
    assert made
    assert not held
