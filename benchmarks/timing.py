"""Whole processes, timed from outside: wall time, processor time and memory, one side after the other in turns."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sides import Side

_BYTES_IN_MIB = 1 << 20
# Both sides read what Python compiled, as on a person's machine; a shell for development may forbid to keep it.
_ENVIRONMENT = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
_UNIT = 1 if sys.platform == "darwin" else 1024  # getrusage counts bytes on macOS and KiB elsewhere


@dataclass(frozen=True)
class Sample:
    """One run of a side: seconds by the clock, seconds of processor (children too), largest process in MiB."""

    wall: float
    processor: float
    peak_mib: float


class FailedError(Exception):
    """A command of a side ended with an error: its time would mean nothing."""


def interleaved(sides: Mapping[str, Side], rounds: int) -> dict[str, list[Sample]]:
    """Every side once a round, in turns, so that a slow minute of the machine touches all alike.

    A first round that is not counted writes Python's bytecode and brings the files into memory; each side's own caches are
    cleared before every run.
    """
    found: dict[str, list[Sample]] = {name: [] for name in sides}
    for number in range(rounds + 1):
        for name, side in sides.items():
            sample = once(side)
            if number:
                found[name].append(sample)
    return found


def once(side: Side) -> Sample:
    """All commands of a side, one after the other, from a clean start."""
    side.clean()
    before = time.perf_counter()
    usages = [_run(words) for words in side.commands]
    wall = time.perf_counter() - before
    processor = sum(usage.ru_utime + usage.ru_stime for usage in usages)
    return Sample(wall, processor, max(usage.ru_maxrss for usage in usages) * _UNIT / _BYTES_IN_MIB)


def cheapest_in_turns(works: Mapping[str, Callable[[], object]], times: int = 2) -> dict[str, float]:
    """The least seconds of processor that each takes in this process, one after the other so many times.

    Each has what the other left behind in its way: a small work that is done again by itself would find all it needs kept.
    """
    taken: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(times + 1):
        for name, work in works.items():
            before = time.process_time()
            work()
            taken[name].append(time.process_time() - before)
    return {name: min(seconds[1:]) for name, seconds in taken.items()}


def _run(words: list[str]):  # type: ignore[no-untyped-def]  # noqa: ANN202  (resource.struct_rusage exists on Unix only)
    with subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=_ENVIRONMENT) as process:
        said = process.stderr.read() if process.stderr else b""
        _, status, usage = os.wait4(process.pid, 0)  # what the process used, and those it waited for
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise FailedError(f"{' '.join(words)}\n{said.decode(errors='replace')}")
    return usage
