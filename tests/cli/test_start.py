"""`afterword` by itself: which workbook it opens, and what it says when there is none."""

import os
import re
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from afterword.cli import whereabouts
from afterword.publish.site.build import SiteError
from afterword.serve.live import browser as person_browser
from afterword.serve.live import seat as seats
from afterword.serve.live import server
from support.commands import AFTERWORD, begun, run
from support.turns import some

Opening = tuple[Path, int]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's home and what their computer remembers: nothing yet."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture(autouse=True)
def served(monkeypatch: pytest.MonkeyPatch) -> list[Opening]:
    """Every workspace that was served, with its port; none is served for real."""
    openings: list[Opening] = []

    def serve(root: Path, _today: object, port: int, listening: Callable[[], None], **_: bool) -> None:
        openings.append((root, port))
        listening()

    monkeypatch.setattr(server, "serve_site", serve)
    monkeypatch.setattr(person_browser, "open_meanwhile", lambda *_: None)
    return openings


@pytest.fixture
def somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody sits at the terminal."""
    monkeypatch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda _self: True)


def test_it_opens_the_workspace_of_this_folder_and_says_where_first(
    home: Path, served: list[Opening], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the folder of the workspace, or in any folder inside it, the word alone is enough."""
    root = begun(home / "search")
    for folder in (root, root / "content" / "interviews"):
        monkeypatch.chdir(folder)
        result = run()
        assert result.stdout == f"Your workbook: http://127.0.0.1:{served[-1][1]}/  (stop with Ctrl+C)\n"
        assert (result.exit_code, served[-1][0]) == (0, root)


def test_elsewhere_it_opens_the_one_that_was_opened_last(home: Path, served: list[Opening]) -> None:
    """The next day, in a new terminal, nobody has to remember where the folder is."""
    begun(home / "first")
    second = begun(home / "second")
    assert run("serve", "-C", second).exit_code == 0
    run()
    assert [root for root, _ in served] == [second, second]


def test_of_a_workspace_nothing_but_its_path_is_remembered_and_for_this_user_alone(home: Path, tmp_path: Path) -> None:
    """Another user of the computer cannot read where it lies, and no word of what is in it is kept."""
    root = begun(home / "search é")
    run("serve", "-C", root)
    (note,) = (path for path in (tmp_path / "state").rglob("*") if path.is_file())
    assert note.read_bytes() == os.fsencode(root)
    assert stat.S_IMODE(note.stat().st_mode) == 0o600
    assert stat.S_IMODE(note.parent.stat().st_mode) == 0o700


def test_the_first_one_that_is_made_is_the_one_that_opens(home: Path, served: list[Opening]) -> None:
    """Right after `afterword init`, `afterword` opens what was made; a second one that is made takes nobody's place."""
    begun(home / "search")
    begun(home / "another")
    run()
    assert served[0][0] == home / "search"


@pytest.mark.parametrize("remembered", [b"", b"\0", b"relative", b"/gone/\xff", b"/" + b"x" * 9000])
def test_a_memory_that_leads_nowhere_is_none(tmp_path: Path, remembered: bytes, served: list[Opening]) -> None:
    """The folder was deleted, or the note is damaged: that is told as for somebody who begins, and nothing breaks."""
    note = tmp_path / "state" / "afterword" / "last-workspace"
    note.parent.mkdir(parents=True)
    note.write_bytes(remembered)
    result = run()
    assert (result.exit_code, result.stdout, served) == (1, "", [])
    assert result.stderr.startswith("error: there is no workbook here yet; make one with: afterword init ")


def test_nobody_is_asked_where_nobody_is(home: Path, served: list[Opening]) -> None:
    """Without a terminal it says how to make one, in one line, and makes nothing."""
    result = run()
    assert result.stderr == f"error: there is no workbook here yet; make one with: afterword init {home}/Afterword\n"
    assert (result.exit_code, served, list(home.iterdir())) == (1, [], [])


def test_an_empty_folder_is_offered_itself(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever made a folder for it and stands in it is not sent elsewhere; one with photographs in it is not offered."""
    mine = home / "my job"
    mine.mkdir()
    monkeypatch.chdir(mine)
    how = "error: there is no workbook here yet; make one with: afterword init "
    assert run().stderr == f"{how}'{mine}'\n"
    (mine / "1.jpg").write_bytes(b"x")
    assert run().stderr == f"{how}{home}/Afterword\n"


@pytest.mark.usefixtures("somebody")
def test_enter_takes_the_empty_folder_that_one_stands_in(
    home: Path, served: list[Opening], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is the one that is offered, and the workbook is made in it."""
    mine = home / "mine"
    mine.mkdir()
    monkeypatch.chdir(mine)
    result = run(typed="\nJane Doe\n")
    assert (result.exit_code, served[0][0]) == (0, mine)
    assert re.search("(?m)^name: Jane Doe +#", (mine / "content" / "me.yaml").read_text())


@pytest.mark.usefixtures("somebody")
def test_somebody_who_begins_is_asked_for_a_folder_and_sees_it_opened(home: Path, served: list[Opening]) -> None:
    """Enter takes the folder that is offered; a name is all that is asked beside it."""
    result = run(typed="\nJane Doe\n")
    assert "There is no workbook in this folder, and none was opened on this computer before." in result.stdout
    assert (result.exit_code, served[0][0]) == (0, home / "Afterword")
    assert re.search("(?m)^name: Jane Doe +#", (home / "Afterword" / "content" / "me.yaml").read_text())


@pytest.mark.usefixtures("somebody")
def test_a_folder_with_something_else_in_it_is_not_taken(home: Path, served: list[Opening]) -> None:
    """Nothing is written among a person's photographs: another folder is asked for. A workbook that is there is opened."""
    begun(home / "mine")
    photos = home / "photos"
    photos.mkdir()
    (photos / "1.jpg").write_bytes(b"x")
    whereabouts._note().unlink()
    result = run(typed="~/photos\n~/mine\n")
    assert f"{photos} is there already, and has something else in it: name another." in result.stdout
    assert [path.name for path in photos.iterdir()] == ["1.jpg"]
    assert served[0][0] == home / "mine"


def test_a_workspace_above_that_somebody_else_laid_there_is_not_opened(
    home: Path, served: list[Opening], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its settings could run programs: in a folder that all may write to, what another user laid above is not ours."""
    root = begun(home / "trap")
    inside = root / "mine"
    inside.mkdir()
    whereabouts._note().unlink()
    monkeypatch.chdir(inside)
    monkeypatch.setattr(os, "getuid", lambda: root.stat().st_uid + 1)
    assert run().exit_code == 1
    assert served == []


def test_the_settings_of_another_site_are_no_workspace(home: Path, served: list[Opening]) -> None:
    """Any site of MkDocs has such a file; only one that names Afterword is a workbook."""
    (home / "content").mkdir()
    (home / "mkdocs.yml").write_text("site_name: Something else\n")
    assert run().exit_code == 1
    assert served == []


def test_a_second_start_opens_the_one_that_runs(
    home: Path, served: list[Opening], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever clicks twice gets the same workbook in the browser, and no second server and no error."""
    opened: list[str] = []
    monkeypatch.setattr(person_browser, "open_browser", lambda address: opened.append(address) or True)
    root = begun(home / "search")
    run()
    port = served[0][1]
    with seats.seat(root):
        result = run()
    assert result.stdout == f"Your workbook is open already: http://127.0.0.1:{port}/\n"
    assert (result.exit_code, len(served), opened) == (0, 1, [f"http://127.0.0.1:{port}/"])


@pytest.mark.long
@pytest.mark.parametrize(
    "written",
    [
        "",
        "http://evil.example/",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:80@evil.example/",
        "http://127.0.0.1:8000/x",
        "\xff",
    ],
)
def test_only_an_address_of_this_computer_is_opened(home: Path, written: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The note may have come with a synchronised folder, from anybody: no page of another computer is opened for it."""
    monkeypatch.setattr(seats, "_PATIENCE", 0)
    opened: list[str] = []
    monkeypatch.setattr(person_browser, "open_browser", opened.append)
    root = begun(home / "search")
    (root / ".afterword" / "served-at.txt").write_text(written, encoding="latin-1")
    with seats.seat(root):
        result = run()
    assert (result.exit_code, opened) == (1, [])
    assert "in a window that does not say where; close that one, and try again" in result.stderr


def test_the_port_of_last_time_is_taken_again_unless_something_is_there(home: Path) -> None:
    """A bookmark of yesterday leads to the workbook of today; a port that another program has is left to it."""
    root = begun(home / "search")
    with seats._bound(0) as taken:
        port = taken.getsockname()[1]
        seats.write_address(root, seats.address_at(port))
        taken.listen()
        assert seats.free_port(root) != port
    assert seats.free_port(root) == port


def _not_there(_address: str) -> bool:
    raise OSError(2, "no such program")


def _no_command(_address: str) -> bool:
    raise ValueError("No closing quotation")


@pytest.mark.parametrize(
    ("surroundings", "opening", "expected"),
    [
        ({"BROWSER": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}, lambda _: True, False),
        ({"BROWSER": "mine"}, lambda _: True, True),
        ({"BROWSER": "mine"}, lambda _: False, False),
        ({"BROWSER": "not there"}, _not_there, False),
        ({"BROWSER": 'an "open quote'}, _no_command, False),
    ],
    ids=["no screen", "theirs", "it would not", "it is not there", "no command"],
)
def test_a_browser_that_does_not_come_is_no_error(
    monkeypatch: pytest.MonkeyPatch,
    surroundings: dict[str, str],
    opening: Callable[[str], bool],
    expected: bool,  # noqa: FBT001  (one of the columns)
) -> None:
    """Over a line to another computer, or with a setting that names nothing: the address stays, and nothing is thrown."""
    for name, text in surroundings.items():
        monkeypatch.setenv(name, text)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("webbrowser.open", opening)
    assert person_browser.open_browser("http://127.0.0.1:1/") is expected


@pytest.mark.process
@pytest.mark.parametrize(
    ("typed", "offered"),
    some([("afterword share --for ", "coach"), ("afterword he", "heard"), ("afterword share --f", "--for")], 3),
)
def test_bash_completes_what_was_begun(tmp_path: Path, typed: str, offered: str) -> None:
    """What `afterword completion bash` prints is understood by bash, and Tab then offers commands, options and choices."""
    script = tmp_path / "completion"
    script.write_text(run("completion", "bash").stdout)
    words = typed.split(" ")
    asking = f'. {script}; COMP_WORDS=({typed}); COMP_CWORD={len(words) - 1}; _afterword_completion afterword; echo "${{COMPREPLY[@]}}"'
    path = f"{AFTERWORD.parent}{os.pathsep}{os.environ['PATH']}"
    result = subprocess.run(
        ["bash", "-c", asking], capture_output=True, text=True, check=True, env={**os.environ, "PATH": path}
    )
    assert offered in result.stdout.split()


@pytest.mark.parametrize(
    ("shell", "word"), [("zsh", "#compdef afterword"), ("fish", "complete --no-files --command afterword")]
)
def test_other_shells_are_told_what_they_understand(shell: str, word: str) -> None:
    """One command prints it, and names Afterword as what is completed."""
    assert word in run("completion", shell).stdout


def test_an_address_is_said_once_it_can_be_opened(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever opens it at once finds somebody there, and nobody is told of an address that never answers."""

    def fail(*_: object, **__: object) -> None:
        raise SiteError("another program listens there")

    monkeypatch.setattr(server, "serve_site", fail)
    result = run("serve", "-C", begun(home / "search"))
    assert "Your workbook" not in result.stdout
    assert "another program listens there" in result.stderr
