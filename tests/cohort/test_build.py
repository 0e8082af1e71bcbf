"""The workbooks of all clients: whole or not at all, and what is wrong with one stops no other."""

import errno
import json
import os
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from afterword.cohort import building, work
from afterword.cohort.building import Outcome, built, largest_first
from afterword.cohort.shipping import Delivery, Parcel, built_elsewhere, received
from afterword.cohort.work import Mistake, Task, stands
from support.commands import run, run_process
from support.making import day
from support.turns import some
from support.workspace import contents, example_workspace, make_workspace, soon_printed

pytestmark = pytest.mark.workspace

TODAY = "2027-01-25"


def client(root: Path, **keys: object) -> Path:
    """A client with an interview, or with these keys in it."""
    return make_workspace(
        root,
        {
            "larkfield": {
                "role": "HR Business Partner",
                "employer": {"name": "Larkfield Foods", "country": "US"},
                "held": "2027-01-13",
                "people": [{"name": "Angela Jones", "is": "hiring manager", "email": "a@larkfield.example"}],
                "interested": "yes",
                **keys,
            }
        },
        {"name": "Jane Doe"},
    )


def told(root: Path) -> tuple[Outcome, str, tuple[Mistake, ...]]:
    """What came of one client's build."""
    report = built(Task(0, str(root), day(TODAY)))
    return report.outcome, report.why, report.mistakes


# --- what is refused before anything is opened ---------------------------------------------------------------------------


def test_an_error_is_told_by_file_line_and_code_and_never_by_what_was_typed(tmp_path: Path) -> None:
    """The centre hears where it is and which rule it breaks; the client's own `check` says the rest."""
    client(tmp_path, roll="Secret")
    outcome, why, mistakes = told(tmp_path)
    assert (outcome, why) == (Outcome.FAILED, "")
    assert mistakes == (Mistake("content/interviews/larkfield.yaml", 11, 1, "AW103"),)
    assert not (tmp_path / "site").exists()


HOSTILE = {
    "content/interviews/other.yaml": "something in content/interviews is a link, and links are not followed",
    "content/guides": "content/guides is a link, and links are not followed",
    "site": "site is a link, and links are not followed",
    ".afterword/build.lock": "something in .afterword is a link, and links are not followed",
    "outbox": "outbox is a link, and links are not followed",
    "templates": "templates is a link, and links are not followed",
    "mkdocs.yml": "mkdocs.yml is a link, and links are not followed",
    ".gitignore": ".gitignore is a link, and links are not followed",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_link_in_a_clients_folder_is_followed(tmp_path: Path, name: str) -> None:
    """A client links to another's files, from whichever place: nothing is read or written through it, and it is named."""
    victim, root = client(tmp_path / "victim"), client(tmp_path / "client")
    before = contents(victim)
    link = root / name
    link.parent.mkdir(exist_ok=True)
    if link.is_dir():
        link.rmdir()
    link.unlink(missing_ok=True)
    link.symlink_to(victim / name.removesuffix("/other.yaml"))
    outcome, why, _ = told(root)
    assert outcome is Outcome.FAILED
    assert why.startswith(HOSTILE[name])
    assert contents(victim) == before


def test_a_pipe_and_a_huge_file_hold_nobody_up(tmp_path: Path) -> None:
    """A pipe would be waited for without end, and a file of gigabytes fill the memory: neither is opened."""
    os.mkfifo(client(tmp_path / "pipe") / "content" / "guides" / "pipe.md")
    huge = client(tmp_path / "huge") / "content" / "guides" / "huge.md"
    with huge.open("wb") as file:
        file.truncate(3_000_000_000)
    assert told(tmp_path / "pipe")[1] == "something in content/guides is neither a file nor a folder: take it away"
    assert told(tmp_path / "huge")[1].startswith(
        "something in content/guides has 3,000,000,000 bytes; at most 20,000,000"
    )


def test_the_settings_of_a_client_are_not_run(tmp_path: Path) -> None:
    """MkDocs runs what mkdocs.yml names, so one that is not ours is not built by the centre; other line ends are no matter."""
    root = client(tmp_path)
    settings = root / "mkdocs.yml"
    ours = settings.read_bytes()
    settings.write_bytes(ours + b"hooks: [run_me.py]\n")
    (root / "run_me.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n", encoding="utf-8")
    outcome, why, _ = told(root)
    assert outcome is Outcome.FAILED
    assert why.startswith("mkdocs.yml is not as Afterword makes it, and would run what it names")
    assert not (tmp_path / "ran").exists()
    settings.unlink()
    assert told(root)[1] == "mkdocs.yml is missing: `afterword init` makes one"


def test_what_nobody_thought_of_is_told_without_what_it_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mistake of ours is told by its kind: its text could hold anything that the client typed."""

    def broken(*_: object) -> None:
        raise ValueError("Larkfield Foods")

    monkeypatch.setattr(building, "read_workspace", broken)
    monkeypatch.setattr(work, "read_workspace", broken)
    assert told(client(tmp_path))[1] == "Afterword itself failed on it (ValueError)"
    assert stands(Task(0, str(tmp_path), day(TODAY))).failed == "Afterword itself failed on it (ValueError)"


def test_a_folder_that_may_not_be_read_is_one_clients_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system refuses one folder: that client is told, with the reason."""

    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied", str(tmp_path / "content" / "drafts" / "secretfirm" / "x.txt"))

    monkeypatch.setattr(building, "check", refused)
    assert told(client(tmp_path))[1] == "writing is not allowed in the workspace; see whose folder it is"


@pytest.mark.thorough
@pytest.mark.build
@pytest.mark.parametrize("place", some(["afterword.publish.build.copy_file", "mkdocs.utils.write_file"], 2))
def test_a_disk_that_fills_up_is_told_and_a_second_run_finishes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    """In the middle of the pages, or at the documents: the client is told why, has no half workbook, and has it the next time."""

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(tmp_path / "secretfirm"))

    root = soon_printed(client(tmp_path / "amara"))
    with monkeypatch.context() as disk:
        disk.setattr(place, full)
        assert told(root) == (Outcome.FAILED, "the disk is full; make room and try again", ())
    assert not (root / "site").exists()
    assert told(root) == (Outcome.BUILT, "", ())
    assert (root / "site" / "index.html").is_file()


def test_a_worker_of_another_version_builds_nothing(tmp_path: Path) -> None:
    """Two versions would give two looks: the worker says which it has."""
    report = built(Task(0, str(client(tmp_path)), day(TODAY), version="0.0.1"))
    assert report.outcome is Outcome.FAILED
    assert report.why.endswith("and not 0.0.1")


def test_nothing_that_travels_shows_a_path_or_a_name(tmp_path: Path) -> None:
    """Dask may log any value that it carries: printed, none says whose it is."""
    root = client(tmp_path / "amara-obi", roll="Secret")
    parcel = Parcel(0, day(TODAY), (("content/me.yaml", b"name: Amara Obi"),))
    task = Task(0, str(root), day(TODAY))
    values = (task, built(task), stands(task), parcel, built_elsewhere(parcel))
    shown = " ".join(map(repr, values))
    assert [word for word in ("amara", "Amara", "larkfield", "Secret", "content") if word in shown] == []


@pytest.mark.parametrize("name", ["../../victim/content/me.yaml", "/etc/passwd", "a/../../b", "..\\b"])
def test_a_worker_that_sends_back_something_else_writes_nothing(tmp_path: Path, name: str) -> None:
    """Whatever a worker says comes out of a workspace, it is put into that workspace's site, or nowhere."""
    root = client(tmp_path)
    before = contents(root)
    report = built_elsewhere(Parcel(0, day(TODAY), ())).report
    delivery = Delivery(building.Report(report.number, Outcome.BUILT), ((name, b"x"),))
    assert received(root, delivery).outcome is Outcome.FAILED
    assert contents(root) == before


@pytest.mark.parametrize("threads", [False, True], ids=["here", "on a worker"])
def test_a_document_without_end_is_stopped(monkeypatch: pytest.MonkeyPatch, threads: bool) -> None:  # noqa: FBT001
    """One client's endless layout would hold up all who come after it: it is stopped, in whichever thread it runs."""
    monkeypatch.setattr(building, "MOST_SECONDS", 0.05)

    def endless() -> None:
        while True:
            pass

    printer = building._PrinterHere()._pool
    future: Future[None] = printer.submit(endless)
    if threads:
        with ThreadPoolExecutor(1) as pool:
            future = pool.submit(printer.submit, endless).result()
    with pytest.raises(TimeoutError):
        future.result()


NAMED = {
    "an error": ("roll: Secret", ""),
    "a link": ("", "content/interviews/secretfirm.yaml"),
    "a link in a folder": ("", "content/drafts/secretfirm/thank-you.txt"),
    "a link among guides": ("", "content/guides/secretfirm.md"),
    "a link among documents": ("", ".afterword/printed/secretfirm.pdf"),
}


@pytest.mark.parametrize("command", ["build", "share", "status"])
@pytest.mark.parametrize("trouble", NAMED)
def test_no_command_for_many_clients_says_what_a_clients_file_is_called(
    tmp_path: Path, command: str, trouble: str
) -> None:
    """A file is called after the employer: whatever is wrong with it, its name stays with the client; me.yaml is called alike."""
    typed, link = NAMED[trouble]
    root = client(tmp_path / "carla")
    file = root / "content" / "interviews" / "larkfield.yaml"
    file.rename(file.with_name("2027-01-13-secretfirm.yaml"))
    with file.with_name("2027-01-13-secretfirm.yaml").open("a", encoding="utf-8") as text:
        text.write(f"{typed}\n")
    if link:
        (root / link).parent.mkdir(parents=True, exist_ok=True)
        (root / link).symlink_to(tmp_path / "elsewhere")
    (tmp_path / "cohort.csv").write_text("name,folder,coach\nCarla,carla,Maya Lind\n", encoding="utf-8")
    monday = run("cohort", command, tmp_path, "--jobs", "1", "--today", TODAY)
    assert "Carla" in monday.output
    assert "secretfirm" not in monday.output


# --- built for real ------------------------------------------------------------------------------------------------------


@pytest.mark.thorough
@pytest.mark.build
def test_one_clients_trouble_stops_no_other(tmp_path: Path) -> None:
    """One has a slip, one a link, one is not there: the last of all has a workbook, the exit code is 1, all is counted."""
    client(tmp_path / "chidi", roll="Secret")
    client(tmp_path / "dana").joinpath("site").symlink_to(tmp_path / "amara")
    soon_printed(client(tmp_path / "zoe"))
    table = "name,folder\nChidi,chidi\nDana,dana\nEve,eve\nZoe,zoe\n"
    (tmp_path / "cohort.csv").write_text(table, encoding="utf-8")
    result = run("cohort", "build", tmp_path, "--jobs", "1", "--today", TODAY)
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        "Chidi: an error in a file, line 11: AW103 unknown-key: a key has a name that Afterword does not know",
        "Dana: site is a link, and links are not followed: put the file itself there",
        "Eve: cohort.csv, line 4 names a folder that is not there (`afterword cohort init` makes it)",
    ]
    assert result.stdout.splitlines() == [
        "4 clients: 1 built, 3 failed.",
        "1 error in their files; `afterword check -C FOLDER` shows each, with what to write instead.",
    ]
    assert (tmp_path / "zoe" / "site" / "index.html").is_file()


@pytest.mark.rare
@pytest.mark.build
def test_a_workbook_that_was_sent_for_is_the_one_that_is_built_here(tmp_path: Path) -> None:
    """Built in its folder, sent to somebody and taken back, or built by `afterword build`: the same bytes."""
    for folder in ("here/jane", "sent/jane", "alone"):
        soon_printed(example_workspace(tmp_path / folder))
    run("cohort", "build", tmp_path / "here", "--jobs", "1", "--today", TODAY)
    run("cohort", "build", tmp_path / "sent", "--jobs", "1", "--send-files", "--today", TODAY)
    assert run_process("build", "-C", tmp_path / "alone", "--today", TODAY).returncode == 0
    alone = contents(tmp_path / "alone" / "site")
    assert contents(tmp_path / "here" / "jane" / "site") == alone
    assert contents(tmp_path / "sent" / "jane" / "site") == alone


@pytest.mark.thorough
@pytest.mark.build
def test_what_has_not_changed_is_left_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second run builds nothing, one after a change that client alone; sent or not, and the next day anew."""

    def outcomes(today: str, *words: str) -> list[str]:
        result = run("cohort", "build", tmp_path, "--jobs", "1", "--json", "--today", today, *words)
        return [entry["outcome"] for entry in json.loads(result.stdout)]

    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)  # a build of before may have left it
    for name in ("amara", "ben"):
        soon_printed(client(tmp_path / name))
    assert outcomes(TODAY, "--send-files") == ["built", "built"]
    before = (tmp_path / "amara" / "site").stat().st_ino
    assert outcomes(TODAY) == outcomes(TODAY, "--send-files") == ["unchanged", "unchanged"]
    me = tmp_path / "ben" / "content" / "me.yaml"
    me.write_text(me.read_text(encoding="utf-8") + "city: Columbus\n", encoding="utf-8")
    assert outcomes(TODAY) == ["unchanged", "built"]
    assert (tmp_path / "amara" / "site").stat().st_ino == before
    assert outcomes("2027-01-26", "--only", "amara") == ["built"]


def test_whoever_has_most_interviews_is_built_first(tmp_path: Path) -> None:
    """Then no worker is left alone with a large one at the end; a folder that may not be opened comes last."""
    for number, name in enumerate(("amara", "ben", "chidi")):
        interviews = client(tmp_path / name) / "content" / "interviews"
        for which in range(number):
            (interviews / f"round-{which}.yaml").write_text("role: Analyst\n", encoding="utf-8")
    (tmp_path / "ben" / "content" / "link.yaml").symlink_to(tmp_path)
    tasks = [Task(number, str(root), day(TODAY)) for number, root in enumerate(sorted(tmp_path.iterdir()))]
    assert [task.number for task in largest_first(tasks)] == [2, 0, 1]


@pytest.mark.thorough
@pytest.mark.build
def test_the_clients_own_build_still_says_what_is_next(tmp_path: Path) -> None:
    """The centre has built it, and told the client nothing: their own command does, though nothing has changed."""
    soon_printed(client(tmp_path / "amara"))
    run("cohort", "build", tmp_path, "--jobs", "1", "--today", TODAY)
    said = run("build", "-C", tmp_path / "amara", "--today", TODAY).stdout
    assert said.startswith("Your workbook: file://")
    assert "Next: " in said


@pytest.mark.build
def test_a_program_is_told_each_outcome(tmp_path: Path) -> None:
    """With --json there is one value a client: what came of it, and each error with its line, without the name of its file."""
    client(tmp_path / "chidi", roll="Secret")
    result = run("cohort", "build", tmp_path, "--jobs", "1", "--json", "--today", TODAY)
    error = {
        "line": 11,
        "column": 1,
        "code": "AW103",
        "rule": "unknown-key",
        "says": "an error in a file, line 11: AW103 unknown-key: a key has a name that Afterword does not know",
    }
    assert json.loads(result.stdout) == [
        {
            "name": "chidi",
            "folder": str(tmp_path / "chidi"),
            "outcome": "failed",
            "why": "",
            "errors": [error],
        }
    ]
