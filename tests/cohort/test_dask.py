"""The work shared among the workers of Dask: what one may know of another's client, and what becomes of a killed one."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

from afterword.cohort.crew import Crew
from afterword.cohort.shared_out import NoCrewError
from support.commands import run
from support.dying import Fate, answered, worker_of
from support.turns import is_all_asked_for, some
from support.workspace import contents, make_workspace, soon_printed

TODAY = "2027-01-25"
DASK = Path(sys.executable).with_name("dask")
PLANTED = {"amara": "Quillfeather", "ben": "Thistledown", "chidi": "Marrowbone"}


@pytest.fixture
def dask_crew() -> Any:
    """The module that speaks with Dask; it is heavy, and read where it is needed."""
    from afterword.cohort import dask_crew as module  # noqa: PLC0415

    return module


def lost(fate: Fate, why: str) -> str:
    """What is told of whoever killed every worker."""
    return f"{fate.number}: {why}"


@pytest.mark.thorough
@pytest.mark.process
def test_what_a_killed_worker_held_is_done_by_another_and_who_kills_them_all_is_told(
    dask_crew: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """One worker is killed in the middle, and one client kills each that it is given to: all the others are done.

    Each is tried once less, as a worker takes long to begin; as often as ever when all is asked for.
    """
    if not is_all_asked_for():
        monkeypatch.setitem(dask_crew._OWN, "distributed.scheduler.allowed-failures", 0)
    fates = [Fate(0), Fate(1, mark=str(tmp_path / "killed")), Fate(2, deadly=True), *map(Fate, range(3, 9))]
    results = list(Crew(2).run(answered, fates, lost))
    numbers = sorted(number for number in results if isinstance(number, int))
    assert numbers == [0, 1, *range(3, 9)]
    (text,) = (result for result in results if isinstance(result, str))
    assert text.startswith("2: the worker ended in the middle of it, each time it was tried")
    assert (tmp_path / "killed").exists()


@pytest.mark.thorough
@pytest.mark.process
def test_a_worker_begins_anew_after_so_many_clients(dask_crew: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """What an engine leaves behind with each client does not heap up over hundreds: another process goes on after some."""
    monkeypatch.setattr(dask_crew, "TURN", 1)
    processes = list(Crew(2).run(worker_of, map(Fate, range(4)), lost))
    assert len(processes) == 4
    assert not {*processes[:2]} & {*processes[2:]}


class Gone:
    """A scheduler all of whose workers have ended, and a result that none of them has any more."""

    def nthreads(self) -> dict[str, int]:
        """No worker, and so no thread."""
        return {}

    def has_ready(self) -> bool:
        """Nothing is done."""
        return False

    def result(self, timeout: float) -> None:
        """It does not come."""
        raise TimeoutError(timeout)


@pytest.mark.process
def test_where_all_workers_have_gone_the_run_ends_and_says_so(dask_crew: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every worker was killed and none came anew: the centre reads what to do, and is not left waiting for ever."""
    monkeypatch.setattr(dask_crew, "_PATIENCE", 0)
    for ask in (dask_crew._next, dask_crew._fetched):
        with pytest.raises(NoCrewError, match="every worker has ended, and none has come in its place; run it again"):
            ask(Gone(), Gone())


@pytest.mark.process
def test_a_cluster_that_cannot_be_closed_takes_nothing_back(dask_crew: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Dask trips over a worker that it starts anew while it ends, what was done is done."""
    close = dask_crew.LocalCluster.close

    def tripping(cluster: Any) -> None:
        close(cluster)
        raise AssertionError("can only join a started process")

    monkeypatch.setattr(dask_crew.LocalCluster, "close", tripping)
    assert list(Crew(2).run(answered, [Fate(0)], lost)) == [0]


@pytest.mark.long
def test_each_setting_is_one_that_dask_knows(dask_crew: Any) -> None:
    """Dask passes over a setting that it does not know: what is switched off here would go on unseen."""
    import dask  # noqa: PLC0415  (heavy)

    known = dask.config.merge(*dask.config.defaults)
    unknown = object()
    assert [name for name in dask_crew._OWN if dask.config.get(name, unknown, config=known) is unknown] == []


@pytest.mark.thorough
@pytest.mark.process
def test_nobody_else_on_the_machine_can_use_its_workers(dask_crew: Any) -> None:
    """The cluster of a run listens on loopback alone, with a certificate made for that run, and shows no web page."""
    with dask_crew._client(1, "") as client:
        info = client.scheduler_info()
        assert info["address"].startswith("tls://127.0.0.1:")
        (worker,) = info["workers"].values()
        ports = {info["services"]["dashboard"], worker["services"]["dashboard"]}
        pages = ("/", "/status", "/info/main/workers.html", "/json/counts.json", "/metrics", "/static/css/base.css")
        assert {shown_by(port, page) for port in ports for page in pages} == {404}
        with pytest.raises(NoCrewError):
            list(Crew(1, info["address"]).run(answered, [Fate(0)], lost))


def shown_by(port: int, page: str) -> int:
    """How a web server on loopback answers."""
    with closing(HTTPConnection("127.0.0.1", port)) as connection:
        connection.request("GET", page)
        with connection.getresponse() as answer:
            return answer.status


@pytest.mark.workspace
def test_without_dask_it_says_what_to_install_and_one_process_does_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever has not installed the extra reads what to type, and --jobs 1 works as it is."""
    make_workspace(tmp_path / "amara", {}, {"name": "Amara"})
    monkeypatch.setitem(sys.modules, "distributed", None)
    monkeypatch.delitem(sys.modules, "afterword.cohort.dask_crew", raising=False)
    result = run("cohort", "status", tmp_path, "--jobs", "2")
    assert result.exit_code == 1
    assert 'needs Dask: `pip install "afterword[cohort]"` brings it, and `--jobs 1` works without it' in result.stderr
    assert run("cohort", "status", tmp_path, "--jobs", "1").exit_code == 0


# --- a cluster that somebody runs -----------------------------------------------------------------------------------------


@contextmanager
def cluster(folder: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """A scheduler and two workers, as the documents say, each with a log. Gives the address, and the scheduler to be killed."""
    file = folder / "scheduler.json"
    said = ["--scheduler-file", str(file), "--no-dashboard"]
    scheduler = [DASK, "scheduler", "--host", "127.0.0.1", "--port", "0", *said]
    workers = [DASK, "worker", "--nworkers", "2", "--nthreads", "1", "--local-directory", str(folder), *said]
    ours = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}  # workers do what tests ask for
    started: list[subprocess.Popen[bytes]] = []
    try:
        for name, command in (("scheduler", scheduler), ("workers", workers)):
            with (folder / f"{name}.log").open("wb") as log:
                started.append(subprocess.Popen(command, stdout=log, stderr=log, cwd=folder, env=ours))
            while not file.exists():
                time.sleep(0.1)
        yield json.loads(file.read_text(encoding="utf-8"))["address"], started[0]
    finally:
        for process in reversed(started):
            process.kill()  # workers that are asked to end wait for a scheduler that has gone
            process.wait()


@pytest.mark.rare
@pytest.mark.process
def test_where_the_scheduler_goes_in_the_middle_the_centre_is_told_and_the_run_ends(tmp_path: Path) -> None:
    """Whoever runs the scheduler turns it off: one sentence says so and what to do, in the place of a page of Dask's own."""
    with cluster(tmp_path) as (address, scheduler):
        results = Crew(2, address).run(answered, map(Fate, range(200)), lost)
        assert isinstance(next(results), int)
        scheduler.kill()
        with pytest.raises(NoCrewError, match="the scheduler has gone; run it again, and what was left is done"):
            list(results)


@pytest.mark.rare
@pytest.mark.build
@pytest.mark.process
def test_after_a_scheduler_was_killed_nothing_is_half_built_and_a_second_run_does_the_rest(tmp_path: Path) -> None:
    """Each client has a whole workbook or none, whenever the scheduler went; then all of them have the right one."""
    root = tmp_path / "clients"
    for number in range(8):
        soon_printed(client(root / f"client-{number}", f"Quill{number}"))
    logs = tmp_path / "logs"
    logs.mkdir()
    build = [DASK.with_name("afterword"), "cohort", "build", root, "--today", TODAY]
    with (
        cluster(logs) as (address, scheduler),
        subprocess.Popen([*build, "--scheduler", address], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as building,
    ):
        while not list(root.glob("*/site/index.html")) and building.poll() is None:
            time.sleep(0.05)
        scheduler.kill()
        shown, wrong = building.communicate()
    assert (building.returncode, shown) == (1, b"")
    assert b"the scheduler has gone; run it again, and what was left is done" in wrong
    assert b"Traceback" not in wrong
    begun = {folder.parent.name: contents(folder) for folder in root.glob("*/site")}
    assert begun
    again = run("cohort", "build", root, "--jobs", "1", "--today", TODAY)
    assert again.exit_code == 0, again.output
    whole = {folder.parent.name: contents(folder) for folder in root.glob("*/site")}
    assert len(whole) == 8
    assert {name: whole[name] for name in begun} == begun


def client(root: Path, planted: str, **keys: object) -> Path:
    """A client in whose every text the planted name stands."""
    interview = {
        "role": f"{planted} Analyst",
        "employer": {"name": f"{planted} Mills", "country": "US"},
        "held": "2027-01-13",
        "people": [{"name": f"Angela {planted}", "is": "hiring manager", "email": f"a@{planted.lower()}.example"}],
        "interested": "yes",
        **keys,
    }
    return make_workspace(root, {planted.lower(): interview}, {"name": f"Jane {planted}"})


@pytest.fixture(scope="module")
def logs_and_cohort(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Three clients built by two workers that are sent the files, in the long run also by two that see the folder; all logs."""
    root, logs = tmp_path_factory.mktemp("clients"), tmp_path_factory.mktemp("logs")
    for name in ("amara", "ben"):
        soon_printed(client(root / f"{name}-{PLANTED[name].lower()}", PLANTED[name]))
    client(root / f"chidi-{PLANTED['chidi'].lower()}", PLANTED["chidi"], roll="Secret")
    with cluster(logs) as (address, _):
        for more in some((["--send-files"], []), 2):
            for record in root.glob("*/.afterword/built.json"):
                record.unlink()
            result = run("cohort", "build", root, "--scheduler", address, *more, "--today", TODAY)
            assert "3 clients: 2 built, 1 failed." in result.stdout
            assert result.stderr.splitlines() == [
                "chidi-marrowbone: an error in a file, line 11: AW103 unknown-key: a key has a name that Afterword does not know"
            ]
    return logs, root


@pytest.mark.rare
@pytest.mark.build
@pytest.mark.process
def test_no_name_of_one_client_is_in_the_workbook_of_another(logs_and_cohort: tuple[Path, Path]) -> None:
    """Built by two workers in turn, each workbook holds the names of its own client and of nobody else."""
    _, root = logs_and_cohort
    for folder in root.iterdir():
        written = contents(folder / "site") if (folder / "site").exists() else {}
        text = b"\n".join([*(name.encode() for name in written), *written.values()]).lower()
        named = {planted for planted in PLANTED.values() if planted.lower().encode() in text}
        own = {planted for planted in PLANTED.values() if folder.name.endswith(planted.lower())}
        assert named == (own if written else set())


@pytest.mark.rare
@pytest.mark.build
@pytest.mark.process
def test_who_builds_it_changes_no_byte(logs_and_cohort: tuple[Path, Path], tmp_path: Path) -> None:
    """Built by the workers of Dask or by one process here, a workbook is the same to the byte."""
    _, root = logs_and_cohort
    for folder in root.iterdir():
        shutil.copytree(folder, tmp_path / folder.name, ignore=shutil.ignore_patterns("site", ".afterword"))
    run("cohort", "build", tmp_path, "--jobs", "1", "--today", TODAY)
    sites = sorted(path.relative_to(root) for path in root.glob("*/site"))
    assert len(sites) == 2
    assert [site for site in sites if contents(root / site) != contents(tmp_path / site)] == []


@pytest.mark.rare
@pytest.mark.build
@pytest.mark.process
def test_no_log_of_a_scheduler_or_a_worker_names_anybody(logs_and_cohort: tuple[Path, Path]) -> None:
    """What scheduler and workers write down are numbers: no path, no file, no name, no word of an error."""
    logs, _ = logs_and_cohort
    text = "\n".join(path.read_text(encoding="utf-8") for path in logs.glob("*.log")).lower()
    assert "register worker" in text
    words = [*PLANTED, *PLANTED.values(), "Secret", "content/", "clients0", "unknown-key"]
    assert [word for word in words if word.lower() in text] == []
