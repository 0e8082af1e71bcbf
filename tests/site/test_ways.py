"""From every page somebody finds back to the front page, to all interviews, and to telling of a new one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from support.browser import PHONE, go, unsearched
from support.serving import Served, serving
from support.workspace import brief_workspace, soon_printed

pytestmark = [pytest.mark.browser, pytest.mark.build]

DRAFTS = "interviews/larkfield/drafts.html"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A running server with one interview."""
    with serving(soon_printed(brief_workspace(tmp_path_factory.mktemp("ways") / "search"))) as workspace:
        yield workspace


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A phone."""
    context = unsearched(browser.new_context(viewport=PHONE, reduced_motion="reduce"))  # type: ignore[arg-type]  # a plain dict reads better
    yield context.new_page()
    context.close()


@pytest.mark.thorough
def test_the_name_at_the_top_leads_to_the_front_page(served: Served, page: Page) -> None:
    """Whoever is lost presses on the name of the program, as on every site, and stands where it says what comes now."""
    go(page, f"{served.address}/{DRAFTS}")
    name = page.get_by_role("banner").get_by_role("link", name="Afterword").locator("visible=true")
    box = name.bounding_box()
    assert box
    assert box["height"] >= 24
    name.click()
    expect(page.get_by_role("heading", name="The one next thing")).to_be_visible()


@pytest.mark.thorough
def test_every_page_leads_to_all_interviews_and_to_a_new_one(served: Served, page: Page) -> None:
    """A line at the top has both; the second asks its questions at once, and a page that is loaded anew does not ask again."""
    go(page, f"{served.address}/{DRAFTS}")
    found = Axe().run(page, ".aw-ways", RULES).response["violations"]
    assert [(each["id"], each["nodes"][0]["html"][:80]) for each in found] == []
    page.get_by_role("link", name="All interviews").click()
    expect(page.get_by_role("heading", name="Your interviews")).to_be_in_viewport()
    expect(page.get_by_role("link", name="All interviews")).to_have_count(0)
    go(page, f"{served.address}/{DRAFTS}")
    page.get_by_role("link", name="Add a new interview").click()
    expect(page.get_by_role("radio", name="No, it is the first with them")).to_be_focused()
    page.get_by_role("button", name="Not now").click()
    page.reload()
    expect(page.get_by_role("button", name="Tell what happened")).to_be_visible()


def test_a_page_that_is_only_built_offers_nothing_that_needs_a_server(site: Path, page: Page) -> None:
    """There the line leads to all interviews alone."""
    (drafts, *_) = site.glob(f"{DRAFTS.replace('larkfield', '*')}")
    page.goto(drafts.as_uri())
    expect(page.get_by_role("link", name="All interviews")).to_be_visible()
    expect(page.get_by_role("link", name="Add a new interview")).to_have_count(0)
