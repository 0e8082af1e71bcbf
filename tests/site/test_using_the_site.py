"""The site as a person uses it, in a real browser, from a folder on disk."""

import datetime as dt
import html
import shutil
from pathlib import Path
from urllib.parse import unquote, urljoin

import lxml.html
import pytest
from playwright.sync_api import Browser, Page

from afterword.interview.reading.workspace import read_workspace
from afterword.publish.site.build import build_site
from afterword.workbook.compose import cases_of, compose
from afterword.workbook.wording.wording import shipped_wording
from support.browser import comes_true, listened, unsearched
from support.pages import PARTS
from support.turns import some
from support.workspace import CHECKOUT

INTERVIEW = "interviews/example-larkfield-foods"
MADE = "".join(path.read_text(encoding="utf-8") for path in (CHECKOUT / "templates" / "assets").glob("*.js"))

pytestmark = [pytest.mark.browser, pytest.mark.build]


def test_page_one_answers_what_now_and_leads_to_the_draft(site: Path, page: Page) -> None:
    """The first thing on the first page is the next dated action, and one click opens its draft (S74)."""
    page.goto((site / "index.html").as_uri())
    first = page.locator(".aw-next").first
    assert "Send the thank-you email to Ms. Jones" in first.inner_text()
    assert "Wed 13 Jan 2027" in first.inner_text()
    first.get_by_role("link", name="Open the draft").click()
    page.wait_for_url("**/drafts.html#thank-you--angela-jones")
    assert "Dear Ms. Jones," in page.locator("#thank-you--angela-jones-text").inner_text()


def test_the_way_back_to_the_top_covers_no_letter(site: Path, page: Page) -> None:
    """It comes as soon as one scrolls up a little, as a small button at the foot of the window."""
    page.goto((site / INTERVIEW / "drafts.html").as_uri())
    page.mouse.wheel(0, 1_500)
    comes_true(page, "scrollY > 1000")
    page.mouse.wheel(0, -200)
    button = page.get_by_role("button", name="Back to top")
    button.wait_for()
    place = button.bounding_box()
    assert place
    assert place["height"] < 60
    assert place["y"] > page.evaluate("innerHeight") - 100


def test_the_five_parts_stand_in_order(site: Path, page: Page) -> None:
    """The interview's page leads to the five parts, numbered 1 to 5, and then to the look back (S1)."""
    page.goto((site / INTERVIEW / "index.html").as_uri())
    headings = [each.strip() for each in page.locator(".aw-parts h3").all_inner_texts()]
    assert headings == list(PARTS)
    for heading in some(headings, 2):
        page.goto((site / INTERVIEW / "index.html").as_uri())
        page.get_by_role("link", name=heading).last.click()
        assert page.locator("h1").inner_text().strip() == heading
        assert page.locator(".aw-chapter input[type=checkbox]").count() > 0


def test_a_tick_stays_and_shows_on_every_page(site: Path, page: Page) -> None:
    """What is ticked stays ticked after closing the page, also where the same step stands on another page."""
    box = page.locator('input[data-step="example-larkfield-foods/thank-you/angela-jones"]').first
    page.goto((site / "index.html").as_uri())
    assert not box.is_checked()
    box.check()
    page.reload()
    assert box.is_checked()
    page.goto((site / INTERVIEW / "follow-up.html").as_uri())
    assert box.is_checked()
    box.uncheck()
    page.goto((site / "index.html").as_uri())
    assert not box.is_checked()


def test_a_draft_is_copied_with_one_click(site: Path, browser: Browser) -> None:
    """The button puts exactly the draft's text on the clipboard and says so."""
    context = unsearched(browser.new_context(permissions=["clipboard-read", "clipboard-write"]))
    page = context.new_page()
    page.goto((site / INTERVIEW / "drafts.html").as_uri())
    button = page.locator("button[data-copy=thank-you--angela-jones-text]")
    button.click()
    button.get_by_text("Copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    context.close()
    assert copied.startswith("Dear Ms. Jones,\n\nThank you for taking the time")
    assert copied.endswith("\n\nBest regards,\nJane Doe")


def test_a_draft_opens_in_mail_or_is_saved(site: Path, page: Page) -> None:
    """Each ready draft has a mailto link with recipient, subject and the whole text, and an .eml file that is there."""
    page.goto((site / INTERVIEW / "drafts.html").as_uri())
    draft = page.locator("[data-draft=thank-you--angela-jones]")
    link = draft.get_by_role("link", name="Open in mail").get_attribute("href") or ""
    assert link.startswith(
        "mailto:angela.jones@larkfield.example?subject=HR%20Business%20Partner%3A%20thank%20you&body="
    )
    assert unquote(link.partition("&body=")[2]).replace("\r\n", "\n") == draft.locator("pre").text_content()
    saved = draft.get_by_role("link", name="Save for your mail app").get_attribute("href") or ""
    assert (site / INTERVIEW / saved).read_bytes().startswith(b"To: Angela Jones <angela.jones@larkfield.example>\r\n")


def test_every_place_that_a_page_leads_to_is_there(site: Path) -> None:
    """No link of the workbook's own leads nowhere, on any page: neither to a file nor to a place on a page."""
    places: dict[str, set[str]] = {}
    wanted = []
    for path in site.rglob("*.html"):
        tree = lxml.html.fromstring(path.read_bytes())
        places[path.as_uri()] = {str(name) for name in tree.xpath("//@id")}
        served = [str(link).partition("#")[2] for link in tree.xpath("//*[@data-served]//a/@href")]
        assert [
            name for name in served if name and f'id: "{name}"' not in MADE
        ] == []  # a script makes it where it is served
        links = [urljoin(path.as_uri(), str(link)) for link in tree.xpath("//a[not(ancestor::*[@data-served])]/@href")]
        wanted += [(path.name, *link.partition("#")[::2]) for link in links if link.startswith("file:")]
    assert len(wanted) > 100
    missing = [
        link
        for link in wanted
        if not Path(unquote(link[1].removeprefix("file://"))).is_file()
        or (link[2] and link[1] in places and unquote(link[2]) not in places[link[1]])
    ]
    assert missing == []


def test_what_is_for_you_alone_is_found_by_no_search(tmp_path: Path) -> None:
    """Somebody who looks over your shoulder while you type finds neither your floor nor your notes of the talk (E17)."""
    root = tmp_path
    shutil.copy(CHECKOUT / "mkdocs.yml", root)
    shutil.copytree(CHECKOUT / "content", root / "content", ignore=shutil.ignore_patterns("me.yaml", "[!e]*-*.yaml"))
    path = root / "content" / f"{INTERVIEW}.yaml"
    own = "salary: {currency: USD, walk_away: 61327, target: 74219}\ndebrief: She frowned at the gap year.\n"
    path.write_text(path.read_text(encoding="utf-8").replace("salary:\n  researched: no\n", own), encoding="utf-8")
    site = root / "site"
    book = compose(cases_of(read_workspace(root), dt.date(2027, 1, 13), shipped_wording()), shipped_wording())
    build_site(root, book, site, lambda: None)
    shown = html.unescape("".join((site / INTERVIEW / f"{name}.html").read_text() for name in ("salary", "people")))
    searched = html.unescape("".join(each.read_text(encoding="utf-8") for each in (site / "search").iterdir()))
    for private in ("61,327", "gap year"):
        assert private in shown
        assert private not in searched
    assert "Larkfield" in searched


@pytest.mark.thorough
def test_search_works_from_a_folder(site: Path, browser: Browser) -> None:
    """Without a server and without a network, typing a word finds the page that has it."""
    with listened(browser.new_page()) as page:
        page.goto((site / "index.html").as_uri())
        page.locator("input.md-search__input").click()
        page.locator("input.md-search__input").press_sequentially("Glassdoor", delay=20)
        result = page.locator(".md-search-result__link").first
        result.wait_for()
        assert "Glassdoor" in page.locator(".md-search-result__list").inner_text()
        page.close()


def test_everything_reads_without_javascript(site: Path, browser: Browser) -> None:
    """With scripts switched off, dates, drafts and boxes are all there; only the copy button is hidden."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / INTERVIEW / "drafts.html").as_uri())
    text = page.locator("#thank-you--angela-jones-text").inner_text()
    buttons = page.locator("button[data-copy]").first.is_visible()
    page.goto((site / "index.html").as_uri())
    boxes = page.locator("input[data-step]").count()
    context.close()
    assert "Dear Ms. Jones," in text
    assert not buttons
    assert boxes > 5
