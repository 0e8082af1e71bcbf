"""The tests themselves: run in several processes, none of them is left out without a word."""

from pathlib import Path

import pytest

from support.handed_out import HandedOut
from support.scripts import script

verdict = script("side_by_side").verdict


def test_where_all_passed_and_nothing_is_left_all_is_well() -> None:
    """A process that came too late for a test has not failed."""
    assert verdict([0, 0, 5], 0) == 0


@pytest.mark.parametrize("code", [1, 2, 3, -9, -11])
def test_what_ends_before_its_time_fails_the_whole(code: int) -> None:
    """A process that was killed has told of no red test; it is one all the same."""
    assert verdict([0, code, 5], 0) == 1


def test_a_file_that_nobody_took_fails_the_whole(capsys: pytest.CaptureFixture[str]) -> None:
    """When each process has ended early, what was still waiting is counted."""
    assert verdict([0, 0], 3) == 1
    assert capsys.readouterr().out.startswith("3 files of tests were not run")


def test_each_file_is_taken_once(tmp_path: Path) -> None:
    """Two processes that take by turns have each file once, in its order."""
    for number in range(4):
        (tmp_path / f"{number}").write_text(f"test_{number}.py", encoding="utf-8")
    one, other = HandedOut(tmp_path).taken(), HandedOut(tmp_path).taken()
    assert [next(each).name for each in (one, other, other)] == ["test_0.py", "test_1.py", "test_2.py"]
    assert [path.name for path in one] == ["test_3.py"]
    assert list(other) == []


def test_who_takes_from_the_end_meets_the_others_in_the_middle(tmp_path: Path) -> None:
    """One process begins with what is quick, while the others wait for browsers; nothing is taken twice."""
    for number in range(4):
        (tmp_path / f"{number}").write_text(f"test_{number}.py", encoding="utf-8")
    first, last = HandedOut(tmp_path).taken(), HandedOut(tmp_path, from_end=True).taken()
    assert [next(each).name for each in (first, last, last)] == ["test_0.py", "test_3.py", "test_2.py"]
    assert [path.name for path in first] == ["test_1.py"]
    assert list(last) == []
