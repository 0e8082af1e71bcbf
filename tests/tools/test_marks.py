"""What makes a test a unit test is seen from the test itself, and holds."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from support.scripts import script
from support.turns import is_all_asked_for, is_thorough, some
from support.workspace import CHECKOUT, example_workspace

endure = script("endure")


def test_a_unit_test_cannot_start_a_process(request: pytest.FixtureRequest) -> None:
    """Whoever writes such a test is told at once which mark it needs, before anything has been started."""
    assert request.node.get_closest_marker("unit")
    with pytest.raises(pytest.fail.Exception, match="mark it with"):
        subprocess.run([sys.executable, "-V"], check=True)


def test_a_unit_test_cannot_make_a_workspace(tmp_path: Path) -> None:
    """What has to be written before it can be looked at takes long: it is told which mark it needs."""
    with pytest.raises(pytest.fail.Exception, match=r"pytest\.mark\.workspace"):
        example_workspace(tmp_path)


@pytest.mark.rare
def test_a_second_look_is_left_to_the_long_run() -> None:
    """It is not run at each change, and is there when all is asked for."""
    assert is_all_asked_for()


@pytest.mark.thorough
def test_a_longer_way_is_left_to_its_own_run() -> None:
    """Whoever types `make test` does not wait for it; CI goes it after that."""
    assert is_thorough() or is_all_asked_for()


@pytest.mark.long
def test_the_long_run_looks_at_all_that_is_left_to_it() -> None:
    """Wherever tests are left out of an ordinary run, or take one case in so many, a part of the long run goes through them all."""
    looked_at = [
        name for part in endure.PARTS if part.environment.get("AFTERWORD_TURNS") == "all" for name in part.tests
    ]
    left = [
        path
        for path in (CHECKOUT / "tests").rglob("test_*.py")
        if "support.turns" in path.read_text() or "mark.rare" in path.read_text()
    ]
    names = [path.relative_to(CHECKOUT).as_posix() for path in left]
    assert len(names) > 10
    assert [name for name in names if not name.startswith(tuple(looked_at))] == []


@pytest.mark.process
def test_a_test_that_says_so_can(request: pytest.FixtureRequest) -> None:
    """With its mark it is no unit test, and the process runs."""
    assert not request.node.get_closest_marker("unit")
    assert subprocess.run([sys.executable, "-V"], check=False, capture_output=True).returncode == 0


@settings(max_examples=1)
@given(st.none())
def test_what_draws_cases_is_marked_by_itself(nothing: None) -> None:
    """A property is none of the quick tests, and nobody has to think of it."""
    assert nothing is None


def test_the_marks_of_this_file_are_as_they_should_be(request: pytest.FixtureRequest) -> None:
    """The property above is marked as random, and by no hand."""
    marks = {item.originalname: {mark.name for mark in item.iter_markers()} for item in request.session.items}
    property_ = marks.get("test_what_draws_cases_is_marked_by_itself", {"random"})  # left out where only unit tests run
    assert "random" in property_
    assert "unit" not in property_


def test_all_is_looked_at_when_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """In every run the first of each three; with AFTERWORD_TURNS=all, as `make endure` sets it, every one."""
    monkeypatch.delenv("AFTERWORD_TURNS", raising=False)
    assert some("abcdefg", 3) == "adg"
    monkeypatch.setenv("AFTERWORD_TURNS", "all")
    assert some("abcdefg", 3) == "abcdefg"
