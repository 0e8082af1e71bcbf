"""Pages that are HTML below their heading go by Markdown: nothing of them would be another."""

from pathlib import Path

import pytest
from markdown import Markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from afterword.publish.site.html import leave_as_html, make
from afterword.resources import OwnFiles
from afterword.workbook.compose import Workbook, compose
from afterword.workbook.wording.wording import Wording, shipped_wording
from support.hostile import one_of_each, together
from support.making import NAME, cases, every_case
from support.turns import some

pytestmark = pytest.mark.long

_EXTENSIONS = ["attr_list", "md_in_html", "tables", "toc", "fenced_code"]  # as in mkdocs.yml


@pytest.fixture(scope="module")
def workbooks() -> tuple[Workbook, ...]:
    """Some of the worked cases, and some with a hostile value in every field: of all courses in the long run."""
    chosen = [every_case()[name] for name in some(sorted(every_case())[::9], 2)]
    worked = [compose(cases({NAME: value}, today), shipped_wording()) for value, today in chosen]
    assert all(workbook.is_html for workbook in worked)
    return (*worked, together(tuple(some(one_of_each(), 6))))


@pytest.mark.thorough
def test_a_page_as_it_is_is_the_page_that_markdown_makes(workbooks: tuple[Workbook, ...]) -> None:
    """Each page of the worked cases, and of one full of hostile values, comes out byte for byte as by Markdown."""
    config = MkDocsConfig()
    config.load_dict({"site_name": "x", "docs_dir": "/", "markdown_extensions": _EXTENSIONS})
    config.validate()
    config.plugins._current_plugin = None
    for workbook in workbooks:
        for page in workbook.pages:
            file = File.generated(config, page.path, content=page.body)
            files = Files([file])
            made = Page(None, file, config)
            leave_as_html([page.path], files)
            make(made, config, files)
            assert made.content == Markdown(extensions=_EXTENSIONS).convert(page.body), page.path


def test_a_page_by_a_template_of_ones_own_may_hold_markdown(tmp_path: Path) -> None:
    """Whoever writes a template for a page may write Markdown in it: then pages are made as ever."""
    own = tmp_path / "templates" / "pages" / "front.md.j2"
    own.parent.mkdir(parents=True)
    own.write_text("# *Now*\n\nsome **words**\n", encoding="utf-8")
    workbook = compose(cases({}, "2027-01-13"), Wording.of(OwnFiles.of(tmp_path)))
    assert "**words**" in workbook.pages[0].body
    assert not workbook.is_html
