"""What lies round the interviews can be odd too: the clock, names of files, the list of what was handed over, requests, links."""

import json
import os
import sys
from pathlib import Path

import pytest

from afterword.publish.clock import odd_time_zone
from support.commands import AFTERWORD, run
from support.serving import serving, wait_for
from support.workspace import CHECKOUT, brief_workspace, soon_printed

pytestmark = pytest.mark.workspace

HANDED_OVER = {
    "on": "2027-01-19",
    "interview": "larkfield",
    "audience": "coach",
    "content": "workbook",
    "to": "",
    "folder": "coach-2027-01-19",
    "files": ["workbook.html"],
    "without": [],
    "shown_too": [],
    "sealed": False,
}
NO_LISTS = [
    b"",
    b"\0" * 100,
    bytes(range(256)),
    b"null",
    b"1",
    b'"x"',
    b"{}",
    b"[1]",
    b"[[]]",
    b"[{}]",
    b"[NaN]",
    b"[" * 100_000,
    b"[" + b"9" * 5000 + b"]",
    "[]".encode("utf-16"),
    b"x" * 1_000_001,
    *(
        json.dumps([{**HANDED_OVER, key: odd}]).encode()
        for key in HANDED_OVER
        for odd in (1.5, None, {}, [1], "\ud800")
    ),
    json.dumps([{**HANDED_OVER, "passphrase": "x"}]).encode(),
]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The example as a person's own."""
    return brief_workspace(tmp_path / "search")


@pytest.mark.parametrize(
    "zone", ["/etc/passwd", "/dev/zero", "/etc", "../../etc/passwd", "Nowhere/There", "a\x1bb", "/"]
)
def test_a_clock_of_no_known_place_is_told(root: Path, monkeypatch: pytest.MonkeyPatch, zone: str) -> None:
    """With a time zone that is none the day may be the wrong one, so nothing is planned by it: one sentence says what to do."""
    monkeypatch.setenv("TZ", zone)
    result = run("today", "-C", root)
    assert result.exit_code == 1
    assert result.stderr.startswith("error: the environment variable TZ is `")
    assert result.stderr.endswith("take it away, or set it to one such as Europe/Berlin\n")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "zone",
    [
        "",
        ":",
        "UTC",
        ":Europe/Berlin",
        "America/New_York",
        "EST5EDT,M3.2.0,M11.1.0",
        "CET-1CEST",
        "<+0330>-3:30",
        "UTC0",
    ],
)
def test_every_way_to_name_a_time_zone_is_known(monkeypatch: pytest.MonkeyPatch, zone: str) -> None:
    """A name, the short rule of the standard for systems, or nothing."""
    monkeypatch.setenv("TZ", zone)
    assert odd_time_zone() == ""


@pytest.mark.process
def test_tables_of_money_need_no_clock(tmp_path: Path) -> None:
    """The library that prints amounts looks for the machine's clock when it is loaded: an odd one is nothing to it here."""
    import subprocess  # noqa: PLC0415  (this test alone)

    (tmp_path / "UTC").write_text("no zone")
    for zone in ("/etc/passwd", "UTC", "/dev/zero"):
        command = [sys.executable, "-c", "import afterword.interview.values.cldr, os; print(os.environ['TZ'])"]
        environment = {**os.environ, "TZ": zone, "PYTHONPATH": str(CHECKOUT / "generator")}
        ended = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert (ended.stdout, ended.stderr) == (f"{zone}\n", "")


@pytest.mark.skipif(sys.platform != "linux", reason="macOS and Windows have no such names")
@pytest.mark.parametrize("name", [b"caf\xe9.md", b"caf\xe9.png", b"a\x1b[2J.md"])
def test_a_guide_whose_name_is_no_text_is_told(root: Path, name: bytes) -> None:
    """A name from an old computer can be no address: it is shown, with what to do, and nothing in it acts on the terminal."""
    (Path(os.fsdecode(os.fsencode(root / "content" / "guides") + b"/" + name))).write_text("# Hello\n")
    result = run("check", "-C", root, "--today", "2027-01-13")
    assert result.exit_code == 1
    assert "error[AW112]: the file's name is not UTF-8 text" in result.stderr
    assert "help: give it another name, such as my-guide.md" in result.stderr
    assert "\x1b" not in result.stderr


def test_a_folder_of_guides_that_leads_upwards_is_told(root: Path) -> None:
    """Whoever walks through it comes back to where they were, again and again: links are not followed."""
    (root / "content" / "guides" / "up").symlink_to("../..")
    result = run("check", "-C", root, "--today", "2027-01-13")
    assert result.exit_code == 1
    assert "content/guides/up:1:1\nhelp: put the file or folder itself in its place" in result.stderr


def test_a_folder_of_guides_that_is_a_link_itself_is_told(root: Path) -> None:
    """Led to the interviews, it would put them into the site as they lie there."""
    (root / "content" / "guides").rmdir()
    (root / "content" / "guides").symlink_to("interviews")
    result = run("check", "-C", root, "--today", "2027-01-13")
    assert result.exit_code == 1
    assert "error[AW101]: this is a link, and links are not followed" in result.stderr


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes among its files")
@pytest.mark.parametrize("name", ["waiting.md", "waiting.png"])
def test_a_pipe_in_the_place_of_a_guide_is_told(root: Path, name: str) -> None:
    """Nobody writes into it, so whoever reads it waits for ever: it is not opened."""
    os.mkfifo(root / "content" / "guides" / name)
    (root / "content" / "guides" / "gone.md").symlink_to("nowhere.md")
    result = run("check", "-C", root, "--today", "2027-01-13")
    assert result.exit_code == 1
    told = "error[AW101]: this is not a regular file\n --> content/guides/{}:1:1\n"
    assert told.format("gone.md") in result.stderr
    assert told.format(name) in result.stderr


@pytest.mark.parametrize(
    ("name", "command"),
    [
        (".afterword", ["done", "larkfield/thank-you/angela-jones"]),
        ("content/interviews/larkfield", ["drafts", "larkfield", "--own", "follow-up/week-1"]),
    ],
)
def test_a_file_in_the_place_of_a_folder_is_named(root: Path, name: str, command: list[str]) -> None:
    """`File exists` says neither which nor what to do about it."""
    (root / name).write_text("a note of mine")
    result = run(*command, "-C", root, "--today", "2027-01-13")
    assert result.exit_code == 1
    assert f": {name} stands in the place of a folder; move it elsewhere\n" in result.stderr
    assert (root / name).read_text() == "a note of mine"


@pytest.mark.parametrize("content", NO_LISTS, ids=lambda content: repr(content[:40]))
def test_a_damaged_list_of_copies_is_told(root: Path, content: bytes) -> None:
    """Random bytes, nothing, another kind of JSON: the list is left as it is, and a sentence says how to begin a new one."""
    ledger = root / "outbox" / "shared.json"
    ledger.parent.mkdir()
    ledger.write_bytes(content)
    result = run("share", "--list", "-C", root)
    assert result.exit_code == 1
    assert result.stderr.startswith("error: outbox/shared.json")
    assert result.stderr.count("\n") == 1
    assert ledger.read_bytes() == content


@pytest.mark.parametrize("name", ["/etc/passwd", "../../other.yaml", "a\0b", "", ".", "content/../../x", "x\x1b[2J"])
def test_a_damaged_backup_is_left_alone(root: Path, name: str) -> None:
    """A record that names a file elsewhere, or none that can be: `undo` says that there is nothing, and commands go on."""
    assert run("done", "larkfield/thank-you/angela-jones", "-C", root, "--today", "2027-01-13").exit_code == 0
    record = next((root / ".afterword" / "undo").glob("*/change.json"))
    record.write_text(json.dumps({"said": "x", "files": [{"name": name, "before": "a", "after": "b"}]}))
    result = run("undo", "-C", root)
    assert (result.exit_code, result.stderr) == (1, "error: there is nothing to take back\n")
    assert run("done", "larkfield/salary/research", "-C", root, "--today", "2027-01-13").exit_code == 0


def test_a_list_in_order_is_read(root: Path) -> None:
    """The control: what the damaged ones were made of."""
    ledger = root / "outbox" / "shared.json"
    ledger.parent.mkdir()
    ledger.write_text(json.dumps([HANDED_OVER]))
    result = run("share", "--list", "-C", root)
    assert result.stdout == "2027-01-19  larkfield: workbook for the coach  [outbox/coach-2027-01-19]\n"


@pytest.mark.thorough
@pytest.mark.build
def test_a_server_lives_on_whatever_is_saved(root: Path) -> None:
    """A link that leads upwards, a guide that may not be shown: the pages stay as they were, and the next good one appears."""
    assert AFTERWORD.exists()
    (root / "content" / "up").symlink_to("..")
    guide = root / "content" / "guides" / "mine.md"
    guide.write_text("# Mine\n\nthe first words\n")
    with serving(soon_printed(root)) as served:
        wait_for("the first words", lambda: served.read("mine.html"))
        guide.write_text("# Mine\n\n<script>alert(1)</script>\n")
        wait_for("The pages stay as they were", served.log.read_text)
        assert "the first words" in served.read("mine.html")
        assert "Larkfield" in served.read("index.html")
        guide.write_bytes(b"# Mine\n\ncaf\xe9\n")
        wait_for("mine.md: 'utf-8' codec", served.log.read_text)
        guide.write_text("# Mine\n\nthe last words\n")
        wait_for("the last words", lambda: served.read("mine.html"))
        assert "Traceback" not in served.log.read_text()
