"""Whoever has a thousand interviews waits no longer for each of them than somebody with a hundred (P5): counted in calls."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from afterword.interview.reading.to_model import read_interview
from afterword.interview.reading.workspace import Workspace, read_workspace
from afterword.workbook.compose import cases_of, compose
from afterword.workbook.wording.wording import shipped_wording
from support.counting import calls_of_each
from support.workspace import EXAMPLE, example_workspace

TODAY = dt.date(2027, 1, 13)
FEW, MANY = 2, 6  # three times as many: of what looks at all others for each there are nine times as many calls
MOST_GROWTH = 2.0


def workspace_of(root: Path, count: int) -> Path:
    """A workspace with the example so many times, each with an employer of its own."""
    example_workspace(root)
    text = EXAMPLE.read_text(encoding="utf-8")
    for number in range(1, count):
        file = root / "content" / "interviews" / f"larkfield-{number}.yaml"
        file.write_text(text.replace("Larkfield Foods", f"Larkfield Foods {number}"), encoding="utf-8")
    return root


def read_anew(root: Path) -> Workspace:
    """All of it from the files, as the first command does."""
    read_interview.cache_clear()
    return read_workspace(root)


def called_ever_more(work: Callable[[int], Callable[[], object]]) -> list[str]:
    """The functions that are called more often for each interview where there are many."""
    counts = []
    for count in (FEW, MANY):
        one = work(count)
        one()  # whatever is read once for all is read by now
        counts.append(calls_of_each(one))
    few, many = counts
    return [
        f"{code.co_qualname} in {code.co_filename}: {few[code]}, then {calls}"
        for code, calls in many.items()
        if calls / MANY > MOST_GROWTH * max(few[code], 1) / FEW
    ]


@pytest.mark.workspace
def test_a_file_is_read_at_the_same_cost_among_many_as_among_few(tmp_path: Path) -> None:
    """Its keys, its slips, its letters and its place among the others."""

    def reading(count: int) -> Callable[[], object]:
        root = workspace_of(tmp_path / str(count), count)
        return lambda: read_anew(root)

    assert called_ever_more(reading) == []


@pytest.mark.thorough
@pytest.mark.long
def test_pages_and_documents_are_written_at_the_same_cost_among_many_as_among_few(tmp_path: Path) -> None:
    """Those of one interview, and its lines on the page of all."""

    def composing(count: int) -> Callable[[], object]:
        wording = shipped_wording()
        workspace = read_anew(workspace_of(tmp_path / str(count), count))
        cases = cases_of(workspace, TODAY, wording)
        return lambda: compose(cases, wording)

    assert called_ever_more(composing) == []
