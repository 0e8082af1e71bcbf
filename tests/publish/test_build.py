"""The whole site: the same bytes twice, whole or not at all, one build at a time."""

import filecmp
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from click.testing import Result

from afterword.files import staged
from afterword.publish.pdf import engine
from afterword.resources import resource
from support.commands import AFTERWORD, begun, run, run_process
from support.turns import is_all_asked_for, some
from support.workspace import LARKFIELD, soon_printed
from support.workspace import contents as files

TODAY = "2027-01-13"
A_LINE = "<!DOCTYPE html><html lang=en><title>A line</title><p>A line</html>"

pytestmark = pytest.mark.build


def build(folder: Path) -> Result:
    """Run `afterword build` in this process."""
    return run("build", "-C", folder, "--today", TODAY)


def begun_with_documents(folder: Path) -> Path:
    """A workspace whose checklist is printed as we print it, and whose other documents are a line each; all as ours when all is asked for."""
    begun(folder)
    return folder if is_all_asked_for() else soon_printed(folder, but="checklist")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace that has been built once, as a person does."""
    folder = begun_with_documents(tmp_path_factory.mktemp("built") / "search")
    result = run_process("build", "-C", folder, "--today", TODAY)
    assert (result.returncode, result.stderr) == (0, "")
    return folder


@pytest.fixture
def copy(built: Path, tmp_path: Path) -> Path:
    """The same workspace with its site, to be spoilt."""
    return Path(shutil.copytree(built, tmp_path / "search"))


def test_one_file_in_gives_a_whole_workbook_out(built: Path) -> None:
    """One YAML file gives pages, PDFs, mail drafts and calendars, and the command says in three lines where they are."""
    names = files(built / "site").keys()
    folder = "interviews/larkfield/"
    wanted = {"index.html", "calendar.ics", "follow-up.html", "search/search_index.json", "assets/afterword.js"}
    wanted |= {
        folder + name
        for name in ("index.html", "drafts.html", "checklist.pdf", "workbook.pdf", "references.pdf", "calendar.ics")
    }
    wanted |= {folder + "drafts/thank-you--angela-jones.eml", folder + "drafts/follow-up--week-7.eml"}
    assert wanted <= names
    assert folder + "proposal.pdf" not in names
    said = build(built).stdout.splitlines()
    assert len(said) == 3
    assert said[0].endswith("/site/index.html")
    assert (
        said[2]
        == "Next:          Wed 13 Jan 2027  Send the thank-you email to Ms. Jones  [larkfield/thank-you/angela-jones]"
    )


@pytest.mark.thorough
def test_the_same_input_gives_the_same_bytes_in_another_folder(built: Path, tmp_path: Path) -> None:
    """Built twice in two folders at two moments, every page, PDF, mail and calendar is the same to the byte."""
    other = begun_with_documents(tmp_path / "elsewhere" / "a second place")
    assert build(other).exit_code == 0
    first, second = files(built / "site"), files(other / "site")
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []


@pytest.mark.thorough
def test_mkdocs_alone_gives_the_same_site(built: Path, tmp_path: Path) -> None:
    """`mkdocs build --strict` on the same folder gives the same files as `afterword build`."""
    command = [
        Path(sys.executable).with_name("mkdocs"),
        "build",
        "--strict",
        "--quiet",
        "--site-dir",
        tmp_path / "site",
    ]
    environment = {**os.environ, "AFTERWORD_TODAY": TODAY, "NO_MKDOCS_2_WARNING": "1"}
    environment.pop("SOURCE_DATE_EPOCH", None)
    result = subprocess.run(command, cwd=built, env=environment, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")
    ours, theirs = files(built / "site"), files(tmp_path / "site")
    assert ours.keys() == theirs.keys()
    assert [name for name in ours if ours[name] != theirs[name]] == []


def test_a_mistake_leaves_the_workbook_of_yesterday(copy: Path) -> None:
    """With an error in a file nothing is built: the old site stays, and the mistake is shown with its place."""
    before = files(copy / "site")
    path = copy / LARKFIELD
    path.write_text(path.read_text().replace("interested: yes", "interested: perhaps"))
    result = build(copy)
    assert result.exit_code == 1
    assert "error[AW209]: `perhaps` is neither yes nor no\n  --> content/interviews/larkfield.yaml:" in result.stderr
    assert "Traceback" not in result.stderr
    assert files(copy / "site") == before


@pytest.mark.thorough
def test_a_proposal_that_is_too_long_keeps_nothing_else_from_being_built(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When a one-page proposal would run over, all the rest is built, and the last lines say what is missing and why (E55, S71)."""
    shutil.rmtree(copy / "templates", ignore_errors=True)  # a proposal is measured in our own look
    if not is_all_asked_for():
        printed = engine._render
        monkeypatch.setattr(engine, "_render", lambda title, _html, most: printed(title, A_LINE, most))
    path = copy / LARKFIELD
    services = ", ".join(["a long service that takes a whole line of the page to describe"] * 40)
    proposal = (
        "proposal: {kind: service, suits_role: yes, need: A guide, need_is: stated, services: [" + services + "]}\n"
    )
    path.write_text(path.read_text() + proposal)
    result = build(copy)
    assert result.exit_code == 0, result.output
    assert "Not made:      larkfield, Proposal: it still lacks" in result.stdout
    assert "one page: its texts take more than one" in result.stdout
    assert not list((copy / "site").rglob("proposal.pdf"))
    assert "proposal.pdf" not in (copy / "site" / "interviews" / "larkfield" / "index.html").read_text()


@pytest.mark.thorough
def test_a_page_that_only_the_printer_finds_too_long_keeps_nothing_else_from_being_built(copy: Path) -> None:
    """In a print template of one's own a proposal may run over as well: the rest is there, and the file and the key are named."""
    shutil.rmtree(copy / "templates", ignore_errors=True)
    own = soon_printed(copy, but="proposal") / "templates" / "print" / "print.css"
    own.write_text(resource("templates", "print", "print.css").read_text() + "\n.tight { font-size: 60pt }\n")
    path = copy / LARKFIELD
    path.write_text(path.read_text() + "proposal: {kind: tackle the problem, need: A guide, need_is: stated}\n")
    result = build(copy)
    assert result.exit_code == 1
    assert "Not made:      content/interviews/larkfield.yaml, under `proposal`: the proposal takes" in result.stdout
    assert (copy / "site" / "interviews" / "larkfield" / "checklist.pdf").is_file()
    again = build(copy)
    assert "under `proposal`: the proposal takes" in again.stdout


@pytest.mark.thorough
def test_a_document_that_would_load_something_goes_nowhere(copy: Path) -> None:
    """A picture from elsewhere in a print template of one's own: that document is made nowhere, the rest is, and it is said (E11)."""
    own = copy / "templates" / "print" / "checklist.html.j2"
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_bytes(b"<html><body><img src='https://evil.example/a.png'></body></html>")
    result = build(copy)
    assert result.exit_code == 1
    assert "Checklist would run, load or open something by itself" in result.stdout
    assert not list((copy / "site").rglob("checklist.pdf"))
    assert (copy / "site" / "interviews" / "larkfield" / "workbook.pdf").is_file()


@pytest.mark.rare
def test_old_prints_are_not_kept_in_a_hidden_folder(copy: Path) -> None:
    """What was taken out of a file is gone from the folder of printed documents after the next build."""
    before = {path.name for path in (copy / ".afterword" / "printed").iterdir()}
    path = copy / LARKFIELD
    path.write_text(path.read_text().replace("role: HR Business Partner", "role: HR Lead"))
    assert build(copy).exit_code == 0
    after = {path.name for path in (copy / ".afterword" / "printed").iterdir()}
    assert len(after) == len(before) == 5
    assert not before & after


@pytest.mark.thorough
def test_two_builds_at_once_do_not_mix(copy: Path) -> None:
    """Two builds at the same time wait for one another; whoever reads meanwhile always finds a whole site."""
    seen: list[bool] = []
    stop = threading.Event()

    def look() -> None:
        while not stop.wait(0.001):  # looks often, and leaves the processor to the builds
            seen.append(
                (copy / "site" / "index.html").is_file()
                and (copy / "site" / "interviews" / "larkfield" / "workbook.pdf").is_file()
            )

    reader = threading.Thread(target=look)
    reader.start()
    try:
        command = [AFTERWORD, "build", "-C", copy, "--today", TODAY]
        running = [subprocess.Popen(command, stdout=subprocess.DEVNULL) for _ in range(2)]
        assert [each.wait() for each in running] == [0, 0]
    finally:
        stop.set()
        reader.join()
    assert len(seen) > 100
    assert all(seen)


def test_a_stage_that_fails_is_swept_and_the_old_site_stays(tmp_path: Path) -> None:
    """What was begun and not finished is never shown."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("old")

    def failing() -> None:
        with staged(tmp_path, site) as fresh:
            (fresh / "index.html").write_text("half")
            raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        failing()
    assert (site / "index.html").read_text() == "old"
    with staged(tmp_path, site) as fresh:
        (fresh / "index.html").write_text("new")
    assert (site / "index.html").read_text() == "new"
    assert [path.name for path in (tmp_path / ".afterword").iterdir()] == ["build.lock"]


def test_the_comparison_itself_can_fail(built: Path, tmp_path: Path) -> None:
    """One changed byte in one file is seen, or the comparisons above would prove nothing."""
    other = Path(shutil.copytree(built / "site", tmp_path / "site"))
    page = other / "interviews" / "larkfield" / "index.html"
    page.write_bytes(page.read_bytes() + b" ")
    assert files(other) != files(built / "site")
    assert not filecmp.cmp(page, built / "site" / "interviews" / "larkfield" / "index.html", shallow=False)


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("file", "content", "told"),
    some(
        [
            ("content/guides/mine.md", b"# Mine\n\ncaf\xe9\n", "error: mine.md holds something that cannot be read"),
            ("content/guides/mine.md", b"# Mine\n\n" + b"[" * 20_000, "mine.md has 20,000 brackets `[`"),
            ("content/guides/mine.md", b"---\ntemplate: no.html\n---\n# Mine\n", "error: mine.md holds something that"),
            ("mkdocs.yml", b"[" * 5000, "error: mkdocs.yml holds something that cannot be read"),
        ],
        2,
    ),
)
def test_what_a_library_falls_over_is_a_sentence(copy: Path, file: str, content: bytes, told: str) -> None:
    """A guide in an old encoding, brackets without end, a picture from elsewhere: named, and the workbook of before stays."""
    before = files(copy / "site")
    (copy / file).parent.mkdir(parents=True, exist_ok=True)
    (copy / file).write_bytes(content)
    result = build(copy)
    assert (result.exit_code, result.stdout) == (1, "")
    assert told in result.stderr
    assert "Traceback" not in result.stderr
    assert files(copy / "site") == before


@pytest.mark.parametrize("seconds", ["abc", "0"])
def test_a_day_of_all_files_that_is_none_is_told(copy: Path, monkeypatch: pytest.MonkeyPatch, seconds: str) -> None:
    """Who packs programs sets SOURCE_DATE_EPOCH, and it may be anything: it is named, and mkdocs.yml is not blamed."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", seconds)
    result = build(copy)
    assert result.exit_code == 1
    assert f"error: the environment variable SOURCE_DATE_EPOCH is `{seconds}`, which is no day" in result.stderr


@pytest.mark.thorough
def test_a_link_in_the_place_of_the_site_gives_way_to_it(copy: Path, tmp_path: Path) -> None:
    """What it leads to stays as it is, and the address that is told is that of the page."""
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "mine.txt").write_text("mine")
    shutil.rmtree(copy / "site")
    (copy / "site").symlink_to(tmp_path / "theirs")
    result = build(copy)
    assert f"Your workbook: {(copy.resolve() / 'site' / 'index.html').as_uri()}\n" in result.stdout
    assert (copy / "site" / "index.html").is_file()
    assert [path.name for path in (tmp_path / "theirs").iterdir()] == ["mine.txt"]


def test_a_site_has_nothing_that_nobody_reads(built: Path) -> None:
    """What the theme's scripts were made from, and the search of other languages, stay away: half of all that is to be copied."""
    names = [path.name for path in (built / "site").rglob("*")]
    assert [name for name in names if name.endswith(".map") or "lunr" in name] == []
    assert any(name.startswith("bundle.") for name in names)


@pytest.mark.thorough
def test_who_searches_in_another_language_has_what_that_takes(copy: Path) -> None:
    """A workspace with German guides says so in its settings, and German words are found by their stems."""
    settings = copy / "mkdocs.yml"
    settings.write_text(settings.read_text().replace("  - search:\n", "  - search:\n      lang: [en, de]\n"))
    assert build(copy).exit_code == 0
    assert "lunr.de.min.js" in [path.name for path in (copy / "site").rglob("*.js")]
