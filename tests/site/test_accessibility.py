"""The site for everybody: by axe-core against WCAG 2.2 AA, by keyboard, enlarged, without motion, in print."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from support.browser import unsearched
from support.gallery import gallery
from support.turns import some

pytestmark = [pytest.mark.browser, pytest.mark.build]

OFFER, PANEL = gallery.OFFER, gallery.PANEL
PAGES = (*(page.path for page in gallery.PAGES), "debrief.html")
_RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
# Whatever hides focus, or is drawn in no other way when it has it.
_FOCUSED = """
() => {
  const node = document.activeElement;
  const drawn = node.matches("input.md-toggle, input[type=file]") ? document.querySelector(`label[for="${node.id}"]`) : node;
  const style = getComputedStyle(drawn);
  const box = drawn.getBoundingClientRect();
  return {
    name: node.ariaLabel || node.textContent.trim() || node.labels?.[0]?.textContent.trim() || node.title || node.getAttribute("aria-labelledby") || "",
    what: node.outerHTML.slice(0, 120),
    number: [...document.querySelectorAll("article *")].indexOf(node),
    seen: style.outlineStyle !== "none" && box.width > 0 && box.height > 0,
  };
}
"""


@pytest.fixture
def still(browser: Browser) -> Iterator[Page]:
    """A visitor who asked for little motion, and has never been here: no choice of colours is kept from an earlier test."""
    page = unsearched(
        browser.new_page(color_scheme="light", reduced_motion="reduce", viewport={"width": 1280, "height": 720})
    )
    yield page
    page.context.close()


@pytest.fixture(scope="module")
def resized(browser: Browser) -> Iterator[Page]:
    """The same visitor, who only goes from page to page and changes the size of the window."""
    page = unsearched(browser.new_page(color_scheme="light", reduced_motion="reduce"))
    yield page
    page.context.close()


@pytest.mark.parametrize(
    ("media", "width", "pages"),
    [
        ({"color_scheme": "light"}, 360, some(PAGES, 15)),
        ({"color_scheme": "dark"}, 1280, some((*PAGES[4:], *PAGES[:4]), 15)),
        ({"media": "print"}, 800, some((*PAGES[8:], *PAGES[1:8]), 15)),
        pytest.param({"media": "print", "color_scheme": "dark"}, 800, PAGES[1:], marks=pytest.mark.rare),
    ],
    ids=["light, on a phone", "dark, on a desk", "in print", "in print, from a dark screen"],
)
def test_no_page_breaks_a_rule_of_wcag(
    gallery_site: Path, still: Page, media: dict[str, Any], width: int, pages: Sequence[str]
) -> None:
    """Contrast, names, order, size of what is clicked: axe finds nothing on any type of page.

    One of the pages is looked at each time on a phone, another in the dark and a third in print; every one when all are asked for.
    """
    still.emulate_media(**media)
    still.set_viewport_size({"width": width, "height": 800})
    found = []
    for path in pages:
        still.goto((gallery_site / path).as_uri())
        assert still.locator("body").get_attribute("data-md-color-scheme") == (
            "slate" if "dark" in media.values() else "default"
        )
        result = Axe().run(still, options=_RULES)
        found += [
            (path, each["id"], node["html"][:150]) for each in result.response["violations"] for node in each["nodes"]
        ]
    assert found == []


@pytest.mark.thorough
def test_axe_would_say_so(gallery_site: Path, still: Page) -> None:
    """Grey on white, a box without a name, an empty link: with one of each put in, all three are found."""
    still.goto((gallery_site / "index.html").as_uri())
    still.evaluate(
        "() => document.querySelector('article').insertAdjacentHTML('beforeend',"
        " '<p style=\"color:#bbb;background:#fff\">Faint</p><input type=checkbox><a href=x></a>')"
    )
    broken = {each["id"] for each in Axe().run(still, options=_RULES).response["violations"]}
    assert {"color-contrast", "label", "link-name"} <= broken


@pytest.mark.parametrize("path", some(["index.html", f"{PANEL}/follow-up.html", f"{PANEL}/drafts.html"], 3))
def test_the_keyboard_reaches_everything_and_shows_where_it_is(gallery_site: Path, still: Page, path: str) -> None:
    """Tab comes to every box, button and link of the page; each has a name, and a line round it."""
    still.set_viewport_size({"width": 1280, "height": 800})
    still.goto((gallery_site / path).as_uri())
    wanted = still.locator("article :is(a[href], button, input:not([disabled]), textarea, summary):visible").count()
    reached = set()
    still.locator("body").focus()
    for _ in range(wanted + 60):
        still.keyboard.press("Tab")
        focused = still.evaluate(_FOCUSED)
        if focused["number"] in reached:
            break  # once round
        if focused["number"] >= 0:
            assert focused["seen"], focused
            assert focused["name"], focused
            reached.add(focused["number"])
    assert len(reached) >= wanted


def test_a_tick_is_set_with_the_space_bar(gallery_site: Path, still: Page) -> None:
    """Without a mouse: Tab to a box, press space, and it is ticked."""
    still.goto((gallery_site / f"{PANEL}/follow-up.html").as_uri())
    box = still.locator("input[data-step]:not([disabled])").first
    box.focus()
    still.keyboard.press("Space")
    expect(box).to_be_checked()
    assert box.evaluate("node => node.labels[0].textContent.trim()")


@pytest.mark.parametrize("path", some(PAGES, 8))
def test_twice_the_size_needs_no_sideways_scrolling(gallery_site: Path, resized: Page, path: str) -> None:
    """At 200 % on a window of 640 pixels, and on a phone, every line ends inside the window (WCAG 1.4.10)."""
    resized.set_viewport_size({"width": 320, "height": 800})
    resized.goto((gallery_site / path).as_uri())
    for width in (320, 360, 768):
        resized.set_viewport_size({"width": width, "height": 800})
        resized.evaluate("() => new Promise(requestAnimationFrame)")  # what the page itself does about it is done
        wide = resized.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, width


def test_nothing_moves_by_itself_for_who_asked_for_that(gallery_site: Path, still: Page) -> None:
    """Where the system asks for little motion, no element has a transition or an animation that takes time."""
    still.goto((gallery_site / "index.html").as_uri())
    moving = still.evaluate(
        "() => [...document.querySelectorAll('*')].filter(n => { const s = getComputedStyle(n);"
        " return (parseFloat(s.transitionDuration) > 0 || (s.animationName !== 'none' && parseFloat(s.animationDuration) > 0)) })"
        ".map(n => n.outerHTML.slice(0, 80))"
    )
    assert moving == []


def test_the_language_is_told_and_names_keep_their_direction(gallery_site: Path, still: Page) -> None:
    """The page is English; an Arabic name stands in an element of its own, so that the words round it keep their order."""
    still.goto((gallery_site / f"{PANEL}/people.html").as_uri())
    assert still.locator("html").get_attribute("lang") == "en"
    name = still.locator("bdi", has_text="نورة العتيبي").first
    expect(name).to_be_visible()
    assert name.evaluate("node => getComputedStyle(node).unicodeBidi") == "isolate"


@pytest.mark.thorough
def test_a_page_printed_from_the_browser_is_a_decent_sheet(gallery_site: Path, still: Page) -> None:
    """No menu, no buttons; boxes to tick by hand, black on white, addresses written out."""
    still.emulate_media(media="print", color_scheme="dark")
    for path in some(("index.html", f"{PANEL}/follow-up.html", f"{OFFER}/salary.html", f"{PANEL}/drafts.html"), 3):
        still.goto((gallery_site / path).as_uri())
        assert still.locator("button:visible, .md-header:visible, .md-sidebar:visible, .md-footer:visible").count() == 0
        assert still.evaluate("getComputedStyle(document.querySelector('article h1')).color") == "rgb(0, 0, 0)"
    still.goto((gallery_site / f"{OFFER}/salary.html").as_uri())
    shown = still.locator("article a[href^='https']").first.evaluate(
        "node => getComputedStyle(node, '::after').content"
    )
    assert "https" in shown
