#!/usr/bin/env python3
"""Run the tests in several processes at once: each takes, file by file, what the others have not.

usage: .venv/bin/python tools/side_by_side.py unit   the quick ones
       .venv/bin/python tools/side_by_side.py        every test

Where each process reads all files first, as pytest-xdist has it, the reading alone takes a tenth of the time.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

CHECKOUT = Path(__file__).parents[1]
# No test looks at what is logged, and to catch it costs each a tenth of a millisecond.
_QUIET = ("-q", "-p", "no:xdist", "-p", "no:cacheprovider", "-p", "no:logging", "-o", "console_output_style=classic")
# Among the quick tests is none of Hypothesis, whose plugin would read our whole program for what to draw.
_UNIT = ("-m", "unit", "--capture", "sys", "-p", "no:hypothesispytest")
_FINE = (0, 5)  # pytest's exit codes where all passed, and where a process was left without a test
# Those that start browsers and builds take longest, and are begun with.
_HEAVY = ("site", "publish", "cohort", "sharing", "attacks", "durability")
_GLANCE = 0.1  # seconds


def main(arguments: Sequence[str]) -> int:
    """Start the processes, show how far they are and what each said, and give the exit code."""
    with tempfile.TemporaryDirectory(prefix="afterword-tests-") as folder:
        waiting = Path(folder, "waiting")
        waiting.mkdir()
        _hand_out(waiting)
        said = [Path(folder, f"{number}.txt") for number in range(_count(arguments))]
        running = [_start(arguments, waiting, path, from_end=number >= _cores()) for number, path in enumerate(said)]
        _wait(running, waiting)
        for path in said:
            sys.stdout.write(path.read_text(encoding="utf-8"))
        return verdict([process.returncode for process in running], _left(waiting))


def verdict(codes: Sequence[int], left: int) -> int:
    """The exit code of all: what ended before its time, by a signal too, is a failure, and so is a file that nobody took."""
    if left:
        sys.stdout.write(f"{left} files of tests were not run: see above what ended the processes.\n")
    return int(left > 0 or any(code not in _FINE for code in codes))


def _count(arguments: Sequence[str]) -> int:
    """How many at once: one a core, and one more for the time that browsers are waited for."""
    return _cores() if "unit" in arguments else _cores() + 1


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _hand_out(waiting: Path) -> None:
    """Put the name of each file of tests into the folder, those that take longest first."""
    files = sorted((CHECKOUT / "tests").rglob("test_*.py"), key=_turn)
    for number, path in enumerate(files):
        (waiting / f"{number:04}").write_text(str(path), encoding="utf-8")


def _turn(path: Path) -> tuple[bool, int, Path]:
    return path.parent.name not in _HEAVY, -path.stat().st_size, path


def _start(arguments: Sequence[str], waiting: Path, said: Path, *, from_end: bool) -> "subprocess.Popen[bytes]":
    """Some take from the end: they reckon while the others wait for a browser or a builder."""
    environment = {**os.environ, "AFTERWORD_WAITING": str(waiting), "AFTERWORD_FROM_END": "yes" if from_end else ""}
    chosen = _UNIT if "unit" in arguments else ()
    command = [sys.executable, "-m", "pytest", *_QUIET, *chosen]
    with said.open("wb") as output:
        return subprocess.Popen(command, cwd=CHECKOUT, env=environment, stdout=output, stderr=subprocess.STDOUT)  # noqa: S603  (our own words)


def _wait(running: "Sequence[subprocess.Popen[bytes]]", waiting: Path) -> None:
    """Wait until all have ended, with a dot for each file that was begun."""
    begun, whole = 0, _left(waiting)
    while any(process.poll() is None for process in running):
        time.sleep(_GLANCE)
        now = whole - _left(waiting)
        sys.stdout.write("." * (now - begun))
        sys.stdout.flush()
        begun = now
    sys.stdout.write("\n")


def _left(waiting: Path) -> int:
    return len(os.listdir(waiting))  # noqa: PTH208  (looked at ten times a second)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
