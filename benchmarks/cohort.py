"""P9: the workbooks of many clients, built by one process and by two workers; then nothing changed, and a few changed.

At the end all is built anew and a worker killed in the middle: what it held is done by another, or by a second run.

usage: .venv/bin/python benchmarks/cohort.py [CLIENTS ...]      measure cohorts of so many clients (default: 20)
       make bench-cohort N=500    the same with 500, and what is printed is kept in benchmarks/results, line by line
       .venv/bin/python benchmarks/cohort.py --two CLIENTS    by two workers alone, which a centre waits for: half of the time
       .venv/bin/python benchmarks/cohort.py --make FOLDER CLIENTS    only make them, to be looked at

Every client is invented: names, employers and addresses are drawn from short lists, in the same way each time.
"""

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil
from report import Kept, Target, heading, ratio_text
from sides import Side, command
from timing import Sample, once

from afterword import __version__
from afterword.edit.starter import workspace_files
from afterword.processes import cores

_DAY, _NEXT_DAY = "2027-01-25", "2027-01-26"
_GIVEN = ("Amara", "Ben", "Chidi", "Dana", "Eva", "Farid", "Grace", "Hugo", "Ines", "Jonas", "Kira", "Liam")
_FAMILY = ("Obi", "Cole", "Eze", "Wu", "Lind", "Rahimi", "Okafor", "Brandt", "Marques", "Vogel", "Novak", "Byrne")
_EMPLOYERS = ("Larkfield Foods", "Harrow Mills", "Northlight Media", "Tern Logistics", "Quarry Street School")
_ROLES = ("HR Business Partner", "Data Analyst", "Ward Manager", "Site Engineer", "Account Manager")
_RESULTS = Path(__file__).parent / "results"
_CHANGED = 25  # one client of so many has changed something
_WORKED = 3  # seconds of processor, which none but a worker has used after a third of them
_CENTRE = 500  # clients, of whom a whole measurement is told before anybody waits for it


def make(folder: Path, count: int) -> None:
    """So many clients, each with one to three interviews in the weeks before."""
    drawn = random.Random(9)  # noqa: S311  (no secret)
    for number in range(count):
        name = f"{_GIVEN[number % len(_GIVEN)]} {_FAMILY[number // len(_GIVEN) % len(_FAMILY)]} {number}"
        root = folder / name.lower().replace(" ", "-")
        for path, text in workspace_files(name, f"client{number}@mail.example").items():
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        for which in range(drawn.randint(1, 3)):
            _interview(root, drawn, which)


def _interview(root: Path, drawn: random.Random, which: int) -> None:
    employer, role = drawn.choice(_EMPLOYERS), drawn.choice(_ROLES)
    held = f"2027-01-{drawn.randint(4, 22):02}"
    given, family = drawn.choice(_GIVEN), drawn.choice(_FAMILY)
    text = (
        f"role: {role}\nemployer: {{name: {employer}, country: US}}\nheld: {held}\ninterested: yes\n"
        f"people:\n  - {{name: {given} {family}, is: hiring manager, email: {given.lower()}@employer.example}}\n"
        "connection:\n  they_want: keep two sites in step\n  i_bring: six years of running two sites\n"
        f"topics: [the night shift, the move to {employer}]\n"
    )
    name = f"{held}-{employer.lower().replace(' ', '-')}-{which}"
    (root / "content" / "interviews" / f"{name}.yaml").write_text(text, encoding="utf-8")


def measure(count: int, *, one_too: bool = True) -> None:
    """All runs on one cohort, and what they come to a client; without those by one process they take half of the time."""
    heading(f"P9  the workbooks of {count} clients, by two workers{' and by one process' * one_too}")
    folder = Path(tempfile.mkdtemp(prefix="afterword-cohort-"))
    begun = time.monotonic()
    try:
        make(folder, count)
        one = _run(folder, "one process, cold", count, "--jobs", "1", fresh=True) if one_too else None
        two = _run(folder, "two workers, cold", count, "--jobs", "2", fresh=True)
        same = _run(folder, "nothing changed", count, "--jobs", "2")
        roots = sorted(folder.iterdir())[:: max(1, min(_CHANGED, count))]
        for root in roots:
            with (root / "content" / "me.yaml").open("a", encoding="utf-8") as me:
                me.write("city: Columbus, Ohio\n")
        few = _run(folder, f"{len(roots)} changed", count, "--jobs", "2")
        _run(folder, "status", count, words="status")
        if one:
            _run(folder, "the next day", count, "--jobs", "2", day=_NEXT_DAY)
            print(ratio_text("two workers, one process", two.wall / one.wall, Target(0.55)))
            more = two.processor / one.processor
            print(
                f"  processor, two workers against one process {more:.2f}; by the clock half of that if both cores are free"
            )
        print(ratio_text("nothing changed, cold", same.wall / two.wall, Target(0.01)))
        print(ratio_text(f"{len(roots)} of {count} changed, cold", few.wall / two.wall, Target(0.05)))
        _killed(folder, count)
        print(_forecast(count, time.monotonic() - begun))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _killed(folder: Path, count: int) -> None:
    """All of it anew, and one worker killed once a third is done; then the same command again."""
    _forget(folder)
    begun = time.monotonic()
    with subprocess.Popen(_words(folder, "build", _DAY, "--jobs", "2"), stdout=subprocess.PIPE, text=True) as building:
        while building.poll() is None and _built(folder) < count // 3:
            time.sleep(1)
        workers = [child for child in psutil.Process(building.pid).children(recursive=True) if _is_worker(child)]
        for worker in workers[:1]:
            worker.kill()
        *_, last = building.communicate()[0].splitlines() or [""]
    print(
        f"  {count:>4} clients, one of {len(workers)} workers killed after a third: {time.monotonic() - begun:.0f} s, "
        f"exit code {building.returncode}, built {_built(folder)}: {last.strip()}"
    )
    _run(folder, "the same again", count, "--jobs", "2")
    print(f"  built then {_built(folder)} of {count}")


def _is_worker(process: psutil.Process) -> bool:
    """Whether a process builds: Dask starts one beside it that looks after it, and Python one that looks after names."""
    return "spawn_main" in " ".join(process.cmdline()) and process.cpu_times().user > _WORKED


def _built(folder: Path) -> int:
    return sum((root / "site" / "index.html").is_file() for root in folder.iterdir())


def _forget(folder: Path) -> None:
    """As if nothing had ever been built."""
    for root in folder.iterdir():
        shutil.rmtree(root / "site", ignore_errors=True)
        shutil.rmtree(root / ".afterword", ignore_errors=True)


def _words(folder: Path, words: str, day: str, *options: str) -> list[str]:
    return command("afterword", "cohort", words, str(folder), "--today", day, *options)


def _forecast(count: int, taken: float) -> str:
    """How long all of this took, and would take with the clients of a whole centre: each run grows with their number."""
    minutes = taken / 60
    return f"  all runs {minutes:.1f} min; with {_CENTRE} clients about {minutes * _CENTRE / count:.0f} min, under such a load"


def _run(  # noqa: PLR0913  (each is something in which runs differ)
    folder: Path, name: str, count: int, *options: str, fresh: bool = False, words: str = "build", day: str = _DAY
) -> Sample:
    """One run, as a person types it."""
    if fresh:
        _forget(folder)
    load, _, _ = os.getloadavg()  # of others; with more than one their share of the clock says little
    sample = once(Side([_words(folder, words, day, *options)]))
    print(
        f"  {count:>4} clients, {name:<18} {sample.wall:8.2f} s, {1000 * sample.wall / count:7.1f} ms a client, "
        f"processor {sample.processor:8.2f} s, "
        f"largest process {sample.peak_mib:.0f} MiB, load before {load:.1f}",
        flush=True,
    )
    return sample


def main() -> None:
    """Measure, or only make clients."""
    words = sys.argv[1:]
    if words[:1] == ["--keep"]:
        words = words[1:]
        sys.stdout = Kept(_RESULTS / f"{__version__}-cohort-{'-'.join(words)}.txt")
        print(
            f"Version {__version__}, {time.strftime('%Y-%m-%d')}, Python {sys.version.split()[0]}, {cores()} processors"
        )
    if words[:1] == ["--make"]:
        make(Path(words[1]), int(words[2]))
        return
    one_too = words[:1] != ["--two"]
    if not one_too:
        words = words[1:]
    for count in map(int, words or ["20"]):
        measure(count, one_too=one_too)


if __name__ == "__main__":
    main()
