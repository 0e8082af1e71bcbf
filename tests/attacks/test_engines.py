"""The engines that we build with give up on small texts, read files and wait for ever: no value gets so far, and no wait has no end."""

import functools
import multiprocessing
import os
import signal
import time
from pathlib import Path

import markdown
import pytest
from markdown.inlinepatterns import LinkInlineProcessor

from afterword import escape
from afterword.publish import build, guard
from afterword.publish.build import BuildError
from afterword.publish.pdf import engine as pdf
from afterword.publish.pdf import printer, printing
from afterword.publish.site.build import SiteError, build_site
from afterword.publish.site.epoch import FIXED_EPOCH
from afterword.workbook.compose import Workbook
from afterword.workbook.pages.page import Page
from afterword.workbook.paper.documents import PrintJob
from attacks.test_documents import leads
from support.workspace import make_workspace

KILLERS = ("[" * 500, '<![><img src="]>', "![" * 200, "`" * 300, "*_" * 300, "[a](" * 200, "&" * 300, "\\" * 301)
SITE = ["attr_list", "md_in_html", "tables", "toc"]  # as in mkdocs.yml
ENDLESS = PrintJob("interviews/x/workbook.pdf", "Workbook", "<!doctype html><title>x</title><p>x</p>")


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How often Markdown looked for the end of a link: for each bracket it reads all that follows."""
    counted: list[int] = []
    known = LinkInlineProcessor.getText

    def counting(self: LinkInlineProcessor, data: str, index: int) -> tuple[str, int, bool]:
        counted.append(index)
        return known(self, data, index)

    monkeypatch.setattr(LinkInlineProcessor, "getText", counting)
    return counted


@pytest.mark.long
@pytest.mark.parametrize("value", KILLERS, ids=range(len(KILLERS)))
def test_markdown_finds_nothing_to_read_in_a_value(tried: list[int], value: str) -> None:
    """Brackets, quotes and stars by the hundred are one plain paragraph, and none of them is tried as a link."""
    assert markdown.markdown(escape.page(value), extensions=SITE) == f"<p>{escape.page(value)}</p>"
    assert tried == []


@pytest.mark.long
def test_markdown_would_try_each_bracket(tried: list[int]) -> None:
    """The control: as they are, 500 brackets are 500 tries, of which each reads the rest."""
    markdown.markdown("[" * 500, extensions=SITE)
    assert len(tried) >= 500


@pytest.mark.build
def test_markup_on_which_the_parser_gives_up_is_a_sentence(tmp_path: Path) -> None:
    """In a guide that somebody wrote, `<![><img src="]>` breaks Markdown's parser: the build says what to take out."""
    root = make_workspace(tmp_path, {}, {"name": "Jane Doe"})
    (root / "content" / "guides" / "notes.md").write_text('# Notes\n\n<p><![><img src="]></p>\n', encoding="utf-8")
    with pytest.raises(SiteError, match=r"a page has `<!\[` in it, which cannot be read; take it out"):
        build_site(root, Workbook((), (), (), ()), root / "site", lambda: None)


def test_a_page_that_the_parser_cannot_read_counts_as_foreign() -> None:
    """The last look at a page says so, and does not break down."""
    assert guard.content('<p>before</p><![><img src="]>').foreign == {"<!["}


@pytest.mark.build
def test_an_address_within_a_document_does_not_say_where_it_was_made(tmp_path: Path) -> None:
    """A bare address in print is completed from nowhere: not from the folder of the builder, which names the person."""
    data = pdf.render(
        PrintJob(
            "x.pdf",
            "Checklist",
            '<!doctype html><html lang="en"><title>x</title><p><a href="notes.html">x</a></p></html>',
        )
    )
    assert leads(data, tmp_path) == ["/S /URI", "/URI notes.html"]


# -- a layout without end ----------------------------------------------------------------------------------------------------


def endless(*_: object) -> bytes:
    """In the place of a layout that is never done."""
    time.sleep(60)
    return b""


@pytest.mark.process
def test_a_layout_without_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the time is over the build says what to shorten, the site of yesterday stays, and the printing process is gone."""
    monkeypatch.setattr(printer, "printed", endless)
    monkeypatch.setattr(printer, "load_engine", functools.partial(int, 0))
    for module in (build, printing):
        monkeypatch.setattr(module, "MOST_SECONDS", 0.2)
    processes: list[object] = []
    monkeypatch.setattr(build, "build_site", lambda *_: processes.extend(multiprocessing.active_children()))
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text("yesterday")
    with pytest.raises(BuildError, match=r"a document took longer than 0\.2 seconds; shorten the longest texts"):
        build.build(tmp_path, Workbook((), (ENDLESS,), (), ()))
    assert (tmp_path / "site" / "index.html").read_text() == "yesterday"
    assert {getattr(process, "exitcode", None) for process in processes} == {-signal.SIGKILL}


@pytest.mark.build
def test_no_file_of_the_site_says_when_it_was_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """MkDocs dates its packed map of the site by the clock: ours has one fixed day, so that two days' builds of the same are the same."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    root = make_workspace(tmp_path, {}, {"name": "Jane Doe"})
    build_site(root, Workbook((Page("index.md", "Workbook", "# Workbook\n"),), (), (), ()), root / "site", lambda: None)
    packed = (root / "site" / "sitemap.xml.gz").read_bytes()
    assert int.from_bytes(packed[4:8], "little") == int(FIXED_EPOCH)  # the date in the head of a gzip file
    assert "SOURCE_DATE_EPOCH" not in os.environ  # whatever else this process does, it does by the clock
