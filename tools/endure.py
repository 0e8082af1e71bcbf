#!/usr/bin/env python3
"""What takes too long for each change, part by part: each is told, and the last line has the figures of all.

usage: .venv/bin/python tools/endure.py             every part; 1 when anything failed in one of them
       .venv/bin/python tools/endure.py kills looks  these parts
       .venv/bin/python tools/endure.py --list       the names of the parts

A part that fails does not keep the later ones from running.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

CHECKOUT = Path(__file__).parents[1]
_TWO = ("-n", "2", "--dist", "loadfile", "--no-loadscope-reorder")


@dataclass(frozen=True)
class Part:
    """Tests that are run with more to do than usual: what it is called and tried with, and how pytest is told."""

    name: str
    about: str
    tests: tuple[str, ...]
    environment: Mapping[str, str]
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """How a part ended. A pytest that told nothing counts as one failure."""

    name: str
    passed: int
    failed: int
    skipped: int
    seconds: float

    def __str__(self) -> str:
        """One line for a person."""
        return f"{self.name}: {_counts((self,))}, {_duration(self.seconds)}"


PARTS = (
    Part(
        "commands", "1,000 hostile command lines, workspaces and answers to questions",
        ("tests/attacks/test_any_command.py",),
        {"AFTERWORD_EXAMPLES": "1000", "AFTERWORD_TURNS": "all"}, ("-n", "2"),
    ),
    Part(
        "returns", "900 answered copies that were changed at random, in every form in which they come back",
        ("tests/attacks/test_hostile_returns.py",), {"AFTERWORD_EXAMPLES": "300", "AFTERWORD_TURNS": "all"}, ("-n", "2"),
    ),
    Part(
        "disks", "every command that writes, on a full disk, on one to be read, in folders of others, at a pipe",
        ("tests/durability/test_refusing_disks.py", "tests/durability/test_disks.py", "tests/durability/test_pipes.py"),
        {"AFTERWORD_TURNS": "all"},
    ),
    Part("kills", "200 killed commands", ("tests/durability/test_killed_changes.py",), {"AFTERWORD_KILLS": "200"}),
    Part(
        "builds", "50 killed builds, and commands that lose what ends them",
        ("tests/durability/test_killed_builds.py", "tests/durability/test_lost_interrupts.py"),
        {"AFTERWORD_KILLS": "50", "AFTERWORD_TURNS": "all"},
    ),
    Part(
        "files", "1,000 interview files in any way of typing YAML, changed by each command",
        ("tests/interview/test_amend_any_file.py",), {"AFTERWORD_EXAMPLES": "1000", "AFTERWORD_TURNS": "all"},
    ),
    Part(
        "looks", "all hostile values, pages, documents and copies, in each place, colour and width, and all controls",
        (
            "tests/attacks", "tests/cli", "tests/cohort", "tests/feedback", "tests/intake", "tests/interview/test_source.py",
            "tests/plan", "tests/publish", "tests/requirements", "tests/sharing", "tests/site", "tests/test_patterns.py",
            "tests/test_together.py", "tests/test_wheel.py", "tests/tools", "tests/workbook",
        ), {"AFTERWORD_TURNS": "all"}, _TWO,
    ),
    Part("properties", "150 cases of each property", ("tests/properties",), {"AFTERWORD_EXAMPLES": "150"}, ("-n", "2")),
)  # fmt: skip


def run(part: Part, number: int, count: int) -> Outcome:
    """Run a part, with what pytest says of it, and tell how it ended."""
    _say(f"\n=== {number} of {count}: {part.name}: {part.about}")
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        code = _tested(part, report)
        passed, failed, skipped = counted(report, code)
    outcome = Outcome(part.name, passed, failed, skipped, time.monotonic() - begun)
    _say(f"=== {outcome}")
    return outcome


def counted(report: Path, code: int) -> tuple[int, int, int]:
    """How many tests passed, failed and were skipped, by pytest's own report; without one, or against its code, one failed."""
    try:
        suites = list(ET.parse(report).iter("testsuite"))  # noqa: S314  (pytest has just written it)
    except (OSError, ET.ParseError):
        return 0, 1, 0
    tests, skipped = _sum(suites, "tests"), _sum(suites, "skipped")
    failed = _sum(suites, "failures") + _sum(suites, "errors")
    if code and not failed:
        failed = 1
    return max(tests - failed - skipped, 0), failed, skipped


def summary(outcomes: Sequence[Outcome]) -> str:
    """The one line of figures."""
    line = (
        f"endure: {len(outcomes)} parts, {_counts(outcomes)}, {_duration(sum(outcome.seconds for outcome in outcomes))}"
    )
    worse = [outcome.name for outcome in outcomes if outcome.failed]
    if worse:
        line += f"; failed in {', '.join(worse)}"
    return line


def _tested(part: Part, report: Path) -> int:
    python = (sys.executable, "-m", "pytest", "-q", f"--junitxml={report}")
    environment = {**os.environ, **part.environment}
    command = (*python, *part.options, *part.tests)
    return subprocess.run(command, cwd=CHECKOUT, env=environment, check=False).returncode  # noqa: S603  (our own words)


def _sum(suites: Iterable[ET.Element], key: str) -> int:
    return sum(int(suite.get(key, "0")) for suite in suites)


def _counts(outcomes: Sequence[Outcome]) -> str:
    passed = sum(outcome.passed for outcome in outcomes)
    failed = sum(outcome.failed for outcome in outcomes)
    skipped = sum(outcome.skipped for outcome in outcomes)
    return f"{passed:,} tests passed, {failed:,} failed, {skipped:,} skipped"


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest:02} s"


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201  (a script that prints)


def main(arguments: Sequence[str]) -> int:
    """Run what was asked for. Gives the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART")
    parser.add_argument("--list", action="store_true", help="say the names of the parts")
    asked = parser.parse_args(arguments)
    names = [part.name for part in PARTS]
    unknown = [name for name in asked.parts if name not in names]
    if unknown:
        parser.error(f"there is no part {unknown[0]}; there are: {', '.join(names)}")
    if asked.list:
        _say("\n".join(f"{part.name:12}{part.about}" for part in PARTS))
        return 0
    chosen = [part for part in PARTS if part.name in (asked.parts or names)]
    outcomes = [run(part, number, len(chosen)) for number, part in enumerate(chosen, 1)]
    _say(f"\n{summary(outcomes)}")
    return int(any(outcome.failed for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
