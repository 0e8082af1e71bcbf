"""What Afterword costs beside the bare engines: ratios within one run, because seconds differ from machine to machine.

Type `make bench`; `python benchmarks/bench.py p1` measures one part. Nothing here can fail a test: it prints and ends with 0.
"""

import argparse
import gc
import shutil
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from peers import pages_in, resume, site_and_workbook, site_to_pdf, workbook
from report import PROCESSOR, Kept, Target, heading, line, ratio_line, ratio_text
from serving import Served, until_shown
from sides import (
    Side,
    afterword,
    bare_engines,
    built,
    changed,
    command,
    copies,
    counted_as_printed,
    fresh,
    on_one_core,
    pages_as_files,
    site_alone,
    works,
)
from timing import cheapest_in_turns, interleaved, once

from afterword.cli import GARBAGE_THRESHOLDS


def build_of_one(folder: Path, rounds: int) -> None:
    """P1: everything that one interview gives, against the engines one after the other."""
    heading("P1  build of one interview, against `mkdocs build` and then `weasyprint` for each document")
    ours, theirs = afterword(folder / "ours"), bare_engines(folder / "theirs")
    measured = interleaved({"ours": ours, "theirs": theirs}, rounds)
    line("afterword build", measured["ours"])
    line(f"{len(theirs.commands)} separate commands", measured["theirs"])
    ratio_line("wall time", measured["ours"], measured["theirs"], Target(0.40))
    ratio_line("processor time", measured["ours"], measured["theirs"], Target(0.50), measure=PROCESSOR)


def nothing_changed(folder: Path, rounds: int) -> None:
    """P2: what it costs to see that there is nothing to do."""
    heading("P2  build when nothing changed, against a bare `mkdocs build` of one interview")
    theirs = bare_engines(folder / "theirs")
    bare = Side(theirs.commands[:1], theirs.clean)
    sides = {"mkdocs build": bare, "afterword build": built(folder / "one"), "of 20": built(folder / "many", 20)}
    measured = interleaved(sides, rounds)
    for name, samples in measured.items():
        line(name, samples)
    for name in ("afterword build", "of 20"):
        ratio_line(name, measured[name], measured["mkdocs build"], Target(0.2))
        ratio_line(f"{name}, processor", measured[name], measured["mkdocs build"], measure=PROCESSOR)


def one_changed(folder: Path, rounds: int) -> None:
    """P3: what one changed interview costs among a hundred."""
    heading("P3  one of 100 interviews changed, against the full build: the site alone, then with documents (once)")
    whole, part = copies(folder / "whole", 100), copies(folder / "part", 100)
    once(fresh(part, site_alone(part)))
    compare(fresh(whole, site_alone(whole)), changed(part, site_alone(part)), min(rounds, 3), Target(0.1))
    build = command("afterword", "build", "-C", str(part))
    cold = once(fresh(part, build))
    line("documents too, all", [cold])
    warm = [once(changed(part, build)) for _ in range(min(rounds, 3))]
    line("documents too, one", warm)
    ratio_line("with documents", warm, [cold] * len(warm), Target(0.05))
    ratio_line("processor time", warm, [cold] * len(warm), measure=PROCESSOR)


def compare(whole: Side, part: Side, rounds: int, target: Target) -> None:
    """A full build and one after a change, in turns."""
    measured = interleaved({"whole": whole, "changed": part}, rounds)
    line("all of it", measured["whole"])
    line("one changed", measured["changed"])
    ratio_line("wall time", measured["changed"], measured["whole"], target)
    ratio_line("processor time", measured["changed"], measured["whole"], measure=PROCESSOR)


def served(folder: Path, rounds: int) -> None:
    """P4: from saving a file to the page in a browser, servers side by side; Zensical is given pages as Markdown files.

    Zensical has the easier part, as one page has changed for it: for ours it is an interview, with its ten pages.
    """
    heading("P4  `serve`: from saving one YAML to its page in the browser, against `zensical serve` on the same pages")
    for count in (4, 100):
        root = counted_as_printed(copies(folder / f"served-{count}", count))
        file = root / "content" / "interviews" / "larkfield-foods-1.yaml"
        text = file.read_text(encoding="utf-8")
        settings = pages_as_files(folder / f"zensical-{count}", root)
        page = settings.parent / "docs" / "interviews" / "larkfield-foods-1" / "people.md"
        body = page.read_text(encoding="utf-8")
        shown = "interviews/larkfield-foods-1/people.html"
        ours = Served(
            command("afterword", "serve", "-C", str(root), "--port", "PORT"),
            root,
            lambda word, file=file, text=text: replaced(file, text.replace("customer service", word)),
            shown,
        )
        theirs = Served(
            command("zensical", "serve", "-f", str(settings), "-a", "127.0.0.1:PORT"),
            settings.parent,
            lambda word, page=page, body=body: replaced(page, f"{body}\n\n{word}\n"),
            shown,
        )
        taken = until_shown({"afterword": ours, "zensical": theirs}, rounds)
        for name, samples in taken.items():
            line(f"{name}, {count} interviews", samples)
        ratio_line(f"of {count}, wall time", taken["afterword"], taken["zensical"], Target(1.0))
        ratio_line(f"of {count}, processor", taken["afterword"], taken["zensical"], measure=PROCESSOR)


def peers(folder: Path, rounds: int, programs: Path | None = None) -> None:
    """P6: what others take to make a PDF."""
    heading(
        "P6  site and workbook against mkdocs-to-pdf on the same pages; a page of the workbook against a page by RenderCV"
    )
    if programs is None:
        print("  not measured: `--peers` names no folder with the two (benchmarks/peers.py says how to make it)")
        return
    sides = {"afterword": site_and_workbook(folder / "ours"), "mkdocs-to-pdf": site_to_pdf(folder / "theirs", programs)}
    measured = interleaved(sides, min(rounds, 3))
    for name, samples in measured.items():
        line(name, samples)
    both = measured["afterword"], measured["mkdocs-to-pdf"]
    ratio_line("wall time", *both, Target(0.35))
    ratio_line("processor time", *both, measure=PROCESSOR)

    sides = {"workbook": workbook(folder / "workbook"), "RenderCV": resume(folder / "resume", programs)}
    measured = interleaved(sides, min(rounds, 3))
    a_page: dict[str, float] = {}
    for name, samples in measured.items():
        line(name, samples)
        count = pages_in(folder / name.replace("RenderCV", "resume"))
        a_page[name] = min(sample.processor for sample in samples) / count
        print(f"      {count} pages, processor {a_page[name]:.3f} s a page")
    print(ratio_text("a page", a_page["workbook"] / a_page["RenderCV"], Target(0.3)))


def replaced(file: Path, text: str) -> None:
    """Save a file as editors do: in one rename, so that nobody reads half of it."""
    part = file.with_suffix(".part")
    part.write_text(text, encoding="utf-8")
    part.replace(file)


def cores(folder: Path, rounds: int) -> None:
    """P8: what a second processor brings, and how much more memory many interviews take."""
    heading("P8  build of 20 interviews, cold, on two processors against one")
    root = copies(folder / "cores", 20)
    side = fresh(root, command("afterword", "build", "-C", str(root)))
    measured = interleaved({"two": side, "one": on_one_core(side)}, min(rounds, 2))
    for name in ("two", "one"):
        line(name, measured[name])
    ratio_line("wall time", measured["two"], measured["one"], Target(0.55))

    print("  the site of 1,000 interviews against that of 100, without documents: the largest process")
    peaks: dict[int, float] = {}
    for count in (100, 1_000):
        many = copies(folder / f"memory-{count}", count)
        sample = once(fresh(many, site_alone(many)))
        line(f"{count} interviews", [sample])
        peaks[count] = sample.peak_mib
    print(ratio_text("memory", peaks[1_000] / peaks[100], Target(1.1)))


def unit_tests(folder: Path, rounds: int) -> None:  # noqa: ARG001  (they are run once)
    """P10: the tests that are run at each change."""
    heading("P10  unit tests and all tests, all processors")
    for target, most in (("unit", 15), ("test", 180)):
        sample = once(Side([["make", target]]))
        line(f"make {target}", [sample])
        print(f"  {Target(most).verdict(sample.wall)} s")


def start_up(folder: Path, rounds: int) -> None:
    """P7: what a person waits for before a small command says something."""
    heading("P7  start-up, against `mkdocs --help`")
    workspace = copies(folder / "start-up", 1)
    file = next((workspace / "content" / "interviews").glob("*.yaml"))
    warm = copies(folder / "built", 1)
    once(Side([command("afterword", "build", "-C", str(warm))]))
    asked = {
        "today, built before": (["afterword", "today", "-C", str(warm)], Target(1.8)),
        "afterword --help": (["afterword", "--help"], Target(0.6)),
        "afterword today": (["afterword", "today", "-C", str(workspace)], Target(1.8)),  # not built, but asked before
        "afterword check FILE": (
            ["afterword", "check", str(file), "-C", str(workspace)],
            Target(1.8),
        ),
    }
    sides = {name: Side([command(*words)]) for name, (words, _) in asked.items()}
    first = copies(folder / "first", 1)  # nothing is known of it: what was answered is forgotten before each run
    file = next((first / "content" / "interviews").glob("*.yaml"))
    for name, words in {"today, first": ["today"], "check FILE, first": ["check", str(file)]}.items():
        sides[name] = fresh(first, command("afterword", *words, "-C", str(first)))
        asked[name] = (words, Target(1.8))
    measured = interleaved({"mkdocs --help": Side([command("mkdocs", "--help")]), **sides}, 3 * rounds)
    for name, samples in measured.items():
        line(name, samples)
    for name, (_, target) in asked.items():
        ratio_line(name, measured[name], measured["mkdocs --help"], target)
        ratio_line(f"{name}, processor", measured[name], measured["mkdocs --help"], measure=PROCESSOR)


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
        seconds = cheapest_in_turns({"few": work, "many": many[name]})
        one_of_few, one_of_many = seconds["few"] / 100, seconds["many"] / 1_000
        print(f"  {name:<28} {1000 * one_of_few:7.3f} ms {1000 * one_of_many:9.3f} ms")
        print(ratio_text(name, one_of_many / one_of_few, Target(1.1)))


PARTS: dict[str, Callable[[Path, int], None]] = {
    "p1": build_of_one,
    "p2": nothing_changed,
    "p3": one_changed,
    "p4": served,
    "p5": linear,
    "p6": peers,
    "p7": start_up,
    "p8": cores,
    "p10": unit_tests,
    "slope": slope,
}


def main() -> None:
    """Run the parts that were asked for, each in a temporary folder."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    words.add_argument("parts", nargs="*", help=f"which of {', '.join(PARTS)} (default: all)")
    words.add_argument("--rounds", type=int, default=7, help="how often each side runs (default: 7)")
    words.add_argument(
        "--keep", type=Path, help="put what is printed into this file too, such as benchmarks/results/0.1.0.txt"
    )
    words.add_argument("--peers", type=Path, help="the folder with the programs of p6, see benchmarks/peers.py")
    chosen = words.parse_args()
    PARTS["p6"] = partial(peers, programs=chosen.peers)
    if chosen.keep:
        sys.stdout = Kept(chosen.keep)
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
