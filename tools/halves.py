#!/usr/bin/env python3
"""Run the quick tests in one process a core, each with its share of the files; handing them out one by one costs more.

usage: .venv/bin/python tools/halves.py [ARGUMENT OF PYTEST ...]
"""

import os
import subprocess
import sys

_QUICK = ("-q", "-m", "unit", "-p", "no:xdist", "-p", "no:logging")
_NO_TESTS = 5  # pytest's exit code where a process was left without a test


def main(arguments: list[str]) -> int:
    """Start them all, show what each said, and give the worst exit code."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    running = [_start(part, cores, arguments) for part in range(cores)]
    codes = []
    for process in running:
        said, _ = process.communicate()
        sys.stdout.write(said)
        codes.append(process.returncode)
    return max((code for code in codes if code != _NO_TESTS), default=_NO_TESTS)


def _start(part: int, parts: int, arguments: list[str]) -> "subprocess.Popen[str]":
    environment = {**os.environ, "AFTERWORD_SHARE": f"{part}/{parts}"}
    command = [sys.executable, "-m", "pytest", *_QUICK, *arguments]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)  # noqa: S603  (our own words)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
