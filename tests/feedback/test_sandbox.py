"""The child process in which files of strangers are read: what it may do, and what it may not."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from afterword.feedback import sandbox as module
from afterword.feedback.sandbox import SandboxError, sandboxed
from feedback import misbehaving

pytestmark = pytest.mark.process

limited = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits to ask for")


def ran(function: Callable[[bytes], object], data: bytes = b"x", seconds: int = 20) -> object:
    """What the function gives in a child of 300 MB."""
    return json.loads(sandboxed(function, data, seconds=seconds, megabytes=300, needs=("socket", "pathlib")))


def test_what_a_reader_finds_comes_back() -> None:
    """A well-behaved reader gets the bytes, and its answer arrives."""
    assert ran(misbehaving.echo, "naïve".encode()) == {"read": "naïve"}


def test_a_whole_file_goes_in() -> None:
    """A returned file of several megabytes reaches the reader, which answers only when it has all of it."""
    assert ran(misbehaving.tell_of_home, b"x" * 5_000_000) == {
        "environment": _ours(),
        "arguments": [],
        "bytes": 5_000_000,
    }


def _ours() -> list[str]:
    """What the interpreter itself sets, and what libraries are found by."""
    return sorted({"LC_CTYPE", *({"LD_LIBRARY_PATH"} & os.environ.keys())})


def test_nothing_of_the_candidate_s_machine_goes_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reader of a stranger's file sees no setting of the machine, where keys and passwords often stand."""
    monkeypatch.setenv("SECRET_TOKEN", "six words")
    told = ran(misbehaving.tell_of_home)
    assert isinstance(told, dict)
    assert "SECRET_TOKEN" not in told["environment"]


@limited
def test_a_reader_that_was_taken_over_can_open_nothing(tmp_path: Path) -> None:
    """It reads no file of the candidate's, writes none, reaches no network and starts no program."""
    private = tmp_path / "private.yaml"
    private.write_text("walk_away: 90000")
    assert ran(misbehaving.look_round, str(private).encode()) == []
    assert not (tmp_path / "written").exists()


@limited
def test_without_the_limits_every_door_stands_open(tmp_path: Path) -> None:
    """The same attempts succeed where nothing is limited: so it is the limits that stop them."""
    private = tmp_path / "private.yaml"
    private.write_text("walk_away: 90000")
    opened = misbehaving.look_round(str(private).encode())
    assert opened == ["read a file", "write a file", "reach a network", "start a program"]


@pytest.mark.thorough
@pytest.mark.parametrize("function", [misbehaving.sleep, misbehaving.spin])
def test_a_reader_that_never_comes_back_is_ended(function: Callable[[bytes], object]) -> None:
    """Whether it waits or works, it is gone when its time is over, and an error says so."""
    with pytest.raises(SandboxError):
        ran(function, seconds=1)


@limited
def test_a_reader_that_swells_up_is_ended() -> None:
    """A file that unpacks to a gigabyte does not take the candidate's machine with it."""
    with pytest.raises(SandboxError):
        ran(misbehaving.swell)


@pytest.mark.thorough
def test_a_reader_that_talks_without_end_is_not_listened_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of an answer no more is taken than fits; with room for it, the same answer would be taken."""
    with pytest.raises(SandboxError, match="too long"):
        ran(misbehaving.chatter)
    monkeypatch.setattr(module, "MOST_BYTES_OF_ANSWER", 30_000_000)
    assert len(str(ran(misbehaving.chatter))) == 20_000_000


def test_a_reader_that_crashes_takes_nothing_with_it() -> None:
    """A crash inside a library is an error with a sentence here, and no crash."""
    with pytest.raises(SandboxError, match="broke down"):
        ran(misbehaving.fall)
