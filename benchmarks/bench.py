"""What Afterword costs beside the bare engines: ratios within one run, because seconds differ from machine to machine.

Type `make bench`; `python benchmarks/bench.py p1` measures one part. Nothing here can fail a test: it prints and ends with 0.
"""

import argparse
import gc
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from report import Target, heading, line, ratio_line, ratio_text
from sides import Side, afterword, bare_engines, command, copies, works
from timing import cheapest, interleaved, once

from afterword.cli.main import GARBAGE_THRESHOLDS

_HELP_IN_MKDOCS = 9.0  # `rendercv --help` took nine times as long as `mkdocs --help` where both were measured


def build_of_one(folder: Path, rounds: int) -> None:
    """P1: everything that one interview gives, against the engines one after the other."""
    heading("P1  build of one interview, against `mkdocs build` and then `weasyprint` for each document")
    ours, theirs = afterword(folder / "ours"), bare_engines(folder / "theirs")
    measured = interleaved({"ours": ours, "theirs": theirs}, rounds)
    line("afterword build", measured["ours"])
    line(f"{len(theirs.commands)} separate commands", measured["theirs"])
    ratio_line("wall time", measured["ours"], measured["theirs"], Target(0.50))
    ratio_line("processor time", measured["ours"], measured["theirs"], measure=lambda sample: sample.processor)


def start_up(folder: Path, rounds: int) -> None:
    """P7: what a person waits for before a small command says something."""
    heading("P7  start-up, against `mkdocs --help`")
    workspace = copies(folder / "start-up", 1)
    file = next((workspace / "content" / "interviews").glob("*.yaml"))
    asked = {
        "afterword --help": (["afterword", "--help"], Target(0.7)),
        "afterword today": (["afterword", "today", "-C", str(workspace)], Target(0.3 * _HELP_IN_MKDOCS)),
        "afterword check FILE": (
            ["afterword", "check", str(file), "-C", str(workspace)],
            Target(0.3 * _HELP_IN_MKDOCS),
        ),
    }
    sides = {name: Side([command(*words)]) for name, (words, _) in asked.items()}
    measured = interleaved({"mkdocs --help": Side([command("mkdocs", "--help")]), **sides}, 3 * rounds)
    for name, samples in measured.items():
        line(name, samples)
    for name, (_, target) in asked.items():
        ratio_line(name, measured[name], measured["mkdocs --help"], target)
    print(f"  (today, check: 0.3 of `rendercv --help`, assumed to take {_HELP_IN_MKDOCS:g} times `mkdocs --help`)")


def slope(folder: Path, rounds: int) -> None:
    """Whether the cost of an interview grows with their number."""
    heading("Slope  seconds and memory an interview, at 1, 10 and 100 interviews (each run is cold)")
    each: dict[int, float] = {}
    for count, times in ((1, rounds), (10, 2), (100, 1)):
        side = afterword(folder / f"slope-{count}", count)
        samples = [once(side) for _ in range(times)]
        line(f"{count:>3} interviews", samples)
        each[count] = min(sample.wall for sample in samples) / count
        print(f"      an interview {each[count]:.3f} s; largest process {max(s.peak_mib for s in samples):.0f} MiB")
    print(f"  100 against 10, an interview: {each[100] / each[10]:.2f}")


def linear(folder: Path, _rounds: int) -> None:
    """P5: whether reading, planning, checking and taking in cost more for each interview where there are many."""
    heading("P5  processor time an interview, at 1,000 interviews against 100, in this process")
    gc.set_threshold(*GARBAGE_THRESHOLDS)  # as every command does
    few, many = works(copies(folder / "few", 100)), works(copies(folder / "many", 1_000))
    for name, work in few.items():
        one_of_few, one_of_many = cheapest(work) / 100, cheapest(many[name]) / 1_000
        print(f"  {name:<28} {1000 * one_of_few:7.3f} ms {1000 * one_of_many:9.3f} ms")
        print(ratio_text(name, one_of_many / one_of_few, Target(1.1)))


PARTS: dict[str, Callable[[Path, int], None]] = {"p1": build_of_one, "p5": linear, "p7": start_up, "slope": slope}


def main() -> None:
    """Run the parts that were asked for, each in a temporary folder."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    words.add_argument("parts", nargs="*", help=f"which of {', '.join(PARTS)} (default: all)")
    words.add_argument("--rounds", type=int, default=7, help="how often each side runs (default: 7)")
    chosen = words.parse_args()
    if unknown := set(chosen.parts) - set(PARTS):
        words.error(f"there is no part {min(unknown)!r}")
    print(
        f"Python {sys.version.split()[0]}, {sys.platform}. Medians (least to most) of runs in turns; compare ratios only."
    )
    for name in chosen.parts or PARTS:
        folder = Path(tempfile.mkdtemp(prefix="afterword-bench-"))
        try:
            PARTS[name](folder, chosen.rounds)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
