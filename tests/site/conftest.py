"""The example workspace as a site, and a visitor to it."""

import datetime as dt
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from afterword.interview.reading.workspace import read_workspace
from afterword.publish.build import build
from afterword.workbook.compose import cases_of, compose
from afterword.workbook.wording.wording import shipped_wording
from support.acting import TODAY, Act, acting
from support.gallery import gallery
from support.once import once
from support.workspace import CHECKOUT, EXAMPLE, EXAMPLE_ME, LARKFIELD, brief_workspace, soon_printed

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


def example(root: Path) -> None:
    """Build the example workspace, whose documents are there and are not read."""
    shutil.copytree(CHECKOUT / "content", root / "content")
    shutil.copy(CHECKOUT / "mkdocs.yml", root)
    (root / "content" / "me.yaml").unlink(missing_ok=True)
    for path in (root / "content" / "interviews").iterdir():
        if not path.name.startswith("example-"):
            path.unlink()
    soon_printed(root)
    build(root, compose(cases_of(read_workspace(root), dt.date(2027, 1, 13), shipped_wording()), shipped_wording()))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example workspace, built."""
    return once(tmp_path_factory, "example", example) / "site"


@pytest.fixture(scope="session")
def gallery_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every type of page, that of a file with a mistake included."""
    return once(tmp_path_factory, "gallery", partial(gallery.built, documents=False)) / "site"


@pytest.fixture(scope="module")
def visited(browser: "Browser") -> Iterator["Page"]:
    """The window of somebody who searches for nothing: a new one costs as much as two pages that are opened in it."""
    from support.browser import unsearched  # noqa: PLC0415  (Playwright is heavy, and the quick tests need none)

    context = unsearched(browser.new_context())
    yield context.new_page()
    context.close()


@pytest.fixture
def page(visited: "Page", site: Path) -> Iterator["Page"]:
    """That window, in which nothing was typed or ticked yet; every complaint of the browser's fails the test."""
    from support.browser import emptied, listened  # noqa: PLC0415  (Playwright is heavy, and the quick tests need none)

    with listened(emptied(visited, site.as_uri())) as found:
        yield found


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace with one interview of 13 January, of which little was told."""
    return brief_workspace(tmp_path / "search")


@pytest.fixture
def whole(root: Path) -> None:
    """In that workspace all is told that the example tells: further people, strengths, referees."""
    shutil.copy(EXAMPLE_ME, root / "content" / "me.yaml")
    shutil.copy(EXAMPLE, root / LARKFIELD)


@pytest.fixture
def act(root: Path) -> Act:
    """Sends something for an action and gives what the page is told, be it refused or done."""
    return acting(root, TODAY)
