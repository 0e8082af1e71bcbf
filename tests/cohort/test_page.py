"""The page of a centre in a real browser: sorted by mouse and keyboard, by axe-core, on a phone, without scripts."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from afterword.cohort.cells import COLUMNS, Cell, Entry
from afterword.cohort.page import page as page_of
from afterword.cohort.rows import Row
from support.browser import PHONE, listened
from support.making import day
from support.turns import some

pytestmark = pytest.mark.browser

_RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def row(name: str, coach: str, **cells: Cell) -> Row:
    """A client with something in these columns."""
    nothing = {column: Cell(key="9999-12-31" if column in DATED else "0000") for column in COLUMNS}
    return Row(name, name.rsplit(maxsplit=1)[-1].lower(), coach, {**nothing, **cells})


def cell(*texts: str, key: str) -> Cell:
    """What stands in a column."""
    return Cell(tuple(map(Entry, texts)), key)


DATED = ("late", "due", "offers")
LATE = cell("Wed 20 Jan 2027: a weekly follow-up", "Thu 21 Jan 2027: a thank-you", key="2027-01-20")
LATER = cell("Fri 22 Jan 2027: a thank-you", key="2027-01-22")
ROWS = (
    row("Chidi Eze", "Maya Lind", late=LATER, offers=cell("answer by Fri 29 Jan 2027", key="2027-01-29")),
    row("Amara Obi", "Tom Reyes", late=LATE, not_ready=cell("a thank-you lacks an address", key="0001")),
    row("ben <b>cole</b>", "Maya Lind", not_ready=cell("one", "two", key="0002")),
)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page on the disk of the centre."""
    path = tmp_path_factory.mktemp("centre") / "status.html"
    path.write_bytes(page_of(ROWS, day("2027-01-25"), ["3 clients"]))
    return path


def names(page: Page) -> list[str]:
    """The clients from top to bottom."""
    return page.locator("tbody th > bdi").all_inner_texts()


def test_the_list_is_sorted_by_any_column_with_the_mouse_or_the_keyboard(browser: Browser, file: Path) -> None:
    """A click sorts, another turns it round, Enter and Space do the same, and a screen reader is told by what."""
    with listened(browser.new_page()) as page:
        page.goto(file.as_uri())
        assert names(page) == ["Chidi Eze", "Amara Obi", "ben <b>cole</b>"]
        page.get_by_role("button", name="Client").click()
        assert names(page) == ["Amara Obi", "ben <b>cole</b>", "Chidi Eze"]
        page.keyboard.press("Enter")
        assert names(page) == ["Chidi Eze", "ben <b>cole</b>", "Amara Obi"]
        page.get_by_role("button", name="Late").press("Space")
        assert names(page)[:2] == ["Amara Obi", "Chidi Eze"]
        expect(page.get_by_role("columnheader", name="Late")).to_have_attribute("aria-sort", "ascending")
        expect(page.get_by_role("status")).to_have_text("Sorted by Late, ascending")
        page.get_by_role("button", name="NOT READY").click()
        assert names(page)[0] == "ben <b>cole</b>"
        assert page.locator("[aria-sort]").count() == 1


def test_several_things_in_a_column_unfold(browser: Browser, file: Path) -> None:
    """The first is there at once, and all of them with a click."""
    with listened(browser.new_page()) as page:
        page.goto(file.as_uri())
        second = page.get_by_text("Thu 21 Jan 2027: a thank-you")
        expect(second).to_be_hidden()
        page.get_by_text("2, first Wed 20 Jan 2027").click()
        expect(second).to_be_visible()


@pytest.mark.parametrize("scripts", some([True, False], 2))
def test_paper_shows_all_of_it(browser: Browser, file: Path, scripts: bool) -> None:  # noqa: FBT001
    """Nothing can be unfolded on paper: each thing is printed once, also where scripts are off."""
    context = browser.new_context(java_script_enabled=scripts)
    page = context.new_page()
    page.goto(file.as_uri())
    page.emulate_media(media="print")
    for text in (*LATE.texts, "one", "two"):
        expect(page.get_by_text(text, exact=True).locator("visible=true")).to_have_count(1)
    expect(page.get_by_text("2, first").locator("visible=true")).to_have_count(0)
    context.close()


def test_without_scripts_it_is_a_plain_table(browser: Browser, file: Path) -> None:
    """Where scripts are off the heads are no buttons, and nothing of the list is missing."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(file.as_uri())
    assert page.get_by_role("button").count() == 0
    expect(page.get_by_role("columnheader", name="NOT READY")).to_be_visible()
    expect(page.get_by_role("columnheader", name="Gone quiet")).to_have_count(0)  # nobody has
    expect(page.get_by_role("row")).to_have_count(4)
    context.close()


@pytest.mark.thorough
@pytest.mark.parametrize("scheme", some(["light", "dark"], 2))
def test_axe_finds_nothing_on_it_and_a_phone_shows_all_of_it(browser: Browser, file: Path, scheme: str) -> None:
    """Contrast, names, order and size of what is clicked, in both colours; 360 points wide nothing sticks out."""
    with listened(browser.new_page(viewport=PHONE, color_scheme=scheme)) as page:  # type: ignore[arg-type]  # one of two
        page.goto(file.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
        assert Axe().run(page, options=_RULES).response["violations"] == []
        page.set_viewport_size({"width": 1280, "height": 800})
        assert Axe().run(page, options=_RULES).response["violations"] == []
