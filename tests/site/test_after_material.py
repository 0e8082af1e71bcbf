"""The site when its theme has come to its end: the same pages by MkDocs' continuation, and by the successor as far as that goes."""

import datetime as dt
import html
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from afterword.interview.reading.workspace import read_workspace
from afterword.resources import resource
from afterword.workbook.compose import cases_of, compose
from afterword.workbook.wording.wording import shipped_wording
from support.commands import run
from support.workspace import brief_workspace, contents, soon_printed

pytestmark = [pytest.mark.build, pytest.mark.process]

TODAY = "2027-01-13"
GENERATOR = re.compile(rb'<meta name="generator"[^>]*>')


def ran(folder: Path, program: str, *words: str | Path) -> None:
    """Run a builder in a folder, on the example's day."""
    command = [Path(sys.executable).with_name(program), *words]
    environment = {**os.environ, "AFTERWORD_TODAY": TODAY, "NO_MKDOCS_2_WARNING": "1"}
    environment.pop("SOURCE_DATE_EPOCH", None)
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace, built as ever."""
    root = soon_printed(brief_workspace(tmp_path_factory.mktemp("after") / "search"))
    assert run("build", "-C", root, "--today", TODAY, "--jobs", "1").exit_code == 0
    return root


@pytest.mark.rare
def test_properdocs_makes_the_very_same_site(workspace: Path, tmp_path: Path) -> None:
    """By MkDocs' continuation, with our plugin as it is, every file is the same but for the name of the program in its head."""
    ran(workspace, "properdocs", "build", "--strict", "--quiet", "-f", "mkdocs.yml", "--site-dir", tmp_path / "site")
    ours, theirs = contents(workspace / "site"), contents(tmp_path / "site")
    assert ours.keys() == theirs.keys()
    assert [name for name in ours if GENERATOR.sub(b"", ours[name]) != GENERATOR.sub(b"", theirs[name])] == []


# The line with the ways to other pages is put above each by the plugin.
_WAYS = re.compile(r'<p class="aw-ways".*?</p>', re.DOTALL)


def text(page: str) -> str:
    """What is read on a page, without the menus beside it."""
    article = re.search(r"<article.*?</article>", page, re.DOTALL)
    assert article
    bare = re.sub(r"<(script|style).*?</\1>|<[^>]+>", " ", article[0], flags=re.DOTALL)
    return " ".join(html.unescape(bare).split())


def as_files(workspace: Path, folder: Path) -> None:
    """The pages as Markdown files, and our settings without the plugin, as the successor could be given them."""
    wording = shipped_wording()
    cases = cases_of(read_workspace(workspace), dt.date.fromisoformat(TODAY), wording)
    pages = {page.path: f'---\ntitle: "{page.title}"\n---\n{page.body}' for page in compose(cases, wording).pages}
    guides = {path.name: path.read_text() for path in resource("content", "guides").glob("*.md")}
    for name, body in {**pages, **guides}.items():
        path = folder / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body)
    settings = (workspace / "mkdocs.yml").read_text().replace("content/guides", "docs")
    lines = [line for line in settings.splitlines() if "!relative" not in line and line.strip() != "- afterword"]
    (folder / "mkdocs.yml").write_text("\n".join(lines))


def lacking(page: str) -> set[str]:
    """What each page of ours has, and this one has not."""
    wanted = {"our own policy": "Content-Security-Policy", "our own style": "afterword.css"}
    lacks = {name for name, mark in wanted.items() if mark not in page}
    if "https://unpkg.com/" in page:
        lacks.add("no script from the network")
    return lacks


@pytest.mark.rare
def test_zensical_makes_every_page_and_still_lacks_what_a_plugin_gives(workspace: Path, tmp_path: Path) -> None:
    """The successor prints each page word for word, once it has them as files; what it lacks is listed here, so that a change is noticed."""
    as_files(workspace, tmp_path)
    ran(tmp_path, "zensical", "build", "-f", "mkdocs.yml")
    pages = sorted((workspace / "site").rglob("*.html"))
    assert len(pages) > 15
    for page in pages:
        theirs = tmp_path / "site" / page.relative_to(workspace / "site")
        assert text(theirs.read_text()) == text(_WAYS.sub("", page.read_text())), theirs
        assert lacking(page.read_text()) == set()
        assert lacking(theirs.read_text()) == {"our own policy", "our own style", "no script from the network"}
    assert not (tmp_path / "site" / "calendar.ics").exists()
