#!/usr/bin/env python3
"""How much of the inner rooms the tests go through: lines and branches of each, beside what they must be.

usage: .venv/bin/python tools/covered.py            after `coverage run`; 1 when a room is below, with what is missed
       .venv/bin/python tools/covered.py --missed   with what is missed in any case

Tests without a browser, an engine or another process are enough for these rooms. What is left out of the count stands in
pyproject.toml, under [tool.coverage.report], each with its reason.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).parents[1]
PACKAGE = Path("generator", "afterword")
ROOMS = ("interview", "plan", "workbook")
FEWEST_LINES = 98  # percent
FEWEST_BRANCHES = 95


@dataclass(frozen=True)
class Room:
    """A folder of the package: how many lines and branches it has, how many are gone through, and the places that are not."""

    name: str
    lines: int
    lines_run: int
    branches: int
    branches_run: int
    missed: tuple[str, ...]

    @property
    def enough(self) -> bool:
        """Whether both are as many as they must be."""
        return self.lines_percent >= FEWEST_LINES and self.branches_percent >= FEWEST_BRANCHES

    @property
    def lines_percent(self) -> float:
        """Of a hundred lines, how many a test goes through."""
        return 100 * self.lines_run / max(self.lines, 1)

    @property
    def branches_percent(self) -> float:
        """Of a hundred ways out of a line, how many a test takes."""
        return 100 * self.branches_run / max(self.branches, 1)

    def __str__(self) -> str:
        """One line for a person."""
        lines = f"{self.lines_percent:.2f} % of {self.lines} lines"
        return f"{self.name}: {lines}, {self.branches_percent:.2f} % of {self.branches} branches"


def rooms(files: dict[str, Any]) -> Iterator[Room]:
    """The rooms, from the files of a report as coverage writes it in JSON."""
    for name in ROOMS:
        inside = {path: file for path, file in files.items() if Path(path).is_relative_to(PACKAGE / name)}
        counted = [file["summary"] for file in inside.values()]
        yield Room(
            name,
            lines=sum(each["num_statements"] for each in counted),
            lines_run=sum(each["covered_lines"] for each in counted),
            branches=sum(each["num_branches"] for each in counted),
            branches_run=sum(each["covered_branches"] for each in counted),
            missed=tuple(place for path, file in inside.items() for place in _missed(path, file)),
        )


def _missed(path: str, file: dict[str, Any]) -> Iterator[str]:
    for line in file["missing_lines"]:
        yield f"{path}:{line}"
    for start, end in file["missing_branches"]:
        if start not in file["missing_lines"]:
            where = "the end" if end < 0 else f"line {end}"
            yield f"{path}:{start} never goes on to {where}"


def report() -> dict[str, Any]:
    """What `coverage run` has found, file by file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "report.json")
        command = [sys.executable, "-m", "coverage", "json", "--quiet", "-o", str(path)]
        subprocess.run(command, check=True, cwd=CHECKOUT)  # noqa: S603  (our own interpreter)
        files: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))["files"]
        return files


def main() -> int:
    """Say each room; 1 when one is below."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("--missed", action="store_true")
    told = parser.parse_args().missed
    measured = list(rooms(report()))
    for room in measured:
        sys.stdout.write(f"{room}\n")
        if told or not room.enough:
            sys.stdout.writelines(f"  {place}\n" for place in room.missed)
    below = [room.name for room in measured if not room.enough]
    if below:
        sys.stdout.write(
            f"Too little of {', '.join(below)}: at least {FEWEST_LINES} % of lines and {FEWEST_BRANCHES} % of branches\n"
        )
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
