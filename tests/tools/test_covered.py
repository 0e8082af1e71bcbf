"""The count of lines and branches that the tests go through is by room, and says where nothing goes."""

from typing import Any

import pytest

from support.scripts import script

covered = script("covered")


def file(lines: tuple[int, int], branches: tuple[int, int], missing: list[int] | None = None) -> dict[str, Any]:
    """A file of a report: how many there are and how many are gone through, and which lines are not."""
    summary = {
        "num_statements": lines[0],
        "covered_lines": lines[1],
        "num_branches": branches[0],
        "covered_branches": branches[1],
    }
    return {"summary": summary, "missing_lines": missing or [], "missing_branches": [[3, 4], [7, -1]]}


REPORT = {
    "generator/afterword/interview/model/person.py": file((100, 99), (10, 10)),
    "generator/afterword/interview/values.py": file((100, 99), (10, 10)),
    "generator/afterword/plan/plan.py": file((100, 97), (10, 10), [3]),
    "generator/afterword/plan_of_another.py": file((100, 0), (10, 0)),
    "generator/afterword/cli/main.py": file((100, 0), (10, 0)),
    "generator/afterword/workbook/pages/pages.py": file((1000, 1000), (100, 94)),
}


def test_each_room_is_counted_by_itself() -> None:
    """The files of a room and of the rooms in it count together, and no others."""
    interview, plan, workbook = covered.rooms(REPORT)
    assert str(interview) == "interview: 99.00 % of 200 lines, 100.00 % of 20 branches"
    assert (plan.lines, plan.lines_run) == (100, 97)
    assert (workbook.branches, workbook.branches_run) == (100, 94)


def test_too_few_lines_or_branches_fail(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The rooms that are below are named, with each place that no test goes through, and the command ends with 1."""
    monkeypatch.setattr(covered, "report", lambda: REPORT)
    monkeypatch.setattr("sys.argv", ["covered.py"])
    assert covered.main() == 1
    told = capsys.readouterr().out
    assert told.endswith("Too little of plan, workbook: at least 98 % of lines and 95 % of branches\n")
    assert (
        "  generator/afterword/plan/plan.py:3\n  generator/afterword/plan/plan.py:7 never goes on to the end\n" in told
    )
    assert "values.py:" not in told


def test_enough_is_enough(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """With every room above its limits there are three lines, and the command ends well."""
    enough = {name: file((100, 98), (100, 95)) for name in REPORT}
    monkeypatch.setattr(covered, "report", lambda: enough)
    monkeypatch.setattr("sys.argv", ["covered.py"])
    assert covered.main() == 0
    assert len(capsys.readouterr().out.splitlines()) == 3
