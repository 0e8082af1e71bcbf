"""A build after a build: nothing is made twice, and everything is as if it had been made for the first time."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from afterword.plan.cases import Case
from afterword.plan.steps import Step
from afterword.publish import kept
from afterword.publish.built import Told, latest, remember
from afterword.publish.inputs import listing
from afterword.publish.site import menu, plugin
from afterword.workbook import compose
from afterword.workbook.views import interview
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.wording import titles
from afterword.workbook.wording.desk import Desk
from support.commands import run
from support.turns import is_all_asked_for
from support.workspace import LARKFIELD, brief_workspace, contents, soon_printed

TODAY = "2027-01-13"
PLANTED = "Zanzibarquill"

pytestmark = pytest.mark.build


def build(root: Path, today: str = TODAY) -> str:
    """Build in this process. Gives what was printed."""
    result = run("build", "-C", root, "--today", today, "--jobs", "1")
    assert result.exit_code == 0, result.output
    return result.output


def first_page(root: Path) -> os.stat_result:
    """The file of the front page, as it lies on the disk: another build makes another file."""
    return (root / "site" / "index.html").stat()


def saved(path: Path, old: str, new: str) -> None:
    """Save a file with a text in the place of another."""
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with two interviews and documents of one line each, built once; beside it what it was then."""
    root = soon_printed(brief_workspace(tmp_path_factory.mktemp("again") / "search"))
    shutil.copy(root / LARKFIELD, root / "content" / "interviews" / "mill.yaml")
    build(root)
    return Path(shutil.copytree(root, root.with_name("then"))).with_name("search")


@pytest.fixture
def search(built: Path) -> Path:
    """Such a workspace as it was built, on record as ours: what was copied counts as somebody else's."""
    shutil.rmtree(built)
    shutil.copytree(built.with_name("then"), built)
    remember(built, replace(latest(built), site=listing(built / "site")))
    return built


@pytest.mark.thorough
def test_nothing_changed_says_the_same_and_leaves_the_site_alone(search: Path) -> None:
    """Whoever builds twice reads the same lines, warnings too, and no file of the workbook is written again."""
    saved(search / LARKFIELD, "interested: yes", "interested: yes\nfields: [falconry]")
    first = build(search)
    assert "warning[AW308]" in first
    before = first_page(search)
    assert build(search) == first
    assert first_page(search).st_ino == before.st_ino
    assert first.count("\n") >= 3


@pytest.mark.process
def test_nothing_changed_is_seen_before_anything_heavy_is_read(search: Path) -> None:
    """A second build loads neither the engines nor what reads the files: it is over at a glance."""
    words = ["build", "-C", str(search), "--today", TODAY]
    script = f"import sys; import afterword.cli.main as m; m.main({words!r}, standalone_mode=False); print(sorted(sys.modules))"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert "Your workbook:" in shown
    heavy = ("mkdocs", "weasyprint", "pydantic", "jinja2", "yaml", "multiprocessing")
    assert [name for name in heavy if f"'{name}'" in shown] == []


@pytest.mark.process
def test_what_is_due_today_is_known_from_the_build(search: Path) -> None:
    """`today` after a build says what it says without one, and reads no file for it; the next day, and after a change, it reads."""
    day = ["today", "-C", str(search), "--today"]
    script = f"import sys; import afterword.cli.main as m; m.main({[*day, TODAY]!r}, standalone_mode=False); print(sorted(sys.modules))"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert "'pydantic'" not in shown
    later = run(*day, "2027-01-15").output
    saved(search / LARKFIELD, "customer service", "customer care")
    read = run(*day, TODAY).output
    assert shown.startswith(read)
    assert "(it can still go" in later


def test_a_build_that_nobody_watched_does_not_silence_the_next(search: Path) -> None:
    """A centre built it and printed nothing: whoever builds, or asks what is due, on the same day is told all the same."""
    lines, due = build(search), run("today", "-C", search, "--today", TODAY).output
    remember(search, replace(latest(search), told=Told()))
    assert run("today", "-C", search, "--today", TODAY).output == due
    assert build(search) == lines
    assert len(due) > len("Next:")


def damaged(site: Path) -> None:
    """A page that was cut off."""
    (site / "follow-up.html").write_text("<html>")


def emptied(site: Path) -> None:
    """A document that is gone."""
    (site / "interviews" / "mill" / "checklist.pdf").unlink()


def foreign(site: Path) -> None:
    """A whole folder in its place, as it comes out of an archive."""
    shutil.move(site, site.with_name("other"))
    shutil.copytree(site.with_name("other"), site)
    shutil.rmtree(site.with_name("other"))
    (site / "mine.html").write_text("x")


@pytest.mark.thorough
@pytest.mark.parametrize(
    "spoil", [damaged, *(pytest.param(spoil, marks=pytest.mark.rare) for spoil in (emptied, foreign))]
)
def test_a_site_that_is_not_as_it_was_left_is_made_anew(search: Path, spoil: Callable[[Path], None]) -> None:
    """A page that was cut off, a document that is gone, a folder from elsewhere: the next build makes everything whole."""
    whole = contents(search / "site")
    spoil(search / "site")
    build(search)
    assert contents(search / "site") == whole


@pytest.mark.thorough
def test_a_page_that_somebody_else_put_there_is_not_taken_over(search: Path) -> None:
    """Another interview changes, and a page that was meddled with is made anew with it, not kept as it lay there."""
    page = search / "site" / "interviews" / "mill" / "people.html"
    whole = page.read_bytes()
    page.write_bytes(whole.replace(b"</body>", b"<script>alert(1)</script></body>"))
    saved(search / LARKFIELD, "customer service", "customer care")
    build(search)
    assert page.read_bytes() == whole


@pytest.mark.parametrize("many", [1, pytest.param(10, marks=pytest.mark.rare)])
def test_what_was_taken_out_of_a_file_is_nowhere_any_more(
    search: Path, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    """A word that was typed and taken out again is in no file below the hidden folder, and not in the workbook.

    It is so too where the two interviews are many, of which more is kept.
    """
    monkeypatch.setattr(kept, "FEW", many)
    monkeypatch.setattr(menu, "FEW", many)
    saved(search / LARKFIELD, "role: HR Business Partner", f"role: {PLANTED}")
    build(search)
    holding = [name for name, data in contents(search / "site").items() if PLANTED.encode() in data]
    assert "index.html" in holding
    saved(search / LARKFIELD, PLANTED, "HR Business Partner")
    build(search)
    everything = contents(search)
    assert [name for name, data in everything.items() if PLANTED.encode() in data] == []
    assert (search / ".afterword" / "built.json").stat().st_mode & 0o077 == 0


def edits(root: Path) -> Iterator[tuple[str, str]]:
    """One change after the other as a person makes them, each with what it is and the day on which it is made."""
    interviews = root / "content" / "interviews"
    saved(root / LARKFIELD, "role: HR Business Partner", "role: HR Lead")
    shutil.copy(root / LARKFIELD, interviews / "bell.yaml")
    yield "an interview changed, and one more", TODAY
    (interviews / "mill.yaml").rename(interviews / "old-mill.yaml")
    yield "an interview under another name", TODAY
    yield "a day later", "2027-01-14"
    (interviews / "bell.yaml").unlink()
    (root / "templates" / "pages").mkdir()
    (root / "templates" / "pages" / "people.md.j2").write_text("# People\n\n{{ view.interview.role|string }}\n")
    guide = root / "content" / "guides" / "mine.md"
    guide.write_text("# My own guide\n\nWhat I tell myself.\n")
    yield "an interview less, a template of one's own, a guide more", "2027-01-14"
    saved(guide, "My own guide", "My new guide")
    yield "a guide with another title", "2027-01-14"
    saved(root / "mkdocs.yml", "site_name: Afterword", "site_name: My search\nsite_url: https://jane.example/search/")
    yield "the settings", "2027-01-14"
    saved(root / LARKFIELD, "customer service", "customer care")
    yield "an interview, where the site has an address and a page for what is not there", "2027-01-14"


def test_after_every_change_the_site_is_that_of_a_first_build(search: Path, tmp_path: Path) -> None:
    """Change, add, rename, remove, wait a day: every file is the one that a build without any memory makes of the same.

    It is built and compared once after the changes up to a guide's title, all of one day, and after each when all is asked for.
    """
    compared = range(7) if is_all_asked_for() else (4,)
    for number, (change, day) in enumerate(edits(search)):
        if number not in compared:
            continue
        today = day if is_all_asked_for() else TODAY  # on another day every page is made anew
        cold = Path(shutil.copytree(search, tmp_path / str(number)))
        shutil.rmtree(cold / ".afterword")
        build(search, today)
        build(cold, today)
        ours, theirs = contents(search / "site"), contents(cold / "site")
        assert [name for name in {*ours, *theirs} if ours.get(name) != theirs.get(name)] == [], change
        assert latest(search).pages, change


def test_of_two_interviews_only_the_changed_one_is_rendered(search: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a change in one file, the pages of the other and the guides are taken over as they are."""
    from mkdocs.structure.pages import Page  # noqa: PLC0415  (MkDocs is heavy)

    rendered: list[str] = []
    render = Page.render

    def noted(page: Page, *words: object) -> None:
        rendered.append(page.file.src_uri)
        render(page, *words)  # type: ignore[arg-type]

    monkeypatch.setattr(Page, "render", noted)
    saved(
        search / LARKFIELD, "eight years of multi-site", "nine years of multi-site"
    )  # of which the front page says nothing
    build(search)
    assert any(path.startswith("interviews/larkfield/") for path in rendered)
    assert [path for path in rendered if not path.startswith("interviews/larkfield/")] == []


@pytest.mark.thorough
def test_among_many_the_unchanged_ones_are_not_even_written(
    search: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of an unchanged one among many no letter, date, card or name of a step is written; all files are as at first."""
    monkeypatch.setattr(kept, "FEW", 1)
    monkeypatch.setattr(menu, "FEW", 1)
    saved(search / LARKFIELD, "role: HR Business Partner", "role: HR Lead")
    build(search)
    written: list[tuple[str, str]] = []

    def noted(write: Callable[..., Any]) -> Callable[..., Any]:
        def noting(one: Case | InterviewView, *words: Any) -> Any:
            written.append((write.__name__, one.id))
            return write(one, *words)

        return noting

    def naming(desk: Desk, step: Step) -> str:
        written.append(("title", step.id.interview))
        return name(desk, step)

    name = titles.title
    counted: list[str] = []
    monkeypatch.setattr(titles, "title", naming)
    monkeypatch.setattr(interview, "draft_views", noted(interview.draft_views))
    monkeypatch.setattr(compose, "events", noted(compose.events))
    monkeypatch.setattr(compose, "card", noted(compose.card))
    monkeypatch.setattr(plugin.AfterwordPlugin, "_count", lambda _: counted.append(""))
    saved(search / LARKFIELD, "customer service", "customer care")
    build(search)
    assert set(written) == {(what, "larkfield") for what in ("card", "draft_views", "events", "title")}
    pages = len(counted)
    cold = Path(shutil.copytree(search, tmp_path / "cold"))
    shutil.rmtree(cold / ".afterword")
    build(cold)
    assert len(counted) == 2 * pages
    ours, theirs = contents(search / "site"), contents(cold / "site")
    assert [name for name in {*ours, *theirs} if ours.get(name) != theirs.get(name)] == []


@pytest.mark.rare
def test_a_plugin_of_ones_own_is_asked_each_time(search: Path) -> None:
    """Somebody who adds a part to the site that could read anything has it built anew each time."""
    saved(search / "mkdocs.yml", "  - tables", "  - tables\n  - abbr")
    build(search)
    before = first_page(search)
    build(search)
    assert first_page(search).st_ino != before.st_ino
